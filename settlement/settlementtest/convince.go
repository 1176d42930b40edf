package settlementtest

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
)

// verifier stands for where the verifier of proofs would be.
var verifier = common.Address{0x7e}

func alarmed() error { return settlement.ErrAlarmed }

// ProposeProven implements [settlement.Convincer].
func (l *L1) ProposeProven(ctx context.Context, parent commitment.Root, chain []settlement.ProvenClaim) ([]settlement.Assertion, error) {
	var out []settlement.Assertion
	_, err := l.move(ctx, func(s *state, b settlement.Block) (uint64, error) {
		out = nil
		from, ok := s.assertions[parent]
		switch {
		case !ok:
			return 0, fmt.Errorf("%w: parent %v", settlement.ErrNotFound, parent)
		case l.params.finality() != settlement.Proof:
			return 0, fmt.Errorf("%w: a proof alone does not confirm", settlement.ErrRejected)
		case len(chain) == 0 || len(chain) > 64:
			return 0, fmt.Errorf("%w: a chain of %d claims", settlement.ErrRejected, len(chain))
		}
		for _, c := range chain {
			a, st, err := l.proven(s, from, c.Claim)
			if err != nil {
				return 0, err
			}
			if had, ok := s.assertions[a.ID]; ok && had.Claim == c.Claim {
				out, from = append(out, had), had
				continue
			}
			switch {
			case s.alarmed:
				return 0, alarmed()
			case s.closed:
				return 0, closed()
			case parent != s.latest && from.ID == parent, len(out) > 0 && out[len(out)-1].Created != b.Number:
				return 0, fmt.Errorf("%w: something goes on from %v", settlement.ErrStale, parent)
			}
			if err := l.verify(st, c.Proof); err != nil {
				return 0, err
			}
			a.Proposer, a.Created, a.Confirmed = l.sender, b.Number, b.Number
			s.assertions[a.ID], s.children[from.ID], s.latest = a, []commitment.Root{a.ID}, a.ID
			out, from = append(out, a), a
		}
		return 0, nil
	})
	return out, err
}

// proven returns the child of `from` that a proven claim is, and its statement.
func (l *L1) proven(s *state, from settlement.Assertion, claim proof.Claim) (settlement.Assertion, proof.Statement, error) {
	fail := func(err error, format string, args ...any) (settlement.Assertion, proof.Statement, error) {
		return settlement.Assertion{}, proof.Statement{}, fmt.Errorf("%w: %s", err, fmt.Sprintf(format, args...))
	}
	start, end := from.Claim.Position, claim.Position
	switch {
	case claim.Domain != from.Claim.Domain:
		return fail(settlement.ErrRejected, "claim of domain %v", claim.Domain)
	case end <= start || end-start > l.config.SpanEntries || l.config.Program(end-1) != from.Next.Program:
		return fail(settlement.ErrRejected, "a claim over the entries from %d to %d", start, end)
	case uint64(len(s.entries)) < end:
		return fail(settlement.ErrEarly, "%d entries, want %d", len(s.entries), end)
	case claim.Accumulator != s.accumulators[end]:
		return fail(settlement.ErrReorg, "accumulator %v, want %v", claim.Accumulator, s.accumulators[end])
	}
	st := proof.Statement{
		Program: from.Next.Program, Pre: from.Claim.Hash(), Post: claim.Hash(),
		Input: proof.Input(start, s.accumulators[start], end, s.accumulators[end]),
	}
	return settlement.Assertion{
		ID: proof.AssertionID(from.ID, st.DisputeID(), commitment.Root{}), Parent: from.ID, Dispute: st.DisputeID(),
		Claim: claim, Status: settlement.Confirmed, Proven: true, Next: l.terms(s, end),
	}, st, nil
}

func (l *L1) verify(st proof.Statement, shown []byte) error {
	if err := l.params.Verifier.Verify(st, shown); err != nil {
		return fmt.Errorf("%w: %w", settlement.ErrRejected, err)
	}
	return nil
}

// Prove implements [settlement.Convincer].
func (l *L1) Prove(ctx context.Context, id commitment.Root, shown []byte) (settlement.Posted, error) {
	return l.move(ctx, func(s *state, _ settlement.Block) (uint64, error) {
		a, ok := s.assertions[id]
		f := l.params.finality()
		switch {
		case !ok:
			return 0, fmt.Errorf("%w: assertion %v", settlement.ErrNotFound, id)
		case f != settlement.Either && f != settlement.Both || a.Fault:
			return 0, fmt.Errorf("%w: assertion %v is not to be proven", settlement.ErrRejected, id)
		case s.alarmed:
			return 0, alarmed()
		case s.closed:
			return 0, closed()
		case a.Status != settlement.Pending, a.Proven:
			return 0, fmt.Errorf("%w: assertion %v is proven or decided", settlement.ErrStale, id)
		case a.Parent != s.latest:
			return 0, fmt.Errorf("%w: the parent is not the latest confirmed", settlement.ErrEarly)
		}
		st, err := l.statement(s, s.assertions[a.Parent], a.Claim)
		if err != nil {
			return 0, err
		}
		if err := l.verify(st, shown); err != nil {
			return 0, err
		}
		if _, other := s.proven[a.Parent]; other {
			s.alarmed = true
			return 0, nil
		}
		s.proven[a.Parent] = st.Post
		for _, c := range s.children[a.Parent] {
			l.inherit(s, c)
		}
		return 0, nil
	})
}

// inherit marks an assertion whose claim is proven.
func (l *L1) inherit(s *state, id commitment.Root) {
	a := s.assertions[id]
	claim, ok := s.proven[a.Parent]
	a.Proven = ok && !a.Fault && a.Claim.Hash() == claim
	s.assertions[id] = a
}

// Contradict implements [settlement.Convincer].
func (l *L1) Contradict(ctx context.Context, id commitment.Root, other proof.Claim, shown []byte) (settlement.Posted, error) {
	return l.move(ctx, func(s *state, _ settlement.Block) (uint64, error) {
		a, ok := s.assertions[id]
		switch {
		case l.params.finality() == settlement.Window, ok && other == a.Claim:
			return 0, fmt.Errorf("%w: nothing contradicts assertion %v", settlement.ErrRejected, id)
		case s.alarmed:
			return 0, alarmed()
		case a.Status != settlement.Confirmed || a.Parent.IsZero():
			return 0, fmt.Errorf("%w: assertion %v is not confirmed", settlement.ErrEarly, id)
		case other.Position != a.Claim.Position:
			return 0, fmt.Errorf("%w: a claim up to position %d, want %d", settlement.ErrReorg, other.Position, a.Claim.Position)
		}
		from := s.assertions[a.Parent]
		_, st, err := l.proven(s, from, other)
		if err != nil {
			return 0, err
		}
		if err := l.verify(st, shown); err != nil {
			return 0, err
		}
		s.alarmed = true
		return 0, nil
	})
}
