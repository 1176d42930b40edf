package settlementtest

import (
	"testing"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
)

// fault asserts a fault at the end that a parent fixed, out of a proposal over
// the same entries.
func (r *Rig) fault(t testing.TB, parent settlement.Assertion, p settlement.Proposal) settlement.Proposal {
	t.Helper()
	st := proof.Statement{
		Program: parent.Next.Program,
		Pre:     parent.Claim.Hash(),
		Input:   proof.Input(parent.Claim.Position, parent.Claim.Accumulator, p.Claim.Position, p.Claim.Accumulator),
	}
	span, err := proof.NewFaultSpan(st.DisputeID(), nil, r.Config.SpanDepth)
	if err != nil {
		t.Fatal(err)
	}
	p.Fault, p.Span, p.Path = true, span.Root, span.Path
	return p
}

// That the transition goes wrong can be asserted; it is never confirmed, and
// nothing follows from it.
func testFault(t *testing.T, r *Rig) {
	r.post(t, 0, "a")
	genesis, err := r.Reader.Assertion(t.Context(), r.head(t), r.genesis())
	if err != nil {
		t.Fatal(err)
	}
	good := r.fault(t, genesis, r.proposal(t, r.genesis(), 1, proof.EmptyExitRoot()))
	for name, change := range map[string]func(*settlement.Proposal){
		"a claim where the span ends in a fault": func(p *settlement.Proposal) { p.Fault = false },
		"a path too short":                       func(p *settlement.Proposal) { p.Path = p.Path[1:] },
		"an unknown parent":                      func(p *settlement.Proposal) { p.Parent[0] ^= 1 },
	} {
		p := good
		change(&p)
		if _, err := r.Proposer.Propose(t.Context(), p); err == nil {
			t.Errorf("%s: it was accepted", name)
		}
	}
	for name, change := range map[string]func(*settlement.Proposal){
		"another end":         func(p *settlement.Proposal) { p.Claim.Position++ },
		"another accumulator": func(p *settlement.Proposal) { p.Claim.Accumulator[0] ^= 1 },
	} {
		p := good
		change(&p)
		_, err := r.Proposer.Propose(t.Context(), p)
		wantErr(t, name, err, settlement.ErrReorg)
	}
	a, err := r.Proposer.Propose(t.Context(), good)
	if err != nil {
		t.Fatal(err)
	}
	if !a.Fault || a.Claim != (proof.Claim{}) || a.Span != good.Span || a.Parent != r.genesis() || a.Next != (settlement.Terms{}) {
		t.Errorf("a fault asserted: %+v", a)
	}
	again, err := r.Proposer.Propose(t.Context(), good)
	if err != nil || again.ID != a.ID || again.Created != a.Created {
		t.Errorf("asserting it again = %+v, %v, want what stands", again, err)
	}
	claims := good
	claims.Fault = false
	_, err = r.Proposer.Propose(t.Context(), claims)
	wantErr(t, "a claim in the place of a fault that stands", err, settlement.ErrRejected)
	child := good
	child.Parent = a.ID
	_, err = r.Proposer.Propose(t.Context(), child)
	wantErr(t, "a child of a fault", err, settlement.ErrRejected)
	r.Mine(t, int(r.Period)+1)
	_, err = r.Proposer.Confirm(t.Context(), a.ID)
	wantErr(t, "confirming a fault", err, settlement.ErrRejected)
	if id, err := r.Reader.Confirmed(t.Context(), r.head(t)); err != nil || id != r.genesis() {
		t.Errorf("confirmed after a fault: %v, %v", id, err)
	}
}
