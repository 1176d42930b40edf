package riscv

import "sync"

// The memory's tree is a perfect binary Merkle tree over all of its leaves of
// LeafSize bytes: a leaf stands for itself, a node is the keccak256 of its two
// children. Its depth is fixed, so no tag is needed.
const (
	pageDepth = pageBits - 5 // levels inside a page
	// MemoryDepth is the number of levels of the memory's tree above its
	// leaves.
	MemoryDepth = AddressBits - 5
)

// zeroHash returns the root of a tree of the given depth over zeros.
func zeroHash(depth int) [32]byte { return zeroHashes()[depth] }

var zeroHashes = sync.OnceValue(func() *[MemoryDepth + 1][32]byte {
	z := new([MemoryDepth + 1][32]byte)
	for i := 1; i < len(z); i++ {
		z[i] = hashPair(z[i-1], z[i-1])
	}
	return z
})

// Root returns the root of the memory's tree. It hashes only what was written
// since it was last called.
func (m *Memory) Root() [32]byte { return m.root.rehash(0) }

// A pageTree is the tree over a page as a heap: node 1 is its root, the
// children of node i are 2i and 2i + 1, and its leaves come last. A fanTree is
// that over the children of a node of the page table.
type (
	pageTree [2 * PageSize / LeafSize][32]byte
	fanTree  [2 * fan][32]byte
)

func (n *node) rehash(tier int) [32]byte {
	if !n.hashed {
		var t fanTree
		n.fill(tier, &t)
		n.hash, n.hashed = t[1], true
	}
	return n.hash
}

// fill computes the tree over n's children, of which it rehashes those that
// changed.
func (n *node) fill(tier int, t *fanTree) {
	var zero [2 * fan]bool
	depth := pageDepth + fanBits*(tiers-1-tier) // of the children
	for i := range fan {
		at := &t[fan+i]
		switch {
		case n.pages != nil && n.pages[i] != nil:
			*at = n.pages[i].rehash()
		case n.nodes != nil && n.nodes[i] != nil:
			*at = n.nodes[i].rehash(tier + 1)
		default:
			*at, zero[fan+i] = zeroHash(depth), true
		}
	}
	// Pairs that are not zero are gathered, to be hashed together.
	var pairs [fan][32]byte
	for width := fan / 2; width > 0; width /= 2 {
		depth++
		k := 0
		for i := width; i < 2*width; i++ {
			if zero[i] = zero[2*i] && zero[2*i+1]; !zero[i] {
				pairs[k], pairs[k+1] = t[2*i], t[2*i+1]
				k += 2
			}
		}
		hashPairs(pairs[:k/2], pairs[:k])
		k = 0
		for i := width; i < 2*width; i++ {
			if zero[i] {
				t[i] = zeroHash(depth)
			} else {
				t[i] = pairs[k]
				k++
			}
		}
	}
}

func (p *page) rehash() [32]byte {
	if !p.hashed {
		var t pageTree
		p.fill(&t)
		p.hash, p.hashed = t[1], true
	}
	return p.hash
}

// fill computes the tree over p.
func (p *page) fill(t *pageTree) {
	const leaves = len(t) / 2
	for i := range leaves {
		t[leaves+i] = [32]byte(p.data[i*LeafSize:])
	}
	for width := leaves / 2; width > 0; width /= 2 {
		hashPairs(t[width:2*width], t[2*width:4*width])
	}
}
