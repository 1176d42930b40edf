package riscv

import (
	"encoding/binary"
	"math/bits"
)

// A path is the siblings of a leaf of the memory's tree, from the leaf's own
// on up.
type path [MemoryDepth][32]byte

// fold returns the root that leaf number i has along the path.
func (p *path) fold(i uint64, leaf [32]byte) [32]byte {
	for level := range p {
		if i>>level&1 == 0 {
			leaf = hashPair(leaf, p[level])
		} else {
			leaf = hashPair(p[level], leaf)
		}
	}
	return leaf
}

// path returns leaf number i and its path.
func (m *Memory) path(i uint64) (leaf [32]byte, p path) {
	m.Root() // below, every hash is known
	addr := i * LeafSize
	m.Read(addr, leaf[:])
	for level := range p {
		p[level] = zeroHash(level)
	}
	n := m.root
	for tier := range tiers {
		var t fanTree
		n.fill(tier, &t)
		at := slot(addr>>pageBits, tier)
		climb(t[:], fan+at, p[pageDepth+fanBits*(tiers-1-tier):])
		if tier < tiers-1 {
			if n = n.nodes[at]; n == nil {
				break
			}
		} else if page := n.pages[at]; page != nil {
			var t pageTree
			page.fill(&t)
			climb(t[:], uint64(len(t))/2+i%(PageSize/LeafSize), p[:])
		}
	}
	return leaf, p
}

// climb puts the siblings on the way from node i of a heap to its root into
// out.
func climb(heap [][32]byte, i uint64, out [][32]byte) {
	for ; i > 1; i /= 2 {
		out[0] = heap[i^1]
		out = out[1:]
	}
}

// appendProof appends what a witness holds of an opened leaf: the leaf, a mask
// whose bit l says that the sibling at level l is not all zeros below, and
// those siblings.
func appendProof(b []byte, leaf [32]byte, p *path) []byte {
	b = append(b, leaf[:]...)
	var mask uint64
	for level := range p {
		if p[level] != zeroHash(level) {
			mask |= 1 << level
		}
	}
	b = binary.BigEndian.AppendUint64(b, mask)
	for level := range p {
		if mask>>level&1 == 1 {
			b = append(b, p[level][:]...)
		}
	}
	return b
}

// proof takes what appendProof appended.
func (d *decoder) proof() (leaf [32]byte, p path) {
	leaf = d.word()
	mask := d.num()
	if bits.Len64(mask) > MemoryDepth {
		d.fail("a path is longer than the tree is deep")
	}
	for level := range p {
		p[level] = zeroHash(level)
		if mask>>level&1 == 0 {
			continue
		}
		if h := d.word(); h != p[level] {
			p[level] = h
		} else {
			d.fail("a path spells out zeros")
		}
	}
	return leaf, p
}
