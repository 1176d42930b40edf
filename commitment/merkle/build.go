package merkle

import (
	"sync"

	"github.com/sharedsec/sharedsec/commitment"
)

// minShare is the least number of pairs worth a goroutine: some 0.1 ms of
// hashing.
const minShare = 512

// Build is [New] on up to workers goroutines, all of which have ended when it
// returns; workers < 2 means none. The tree is the same.
func Build(leaves []commitment.Root, workers int) *Tree {
	if workers < 2 {
		return New(leaves)
	}
	return build(leaves, func(dst, src []commitment.Root) { hashPairsShared(dst, src, workers) })
}

// hashPairsShared is hashPairs on up to workers goroutines, this one included.
func hashPairsShared(dst, src []commitment.Root, workers int) {
	workers = min(workers, len(dst)/minShare)
	if workers < 2 {
		hashPairs(dst, src)
		return
	}
	// Whole groups of four, so that only the last share has a remainder.
	share := ((len(dst)+workers-1)/workers + 3) &^ 3
	var wg sync.WaitGroup
	for len(dst) > share {
		d, s := dst[:share], src[:2*share]
		wg.Go(func() { hashPairs(d, s) })
		dst, src = dst[share:], src[2*share:]
	}
	hashPairs(dst, src)
	wg.Wait()
}
