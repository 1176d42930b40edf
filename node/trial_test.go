package node_test

import (
	"context"
	"encoding/binary"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// guestELF is the ledger's program for the machine.
var guestELF = sync.OnceValues(func() ([]byte, error) {
	return image.Build(context.Background(), "..", "./examples/ledger/guest")
})

// trialHeights cut a segment into 2^30 steps.
var trialHeights = []uint8{16, 14}

// A trial is a ledger's rollup with disputes, on an L1 that makes a block when
// a transaction waits, and when the test says so.
type trial struct {
	*testing.T
	l1      *devnet.Chain
	elf     []byte
	params  ethereum.Params
	config  *derive.Config
	genesis commitment.Nodes
	wallet  *ledger.Wallet

	mu    sync.Mutex
	nodes map[*node.Node]func() // what stops those that are open
}

// The devnet's accounts, by what they do.
const (
	trialDeployer uint32 = iota
	trialPoster
	trialLiar
	trialHonest
	trialOther
)

func newTrial(t *testing.T) *trial {
	t.Helper()
	elf, err := guestELF()
	if err != nil {
		t.Fatal(err)
	}
	l1, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	r := &trial{T: t, l1: l1, elf: elf, nodes: map[*node.Node]func(){}}
	t.Cleanup(func() {
		for n := range r.nodes {
			r.close(n)
		}
		l1.Close()
	})
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("trial")))
	if err != nil {
		t.Fatal(err)
	}
	p := ethereum.DevnetDisputeParams()
	p.Poster, p.Owner = l1.Account(trialPoster), l1.Account(trialDeployer)
	root, nodes, err := ledger.Genesis([]ledger.Allocation{{Address: crypto.PubkeyToAddress(key.PublicKey), Balance: *uint256.NewInt(1_000_000)}})
	if err != nil {
		t.Fatal(err)
	}
	p.Genesis.StateRoot, r.genesis = root, nodes
	p.Rule = node.Rule(ledger.Semantics(), p.Poster)
	if p.Disputes.Image, err = image.Name(elf); err != nil {
		t.Fatal(err)
	}
	p.Disputes.Heights = trialHeights
	p.Delays.Moves = fraud.Shape{trialHeights[0], trialHeights[1], uint8(p.SpanDepth)}.Bound(p.Delays.Move)
	p.Period = p.Delays.Censorship + p.Delays.Moves + 10
	r.params = p
	stop := r.mineAlways()
	defer stop()
	if r.config, err = node.Deploy(t.Context(), l1.RPCURL(), r.signer(trialDeployer), memorydb.New(), fast, p); err != nil {
		t.Fatal(err)
	}
	r.wallet = ledger.NewWallet(r.config.Domain(), key)
	return r
}

func (r *trial) signer(account uint32) txmgr.Signer { return txmgr.NewKeySigner(r.l1.Key(account)) }

// mineAlways makes blocks until it is told to stop.
func (r *trial) mineAlways() (stop func()) {
	ctx, cancel := context.WithCancel(r.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = r.l1.Run(ctx, 10*time.Millisecond)
	}()
	return func() { cancel(); <-done }
}

