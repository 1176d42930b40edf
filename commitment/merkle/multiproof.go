package merkle

import (
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// MaxMultiProof is the largest number of siblings that
// [MultiProof.UnmarshalBinary] reads: 32 MiB of them.
const MaxMultiProof = 1 << 20

// A MultiProof shows a set of leaves at once: the siblings that the set's own
// nodes do not give, level by level from the leaves up, each level from left to
// right. Its encoding is their concatenation; indices and size are the
// verifier's to know, and determine the length.
type MultiProof []commitment.Root

// MarshalBinary returns the encoding of p. It implements
// encoding.BinaryMarshaler and never fails.
func (p MultiProof) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

// AppendBinary appends the encoding of p to b and never fails. It implements
// encoding.BinaryAppender.
func (p MultiProof) AppendBinary(b []byte) ([]byte, error) { return appendRoots(b, p), nil }

// UnmarshalBinary reads what [MultiProof.MarshalBinary] wrote. Bytes that are
// not whole siblings, or more than [MaxMultiProof] of them, match
// [commitment.ErrInvalid].
func (p *MultiProof) UnmarshalBinary(b []byte) error {
	roots, err := readRoots(b, MaxMultiProof)
	if err != nil {
		return err
	}
	*p = roots
	return nil
}

// VerifyMulti reports why proof does not show that the leaves at indices of the
// n leaves under root have the hashes leaves, in the same order; nil means it
// does. Indices must be strictly ascending, and at least one: the empty set
// proves nothing and is refused. As with [Verify], the root does not bind n.
//
// It hashes at most 64 times for each index and allocates in proportion to the
// number of indices.
func VerifyMulti(root commitment.Root, n uint64, indices []uint64, leaves []commitment.Root, proof MultiProof) error {
	if err := checkIndices(indices, n); err != nil {
		return err
	}
	if err := checkLength("leaves", len(leaves), len(indices)); err != nil {
		return err
	}
	if err := checkLength("siblings", len(proof), multiProofLen(n, indices)); err != nil {
		return err
	}
	at := append([]uint64(nil), indices...)
	nodes := append([]commitment.Root(nil), leaves...)
	for last := n - 1; last > 0; last /= 2 {
		out := 0
		for k := 0; k < len(at); k, out = k+1, out+1 {
			i, node := at[k], nodes[k]
			switch {
			case k+1 < len(at) && at[k+1] == i^1:
				k++
				node = NodeHash(node, nodes[k])
			case i%2 == 1:
				node, proof = NodeHash(proof[0], node), proof[1:]
			case i < last:
				node, proof = NodeHash(node, proof[0]), proof[1:]
			}
			at[out], nodes[out] = i/2, node
		}
		at, nodes = at[:out], nodes[:out]
	}
	return checkRoot(nodes[0], root)
}

// multiProofLen returns the number of siblings that a proof of indices among n
// leaves has.
func multiProofLen(n uint64, indices []uint64) int {
	at := append([]uint64(nil), indices...)
	length := 0
	for last := n - 1; last > 0; last /= 2 {
		out := 0
		for k := 0; k < len(at); k, out = k+1, out+1 {
			i := at[k]
			if k+1 < len(at) && at[k+1] == i^1 {
				k++
			} else if i%2 == 1 || i < last {
				length++
			}
			at[out] = i / 2
		}
		at = at[:out]
	}
	return length
}

// checkIndices demands at least one index, strict ascent, and all below n.
func checkIndices(indices []uint64, n uint64) error {
	if len(indices) == 0 {
		return fmt.Errorf("merkle: %w: no leaf indices", commitment.ErrInvalid)
	}
	for k := 1; k < len(indices); k++ {
		if indices[k-1] >= indices[k] {
			return fmt.Errorf("merkle: %w: leaf index %d after %d, want strict ascent",
				commitment.ErrInvalid, indices[k], indices[k-1])
		}
	}
	return checkIndex(indices[len(indices)-1], n)
}
