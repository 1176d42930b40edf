package contracttest

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

const gwei = 1_000_000_000

// win plays a dispute to the confirmation of the truth, and settles its finer
// tree; nothing is refunded yet. It returns the refinement that won.
func (x *trial) win() bindings.Node {
	x.t.Helper()
	x.fight(x.lie)
	x.skip(x.setup.assertions.Terms.Period)
	wantSuccess(x.t, x.update(x.updates(x.truth, x.truth.root())...))
	finer := x.truth.finer(x.truth.node(2, 0, 0))
	wantSuccess(x.t, x.confirm(x.right))
	wantSuccess(x.t, x.call(carol, disputesABI.PackSettle(finer)))
	return finer
}

func (x *court) refund(list []bindings.Refund) *receipt {
	x.t.Helper()
	return x.call(carol, disputesABI.PackRefund(list))
}

func (x *court) pot(v bindings.Node) *big.Int {
	return view(x.chain, x.disputes, disputesABI.PackPot(nodeID(v)), disputesABI.UnpackPot)
}

func sum(values ...*big.Int) *big.Int {
	out := new(big.Int)
	for _, v := range values {
		out.Add(out, v)
	}
	return out
}

// The winner gets stakes and the cost of its moves, out of the losers' stakes,
// once; the rest stays.
func TestRefunds(t *testing.T) {
	x := newTrial(t, 2, 2, 2)
	x.price, x.base = 3*gwei, 2*gwei
	finer := x.win()
	root := x.truth.root()
	level1 := x.stakeOf(1)
	if got := x.pot(root); got.Cmp(stake) != 0 {
		t.Errorf("the pot of the assertions is %v, want the liar's stake", got)
	}
	_, owner, cost := x.refinement(finer)
	if owner != alice || cost.Sign() == 0 {
		t.Fatalf("refinement by %v for %v", owner, cost)
	}
	if got, want := x.owed(alice), sum(level1, cost); got.Cmp(want) != 0 {
		t.Errorf("after settling alice is owed %v, want the stake and the refinement's cost %v", got, want)
	}
	if got, want := x.pot(finer), sum(level1, new(big.Int).Neg(cost)); got.Cmp(want) != 0 {
		t.Errorf("the finer pot is %v, want %v", got, want)
	}
	again := wantSuccess(t, x.call(carol, disputesABI.PackSettle(finer)))
	if len(again.logs) != 0 {
		t.Error("settled twice")
	}
	wantRevert(t, x.call(carol, disputesABI.PackSettle(x.lie.finer(x.lie.node(2, 0, 0)))), disputesABI, &bindings.DisputesNotWon{Timer: 0, Period: x.setup.assertions.Terms.Period})

	// Nodes that lie below no winner, or are not known to, are passed over.
	lies := x.refunds(x.lie, x.lie.root())
	fine := x.refunds(x.truth, finer)
	coarse := x.refunds(x.truth, root)
	outside := append(lies, coarse[1:]...)
	before := x.owed(alice)
	marked := map[[32]byte]bool{}
	for _, r := range fine {
		marked[nodeID(r.Node)] = true
	}
	var unmarked []bindings.Refund
	for _, r := range outside {
		if !marked[nodeID(r.Node)] {
			unmarked = append(unmarked, r)
		}
	}
	if rec := wantSuccess(t, x.refund(unmarked)); len(rec.logs) != 0 {
		t.Errorf("%d refunds outside the winning trees", len(rec.logs))
	}
	forged := coarse[0]
	forged.Left, forged.Right = [32]byte{1}, [32]byte{2}
	if rec := wantSuccess(t, x.refund([]bindings.Refund{forged})); len(rec.logs) != 0 {
		t.Error("refunded with halves that are none")
	}

	spent := map[common.Address]*big.Int{alice: before, bob: new(big.Int)}
	moves := 0
	for _, r := range coarse {
		st := x.status(r.Node)
		if st.Cost.Sign() == 0 || st.Mover == carol {
			t.Errorf("a move of %v cost %v", st.Mover, st.Cost)
		}
		spent[st.Mover] = sum(spent[st.Mover], st.Cost)
		moves++
	}
	rec := wantSuccess(t, x.refund(coarse))
	if n := len(eventsOf(rec, x.disputes, disputesABI.UnpackRefundedEvent)); n != moves || moves < 4 {
		t.Errorf("%d refunds of %d moves", n, moves)
	}
	for who, want := range spent {
		if got := x.owed(who); got.Cmp(want) != 0 {
			t.Errorf("%v is owed %v, want %v", who, got, want)
		}
	}
	if rec := wantSuccess(t, x.refund(append(coarse, coarse...))); len(rec.logs) != 0 {
		t.Error("refunded twice")
	}
	if owed, held := sum(x.owed(alice), x.owed(bob), x.pot(root), x.pot(finer)), x.balance(x.disputes); owed.Cmp(held) != 0 {
		t.Errorf("owes %v and holds %v", owed, held)
	}
}

