package merkle

import (
	"fmt"
	"math/bits"

	"github.com/sharedsec/sharedsec/commitment"
)

// A LogProver keeps all the hashes of a [Log], so that it can prove any leaf at
// any size that the log ever had. It takes some 64 bytes of memory a leaf. The
// zero LogProver is an empty log's. Concurrent proofs are fine; an append must
// be alone.
type LogProver struct {
	// levels[h] holds the nodes of height h whose 2^h leaves are all there.
	levels [][]commitment.Root
}

// Count returns the number of leaves.
func (p *LogProver) Count() uint64 {
	if len(p.levels) == 0 {
		return 0
	}
	return uint64(len(p.levels[0]))
}

// Append adds leaves, which are leaf hashes.
func (p *LogProver) Append(leaves ...commitment.Root) {
	p.extend(0, leaves)
	for h := 0; len(p.levels[h])/2 > 0; h++ {
		have := 0
		if h+1 < len(p.levels) {
			have = len(p.levels[h+1])
		}
		fresh := len(p.levels[h])/2 - have
		p.extend(h+1, make([]commitment.Root, fresh))
		hashPairs(p.levels[h+1][have:], p.levels[h][2*have:])
	}
}

// extend adds nodes of height h, which is at most one more than the highest.
func (p *LogProver) extend(h int, nodes []commitment.Root) {
	if h == len(p.levels) {
		p.levels = append(p.levels, nil)
	}
	p.levels[h] = append(p.levels[h], nodes...)
}

// Root returns the root of the log, all leaves included.
func (p *LogProver) Root() commitment.Root {
	l, _ := p.Log(p.Count())
	return l.Root()
}

// Log returns the log of the first count leaves. The error matches
// [commitment.ErrInvalid] if there are fewer.
func (p *LogProver) Log(count uint64) (Log, error) {
	if err := p.checkCount(count); err != nil {
		return Log{}, err
	}
	peaks := p.peaks(count)
	return logOf(count, func() (peak commitment.Root) {
		peak, peaks = peaks[0], peaks[1:]
		return peak
	}), nil
}

// Prove returns the proof of leaf number index in the log of the first count
// leaves. The error matches [commitment.ErrInvalid] unless index < count <=
// Count.
func (p *LogProver) Prove(index, count uint64) (LogProof, error) {
	if err := p.checkCount(count); err != nil {
		return LogProof{}, err
	}
	proof := LogProof{Count: count, Index: index}
	_, height, err := proof.Mountain()
	if err != nil {
		return LogProof{}, err
	}
	proof.Siblings = make([]commitment.Root, height)
	for h := range proof.Siblings {
		proof.Siblings[h] = p.levels[h][index>>h^1]
	}
	proof.Peaks = p.peaks(count)
	return proof, nil
}

// peaks returns the peaks of the log of the first count <= Count leaves. The
// mountain of a set bit h of count ends where the bits below h are zero, and
// the nodes of height h before that end number count>>h.
func (p *LogProver) peaks(count uint64) []commitment.Root {
	peaks := make([]commitment.Root, 0, bits.OnesCount64(count))
	for h := bits.Len64(count) - 1; h >= 0; h-- {
		if count>>h&1 == 1 {
			peaks = append(peaks, p.levels[h][count>>h-1])
		}
	}
	return peaks
}

func (p *LogProver) checkCount(count uint64) error {
	if have := p.Count(); count > have {
		return fmt.Errorf("merkle: %w: log of %d leaves, have %d", commitment.ErrInvalid, count, have)
	}
	return nil
}
