package logs

import "github.com/sharedsec/sharedsec/trust"

var _ trust.Assumer = (*Fetcher)(nil)

// Assumptions implements [trust.Assumer].
func (f *Fetcher) Assumptions() []trust.Assumption {
	return []trust.Assumption{{
		Part: "da/calldata/logs", Dimension: trust.Operation,
		Who:   "the operator of the L1 node",
		Could: "withhold logs and so stall this node, if no other source has the data; not make it take wrong data",
		Cost:  "nothing",
	}}
}
