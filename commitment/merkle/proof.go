package merkle

import (
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// maxHeight is how high a tree over indices of 64 bits can be.
const maxHeight = 64

// A Proof shows that a leaf stands at an index of a vector: the siblings of the
// nodes on its path, from the leaf up, where a node has one. Contracts take it
// as bytes32[].
//
// Its encoding is the concatenation of the siblings. Index and size are not
// part of it: the verifier knows them, and they determine the length.
type Proof []commitment.Root

// MarshalBinary returns the encoding of p. It implements
// encoding.BinaryMarshaler and never fails.
func (p Proof) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

// AppendBinary appends the encoding of p to b and never fails. It implements
// encoding.BinaryAppender.
func (p Proof) AppendBinary(b []byte) ([]byte, error) { return appendRoots(b, p), nil }

// UnmarshalBinary reads what [Proof.MarshalBinary] wrote. Bytes that are not
// whole siblings, or more than 64 of them, match [commitment.ErrInvalid].
func (p *Proof) UnmarshalBinary(b []byte) error {
	roots, err := readRoots(b, maxHeight)
	if err != nil {
		return err
	}
	*p = roots
	return nil
}

// Verify reports why proof does not show that the leaf at index i of the n
// leaves under root has the hash leaf; nil means it does. The errors are
// [*IndexError], [*LengthError] and [*RootError], all of which match
// [commitment.ErrInvalid].
//
// The root does not bind n: the caller knows n from where it has the root, or
// accepts that whoever names n can misplace leaves.
func Verify(root commitment.Root, n, i uint64, leaf commitment.Root, proof Proof) error {
	got, err := rootFromProof(NodeHash, n, i, leaf, proof)
	if err != nil {
		return err
	}
	return checkRoot(got, root)
}

// rootFromProof climbs from leaf i of n to the root (RFC 9162, section
// 2.1.3.2).
func rootFromProof(hash nodeFunc, n, i uint64, leaf commitment.Root, proof Proof) (commitment.Root, error) {
	if err := checkIndex(i, n); err != nil {
		return commitment.Root{}, err
	}
	if err := checkLength("siblings", len(proof), proofLen(n, i)); err != nil {
		return commitment.Root{}, err
	}
	node := leaf
	for last := n - 1; last > 0; i, last = i/2, last/2 {
		switch {
		case i%2 == 1:
			node, proof = hash(proof[0], node), proof[1:]
		case i < last:
			node, proof = hash(node, proof[0]), proof[1:]
		}
	}
	return node, nil
}

// proofLen returns the number of siblings in the proof of leaf i < n.
func proofLen(n, i uint64) int {
	length := 0
	for last := n - 1; last > 0; i, last = i/2, last/2 {
		if i%2 == 1 || i < last {
			length++
		}
	}
	return length
}

func appendRoots(b []byte, roots []commitment.Root) []byte {
	for i := range roots {
		b = append(b, roots[i][:]...)
	}
	return b
}

// readRoots reads b as at most limit roots.
func readRoots(b []byte, limit int) ([]commitment.Root, error) {
	const size = len(commitment.Root{})
	if len(b)%size != 0 || len(b)/size > limit {
		return nil, fmt.Errorf("merkle: %w: %d bytes of hashes, want a multiple of %d up to %d",
			commitment.ErrInvalid, len(b), size, limit*size)
	}
	roots := make([]commitment.Root, len(b)/size)
	for i := range roots {
		roots[i] = commitment.Root(b[i*size:])
	}
	return roots, nil
}