func (x *court) refinement(v bindings.Node) (commitment.Root, common.Address, *big.Int) {
	out := view(x.chain, x.disputes, disputesABI.PackRefinement(nodeID(v)), disputesABI.UnpackRefinement)
	return out.Leaf, out.Owner, out.Cost
}

// What a move is refunded is what it cost, whatever its sender bid: the tip
// and the whole are capped.
func TestCostIsCapped(t *testing.T) {
	cost := func(price, base uint64) (cost *big.Int, gas uint64) {
		x := newTrial(t, 2, 2, 2)
		x.price, x.base = price, base
		rec := wantSuccess(t, x.bisect(alice, x.truth.root(), x.truth))
		return x.status(x.truth.root()).Cost, rec.gas
	}
	fair, gas := cost(3*gwei, 2*gwei)
	if paid := new(big.Int).SetUint64(gas * 3 * gwei); fair.Cmp(paid) < 0 || new(big.Int).Mul(paid, big.NewInt(3)).Cmp(new(big.Int).Mul(fair, big.NewInt(2))) < 0 {
		t.Errorf("a bisection that cost %v is refunded %v, want that and up to half more for updates", paid, fair)
	}
	if greedy, _ := cost(1000*gwei, 2*gwei); new(big.Int).Mul(fair, big.NewInt(4)).Cmp(new(big.Int).Mul(greedy, big.NewInt(3))) != 0 {
		// 2 gwei of base fee and 2 of tip at most, instead of 2 and 1.
		rest := new(big.Int).Sub(new(big.Int).Mul(fair, big.NewInt(4)), new(big.Int).Mul(greedy, big.NewInt(3)))
		if rest.Abs(rest).Cmp(big.NewInt(400*gwei)) > 0 { // rounding to 100 gwei
			t.Errorf("a bid of 1000 gwei is refunded %v, one of 3 gwei %v", greedy, fair)
		}
	}
	if most, _ := cost(5000*gwei, 5000*gwei); most.Cmp(new(big.Int).Div(ether, big.NewInt(100))) != 0 {
		t.Errorf("a move is refunded %v, want the cap", most)
	}
	if free, _ := cost(0, 0); free.Sign() != 0 {
		t.Errorf("a free move is refunded %v", free)
	}
}

// A pot that is too small pays what it has, in the order of the calls, and
// nothing of any other's.
func TestEmptyPot(t *testing.T) {
	s := disputable(1, 2)
	s.disputes.Stakes = []*big.Int{big.NewInt(1e12)}
	c := newCourtWith(t, s)
	x := &trial{court: c}
	x.price, x.base = 3*gwei, 2*gwei
	x.right = c.assert(alice, c.truth, c.right)
	lie, p := c.lie(9, 2)
	x.lie, x.wrong = lie, c.assert(bob, lie, p)
	finer := x.win()
	if got, want := x.owed(alice), big.NewInt(2e12); got.Cmp(want) != 0 {
		t.Errorf("alice is owed %v, want her stake and all of the pot %v", got, want)
	}
	if got := x.pot(finer); got.Sign() != 0 {
		t.Errorf("%v is left", got)
	}
	before := x.owed(alice)
	wantSuccess(t, x.refund(x.refunds(x.truth, finer)))
	if got := x.owed(alice); got.Cmp(before) != 0 {
		t.Error("another tree's pot paid")
	}
}

