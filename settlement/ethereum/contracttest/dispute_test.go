package contracttest

import (
	"testing"

	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// fight lets the truth and the lies move in turn until nobody can.
func (c *court) fight(lies ...history) {
	c.t.Helper()
	for moves := 1; moves > 0; {
		moves = c.act(alice, c.truth, c.truth.root())
		c.skip(1)
		for _, lie := range lies {
			moves += c.act(bob, lie, lie.root())
		}
		c.skip(1)
	}
}

// A lie about each single state loses against the truth, by one step that L1
// makes itself; the truth is confirmed and nobody honest paid but for gas.
func TestDispute(t *testing.T) {
	for from := 1; from <= 8; from++ {
		c := newCourt(t, 2)
		right := c.assert(alice, c.truth, c.right)
		c.skip(3)
		lie, p := c.lie(9, from)
		wrong := c.assert(bob, lie, p)
		c.fight(lie)
		period := c.setup.assertions.Terms.Period
		wantRevert(t, c.confirm(right), assertionsABI, &bindings.AssertionsChallengeOpen{Timer: 3, Period: period})
		c.skip(period)
		for _, h := range []history{lie, c.truth} {
			wantSuccess(t, c.update(c.updates(h, h.root())...))
		}
		if got := c.status(c.truth.root()).Stored; got < period {
			t.Fatalf("a lie from state %d on: the truth's timer is %d, want %d", from, got, period)
		}
		if got := c.status(lie.root()).Stored; got >= period {
			t.Fatalf("a lie from state %d on has a timer of %d", from, got)
		}
		if rec := c.confirm(wrong); !rec.reverted {
			t.Fatal("the lie is confirmed")
		}
		wantSuccess(t, c.confirm(right))
		if c.latest() != right || c.assertion(wrong).Status != refuted || c.claimable(alice).Cmp(stake) != 0 {
			t.Fatalf("confirmed %v, the lie has status %d, the winner %v", c.latest(), c.assertion(wrong).Status, c.claimable(alice))
		}
		wantRevert(t, c.confirm(wrong), assertionsABI, &bindings.AssertionsNotPending{Id: wrong})
		c.check()
	}
}

// Over three levels and a machine that runs, with all that a lie can be wrong
// in: the load, a step, a store, the exit, steps of a machine that has exited,
// the last step, and what repeats.
func TestDisputeOfTheMachine(t *testing.T) {
	for _, from := range []int{1, 2, 4, 10, 11, 15, 16, 17, 33} {
		c := newMachineCourt(t, 9, 2, 2, 2)
		lie, p := c.lie(9, from)
		wrong := c.assert(bob, lie, p)
		c.skip(2)
		right := c.assert(alice, c.truth, c.right)
		c.fight(lie)
		c.skip(c.setup.assertions.Terms.Period)
		for _, h := range []history{lie, c.truth} {
			wantSuccess(t, c.update(c.updates(h, h.root())...))
		}
		v := c.truth.node(1, uint64(from-1), 0)
		if st := c.status(v); !st.Proven {
			t.Errorf("a lie from state %d on: step %d is not proven: %+v", from, from-1, st)
		}
		if rec := c.confirm(wrong); !rec.reverted {
			t.Errorf("a lie from state %d on is confirmed", from)
		}
		wantSuccess(t, c.confirm(right))
	}
}

const refuted = 4
