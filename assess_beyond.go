package sharedsec

import (
	"fmt"

	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/trust"
)

// beyond reports what shared security does not remove.
func (f *facts) beyond() []Risk {
	if !f.known {
		return nil
	}
	why := fmt.Sprintf("the sequencer can leave a user out for %d L1 blocks (%s), and for longer while more than %d overdue items wait for each posting",
		f.p.Force, span(blocks(f.p.Force)), f.p.MostForced)
	rows := []Risk{{trust.Censorship, Warning, why}}
	if f.immutable() {
		rows = append(rows, Risk{trust.Governance, Good, "nobody can change the rules"})
	} else {
		rows = append(rows, Risk{trust.Governance, Warning, fmt.Sprintf("%v can replace the program, the terms and the poster %s after saying so", f.p.Owner, span(blocks(f.p.Upgrade)))})
	}
	settling, lost := "disputes end", "cost a dispute"
	if f.finality() == settlement.Proof {
		settling, lost = "proofs are made", "open the escape hatch"
	}
	retention := Risk{trust.DataAvailability, Good, fmt.Sprintf("%s within the %s for which data is kept", settling, span(blocks(f.p.Retain)))}
	if f.p.Retain == 0 {
		retention = Risk{trust.DataAvailability, Warning, "an archive is declared: what settles can outlast the network's keeping of blobs"}
	}
	return append(append(rows, f.attack()...), retention, f.capacity(),
		Risk{trust.BaseLayer, Warning, fmt.Sprintf("the parameters bear %d blocks of censorship on L1 (%s); more can %s", f.p.Censor, span(blocks(f.p.Censor)), lost)})
}

// capacity reports what honest proposers need while somebody fills the forced
// queue at its least price.
func (f *facts) capacity() Risk {
	if f.finality() == settlement.Proof {
		return Risk{trust.ProposerFailure, Warning, fmt.Sprintf("provers must keep up with %d forced items an L1 block while somebody fills the forced queue at its least price, each proven within %s; otherwise the escape hatch opens",
			f.p.ForcedRate, span(blocks(f.p.Proposer)))}
	}
	// Whoever keeps the forced queue at its target makes so many entries in a
	// challenge period, and each assertion over some of them needs a stake.
	stakes := f.p.ForcedRate*f.p.Period/max(f.config.SpanEntries, 1) + 1
	return Risk{trust.ProposerFailure, Warning, fmt.Sprintf("honest proposers need up to %d stakes of %s at a time while somebody fills the forced queue at its least price (%d items an L1 block); without them the escape hatch opens",
		stakes, wei(f.p.Stake), f.p.ForcedRate)}
}
