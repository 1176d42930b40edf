package ethereum

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/settlement"
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
	return append(stated, c.believed(part)...)
}

// believed states who is believed by what confirms assertions.
func (c *Client) believed(part string) []trust.Assumption {
	const prover = "whoever can prove something false, by a flaw in circuit, proof system, setup or the verifier's contract"
	lie := trust.Assumption{
		Part: part, Dimension: trust.StateValidation, Who: "whoever asserts something false",
		Could: "have it confirmed, if nobody honest asserts the truth before it has stood for the challenge period, and then answers each move within the delay and the censorship that the parameters allow for",
		Cost:  "its stake if somebody does",
	}
	proven := trust.Assumption{
		Part: part, Dimension: trust.StateValidation, Who: prover,
		Could: "have it confirmed in one L1 block, and so take all that the portal holds; or stop confirmation for good by proofs that contradict each other",
		Cost:  "nothing",
	}
	switch {
	case c.finality == settlement.Proof:
		return []trust.Assumption{proven}
	case c.finality == settlement.Either:
		return []trust.Assumption{proven, lie}
	case c.finality == settlement.Both:
		lie.Who = prover + ", and asserts it"
		return []trust.Assumption{lie, {
			Part: part, Dimension: trust.ProposerFailure, Who: "whoever can prove something false, or wins a dispute with it",
			Could: "stop confirmation, until the escape hatch opens",
			Cost:  "the stake of what is asserted",
		}}
	case c.court.address != (common.Address{}):
		return []trust.Assumption{lie}
	}
	return nil
}

// Assumptions implements [trust.Assumer]: those of the client, and of the
// sender if it states any.
func (a *Account) Assumptions() []trust.Assumption {
	more, _ := trust.Of(a.sender)
	return append(a.Client.Assumptions(), more...)
}
