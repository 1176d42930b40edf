package fraud

import (
	"context"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// A place names a tree of the true computation.
type place struct {
	level uint8
	lbase uint64
}

// trees keeps the trees that were used last, and the roots of all.
type trees struct {
	shape  Shape
	c      Computation
	limits Limits
	kept   map[place]*Tree
	used   []place // the least recently used first
	roots  map[place]commitment.Root
}

func newTrees(s Shape, c Computation, l Limits) *trees {
	return &trees{shape: s, c: c, limits: l, kept: map[place]*Tree{}, roots: map[place]commitment.Root{}}
}

// tree returns the tree of a level that begins at lbase.
func (t *trees) tree(ctx context.Context, level uint8, lbase uint64) (*Tree, error) {
	at := place{level, lbase}
	if tree, ok := t.kept[at]; ok {
		t.use(at)
		return tree, nil
	}
	stride, height := t.shape.Stride(level), t.shape.Height(level)
	h, err := t.c.States(ctx, lbase*stride, stride, 1<<height)
	if err != nil {
		return nil, fmt.Errorf("fraud: states of level %d from %d: %w", level, lbase, err)
	}
	tree, err := h.Tree(height, t.limits.Workers)
	if err != nil {
		return nil, fmt.Errorf("%w: states of level %d from %d: %w", ErrComputation, level, lbase, err)
	}
	t.kept[at], t.roots[at] = tree, tree.Root()
	t.use(at)
	most := t.limits.Trees
	if most <= 0 {
		most = 2 * len(t.shape)
	}
	for len(t.used) > most {
		delete(t.kept, t.used[0])
		t.used = t.used[1:]
	}
	return tree, nil
}

// use makes a kept tree the last to be dropped.
func (t *trees) use(at place) {
	for i, p := range t.used {
		if p == at {
			t.used = append(t.used[:i], t.used[i+1:]...)
			break
		}
	}
	t.used = append(t.used, at)
}

// finer returns the tree that refines n, which is a true node of height 0.
func (t *trees) finer(ctx context.Context, n Node) (*Tree, error) {
	level := n.Level - 1
	tree, err := t.tree(ctx, level, n.LBase<<t.shape.Height(level))
	if err != nil {
		return nil, err
	}
	if tree.right[0] != n.Span {
		return nil, fmt.Errorf("%w: the states of level %d end in another than %v", ErrComputation, level, n)
	}
	return tree, nil
}

// span returns the root of the tree that refines n.
func (t *trees) span(ctx context.Context, n Node) (commitment.Root, error) {
	level := n.Level - 1
	if root, ok := t.roots[place{level, n.LBase << t.shape.Height(level)}]; ok {
		return root, nil
	}
	tree, err := t.finer(ctx, n)
	if err != nil {
		return commitment.Root{}, err
	}
	return tree.Root(), nil
}
