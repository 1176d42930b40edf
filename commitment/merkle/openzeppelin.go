package merkle

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/sharedsec/sharedsec/commitment"
)

// SortedHash returns keccak256 of the two hashes, the smaller first: an inner
// node of OpenZeppelin's trees. It has no tag and no order, so that leaves must
// be hashes themselves, and not of 64 bytes (see [StandardLeafHash]), and a
// proof says that a leaf is in the tree, but not where.
func SortedHash(a, b commitment.Root) commitment.Root {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return commitment.Keccak256(a[:], b[:])
}

// StandardLeafHash returns keccak256(keccak256(data)): for the ABI encoding of
// a value, the leaf of OpenZeppelin's StandardMerkleTree.
func StandardLeafHash(data []byte) commitment.Root {
	h := commitment.Keccak256(data)
	return commitment.Keccak256(h[:])
}

// A SortedTree is a tree as OpenZeppelin's merkle-tree package builds it, whose
// proofs its MerkleProof contract verifies. It is immutable and safe for
// concurrent use.
type SortedTree struct {
	nodes []commitment.Root // a binary heap: the children of i are 2i+1 and 2i+2
	at    []int             // where each leaf stands in nodes
}

// NewSortedTree returns the tree over leaves, of which there must be at least
// one; otherwise the error matches [commitment.ErrInvalid]. If sortLeaves, which
// is that package's default, the leaves are put in ascending order first; the
// indices of the methods go on to mean the order given.
func NewSortedTree(leaves []commitment.Root, sortLeaves bool) (*SortedTree, error) {
	n := len(leaves)
	if n == 0 {
		return nil, fmt.Errorf("merkle: %w: tree of no leaves", commitment.ErrInvalid)
	}
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	if sortLeaves {
		slices.SortStableFunc(order, func(i, j int) int { return bytes.Compare(leaves[i][:], leaves[j][:]) })
	}
	t := &SortedTree{nodes: make([]commitment.Root, 2*n-1), at: make([]int, n)}
	for k, i := range order {
		t.at[i] = len(t.nodes) - 1 - k
		t.nodes[t.at[i]] = leaves[i]
	}
	for i := n - 2; i >= 0; i-- {
		t.nodes[i] = SortedHash(t.nodes[2*i+1], t.nodes[2*i+2])
	}
	return t, nil
}

// Root returns the tree's root.
func (t *SortedTree) Root() commitment.Root { return t.nodes[0] }

// Len returns the number of leaves.
func (t *SortedTree) Len() uint64 { return uint64(len(t.at)) }

// Prove returns the siblings from leaf i up; for i >= Len the error is an
// [*IndexError].
func (t *SortedTree) Prove(i uint64) ([]commitment.Root, error) {
	if err := checkIndex(i, t.Len()); err != nil {
		return nil, err
	}
	proof := []commitment.Root{}
	for k := t.at[i]; k > 0; k = (k - 1) / 2 {
		proof = append(proof, t.nodes[heapSibling(k)])
	}
	return proof, nil
}

// VerifySorted reports why proof does not show that leaf is in the tree under
// root; nil means it does. The error is a [*RootError]. The caller bounds the
// length of the proof, each hash of which is hashed once.
func VerifySorted(root, leaf commitment.Root, proof []commitment.Root) error {
	node := leaf
	for _, sibling := range proof {
		node = SortedHash(node, sibling)
	}
	return checkRoot(node, root)
}

// A SortedMultiProof shows several leaves at once, in the form that the
// functions multiProofVerify of OpenZeppelin's MerkleProof contract take. A
// queue begins with Leaves; for each flag the first of the queue is hashed with
// the next of the queue (true) or of Proof (false), and joins the queue's end.
type SortedMultiProof struct {
	Leaves []commitment.Root
	Proof  []commitment.Root
	Flags  []bool
}

// ProveMulti returns the proof of the leaves at indices, in any order; Leaves
// is in the order that the proof needs. No indices and an index twice match
// [commitment.ErrInvalid], an index beyond Len is an [*IndexError].
func (t *SortedTree) ProveMulti(indices []uint64) (SortedMultiProof, error) {
	if len(indices) == 0 {
		return SortedMultiProof{}, fmt.Errorf("merkle: %w: no leaf indices", commitment.ErrInvalid)
	}
	queue := make([]int, 0, 2*len(indices))
	for _, i := range indices {
		if err := checkIndex(i, t.Len()); err != nil {
			return SortedMultiProof{}, err
		}
		queue = append(queue, t.at[i])
	}
	// From the heap's end, so that children always precede their parents.
	slices.SortFunc(queue, func(a, b int) int { return b - a })
	p := SortedMultiProof{Proof: []commitment.Root{}, Flags: []bool{}}
	for k, at := range queue {
		if k > 0 && queue[k-1] == at {
			return SortedMultiProof{}, fmt.Errorf("merkle: %w: a leaf index twice", commitment.ErrInvalid)
		}
		p.Leaves = append(p.Leaves, t.nodes[at])
	}
	for queue[0] > 0 {
		k := queue[0]
		queue = queue[1:]
		sibling := heapSibling(k)
		if len(queue) > 0 && queue[0] == sibling {
			queue = queue[1:]
			p.Flags = append(p.Flags, true)
		} else {
			p.Proof = append(p.Proof, t.nodes[sibling])
			p.Flags = append(p.Flags, false)
		}
		queue = append(queue, (k-1)/2)
	}
	return p, nil
}

// VerifySortedMulti reports why p does not show that all of p.Leaves are in the
// tree under root; nil means it does. The errors match [commitment.ErrInvalid].
//
// It demands what the contract does, that each flag takes what is there and
// that nothing is left over, and more: a proof of no leaves, which the contract
// accepts of anybody, is refused. It hashes once for each flag.
func VerifySortedMulti(root commitment.Root, p SortedMultiProof) error {
	if len(p.Leaves) == 0 {
		return fmt.Errorf("merkle: %w: multiproof of no leaves", commitment.ErrInvalid)
	}
	if err := checkLength("proof flags", len(p.Flags), len(p.Leaves)+len(p.Proof)-1); err != nil {
		return err
	}
	queue := make([]commitment.Root, len(p.Leaves), len(p.Leaves)+len(p.Flags))
	copy(queue, p.Leaves)
	proof := p.Proof
	for _, fromQueue := range p.Flags {
		from := &proof
		a := queue[0]
		queue = queue[1:]
		if fromQueue {
			from = &queue
		}
		if len(*from) == 0 {
			return fmt.Errorf("merkle: %w: multiproof runs out of hashes", commitment.ErrInvalid)
		}
		b := (*from)[0]
		*from = (*from)[1:]
		queue = append(queue, SortedHash(a, b))
	}
	if len(proof) > 0 {
		return fmt.Errorf("merkle: %w: multiproof with %d hashes left over", commitment.ErrInvalid, len(proof))
	}
	return checkRoot(queue[0], root)
}

// heapSibling returns the other child of i's parent; i > 0.
func heapSibling(i int) int { return (i - 1) ^ 1 + 1 }
