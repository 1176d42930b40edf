package merkle

// The textbook definitions, slow and plain, that the tests hold the package to.

import (
	"encoding/binary"
	"math/rand/v2"

	"github.com/sharedsec/sharedsec/commitment"
)

// testLeaves returns n distinct leaf hashes.
func testLeaves(n int) []commitment.Root {
	leaves := make([]commitment.Root, n)
	for i := range leaves {
		leaves[i] = LeafHash(binary.BigEndian.AppendUint64(nil, uint64(i)))
	}
	return leaves
}

func testRand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0x6d65726b6c65)) }

// split returns the largest power of two below n.
func split(n int) int {
	k := 1
	for k*2 < n {
		k *= 2
	}
	return k
}

// twinRoot is MTH of RFC 6962, section 2.1, over leaf hashes.
func twinRoot(hash nodeFunc, leaves []commitment.Root) commitment.Root {
	switch len(leaves) {
	case 0:
		return commitment.Root{}
	case 1:
		return leaves[0]
	}
	k := split(len(leaves))
	return hash(twinRoot(hash, leaves[:k]), twinRoot(hash, leaves[k:]))
}

// twinPath is PATH of RFC 6962, section 2.1.1.
func twinPath(hash nodeFunc, leaves []commitment.Root, i int) Proof {
	if len(leaves) == 1 {
		return Proof{}
	}
	k := split(len(leaves))
	if i < k {
		return append(twinPath(hash, leaves[:k], i), twinRoot(hash, leaves[k:]))
	}
	return append(twinPath(hash, leaves[k:], i-k), twinRoot(hash, leaves[:k]))
}

// twinPeaks cuts the leaves into mountains, the largest first.
func twinPeaks(leaves []commitment.Root) []commitment.Root {
	var peaks []commitment.Root
	for len(leaves) > 0 {
		size := 1
		for size*2 <= len(leaves) {
			size *= 2
		}
		peaks = append(peaks, twinRoot(NodeHash, leaves[:size]))
		leaves = leaves[size:]
	}
	return peaks
}

// twinLogRoot is the definition of a log's root in the doc of Log.
func twinLogRoot(leaves []commitment.Root) commitment.Root {
	b := []byte{2}
	b = binary.BigEndian.AppendUint64(b, uint64(len(leaves)))
	for _, p := range twinPeaks(leaves) {
		b = append(b, p[:]...)
	}
	return commitment.Keccak256(b)
}
