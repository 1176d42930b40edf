package ethereum

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/trust"
)

var (
	_ trust.Assumer = (*Client)(nil)
	_ trust.Assumer = (*Account)(nil)
)

// Assumptions implements [trust.Assumer]. What the contracts' parameters come
// to is for who reads them: see [Client.Parameters].
func (c *Client) Assumptions() []trust.Assumption {
	const part = "settlement/ethereum"
	stated := []trust.Assumption{
		{
			Part: part, Dimension: trust.Operation, Who: "the L1 node that is asked",
			Could: "show this party a state of the contracts, and a chain, that are not L1's; what it says of entries and claims must fit that state",
			Cost:  "nothing",
		},
		{
			Part: part, Dimension: trust.BaseLayer, Who: "L1's validators",
			Could: "reorganize what is not final, and keep transactions out for as long as most of them agree",
			Cost:  "slashing beyond what is final; the fees of what they leave out",
		},
		{
			Part: part, Dimension: trust.StateValidation, Who: "who wrote and compiled the contracts",
			Could: "have left a flaw through which all that the portal holds is taken; they are not audited",
			Cost:  "nothing",
		},
	}
	if c.court.address != (common.Address{}) {
		stated = append(stated, trust.Assumption{
			Part: part, Dimension: trust.StateValidation, Who: "whoever asserts something false",
			Could: "have it confirmed, if nobody honest asserts the truth before it has stood for the challenge period, and then answers each move within the delay and the censorship that the parameters allow for",
			Cost:  "its stake if somebody does",
		})
	}
	return stated
}

// Assumptions implements [trust.Assumer]: those of the client, and of the
// sender if it states any.
func (a *Account) Assumptions() []trust.Assumption {
	more, _ := trust.Of(a.sender)
	return append(a.Client.Assumptions(), more...)
}
