package sharedsec

import (
	"context"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
)

// prove asks for the proofs of legs, forgets all others, and calls ready with
// those that are there, in order, up to the first that is not. Why that one is
// not is a reason to wait; what else goes wrong, an error.
func (p *Prover) prove(ctx context.Context, at settlement.Block, legs []leg, st *ProverStatus, ready func(leg, []byte)) (wait, err error) {
	if err := p.forgetOthers(legs); err != nil {
		return nil, err
	}
	inOrder := true
	for _, l := range legs {
		q, err := p.proofOf(ctx, at, l)
		switch {
		case err == nil:
			st.Proven++
			if inOrder {
				ready(l, q)
			}
		case errors.Is(err, proof.ErrPending):
			st.Pending++
			if wait == nil {
				wait = err
			}
			inOrder = false
		default:
			// What is ready ahead of it is brought to L1 nevertheless.
			return wait, err
		}
		st.Position = l.post.Claim.Position
	}
	return wait, nil
}

// forgetOthers forgets what is none of legs: it was confirmed, or is of a branch
// that L1 has left.
func (p *Prover) forgetOthers(legs []leg) error {
	wanted := map[proof.Statement]bool{}
	for _, l := range legs {
		wanted[l.Statement] = true
	}
	var gone []proof.Statement
	for _, s := range p.Proofs.Statements() {
		if !wanted[s] {
			gone = append(gone, s)
		}
	}
	return p.Proofs.Forget(gone...)
}

// proofOf returns the proof of a leg, and asks for it if nobody did.
func (p *Prover) proofOf(ctx context.Context, at settlement.Block, l leg) ([]byte, error) {
	for _, s := range p.Proofs.Statements() {
		if s == l.Statement {
			return p.Proofs.Proof(s)
		}
	}
	entries, err := entriesOf(ctx, p.Reader, at, l.pre.Claim, l.post.Claim)
	if err != nil {
		return nil, err
	}
	s, found, err := p.Gatherer.Gather(ctx, l.pre.Claim, entries)
	if err != nil {
		return nil, err
	}
	if found != l.Statement {
		return nil, fmt.Errorf("%w: entries %d to %d were derived to something else before", ErrDisagree, l.pre.Claim.Position, l.post.Claim.Position)
	}
	witness, err := s.MarshalBinary()
	if err != nil {
		return nil, err
	}
	if err := p.Proofs.Submit(l.Statement, witness); err != nil {
		return nil, err
	}
	return p.Proofs.Proof(l.Statement)
}

// contradict shows L1 a proof of what is right of the entries of the first wrong
// confirmed assertion, once it is there. Where L1 takes no proofs, it does nothing.
func (p *Prover) contradict(ctx context.Context, at settlement.Block, wrong settlement.Assertion) error {
	for {
		parent, err := p.Reader.Assertion(ctx, at, wrong.Parent)
		if err != nil {
			return err
		}
		own, err := p.Store.Checkpoint(parent.Claim.Position)
		if err != nil {
			return err
		}
		if own.Claim != parent.Claim {
			wrong = parent // the lie is older
			continue
		}
		l, err := p.leg(parent.Claim.Position, wrong.Claim.Position)
		if err != nil {
			return err
		}
		// Nothing else is worth proving, nor may it take the room.
		if err := p.forgetOthers([]leg{l}); err != nil {
			return err
		}
		q, err := p.proofOf(ctx, at, l)
		if err != nil {
			return fmt.Errorf("contradict %v: %w", wrong.ID, err)
		}
		_, err = p.Chain.Contradict(ctx, wrong.ID, l.post.Claim, q)
		if err != nil {
			return fmt.Errorf("contradict %v: %w", wrong.ID, err)
		}
		orDiscard(p.Log).Error("contradicted what L1 has confirmed", "assertion", wrong.ID, "position", wrong.Claim.Position)
		return nil
	}
}
