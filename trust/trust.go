// Package trust is the vocabulary in which a part of a rollup states what it
// takes on trust.
//
// A part that somebody composes into a node implements [Assumer]; the root
// package's Assess gathers the answers of all parts of a composition and
// judges them. A part that states nothing is reported as unknown: silence is
// never good news. Wrappers forward what they wrap, and add their own.
package trust

// A Dimension is a kind of risk, in the terms of L2BEAT's rosette and of what
// shared security leaves open.
type Dimension string

// The first five are the rosette's.
const (
	StateValidation  Dimension = "state validation"
	DataAvailability Dimension = "data availability"
	ExitWindow       Dimension = "exit window"
	SequencerFailure Dimension = "sequencer failure"
	ProposerFailure  Dimension = "proposer failure"

	Censorship Dimension = "censorship" // how long one party can keep a user out
	Ordering   Dimension = "ordering"   // who chooses the order, and what it can be made to pay
	Governance Dimension = "governance" // who can change the rules, and how fast
	BaseLayer  Dimension = "base layer" // congestion, fees, reorgs of L1
	Operation  Dimension = "operation"  // what one's own machine and its sources can get wrong
)

// An Assumption says who could do what to whom, and what it costs them.
type Assumption struct {
	Part      string    `json:"part"`      // which part states it, by its package's name
	Dimension Dimension `json:"dimension"` // which risk
	Who       string    `json:"who"`       // who is trusted
	Could     string    `json:"could"`     // what they could do, and to whom
	Cost      string    `json:"cost"`      // what it costs them; "nothing" if so
}

// An Assumer states what it takes on trust.
type Assumer interface {
	// Assumptions returns what the part as it is configured takes on trust.
	// A part that trusts nothing and nobody returns a non-nil empty slice.
	Assumptions() []Assumption
}

// Of returns what part states, and whether it states anything at all.
func Of(part any) ([]Assumption, bool) {
	a, ok := part.(Assumer)
	if !ok {
		return nil, false
	}
	return a.Assumptions(), true
}
