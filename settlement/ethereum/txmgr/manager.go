package txmgr

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"

	"github.com/sharedsec/sharedsec/settlement"
)

// Config is local behaviour; the zero value is fit for mainnet.
type Config struct {
	Fees Fees

	// Depth is how many blocks deep a transaction is settled: not watched
	// any more, its nonce final. 12 if zero, at most 64. Choose what a reorg
	// will not reach, not what it usually does not.
	Depth uint64

	// MaxInFlight is how many transactions wait for inclusion at once; more
	// wait their turn. 8 if zero, at most 16, which pools allow.
	MaxInFlight int

	// Bump is how long a transaction that the market has outrun waits before
	// it is replaced, and a missing nonce before it is filled; one that
	// should have been included is replaced after four times that. 36 s if
	// zero.
	Bump time.Duration

	// Poll is how often the node is asked while something is in flight; 2 s
	// if zero.
	Poll time.Duration

	// Timeout bounds each call to the node and the signer; 15 s if zero.
	Timeout time.Duration

	Clock Clock        // the system's if nil
	Log   *slog.Logger // nothing is logged if nil
}

func (c Config) withDefaults() (Config, error) {
	var err error
	if c.Fees, err = c.Fees.withDefaults(); err != nil {
		return c, err
	}
	if c.Depth == 0 {
		c.Depth = 12
	}
	if c.MaxInFlight == 0 {
		c.MaxInFlight = 8
	}
	for _, d := range []struct {
		v         *time.Duration
		otherwise time.Duration
	}{{&c.Bump, 36 * time.Second}, {&c.Poll, 2 * time.Second}, {&c.Timeout, 15 * time.Second}} {
		if *d.v == 0 {
			*d.v = d.otherwise
		}
		if *d.v < 0 {
			return c, fmt.Errorf("%w: config: duration %v", ErrInvalid, *d.v)
		}
	}
	if c.Depth > 64 || c.MaxInFlight < 1 || c.MaxInFlight > 16 {
		return c, fmt.Errorf("%w: config: depth %d, want at most 64; %d in flight, want 1 to 16", ErrInvalid, c.Depth, c.MaxInFlight)
	}
	if c.Clock == nil {
		c.Clock = systemClock{}
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return c, nil
}

// A Manager sends the transactions of one account. Its methods are safe for
// concurrent use. They make progress while Run runs.
type Manager struct {
	backend Backend
	signer  Signer
	chainID *big.Int
	cfg     Config
	wake    chan struct{}

	mu      sync.Mutex
	journal *journal
	jobs    map[string]*job // queued, in flight, and included but not settled
	queue   []*job
	slots   []*slot // by ascending nonce; written by Run alone
	running bool
	stopped error  // of the last Run
	trouble error  // why the last step did not get through; nil if it did
	head    uint64 // as last seen

	watch watch // of the running step alone
}

// New returns a manager of signer's account on the chain of backend. It keeps
// its journal in db, under prefix, and takes up what it finds there; a journal
// of another account or chain matches [ErrJournal]. One journal must have one
// Manager.
func New(ctx context.Context, backend Backend, signer Signer, db ethdb.KeyValueStore, prefix []byte, cfg Config) (*Manager, error) {
	cfg, err := cfg.withDefaults()
	if err != nil {
		return nil, err
	}
	call, cancel := context.WithTimeout(ctx, cfg.Timeout)
	defer cancel()
	chainID, err := backend.ChainID(call)
	if err != nil {
		return nil, fmt.Errorf("txmgr: chain id: %w: %w", settlement.ErrUnavailable, err)
	}
	if chainID.Sign() <= 0 || chainID.BitLen() > 63 {
		return nil, fmt.Errorf("%w: chain id %v", ErrInvalid, chainID)
	}
	m := &Manager{
		backend: backend, signer: signer, chainID: chainID, cfg: cfg,
		wake: make(chan struct{}, 1), jobs: make(map[string]*job),
	}
	if m.journal, err = openJournal(db, prefix, signer.Address(), chainID); err != nil {
		return nil, err
	}
	if m.slots, err = m.journal.load(); err != nil {
		return nil, err
	}
	for _, s := range m.slots {
		if s.id != "" {
			m.jobs[s.id] = &job{id: s.id, digest: s.digest, call: s.call, slot: s, waiters: make(map[chan<- outcome]struct{})}
		}
	}
	return m, nil
}

// Address returns the account.
func (m *Manager) Address() common.Address { return m.signer.Address() }

// Send gets c into the chain and returns the receipt as soon as a block
// includes it; after that the manager goes on watching, and sends it again
// should a reorganization drop it. It waits for its turn, for fees to fall
// below the ceilings, and for a node to answer.
//
// If ctx ends before anything is signed, nothing will be sent; afterwards it
// goes on without the caller, who can come back with the same ID. The error
// then also matches what held it up: [settlement.ErrFeeCeiling] or
// [settlement.ErrUnavailable].
//
// An ID that was sent before gives the same receipt, or [ErrConflict] if c is
// another transaction. One that reverted is tried anew once it is settled.
// Other errors match [ErrReverted] (a [*RevertError]), [ErrFunds],
// [ErrInvalid], [ErrNonce], [settlement.ErrRejected], [ErrJournal] or
// [ErrStopped].
func (m *Manager) Send(ctx context.Context, c Candidate) (*types.Receipt, error) {
	call, err := c.call()
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("txmgr: %q: %w", c.ID, err)
	}
	digest := call.digest()

	m.mu.Lock()
	j, ok := m.jobs[c.ID]
	if !ok {
		done, err := m.journal.settled(c.ID)
		if err != nil {
			m.mu.Unlock()
			return nil, err
		}
		if done != nil {
			m.mu.Unlock()
			return m.again(ctx, c, done, digest)
		}
		j = &job{id: c.ID, digest: digest, call: call, nonce: c.Nonce, waiters: make(map[chan<- outcome]struct{})}
		m.jobs[c.ID] = j
		m.queue = append(m.queue, j)
	}
	if j.digest != digest {
		m.mu.Unlock()
		return nil, fmt.Errorf("%w: %q", ErrConflict, c.ID)
	}
	return m.await(ctx, j)
}