// Where nobody honest plays two rivals can reach T. Only the first is settled:
// there are not stakes for both.
func TestOneWinnerOfAContext(t *testing.T) {
	x := newTrial(t, 2, 2, 2)
	period := x.setup.assertions.Terms.Period
	x.down(2, 0, 2)
	liar := x.lie.node(2, 0, 0)
	first := x.lie
	second := x.lie.with(1, 2, commitment.Root{7})
	wantSuccess(t, x.refine(bob, liar, first))
	x.skip(period)
	wantSuccess(t, x.refine(bob, liar, second)) // the first has T by then
	a, b := first.finer(liar), second.finer(liar)
	l, r := second.halves(b)
	wantSuccess(t, x.bisect(bob, b, second))
	x.skip(period)
	if !x.raise(a, [32]byte{}, [32]byte{}, period) || !x.raise(b, l, r, period) {
		t.Fatal("the rivals have not both T")
	}
	wantSuccess(t, x.call(bob, disputesABI.PackSettle(a)))
	wantRevert(t, x.call(bob, disputesABI.PackSettle(b)), disputesABI, &bindings.DisputesAnotherWon{Id: nodeID(b)})
	if got, want := x.owed(bob), x.stakeOf(1); got.Cmp(want) != 0 {
		t.Errorf("bob is owed %v, want one stake", got)
	}
	// A stake that comes later is in no pot.
	third := x.lie.with(1, 2, commitment.Root{8})
	wantSuccess(t, x.refine(carol, liar, third))
	if got := x.pot(a); got.Cmp(x.stakeOf(1)) != 0 {
		t.Errorf("the pot is %v", got)
	}
}

// What is owed can be taken once, to anywhere; a payment that fails stays
// owed, and calling back takes nothing more.
func TestDisputesPayout(t *testing.T) {
	x := newTrial(t, 2, 2, 2)
	payee := x.newPayee(take, common.Address{}, nil)
	x.down(2, 0, 2)
	v := x.truth.node(2, 0, 0)
	finer := x.truth.finer(v)
	data := disputesABI.PackRefine(v, finer.Span, x.truth.last(1, 0))
	wantSuccess(t, x.do(alice, payee, x.stakeOf(1), payeeABI.PackRun(x.disputes, data)))
	before := x.balance(payee)
	wantSuccess(t, x.do(alice, payee, x.stakeOf(1), payeeABI.PackRun(x.disputes, data)))
	if got := new(big.Int).Sub(x.balance(payee), before); got.Cmp(x.stakeOf(1)) != 0 {
		t.Errorf("%v of a stake too many came back", got)
	}
	x.mood(payee, refuse, common.Address{}, nil)
	if rec := x.do(alice, payee, x.stakeOf(1), payeeABI.PackRun(x.disputes, data)); !rec.reverted {
		t.Error("a stake that cannot come back was taken")
	}
	other := x.lie.node(2, 0, 0)
	wantSuccess(t, x.refine(bob, other, x.lie))
	x.fight(x.lie)
	x.skip(x.setup.assertions.Terms.Period)
	wantSuccess(t, x.update(x.updates(x.truth, x.truth.root())...))
	wantSuccess(t, x.call(carol, disputesABI.PackSettle(finer)))
	claim := disputesABI.PackClaim(payee)
	wantRevert(t, x.call(carol, disputesABI.PackClaim(carol)), disputesABI, &bindings.DisputesNothingToClaim{})
	wantRevert(t, x.do(alice, payee, nil, payeeABI.PackRun(x.disputes, claim)), disputesABI, &bindings.DisputesPayoutFailed{})
	if got := x.owed(payee); got.Cmp(x.stakeOf(1)) != 0 {
		t.Errorf("owed %v after a payment that failed", got)
	}
	x.mood(payee, callBack, x.disputes, claim)
	before = x.balance(payee)
	wantSuccess(t, x.do(alice, payee, nil, payeeABI.PackRun(x.disputes, claim)))
	if got := new(big.Int).Sub(x.balance(payee), before); got.Cmp(x.stakeOf(1)) != 0 {
		t.Errorf("paid %v", got)
	}
	if got := view(x.chain, payee, payeeABI.PackSuccesses(), payeeABI.UnpackSuccesses); got.Sign() != 0 {
		t.Error("calling back went through")
	}
	wantRevert(t, x.do(alice, payee, nil, payeeABI.PackRun(x.disputes, claim)), disputesABI, &bindings.DisputesNothingToClaim{})
}
