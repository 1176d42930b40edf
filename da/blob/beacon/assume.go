package beacon

import "github.com/sharedsec/sharedsec/trust"

var _ trust.Assumer = (*Fetcher)(nil)

// Assumptions implements [trust.Assumer].
func (f *Fetcher) Assumptions() []trust.Assumption {
	return []trust.Assumption{{
		Part: "da/blob/beacon", Dimension: trust.Operation,
		Who:   "the operator of the Beacon endpoint " + f.base.Hostname(),
		Could: "withhold blobs and so stall this node, if no other source has them; not make it take wrong ones",
		Cost:  "nothing",
	}, {
		Part: "da/blob/beacon", Dimension: trust.DataAvailability,
		Who:   "Ethereum's consensus nodes",
		Could: "keep blobs from everybody, or forget them after the retention period (4,096 epochs on mainnet, about 18 days), beyond which only archives have them",
		Cost:  "withholding: the majority of the stake; forgetting: nothing, the protocol asks for no more",
	}}
}
