package zkledger

import "github.com/sharedsec/sharedsec/trust"

var _ trust.Assumer = (*Ledger)(nil)

// Assumptions implements [trust.Assumer]: the rule is what everybody agrees
// on, so nothing below it can be blamed for what it says.
func (l *Ledger) Assumptions() []trust.Assumption {
	return []trust.Assumption{{
		Part: "examples/zkledger", Dimension: trust.StateValidation, Who: "who wrote the ledger's rule",
		Could: "have left a flaw by which value is made or taken: every node and every proof would follow it", Cost: "nothing",
	}}
}
