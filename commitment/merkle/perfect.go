package merkle

import (
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// MaxPerfectHeight is the largest height of a [Perfect] tree.
const MaxPerfectHeight = 63

// A Perfect is the tree over 2^height leaves that are some given ones and then
// one and the same leaf, the pad, to the end. Building it takes as many hashes
// as there are given leaves, plus at most two for each level, so that a tree
// over 2^40 leaves of which all but a thousand are equal costs a thousand.
//
// It is how proof/fraud and settlement commit to a span: leaf i (a [LeafHash]
// of the state's commitment) is the state i+1 segments or steps after the one
// where the span begins, and a computation that has ended repeats its last
// state. The halves that a bisection names are [Perfect.Node]s; the state at a
// span's end is its last leaf.
//
// The root is that of a [Tree] over the same 2^height leaves, and its proofs
// verify with [VerifyPerfect]: one sibling a level, the k-th on the left where
// bit k of the index is set. A Perfect is immutable and safe for concurrent use.
type Perfect struct {
	levels [][]commitment.Root // levels[h] without the nodes over pads alone
	pads   []commitment.Root   // pads[h] is the root over 2^h pads
}

// NewPerfect returns the tree of 2^height leaves that begins with leaves and
// goes on with pad; all are leaf hashes (see [LeafHash]). The error matches
// [commitment.ErrInvalid] if the leaves do not fit or height is negative or
// above [MaxPerfectHeight].
func NewPerfect(leaves []commitment.Root, height int, pad commitment.Root) (*Perfect, error) {
	return buildPerfect(leaves, height, pad, hashPairs)
}

// BuildPerfect is [NewPerfect] on up to workers goroutines, all of which have
// ended when it returns; workers < 2 means none.
func BuildPerfect(leaves []commitment.Root, height int, pad commitment.Root, workers int) (*Perfect, error) {
	return buildPerfect(leaves, height, pad, func(dst, src []commitment.Root) {
		hashPairsShared(dst, src, workers)
	})
}

// PerfectRoot returns the root of [NewPerfect]'s tree, and its errors.
func PerfectRoot(leaves []commitment.Root, height int, pad commitment.Root) (commitment.Root, error) {
	p, err := NewPerfect(leaves, height, pad)
	if err != nil {
		return commitment.Root{}, err
	}
	return p.Root(), nil
}

// VerifyPerfect reports why proof does not show that leaf i of the 2^height
// leaves under root has the hash leaf; nil means it does. It is [Verify] with
// n = 2^height; a height outside 0 to [MaxPerfectHeight] matches
// [commitment.ErrInvalid].
func VerifyPerfect(root commitment.Root, height int, i uint64, leaf commitment.Root, proof Proof) error {
	if err := checkHeight(height); err != nil {
		return err
	}
	return Verify(root, 1<<height, i, leaf, proof)
}

func buildPerfect(leaves []commitment.Root, height int, pad commitment.Root, hash func(dst, src []commitment.Root)) (*Perfect, error) {
	if err := checkHeight(height); err != nil {
		return nil, err
	}
	if uint64(len(leaves)) > 1<<height {
		return nil, fmt.Errorf("merkle: %w: %d leaves for a perfect tree of height %d", commitment.ErrInvalid, len(leaves), height)
	}
	p := &Perfect{levels: makeLevels(len(leaves), height), pads: make([]commitment.Root, height+1)}
	p.pads[0] = pad
	copy(p.levels[0], leaves)
	for h := range height {
		p.pads[h+1] = NodeHash(p.pads[h], p.pads[h])
		src, dst := p.levels[h], p.levels[h+1]
		hash(dst[:len(src)/2], src)
		if len(src)%2 == 1 {
			dst[len(dst)-1] = NodeHash(src[len(src)-1], p.pads[h])
		}
	}
	return p, nil
}

func checkHeight(height int) error {
	if height < 0 || height > MaxPerfectHeight {
		return fmt.Errorf("merkle: %w: perfect tree of height %d, want 0 to %d", commitment.ErrInvalid, height, MaxPerfectHeight)
	}
	return nil
}

// Height returns the height: there are 2^Height leaves.
func (p *Perfect) Height() int { return len(p.pads) - 1 }

// Len returns the number of leaves, pads included.
func (p *Perfect) Len() uint64 { return 1 << p.Height() }

// Root returns the tree's root.
func (p *Perfect) Root() commitment.Root { return p.node(p.Height(), 0) }

// Leaf returns the hash of leaf i; for i >= Len the error is an [*IndexError].
func (p *Perfect) Leaf(i uint64) (commitment.Root, error) { return p.Node(0, i) }

// Node returns the root over the 2^height leaves from i * 2^height on. Beyond
// the tree the error matches [commitment.ErrInvalid].
func (p *Perfect) Node(height int, i uint64) (commitment.Root, error) {
	if height < 0 || height > p.Height() {
		return commitment.Root{}, fmt.Errorf("merkle: %w: node of height %d in a tree of height %d", commitment.ErrInvalid, height, p.Height())
	}
	if err := checkIndex(i, 1<<(p.Height()-height)); err != nil {
		return commitment.Root{}, err
	}
	return p.node(height, i), nil
}

func (p *Perfect) node(h int, i uint64) commitment.Root {
	if i < uint64(len(p.levels[h])) {
		return p.levels[h][i]
	}
	return p.pads[h]
}

// Prove returns the proof of leaf i, which has Height siblings; for i >= Len
// the error is an [*IndexError].
func (p *Perfect) Prove(i uint64) (Proof, error) {
	if err := checkIndex(i, p.Len()); err != nil {
		return nil, err
	}
	proof := make(Proof, p.Height())
	for h := range proof {
		proof[h] = p.node(h, i>>h^1)
	}
	return proof, nil
}
