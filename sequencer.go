package sharedsec

import (
	"context"
	"fmt"
	"log/slog"

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

	// Optional.
	Log    *slog.Logger                         // nil: silent
	Sealed func(b *batch.Block, to proof.Claim) // called after each block; nil: nobody listens
}

// Run takes blocks until ctx ends, whose error it then returns, or until the
// source or the unsafe chain fails for good.
func (s *Sequencer) Run(ctx context.Context) error {
	for {
		if err := s.Step(ctx); err != nil {
			return err
		}
	}
}

// Step waits for one block and takes it. A block that is taken but cannot be
// executed yet, for want of state, is executed later.
func (s *Sequencer) Step(ctx context.Context) error {
	b, err := s.Source.Next(ctx)
	if err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("sharedsec: sequence: %w", err)
	}
	if err := s.Unsafe.Append(b); err != nil {
		if Classify(err) == Stop {
			return err
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
