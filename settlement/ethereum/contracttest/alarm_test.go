package contracttest

import (
	"math/big"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// wantAlarm checks that the alarm is raised by this transaction, about id.
func wantAlarm(t *testing.T, r *rollup, rec *receipt, id, claim commitment.Root) {
	t.Helper()
	wantSuccess(t, rec)
	if e := eventsOf(rec, r.assertions, assertionsABI.UnpackContradictedEvent); len(e) != 1 || e[0].Id != id || e[0].ClaimHash != claim || !r.alarmed() {
		t.Fatalf("alarmed %v, events %+v", r.alarmed(), e)
	}
}

// Two proofs of one program, claim and input with different claims after stop
// everything, for good, but for payments and the hatch, which opens in its time.
func TestContradict(t *testing.T) {
	v := &vault{rollup: deployWith(t, provable())}
	v.deposit(alice, alice, new(big.Int).Mul(ether, big.NewInt(100)))
	genesis := v.latest()
	for range 6 {
		v.post(0)
	}
	v.exit(exitTo(bob, ether, ""))
	wantSuccess(t, v.proposeProven(alice, v.chained(genesis, 1, v.log.Root(), 2, 4)))
	last := v.last
	middle := commitment.Root(v.nodes[last].Parent)
	for _, id := range []commitment.Root{middle, last} {
		f := v.forkRollup(t)
		other, shown := f.contradiction(id)
		wantAlarm(t, f, f.contradict(carol, id, other, shown), id, other.Hash())
	}
	other, shown := v.contradiction(last)
	wantAlarm(t, v.rollup, v.contradict(carol, last, other, shown), last, other.Hash())

	alarmed := &bindings.AssertionsAlarmed{}
	wantRevert(t, v.contradict(carol, last, other, shown), assertionsABI, alarmed)
	wantRevert(t, v.proposeProven(alice, v.chained(last, 1, commitment.Root{}, 5)), assertionsABI, alarmed)
	wantRevert(t, v.confirm(last), assertionsABI, alarmed)
	// Governance does not lift it: no call of a timelock's does.
	wantSuccess(t, v.govern(v.assertions, assertionsABI.PackSetTerms(bindings.Terms{Stake: new(big.Int)})))
	if !v.alarmed() || v.latest() != last {
		t.Error("it was lifted")
	}
	// What was confirmed is paid, the hatch opens, and it is paid after that too.
	wantSuccess(t, v.do(alice, v.portal, nil, v.withdrawal(last, 0, 1, bob)))
	wantSuccess(t, v.openEscape(last))
	wantRevert(t, v.do(alice, v.portal, nil, v.withdrawal(last, 0, 1, bob)), portalABI, &bindings.PortalAlreadyPaid{})
	v.check()
}

// The hatch opens under the alarm neither earlier nor later than without, and
// the alarm can be raised when it is open.
func TestAlarmAndHatch(t *testing.T) {
	for _, after := range []bool{false, true} {
		r := deployWith(t, provable())
		genesis := r.latest()
		r.post(0)
		r.post(0)
		wantSuccess(t, r.proposeProven(alice, r.chained(genesis, 1, commitment.Root{}, 1)))
		id := r.last
		other, shown := r.contradiction(id)
		if !after {
			wantAlarm(t, r, r.contradict(carol, id, other, shown), id, other.Hash())
		}
		r.skip(r.setup.assertions.Delays.Escape)
		wantRevert(t, r.openEscape(id), portalABI, &bindings.PortalNotYet{})
		r.skip(1)
		wantSuccess(t, r.openEscape(id))
		if after {
			wantAlarm(t, r, r.contradict(carol, id, other, shown), id, other.Hash())
		}
	}
}

// Nothing but an accepted proof of another claim, over the same entries of the
// same rollup, raises the alarm.
func TestNoAlarmWithoutContradiction(t *testing.T) {
	r := deployWith(t, provable())
	genesis := r.latest()
	for range 6 {
		r.post(0)
	}
	wantSuccess(t, r.proposeProven(alice, r.chained(genesis, 1, commitment.Root{}, 2, 4)))
	last := r.last
	middle := commitment.Root(r.nodes[last].Parent)
	claim := r.nodes[last].claim
	other, shown := r.contradiction(last)
	wantRevert(t, r.contradict(bob, last, claim, r.proofOf(last)), assertionsABI, &bindings.AssertionsNotContradicted{})
	wantRevert(t, r.contradict(bob, genesis, other, shown), assertionsABI, &bindings.AssertionsNotConfirmed{Id: genesis})
	wantRevert(t, r.contradict(bob, commitment.Root{9}, other, shown), assertionsABI, &bindings.AssertionsNotConfirmed{Id: [32]byte{9}})
	wantRevert(t, r.contradict(bob, middle, other, shown), assertionsABI, &bindings.AssertionsWrongPosition{Given: 4, Want: 2})
	moved := other
	moved.Accumulator[0] ^= 1
	wantRevert(t, r.contradict(bob, last, moved, shown), assertionsABI, &bindings.AssertionsWrongAccumulator{Given: moved.Accumulator, Want: r.accs[4]})
	// A proof of what is true, of what comes next, of the same from elsewhere, or by others.
	wantUnproven(t, r.contradict(bob, last, other, r.proofOf(last)))
	wantUnproven(t, r.contradict(bob, last, other, nil))
	wantUnproven(t, r.contradict(bob, last, other, attest(t, r.statementTo(r.nodes[genesis], 4, other.Hash()), 0)))
	wantUnproven(t, r.contradict(bob, last, other, attest(t, r.statementTo(r.nodes[middle], 4, other.Hash()), 1)))
	foreign := other
	foreign.Domain[0] ^= 1
	wantUnproven(t, r.contradict(bob, last, other, attest(t, r.statementTo(r.nodes[middle], 4, foreign.Hash()), 0)))
	if r.alarmed() {
		t.Fatal("alarmed")
	}

	w := deploy(t) // where nothing is proven
	w.settle(commitment.Root{})
	id := w.latest()
	other, shown = w.contradiction(id)
	wantRevert(t, w.contradict(bob, id, other, shown), assertionsABI, &bindings.AssertionsWrongFinality{})
}

// Beside disputes, the second proof among siblings finds the contradiction, or
// one against what is confirmed does; nothing is confirmed then, though proven
// or won.
func TestAlarmAmongSiblings(t *testing.T) {
	for _, f := range []settlement.Finality{settlement.Either, settlement.Both} {
		c := newCourtWith(t, beside(f, 1, 2))
		c.post(0)
		right := c.assert(alice, c.truth, c.right)
		h, p := c.widened(1)
		same := c.assert(alice, h, p)
		lie, p := c.lie(9, 2)
		wrong := c.assert(bob, lie, p)
		wantSuccess(t, c.proveClaim(alice, right, c.proofOf(right)))
		wantUnproven(t, c.proveClaim(bob, wrong, c.proofOf(right)))
		wantRevert(t, c.contradict(bob, right, p.claim, c.proofOf(wrong)), assertionsABI, &bindings.AssertionsNotConfirmed{Id: right})
		before := c.forkRollup(t)
		wantAlarm(t, c.rollup, c.proveClaim(bob, wrong, c.proofOf(wrong)), right, p.claim.Hash())
		alarmed := &bindings.AssertionsAlarmed{}
		for _, id := range []commitment.Root{right, same, wrong} {
			wantRevert(t, c.confirm(id), assertionsABI, alarmed)
			wantRevert(t, c.proveClaim(alice, id, c.proofOf(id)), assertionsABI, alarmed)
			wantRevert(t, c.reclaim(id), assertionsABI, &bindings.AssertionsUndecided{Id: id})
		}
		wantRevert(t, c.try(c.next(right, 3, commitment.Root{})), assertionsABI, alarmed)
		wantRevert(t, c.do(alice, c.assertions, stake, c.faulty(right).encode()), assertionsABI, alarmed)
		// The dispute goes on, and its winner gets the stake when the hatch is open.
		c.fight(h, lie)
		c.skip(c.setup.assertions.Terms.Period + c.setup.assertions.Delays.Escape)
		wantSuccess(t, c.update(c.updates(c.truth, c.truth.root())...))
		wantRevert(t, c.confirm(right), assertionsABI, alarmed)
		wantSuccess(t, c.openEscape(c.parent))
		wantSuccess(t, c.reclaim(right))
		wantClaimable(t, c.rollup, alice, 1)
		for _, id := range []commitment.Root{same, wrong} {
			wantRevert(t, c.reclaim(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
		}
		if c.balance(c.assertions).Cmp(stake) != 0 {
			t.Errorf("holds %v, want the winner's stake", c.balance(c.assertions))
		}
		c.check()

		if f == settlement.Both {
			continue
		}
		// After the confirmation: siblings are spared all the same.
		wantSuccess(t, before.confirm(right))
		wantRevert(t, before.proveClaim(bob, wrong, before.proofOf(wrong)), assertionsABI, &bindings.AssertionsNotPending{Id: wrong})
		wantAlarm(t, before, before.contradict(bob, right, p.claim, before.proofOf(wrong)), right, p.claim.Hash())
		wantSuccess(t, before.reclaim(same))
		wantClaimable(t, before, alice, 2)
		before.check()
	}
}
