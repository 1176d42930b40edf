package contracttest

import (
	"testing"

	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// want checks a node's times.
func (x *court) want(v bindings.Node, created, rivaled, stored uint64) {
	x.t.Helper()
	if st := x.status(v); st.Created != created || st.Rivaled != rivaled || st.Stored != stored {
		x.t.Errorf("level %d, place %d, height %d: created %d, rivaled %d, stored %d, want %d, %d, %d",
			v.Level, v.Lbase, v.Height, st.Created, st.Rivaled, st.Stored, created, rivaled, stored)
	}
}

// raise updates one node, and reports whether its timer rose to expected at
// least.
func (x *court) raise(v bindings.Node, left, right [32]byte, expected uint64) bool {
	x.t.Helper()
	rec := wantSuccess(x.t, x.update(bindings.Update{Node: v, Left: left, Right: right, Expected: expected}))
	return len(eventsOf(rec, x.disputes, disputesABI.UnpackUpdatedEvent)) > 0
}

// The first root has the time since its assertion; the second, and whatever
// comes later, none.
func TestHeadStart(t *testing.T) {
	for _, later := range []uint64{0, 1, 5} {
		c := newCourt(t, 2)
		start := c.number
		c.assert(alice, c.truth, c.right)
		if st := c.status(c.truth.root()); st.Created != 0 {
			t.Fatal("a root without rivals stands")
		}
		c.skip(later)
		second, p := c.lie(9, 2)
		c.assert(bob, second, p)
		c.skip(7)
		third, q := c.lie(8, 2)
		c.assert(carol, third, q)
		c.skip(100)
		rivaled := start + later
		c.want(c.truth.root(), start, rivaled, 0)
		c.want(second.root(), rivaled, rivaled, 0)
		c.want(third.root(), rivaled+7, rivaled, 0)
		if st := c.status(third.root()); st.Rivals != 3 {
			t.Errorf("%d rivals", st.Rivals)
		}
		none := [32]byte{}
		if c.raise(c.truth.root(), none, none, later+1) || c.raise(second.root(), none, none, 1) || c.raise(third.root(), none, none, 1) {
			t.Error("a timer rose beyond what the node stood alone")
		}
		if later > 0 && !c.raise(c.truth.root(), none, none, later) {
			t.Error("the head start does not count")
		}
		c.want(c.truth.root(), start, rivaled, later)
	}
}

// Halves that two rivals have in common are one node, with one age, whoever
// made it; the other halves are rivals.
func TestSharedHalf(t *testing.T) {
	x := newTrial(t, 2, 6, 2) // wrong from the third segment on: left halves are the same
	start := x.number
	root, lie := x.truth.root(), x.lie.root()
	wantSuccess(t, x.bisect(alice, root, x.truth))
	x.skip(3)
	wantSuccess(t, x.bisect(bob, lie, x.lie))
	x.skip(4)
	left, right := x.truth.node(2, 0, 1), x.truth.node(2, 2, 1)
	wrong := x.lie.node(2, 2, 1)
	if x.lie.node(2, 0, 1) != left {
		t.Fatal("the left halves differ")
	}
	x.want(left, start, 0, 0)
	x.want(right, start, start+3, 0)
	x.want(wrong, start+3, start+3, 0)
	if st := x.status(left); st.Rivals != 1 {
		t.Errorf("the shared half has %d rivals", st.Rivals)
	}
	// The least of both halves counts, with the local timers of now.
	l, r := x.truth.halves(root)
	if x.raise(root, l, r, 2+3+1) {
		t.Error("more than the right half has")
	}
	if x.raise(root, [32]byte{1}, r, 1) || x.raise(root, l, [32]byte{1}, 1) || x.raise(root, l, [32]byte{}, 1) {
		t.Error("halves that are none count")
	}
	if !x.raise(root, l, r, 2+3) || x.raise(root, l, r, 2+3) {
		t.Error("what the right half has does not count, or twice")
	}
	x.want(root, start-2, start, 5)
	ll, lr := x.lie.halves(lie)
	if x.raise(lie, ll, lr, 1) {
		t.Error("the lie has a timer")
	}
	// Stored timers only rise, and a list is worked in its order.
	x.down(2, 3, 2)
	x.skip(10)
	if x.raise(root, l, r, 6) {
		t.Error("a bisected half counts without an update")
	}
}

// A refined node has the timer of the one refinement that is named, of its
// own alone; a proven node has it without bound.
func TestRefinedTimers(t *testing.T) {
	x := newTrial(t, 2, 2, 2)
	x.down(2, 0, 2)
	v, liar := x.truth.node(2, 0, 0), x.lie.node(2, 0, 0)
	start := x.number
	wantSuccess(t, x.refine(alice, v, x.truth))
	other := x.truth.with(1, 2, x.truth.states[0]) // the same end by another way
	x.skip(5)
	wantSuccess(t, x.refine(bob, v, other))
	x.skip(1)
	wantSuccess(t, x.refine(bob, liar, x.lie))
	mine, second, foreign := x.truth.finer(v), other.finer(v), x.lie.finer(liar)
	x.want(mine, start, start+5, 0)
	x.want(second, start+5, start+5, 0)
	x.want(foreign, start+6, start+5, 0)
	none := [32]byte{}
	if x.raise(v, foreign.Span, none, 1) || x.raise(v, second.Span, none, 1) || x.raise(v, [32]byte{1}, none, 1) || x.raise(v, mine.Span, mine.Span, 1) {
		t.Error("another's refinement counts, or none")
	}
	if x.raise(v, mine.Span, none, 6) || !x.raise(v, mine.Span, none, 5) {
		t.Error("the refinement's time without rivals does not count")
	}

	// Its halves: the first is common to the truth and the lie.
	l, r := x.truth.halves(mine)
	for _, h := range []history{x.truth, other, x.lie} {
		for _, root := range []bindings.Node{mine, second, foreign} {
			if hl, hr := h.halves(root); h.node(1, 0, 1) == root {
				wantSuccess(t, x.call(alice, disputesABI.PackBisect(root, hl, hr)))
			}
		}
	}
	load, last := x.truth.node(1, 0, 0), x.truth.node(1, 1, 0)
	if x.raise(mine, l, r, 6) {
		t.Error("halves of no age count")
	}
	wantSuccess(t, x.prove(alice, last))
	wantSuccess(t, x.prove(carol, load))
	if st := x.status(load); !st.Proven || st.Stored != 1<<32-1 {
		t.Errorf("a proven node is %+v", st)
	}
	if !x.raise(mine, l, r, 1<<32-1) || !x.raise(v, mine.Span, none, 1<<32-1) {
		t.Error("a timer without bound does not go up")
	}
	if x.raise(v, mine.Span, none, 1<<32) || x.raise(mine, l, r, 1<<63) {
		t.Error("beyond without bound")
	}
}

// Whoever gets between makes no update fail and lowers no timer.
func TestUpdateGriefing(t *testing.T) {
	x := newTrial(t, 2, 6, 2)
	period := x.setup.assertions.Terms.Period
	root := x.truth.root()
	x.fight(x.lie)
	x.skip(period)
	list := x.updates(x.truth, root)
	garbage := bindings.Update{Node: bindings.Node{Level: 255, Height: 255, Lbase: 1<<64 - 1}, Left: [32]byte{1}, Expected: 1}
	mixed := []bindings.Update{garbage}
	for _, u := range list {
		stale := u
		stale.Expected = 1<<64 - 1
		zero := u
		zero.Expected = 0
		mixed = append(mixed, stale, zero, u, u, garbage)
	}
	wantSuccess(t, x.update(mixed...))
	if st := x.status(root); st.Stored < period {
		t.Errorf("the truth has %d of %d", st.Stored, period)
	}
	rec := wantSuccess(t, x.update(list...))
	if len(rec.logs) != 0 {
		t.Errorf("updated again: %d events", len(rec.logs))
	}
	wantSuccess(t, x.confirm(x.right))
}
