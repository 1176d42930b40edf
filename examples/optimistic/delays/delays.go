// Package delays has how long things take on the rollup of examples/optimistic, for
// those who compare with it.
package delays

import (
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// Params returns the parameters that decide about time: delays and the challenge
// period in L1 blocks, and the levels of a dispute that follow from the moves.
func Params() ethereum.Params {
	p := ethereum.DevnetDisputeParams()
	// Twelve parties compute on one machine: finest trees of 2^16 leaves suit it
	// better than the 2^20 that one party would choose. A move may take eight
	// blocks, since parties wait for each other's answers.
	p.Disputes.Heights = []uint8{16, 24}
	d := &p.Delays
	d.Move, d.Censorship = 8, 60
	d.Moves = Shape(p).Bound(d.Move)
	p.Period = d.Censorship + d.Moves + 1
	d.Escape = d.Proposer + p.Period + d.Censorship + d.Moves + 1
	p.Upgrade = d.Escape + d.ExitWindow + d.Force + d.Withdrawal
	return p
}

// Shape returns how disputes cut the computation.
func Shape(p ethereum.Params) fraud.Shape {
	return append(append(fraud.Shape{}, p.Disputes.Heights...), uint8(p.SpanDepth))
}
