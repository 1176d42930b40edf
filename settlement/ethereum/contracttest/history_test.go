package contracttest

import (
	"math/bits"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// A history is what somebody says a whole computation went like: the
// commitments of its states from 0 on, one a step, and one more.
type history struct {
	parent  commitment.Root
	heights []uint8 // the finest first
	states  []commitment.Root
}

// with returns a history that differs in the states from..to-1.
func (h history) with(from, to int, other commitment.Root) history {
	states := append(h.states[:0:0], h.states...)
	for i := from; i < to; i++ {
		states[i] = other
		states[i][31] = byte(i)
	}
	h.states = states
	return h
}

// stride returns log2 of D(level).
func (h history) stride(level uint8) (log uint8) {
	for _, x := range h.heights[:level-1] {
		log += x
	}
	return log
}

// span returns the root over 2^height states behind state lbase of a level.
func (h history) span(level uint8, lbase uint64, height uint8) commitment.Root {
	if height == 0 {
		s := h.states[(lbase+1)<<h.stride(level)]
		return merkle.LeafHash(s[:])
	}
	return merkle.NodeHash(h.span(level, lbase, height-1), h.span(level, lbase+1<<(height-1), height-1))
}

// within returns where in its tree a level's stride lies; at the coarsest the
// tree is all there is.
func (h history) within(level uint8, lbase uint64) uint64 {
	return lbase & (1<<h.heights[level-1] - 1)
}

// base returns what commits to the states up to lbase of a level.
func (h history) base(level uint8, lbase uint64) commitment.Root {
	x := h.within(level, lbase)
	switch {
	case x != 0:
		n := uint8(bits.TrailingZeros64(x))
		return merkle.NodeHash(h.base(level, lbase-1<<n), h.span(level, lbase-1<<n, n))
	case int(level) == len(h.heights):
		return merkle.LeafHash(h.states[0][:])
	}
	return h.base(level+1, lbase>>h.heights[level-1])
}

// path returns the siblings that show state lbase of a level in its base.
func (h history) path(level uint8, lbase uint64) [][32]byte {
	path := [][32]byte{}
	x := h.within(level, lbase)
	switch {
	case x != 0:
		n := uint8(bits.TrailingZeros64(x))
		for i := range n {
			path = append(path, h.span(level, lbase-2<<i, i))
		}
		return append(path, h.base(level, lbase-1<<n))
	case int(level) == len(h.heights):
		return path
	}
	return h.path(level+1, lbase>>h.heights[level-1])
}

// last returns the siblings of the last leaf of the tree at lbase of a level.
func (h history) last(level uint8, lbase uint64) [][32]byte {
	path := [][32]byte{}
	end := lbase + 1<<h.heights[level-1]
	for i := range h.heights[level-1] {
		path = append(path, h.span(level, end-2<<i, i))
	}
	return path
}

func (h history) node(level uint8, lbase uint64, height uint8) bindings.Node {
	return bindings.Node{
		Parent: h.parent, Level: level, Lbase: lbase, Height: height,
		Base: h.base(level, lbase), Span: h.span(level, lbase, height),
	}
}

// root returns the node that an assertion of h is.
func (h history) root() bindings.Node {
	n := len(h.heights)
	return h.node(uint8(n), 0, h.heights[n-1])
}

// halves returns the spans of a node's halves.
func (h history) halves(v bindings.Node) (left, right commitment.Root) {
	return h.span(v.Level, v.Lbase, v.Height-1), h.span(v.Level, v.Lbase+1<<(v.Height-1), v.Height-1)
}

// finer returns the root by which h refines a node of height 0.
func (h history) finer(v bindings.Node) bindings.Node {
	height := h.heights[v.Level-2]
	return h.node(v.Level-1, v.Lbase<<height, height)
}

// The paths of a history lead where its bases and spans are.
func TestHistory(t *testing.T) {
	h := history{heights: []uint8{2, 1, 3}, states: make([]commitment.Root, 1<<6+1)}
	for i := range h.states {
		h.states[i] = commitment.Root{byte(i), 1}
	}
	climb := func(state commitment.Root, path [][32]byte) commitment.Root {
		root := merkle.LeafHash(state[:])
		for _, s := range path {
			root = merkle.NodeHash(s, root)
		}
		return root
	}
	for level := uint8(1); level <= 3; level++ {
		for lbase := range uint64(1) << (6 - h.stride(level)) {
			state := h.states[lbase<<h.stride(level)]
			if climb(state, h.path(level, lbase)) != h.base(level, lbase) {
				t.Errorf("level %d, state %d: the path leads elsewhere", level, lbase)
			}
			if height := h.heights[level-1]; h.within(level, lbase) == 0 {
				end := h.states[(lbase+1<<height)<<h.stride(level)]
				if climb(end, h.last(level, lbase)) != h.span(level, lbase, height) {
					t.Errorf("level %d, tree %d: the last leaf's path leads elsewhere", level, lbase)
				}
			}
		}
	}
}
