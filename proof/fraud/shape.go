package fraud

import "fmt"

const (
	// MaxLevels is the most levels of a [Shape], the coarsest included.
	MaxLevels = 8

	// MaxHeight is the most that the heights of a [Shape] sum up to: a
	// computation has at most 2^63 steps.
	MaxHeight = 63
)

// A Shape says how a computation is cut: Shape[l-1] is the height of level l,
// the finest first. One stride of level l is 2^Shape[l-2] strides of the level
// below; a stride of level 1 is one step. The last is the coarsest, which
// counts segments: the rollup's span depth.
type Shape []uint8

// Validate reports why s is no shape: it has 1 to [MaxLevels] levels, each at
// least 1 high, together at most [MaxHeight]. The error matches [ErrInvalid].
func (s Shape) Validate() error {
	if len(s) == 0 || len(s) > MaxLevels {
		return fmt.Errorf("%w: %d levels, want 1 to %d", ErrInvalid, len(s), MaxLevels)
	}
	sum := 0
	for i, h := range s {
		if h == 0 {
			return fmt.Errorf("%w: level %d has height 0", ErrInvalid, i+1)
		}
		sum += int(h)
	}
	if sum > MaxHeight {
		return fmt.Errorf("%w: heights sum up to %d, want at most %d", ErrInvalid, sum, MaxHeight)
	}
	return nil
}

// Levels returns L, the number of levels and that of the coarsest.
func (s Shape) Levels() uint8 { return uint8(len(s)) }

// Height returns h(level), and 0 for a level that s does not have.
func (s Shape) Height(level uint8) uint8 {
	if level == 0 || int(level) > len(s) {
		return 0
	}
	return s[level-1]
}

// Total returns k, the sum of the heights: the computation has 2^k steps.
func (s Shape) Total() uint8 {
	var k uint8
	for _, h := range s {
		k += h
	}
	return k
}

// Stride returns D(level), the steps in one stride of it: D(1) = 1. A level
// beyond the coarsest counts as one above it.
func (s Shape) Stride(level uint8) uint64 {
	var log uint8
	for l := uint8(1); l < level; l++ {
		log += s.Height(l)
	}
	return 1 << log
}

// Bound returns B in L1 blocks, for moves that take delay blocks more than the
// next: (delay+1)(k+L+1) for the moves and (delay+1)(k+L) for the updates.
func (s Shape) Bound(delay uint64) uint64 {
	k := uint64(s.Total()) + uint64(len(s))
	return (delay+1)*(k+1) + (delay+1)*k
}

// DelayBound returns T + C + B in L1 blocks: within it of its creation a true
// root has won, as long as period, T, exceeds censorship, C, plus B.
func (s Shape) DelayBound(period, censorship, delay uint64) uint64 {
	return period + censorship + s.Bound(delay)
}
