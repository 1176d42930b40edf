package sharedsec

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A Computer knows the states of disputed computations, as the machine that L1
// judges by runs them. It is safe for concurrent use.
type Computer interface {
	// Compute returns the computation that rivals dispute. It may run it
	// later, when it is asked for its states. An error that matches
	// [fraud.ErrComputation] says that the machine gives something else than
	// the boundaries that this node derived.
	Compute(ctx context.Context, d Disputed) (fraud.Computation, error)
}

// A Disputed is a computation that rivals dispute, as this node derived it.
type Disputed struct {
	Parent     settlement.Assertion // whose children are rivals
	Right      settlement.Assertion // the child that this node derives
	Boundaries []proof.Boundary     // after each of its segments
	Game       fraud.Params         // what L1 plays by
}

// A Challenger wins disputes: wherever the children of an assertion are rivals
// and what this node derives is among them, it plays [fraud.Honest] for it
// until L1 has decided, then takes back what that cost. A [Proposer] asserts
// what it defends, and confirms it.
//
// It keeps nothing that it could not find again: what to do next follows from
// L1 and from what was derived. So it may start late, be stopped at any
// moment, follow L1 through reorgs and share the work with others. Of a
// decision it knows for as long as another dispute could take, T + C + B: who
// is stopped for longer may have to collect by hand.
//
// A move that L1 refuses, or that the account cannot pay, keeps back no
// other, of no dispute: it is reported and tried again. Else who has one stake
// less than there are lies would lose them all.
//
// L1 judges by the machine. If that does not agree with what was derived
// natively, the Challenger stops with [ErrDisagree].
type Challenger struct {
	// Required.
	Config   *derive.Config
	Reader   settlement.Reader // that is a [settlement.Disputer] too
	Chain    settlement.Challenger
	Store    *Store // that a Deriver fills
	Computer Computer

	// Optional: local behaviour.
	Head     settlement.Head // of L1 to act on; the zero value is Latest
	Poll     Poll            // how often to look
	Limits   fraud.Limits    // of what is held and sent for each dispute
	Parallel int             // disputes whose histories are computed at a time; 1 if zero
	Held     int             // disputes whose histories are held until the next look; 4 if zero. Those of more are computed anew
	Patience time.Duration   // how long a move waits for L1 until the dispute is looked at again; 1 min if zero
	Log      *slog.Logger    // nil: silent

	// Seen is called with a dispute each time that it was read, Played after
	// each move that L1 took. Calls of one dispute come one after the other,
	// but for moves that share a block; those of several, side by side. What
	// they are given is not to be changed. Either may be nil.
	Seen   func(d Disputed, g *fraud.Game, at settlement.Block)
	Played func(d Disputed, m fraud.Move, p settlement.Played)

	tasks sync.WaitGroup
	slots chan struct{}                           // one is taken while a history is computed
	known map[commitment.Root]settlement.Proposal // the right child of each undecided assertion, by its id
	delay uint64                                  // C + B in L1 blocks, once it was read

	mu    sync.Mutex
	duels map[commitment.Root]*duel // by the right child
	l1    settlement.Block
	bad   error // why it does not get on
}

// Run plays until ctx ends, whose error it then returns, or until an error that
// [Classify] says to stop for.
func (c *Challenger) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer c.tasks.Wait()
	defer cancel()
	return c.Poll.run(ctx, orDiscard(c.Log), "challenge", func(ctx context.Context) error {
		err := c.look(ctx)
		return errors.Join(err, c.failed(func(err error) bool {
			return Classify(err) == Stop && !errors.Is(err, settlement.ErrRejected)
		}))
	})
}

// Step looks once, and makes all moves that L1 takes by now, in all disputes.
// It returns when they are made, with what went wrong.
func (c *Challenger) Step(ctx context.Context) error {
	err := c.look(ctx)
	c.tasks.Wait()
	return errors.Join(err, c.failed(func(error) bool { return true }))
}

// failed returns what keeps disputes from getting on, where want says so.
func (c *Challenger) failed(want func(error) bool) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	var all []error
	for _, d := range c.duels {
		for _, err := range d.failed {
			if want(err) {
				all = append(all, err)
			}
		}
	}
	return errors.Join(all...)
}

// look finds the disputes there are, and plays those that nobody is playing.
func (c *Challenger) look(ctx context.Context) error {
	err := c.follow(ctx)
	if err != nil {
		err = fmt.Errorf("sharedsec: challenge: %w", err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.bad = err
	if err != nil {
		return err
	}
	if c.slots == nil {
		c.slots = make(chan struct{}, max(1, c.Parallel))
	}
	for _, d := range c.duels {
		if d.busy {
			continue
		}
		d.busy = true
		c.tasks.Go(func() {
			failed := c.play(ctx, d)
			if ctx.Err() != nil {
				failed = nil // it was stopped
			}
			for i, err := range failed {
				failed[i] = c.stalled(ctx, d, err)
			}
			c.mu.Lock()
			defer c.mu.Unlock()
			d.busy, d.failed = false, failed
		})
	}
	return nil
}

// stalled logs what keeps a dispute from getting on, and returns it with a name.
func (c *Challenger) stalled(ctx context.Context, d *duel, err error) error {
	level, reaction := slog.LevelWarn, Classify(err)
	switch reaction {
	case Stop:
		level = slog.LevelError
	case Wait, Reread:
		level = slog.LevelDebug
	}
	orDiscard(c.Log).Log(ctx, level, "a dispute does not get on", "parent", d.Parent.ID, "reaction", reaction, "err", err)
	return fmt.Errorf("sharedsec: challenge: dispute below %v: %w", d.Parent.ID, err)
}
