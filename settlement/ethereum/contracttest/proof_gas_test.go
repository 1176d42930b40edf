package contracttest

import (
	"maps"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement"
)

// proofGas returns the gas of calls that bring proofs. Each includes the
// verification of one signature a proof, some 10,000 gas: a verifier of SNARKs
// takes that much more as its own snapshot says.
func proofGas(t *testing.T) map[string]uint64 {
	t.Helper()
	r := deployWith(t, provable())
	for range 30 {
		r.post(0)
	}
	wantSuccess(t, r.proposeProven(alice, r.chained(r.latest(), 1, commitment.Root{}, 4)))
	r.doNamed("Assertions.proposeProven, 1 claim", alice, r.assertions, nil, r.chained(r.latest(), 2, commitment.Root{}, 8).encode())
	r.doNamed("Assertions.proposeProven, 4 claims", alice, r.assertions, nil, r.chained(r.latest(), 3, commitment.Root{}, 9, 12, 15, 20).encode())
	other, shown := r.contradiction(r.latest())
	r.doNamed("Assertions.contradict", bob, r.assertions, nil, assertionsABI.PackContradict(r.latest(), claimOf(other), shown))

	c := newCourtWith(t, beside(settlement.Either, 1, 2))
	right := c.assert(alice, c.truth, c.right)
	h, p := c.widened(1)
	same := c.assert(bob, h, p)
	lie, p := c.lie(9, 2)
	c.assert(bob, lie, p)
	c.doNamed("Assertions.prove", carol, c.assertions, nil, assertionsABI.PackProve(right, c.proofOf(right)))
	c.doNamed("Assertions.confirm, by a proof, with two rivals", carol, c.assertions, nil, assertionsABI.PackConfirm(right))
	c.doNamed("Assertions.reclaim, of the proven claim's other span", carol, c.assertions, nil, assertionsABI.PackReclaim(same))
	maps.Copy(r.gas, c.gas)
	maps.DeleteFunc(r.gas, func(name string, _ uint64) bool { return !strings.HasPrefix(name, "Assertions.") })
	return r.gas
}
