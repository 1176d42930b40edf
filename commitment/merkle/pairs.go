package merkle

import "github.com/sharedsec/sharedsec/commitment"

// LeafHashes sets dst[i] to the [LeafHash] of data[i] for every i of dst, four
// at a time where the CPU has AVX2. There are as many of data at least.
func LeafHashes(dst, data []commitment.Root) { hashLeaves(dst, data) }

// hashPairsPlain sets dst[i] to NodeHash(src[2i], src[2i+1]) for every i, one
// at a time. It is what hashPairs computes on every machine.
func hashPairsPlain(dst, src []commitment.Root) {
	for i := range dst {
		dst[i] = NodeHash(src[2*i], src[2*i+1])
	}
}

// hashLeavesPlain is what LeafHashes computes on every machine.
func hashLeavesPlain(dst, data []commitment.Root) {
	for i := range dst {
		dst[i] = LeafHash(data[i][:])
	}
}
