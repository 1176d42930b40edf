package fraudtest

import (
	"math/rand/v2"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// TestComputation checks a [fraud.Computation] of a shape, whose state 0 has
// the commitment start: its levels agree with each other and with its steps,
// and j, if there is one, accepts those. It looks at a few places of each
// level, the edges among them, so a computation of any length can be tested.
func TestComputation(t *testing.T, s fraud.Shape, start commitment.Root, c fraud.Computation, j fraud.Judge) {
	t.Helper()
	if err := s.Validate(); err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(1, 1))
	// A way down: the leaf of each level that the next refines.
	for way := range 4 {
		at, before := uint64(0), start // of the tree: its beginning, in its strides, and the state there
		var leaf commitment.Root
		for level := s.Levels(); level > 0; level-- {
			h, stride := s.Height(level), s.Stride(level)
			tree, states := testTree(t, c, at*stride, stride, h)
			if tree == nil {
				return
			}
			if level < s.Levels() {
				if last, _ := tree.Node(0, 1<<h-1); last != leaf {
					t.Errorf("level %d from step %d: the last state is not that of the level above", level, at*stride)
					return
				}
			}
			x := uint64(0)
			switch way {
			case 1:
				x = 1<<h - 1
			case 2, 3:
				x = rng.Uint64N(1 << h)
			}
			if x > 0 {
				before = states(x - 1)
			}
			leaf, _ = tree.Node(0, x)
			if level > 1 {
				at = (at + x) << s.Height(level-1)
				continue
			}
			testStep(t, c, j, at+x, before, leaf)
		}
	}
}

// testTree asks twice for the same states.
func testTree(t *testing.T, c fraud.Computation, from, stride uint64, height uint8) (*fraud.Tree, func(uint64) commitment.Root) {
	t.Helper()
	var trees [2]*fraud.Tree
	var h fraud.History
	for i := range trees {
		var err error
		if h, err = c.States(t.Context(), from, stride, 1<<height); err != nil {
			t.Errorf("States(%d, %d, 2^%d): %v", from, stride, height, err)
			return nil, nil
		}
		if trees[i], err = h.Tree(height, 0); err != nil {
			t.Errorf("States(%d, %d, 2^%d) is no history: %v", from, stride, height, err)
			return nil, nil
		}
	}
	if trees[0].Root() != trees[1].Root() {
		t.Errorf("States(%d, %d, 2^%d) differs from call to call", from, stride, height)
		return nil, nil
	}
	return trees[0], func(i uint64) commitment.Root {
		if i == 1<<height-1 {
			return h.Last
		}
		return h.States[min(i, uint64(len(h.States))-1)]
	}
}

// testStep checks step i, which leads from a state to the one with that leaf.
func testStep(t *testing.T, c fraud.Computation, j fraud.Judge, i uint64, before, leaf commitment.Root) {
	t.Helper()
	state, proof, err := c.Step(t.Context(), i)
	if err != nil {
		t.Errorf("Step(%d): %v", i, err)
		return
	}
	if state != before {
		t.Errorf("Step(%d) starts from %v, in the history it is %v", i, state, before)
	}
	if j == nil {
		return
	}
	after, err := j.After(i, state, proof)
	if err != nil || merkle.LeafHash(after[:]) != leaf {
		t.Errorf("step %d leads to %v, %v, which is not the next in the history", i, after, err)
	}
}
