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
// still there. Data that cannot be had stalls it, for as long as it takes.
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
	Reorgs    uint64           // rollbacks so far
	Dropped   uint64           // entries that were garbage
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
// and returns how many entries it derived. A caller that runs the role by hand
// calls it again and again.
func (d *Deriver) Step(ctx context.Context) (int, error) {
	n, err := d.step(ctx)
	d.mu.Lock()
	d.status.Stalled = err
	d.mu.Unlock()
	return n, err
}

func (d *Deriver) step(ctx context.Context) (int, error) {
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
	n := 0
	for e, err := range d.Reader.Entries(ctx, at, d.Store.Head().Claim.Position) {
		if err != nil {
			return n, fmt.Errorf("sharedsec: derive: %w", err)
		}
		if err := d.entry(ctx, e); err != nil {
			return n, fmt.Errorf("sharedsec: derive: entry %d: %w", e.Position, err)
		}
		n++
	}
	return n, d.finish(ctx, at, inbox.Entries)
}

// rewind goes back to the newest checkpoint that the inbox at a block agrees
// with. Accumulators chain, so agreement at one position is agreement below.
func (d *Deriver) rewind(ctx context.Context, at settlement.Block, entries uint64) error {
	head := d.Store.Head()
	agrees := func(position uint64) (bool, error) {
		if position > entries {
			return false, nil
		}
		cp, err := d.Store.Checkpoint(position)
		if err != nil {
			return false, err
		}
		acc, err := d.Reader.Accumulator(ctx, at, position)
		return acc == cp.Claim.Accumulator, err
	}
	ok, err := agrees(head.Claim.Position)
	if ok || err != nil {
		return err
	}
	// The first position that does not agree; position 0 always does.
	first := sort.Search(int(head.Claim.Position), func(i int) bool {
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
	if err := d.Store.rollback(uint64(first - 1)); err != nil {
		return err
	}
	to := d.Store.Head()
	d.log().Warn("L1 reorganized: went back", "from", head.Claim.Position, "to", to.Claim.Position, "l1", at.Number)
	d.mu.Lock()
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
	d.status.Dropped += uint64(len(out.Dropped))
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

// finish records where the role stands.
func (d *Deriver) finish(ctx context.Context, at settlement.Block, entries uint64) error {
	final, err := d.Reader.Head(ctx, settlement.Finalized)
	if err != nil {
		return fmt.Errorf("sharedsec: derive: %w", err)
	}
	safe := d.Store.Head()
	low, err := d.Store.Recorded(min(final.Number, at.Number))
	if err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.status.L1, d.status.Safe, d.status.Finalized, d.status.Entries = at, safe, low, entries
	return nil
}

func (d *Deriver) log() *slog.Logger { return orDiscard(d.Log) }
