package contracttest

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// widened returns the truth's claim over another span: right, but for what
// follows a segment in the middle.
func (c *court) widened(segment int) (history, proposal) {
	state := segment << c.truth.stride(uint8(len(c.truth.heights)))
	return c.truth.with(state, state+1, commitment.Root{0xee}), c.right
}

func wantClaimable(t *testing.T, r *rollup, who common.Address, stakes int64) {
	t.Helper()
	if got, want := r.claimable(who), new(big.Int).Mul(stake, big.NewInt(stakes)); got.Cmp(want) != 0 {
		t.Errorf("%v can claim %v, want %v", who, got, want)
	}
}

// Where either is enough, a proof confirms in its block; the stake comes back,
// and nobody joins late to lose one.
func TestEitherByProof(t *testing.T) {
	c := newCourtWith(t, beside(settlement.Either, 1, 2))
	id := c.assert(alice, c.truth, c.right)
	wantRevert(t, c.confirm(id), assertionsABI, &bindings.AssertionsChallengeOpen{Timer: 0, Period: c.setup.assertions.Terms.Period})
	rec := wantSuccess(t, c.proveClaim(bob, id, c.proofOf(id)))
	if e := eventsOf(rec, c.assertions, assertionsABI.UnpackProvenEvent); len(e) != 1 || e[0].Id != id {
		t.Errorf("events %+v", e)
	}
	if a := c.assertion(id); a.Status != pending || !a.Proven {
		t.Errorf("assertion %+v", a)
	}
	wantRevert(t, c.proveClaim(bob, id, c.proofOf(id)), assertionsABI, &bindings.AssertionsAlreadyProven{Id: id})
	wantSuccess(t, c.confirm(id))
	wantClaimable(t, c.rollup, alice, 1)
	late, p := c.lie(9, 2)
	wantRevert(t, c.tryAssert(bob, late, p), assertionsABI, &bindings.AssertionsTooLate{Parent: c.parent})
	wantRevert(t, c.reclaim(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
	c.check()
}

// It also goes on without a proof.
func TestEitherByPeriod(t *testing.T) {
	c := newCourtWith(t, beside(settlement.Either, 1, 2))
	right := c.assert(alice, c.truth, c.right)
	lie, p := c.lie(9, 2)
	c.skip(1)
	wrong := c.assert(bob, lie, p)
	c.fight(lie)
	c.skip(c.setup.assertions.Terms.Period)
	wantSuccess(t, c.update(c.updates(c.truth, c.truth.root())...))
	wantSuccess(t, c.confirm(right))
	if c.assertion(right).Proven || c.assertion(wrong).Status != refuted {
		t.Error("proven, or not refuted")
	}
	wantClaimable(t, c.rollup, alice, 1)
	if got := c.pot(c.truth.root()); got.Cmp(stake) != 0 {
		t.Errorf("the pot is %v, want the liar's stake", got)
	}
	wantRevert(t, c.reclaim(wrong), assertionsABI, &bindings.AssertionsNotPending{Id: wrong})
	wantRevert(t, c.proveClaim(alice, right, c.proofOf(right)), assertionsABI, &bindings.AssertionsNotPending{Id: right})
	wantRevert(t, c.proveClaim(alice, wrong, c.proofOf(wrong)), assertionsABI, &bindings.AssertionsNotPending{Id: wrong})
	c.check()
}

// A proof decides among rivals whichever of those with its claim is confirmed:
// all of them get their stake back, once; what other claims staked, and no more,
// pays for moves.
func TestEitherAmongRivals(t *testing.T) {
	for _, confirmed := range []int{0, 1, 2} {
		c := newCourtWith(t, beside(settlement.Either, 1, 2))
		c.price, c.base = 3*gwei, 2*gwei
		who := []common.Address{alice, bob, carol}
		var same []commitment.Root
		liar, p := c.lie(9, 2)
		wrong := c.assert(bob, liar, p)
		same = append(same, c.assert(alice, c.truth, c.right))
		for i := 1; i <= 2; i++ {
			h, p := c.widened(i)
			same = append(same, c.assert(who[i], h, p))
		}
		fault := c.propose(carol, c.faulty(c.parent))
		wantSuccess(t, c.bisect(alice, c.truth.root(), c.truth))
		winner, won := same[confirmed], c.truth
		if confirmed > 0 {
			won, _ = c.widened(confirmed)
		}
		// Whichever of them is proven, all are.
		wantSuccess(t, c.proveClaim(carol, same[2], c.proofOf(same[2])))
		for _, id := range same {
			wantRevert(t, c.proveClaim(carol, id, c.proofOf(id)), assertionsABI, &bindings.AssertionsAlreadyProven{Id: id})
			wantRevert(t, c.reclaim(id), assertionsABI, &bindings.AssertionsUndecided{Id: id})
			if !c.assertion(id).Proven {
				t.Error("not proven")
			}
		}
		wantRevert(t, c.confirm(wrong), assertionsABI, &bindings.AssertionsChallengeOpen{Timer: 0, Period: c.setup.assertions.Terms.Period})
		wantSuccess(t, c.confirm(winner))
		c.check()
		if got, want := c.balance(c.assertions), new(big.Int).Mul(stake, big.NewInt(3)); got.Cmp(want) != 0 {
			t.Errorf("holds %v, want the stakes of the right claim %v", got, want)
		}
		if got, want := c.pot(won.root()), new(big.Int).Mul(stake, big.NewInt(2)); got.Cmp(want) != 0 {
			t.Errorf("the pot is %v, want the stakes of the liar and the fault %v", got, want)
		}
		for _, id := range same {
			if id == winner {
				wantRevert(t, c.reclaim(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
				continue
			}
			wantSuccess(t, c.reclaim(id))
			wantRevert(t, c.reclaim(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
		}
		for _, id := range []commitment.Root{wrong, fault} {
			wantRevert(t, c.reclaim(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
			wantRevert(t, c.confirm(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
		}
		for _, a := range who {
			wantClaimable(t, c.rollup, a, 1)
			wantSuccess(t, c.do(a, c.assertions, nil, assertionsABI.PackClaim(a)))
		}
		if got := c.balance(c.assertions); got.Sign() != 0 {
			t.Errorf("%v are left", got)
		}
		// Moves in the winner's tree are paid out of that pot.
		if rec := wantSuccess(t, c.refund(c.refunds(won, won.root()))); confirmed == 0 && (len(rec.logs) != 1 || c.owed(alice).Sign() == 0) {
			t.Errorf("%d refunds, alice is owed %v", len(rec.logs), c.owed(alice))
		}
		c.check()
	}
}

// Who built on a right claim's other span is out of the game, but keeps the
// stake: somebody who asserts a claim over a garbage span, proves and confirms
// it takes nothing from anybody.
func TestEitherOrphans(t *testing.T) {
	c := newCourtWith(t, beside(settlement.Either, 1, 2))
	c.post(0)
	c.post(0)
	right := c.assert(alice, c.truth, c.right)
	child := c.propose(alice, c.next(right, 3, commitment.Root{}))
	c.post(0)
	grandchild := c.propose(alice, c.next(child, 4, commitment.Root{}))
	garbage, p := c.widened(1)
	other := c.assert(bob, garbage, p)
	for _, id := range []commitment.Root{right, child, grandchild} {
		wantRevert(t, c.reclaim(id), assertionsABI, &bindings.AssertionsUndecided{Id: id})
	}
	wantSuccess(t, c.proveClaim(bob, other, c.proofOf(other)))
	wantSuccess(t, c.confirm(other))
	// From the top down.
	wantRevert(t, c.reclaim(child), assertionsABI, &bindings.AssertionsUndecided{Id: child})
	rivaled := c.forkRollup(t)
	wantSuccess(t, c.reclaim(right))
	wantRevert(t, c.reclaim(grandchild), assertionsABI, &bindings.AssertionsUndecided{Id: grandchild})
	// Nobody joins what is over.
	late := c.next(right, 5, commitment.Root{})
	wantRevert(t, c.do(bob, c.assertions, stake, late.encode()), assertionsABI, &bindings.AssertionsTooLate{Parent: right})
	wantSuccess(t, c.reclaim(child))
	wantSuccess(t, c.reclaim(grandchild))
	wantClaimable(t, c.rollup, alice, 3)
	wantClaimable(t, c.rollup, bob, 1)
	if got, want := c.balance(c.assertions), new(big.Int).Mul(stake, big.NewInt(4)); got.Cmp(want) != 0 {
		t.Errorf("holds %v, want %v", got, want)
	}
	// A lie that came before it was over has to lose its dispute, as ever.
	rival := rivaled.propose(bob, rivaled.next(right, 5, commitment.Root{}))
	wantSuccess(t, rivaled.reclaim(right))
	for _, id := range []commitment.Root{child, rival} {
		wantRevert(t, rivaled.reclaim(id), assertionsABI, &bindings.AssertionsUndecided{Id: id})
	}
	c.check()
	rivaled.check()
}

// ripen has somebody's first child, alone for almost the whole period, win
// against whoever does not play: its halves have no rivals.
func (c *court) ripen(who common.Address, h history) {
	c.t.Helper()
	wantSuccess(c.t, c.bisect(who, h.root(), h))
	c.skip(c.setup.assertions.Terms.Period)
	wantSuccess(c.t, c.update(c.updates(h, h.root())...))
}

// What a proof and a dispute say apart is confirmed once, and paid once: where
// the dispute was first, a proof of another claim spares nobody.
func TestEitherTheOtherWon(t *testing.T) {
	c := newCourtWith(t, beside(settlement.Either, 1, 2))
	lie, p := c.lie(9, 1)
	wrong := c.assert(bob, lie, p)
	right := c.assert(alice, c.truth, c.right)
	h, p := c.widened(1)
	other := c.assert(carol, h, p)
	c.ripen(bob, lie)
	wantSuccess(t, c.proveClaim(alice, right, c.proofOf(right)))
	f := &court{rollup: c.forkRollup(t), truth: c.truth, parent: c.parent}
	wantSuccess(t, c.confirm(wrong))
	for _, id := range []commitment.Root{right, other} {
		wantRevert(t, c.confirm(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
		wantRevert(t, c.reclaim(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
	}
	if c.balance(c.assertions).Cmp(stake) != 0 || c.pot(lie.root()).Cmp(new(big.Int).Mul(stake, big.NewInt(2))) != 0 {
		t.Errorf("holds %v, the pot is %v", c.balance(c.assertions), c.pot(lie.root()))
	}
	// The proof that was accepted contradicts it.
	wantSuccess(t, c.contradict(alice, wrong, c.right.claim, c.proofOf(right)))
	if !c.alarmed() {
		t.Error("no alarm")
	}
	// Where the proof was first, the dispute does not count.
	wantSuccess(t, f.confirm(right))
	wantRevert(t, f.confirm(wrong), assertionsABI, &bindings.AssertionsNotPending{Id: wrong})
	wantSuccess(t, f.reclaim(other))
	if got := f.pot(c.truth.root()); got.Cmp(stake) != 0 {
		t.Errorf("the pot is %v, want the liar's stake", got)
	}
	c.check()
	f.check()
}

// Where both are needed, neither is enough, and stakes go by the dispute: a
// proof spares no false span.
func TestBoth(t *testing.T) {
	for proven := range 2 { // the garbage, and what is right: it does not matter which
		testBoth(t, proven)
	}

	// A lie that nobody disputes confirms nothing: the proof is missing, and the
	// hatch opens.
	c := newCourtWith(t, beside(settlement.Both, 1, 2))
	lie, p := c.lie(9, 2)
	wrong := c.assert(bob, lie, p)
	c.skip(c.setup.assertions.Delays.Escape)
	wantRevert(t, c.confirm(wrong), assertionsABI, &bindings.AssertionsNothingProven{})
	c.skip(1)
	wantSuccess(t, c.openEscape(c.parent))
	c.check()
}

func testBoth(t *testing.T, proven int) {
	c := newCourtWith(t, beside(settlement.Both, 1, 2))
	right := c.assert(alice, c.truth, c.right)
	h, p := c.widened(1)
	garbage := c.assert(bob, h, p)
	lie, p := c.lie(9, 2)
	wrong := c.assert(carol, lie, p)
	shown := []commitment.Root{garbage, right}[proven]
	wantSuccess(t, c.proveClaim(alice, shown, c.proofOf(shown)))
	wantRevert(t, c.confirm(right), assertionsABI, &bindings.AssertionsChallengeOpen{Timer: 0, Period: c.setup.assertions.Terms.Period})
	wantRevert(t, c.confirm(garbage), assertionsABI, &bindings.AssertionsChallengeOpen{Timer: 0, Period: c.setup.assertions.Terms.Period})
	c.fight(h, lie)
	c.skip(c.setup.assertions.Terms.Period)
	wantSuccess(t, c.update(c.updates(c.truth, c.truth.root())...))
	wantRevert(t, c.confirm(wrong), assertionsABI, &bindings.AssertionsNothingProven{})
	wantSuccess(t, c.confirm(right))
	for _, id := range []commitment.Root{garbage, wrong} {
		wantRevert(t, c.reclaim(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
	}
	if got, want := c.pot(c.truth.root()), new(big.Int).Mul(stake, big.NewInt(2)); got.Cmp(want) != 0 || c.balance(c.assertions).Cmp(stake) != 0 {
		t.Errorf("the pot is %v, want %v; held are %v", got, want, c.balance(c.assertions))
	}
	c.check()
}

// A pending assertion is proven, no fault, and its parent confirmed.
func TestProveEdges(t *testing.T) {
	for _, f := range []settlement.Finality{settlement.Either, settlement.Both} {
		c := newCourtWith(t, beside(f, 1, 2))
		c.post(0)
		right := c.assert(alice, c.truth, c.right)
		child := c.propose(bob, c.next(right, 3, commitment.Root{}))
		fault := c.propose(carol, c.faulty(c.parent))
		not := func(id commitment.Root) *bindings.AssertionsNotPending {
			return &bindings.AssertionsNotPending{Id: id}
		}
		wantRevert(t, c.proveClaim(alice, commitment.Root{9}, nil), assertionsABI, not(commitment.Root{9}))
		wantRevert(t, c.proveClaim(alice, c.parent, nil), assertionsABI, not(c.parent))
		wantRevert(t, c.proveClaim(alice, fault, nil), assertionsABI, not(fault))
		wantRevert(t, c.proveClaim(alice, child, c.proofOf(child)), assertionsABI, &bindings.AssertionsParentNotConfirmed{Parent: right})
		good := c.proofOf(right)
		for i := range good {
			bad := append(good[:0:0], good...)
			bad[i] ^= 1
			if rec := c.proveClaim(alice, right, bad); !rec.reverted {
				t.Fatalf("byte %d counts for nothing", i)
			}
		}
		wantUnproven(t, c.proveClaim(alice, right, good[:65]))
		wantUnproven(t, c.proveClaim(alice, right, append(good, 0)))
		wantUnproven(t, c.proveClaim(alice, right, c.proofOf(child)))
		wantRevert(t, c.do(alice, c.assertions, nil, assertionsABI.PackProposeProven(c.parent, nil, nil)), assertionsABI, &bindings.AssertionsWrongFinality{})
		closed := c.forkRollup(t)
		closed.open()
		wantRevert(t, closed.proveClaim(alice, right, good), assertionsABI, &bindings.AssertionsAssertionsClosed{})
		wantSuccess(t, c.proveClaim(alice, right, good))
		c.check()
	}
	r := deploy(t)
	r.post(0)
	id := r.propose(alice, r.next(r.latest(), 1, commitment.Root{}))
	wantRevert(t, r.proveClaim(alice, id, r.proofOf(id)), assertionsABI, &bindings.AssertionsWrongFinality{})
}
