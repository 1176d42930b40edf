package sharedsec

import (
	"fmt"
	"math/big"

	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/trust"
)

// attack reports the cheapest attack on what is asserted, and what defending
// against it takes.
func (f *facts) attack() []Risk {
	if f.p.Alarmed {
		return []Risk{{trust.StateValidation, Bad, f.proofs()}}
	}
	const broken = "whoever can make a false proof (a flaw in circuit, proof system, setup or verifier) "
	switch f.finality() {
	case settlement.Proof:
		return []Risk{{trust.StateValidation, Warning,
			broken + "takes all that the portal holds, in one L1 block and for nothing; an alarm stops it only once proofs contradict each other"}}
	case settlement.Either:
		return append([]Risk{{trust.StateValidation, Warning, broken + "has a false assertion confirmed in one L1 block, whatever is disputed: either system can be believed wrongly"}}, f.contest()...)
	case settlement.Both:
		return append([]Risk{{trust.StateValidation, Good, broken + "gains nothing without winning a dispute with it, and the reverse; breaking one of both stops confirmation until the hatch opens"}}, f.contest()...)
	}
	return f.contest()
}

// contest reports on attacks by assertions that are disputed.
func (f *facts) contest() []Risk {
	stake := wei(f.p.Stake)
	if !f.fraudProofs() {
		return []Risk{{trust.StateValidation, Bad,
			fmt.Sprintf("a rival's stake of %s stops confirmation until disputes are installed; the escape hatch is the way out", stake)}}
	}
	rows := []Risk{{trust.StateValidation, Good, fmt.Sprintf(
		"a false assertion costs its stake of %s, and more where it is defended; it delays confirmation by at most %s, however many there are, if somebody honest answers within the moves' delay",
		stake, span(blocks(f.p.Period+f.p.Censor+f.p.Moves)))}}
	if len(f.p.Shape) == 0 {
		return rows
	}
	// One false root causes at most k halvings, L - 1 refinements and a proof.
	moves := int(f.p.Shape.Total()) + len(f.p.Shape)
	finer := new(big.Int)
	for _, s := range f.p.Refine {
		finer.Add(finer, new(big.Int).SetBytes(s[:]))
	}
	all := new(big.Int).Add(finer, new(big.Int).SetBytes(f.p.Stake[:]))
	return append(rows, Risk{trust.StateValidation, Warning, fmt.Sprintf(
		"defending against one takes at most %d moves, and %s at stake besides the assertion's %s; the stake comes back, and of each move up to %s, as far as the %s go that the liar had to stake to come that far",
		moves, ether(finer), stake, wei(f.p.CostCap), ether(all))})
}
