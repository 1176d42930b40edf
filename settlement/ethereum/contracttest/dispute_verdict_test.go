package contracttest

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

func (r *rollup) reclaim(id commitment.Root) *receipt {
	return r.do(carol, r.assertions, nil, assertionsABI.PackReclaim(id))
}

// Two assertions can make one claim by different spans: then their children
// dispute about one computation. Time that a root gathers below the one does
// not count below the other.
func TestDisputesOfTwoParents(t *testing.T) {
	c := newCourt(t, 2)
	c.post(0)
	right := c.assert(alice, c.truth, c.right)
	detour := c.truth.with(2, 3, c.truth.states[0]) // the right claim, with a wrong history
	twin := c.assert(bob, detour, c.right)
	a, b := c.nodes[right], c.nodes[twin]
	if a.claim != b.claim || a.Program != b.Program || a.End != b.End {
		t.Fatal("the parents differ in more than their span")
	}
	// Below the twin, where nobody honest looks, two lies; one gets all the time.
	ripe, other := c.next(twin, 7, commitment.Root{}), c.next(twin, 8, commitment.Root{})
	c.propose(bob, ripe)
	c.propose(bob, other)
	id := func(p proposal) commitment.Root { return c.statement(c.nodes[p.parent], commitment.Root{}).DisputeID() }
	pre := proof.Boundary{Claim: a.claim.Hash()}.Hash(id(ripe))
	root := func(p proposal) bindings.Node {
		h := history{parent: p.parent, heights: c.truth.heights, states: []commitment.Root{pre}}
		return bindings.Node{Parent: p.parent, Level: 2, Height: 2, Base: h.base(2, 0), Span: p.span}
	}
	period := c.setup.assertions.Terms.Period
	left, _ := c.halvesOf(ripe)
	wantSuccess(t, c.call(bob, disputesABI.PackBisect(root(ripe), left[0], left[1])))
	c.skip(period)
	if !c.raise(root(ripe), left[0], left[1], period) {
		t.Fatal("the lie did not ripen")
	}
	// Below the right one the same lie starts from nothing.
	honest, copied := c.next(right, 1, commitment.Root{}), ripe
	copied.parent = right
	c.propose(alice, honest)
	lie := c.propose(bob, copied)
	if id(honest) != id(ripe) {
		t.Fatal("two disputes after all")
	}
	if st := c.status(root(copied)); st.Stored != 0 || st.Bisected {
		t.Errorf("the lie below the right parent is %+v", st)
	}
	if got := view(c.chain, c.assertions, assertionsABI.PackTimer(lie), assertionsABI.UnpackTimer); got != 0 {
		t.Errorf("the lie has a timer of %d", got)
	}
}

// halvesOf returns the spans of the halves of a proposal's span, which has its
// first leaf and then the last everywhere, see spanned.
func (c *court) halvesOf(p proposal) (halves [2][32]byte, ok bool) {
	halves[0] = p.path[len(p.path)-1]
	h := history{heights: []uint8{uint8(len(p.path))}}
	last := proof.Boundary{Claim: p.claim.Hash()}.Hash(c.statement(c.nodes[p.parent], commitment.Root{}).DisputeID())
	for range 1<<len(p.path) + 1 {
		h.states = append(h.states, last)
	}
	halves[1] = h.span(1, 0, uint8(len(p.path)-1))
	return halves, true
}

