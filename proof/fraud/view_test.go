package fraud_test

import (
	"errors"
	"math/big"
	"reflect"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A duel is a dispute of one level over four steps, with a true root and a
// false one that parts from it in the third state.
type duel struct {
	t           *testing.T
	g           *fraud.Game
	right, lie  *fraud.Tree
	root, wrong fraud.Node
}

func treeOf(t *testing.T, states ...byte) *fraud.Tree {
	t.Helper()
	h := fraud.History{}
	for _, s := range states {
		h.States = append(h.States, commitment.Root{s})
	}
	h.Last = h.States[len(h.States)-1]
	tree, err := h.Tree(2, 0)
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func newDuel(t *testing.T) *duel {
	t.Helper()
	g, err := fraud.NewGame(fraud.Params{
		Start: commitment.Root{1}, Shape: fraud.Shape{2}, Period: 10, Stakes: []*big.Int{big.NewInt(100)}, CostCap: big.NewInt(7),
	})
	if err != nil {
		t.Fatal(err)
	}
	d := &duel{t: t, g: g, right: treeOf(t, 2, 3, 4, 5), lie: treeOf(t, 2, 3, 9, 5)}
	for i, tree := range []*fraud.Tree{d.right, d.lie} {
		if _, err := g.Create(fraud.Call{Block: uint64(1 + i), From: fraud.Account{byte(1 + i)}, Stake: big.NewInt(100)}, tree.Root()); err != nil {
			t.Fatal(err)
		}
	}
	d.root, d.wrong = g.Root(d.right.Root()), g.Root(d.lie.Root())
	return d
}

// bisect halves the node over the 2^height leaves from i * 2^height on.
func (d *duel) bisect(g *fraud.Game, block uint64, from byte, n fraud.Node, tree *fraud.Tree, i uint64) (l, r fraud.Node) {
	d.t.Helper()
	left, err := tree.Node(n.Height-1, 2*i)
	if err != nil {
		d.t.Fatal(err)
	}
	right, err := tree.Node(n.Height-1, 2*i+1)
	if err != nil {
		d.t.Fatal(err)
	}
	d.apply(g, fraud.Call{Block: block, From: fraud.Account{from}, Cost: big.NewInt(5)}, fraud.Bisect{Node: n, Left: left, Right: right})
	l, r, _ = n.Bisect(left, right)
	return l, r
}

func (d *duel) apply(g *fraud.Game, c fraud.Call, m fraud.Move) {
	d.t.Helper()
	if _, err := g.Apply(c, m); err != nil {
		d.t.Fatal(err)
	}
}

// What happens to a copy does not happen to the game, nor the other way round.
func TestClone(t *testing.T) {
	d := newDuel(t)
	c := d.g.Clone()
	left, _ := d.bisect(c, 3, 1, d.root, d.right, 0)
	if _, ok := d.g.Standing(left, 3); ok {
		t.Error("a move in the copy was made in the game")
	}
	if s, ok := c.Standing(left, 3); !ok || s.Created != 3 {
		t.Errorf("the copy has %+v, %v, want the move", s, ok)
	}
	if got := len(slices.Collect(d.g.Nodes())); got != 2 {
		t.Errorf("%d nodes in the game, want the two roots", got)
	}
	d.bisect(d.g, 4, 2, d.wrong, d.lie, 0)
	if s, _ := c.Standing(d.wrong, 4); s.Halves != nil {
		t.Errorf("a move in the game was made in the copy: %+v", s)
	}
}

// A standing tells what happened to a node.
func TestStanding(t *testing.T) {
	d := newDuel(t)
	l, r := d.bisect(d.g, 3, 1, d.root, d.right, 0)
	_, fr := d.bisect(d.g, 5, 2, d.wrong, d.lie, 0)
	s, ok := d.g.Standing(d.root, 9)
	if !ok || s.Rivals != 1 || s.Rivaled != 2 || s.Local != 1 || s.Stored != 0 || s.BottomUp != 1+2 || !s.Root || s.Settled ||
		s.Stake.Cmp(big.NewInt(100)) != 0 || s.Maker != (fraud.Account{1}) || s.Mover != (fraud.Account{1}) || !slices.Equal(s.Halves, []fraud.Node{l, r}) {
		t.Errorf("root: %+v, %v", s, ok)
	}
	if s, _ := d.g.Standing(l, 9); s.Rivals != 0 || s.Local != 6 || s.Root || s.Stake != nil {
		t.Errorf("shared left half: %+v", s)
	}
	if s, _ := d.g.Standing(r, 9); s.Rivals != 1 || s.Local != 2 {
		t.Errorf("right half: %+v", s)
	}
	d.bisect(d.g, 6, 1, r, d.right, 1)
	left, _ := d.right.Node(0, 2)
	n, _, _ := r.Bisect(left, must(d.right.Node(0, 3)))
	d.bisect(d.g, 7, 2, fr, d.lie, 1)
	d.apply(d.g, fraud.Call{Block: 8, From: fraud.Account{3}}, fraud.Prove{Node: n})
	if s, _ := d.g.Standing(n, 9); !s.Proven || s.Mover != (fraud.Account{3}) || s.BottomUp != fraud.Unbounded {
		t.Errorf("proven node: %+v", s)
	}
	if _, ok := d.g.Standing(fraud.Node{Level: 1}, 9); ok {
		t.Error("a node that is not there stands")
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// The refunds of an account reach all its moves below what was settled, and
// nothing once they are paid.
func TestRefunds(t *testing.T) {
	d := newDuel(t)
	me, other := fraud.Account{1}, fraud.Account{4}
	l, r := d.bisect(d.g, 3, 4, d.root, d.right, 0)
	d.bisect(d.g, 3, 2, d.wrong, d.lie, 0)
	r0, r1 := d.bisect(d.g, 4, 1, r, d.right, 1)
	if got := d.g.Refunds(me); got != nil {
		t.Fatalf("refunds before anything is settled: %v", got)
	}
	d.apply(d.g, fraud.Call{Block: 30}, fraud.Update{Items: []fraud.UpdateItem{
		{Node: r, Left: r0.Span, Right: r1.Span, Expected: 20}, {Node: d.root, Left: l.Span, Right: r.Span, Expected: 10},
	}})
	d.apply(d.g, fraud.Call{Block: 31}, fraud.Settle{Node: d.root})
	items := d.g.Refunds(me)
	if len(items) != 2 || items[0].Node != d.root || items[1].Node != r {
		t.Fatalf("refunds %v, want the root on the way and the node", items)
	}
	if got := d.g.Refunds(other); len(got) != 1 || got[0].Node != d.root {
		t.Errorf("refunds of another %v, want the root", got)
	}
	if got := d.g.Refunds(fraud.Account{2}); got != nil {
		t.Errorf("refunds of the liar: %v", got)
	}
	d.apply(d.g, fraud.Call{Block: 32}, fraud.Refund{Items: items})
	if d.g.Claimable(me).Cmp(big.NewInt(5)) != 0 || d.g.Claimable(other).Cmp(big.NewInt(5)) != 0 {
		t.Errorf("claimable %v and %v, want 5 each", d.g.Claimable(me), d.g.Claimable(other))
	}
	if got := d.g.Refunds(me); got != nil {
		t.Errorf("refunds after all is paid: %v", got)
	}
}

// A game that is told only what L1 reports, without paths, proofs and lists of
// updates, comes to the same.
func TestReports(t *testing.T) {
	d := newDuel(t)
	seen := newDuel(t).g
	l, r := d.bisect(d.g, 3, 1, d.root, d.right, 0)
	d.bisect(seen, 3, 1, d.root, d.right, 0)
	if n, ok := seen.Node(l.ID(seen.Params().Parent)); !ok || n != l {
		t.Errorf("node by its id: %v, %v, want %v", n, ok, l)
	}
	for _, u := range []fraud.UpdateItem{
		{Node: l, Expected: 2}, {Node: d.root, Left: l.Span, Right: r.Span, Expected: 4}, {Node: d.root, Left: l.Span, Right: r.Span, Expected: 9},
	} {
		block := d.g.Block() + 2
		d.apply(d.g, fraud.Call{Block: block}, fraud.Update{Items: []fraud.UpdateItem{u}})
		want, _ := d.g.Standing(u.Node, block)
		if had, _ := seen.Standing(u.Node, block); had.Stored == want.Stored {
			continue // it raised nothing
		}
		for _, wrong := range []uint64{want.Stored - 1, want.Stored + 1} {
			if err := seen.Raise(block, want.ID, wrong); !errors.Is(err, fraud.ErrInvalid) {
				t.Errorf("a timer of %d for %v: %v, want ErrInvalid", wrong, u.Node, err)
			}
		}
		if err := seen.Raise(block, want.ID, want.Stored); err != nil {
			t.Error(err)
		}
		if got, _ := seen.Standing(u.Node, block); !reflect.DeepEqual(got, want) {
			t.Errorf("after the report %+v, want %+v", got, want)
		}
	}
	if s, _ := seen.Standing(d.root, 10); s.Stored == 0 {
		t.Error("no timer of the root was reported")
	}
	if err := seen.Raise(1, d.root.ID(seen.Params().Parent), 100); !errors.Is(err, fraud.ErrInvalid) {
		t.Errorf("a report of an earlier block: %v, want ErrInvalid", err)
	}
	if err := seen.Raise(99, commitment.Root{1}, 100); !errors.Is(err, fraud.ErrInvalid) {
		t.Errorf("a report of a node that does not stand: %v, want ErrInvalid", err)
	}
}
