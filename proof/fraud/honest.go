package fraud

import (
	"context"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
)

// Limits bound what an honest party holds and sends.
type Limits struct {
	// Updates is the most items of one [Update]. 0 means 64.
	Updates int

	// Trees is the most trees that are kept between calls, of 64 bytes for
	// each state of a history. 0 means twice the levels.
	Trees int

	// Workers is the most goroutines that build a tree; all have ended when
	// [Honest.Moves] returns. Less than 2 means none.
	Workers int
}

// Honest is the honest party of one dispute: a function of L1's view and of
// the true computation. It looks at true nodes alone, and of the others at
// nothing but whether a true one has rivals. What it keeps are trees that it
// could build again, so it may be thrown away and made anew at any time, and
// any number of honest parties may play one dispute.
//
// It is not safe for concurrent use.
type Honest struct {
	c      Computation
	limits Limits
	trees  *trees
}

// NewHonest returns the honest party of a dispute of shape s that plays by c.
// A shape that is none matches [ErrInvalid].
func NewHonest(s Shape, c Computation, l Limits) (*Honest, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	if l.Updates <= 0 {
		l.Updates = 64
	}
	return &Honest{c: c, limits: l, trees: newTrees(s, c, l)}, nil
}

// Span returns the span of the true root: what an honest proposer asserts.
func (h *Honest) Span(ctx context.Context) (commitment.Root, error) {
	t, err := h.trees.tree(ctx, h.trees.shape.Levels(), 0)
	if err != nil {
		return commitment.Root{}, err
	}
	return t.Root(), nil
}

// Moves returns what there is to do now, where g is what stands on L1 at the
// end of block now. The moves go in their order: first those that lead on
// (they do not depend on each other, so any of them may be left out), then
// updates, each of which counts on those before it, then settlements. Where
// the true root has no rivals there is nothing to do.
//
// What others have done meanwhile makes no move harmful, only useless. Call it
// for each block, or after a while: it takes up where things stand. It does
// not change g.
//
// An error is that of the computation, which may be tried again, or matches
// [ErrComputation].
func (h *Honest) Moves(ctx context.Context, g *Game, now uint64) ([]Move, error) {
	span, err := h.Span(ctx)
	if err != nil {
		return nil, err
	}
	i, ok := g.index[g.Root(span).ID(g.p.Parent)]
	if !ok {
		return nil, nil
	}
	w := &walk{h: h, g: g, now: now, planned: map[int]uint64{}, refined: map[int]int{}}
	if _, err := w.root(ctx, i); err != nil {
		return nil, err
	}
	moves := w.moves
	for u := w.updates; len(u) > 0; {
		n := min(len(u), h.limits.Updates)
		moves = append(moves, Update{Items: u[:n:n]})
		u = u[n:]
	}
	return append(moves, w.settlements...), nil
}

// A walk is one pass over the true nodes.
type walk struct {
	h       *Honest
	g       *Game
	now     uint64
	roots   [MaxLevels + 1]int // the tree roots above the current node, by level
	refined map[int]int        // the true refinements that stand, by what they refine
	planned map[int]uint64     // timers that the updates so far will have raised
	decided bool               // the tree at hand is won, or settled otherwise
	raced   bool               // in the tree at hand somebody halved a node that had no need of it

	moves, settlements []Move
	updates            []UpdateItem
}

// root walks the tree of a root and returns its b, as far as true nodes give
// it. Each tree is played for its own sake: the weight of its paths counts
// from its root, and once it is decided no path of it needs a move.
func (w *walk) root(ctx context.Context, i int) (uint64, error) {
	r := &w.g.records[i]
	w.roots[r.node.Level] = i
	settled := w.g.contexts[r.context].root != none
	won := r.stored >= w.g.p.Period
	if won && !settled {
		w.settlements = append(w.settlements, Settle{Node: r.node})
	}
	outer, raced := w.decided, w.raced
	w.decided, w.raced = won || settled, false
	b, err := w.node(ctx, i, 0)
	if err == nil && b >= w.g.p.Period && !w.decided {
		w.raise(i, w.g.p.Period)
	}
	w.raced = raced || w.raced && !w.decided
	w.decided = outer
	return b, err
}

