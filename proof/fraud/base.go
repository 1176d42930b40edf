package fraud

import (
	"math/bits"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
)

// BasePath returns the length of the path that shows a state to be the last in
// the base of n. All its siblings are on the left. It is computed, never taken
// from the mover: within its tree n begins x leaves in, and then the path has
// one sibling for each trailing zero of x and one more; where x is 0 the base
// is the one of the node that the tree refines, and in the coarsest tree there
// it is the leaf of state 0 itself.
func (s Shape) BasePath(n Node) int {
	x := n.LBase
	for l := n.Level; ; l++ {
		h := s.Height(l)
		in := x & (1<<h - 1)
		if l >= s.Levels() {
			in = x
		}
		if in > 0 {
			return bits.TrailingZeros64(in) + 1
		}
		if l >= s.Levels() {
			return 0
		}
		x >>= h
	}
}

// verifyBase reports whether path shows state to be the last in the base of n.
func (s Shape) verifyBase(n Node, state commitment.Root, path []commitment.Root) bool {
	if len(path) != s.BasePath(n) {
		return false
	}
	return climb(merkle.LeafHash(state[:]), path) == n.Base
}

// climb returns the root that leaf has as its last leaf, with path's siblings
// all on its left.
func climb(leaf commitment.Root, path []commitment.Root) commitment.Root {
	for _, sibling := range path {
		leaf = merkle.NodeHash(sibling, leaf)
	}
	return leaf
}
