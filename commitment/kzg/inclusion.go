package kzg

import (
	"crypto/sha256"
	"fmt"
)

// InclusionDepth is KZG_COMMITMENT_INCLUSION_PROOF_DEPTH of the consensus
// specification: how deep a blob's commitment lies below the body's root.
const InclusionDepth = 17

const (
	maxCommitments = 4096 // MAX_BLOB_COMMITMENTS_PER_BLOCK, the list's limit
	bodyField      = 11   // blob_kzg_commitments in BeaconBlockBody, Deneb on
)

// VerifyInclusion reports why branch does not show that c is blob commitment
// number index of the beacon block whose body has the SSZ hash tree root
// bodyRoot; nil means it does. It is verify_blob_sidecar_inclusion_proof of the
// Deneb consensus specification, with sha256: branch holds the siblings from the
// commitment up. An index of 4,096 or more is a [*MalformedError], a branch that
// leads elsewhere matches [ErrProof].
//
// The root does not bind the number of commitments, but SSZ fills unused places
// with zero, which is the root of no commitment.
func VerifyInclusion(c Commitment, index uint64, bodyRoot [32]byte, branch *[InclusionDepth][32]byte) error {
	if index >= maxCommitments {
		return &MalformedError{What: "commitment index", Reason: fmt.Sprintf("%d, want below %d", index, maxCommitments)}
	}
	if branch == nil {
		return &MalformedError{What: "inclusion branch", Reason: "missing"}
	}
	// 48 bytes are two chunks, the second filled up with zeros.
	var chunks [64]byte
	copy(chunks[:], c[:])
	node := sha256.Sum256(chunks[:])
	// Below the field, a list: its data on the left, its length on the right.
	at := uint64(bodyField)<<1*maxCommitments + index
	for _, sibling := range branch {
		var pair [64]byte
		if at&1 == 1 {
			copy(pair[:32], sibling[:])
			copy(pair[32:], node[:])
		} else {
			copy(pair[:32], node[:])
			copy(pair[32:], sibling[:])
		}
		node = sha256.Sum256(pair[:])
		at >>= 1
	}
	if node != bodyRoot {
		return fmt.Errorf("%w: inclusion branch leads to body root %#x, want %#x", ErrProof, node, bodyRoot)
	}
	return nil
}
