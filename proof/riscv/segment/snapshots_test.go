package segment

import (
	"math/rand/v2"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// pages counts what the snapshots hold besides the image, the slow way.
func (c *snapshots) pages() (n int) {
	for _, l := range c.lists {
		old := c.image.Memory
		for _, s := range l.of {
			n += s.state.Memory.PagesSince(old)
			old = s.state.Memory
		}
	}
	return n
}

// Within every budget all answers are the same, and the budget is kept.
func TestSnapshotBudget(t *testing.T) {
	f := fix(11, walking(), nil, at(0, 3, 0), at(1, 3, 1), at(2, 3, 2)) // which the machine would not confirm
	d := f.p.steps()
	var want [2][]commitment.Root
	for k := range want {
		h, err := f.trace(t, Options{}).States(t.Context(), uint64(k)*d, 1, d-1)
		if err != nil {
			t.Fatal(err)
		}
		want[k] = append(h.States, h.Last)
	}
	for _, budget := range []int{-1, 1, 3, 40, 1000} {
		tr := f.trace(t, Options{SnapshotPages: budget})
		tr.snapshots.spacing = 64
		r := rand.New(rand.NewPCG(31, 32))
		kept, used := false, 0
		for range 30 {
			k, n := r.Uint64N(2), 1+r.Uint64N(d-2)
			if c, _, err := tr.Step(t.Context(), k*d+n); err != nil || c != want[k][n-1] {
				t.Fatalf("state %d of segment %d differs with a budget of %d, %v", n, k, budget, err)
			}
			if r.IntN(5) == 0 {
				from := r.Uint64N(d - 64*4)
				h, err := tr.States(t.Context(), k*d+from, 64, 4)
				if err != nil || len(h.States) != 3 || h.States[1] != want[k][from+2*64-1] || h.Last != want[k][from+4*64-1] {
					t.Fatalf("states from %d differ with a budget of %d, %v", from, budget, err)
				}
			}
			if got := tr.snapshots.pages(); got != tr.snapshots.used || got > max(budget, 0) {
				t.Fatalf("%d pages in snapshots, %d counted, budget %d", got, tr.snapshots.used, budget)
			}
			kept, used = kept || len(tr.snapshots.lists) > 0 && len(tr.snapshots.lists[0].of) > 0, max(used, tr.snapshots.used)
		}
		if kept != (budget >= 40) {
			t.Errorf("with a budget of %d pages snapshots were kept: %t", budget, kept)
		}
		t.Logf("budget %d: %d pages at most", budget, used)
	}
}

// The segment that was used longest ago goes first, then every other snapshot.
func TestSnapshotsAreThinned(t *testing.T) {
	m := riscv.New(walking(), riscv.Options{})
	m.State().Memory.Root()
	c := &snapshots{budget: 100, spacing: 10, image: m.State().Clone()}
	for step := uint64(10); step <= 100; step += 10 {
		if err := m.Run(t.Context(), step); err != nil {
			t.Fatal(err)
		}
		m.State().Memory.Root()
		for segment := range uint64(3) {
			c.keep(segment, step, m.State().Clone())
			c.keep(segment, step+3, m.State().Clone()) // too near
		}
	}
	if len(c.lists) != 3 || len(c.lists[0].of) != 10 {
		t.Fatalf("%d segments, %d snapshots; want 3 with 10", len(c.lists), len(c.lists[0].of))
	}
	c.budget = c.used
	if _, at, ok := c.before(0, 57); !ok || at != 50 {
		t.Errorf("before step 57 there is %d, %t; want 50", at, ok)
	}
	if _, _, ok := c.before(0, 9); ok {
		t.Error("there is a snapshot before the first")
	}
	if err := m.Run(t.Context(), 110); err != nil {
		t.Fatal(err)
	}
	m.State().Memory.Root()
	c.keep(2, 110, m.State().Clone())
	if _, _, ok := c.before(1, 1000); ok || len(c.lists) != 2 {
		t.Error("the segment used longest ago is still there")
	}
	c.budget = c.lists[1].pages() * 3 / 4
	if err := m.Run(t.Context(), 120); err != nil {
		t.Fatal(err)
	}
	m.State().Memory.Root()
	c.keep(2, 120, m.State().Clone())
	if len(c.lists) != 1 || c.lists[0].segment != 2 || c.used > c.budget {
		t.Fatalf("%d segments with %d pages, want one with %d", len(c.lists), c.used, c.budget)
	}
	for i, s := range c.lists[0].of[1:] {
		if d := s.step - c.lists[0].of[i].step; d < 20 {
			t.Errorf("%d steps between snapshots that were thinned", d)
		}
	}
}
