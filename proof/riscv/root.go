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

func (n *node) rehash(tier int) [32]byte {
	if n.hashed {
		return n.hash
	}
	var level [fan][32]byte
	var zero [fan]bool
	for i := range level {
		switch {
		case n.pages != nil && n.pages[i] != nil:
			level[i] = n.pages[i].rehash()
		case n.nodes != nil && n.nodes[i] != nil:
			level[i] = n.nodes[i].rehash(tier + 1)
		default:
			zero[i] = true
		}
	}
	depth := pageDepth + fanBits*(tiers-1-tier) // of the children
	for i := range level {
		if zero[i] {
			level[i] = zeroHash(depth)
		}
	}
	for width := fan / 2; width > 0; width /= 2 {
		depth++
		for i := range width {
			if zero[i] = zero[2*i] && zero[2*i+1]; zero[i] {
				level[i] = zeroHash(depth)
			} else {
				level[i] = hashPair(level[2*i], level[2*i+1])
			}
		}
	}
	n.hash, n.hashed = level[0], true
	return n.hash
}

func (p *page) rehash() [32]byte {
	if p.hashed {
		return p.hash
	}
	var level [PageSize / LeafSize][32]byte
	for i := range level {
		level[i] = [32]byte(p.data[i*LeafSize:])
	}
	for width := len(level) / 2; width > 0; width /= 2 {
		hashPairs(level[:width], level[:2*width])
	}
	p.hash, p.hashed = level[0], true
	return p.hash
}
