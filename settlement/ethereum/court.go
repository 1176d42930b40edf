package ethereum

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A court is the Disputes contract as it was deployed: nothing of it changes.
type court struct {
	address common.Address // zero: the rollup has no disputes
	shape   fraud.Shape
	stakes  []*big.Int // of a refinement to each level but the coarsest, the finest first
	costCap *big.Int
}

// court reads what decides between rivals, and checks that it is wired to the
// contracts of the configuration.
func (v *view) court() (k court) {
	c := v.c
	k.address = get(v, c.config.Assertions, c.assertions.PackDisputes(), c.assertions.UnpackDisputes)
	if v.err != nil || k.address == (common.Address{}) {
		return k
	}
	v.same("disputes' assertions", get(v, k.address, c.disputes.PackAssertions(), c.disputes.UnpackAssertions), c.config.Assertions)
	k.costCap = get(v, k.address, c.disputes.PackCostCap(), c.disputes.UnpackCostCap)
	levels := get(v, k.address, c.disputes.PackLevels(), c.disputes.UnpackLevels)
	for level := uint8(1); level <= levels; level++ {
		k.shape = append(k.shape, get(v, k.address, c.disputes.PackHeight(level), c.disputes.UnpackHeight))
		if level < levels {
			k.stakes = append(k.stakes, get(v, k.address, c.disputes.PackStake(level), c.disputes.UnpackStake))
		}
	}
	if v.err != nil {
		return k
	}
	if err := k.shape.Validate(); err != nil {
		v.err = mismatch("disputes: %v", err)
		return k
	}
	v.same("height of the coarsest level", uint64(k.shape.Height(k.shape.Levels())), c.config.SpanDepth)
	return k
}
