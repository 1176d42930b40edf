package riscv

import "github.com/sharedsec/sharedsec/commitment"

// hashPair returns the hash of a node of the memory's tree.
func hashPair(l, r [32]byte) [32]byte { return commitment.Keccak256(l[:], r[:]) }

// hashPairsPlain sets dst[i] to hashPair(src[2i], src[2i+1]) for every i. dst
// may be the start of src.
func hashPairsPlain(dst, src [][32]byte) {
	for i := range dst {
		dst[i] = hashPair(src[2*i], src[2*i+1])
	}
}

// hashAllPlain sets dst[i] to the keccak256 of src[i] for every i.
func hashAllPlain(dst []commitment.Root, src [][]byte) {
	for i := range dst {
		dst[i] = commitment.Keccak256(src[i])
	}
}
