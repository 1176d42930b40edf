package sharedsec

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sort"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A Deriver follows the rollup from L1 alone: it reads the inbox's entries,
// fetches and checks their data, executes their blocks and keeps the outcome
// in a [Store]. When L1 reorganizes, it goes back to the last entry that is
// still there; an L1 node that is merely behind is waited for. Data that cannot
// be had stalls it, for as long as it takes: it skips nothing. Nothing is
// executed that the inbox's accumulator does not confirm.
//
// It is the role that everybody runs: a watcher, a proposer, a sequencer.
type Deriver struct {
	// Required.
	Pipeline   *derive.Pipeline
	Transition proof.Transition
	Reader     settlement.Reader
	Fetcher    da.Fetcher
	Store      *Store

	// Optional: local behaviour.
	Head    settlement.Head // of L1 to derive from; the zero value is Latest
	Poll    Poll            // how often to look
	Fetches int             // fetches of one entry at a time; 4 if zero
	Log     *slog.Logger    // nil: silent

	// Derived is called after each entry, Reset after each rollback, both
	// from the goroutine that runs the role. Either may be nil.
	Derived func(derive.Entry, *derive.Outcome)
	Reset   func(Checkpoint)

	mu     sync.Mutex
	status DeriverStatus
}

// DeriverStatus is a snapshot of a [Deriver].
type DeriverStatus struct {
	L1        settlement.Block // of which the rest speaks
	Safe      Checkpoint       // derived from L1
	Finalized Checkpoint       // derived from L1 blocks that are final
	Entries   uint64           // in the inbox
	Reorgs    uint64           // rollbacks since the start
	Stalled   error            // why it does not get on; nil if it does
}

// Status returns where the role stands.
func (d *Deriver) Status() DeriverStatus {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.status
}

// Run follows L1 until ctx ends, whose error it then returns, or until an
// error that [Classify] says to stop for.
func (d *Deriver) Run(ctx context.Context) error {
	return d.Poll.run(ctx, d.log(), "derive", func(ctx context.Context) error {
		_, err := d.Step(ctx)
		return err
	})
}

// Step derives all that L1 holds now, after going back as far as a reorg asks,
// and returns how many entries it derived, with an error too: what is derived
// is kept, and the next Step goes on from there. What to do about the error,
// [Classify] tells. A caller that runs the role by hand calls it again and
// again.
func (d *Deriver) Step(ctx context.Context) (int, error) {
	n, err := d.step(ctx)
	d.mu.Lock()
	d.status.Stalled = err
	d.mu.Unlock()
	return n, err
}

func (d *Deriver) step(ctx context.Context) (int, error) {
	if got, want := d.Pipeline.Config().Domain(), d.Store.Head().Claim.Domain; got != want {
		return 0, fmt.Errorf("sharedsec: derive: %w: the pipeline's domain is %v, the store's %v", settlement.ErrMismatch, got, want)
	}
	at, err := d.Reader.Head(ctx, d.Head)
	if err != nil {
		return 0, fmt.Errorf("sharedsec: derive: %w", err)
	}
	inbox, err := d.Reader.Inbox(ctx, at)
	if err != nil {
		return 0, fmt.Errorf("sharedsec: derive: %w", err)
	}
	if err := d.rewind(ctx, at, inbox.Entries); err != nil {
		return 0, fmt.Errorf("sharedsec: derive: %w", err)
	}
	d.mu.Lock()
	d.status.L1, d.status.Safe, d.status.Entries = at, d.Store.Head(), inbox.Entries
	d.mu.Unlock()
	n, err := d.follow(ctx, at, inbox)
	if err != nil {
		return n, fmt.Errorf("sharedsec: derive: %w", err)
	}
	return n, d.finish(ctx, at)
}

// window is the most entries that are checked together ahead of execution.
const window = 256

// follow derives the entries of the inbox at a block that the store lacks, and
// returns how many.
func (d *Deriver) follow(ctx context.Context, at settlement.Block, inbox settlement.Inbox) (int, error) {
	var n int
	var ahead []derive.Entry
	for e, err := range d.Reader.Entries(ctx, at, d.Store.Head().Claim.Position) {
		if err == nil {
			ahead = append(ahead, e)
		}
		if err != nil || len(ahead) == window {
			did, failed := d.entries(ctx, at, inbox, ahead)
			n, ahead = n+did, ahead[:0]
			if failed != nil {
				return n, failed
			}
		}
		if err != nil {
			return n, err
		}
	}
	did, err := d.entries(ctx, at, inbox, ahead)
	n += did
	if have := d.Store.Head().Claim.Position; err == nil && have != inbox.Entries {
		err = contradiction("entries end at %d of %d", have, inbox.Entries)
	}
	return n, err
}

