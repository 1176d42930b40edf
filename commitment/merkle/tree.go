package merkle

import (
	"math/bits"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Tree is the Merkle tree of a vector in the shape of RFC 6962, kept whole so
// that it can prove any leaf without hashing. It is immutable and safe for
// concurrent use.
type Tree struct {
	// levels[0] holds the leaf hashes, levels[h+1] the parents of levels[h]. A
	// last node without a sibling stands for itself one level up, which is
	// RFC 6962's recursive definition seen from below.
	levels [][]commitment.Root
}

// New builds the tree over leaves, which are leaf hashes (see [LeafHash]) and
// are copied. It makes a constant number of allocations and starts no
// goroutine; [Build] gives the same tree with many.
func New(leaves []commitment.Root) *Tree { return build(leaves, hashPairs) }

// build hashes each level with hash, which sets dst[i] to the parent of
// src[2i] and src[2i+1] for every i.
func build(leaves []commitment.Root, hash func(dst, src []commitment.Root)) *Tree {
	if len(leaves) == 0 {
		return new(Tree)
	}
	height := bits.Len(uint(len(leaves) - 1))
	t := &Tree{levels: makeLevels(len(leaves), height)}
	copy(t.levels[0], leaves)
	for h := range height {
		src, dst := t.levels[h], t.levels[h+1]
		hash(dst[:len(src)/2], src)
		if len(src)%2 == 1 {
			dst[len(dst)-1] = src[len(src)-1]
		}
	}
	return t
}

// makeLevels returns the levels, in one piece of memory and zero, of a tree
// over n leaves up to the given height: level h has n/2^h nodes, rounded up.
func makeLevels(n, height int) [][]commitment.Root {
	total := 0
	for h, m := 0, n; h <= height; h, m = h+1, (m+1)/2 {
		total += m
	}
	nodes := make([]commitment.Root, total)
	levels := make([][]commitment.Root, height+1)
	for h, m := 0, n; h <= height; h, m = h+1, (m+1)/2 {
		levels[h], nodes = nodes[:m:m], nodes[m:]
	}
	return levels
}

// Len returns the number of leaves.
func (t *Tree) Len() uint64 {
	if len(t.levels) == 0 {
		return 0
	}
	return uint64(len(t.levels[0]))
}

// Root returns the tree's root: the zero Root for no leaves, the leaf hash
// itself for one.
func (t *Tree) Root() commitment.Root {
	if len(t.levels) == 0 {
		return commitment.Root{}
	}
	return t.levels[len(t.levels)-1][0]
}

// Leaf returns the hash of leaf i; for i >= Len the error is an [*IndexError].
func (t *Tree) Leaf(i uint64) (commitment.Root, error) {
	if err := checkIndex(i, t.Len()); err != nil {
		return commitment.Root{}, err
	}
	return t.levels[0][i], nil
}

// Prove returns the proof of leaf i; for i >= Len the error is an [*IndexError].
func (t *Tree) Prove(i uint64) (Proof, error) {
	if err := checkIndex(i, t.Len()); err != nil {
		return nil, err
	}
	p := make(Proof, 0, len(t.levels)-1)
	for _, level := range t.levels[:len(t.levels)-1] {
		if s := i ^ 1; s < uint64(len(level)) {
			p = append(p, level[s])
		}
		i /= 2
	}
	return p, nil
}

// ProveMulti returns one proof of all the leaves at indices, which must be
// strictly ascending, below Len and at least one; otherwise the error matches
// [commitment.ErrInvalid].
func (t *Tree) ProveMulti(indices []uint64) (MultiProof, error) {
	if err := checkIndices(indices, t.Len()); err != nil {
		return nil, err
	}
	p := MultiProof{}
	at := append([]uint64(nil), indices...)
	for _, level := range t.levels[:len(t.levels)-1] {
		parents := at[:0]
		for k := 0; k < len(at); k++ {
			i := at[k]
			if s := i ^ 1; k+1 < len(at) && at[k+1] == s {
				k++
			} else if s < uint64(len(level)) {
				p = append(p, level[s])
			}
			parents = append(parents, i/2)
		}
		at = parents
	}
	return p, nil
}
