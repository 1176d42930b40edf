package fraud

import (
	"iter"
	"maps"
	"math/big"
	"slices"

	"github.com/sharedsec/sharedsec/commitment"
)

// Clone returns a copy that shares nothing with g that a move changes.
func (g *Game) Clone() *Game {
	c := *g
	// What a record or a context points to is replaced, never changed.
	c.records, c.contexts = slices.Clone(g.records), slices.Clone(g.contexts)
	c.index, c.byHash = maps.Clone(g.index), maps.Clone(g.byHash)
	c.accounts = maps.Clone(g.accounts)
	return &c
}

// A Standing is a node as it stands on L1 after a block, for people and for
// who draws the tree. Timers are in L1 blocks and saturate at [Unbounded], the
// timer of a proven node.
type Standing struct {
	Node    Node
	ID      commitment.Root
	Created uint64 // L1 block
	Rivaled uint64 // L1 block from which it has rivals; 0 if it has none
	Rivals  int    // other nodes of its context

	Local    uint64 // for how long it had no rivals
	Stored   uint64 // b as L1 has it
	BottomUp uint64 // b as L1 would have it if all were updated

	Halves      []Node // left and right, once it is bisected
	Refinements []Node // the newest first
	Proven      bool

	Root    bool     // of a tree, coarsest or finer
	Settled bool     // a root that won, and was marked so
	Stake   *big.Int // of a root, wei; else nil
	Maker   Account  // who staked a root; else zero
	Mover   Account  // who bisected or proved it; else zero
}

// Standing returns what n is after block now; ok is false if it does not stand.
func (g *Game) Standing(n Node, now uint64) (s Standing, ok bool) {
	i, ok := g.index[n.ID(g.p.Parent)]
	if !ok {
		return Standing{}, false
	}
	r := &g.records[i]
	c := &g.contexts[r.context]
	s = Standing{
		Node: r.node, ID: r.id, Created: r.created, Rivals: c.nodes - 1, Rivaled: c.since,
		Local: g.local(i, now), Stored: r.stored, BottomUp: g.bottomUp(i, now),
		Proven: r.proven, Root: r.stake != nil, Settled: r.stake != nil && c.root == i,
		Maker: r.maker, Mover: r.mover,
	}
	if r.left != none {
		s.Halves = []Node{g.records[r.left].node, g.records[r.right].node}
	}
	for j := r.refinement; j != none; j = g.records[j].next {
		s.Refinements = append(s.Refinements, g.records[j].node)
	}
	if r.stake != nil {
		s.Stake = amount(r.stake)
	}
	return s, true
}

// Nodes yields all that stand, in the order in which they came.
func (g *Game) Nodes() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for i := range g.records {
			if !yield(g.records[i].node) {
				return
			}
		}
	}
}

// Refunds returns what a [Refund] takes to pay an account for its moves below
// settled roots, and what lies on the way there.
func (g *Game) Refunds(a Account) []RefundItem {
	var out []RefundItem
	for i := range g.records {
		if r := &g.records[i]; r.stake != nil && g.contexts[r.context].root == i {
			out = append(out, g.refundsBelow(i, a)...)
		}
	}
	return out
}

// refundsBelow returns those of record i, whose tree won, and of its halves.
func (g *Game) refundsBelow(i int, a Account) []RefundItem {
	r := &g.records[i]
	var below []RefundItem
	unmarked := false
	if r.left != none {
		for _, j := range []int{r.left, r.right} {
			items := g.refundsBelow(j, a)
			below = append(below, items...)
			unmarked = unmarked || len(items) > 0 && g.records[j].tree == none
		}
	}
	if !unmarked && (r.cost == nil || r.mover != a) {
		return below
	}
	item := RefundItem{Node: r.node}
	if r.left != none {
		item.Left, item.Right = g.records[r.left].node.Span, g.records[r.right].node.Span
	}
	return append([]RefundItem{item}, below...)
}

// Winner returns the coarsest root that is settled.
func (g *Game) Winner() (Node, bool) {
	if len(g.records) == 0 {
		return Node{}, false
	}
	if i := g.contexts[g.records[0].context].root; i != none {
		return g.records[i].node, true
	}
	return Node{}, false
}
