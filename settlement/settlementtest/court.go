package settlementtest

import (
	"context"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
)

// A fable is a computation that nobody can prove a step of: it takes three
// steps in each segment, whose ends are given, and then waits for the last.
type fable struct {
	depth uint8             // log2 of the steps in a segment
	ends  []commitment.Root // states between segments, the first included
}

const fableSteps = 3

func (f fable) state(i uint64) commitment.Root {
	segment, n := i>>f.depth, i&(1<<f.depth-1)
	if last := uint64(len(f.ends) - 1); segment >= last {
		return f.ends[last]
	}
	if n == 0 {
		return f.ends[segment]
	}
	return commitment.Keccak256(f.ends[segment][:], []byte{byte(min(n, fableSteps))})
}

// States implements [fraud.Computation].
func (f fable) States(ctx context.Context, from, stride, n uint64) (fraud.History, error) {
	h := fraud.History{Last: f.state(from + stride*n)}
	for j := uint64(1); j <= n; j++ {
		i := from + j*stride
		h.States = append(h.States, f.state(i))
		over := i>>f.depth >= uint64(len(f.ends)-1)
		if over || stride>>f.depth == 0 && i&(1<<f.depth-1) >= fableSteps {
			break
		}
	}
	return h, ctx.Err()
}

// Step implements [fraud.Computation].
func (f fable) Step(context.Context, uint64) (commitment.Root, []byte, error) {
	return commitment.Root{}, nil, errors.New("settlementtest: no step of a fable can be proven")
}

// A litigant asserts the end of a fable and plays for it.
type litigant struct {
	t        testing.TB
	r        *Rig
	as       settlement.Challenger
	stands   settlement.Assertion
	ends     []commitment.Root
	honest   *fraud.Honest
	furthest uint8 // level at which it gives up
}

// sue asserts a history of four segments below an assertion; fables of
// different tales part after the second segment.
func (r *Rig) sue(t testing.TB, by settlement.Proposer, as settlement.Challenger, parent commitment.Root, tale byte) *litigant {
	t.Helper()
	p := r.proposal(t, parent, tale, proof.EmptyExitRoot())
	at := r.head(t)
	above, err := r.Reader.Assertion(t.Context(), at, parent)
	if err != nil {
		t.Fatal(err)
	}
	dispute := proof.Statement{
		Program: above.Next.Program, Pre: above.Claim.Hash(),
		Input: proof.Input(above.Claim.Position, above.Claim.Accumulator, p.Claim.Position, p.Claim.Accumulator),
	}.DisputeID()
	boundaries := []proof.Boundary{
		{Claim: commitment.Root{1}, Position: 1}, {Claim: commitment.Root{2}, Position: 2},
		{Claim: commitment.Root{3, tale}, Position: 3}, {Claim: p.Claim.Hash()},
	}
	span, err := proof.NewSpan(dispute, boundaries, r.Config.SpanDepth)
	if err != nil {
		t.Fatal(err)
	}
	p.Span, p.Path = span.Root, span.Path
	l := &litigant{t: t, r: r, as: as, ends: []commitment.Root{proof.Boundary{Claim: above.Claim.Hash()}.Hash(dispute)}}
	for _, b := range boundaries {
		l.ends = append(l.ends, b.Hash(dispute))
	}
	if l.stands, err = by.Propose(t.Context(), p); err != nil {
		t.Fatalf("Propose: %v", err)
	}
	return l
}

// look returns the dispute as it stands at the tip.
func (l *litigant) look() (*fraud.Game, settlement.Block) {
	l.t.Helper()
	at := l.r.head(l.t)
	g, err := settlement.ReadDispute(l.t.Context(), l.r.Reader, at, l.stands.Parent)
	if err != nil {
		l.t.Fatalf("ReadDispute: %v", err)
	}
	return g, at
}

// play makes the moves that there are to make, and returns how many.
func (l *litigant) play() int {
	l.t.Helper()
	g, at := l.look()
	if l.honest == nil {
		shape := g.Params().Shape
		f := fable{depth: shape.Total() - shape.Height(shape.Levels()), ends: l.ends}
		var err error
		if l.honest, err = fraud.NewHonest(shape, f, fraud.Limits{}); err != nil {
			l.t.Fatal(err)
		}
	}
	moves, err := l.honest.Moves(l.t.Context(), g, at.Number)
	if err != nil {
		l.t.Fatal(err)
	}
	made := 0
	for _, m := range moves {
		if n := m.Target(); n.Level <= l.furthest {
			continue
		}
		_, err := l.as.Play(l.t.Context(), l.stands.Parent, m)
		if err == nil {
			made++
		} else if !errors.Is(err, settlement.ErrStale) && !errors.Is(err, settlement.ErrEarly) {
			l.t.Fatalf("%T of %v: %v", m, m.Target(), err)
		}
	}
	return made
}

// number is what an amount comes to, of which tests have no more than fits.
func number(wei [32]byte) uint64 { return binary.BigEndian.Uint64(wei[24:]) }
