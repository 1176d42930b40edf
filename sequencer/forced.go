package sequencer

import "context"

// A ForcedQueue tells what L1 holds for the rollup that is no entry of the
// inbox yet. A batch takes such items along; those that are overdue come
// ahead of it whether its poster wants them or not.
type ForcedQueue interface {
	// Waiting returns what the queue holds at the latest L1 block. If L1
	// cannot be read, the error matches [ErrUnavailable].
	Waiting(ctx context.Context) (Waiting, error)
}

// Waiting is what a [ForcedQueue] holds.
type Waiting struct {
	L1Block uint64 // at which this holds
	Count   uint64 // items that are no entries yet
	Due     uint64 // L1 block from which the oldest is overdue; not set if Count is 0
}

// Take returns how many items the next batch takes along if it takes at most
// most: none while the oldest has more than lead L1 blocks to go, then as many
// as it may. Taking them together gives the rollup fewer, larger steps between
// its preconfirmed blocks; a lead of at least the time that a batch needs to
// be included keeps them from becoming overdue.
func (w Waiting) Take(lead, most uint64) uint64 {
	if w.Count == 0 || (w.Due > w.L1Block && w.Due-w.L1Block > lead) {
		return 0
	}
	return min(w.Count, most)
}
