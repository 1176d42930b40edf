package consensus

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// The shape of a beacon block's body since Electra: 13 fields, thus 16 leaves.
const (
	bodyDepth        = 4
	bodyPayloadLeaf  = 9  // execution_payload
	bodyBlobsLeaf    = 11 // blob_kzg_commitments
	commitmentsDepth = 12 // a list of at most 4096
)

// merkleize returns the root of the SSZ tree of the given depth, its missing
// leaves zero, and the siblings on the path of leaf index, bottom up.
// There must be no more than 1<<depth leaves.
func merkleize(leaves []common.Hash, depth, index int) (root common.Hash, path []common.Hash) {
	layer := append([]common.Hash(nil), leaves...)
	var zero common.Hash // the root of an all-zero subtree of the layer's height
	for range depth {
		if len(layer)%2 == 1 {
			layer = append(layer, zero)
		}
		sibling := zero
		if i := index ^ 1; i < len(layer) {
			sibling = layer[i]
		}
		path = append(path, sibling)
		for i := 0; i < len(layer); i += 2 {
			layer[i/2] = hashPair(layer[i], layer[i+1])
		}
		layer = layer[:len(layer)/2]
		index /= 2
		zero = hashPair(zero, zero)
	}
	if len(layer) == 0 {
		return zero, path
	}
	return layer[0], path
}

func hashPair(a, b common.Hash) common.Hash {
	return sha256.Sum256(append(a[:], b[:]...))
}

// uint64Leaf is a number as an SSZ leaf.
func uint64Leaf(v uint64) (leaf common.Hash) {
	binary.LittleEndian.PutUint64(leaf[:], v)
	return leaf
}

// commitmentLeaves are the hash tree roots of commitments, 48 bytes in two
// chunks each.
func commitmentLeaves(commitments []kzg4844.Commitment) []common.Hash {
	leaves := make([]common.Hash, len(commitments))
	for i, c := range commitments {
		var chunks [64]byte
		copy(chunks[:], c[:])
		leaves[i] = sha256.Sum256(chunks[:])
	}
	return leaves
}

// bodyLeaves are the leaves of a block's body. All fields but two are zero: see
// the package comment.
func bodyLeaves(executionHash common.Hash, commitments []kzg4844.Commitment) []common.Hash {
	leaves := make([]common.Hash, 1<<bodyDepth)
	leaves[bodyPayloadLeaf] = executionHash
	list, _ := merkleize(commitmentLeaves(commitments), commitmentsDepth, 0)
	leaves[bodyBlobsLeaf] = hashPair(list, uint64Leaf(uint64(len(commitments))))
	return leaves
}

// bodyRoot is the root of a block's body.
func bodyRoot(executionHash common.Hash, commitments []kzg4844.Commitment) common.Hash {
	root, _ := merkleize(bodyLeaves(executionHash, commitments), bodyDepth, 0)
	return root
}

// inclusionProof is the Merkle path, bottom up, from commitment i to the body's
// root: kzg_commitment_inclusion_proof of the Beacon API, 17 hashes.
func inclusionProof(executionHash common.Hash, commitments []kzg4844.Commitment, i int) []common.Hash {
	_, path := merkleize(commitmentLeaves(commitments), commitmentsDepth, i)
	path = append(path, uint64Leaf(uint64(len(commitments))))
	_, upper := merkleize(bodyLeaves(executionHash, commitments), bodyDepth, bodyBlobsLeaf)
	return append(path, upper...)
}

// headerRoot is the hash tree root of a BeaconBlockHeader.
func headerRoot(slot, proposer uint64, parent, state, body common.Hash) common.Hash {
	root, _ := merkleize([]common.Hash{uint64Leaf(slot), uint64Leaf(proposer), parent, state, body}, 3, 0)
	return root
}
