package segment

import (
	"context"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// DefaultSnapshotPages is what a [Trace] that is not told otherwise keeps in
// snapshots: 1 GiB.
const DefaultSnapshotPages = 1 << 18

// Options are what a [Trace] may spend. None of them changes what it says.
type Options struct {
	// Workers is how many goroutines a call has work at once, and it leaves
	// none behind; less than 2 means that it starts none.
	Workers int
	// SnapshotPages bounds the pages of 4 KiB that snapshots hold besides
	// those of the image; 0 stands for DefaultSnapshotPages.
	SnapshotPages int
	// MaxPages bounds the pages that the program may write; 0 stands for
	// [riscv.DefaultMaxPages].
	MaxPages int
}

// Oracles returns the oracle of one segment: what its block and its claim
// commit to. It is asked again each time that the segment is run, and its
// errors are the caller's. It is safe for concurrent use.
type Oracles func(ctx context.Context, segment uint64) (riscv.Oracle, error)

// A MismatchError reports a segment after which the machine is elsewhere than
// the boundaries say. L1 judges by the machine, so that the native execution
// that gave them is wrong, and a dispute for them would be lost: stop.
type MismatchError struct {
	Segment         uint64
	Native, Machine commitment.Root // the commitments after it
}

func (e *MismatchError) Error() string {
	return fmt.Sprintf("segment: the machine ends segment %d in %v, native execution in %v", e.Segment, e.Machine, e.Native)
}

// Unwrap returns [fraud.ErrComputation].
func (e *MismatchError) Unwrap() error { return fraud.ErrComputation }
