// Package batch turns what a sequencer promises, an ordered list of blocks of
// opaque transactions, into the bytes that are published, and back.
//
// A [Codec] is pure: it reads no clock, network or disk, so the same code runs
// in a node, in a light verifier and inside the fraud-proof machine. The bytes
// that it decodes come from anybody: a Codec bounds its memory and time by
// [Limits] before it allocates, and every rejection matches [ErrInvalid] or
// [ErrLimit].
//
// A Batch names no parent and no block numbers, so that a forced entry that
// comes ahead of it on L1 voids nothing.
//
// The compact codec of this module is batch/native. Implementers: run the
// suite in batch/batchtest.
package batch

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

var (
	// ErrInvalid matches bytes that are no encoding of a batch, and blocks
	// that no batch can hold. Drop them: no retry helps.
	ErrInvalid = errors.New("batch: invalid")

	// ErrLimit matches what exceeds a [Limits]. A decoder drops the batch;
	// a builder makes a smaller one.
	ErrLimit = errors.New("batch: over limit")
)

// A Block is an ordered list of transactions with the time and the L1 block
// that it refers to. Transactions are opaque bytes to this module.
type Block struct {
	// Number is the block's height, the genesis state being 0 and the first
	// block 1. Derivation sets it; a batch carries none.
	Number uint64

	// Time is in Unix seconds.
	Time uint64

	// L1Origin is the number of the L1 block that the block refers to.
	L1Origin uint64

	// Forced holds what L1 put ahead of the block's transactions. Derivation
	// alone fills it, from inbox entries: no batch can, so that no
	// transaction can pass for a deposit.
	Forced []Forced

	// Transactions are opaque, in order.
	Transactions [][]byte
}

// ForcedKind tells what a forced item is.
type ForcedKind uint8

// The kinds are those of the inbox entries that carry them.
const (
	ForcedTransaction ForcedKind = 2 // somebody's transaction, for the rollup to judge as any other
	ForcedDeposit     ForcedKind = 3 // value locked on L1, not to be lost even when Data makes no sense
)

// Forced is a transaction or a deposit that L1 put into the chain.
type Forced struct {
	Kind   ForcedKind
	Sender common.Address // who called L1, aliased if a contract did
	To     common.Address // whom a deposit credits; zero for a transaction
	Value  [32]byte       // wei locked by a deposit, big-endian; zero for a transaction
	Data   []byte         // opaque: the transaction, or what the depositor attached
}

// A Batch is an ordered list of blocks, oldest first.
type Batch struct {
	Blocks []Block
}

// A Codec turns a batch into bytes and back. It is stateless and safe for
// concurrent use.
type Codec interface {
	// Append appends the encoding of b to dst and returns the extended
	// slice. It reads Time, L1Origin and Transactions of each block. A
	// block whose Forced is not empty, or whose Number is not zero, matches
	// [ErrInvalid]: those are derivation's to fill. Times and origins may
	// not decrease from block to block.
	Append(dst []byte, b *Batch) ([]byte, error)

	// Decode reads a batch from exactly p. What it returns shares no memory
	// with p. Bytes that are no encoding match [ErrInvalid], those that
	// exceed max match [ErrLimit]; it allocates no more than max allows, and
	// a constant.
	// Equal batches may have several encodings (compressors differ), but
	// one encoding has one meaning for ever.
	Decode(p []byte, max Limits) (*Batch, error)
}

// Limits bound what a decoder accepts, and so what a hostile batch can cost.
// They are consensus: two nodes with different limits derive different chains.
// A zero field allows nothing.
type Limits struct {
	Blocks       uint64 `json:"blocks"`       // blocks in a batch
	Transactions uint64 `json:"transactions"` // transactions in a batch
	TxBytes      uint64 `json:"txBytes"`      // bytes of one transaction
	Bytes        uint64 `json:"bytes"`        // bytes of a batch uncompressed, headers included, as Batch.Size counts
	FrameBytes   uint64 `json:"frameBytes"`   // bytes of a batch as published: the chunks of all its frames
}
