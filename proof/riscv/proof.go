package riscv

import (
	"encoding/binary"
	"math/bits"
	"slices"
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
		at := slot(addr>>pageBits, tier)
		depth := pageDepth + fanBits*(tiers-1-tier)
		hashes, zero := n.children(tier)
		climb(hashes[:], zero[:], at, p[depth:depth+fanBits], depth)
		if tier < tiers-1 {
			if n = n.nodes[at]; n == nil {
				return leaf, p
			}
		} else if page := n.pages[at]; page != nil {
			var level [PageSize / LeafSize][32]byte
			for i := range level {
				level[i] = [32]byte(page.data[i*LeafSize:])
			}
			at := i % uint64(len(level))
			for l, width := 0, len(level); l < pageDepth; l++ {
				p[l] = level[at^1]
				at, width = at/2, width/2
				hashPairs(level[:width], level[:2*width])
			}
		}
	}
	return leaf, p
}

// climb puts the siblings on the way up from index at of a level into out. It
// overwrites the level, whose hashes are of trees of the given depth; zero says
// which of them hold zeros alone.
func climb(level [][32]byte, zero []bool, at uint64, out [][32]byte, depth int) {
	for i := range out {
		out[i] = level[at^1]
		at >>= 1
		half := len(level) / 2
		depth++
		if i+1 < len(out) && !slices.Contains(zero[:len(level)], true) {
			hashPairs(level[:half], level)
			level = level[:half]
			continue
		}
		for k := range half {
			if zero[k] = zero[2*k] && zero[2*k+1]; zero[k] {
				level[k] = zeroHash(depth)
			} else if i+1 < len(out) {
				level[k] = hashPair(level[2*k], level[2*k+1])
			}
		}
		level = level[:half]
	}
}

// children returns the hashes of a node's children, which are known, and which
// of them are absent.
func (n *node) children(tier int) (hashes [fan][32]byte, zero [fan]bool) {
	absent := zeroHash(pageDepth + fanBits*(tiers-1-tier))
	for i := range hashes {
		switch {
		case n.pages != nil && n.pages[i] != nil:
			hashes[i] = n.pages[i].rehash()
		case n.nodes != nil && n.nodes[i] != nil:
			hashes[i] = n.nodes[i].rehash(tier + 1)
		default:
			hashes[i], zero[i] = absent, true
		}
	}
	return hashes, zero
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
