package fraud_test

import (
	"math/bits"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/fraud/fraudtest"
)

// Every field of a node is in its id, every one but the span in its context.
func TestNodeBindsEveryField(t *testing.T) {
	n := fraud.Node{Level: 2, LBase: 8, Height: 3, Base: commitment.Root{1}, Span: commitment.Root{2}}
	parent := commitment.Root{9}
	id, context := n.ID(parent), n.Context(parent)
	if id == context {
		t.Error("id and context are one")
	}
	for i, change := range []func(n *fraud.Node, p *commitment.Root){
		func(n *fraud.Node, p *commitment.Root) { n.Span[31]++ },
		func(n *fraud.Node, p *commitment.Root) { n.Level++ },
		func(n *fraud.Node, p *commitment.Root) { n.LBase += 1 << 40 },
		func(n *fraud.Node, p *commitment.Root) { n.Height++ },
		func(n *fraud.Node, p *commitment.Root) { n.Base[0]++ },
		func(n *fraud.Node, p *commitment.Root) { p[5]++ },
	} {
		m, p := n, parent
		change(&m, &p)
		if m.ID(p) == id {
			t.Errorf("change %d: the same id", i)
		}
		if same := m.Context(p) == context; same != (i == 0) {
			t.Errorf("change %d: same context is %v", i, same)
		}
	}
}

// The encodings are the contract's: keccak256 over the fields, written out.
func TestNodeGolden(t *testing.T) {
	n := fraud.Node{Level: 3, LBase: 0x0102030405060708, Height: 4, Base: commitment.Root{0xbb}, Span: commitment.Root{0xcc}}
	parent := commitment.Root{0xdd}
	place := append(append([]byte{}, parent[:]...), 3, 1, 2, 3, 4, 5, 6, 7, 8, 4)
	place = append(place, n.Base[:]...)
	if got, want := n.ID(parent), commitment.Keccak256([]byte{0x20}, place, n.Span[:]); got != want {
		t.Errorf("ID = %v, want %v", got, want)
	}
	if got, want := n.Context(parent), commitment.Keccak256([]byte{0x21}, place); got != want {
		t.Errorf("Context = %v, want %v", got, want)
	}
}

// In every place of a dispute the path that [fraud.Tree.BasePath] gives has
// the length that [fraud.Shape.BasePath] wants, and leads from the state there
// to the base that the moves made.
func TestBasePath(t *testing.T) {
	for _, s := range []fraud.Shape{{3}, {2, 3}, {2, 1, 3}} {
		toy, err := fraudtest.NewToy(s, 1)
		if err != nil {
			t.Fatal(err)
		}
		for i := range uint64(1) << s.Total() {
			n := toy.True(1, i, 0)
			// The finest level in which the place is not at a tree's start.
			level, at := uint8(1), i
			for level < s.Levels() && at%(1<<s.Height(level)) == 0 {
				at >>= s.Height(level)
				level++
			}
			x := at % (1 << s.Height(level))
			want := 0
			if x > 0 {
				want = bits.TrailingZeros64(x) + 1
			}
			if got := s.BasePath(n); got != want {
				t.Fatalf("%v, step %d: path of %d siblings, want %d", s, i, got, want)
			}
			state, _, _ := toy.Step(t.Context(), i)
			if x == 0 {
				if n.Base != merkle.LeafHash(state[:]) {
					t.Errorf("%v: base at step 0 is not the leaf of state 0", s)
				}
				continue
			}
			begin := at - x
			stride := s.Stride(level)
			h, err := toy.States(t.Context(), begin*stride, stride, 1<<s.Height(level))
			if err != nil {
				t.Fatal(err)
			}
			tree, err := h.Tree(s.Height(level), 0)
			if err != nil {
				t.Fatal(err)
			}
			path, err := tree.BasePath(toy.True(level, begin, s.Height(level)).Base, x)
			if err != nil || len(path) != want {
				t.Fatalf("%v, step %d: path of %d, %v, want %d", s, i, len(path), err, want)
			}
			leaf := merkle.LeafHash(state[:])
			for _, sibling := range path {
				leaf = merkle.NodeHash(sibling, leaf)
			}
			if leaf != n.Base {
				t.Errorf("%v, step %d: the path does not lead to the base", s, i)
			}
		}
	}
}
