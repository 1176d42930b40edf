package main

import (
	"context"
	"time"

	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// prove has all that was posted proven, side by side, and brought to L1 at once.
func (s *story) prove(ctx context.Context) error {
	p := s.prover
	began, busy := time.Now(), processorTime()
	if err := p.ask(ctx); err != nil {
		return err
	}
	before := p.Prover.Status().Confirmed
	n := len(p.Proofs.Statements())
	s.say("%d statements are in the queue, %d are proven at a time", n, parallel)
	if err := p.await(ctx); err != nil {
		return err
	}
	took := time.Since(began)
	m := &s.measured
	m.proving, m.busy, m.snarks = took, processorTime()-busy, p.maker.snarks
	s.say("%d proofs of the circuit in %v; the rest L1 sees by itself", m.snarks, took.Round(time.Millisecond))
	done, err := s.settle(ctx, before)
	if err != nil {
		return err
	}
	if s.first, err = s.land(ctx, done); err != nil {
		return err
	}
	m.first = time.Since(s.posted)
	entry, err := p.Store.Checkpoint(p.safe().Claim.Position)
	if err != nil {
		return err
	}
	m.firstBlocks = s.first.block - entry.L1Block
	s.say("%d assertions, one for each entry, are confirmed by one transaction of %d gas, in the block that holds it", len(done), s.first.gas)
	s.say("that is %d blocks and %v after the last entry was posted; without proofs, MainnetParams has everybody wait for %d blocks at least",
		m.firstBlocks, m.first.Round(time.Millisecond), ethereum.MainnetParams().Period)
	return check(len(done) == n && len(s.first.proofs) == n && n > 1, "%d assertions and %d proofs in one transaction, want %d", len(done), len(s.first.proofs), n)
}

// settle brings what is proven to L1, and returns what was confirmed behind an
// assertion: all that is derived.
func (s *story) settle(ctx context.Context, before settlement.Assertion) ([]settlement.Assertion, error) {
	p := s.prover
	if err := p.Prover.Step(ctx); err != nil {
		return nil, err
	}
	at, err := p.tip(ctx)
	if err != nil {
		return nil, err
	}
	last, err := p.Client.Confirmed(ctx, at)
	if err != nil {
		return nil, err
	}
	done, err := p.standing(ctx, before.ID, last)
	if err != nil {
		return nil, err
	}
	if len(done) == 0 || done[len(done)-1].Claim != p.safe().Claim {
		return nil, check(false, "not all that is derived is confirmed: %d assertions", len(done))
	}
	s.confirmed = done[len(done)-1]
	return done, nil
}
