package main

import (
	"context"

	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// swap has L1 lose the batch that was proven, and the sequencer publish another in
// its place: by the proof that it has, nothing can be asserted any more.
func (s *story) swap(ctx context.Context) error {
	p := s.prover
	lost := p.safe()
	tip, err := p.tip(ctx)
	if err != nil {
		return err
	}
	deep := tip.Number - lost.L1Block + 1
	if _, err := s.chain.Reorg(ctx, devnet.Reorg{Depth: deep, Fate: devnet.Drop}); err != nil {
		return err
	}
	if err := s.publishPayment(ctx, carol); err != nil {
		return err
	}
	t, err := s.newest(ctx, 1)
	if err != nil {
		return err
	}
	s.say("the last %d blocks of L1 were replaced; where a batch was that pays Alice is one now that pays Carol", deep)
	if err := check(t.pre == s.shown.pre && t.post.StateRoot != s.shown.post.StateRoot && t.Input != s.shown.Input, "it is not another batch in the same place"); err != nil {
		return err
	}
	// The proof is good, of a batch that L1 does not hold.
	name, err := s.assertAs(ctx, s.shown)
	if err != nil {
		return err
	}
	s.say("the old claim with its proof: L1 refuses (%s)", name)
	if err := s.refused(ctx, proven{t, s.shown.proof}, "the old proof for the new claim"); err != nil {
		return err
	}
	// All that L1 sees is right, but the SNARK is the old one.
	var old opening.Opening
	if err := old.UnmarshalBinary(s.shown.proof); err != nil {
		return err
	}
	plan, err := s.builder.Plan(t.stretch)
	if err != nil {
		return err
	}
	dressed, err := plan.Assemble([][]byte{old.Steps[0].Run.SNARK})
	if err != nil {
		return err
	}
	if err := s.refused(ctx, proven{t, dressed}, "the new batch with the SNARK of the old"); err != nil {
		return err
	}
	// What the new batch is said to do is what the old one did.
	mixed := t
	mixed.post.StateRoot = s.shown.post.StateRoot
	mixed.Statement = s.statement(mixed.pre, mixed.post)
	if dressed, err = change(dressed, func(o *opening.Opening) {
		o.Steps[0].Run.StateRoot, o.Steps[0].Run.H = old.Steps[0].Run.StateRoot, old.Steps[0].Run.H
	}); err != nil {
		return err
	}
	if err := s.refused(ctx, proven{mixed, dressed}, "the new batch with all that the old one came to"); err != nil {
		return err
	}
	return s.honest(ctx)
}

// honest has the prover prove what L1 holds, and L1 confirm it.
func (s *story) honest(ctx context.Context) error {
	p, before := s.prover, s.confirmed
	if err := p.ask(ctx); err != nil {
		return err
	}
	if err := p.await(ctx); err != nil {
		return err
	}
	done, err := s.settle(ctx, before)
	if err != nil {
		return err
	}
	s.say("what L1 does hold is proven, and confirmed in block %d", s.confirmed.Confirmed)
	return check(len(done) == 1, "%d assertions confirmed, want 1", len(done))
}
