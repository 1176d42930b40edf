package contracttest

import (
	"math/big"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// A trial is a dispute of the truth and one lie, wrong from its last state on.
type trial struct {
	*court
	lie          history
	right, wrong commitment.Root // assertions
}

// newTrial asserts both, the lie some blocks later.
func newTrial(t testing.TB, segments uint8, from int, later uint64) *trial {
	t.Helper()
	c := newCourt(t, segments)
	x := &trial{court: c}
	x.right = c.assert(alice, c.truth, c.right)
	c.skip(later)
	lie, p := c.lie(9, from)
	x.lie, x.wrong = lie, c.assert(bob, lie, p)
	return x
}

// down bisects both histories to the node of height 0 at lbase.
func (x *trial) down(level uint8, lbase uint64, height uint8) {
	x.t.Helper()
	for ; height > 0; height-- {
		at := lbase >> height << height
		for _, h := range []history{x.truth, x.lie} {
			v := h.node(level, at, height)
			if st := x.status(v); st.Created != 0 && st.Rivals > 1 {
				wantSuccess(x.t, x.bisect(alice, v, h))
			}
		}
	}
}

// Everything about a move that can be wrong is refused, each for its reason.
func TestMoveRefusals(t *testing.T) {
	x := newTrial(t, 2, 2, 3) // right up to the machine's last state, wrong in the first boundary
	root := x.truth.root()
	refuse := func(name string, rec *receipt, want any) {
		t.Helper()
		t.Run(name, func(t *testing.T) { t.Helper(); wantRevert(t, rec, disputesABI, want) })
	}
	noRivals := func(v bindings.Node) any { return &bindings.DisputesNoRivals{Id: nodeID(v)} }
	unknown := func(v bindings.Node) any { return &bindings.DisputesUnknownNode{Id: nodeID(v)} }
	height := func(v bindings.Node) any { return &bindings.DisputesWrongHeight{Level: v.Level, Height: v.Height} }

	left, right := x.truth.halves(root)
	for name, change := range map[string]func(*bindings.Node){
		"another dispute's node": func(v *bindings.Node) { v.Parent[0] ^= 1 },
		"another level":          func(v *bindings.Node) { v.Level-- },
		"another place":          func(v *bindings.Node) { v.Lbase = 4 },
		"another height":         func(v *bindings.Node) { v.Height-- },
		"another base":           func(v *bindings.Node) { v.Base[0] ^= 1 },
		"another span":           func(v *bindings.Node) { v.Span[0] ^= 1 },
	} {
		v := root
		change(&v)
		refuse(name, x.call(alice, disputesABI.PackBisect(v, left, right)), unknown(v))
		refuse(name+", refined", x.call(alice, disputesABI.PackRefine(v, left, nil)), unknown(v))
		refuse(name+", proven", x.call(alice, disputesABI.PackProve(v, left, nil, nil)), unknown(v))
		refuse(name+", settled", x.call(alice, disputesABI.PackSettle(v)), unknown(v))
	}
	wrongHalves := &bindings.DisputesWrongHalves{}
	refuse("a forged left half", x.call(alice, disputesABI.PackBisect(root, [32]byte{1}, right)), wrongHalves)
	refuse("a forged right half", x.call(alice, disputesABI.PackBisect(root, left, [32]byte{1})), wrongHalves)
	refuse("the rival's halves", x.bisect(alice, root, x.lie), wrongHalves)
	refuse("refining a tall node", x.refine(alice, root, history{parent: x.parent, heights: []uint8{1, 2}, states: x.truth.states}), height(root))
	refuse("proving a tall node", x.prove(alice, root), height(root))
	refuse("settling the root of an assertion", x.call(alice, disputesABI.PackSettle(root)), &bindings.DisputesNotRefined{Id: nodeID(root)})

	// The lie is wrong in segment 0 already: leaf 0 has rivals, its halves have
	// none while only one side moved.
	wantSuccess(t, x.bisect(alice, root, x.truth))
	l := x.truth.node(2, 0, 1)
	refuse("bisecting without rivals", x.bisect(alice, l, x.truth), noRivals(l))
	x.down(2, 0, 2)
	v := x.truth.node(2, 0, 0)
	r := x.truth.node(2, 1, 0)
	refuse("bisecting a leaf", x.call(alice, disputesABI.PackBisect(v, left, right)), height(v))
	refuse("refining without rivals", x.refine(alice, r, x.truth), noRivals(r))
	refuse("proving a coarse leaf", x.call(alice, disputesABI.PackProve(v, x.truth.states[0], nil, x.step(0))), height(v))

	finer := x.truth.finer(v)
	path := x.truth.last(1, 0)
	for name, value := range map[string]*big.Int{"no stake": new(big.Int), "less": big.NewInt(1), "more": new(big.Int).Add(x.stakeOf(1), big.NewInt(1))} {
		refuse(name, x.do(alice, x.disputes, value, disputesABI.PackRefine(v, finer.Span, path)), &bindings.DisputesWrongStake{Given: value, Want: x.stakeOf(1)})
	}
	wrongPath := &bindings.DisputesWrongPath{}
	refineBy := func(span commitment.Root, path [][32]byte) *receipt {
		return x.do(alice, x.disputes, x.stakeOf(1), disputesABI.PackRefine(v, span, path))
	}
	refuse("no path", refineBy(finer.Span, nil), wrongPath)
	refuse("a long path", refineBy(finer.Span, append(path[:1:1], path[0])), wrongPath)
	refuse("a node's own span", refineBy(v.Span, nil), wrongPath)
	refuse("a forged sibling", refineBy(finer.Span, [][32]byte{{1}}), wrongPath)
	lieLeaf := x.lie.node(2, 0, 0)
	refuse("another's last leaf", refineBy(x.lie.finer(lieLeaf).Span, x.lie.last(1, 0)), wrongPath)

	wantSuccess(t, x.refine(alice, v, x.truth))
	refuse("bisecting a lone root", x.bisect(alice, finer, x.truth), noRivals(finer))
	wantSuccess(t, x.refine(bob, lieLeaf, x.lie))
	wantSuccess(t, x.bisect(alice, finer, x.truth))
	wantSuccess(t, x.bisect(bob, x.lie.finer(lieLeaf), x.lie))
	load, last := x.truth.node(1, 0, 0), x.truth.node(1, 1, 0)
	refuse("refining a step", x.call(alice, disputesABI.PackRefine(last, left, nil)), height(last))
	refuse("proving without rivals", x.prove(alice, load), noRivals(load))

	prove := func(v bindings.Node, state commitment.Root, path [][32]byte, proof []byte) *receipt {
		return x.call(alice, disputesABI.PackProve(v, state, path, proof))
	}
	state, base := x.truth.states[1], x.truth.path(1, 1)
	refuse("no base path", prove(last, state, nil, x.step(1)), wrongPath)
	refuse("a short base path", prove(last, state, base[:len(base)-1], x.step(1)), wrongPath)
	refuse("a long base path", prove(last, state, append(base[:len(base):len(base)], base[0]), x.step(1)), wrongPath)
	refuse("another state", prove(last, x.truth.states[2], base, x.step(1)), wrongPath)
	refuse("an inner node as a state", prove(last, merkle.NodeHash(base[0], merkle.LeafHash(state[:])), nil, x.step(1)), wrongPath)
	liar := x.lie.node(1, 1, 0)
	refuse("the rival by the true step", prove(liar, state, base, x.step(1)), &bindings.DisputesWrongStep{Next: x.truth.states[2]})
	wantRevert(t, prove(last, state, base, x.step(0)), segmentsABI, &bindings.SegmentsWrongPlace{Place: 1})
	wantRevert(t, prove(last, state, base, nil), segmentsABI, &bindings.SegmentsWrongLength{Given: new(big.Int)})
	wantSuccess(t, x.prove(alice, last))

	// Moves made again change nothing, whoever makes them, and take no money.
	before := x.balance(bob)
	for name, rec := range map[string]*receipt{
		"bisect": x.bisect(bob, root, x.truth), "refine": x.refine(bob, v, x.truth), "prove": x.prove(bob, last),
		"refine, no stake": x.call(bob, disputesABI.PackRefine(v, finer.Span, nil)),
	} {
		if wantSuccess(t, rec); len(rec.logs) != 0 || rec.gas > 60_000 {
			t.Errorf("%s again: %d events, %d gas", name, len(rec.logs), rec.gas)
		}
	}
	if x.balance(bob).Cmp(before) != 0 {
		t.Error("a move made again costs money")
	}
	if got, want := x.balance(x.disputes), new(big.Int).Mul(x.stakeOf(1), big.NewInt(2)); got.Cmp(want) != 0 {
		t.Errorf("holds %v, want two stakes %v", got, want)
	}
}

// Roots come from Assertions alone, and so do verdicts about them.
func TestOnlyAssertionsCreates(t *testing.T) {
	x := newTrial(t, 2, 2, 3)
	root := x.truth.root()
	want := &bindings.DisputesNotAssertions{}
	wantRevert(t, x.call(alice, disputesABI.PackCreate(x.parent, root.Base, [32]byte{1}, 1)), disputesABI, want)
	wantRevert(t, x.do(alice, x.disputes, ether, disputesABI.PackDecide(x.parent, root.Base, root.Span)), disputesABI, want)
	if x.status(root).Marked {
		t.Error("a stranger decided")
	}
}

// Paths lead through the bases of every place: a step is proven at each index,
// the first of a tree at every level among them.
func TestProveEverywhere(t *testing.T) {
	for from := 1; from <= 16; from++ {
		x := newTrial(t, 3, from, 1)
		x.fight(x.lie)
		v := x.truth.node(1, uint64(from-1), 0)
		if st := x.status(v); !st.Proven || st.Stored != 1<<32-1 {
			t.Errorf("a lie from state %d on: step %d is %+v", from, from-1, st)
		}
	}
}
