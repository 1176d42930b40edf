package sharedsec

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/sequencer"
)

// A Sequencer takes the blocks that an ordering source seals and puts them on
// the unsafe chain, where users see their effect ahead of L1. A [Publisher]
// takes them from there.
type Sequencer struct {
	// Required.
	Source sequencer.Sequencer
	Unsafe *Unsafe

	// Optional: local behaviour.
	MostPending int          // sealed blocks that wait for L1, at most: 4096 if not positive
	Log         *slog.Logger // nil: silent

	// Sealed is called after each block that was taken and executed, with the
	// unsafe head after it. Nil: nobody listens.
	Sealed func(b *batch.Block, to proof.Claim)

	mu      sync.Mutex
	stalled error
}

// SequencerStatus is a snapshot of a [Sequencer].
type SequencerStatus struct {
	Unsafe  proof.Claim // the unsafe head
	Sealed  uint64      // blocks that the source is known to have sealed
	Pending int         // of those, how many L1 does not hold
	Stalled error       // why the last step failed; nil if it did not
}

// Status returns where the role stands.
func (s *Sequencer) Status() SequencerStatus {
	_, pending := s.Unsafe.Pending()
	s.mu.Lock()
	defer s.mu.Unlock()
	return SequencerStatus{Unsafe: s.Unsafe.Head(), Sealed: s.Unsafe.Sealed(), Pending: len(pending), Stalled: s.stalled}
}

// Run takes blocks until ctx ends, whose error it then returns, or until an
// error of the source or the unsafe chain that [Classify] says to stop for.
func (s *Sequencer) Run(ctx context.Context) error {
	retry := Poll{Interval: time.Second, Backoff: 10 * time.Second}
	return retry.run(ctx, orDiscard(s.Log), "sequence", func(ctx context.Context) error {
		for {
			if err := s.Step(ctx); err != nil {
				return err
			}
		}
	})
}

// Step waits for one block and takes it. While MostPending blocks wait for L1
// it takes none, so that the source fills up and refuses transactions rather
// than this node its memory. A block that is taken but cannot be executed yet,
// for want of state, is executed later.
func (s *Sequencer) Step(ctx context.Context) error {
	err := s.step(ctx)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stalled = err
	return err
}

func (s *Sequencer) step(ctx context.Context) error {
	most := s.MostPending
	if most <= 0 {
		most = 4096
	}
	if err := s.Unsafe.wait(ctx, most); err != nil {
		return err
	}
	b, err := s.Source.Next(ctx)
	if err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("sharedsec: sequence: %w", err)
	}
	if err := s.Unsafe.Append(b); err != nil {
		if Classify(err) == Stop {
			return fmt.Errorf("sharedsec: sequence: %w", err)
		}
		orDiscard(s.Log).Warn("sealed block waits for state", "err", err)
		return nil
	}
	head := s.Unsafe.Head()
	orDiscard(s.Log).Debug("sealed", "block", head.Number, "transactions", len(b.Transactions))
	if s.Sealed != nil {
		s.Sealed(b, head)
	}
	return nil
}
