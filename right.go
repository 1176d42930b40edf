package sharedsec

import (
	"context"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// ErrDisagree matches a base layer that has confirmed what this node does not
// derive, or a machine that computes something else than it: somebody won with
// a false claim, or this node's software or data is wrong. Stop, and tell a
// person.
var ErrDisagree = errors.New("sharedsec: L1 judges otherwise than this node derives")

// confirmed returns the newest confirmed assertion, checked against what this
// node derives.
func confirmed(ctx context.Context, r settlement.Reader, s *Store, at settlement.Block) (settlement.Assertion, error) {
	id, err := r.Confirmed(ctx, at)
	if err != nil {
		return settlement.Assertion{}, err
	}
	a, err := r.Assertion(ctx, at, id)
	if err != nil {
		return a, err
	}
	own, err := s.Checkpoint(a.Claim.Position)
	if err != nil {
		return a, err
	}
	if own.Claim.Accumulator != a.Claim.Accumulator {
		// L1 lets nobody claim other entries than its own: the store follows
		// a branch that L1 has left.
		return a, fmt.Errorf("%w: assertion %v is over other entries than the %d derived", ErrNotDerived, id, a.Claim.Position)
	}
	if own.Claim != a.Claim {
		return a, fmt.Errorf("%w: assertion %v claims %v at position %d, derived %v",
			ErrDisagree, id, a.Claim.Hash(), a.Claim.Position, own.Claim.Hash())
	}
	return a, nil
}

// rightChild returns the only right child of an assertion, or [ErrNotDerived].
// What was known of it before holds while the store has the same claim at its end.
func rightChild(c *derive.Config, s *Store, parent settlement.Assertion, known map[commitment.Root]settlement.Proposal) (settlement.Proposal, error) {
	start, end := parent.Claim.Position, parent.Next.End
	if want := c.Program(start); parent.Next.Program != want {
		return settlement.Proposal{}, fmt.Errorf("%w: program %v at position %d, want %v", settlement.ErrMismatch, parent.Next.Program, start, want)
	}
	if end <= start || end-start > c.SpanEntries || c.Program(end-1) != parent.Next.Program {
		return settlement.Proposal{}, fmt.Errorf("%w: children of an assertion at position %d end at %d", settlement.ErrMismatch, start, end)
	}
	if had, ok := known[parent.ID]; ok {
		if post, err := s.Checkpoint(end); err == nil && post.Claim == had.Claim {
			return had, nil
		}
	}
	pre, proposal, _, err := proposalOf(c, s, parent.ID, start, end)
	if err == nil && pre != parent.Claim {
		err = fmt.Errorf("%w: the store has left the claim at position %d", ErrNotDerived, start)
	}
	return proposal, err
}

// asserts reports whether a is the very assertion that p proposes: the claim and
// the history that leads to it.
func asserts(a settlement.Assertion, p settlement.Proposal) bool {
	return !a.Fault && a.Claim == p.Claim && a.Span == p.Span
}

// childID returns the id that a proposal has as an assertion below its parent.
func childID(parent settlement.Assertion, p settlement.Proposal) commitment.Root {
	st := proof.Statement{
		Program: parent.Next.Program, Pre: parent.Claim.Hash(),
		Input: proof.Input(parent.Claim.Position, parent.Claim.Accumulator, p.Claim.Position, p.Claim.Accumulator),
	}
	return proof.AssertionID(parent.ID, st.DisputeID(), p.Span)
}

// ProposalOf returns the right child of the assertion parent, whose claim ends
// at position start, over the entries up to end, as s derived them. If it has
// not, the error matches [ErrNotDerived].
func ProposalOf(c *derive.Config, s *Store, parent commitment.Root, start, end uint64) (settlement.Proposal, error) {
	_, p, _, err := proposalOf(c, s, parent, start, end)
	return p, err
}

// proposalOf also returns the claim that the proposal goes on from, and the
// boundaries that its span commits to.
func proposalOf(c *derive.Config, s *Store, parent commitment.Root, start, end uint64) (proof.Claim, settlement.Proposal, []proof.Boundary, error) {
	fail := func(err error) (proof.Claim, settlement.Proposal, []proof.Boundary, error) {
		return proof.Claim{}, settlement.Proposal{}, nil, err
	}
	pre, post, boundaries, err := s.stretch(start, end)
	if err != nil {
		return fail(err)
	}
	st := c.Statement(pre.Claim, post.Claim)
	span, err := proof.NewSpan(st.DisputeID(), boundaries, c.SpanDepth)
	if err != nil {
		return fail(err)
	}
	return pre.Claim, settlement.Proposal{Parent: parent, Claim: post.Claim, Span: span.Root, Path: span.Path}, boundaries, nil
}
