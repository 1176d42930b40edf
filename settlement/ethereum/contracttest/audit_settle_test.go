package contracttest

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// A fault that nobody rivals stops the rollup for good, and nobody honest has
// a reason to assert one first: whoever does leaves the stake behind, without
// anybody having to lose one by rivalling it.
func TestAuditFaultStopsNothingForFree(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	r.post(0)
	fault := r.propose(bob, r.faulty(genesis))
	r.skip(r.nodes[genesis].Period)
	wantRevert(t, r.try(r.next(genesis, 1, commitment.Root{})), assertionsABI, &bindings.AssertionsTooLate{Parent: genesis})
	r.open()
	wantRevert(t, r.do(bob, r.assertions, nil, assertionsABI.PackReclaim(fault)), assertionsABI, &bindings.AssertionsUndecided{Id: fault})
	wantRevert(t, r.do(bob, r.assertions, nil, assertionsABI.PackClaim(bob)), assertionsABI, &bindings.AssertionsNothingToClaim{})
	if r.balance(r.assertions).Cmp(stake) != 0 {
		t.Errorf("%v wei are left of the stake %v", r.balance(r.assertions), stake)
	}
}

// Only the last leaf of a span is opened before there is a dispute. A right
// claim over a span of garbage is confirmed as any other, so that rivalling
// it, which ends confirmations, gains nobody anything.
func TestAuditRightClaimWithAWrongSpan(t *testing.T) {
	v := newVault(t)
	v.exit(exitTo(bob, ether, ""))
	for v.count() < 1 {
		v.post(0)
	}
	genesis := v.latest()
	right := v.nextState(genesis, commitment.Root{0x57}, v.log.Root())
	garbage := right
	garbage.path = append(garbage.path[:0:0], right.path...)
	garbage.path[3][0] ^= 1
	wantRevert(t, v.try(garbage), assertionsABI, &bindings.AssertionsBadPath{})
	disputeID := v.statement(v.nodes[genesis], right.claim.Hash()).DisputeID()
	last := proof.Boundary{Claim: right.claim.Hash()}.Hash(disputeID)
	garbage.span = merkle.LeafHash(last[:])
	for _, sibling := range garbage.path {
		garbage.span = merkle.NodeHash(sibling, garbage.span)
	}
	id := v.propose(carol, garbage)
	if garbage.span == right.span {
		t.Fatal("the spans are one")
	}
	v.skip(8)
	wantSuccess(t, v.confirm(id))
	v.skip(3)
	wantSuccess(t, v.do(alice, v.portal, nil, v.withdrawal(id, 0, 1, bob)))
}

// A hatch that cannot let accounts out is no deployment: a verifier that is
// named must be there.
func TestAuditEscapeVerifierIsThere(t *testing.T) {
	for name, test := range map[string]struct {
		verifier func(*rollup) common.Address
		want     any
	}{
		"none":              {func(*rollup) common.Address { return common.Address{} }, nil},
		"deployed":          {func(r *rollup) common.Address { return r.escape }, nil},
		"an account's":      {func(*rollup) common.Address { return alice }, &bindings.PortalBadWiring{}},
		"not yet deployed":  {func(r *rollup) common.Address { return r.timelock }, &bindings.PortalBadWiring{}},
		"the portal itself": {func(r *rollup) common.Address { return r.portal }, &bindings.PortalBadWiring{}},
	} {
		t.Run(name, func(t *testing.T) {
			r := prepare(t, standard())
			r.escape = test.verifier(r)
			all := r.deployments()
			for _, x := range all[:2] {
				wantSuccess(t, r.send(x))
			}
			rec := r.send(all[2])
			if test.want == nil {
				wantSuccess(t, rec)
				return
			}
			wantRevert(t, rec, portalABI, test.want)
		})
	}
}

// Announced calls know nothing of each other: of two programs that are ready
// together, whoever makes the later one first voids the other. The owner
// therefore announces it when the first is made (see ITimelock.execute).
func TestAuditAnnouncedCallsHaveNoOrder(t *testing.T) {
	r := deploy(t)
	r.post(0)
	first := assertionsABI.PackSetProgram([32]byte{0x52}, 10)
	later := assertionsABI.PackSetProgram([32]byte{0x53}, 20)
	for _, data := range [][]byte{first, later} {
		wantSuccess(t, r.do(owner, r.timelock, nil, timelockABI.PackSchedule(r.assertions, data, [32]byte{})))
	}
	r.skip(r.upgrade)
	execute := func(r *rollup, data []byte) *receipt {
		return r.do(bob, r.timelock, nil, timelockABI.PackExecute(r.assertions, data, [32]byte{}))
	}
	f := r.forkRollup(t)
	wantSuccess(t, execute(f, first))
	wantSuccess(t, execute(f, later))

	wantSuccess(t, execute(r, later))
	wantInner(t, execute(r, first), assertionsABI, &bindings.AssertionsBadProgram{})
	if got := view(r.chain, r.assertions, assertionsABI.PackProgramAt(15), assertionsABI.UnpackProgramAt); got != program1 {
		t.Errorf("program at 15 is %x", got)
	}
}
