package fraud

import (
	"fmt"
	"math/bits"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
)

// A History is the states of one tree, after the one that it begins at: leaf j
// of 2^height is States[j], beyond the end of States its last, and the very
// last leaf is Last. So a computation that halts within a stride is told in as
// many states as it takes, and the load of the next can still come last.
type History struct {
	States []commitment.Root // commitments; 1 to 2^height of them, none if height is 0
	Last   commitment.Root   // the commitment of the last state
}

// A Tree is the tree over a [History]. It is immutable and safe for concurrent
// use. Building it takes a hash or two for each of the states, and two for
// each level: what repeats is never hashed again.
type Tree struct {
	perfect *merkle.Perfect
	right   []commitment.Root // right[h] is the last node of height h
}

// Tree returns the tree over the 2^height states of h, built on up to workers
// goroutines, all of which have ended when it returns; workers < 2 means none.
// A history that does not fit matches [ErrInvalid].
func (h History) Tree(height uint8, workers int) (*Tree, error) {
	if height > MaxHeight {
		return nil, fmt.Errorf("%w: tree of height %d, want at most %d", ErrInvalid, height, MaxHeight)
	}
	n := uint64(len(h.States))
	switch {
	case n == 0 && height > 0, n > 1<<height:
		return nil, fmt.Errorf("%w: history of %d states at height %d", ErrInvalid, n, height)
	case n == 1<<height && h.States[n-1] != h.Last:
		return nil, fmt.Errorf("%w: history of %d states with two different last ones", ErrInvalid, n)
	}
	leaves := make([]commitment.Root, n)
	merkle.LeafHashes(leaves, h.States)
	last := merkle.LeafHash(h.Last[:])
	pad := last
	if n > 0 {
		pad = leaves[n-1]
	}
	p, err := merkle.BuildPerfect(leaves, int(height), pad, workers)
	if err != nil {
		return nil, fmt.Errorf("%w: history: %w", ErrInvalid, err)
	}
	t := &Tree{perfect: p, right: make([]commitment.Root, height+1)}
	t.right[0] = last
	for k := range int(height) {
		left, err := p.Node(k, 1<<(int(height)-k)-2)
		if err != nil {
			return nil, fmt.Errorf("%w: history: %w", ErrInvalid, err)
		}
		t.right[k+1] = merkle.NodeHash(left, t.right[k])
	}
	return t, nil
}

// Height returns the height: there are 2^Height leaves.
func (t *Tree) Height() uint8 { return uint8(len(t.right) - 1) }

// Root returns the root: the span of the tree's root node.
func (t *Tree) Root() commitment.Root { return t.right[t.Height()] }

// Node returns the root over the 2^height leaves from i * 2^height on. Beyond
// the tree the error matches [commitment.ErrInvalid].
func (t *Tree) Node(height uint8, i uint64) (commitment.Root, error) {
	if height <= t.Height() && i == 1<<(t.Height()-height)-1 {
		return t.right[height], nil
	}
	return t.perfect.Node(int(height), i)
}

// LastPath returns the siblings of the last leaf, from the leaf up: all of
// them are on its left.
func (t *Tree) LastPath() []commitment.Root {
	path := make([]commitment.Root, t.Height())
	for h := range path {
		// It lies within the tree, so there is no error.
		path[h], _ = t.perfect.Node(h, 1<<(int(t.Height())-h)-2)
	}
	return path
}

// Base returns the base of the nodes that begin x leaves into the tree, where
// base is that of its root: x is at most 2^Height.
func (t *Tree) Base(base commitment.Root, x uint64) (commitment.Root, error) {
	for h := int(t.Height()); h >= 0; h-- {
		if x>>h&1 == 0 {
			continue
		}
		left, err := t.Node(uint8(h), x>>h-1)
		if err != nil {
			return commitment.Root{}, err
		}
		base = merkle.NodeHash(base, left)
	}
	return base, nil
}

// BasePath returns the path of the last state in [Tree.Base], for x from 1 to
// 2^Height: that of the last leaf of the part that ends there, and the base
// before that part.
func (t *Tree) BasePath(base commitment.Root, x uint64) ([]commitment.Root, error) {
	part := bits.TrailingZeros64(x)
	before, err := t.Base(base, x&(x-1))
	if err != nil {
		return nil, err
	}
	path := make([]commitment.Root, part+1)
	for h := range part {
		if path[h], err = t.Node(uint8(h), x>>h-2); err != nil {
			return nil, err
		}
	}
	path[part] = before
	return path, nil
}
