package sharedsec

import (
	"fmt"

	"github.com/sharedsec/sharedsec/settlement"
)

// proofs says what tells right from wrong.
func (f *facts) proofs() string {
	const (
		dispute = "anyone can dispute an assertion down to one instruction on L1"
		none    = "none is installed: a wrong assertion meets a rival that stops it, but nothing decides between them"
	)
	if f.p.Alarmed {
		return "two proofs contradicted each other: nothing is confirmed any more, and users leave through the hatch"
	}
	if f.proven() {
		switch f.finality() {
		case settlement.Proof:
			return "an assertion needs a proof that L1 verifies, which anyone may bring"
		case settlement.Either:
			return dispute + "; a proof that L1 verifies confirms at once, whatever is disputed"
		case settlement.Both:
			return dispute + ", and besides it needs a proof that L1 verifies"
		}
		return dispute
	}
	return none
}

// setup judges the item about trusted setups, from what is declared of the
// very verifier that L1 asks.
func (f *facts) setup() Item {
	it := Item{Stage: 1, Rule: "no unacceptable trusted setup; provers and verifiers reproducible"}
	s := f.declared.Setup
	switch {
	case f.finality() == settlement.Window:
		it.Verdict, it.Reason = f.met(true), "no validity proof is accepted"
	case !f.known || s == (Setup{}) || s.Key != f.p.VerifierKey:
		it.Reason = fmt.Sprintf("nothing is declared of the verifier at %v, with key %v", f.p.Verifier, f.p.VerifierKey)
	default:
		it.Verdict = verdict(s.Acceptable && s.Reproducible)
		it.Reason = fmt.Sprintf("declared of the verifier with key %v: setup acceptable %t, reproducible %t", s.Key, s.Acceptable, s.Reproducible)
	}
	return it
}

// proposers says who asserts and confirms.
func (f *facts) proposers() string {
	switch f.finality() {
	case settlement.Proof:
		return "anyone who makes a proof asserts and confirms, without a stake"
	case settlement.Both:
		return "anyone with the stake and a proof asserts and confirms"
	}
	return "anyone with the stake asserts and confirms"
}
