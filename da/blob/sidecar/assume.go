package sidecar

import "github.com/sharedsec/sharedsec/trust"

var _ trust.Assumer = Publisher{}

// Assumptions implements [trust.Assumer].
func (Publisher) Assumptions() []trust.Assumption {
	return []trust.Assumption{{
		Part: "da/blob/sidecar", Dimension: trust.DataAvailability, Who: "all participants of Ethereum's KZG ceremony together",
		Could: "open a blob's commitment to other data, had every one of them kept their secret", Cost: "nothing, but one honest participant is enough",
	}}
}
