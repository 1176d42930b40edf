package txmgr

import (
	"context"
	"fmt"
	"math/big"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// fakeClock moves only when told.
type fakeClock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *fakeClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *fakeClock) After(time.Duration) <-chan time.Time { return time.After(time.Millisecond) }

func (c *fakeClock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// faulty is a real node behind a bad line.
type faulty struct {
	*ethclient.Client
	// send, if not nil, decides what becomes of a transaction.
	send func(tx *types.Transaction, pass func() error) error
	// receipt, if not nil, decides what is answered to a question for one.
	receipt func(hash common.Hash, pass func() (*types.Receipt, error)) (*types.Receipt, error)
	// pending, if not nil, answers for the pool's nonce.
	pending func(uint64) uint64
}

func (f *faulty) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	pass := func() error { return f.Client.SendTransaction(ctx, tx) }
	if f.send != nil {
		return f.send(tx, pass)
	}
	return pass()
}

func (f *faulty) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	pass := func() (*types.Receipt, error) { return f.Client.TransactionReceipt(ctx, hash) }
	if f.receipt != nil {
		return f.receipt(hash, pass)
	}
	return pass()
}

func (f *faulty) PendingNonceAt(ctx context.Context, a common.Address) (uint64, error) {
	n, err := f.Client.PendingNonceAt(ctx, a)
	if f.pending != nil {
		n = f.pending(n)
	}
	return n, err
}

// A rig is a manager on an embedded L1 that takes its steps when told.
type rig struct {
	*testing.T
	l1      *devnet.Chain
	node    *faulty
	clock   *fakeClock
	db      ethdb.KeyValueStore
	cfg     Config
	m       *Manager
	callers sync.WaitGroup
}

func newRig(t *testing.T, cfg Config) *rig {
	t.Helper()
	l1, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	r := &rig{T: t, l1: l1, node: &faulty{Client: l1.Client()}, clock: &fakeClock{now: time.Unix(1e9, 0)}, db: memorydb.New(), cfg: cfg}
	r.cfg.Clock = r.clock
	if r.cfg.Depth == 0 {
		r.cfg.Depth = 3
	}
	t.Cleanup(func() {
		r.callers.Wait()
		if err := l1.Close(); err != nil {
			t.Error(err)
		}
	})
	r.restart()
	return r
}

// restart is what a crash leaves: a new manager over the old journal.
func (r *rig) restart() {
	r.Helper()
	m, err := New(r.Context(), r.node, NewKeySigner(r.l1.Key(0)), r.db, []byte("tx/"), r.cfg)
	if err != nil {
		r.Fatal(err)
	}
	m.watch = watch{gaps: make(map[uint64]time.Time)}
	r.m = m
}

// result is a Send under way.
type result struct {
	id     string
	done   chan struct{}
	cancel context.CancelFunc
	r      *types.Receipt
	err    error
}

// send starts a Send, and returns when the manager knows of it.
func (r *rig) send(c Candidate) *result {
	r.Helper()
	ctx, cancel := context.WithCancel(r.Context())
	res := &result{id: c.ID, done: make(chan struct{}), cancel: cancel}
	m := r.m
	waiters := func() int {
		m.mu.Lock()
		defer m.mu.Unlock()
		if j := m.jobs[c.ID]; j != nil {
			return len(j.waiters)
		}
		return 0
	}
	before := waiters()
	r.callers.Go(func() {
		defer close(res.done)
		res.r, res.err = m.Send(ctx, c)
	})
	for waiters() == before {
		select {
		case <-res.done:
			return res
		default:
			runtime.Gosched()
		}
	}
	return res
}

// wait returns what a Send returned, which it must have by now.
func (res *result) wait(r *rig) (*types.Receipt, error) {
	r.Helper()
	select {
	case <-res.done:
	case <-time.After(20 * time.Second):
		r.Fatalf("Send(%q) has not returned: %+v", res.id, r.m.Status())
	}
	return res.r, res.err
}

func (res *result) ok(r *rig) *types.Receipt {
	r.Helper()
	receipt, err := res.wait(r)
	if err != nil {
		r.Fatalf("Send(%q): %v", res.id, err)
	}
	return receipt
}

// waiting checks that a Send has not returned.
func (res *result) waiting(r *rig) {
	r.Helper()
	select {
	case <-res.done:
		r.Fatalf("Send(%q) returned %v, %v", res.id, res.r, res.err)
	default:
	}
}

func (r *rig) step() {
	r.Helper()
	if err := r.m.step(r.Context()); err != nil {
		r.Fatalf("step: %v", err)
	}
}

func (r *rig) mine(n uint64) {
	r.Helper()
	if _, err := r.l1.MineN(r.Context(), n); err != nil {
		r.Fatal(err)
	}
}

func (r *rig) reorg(o devnet.Reorg) {
	r.Helper()
	if _, err := r.l1.Reorg(r.Context(), o); err != nil {
		r.Fatal(err)
	}
}

func (r *rig) balance(a common.Address) int64 {
	r.Helper()
	b, err := r.l1.Client().BalanceAt(r.Context(), a, nil)
	if err != nil {
		r.Fatal(err)
	}
	return b.Int64()
}

func (r *rig) nonce() uint64 {
	r.Helper()
	n, err := r.l1.Client().NonceAt(r.Context(), r.l1.Account(0), nil)
	if err != nil {
		r.Fatal(err)
	}
	return n
}

// pay is a candidate that pays one wei to an account of its own, so that the
// account's balance tells how often it was included.
func pay(id string) (Candidate, common.Address) {
	to := common.BytesToAddress([]byte("payee of " + id))
	return Candidate{ID: id, To: &to, Value: big.NewInt(1)}, to
}

var emptyBlob = sync.OnceValues(func() (*types.BlobTxSidecar, error) {
	blob := new(kzg4844.Blob)
	commitment, err := kzg4844.BlobToCommitment(blob)
	if err != nil {
		return nil, err
	}
	proofs, err := kzg4844.ComputeCellProofs(blob)
	if err != nil {
		return nil, err
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, []kzg4844.Blob{*blob}, []kzg4844.Commitment{commitment}, proofs), nil
})

// payBlob is pay with a blob.
func payBlob(t testing.TB, id string) (Candidate, common.Address) {
	t.Helper()
	sidecar, err := emptyBlob()
	if err != nil {
		t.Fatal(err)
	}
	c, to := pay(id)
	c.Sidecar = sidecar
	return c, to
}

// paid checks that an ID had its effect once.
func (r *rig) paid(to common.Address) {
	r.Helper()
	if got := r.balance(to); got != 1 {
		r.Errorf("%v has %d wei, want the one of a single transaction", to, got)
	}
}

func ids(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("payment %d", i)
	}
	return out
}
