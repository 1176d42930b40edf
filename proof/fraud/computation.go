package fraud

import (
	"context"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Computation is the true one that a dispute is about. Step numbers count
// from 0 through the whole of it: step i leads from state i to state i + 1.
// It is deterministic; an error says only that an answer cannot be had now.
type Computation interface {
	// States returns the states from+stride, from+2*stride, ..., n of them,
	// as a history. The arguments are those of a tree of the dispute's
	// [Shape]: n is 2^h(l), stride D(l), from a multiple of their product.
	// The caller does not change what it gets.
	States(ctx context.Context, from, stride, n uint64) (History, error)

	// Step returns the commitment of state i and the proof of step i, as
	// docs/disputes.md has it.
	Step(ctx context.Context, i uint64) (state commitment.Root, proof []byte, err error)
}
