// Package sequencer orders transactions, and only orders them.
//
// A sequencer takes opaque transactions and gives blocks. What it says is a
// preconfirmation at most: that a transaction is kept and where it stands in
// the order, never that it is valid, and never that L1 has it. A sequencer that
// lies, censors or vanishes costs its users time and no money: what L1 recorded
// is the chain, and the forced queue of the inbox leads around it.
//
// This package defines the seams. [Sequencer] is what a node runs,
// [Admission] is what a rollup brings so that its sequencer can tell a
// transaction from garbage, [Log] is where acknowledged things are kept, and
// [ForcedQueue] is what L1 holds for the rollup. The sequencer of one machine
// is sequencer/single, its file log sequencer/wal.
//
// Implementers: run the suites in sequencer/sequencertest.
package sequencer

import (
	"context"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
)

// A Sequencer takes transactions and gives blocks. It is safe for concurrent
// use; one caller at a time may be in Next.
type Sequencer interface {
	// Submit returns when tx is kept durably: it survives a crash and will be
	// in a block, unless a transaction of the same sender replaces it. The
	// sequencer does not keep the slice. An error matches one of this
	// package's, each of which names the reaction. With [ErrDuplicate] comes
	// the first submission's Receipt. If ctx ends first, the outcome is
	// unknown: submitting the same bytes again is safe and tells.
	Submit(ctx context.Context, tx []byte) (Receipt, error)

	// Next returns the next block, waiting until one is due. The block is
	// sealed and durable: after a crash it is given again, unchanged and in
	// the same place, until it is released (see [Releaser]). Its Number and
	// Forced are empty, as batch.Codec wants them, and Time and L1Origin
	// never decrease. The caller must not change it. A call that ends early
	// with ctx loses nothing.
	Next(ctx context.Context) (*batch.Block, error)
}

// A Receipt is a preconfirmation: this sequencer has the transaction, durably,
// at this place in its order of admission. It says nothing of validity or of
// L1, and binds nobody else.
type Receipt struct {
	// ID is the keccak256 of the transaction's bytes.
	ID commitment.Root

	// Sequence counts admitted transactions from 1, over restarts too. Under
	// first come, first served, blocks hold transactions in this order.
	Sequence uint64
}

// A Releaser is a Sequencer that keeps what it gave until it is told that L1
// has it.
type Releaser interface {
	// Release says that the first n blocks that Next ever gave need not be
	// kept any more, say because L1 finalized the batches that hold them, and
	// that the state that Admission reads has executed them. Going back, or
	// ahead of what Next gave, matches [ErrInvalid].
	Release(ctx context.Context, n uint64) error

	// Released returns the number of blocks released: after a restart, Next
	// begins with the block after them.
	Released() uint64
}

// A BatchSubmitter is a Sequencer that takes several transactions at once, at
// less cost than one by one.
type BatchSubmitter interface {
	// SubmitAll submits txs in their order and returns a Result for each. The
	// error is not nil only if the outcome of some is unknown; then the
	// Results are not valid.
	SubmitAll(ctx context.Context, txs [][]byte) ([]Result, error)
}

// A Result is what one of several transactions came to: see [Sequencer].
type Result struct {
	Receipt Receipt
	Err     error
}

// SubmitAll submits txs in their order: at once if s is a [BatchSubmitter],
// else one by one.
func SubmitAll(ctx context.Context, s Sequencer, txs [][]byte) ([]Result, error) {
	if b, ok := s.(BatchSubmitter); ok {
		return b.SubmitAll(ctx, txs)
	}
	results := make([]Result, len(txs))
	for i, tx := range txs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		results[i].Receipt, results[i].Err = s.Submit(ctx, tx)
	}
	return results, nil
}

// Release calls s's Release, or returns an error matching
// errors.ErrUnsupported if s is no [Releaser].
func Release(ctx context.Context, s Sequencer, n uint64) error {
	r, ok := s.(Releaser)
	if !ok {
		return fmt.Errorf("sequencer: release by %T: %w", s, errors.ErrUnsupported)
	}
	return r.Release(ctx, n)
}
