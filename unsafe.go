package sharedsec

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// ErrForeign matches a chain on which L1 holds other batches than this node's
// sequencer sealed: a second sequencer posts with the same key, or this one
// lost its log. Stop, and tell a person.
var ErrForeign = errors.New("sharedsec: L1 holds batches that this sequencer did not seal")

// Unsafe is the chain as its own sequencer sees it: what is derived from L1
// and, on top, the sealed blocks that L1 does not hold yet. When what L1 holds
// changes (a batch lands, a forced item comes ahead, a reorg), it executes the
// rest again. It is a view: it forgets everything with the process, and the
// sequencer's log brings it back.
//
// A sealed block's place is counted, not stored: the n-th block that the
// sequencer sealed is the n-th that batches gave on L1, after base others. What
// L1 holds in its place must hold its transactions; else [ErrForeign] is found,
// before anything else is executed or published.
//
// While the store has not derived all blocks that were released, nothing is
// executed on it: the state below the first block that is known is missing.
//
// It is safe for concurrent use.
type Unsafe struct {
	store      *Store
	transition proof.Transition
	base       uint64

	mu       sync.Mutex
	blocks   []*batch.Block // sealed, from number released+1 on
	released uint64
	safe     Checkpoint    // what the rest was executed on
	claims   []proof.Claim // after each block that safe does not hold
	nodes    map[commitment.Root]made
	compared uint64        // so many of the batches' blocks on L1 are those sealed
	foreign  error         // matches ErrForeign, once found
	moved    chan struct{} // closed when the safe head moves
}

// A made node is one that a sealed block made last.
type made struct {
	node []byte
	by   uint64 // the block's number among the sealed
}

// NewUnsafe returns the unsafe chain of a sequencer that has released so many
// of its blocks (see [github.com/sharedsec/sharedsec/sequencer.Releaser]), on
// a rollup whose batches gave base blocks before that sequencer's first.
func NewUnsafe(store *Store, t proof.Transition, released, base uint64) *Unsafe {
	return &Unsafe{store: store, transition: t, base: base, released: released, safe: store.Head(),
		nodes: map[commitment.Root]made{}, moved: make(chan struct{})}
}

// Append adds the sequencer's next sealed block and executes it. If the error
// is not nil the block is added all the same, and executed when it can be.
func (u *Unsafe) Append(b *batch.Block) error {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.blocks = append(u.blocks, b)
	return u.sync()
}

// Sync follows the store to its head, and executes what waits. The error matches
// [ErrForeign], or says why something cannot be executed (yet).
func (u *Unsafe) Sync() error {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.sync()
}

// Head returns the claim after the newest sealed block that was executed. Its
// Position and Accumulator are those of the safe head below it.
func (u *Unsafe) Head() proof.Claim {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.head()
}

func (u *Unsafe) head() proof.Claim {
	if n := len(u.claims); n > 0 {
		return u.claims[n-1]
	}
	return u.safe.Claim
}

// Executed returns how many sealed blocks the state under [Unsafe.Head] has
// executed, and that state's root.
func (u *Unsafe) Executed() (uint64, commitment.Root) {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.onL1() + uint64(len(u.claims)), u.head().StateRoot
}

// Node implements [commitment.NodeReader] over the derived state and what the
// sealed blocks made.
func (u *Unsafe) Node(hash commitment.Root) ([]byte, error) {
	u.mu.Lock()
	m, ok := u.nodes[hash]
	u.mu.Unlock()
	if ok {
		return m.node, nil
	}
	return u.store.Node(hash)
}

// Pending returns the sealed blocks that the safe chain does not hold, oldest
// first, and the checkpoint after which they come.
func (u *Unsafe) Pending() (Checkpoint, []*batch.Block) {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.pending()
}

func (u *Unsafe) pending() (Checkpoint, []*batch.Block) {
	return u.safe, slices.Clone(u.blocks[u.index(u.onL1()):])
}

// next follows the store and returns what is to be published next: Pending, if
// nothing before it is missing or foreign.
func (u *Unsafe) next() (Checkpoint, []*batch.Block, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if err := u.sync(); err != nil {
		return Checkpoint{}, nil, err
	}
	if u.behind() {
		return Checkpoint{}, nil, fmt.Errorf("%w: %d blocks of batches, but L1 had finalized %d", ErrNotDerived, u.safe.Ordered, u.base+u.released)
	}
	safe, blocks := u.pending()
	return safe, blocks, nil
}

