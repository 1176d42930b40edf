package single

import (
	"fmt"
	"runtime"
	"time"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/sequencer"
)

// A Policy decides which of the waiting transactions goes next. Each sender's
// go by nonce under any.
type Policy uint8

const (
	// FirstCome orders by admission. A place once given is not given up:
	// nothing replaces a waiting transaction.
	FirstCome Policy = iota

	// ByPriority orders by what transactions offer, and by admission where
	// they offer the same. A sender replaces a waiting transaction by one of
	// the same nonce that offers at least [Options.Bump] percent more; it
	// takes over the place.
	ByPriority
)

// String returns the policy in words.
func (p Policy) String() string {
	switch p {
	case FirstCome:
		return "first come, first served"
	case ByPriority:
		return "by priority"
	}
	return fmt.Sprintf("policy(%d)", uint8(p))
}

// Options are the sequencer's. Limits must be given, the rest has defaults.
type Options struct {
	// Rollup names the rollup, by its domain say. A log that was begun under
	// another name is refused.
	Rollup commitment.Root

	// Limits are those that the rollup's derivation puts on a batch. A block
	// must fit a batch alone.
	Limits batch.Limits

	Policy Policy
	Bump   uint64 // percent more that a replacement offers; 10 if 0

	BlockInterval     time.Duration // least time from block to block, unless one is full; 0: none
	BlockTransactions uint64        // most in a block; what Limits allow if 0

	// BlockBytes is the most in a block, as batch.Batch.Size counts; if 0, what
	// Limits allow, its FrameBytes included. More than FrameBytes may be said where
	// the codec always writes a block to fewer bytes than Size counts.
	BlockBytes uint64

	// What is held at most: what waits and what is in blocks not released.
	Transactions       uint64 // 1,000,000 if 0
	Bytes              uint64 // of transactions; 512 MiB if 0
	SenderTransactions uint64 // of one sender, waiting; 1,024 if 0

	MinTime   uint64 // no block has a lower Time: the genesis's, say
	MinOrigin uint64 // no block has a lower L1Origin

	Workers int   // most calls of Check at once; GOMAXPROCS if 0
	Clock   Clock // SystemClock if nil
}

func (o Options) withDefaults() (Options, error) {
	bad := func(format string, args ...any) (Options, error) {
		return o, fmt.Errorf("%w: single: "+format, append([]any{sequencer.ErrInvalid}, args...)...)
	}
	l := o.Limits
	if l.Blocks == 0 || l.Transactions == 0 || l.TxBytes == 0 || l.Bytes == 0 || l.FrameBytes == 0 {
		return bad("a limit of batches is zero")
	}
	if o.Policy > ByPriority {
		return bad("unknown %v", o.Policy)
	}
	if o.BlockInterval < 0 || o.Workers < 0 {
		return bad("interval %v, %d workers", o.BlockInterval, o.Workers)
	}
	or := func(v *uint64, def uint64) {
		if *v == 0 {
			*v = def
		}
	}
	or(&o.Bump, 10)
	or(&o.BlockTransactions, l.Transactions)
	// What does not compress is published at the size that Size counts.
	or(&o.BlockBytes, min(l.Bytes, l.FrameBytes))
	or(&o.Transactions, 1_000_000)
	or(&o.Bytes, 512<<20)
	or(&o.SenderTransactions, 1024)
	if o.BlockTransactions > l.Transactions || o.BlockBytes > l.Bytes {
		return bad("blocks of %d transactions and %d bytes exceed the limits of a batch", o.BlockTransactions, o.BlockBytes)
	}
	if o.BlockBytes < batch.SizeOf(1, 1, 1) {
		return bad("blocks of %d bytes hold no transaction", o.BlockBytes)
	}
	if o.Workers == 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if o.Clock == nil {
		o.Clock = SystemClock()
	}
	return o, nil
}

// checkSize reports why no block can hold a transaction of n bytes.
func (o *Options) checkSize(n int) error {
	size := uint64(n)
	switch {
	case n == 0:
		return fmt.Errorf("%w: no bytes", sequencer.ErrRejected)
	case size > o.Limits.TxBytes:
		return fmt.Errorf("%w: %w", sequencer.ErrRejected, &batch.LimitError{Field: "TxBytes", Got: size, Max: o.Limits.TxBytes})
	case batch.SizeOf(1, 1, size) > o.BlockBytes:
		return fmt.Errorf("%w: %w", sequencer.ErrRejected, &batch.LimitError{Field: "Bytes", Got: batch.SizeOf(1, 1, size), Max: o.BlockBytes})
	}
	return nil
}