// Await waits for the transaction that has an ID, as Send does. If nothing was
// sent under it, the error matches [ErrUnknown].
func (m *Manager) Await(ctx context.Context, id string) (*types.Receipt, error) {
	m.mu.Lock()
	if j, ok := m.jobs[id]; ok {
		return m.await(ctx, j)
	}
	done, err := m.journal.settled(id)
	m.mu.Unlock()
	if err != nil {
		return nil, err
	}
	if done == nil {
		return nil, fmt.Errorf("%w: %q", ErrUnknown, id)
	}
	r, err := m.receipt(ctx, done.Tx)
	if err == nil && r == nil {
		err = fmt.Errorf("txmgr: %q: transaction %v: %w", id, done.Tx, settlement.ErrReorg)
	}
	return r, err
}

// again returns the receipt of a settled ID. If it is gone, which takes a reorg
// deeper than Depth, the ID starts anew.
func (m *Manager) again(ctx context.Context, c Candidate, done *settled, digest common.Hash) (*types.Receipt, error) {
	if done.Digest != digest {
		return nil, fmt.Errorf("%w: %q", ErrConflict, c.ID)
	}
	r, err := m.receipt(ctx, done.Tx)
	if err != nil || r != nil {
		return r, err
	}
	m.cfg.Log.Warn("settled transaction is gone", "id", c.ID, "tx", done.Tx)
	m.mu.Lock()
	err = m.journal.forget(c.ID)
	m.mu.Unlock()
	if err != nil {
		return nil, err
	}
	return m.Send(ctx, c)
}