// open opens a node with an empty database, whose accounts act until it is
// closed; a block is made whenever one of their transactions waits.
func (r *trial) open(t proof.Transition, roles node.Config, more ...txmgr.Signer) *node.Node {
	r.Helper()
	roles.Rollup, roles.Transition, roles.Genesis = r.config, t, r.genesis
	roles.RPC, roles.Beacon, roles.Accounts = r.l1.RPCURL(), r.l1.BeaconURL(), fast
	n, err := node.Open(r.Context(), roles)
	if err != nil {
		r.Fatal(err)
	}
	for _, signer := range more {
		if _, err := n.As(r.Context(), signer); err != nil {
			r.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(r.Context())
	var tasks sync.WaitGroup
	tasks.Go(func() { _ = n.RunAccounts(ctx) })
	tasks.Go(func() {
		for ctx.Err() == nil {
			time.Sleep(5 * time.Millisecond)
			for _, a := range n.Accounts() {
				for _, f := range a.Flights {
					if _, waits, err := r.l1.Client().TransactionByHash(ctx, f.Tx); f.Block == 0 && err == nil && waits {
						_, _ = r.l1.Mine(ctx)
						break
					}
				}
			}
		}
	})
	r.mu.Lock()
	defer r.mu.Unlock()
	r.nodes[n] = func() { cancel(); tasks.Wait(); _ = n.Close() }
	return n
}

func (r *trial) close(n *node.Node) {
	r.mu.Lock()
	stop := r.nodes[n]
	delete(r.nodes, n)
	r.mu.Unlock()
	if stop != nil {
		stop()
	}
}

// honest opens a node that asserts and disputes as an account.
func (r *trial) honest(account uint32) *node.Node {
	r.Helper()
	n := r.open(ledger.New(r.config.Domain(), common.Address{}), node.Config{
		Propose: &node.Propose{Signer: r.signer(account)}, Challenge: &node.Challenge{Signer: r.signer(account), Guests: [][]byte{r.elf}},
	})
	r.derive(n)
	return n
}

func (r *trial) derive(n *node.Node) {
	r.Helper()
	for {
		_, err := n.Deriver.Step(r.Context())
		if err == nil {
			return
		}
		if sharedsec.Classify(err) != sharedsec.Reread {
			r.Fatal(err)
		}
	}
}

// record has the poster record two batches: of one block, and of three, the
// last of which withdraws something.
func (r *trial) record() {
	r.Helper()
	n := r.open(ledger.New(r.config.Domain(), common.Address{}), node.Config{}, r.signer(trialPoster))
	defer r.close(n)
	poster, err := n.As(r.Context(), r.signer(trialPoster))
	if err != nil {
		r.Fatal(err)
	}
	for i, blocks := range []int{1, 3} {
		b := &batch.Batch{}
		for j := range blocks {
			pay := r.wallet.Transfer
			if i+j == 3 {
				pay = r.wallet.Withdraw
			}
			tx, err := pay(common.Address{0xca, 0xfe}, uint256.NewInt(1000))
			if err != nil {
				r.Fatal(err)
			}
			b.Blocks = append(b.Blocks, batch.Block{Time: r.l1.Head().Time(), L1Origin: r.l1.Head().NumberU64(), Transactions: [][]byte{tx}})
		}
		data, err := native.Codec{}.Append(nil, b)
		if err != nil {
			r.Fatal(err)
		}
		frames, err := batch.Frames(data, calldata.MaxPayload)
		if err != nil {
			r.Fatal(err)
		}
		payload, err := calldata.Publisher{}.Publish(r.Context(), frames[0])
		if err != nil {
			r.Fatal(err)
		}
		if _, err := poster.Post(r.Context(), uint64(i), 0, []da.Payload{payload}); err != nil {
			r.Fatal(err)
		}
	}
}

func (r *trial) mine(n uint64) {
	r.Helper()
	if _, err := r.l1.MineN(r.Context(), n); err != nil {
		r.Fatal(err)
	}
}

func (r *trial) balance(account uint32) *big.Int {
	r.Helper()
	b, err := r.l1.Client().BalanceAt(r.Context(), r.l1.Account(account), nil)
	if err != nil {
		r.Fatal(err)
	}
	return b
}

// minting is a ledger that mints ether for somebody in every block from a
// number on.
type minting struct {
	proof.Transition
	from uint64
}

func (m minting) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	if b.Number < m.from {
		return m.Transition.Apply(n, pre, b)
	}
	c := *b
	c.Forced = append(append([]batch.Forced(nil), b.Forced...), batch.Forced{Kind: batch.ForcedDeposit, To: common.Address{0xbd}, Value: [32]byte{31: 1}})
	return m.Transition.Apply(n, pre, &c)
}

// A forger computes the history of a lie: the truth up to a step in the first
// segment that ends in a lie, then states that no machine has, then the lies
// that the liar derived.
type forger struct {
	truth sharedsec.Computer
	store *sharedsec.Store // of who knows the truth
	after uint64           // step of that segment
}

func (f forger) Compute(ctx context.Context, d sharedsec.Disputed) (fraud.Computation, error) {
	honest := d
	var err error
	if honest.Boundaries, err = f.store.Boundaries(d.Parent.Claim.Position, d.Right.Claim.Position); err != nil {
		return nil, err
	}
	truth, err := f.truth.Compute(ctx, honest)
	if err != nil {
		return nil, err
	}
	shape := d.Game.Shape
	lie := forgery{Computation: truth, depth: shape.Total() - shape.Height(shape.Levels())}
	for i, b := range d.Boundaries {
		lie.ends = append(lie.ends, b.Hash(d.Right.Dispute))
		if lie.after == 0 && b != honest.Boundaries[i] {
			lie.after = uint64(i)<<lie.depth + f.after
		}
	}
	return lie, nil
}

type forgery struct {
	fraud.Computation
	depth uint8
	ends  []commitment.Root // of the segments
	after uint64            // the last true step
}

// state returns a false state: the index lies beyond the last true step.
func (f forgery) state(i uint64) commitment.Root {
	if segment, n := i>>f.depth, i&(1<<f.depth-1); n == 0 || segment >= uint64(len(f.ends)) {
		return f.ends[min(segment, uint64(len(f.ends)))-1]
	}
	return commitment.Keccak256([]byte("no machine's"), binary.BigEndian.AppendUint64(nil, i>>f.depth))
}

func (f forgery) States(ctx context.Context, from, stride, n uint64) (fraud.History, error) {
	h, err := f.Computation.States(ctx, from, stride, n)
	if err != nil || from+stride*n <= f.after {
		return h, err
	}
	truths := uint64(0) // strides that end in truth
	if from < f.after {
		truths = (f.after - from) / stride
	}
	out := fraud.History{Last: f.state(from + stride*n)}
	for j := uint64(1); j < n; j++ {
		i := from + j*stride
		if j > truths {
			out.States = append(out.States, f.state(i))
			if inside := stride>>f.depth == 0; inside || i>>f.depth >= uint64(len(f.ends)) {
				break
			}
			continue
		}
		out.States = append(out.States, h.States[min(j, uint64(len(h.States)))-1])
	}
	return out, nil
}