// node walks the nodes below record i and returns its b; weight is the sum of
// the local timers above it in its tree.
func (w *walk) node(ctx context.Context, i int, weight uint64) (uint64, error) {
	r := &w.g.records[i]
	local := w.g.local(i, w.now)
	weight = saturating(weight, local)
	switch {
	case r.proven:
		return Unbounded, nil
	case r.left != none:
		w.raced = w.raced || weight >= w.g.p.Period
		left, err := w.node(ctx, r.left, weight)
		if err != nil {
			return 0, err
		}
		right, err := w.node(ctx, r.right, weight)
		return saturating(local, min(left, right)), err
	}
	// Without rivals it has time yet, and with that much weight all it needs: a
	// refinement of it is not this party's.
	if w.g.contexts[r.context].nodes < 2 || weight >= w.g.p.Period {
		return local, nil
	}
	if r.refinement != none {
		j, err := w.refinement(ctx, i)
		if err != nil {
			return 0, err
		}
		if j != none {
			w.refined[i] = j
			b, err := w.root(ctx, j)
			return saturating(local, b), err
		}
	}
	if w.decided {
		return local, nil
	}
	m, err := w.act(ctx, i)
	if err != nil {
		return 0, err
	}
	w.moves = append(w.moves, m)
	return local, nil
}

// refinement returns the true refinement of record i, or none.
func (w *walk) refinement(ctx context.Context, i int) (int, error) {
	n := w.g.records[i].node
	span, err := w.h.trees.span(ctx, n)
	if err != nil {
		return none, err
	}
	return w.g.refinementOf(i, span), nil
}

// act returns the move that record i needs.
func (w *walk) act(ctx context.Context, i int) (Move, error) {
	n := w.g.records[i].node
	switch {
	case n.Height > 0:
		return w.bisect(ctx, n)
	case n.Level > 1:
		t, err := w.h.trees.finer(ctx, n)
		if err != nil {
			return nil, err
		}
		return Refine{Node: n, Span: t.Root(), Path: t.LastPath()}, nil
	}
	return w.prove(ctx, n)
}

func (w *walk) bisect(ctx context.Context, n Node) (Move, error) {
	t, x, err := w.treeOf(ctx, n)
	if err != nil {
		return nil, err
	}
	x >>= n.Height - 1
	left, err := t.Node(n.Height-1, x)
	if err != nil {
		return nil, err
	}
	right, err := t.Node(n.Height-1, x+1)
	if err != nil {
		return nil, err
	}
	if merkle.NodeHash(left, right) != n.Span {
		return nil, fmt.Errorf("%w: its tree does not have %v", ErrComputation, n)
	}
	return Bisect{Node: n, Left: left, Right: right}, nil
}

// treeOf returns the tree that n lies in and at which leaf n begins.
func (w *walk) treeOf(ctx context.Context, n Node) (*Tree, uint64, error) {
	root := w.g.records[w.roots[n.Level]].node
	t, err := w.h.trees.tree(ctx, n.Level, root.LBase)
	return t, n.LBase - root.LBase, err
}

func (w *walk) prove(ctx context.Context, n Node) (Move, error) {
	state, proof, err := w.h.c.Step(ctx, n.LBase)
	if err != nil {
		return nil, err
	}
	path, err := w.basePath(ctx, n)
	if err != nil {
		return nil, err
	}
	if !w.g.p.Shape.verifyBase(n, state, path) {
		return nil, fmt.Errorf("%w: state %d is not in its history", ErrComputation, n.LBase)
	}
	return Prove{Node: n, State: state, Path: path, Proof: proof}, nil
}

// basePath returns the path of the last state in the base of n, out of the
// finest tree that n does not lie at the very beginning of.
func (w *walk) basePath(ctx context.Context, n Node) ([]commitment.Root, error) {
	at := n.LBase
	for l := n.Level; l <= w.g.p.Shape.Levels(); l++ {
		root := w.g.records[w.roots[l]].node
		if x := at - root.LBase; x > 0 {
			t, err := w.h.trees.tree(ctx, l, root.LBase)
			if err != nil {
				return nil, err
			}
			return t.BasePath(root.Base, x)
		}
		at >>= w.g.p.Shape.Height(l)
	}
	return nil, nil // state 0 itself
}