// wait returns when fewer than most sealed blocks wait for L1, or when ctx ends,
// with its error.
func (u *Unsafe) wait(ctx context.Context, most int) error {
	for {
		u.mu.Lock()
		waiting, moved := len(u.blocks)-u.index(u.onL1()), u.moved
		u.mu.Unlock()
		if waiting < most {
			return nil
		}
		select {
		case <-moved:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Sealed returns how many blocks the sequencer is known to have sealed.
func (u *Unsafe) Sealed() uint64 {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.released + uint64(len(u.blocks))
}

// Final returns how many of them the safe chain holds at a checkpoint.
func (u *Unsafe) Final(cp Checkpoint) uint64 {
	return min(max(cp.Ordered, u.base)-u.base, u.Sealed())
}

// holds reports whether Release(n) has something to forget.
func (u *Unsafe) holds(n uint64) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.index(n) > 0
}

// Release forgets the first n sealed blocks, which L1 has finalized.
func (u *Unsafe) Release(n uint64) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if k := u.index(n); k > 0 {
		u.blocks = slices.Clone(u.blocks[k:])
		u.released += uint64(k)
	}
}

// onL1 returns how many sealed blocks the safe chain holds.
func (u *Unsafe) onL1() uint64 {
	return max(u.safe.Ordered, u.base) - u.base
}

// index returns where the block after the n-th sealed one is in u.blocks.
func (u *Unsafe) index(n uint64) int {
	if n <= u.released {
		return 0
	}
	return int(min(n-u.released, uint64(len(u.blocks))))
}

// behind reports whether the safe chain lacks blocks that are no longer known
// here: those before this sequencer's first, and those it released.
func (u *Unsafe) behind() bool { return u.safe.Ordered < u.base+u.released }

func (u *Unsafe) sync() error {
	if u.foreign != nil {
		return u.foreign
	}
	if head := u.store.Head(); head.Claim != u.safe.Claim {
		u.move(head)
	}
	if err := u.compare(); err != nil {
		if errors.Is(err, ErrForeign) {
			u.foreign = err
		}
		return err
	}
	if u.behind() {
		return nil
	}
	todo := u.blocks[u.index(u.onL1()+uint64(len(u.claims))):]
	for _, b := range todo {
		if err := u.execute(b); err != nil {
			return fmt.Errorf("sharedsec: unsafe head: %w", err)
		}
	}
	return nil
}

// move follows the safe head, and keeps what was executed if it holds as it was.
func (u *Unsafe) move(head Checkpoint) {
	predicted := u.predicted(head)
	u.safe = head
	if predicted < 0 {
		u.claims = nil
		clear(u.nodes)
		u.compared = 0
	} else {
		u.claims = u.claims[predicted:]
		done := u.onL1()
		for h, m := range u.nodes {
			if m.by <= done {
				delete(u.nodes, h)
			}
		}
	}
	close(u.moved)
	u.moved = make(chan struct{})
}

// predicted returns how many of the executed blocks the new safe head holds,
// if it holds them with the very outcome that they had here; else -1.
func (u *Unsafe) predicted(head Checkpoint) int {
	if head.Ordered < u.safe.Ordered || head.Ordered-u.safe.Ordered > uint64(len(u.claims)) {
		return -1
	}
	n := int(head.Ordered - u.safe.Ordered)
	was := u.safe.Claim
	if n > 0 {
		was = u.claims[n-1]
	}
	was.Position, was.Accumulator = head.Claim.Position, head.Claim.Accumulator
	if was != head.Claim {
		return -1
	}
	return n
}

// execute runs one sealed block on the head.
func (u *Unsafe) execute(b *batch.Block) error {
	pre := u.head()
	numbered := *b
	numbered.Number = pre.Number + 1
	numbered.Time = max(b.Time, pre.Time)
	numbered.L1Origin = max(b.L1Origin, pre.L1Origin)
	fresh := make(commitment.Nodes)
	post, _, err := derive.ApplyBlock(u.transition, lockedNodes{u}, pre, &numbered, fresh)
	if err != nil {
		return err
	}
	u.claims = append(u.claims, post)
	by := u.onL1() + uint64(len(u.claims))
	for h, node := range fresh {
		u.nodes[h] = made{node: node, by: by}
	}
	return nil
}

// lockedNodes reads nodes while the lock is held.
type lockedNodes struct{ u *Unsafe }

func (l lockedNodes) Node(hash commitment.Root) ([]byte, error) {
	if m, ok := l.u.nodes[hash]; ok {
		return m.node, nil
	}
	return l.u.store.Node(hash)
}

// Derived follows the store at once, for [Deriver.Derived]. What is wrong, the
// next call of [Unsafe.Sync] finds again and returns.
func (u *Unsafe) Derived(derive.Entry, *derive.Outcome) { _ = u.Sync() }

// Reset follows the store at once after a rollback, for [Deriver.Reset].
func (u *Unsafe) Reset(Checkpoint) { _ = u.Sync() }

// compare checks the blocks that batches gave on L1 against those sealed in
// their place, as far as both are known.
func (u *Unsafe) compare() error {
	first := u.base + u.released
	u.compared = max(u.compared, first)
	for ; u.compared-first < uint64(len(u.blocks)); u.compared++ {
		got, ok, err := u.store.ordered(u.compared)
		if err != nil {
			return err
		}
		if !ok {
			return nil
		}
		if want := digest(u.blocks[u.compared-first]); got != want {
			return fmt.Errorf("%w: block %d of the batches holds the transactions %v, sealed were %v", ErrForeign, u.compared, got, want)
		}
	}
	return nil
}