// A rival is refused once the first child stood alone for T, and once one has
// won; what is confirmed cannot be confirmed again.
func TestCreateAfterConfirm(t *testing.T) {
	x := newTrial(t, 2, 2, 2)
	x.win()
	late, p := x.court.lie(4, 2)
	wantRevert(t, x.tryAssert(carol, late, p), assertionsABI, &bindings.AssertionsTooLate{Parent: x.parent})
	for _, id := range []commitment.Root{x.right, x.wrong} {
		wantRevert(t, x.confirm(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
		wantRevert(t, x.reclaim(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
	}
	if view(x.chain, x.assertions, assertionsABI.PackDisputed(), assertionsABI.UnpackDisputed) {
		t.Error("still disputed")
	}
	if got := x.balance(x.assertions); got.Cmp(stake) != 0 {
		t.Errorf("assertions hold %v, want the winner's stake", got)
	}
}

// A false fault loses against a claim like any lie, and a true claim against a
// flood of lies.
func TestRivalFlood(t *testing.T) {
	c := newCourt(t, 2)
	lies := []history{}
	for tag := byte(10); tag < 18; tag++ {
		h, p := c.lie(tag, 1+int(tag)%8)
		c.assert(bob, h, p)
		lies = append(lies, h)
	}
	right := c.assert(alice, c.truth, c.right)
	fault := c.truth
	fault.states = append(fault.states[:0:0], c.truth.states[:3]...)
	c.ending(fault, proof.Fault(c.dispute), &fault)
	false_ := c.assert(bob, fault, proposal{parent: c.parent, fault: true, claim: proof.Claim{Accumulator: c.right.claim.Accumulator}})
	lies = append(lies, fault)
	c.fight(lies...)
	c.skip(c.setup.assertions.Terms.Period)
	for _, h := range append(lies, c.truth) {
		wantSuccess(t, c.update(c.updates(h, h.root())...))
	}
	wantRevert(t, c.reclaim(false_), assertionsABI, &bindings.AssertionsUndecided{Id: false_})
	wantSuccess(t, c.confirm(right))
	if got, want := c.pot(c.truth.root()), new(big.Int).Mul(stake, big.NewInt(9)); got.Cmp(want) != 0 {
		t.Errorf("the pot is %v, want the stakes of nine liars", got)
	}
	wantRevert(t, c.reclaim(false_), assertionsABI, &bindings.AssertionsNotPending{Id: false_})
}

// Where the program goes wrong, the fault wins: it is never confirmed and has
// no children, but its stake comes back and nothing else is confirmed.
func TestTrueFault(t *testing.T) {
	for _, closed := range []bool{false, true} {
		s := disputable(1, 2)
		image := exited(1, nil) // exits with an error
		s.assertions.Image = commitment.Keccak256(image)
		c := &court{rollup: deployWith(t, s), image: image}
		c.post(0)
		c.parent = c.latest()
		c.right = c.next(c.parent, 1, commitment.Root{})
		c.dispute = c.statement(c.nodes[c.parent], commitment.Root{}).DisputeID()
		pre := proof.Boundary{Claim: c.nodes[c.parent].claim.Hash()}.Hash(c.dispute)
		c.truth = history{parent: c.parent, heights: s.disputes.Heights, states: []commitment.Root{pre, c.loaded(pre)}}
		c.ending(c.truth, proof.Fault(c.dispute), &c.truth)
		lie, p := c.lie(9, 2)
		wrong := c.assert(bob, lie, p)
		fault := c.assert(alice, c.truth, proposal{parent: c.parent, fault: true, claim: proof.Claim{Accumulator: c.right.claim.Accumulator}})
		wantRevert(t, c.reclaim(fault), assertionsABI, &bindings.AssertionsUndecided{Id: fault})
		c.fight(lie)
		c.skip(c.setup.assertions.Terms.Period)
		wantSuccess(t, c.update(c.updates(c.truth, c.truth.root())...))
		if closed {
			c.skip(100)
			wantSuccess(t, c.openEscape(c.parent))
			wantRevert(t, c.confirm(wrong), assertionsABI, &bindings.AssertionsAssertionsClosed{})
		} else {
			wantRevert(t, c.confirm(fault), assertionsABI, &bindings.AssertionsNotPending{Id: fault})
		}
		wantSuccess(t, c.reclaim(fault))
		wantRevert(t, c.reclaim(fault), assertionsABI, &bindings.AssertionsNotPending{Id: fault})
		wantRevert(t, c.reclaim(wrong), assertionsABI, &bindings.AssertionsNotPending{Id: wrong})
		if got := c.claimable(alice); got.Cmp(stake) != 0 {
			t.Errorf("alice can claim %v", got)
		}
		if got := c.pot(c.truth.root()); got.Cmp(stake) != 0 {
			t.Errorf("the pot is %v", got)
		}
		if got := c.assertion(wrong).Status; got != refuted {
			t.Errorf("the claim has status %d", got)
		}
	}
}

// A fault that nobody rivaled for T is the truth where somebody could have.
func TestUnrivaledFault(t *testing.T) {
	c := newCourt(t, 2)
	id := c.propose(bob, c.faulty(c.parent))
	period := c.setup.assertions.Terms.Period
	c.skip(period - 1)
	wantRevert(t, c.reclaim(id), assertionsABI, &bindings.AssertionsUndecided{Id: id})
	c.skip(1)
	wantSuccess(t, c.reclaim(id))
	if got := c.claimable(bob); got.Cmp(stake) != 0 || c.balance(c.disputes).Sign() != 0 {
		t.Errorf("bob can claim %v", got)
	}
}

// The hatch opens in the middle of a dispute: nothing is confirmed any more,
// but moves go on, and the winner has its stakes.
func TestHatchInTheMiddle(t *testing.T) {
	x := newTrial(t, 2, 2, 2)
	x.post(0)
	child := x.propose(carol, x.next(x.right, 3, commitment.Root{}))
	x.down(2, 0, 2)
	if got := view(x.chain, x.assertions, assertionsABI.PackDisputed(), assertionsABI.UnpackDisputed); !got {
		t.Error("not disputed")
	}
	x.skip(x.setup.assertions.Delays.Escape + 1)
	wantSuccess(t, x.openEscape(x.parent))
	for _, id := range []commitment.Root{x.right, x.wrong} {
		wantRevert(t, x.reclaim(id), assertionsABI, &bindings.AssertionsUndecided{Id: id})
	}
	x.fight(x.lie)
	x.skip(x.setup.assertions.Terms.Period)
	wantSuccess(t, x.update(x.updates(x.truth, x.truth.root())...))
	wantRevert(t, x.confirm(x.right), assertionsABI, &bindings.AssertionsAssertionsClosed{})
	wantRevert(t, x.reclaim(x.wrong), assertionsABI, &bindings.AssertionsUndecided{Id: x.wrong})
	wantSuccess(t, x.reclaim(x.right))
	wantSuccess(t, x.reclaim(child))
	wantRevert(t, x.reclaim(x.wrong), assertionsABI, &bindings.AssertionsNotPending{Id: x.wrong})
	wantSuccess(t, x.call(carol, disputesABI.PackSettle(x.truth.finer(x.truth.node(2, 0, 0)))))
	wantSuccess(t, x.refund(x.refunds(x.truth, x.truth.root())))
	if x.claimable(alice).Cmp(stake) != 0 || x.claimable(carol).Cmp(stake) != 0 || x.claimable(bob).Sign() != 0 {
		t.Errorf("claimable %v, %v, %v", x.claimable(alice), x.claimable(carol), x.claimable(bob))
	}
	if got := x.latest(); got != x.parent {
		t.Error("something was confirmed")
	}
}

// A reorganization of L1 that undoes a root undoes all that hangs on it: moves
// made for the old chain are refused.
func TestReorganizedDispute(t *testing.T) {
	x := newTrial(t, 2, 2, 2)
	before := x.forkRollup(t)
	wantSuccess(t, x.bisect(alice, x.truth.root(), x.truth))
	y := &trial{court: &court{rollup: before, parent: x.parent, dispute: x.dispute, image: x.image, right: x.court.right, truth: x.truth}}
	l := x.truth.node(2, 0, 1)
	wantRevert(t, y.bisect(alice, l, x.truth), disputesABI, &bindings.DisputesUnknownNode{Id: nodeID(l)})
	wantSuccess(t, y.update(bindings.Update{Node: l, Expected: 1}))
	wantSuccess(t, y.bisect(bob, x.truth.root(), x.truth))
}

// With disputes a program comes into force only with its image, and a rollup
// is deployed only with one, with a B that covers the moves, and with parts
// that name each other.
func TestDisputesParams(t *testing.T) {
	fail := func(name string, at int, contract errorDecoder, want any, change func(*rollup)) {
		t.Run(name, func(t *testing.T) {
			r := prepare(t, disputable(1, 2))
			ahead := r.deployments()[:at] // as they should be
			change(r)
			for i, x := range append(ahead, r.deployments()[at:]...) {
				rec := r.send(x)
				if i == at {
					wantRevert(t, rec, contract, want)
					return
				}
				wantSuccess(t, rec)
			}
		})
	}
	bad := &bindings.DisputesBadParams{}
	for name, change := range map[string]func(*bindings.DisputesParams){
		"one level":         func(p *bindings.DisputesParams) { p.Heights, p.Stakes = p.Heights[1:], nil },
		"nine levels":       func(p *bindings.DisputesParams) { p.Heights = []uint8{1, 1, 1, 1, 1, 1, 1, 1, 1} },
		"a level of none":   func(p *bindings.DisputesParams) { p.Heights = []uint8{0, 2} },
		"too many steps":    func(p *bindings.DisputesParams) { p.Heights = []uint8{1, 63} },
		"no stakes":         func(p *bindings.DisputesParams) { p.Stakes = nil },
		"a stake of none":   func(p *bindings.DisputesParams) { p.Stakes = []*big.Int{new(big.Int)} },
		"a cost of 25 bits": func(p *bindings.DisputesParams) { p.CostCap = big.NewInt(1_677_721_500_000_000_001) },
	} {
		fail(name, 2, disputesABI, bad, func(r *rollup) { change(&r.setup.disputes) })
	}
	fail("other segments", 2, disputesABI, bad, func(r *rollup) { r.setup.disputes.Heights = []uint8{2, 2} })
	fail("no verifier", 1, segmentsABI, &bindings.SegmentsBadParams{}, func(r *rollup) { r.verifier = common.Address{1} })
	fail("no image", 3, assertionsABI, &bindings.AssertionsBadProgram{}, func(r *rollup) { r.setup.assertions.Image = [32]byte{} })
	fail("another's disputes", 3, assertionsABI, &bindings.AssertionsBadWiring{}, func(r *rollup) {
		segments := r.deployments()[1]
		segments.from = owner
		r.setup.disputes.Segments = r.send(segments).created
		r.setup.disputes.Assertions = alice
		disputes := r.deployments()[2]
		disputes.from = owner
		r.setup.assertions.Disputes = wantSuccess(r.t, r.send(disputes)).created
	})
	fail("other spans", 3, assertionsABI, &bindings.AssertionsBadWiring{}, func(r *rollup) { r.setup.assertions.SpanDepth++ })
	fail("moves that take longer", 3, assertionsABI, &bindings.AssertionsBadDelays{}, func(r *rollup) { r.setup.assertions.Delays.Move++ })
	fail("less time for moves", 3, assertionsABI, &bindings.AssertionsBadDelays{}, func(r *rollup) { r.setup.assertions.Delays.Moves-- })
	fail("a period beyond timers", 3, assertionsABI, &bindings.AssertionsBadTerms{}, func(r *rollup) { r.setup.assertions.Terms.Period = 1<<32 - 1 })

	c := newCourt(t, 2)
	set := func() *receipt {
		return c.do(c.timelock, c.assertions, nil, assertionsABI.PackSetProgram([32]byte{9}, 100))
	}
	wantRevert(t, set(), assertionsABI, &bindings.AssertionsBadProgram{})
	wantSuccess(t, c.do(c.timelock, c.assertions, nil, assertionsABI.PackRegister([32]byte{9}, 1, [32]byte{1})))
	wantSuccess(t, set())
}
