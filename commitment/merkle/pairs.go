package merkle

import "github.com/sharedsec/sharedsec/commitment"

// hashPairsPlain sets dst[i] to NodeHash(src[2i], src[2i+1]) for every i, one
// at a time. It is what hashPairs computes on every machine.
func hashPairsPlain(dst, src []commitment.Root) {
	for i := range dst {
		dst[i] = NodeHash(src[2*i], src[2*i+1])
	}
}