// await waits for j's outcome. It is called with the lock, and unlocks.
func (m *Manager) await(ctx context.Context, j *job) (*types.Receipt, error) {
	for j.outcome != nil {
		o := j.outcome
		m.mu.Unlock()
		now, err := m.receipt(ctx, o.tx)
		if err != nil {
			return nil, err
		}
		if now != nil && now.BlockHash == o.block {
			return o.receipt, o.err
		}
		m.mu.Lock() // reorganized since Run looked, or Run looked again
		if m.jobs[j.id] != j {
			m.mu.Unlock()
			return m.Await(ctx, j.id)
		}
		if j.outcome == o {
			j.outcome = nil
		}
	}
	if m.stopped != nil {
		defer m.mu.Unlock()
		m.abandon(j)
		return nil, fmt.Errorf("%w: %w", ErrStopped, m.stopped)
	}
	ch := make(chan outcome, 1)
	j.waiters[ch] = struct{}{}
	m.mu.Unlock()
	select { // one wake-up is enough for all who came
	case m.wake <- struct{}{}:
	default:
	}
	select {
	case o := <-ch:
		return o.receipt, o.err
	case <-ctx.Done():
	}

	m.mu.Lock()
	defer m.mu.Unlock()
	select {
	case o := <-ch: // at the last moment
		return o.receipt, o.err
	default:
	}
	delete(j.waiters, ch)
	err := fmt.Errorf("txmgr: %q: %w", j.id, ctx.Err())
	if why := cmpOr(j.held, m.trouble); why != nil {
		err = fmt.Errorf("%w: %w", err, why)
	}
	m.abandon(j)
	return nil, err
}

// abandon forgets a job that nobody waits for and nothing was signed for.
func (m *Manager) abandon(j *job) {
	if j.slot != nil || len(j.waiters) > 0 {
		return
	}
	delete(m.jobs, j.id)
	m.queue = slices.DeleteFunc(m.queue, func(q *job) bool { return q == j })
}

func cmpOr(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

// receipt asks for a receipt; nil if there is none.
func (m *Manager) receipt(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, m.cfg.Timeout)
	defer cancel()
	r, err := m.backend.TransactionReceipt(ctx, tx)
	switch {
	case errors.Is(err, ethereum.NotFound):
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("txmgr: receipt of %v: %w: %w", tx, settlement.ErrUnavailable, err)
	case r == nil || r.TxHash != tx || r.BlockNumber == nil || !r.BlockNumber.IsUint64():
		return nil, fmt.Errorf("txmgr: receipt of %v: %w: node answers with another", tx, settlement.ErrUnavailable)
	}
	return r, nil
}

// Lookup returns the nonce under which an ID was sent, if it was.
func (m *Manager) Lookup(id string) (nonce uint64, ok bool, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if j, ok := m.jobs[id]; ok && j.slot != nil {
		return j.slot.nonce, true, nil
	}
	done, err := m.journal.settled(id)
	if err != nil || done == nil {
		return 0, false, err
	}
	return done.Nonce, true, nil
}

// NextNonce returns the nonce that the next transaction will get, provided that
// nobody else sends one before.
func (m *Manager) NextNonce(ctx context.Context) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, m.cfg.Timeout)
	defer cancel()
	chain, err := m.backend.NonceAt(ctx, m.Address(), nil)
	if err != nil {
		return 0, fmt.Errorf("txmgr: nonce: %w: %w", settlement.ErrUnavailable, err)
	}
	pending, err := m.backend.PendingNonceAt(ctx, m.Address())
	if err != nil {
		return 0, fmt.Errorf("txmgr: nonce: %w: %w", settlement.ErrUnavailable, err)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	return nextNonce(chain, pending, m.slots) + uint64(len(m.queue)), nil
}

// maxForeign is how many transactions of others in the account's name a node is
// believed to have in its pool.
const maxForeign = 64

// nextNonce returns the first nonce that is free: in the chain, in the pool and
// among slots.
func nextNonce(chain, pending uint64, slots []*slot) uint64 {
	next := chain
	if pending > next && pending-next <= maxForeign {
		next = pending
	}
	if n := len(slots); n > 0 {
		next = max(next, slots[n-1].nonce+1)
	}
	return next
}