// entries derives some entries, which must come to what the inbox's accumulator
// is after them: nothing is executed on a reader's word alone, though a reader
// checks as well.
func (d *Deriver) entries(ctx context.Context, at settlement.Block, inbox settlement.Inbox, entries []derive.Entry) (int, error) {
	if len(entries) == 0 {
		return 0, nil
	}
	head := d.Store.Head().Claim
	acc, end := head.Accumulator, head.Position
	for _, e := range entries {
		hash, err := e.Hash()
		if err != nil {
			return 0, contradiction("entry %d: %v", e.Position, err)
		}
		if e.Position != end {
			return 0, contradiction("entry %d, want %d", e.Position, end)
		}
		acc, end = derive.Accumulate(acc, hash), end+1
	}
	want, err := inbox.Accumulator, error(nil)
	if end != inbox.Entries {
		want, err = d.Reader.Accumulator(ctx, at, end)
	}
	if err != nil {
		return 0, err
	}
	if acc != want {
		return 0, contradiction("accumulator of %d entries is %v, they come to %v", end, want, acc)
	}
	for i, e := range entries {
		if err := ctx.Err(); err != nil {
			return i, err
		}
		if err := d.entry(ctx, e); err != nil {
			return i, fmt.Errorf("entry %d: %w", e.Position, err)
		}
	}
	return len(entries), nil
}

// contradiction is the error of a reader whose answers do not fit each other,
// be it broken or caught in the middle of a reorg.
func contradiction(format string, args ...any) error {
	return fmt.Errorf("%w: its answers contradict each other: %s", settlement.ErrUnavailable, fmt.Sprintf(format, args...))
}

// rewind goes back to the newest checkpoint that the inbox at a block agrees
// with. Accumulators chain, so agreement at one position is agreement below.
//
// An L1 node that is behind contradicts nothing: what was derived stays until
// L1 is as high as it was and still does not have it.
func (d *Deriver) rewind(ctx context.Context, at settlement.Block, entries uint64) error {
	head := d.Store.Head().Claim.Position
	agrees := func(position uint64) (bool, error) {
		cp, err := d.Store.Checkpoint(position)
		if err != nil {
			return false, err
		}
		acc, err := d.Reader.Accumulator(ctx, at, position)
		return acc == cp.Claim.Accumulator, err
	}
	to := min(head, entries)
	ok, err := agrees(to)
	if err != nil {
		return err
	}
	if ok && to == head {
		return nil
	}
	if ok {
		next, err := d.Store.Checkpoint(to + 1)
		if err != nil {
			return err
		}
		if at.Number < next.L1Block {
			return fmt.Errorf("%w: L1 stands at block %d, entry %d is in block %d: it is behind, or shorter after a reorg",
				settlement.ErrEarly, at.Number, to, next.L1Block)
		}
		return d.rollback(at, to)
	}
	// The first position that does not agree; position 0 always does.
	first := sort.Search(int(to), func(i int) bool {
		var same bool
		if err == nil {
			same, err = agrees(uint64(i))
		}
		return !same
	})
	if err != nil {
		return err
	}
	if first == 0 {
		return fmt.Errorf("%w: the inbox does not start where the configuration says", settlement.ErrMismatch)
	}
	return d.rollback(at, uint64(first-1))
}

// rollback goes back to a position.
func (d *Deriver) rollback(at settlement.Block, position uint64) error {
	from := d.Store.Head().Claim.Position
	if err := d.Store.rollback(position); err != nil {
		return err
	}
	to := d.Store.Head()
	d.log().Warn("L1 reorganized: went back", "from", from, "to", position, "l1", at.Number)
	d.mu.Lock()
	d.status.Safe = to
	d.status.Reorgs++
	d.mu.Unlock()
	if d.Reset != nil {
		d.Reset(to)
	}
	return nil
}

// entry fetches, executes and keeps one entry.
func (d *Deriver) entry(ctx context.Context, e derive.Entry) error {
	data, err := d.fetch(ctx, e)
	if err != nil {
		return err
	}
	out, err := d.Pipeline.Execute(d.Transition, d.Store, d.Store.Head().Claim, e, data)
	if err != nil {
		return err
	}
	if err := d.Store.commit(e, out); err != nil {
		return err
	}
	for _, dropped := range out.Dropped {
		d.log().Info("entry dropped", "position", dropped.Position, "reason", dropped.Reason, "err", dropped.Err)
	}
	d.mu.Lock()
	d.status.Safe = d.Store.Head()
	d.mu.Unlock()
	if d.Derived != nil {
		d.Derived(e, out)
	}
	return nil
}

// fetch returns the data behind an entry's refs; nil for what is committed to
// but malformed, which is the same for everybody.
func (d *Deriver) fetch(ctx context.Context, e derive.Entry) ([][]byte, error) {
	data := make([][]byte, len(e.Refs))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(max(1, orElse(d.Fetches, 4)))
	for i, r := range e.Refs {
		g.Go(func() error {
			b, err := da.FetchAt(ctx, d.Fetcher, r, da.Hint{L1Block: e.L1Block, L1Time: e.L1Time})
			if errors.Is(err, da.ErrMalformed) {
				return nil
			}
			if err != nil {
				return fmt.Errorf("%v: %w", r, err)
			}
			data[i] = b
			return nil
		})
	}
	return data, g.Wait()
}

// finish records what is final. An L1 that has finalized nothing yet is no
// failure.
func (d *Deriver) finish(ctx context.Context, at settlement.Block) error {
	final, err := d.Reader.Head(ctx, settlement.Finalized)
	if err != nil && !errors.Is(err, settlement.ErrNotFound) {
		return fmt.Errorf("sharedsec: derive: %w", err)
	}
	low, err := d.Store.Recorded(min(final.Number, at.Number))
	if err != nil {
		return fmt.Errorf("sharedsec: derive: %w", err)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.status.Finalized = low
	return nil
}

func (d *Deriver) log() *slog.Logger { return orDiscard(d.Log) }
