package zkledger

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// CodecNumber is the number of [Codec] in a rollup's configuration.
const CodecNumber derive.Codec = 1 << 32

// batchHeader is the length of a batch without transactions: time (8), L1
// origin (8) and the number of transactions (2).
const batchHeader = 8 + 8 + 2

// Codec is the format of the ledger's batches, version 1: one block, whose
// transactions have TxSize bytes each, in one frame. Its bytes are time (8), L1
// origin (8), the number of transactions (2), big-endian, and the transactions.
// A batch of no block is one byte, 0. Each batch has one encoding.
type Codec struct{}

var _ batch.FrameLimiter = Codec{}

// Limits returns the limits under which a batch has up to so many transactions,
// 1 to 65,535, and no limit binds but that: those of a rollup whose circuit
// proves so many at a time. Size counts more bytes than the codec writes: who
// composes a sequencer of package sequencer/single says Bytes of these limits for
// its BlockBytes, or no block is full.
func Limits(transactions int) batch.Limits {
	n := uint64(transactions)
	return batch.Limits{
		Blocks:       1,
		Transactions: n,
		TxBytes:      TxSize,
		Bytes:        batch.SizeOf(1, n, n*TxSize),
		FrameBytes:   batchHeader + n*TxSize,
	}
}

// FrameLimit implements [batch.FrameLimiter]: an entry has one frame.
func (Codec) FrameLimit() int { return 1 }

// Append implements [batch.Codec]. A batch of more blocks than one, of more
// transactions than 65,535, or of one that has another length than TxSize
// matches [batch.ErrInvalid].
func (Codec) Append(dst []byte, b *batch.Batch) ([]byte, error) {
	if err := b.Validate(); err != nil {
		return dst, err
	}
	if len(b.Blocks) == 0 {
		return append(dst, 0), nil
	}
	if len(b.Blocks) > 1 {
		return dst, &batch.BlockError{Index: 1, Reason: "comes after a block, and a batch has one"}
	}
	blk := &b.Blocks[0]
	if n := len(blk.Transactions); n > math.MaxUint16 {
		return dst, &batch.BlockError{Reason: fmt.Sprintf("has %d transactions, at most %d go into it", n, math.MaxUint16)}
	}
	for i, tx := range blk.Transactions {
		if len(tx) != TxSize {
			return dst, &batch.BlockError{Reason: fmt.Sprintf("transaction %d has %d bytes, want %d", i, len(tx), TxSize)}
		}
	}
	dst = binary.BigEndian.AppendUint64(dst, blk.Time)
	dst = binary.BigEndian.AppendUint64(dst, blk.L1Origin)
	dst = binary.BigEndian.AppendUint16(dst, uint16(len(blk.Transactions)))
	for _, tx := range blk.Transactions {
		dst = append(dst, tx...)
	}
	return dst, nil
}

// Decode implements [batch.Codec].
func (Codec) Decode(p []byte, max batch.Limits) (*batch.Batch, error) {
	if err := max.CheckEncoded(len(p)); err != nil {
		return nil, err
	}
	b := new(batch.Batch)
	if len(p) != 1 || p[0] != 0 {
		if len(p) < batchHeader {
			return nil, fmt.Errorf("%w: zkledger: batch of %d bytes, want at least %d", batch.ErrInvalid, len(p), batchHeader)
		}
		n := int(binary.BigEndian.Uint16(p[16:]))
		if want := batchHeader + n*TxSize; len(p) != want {
			return nil, fmt.Errorf("%w: zkledger: batch of %d transactions in %d bytes, want %d", batch.ErrInvalid, n, len(p), want)
		}
		b.Blocks = []batch.Block{{Time: binary.BigEndian.Uint64(p), L1Origin: binary.BigEndian.Uint64(p[8:]), Transactions: make([][]byte, n)}}
		for i := range n {
			b.Blocks[0].Transactions[i] = p[batchHeader+i*TxSize:][:TxSize:TxSize]
		}
	}
	// So far the transactions are parts of p, and so no larger.
	if err := max.Check(b); err != nil {
		return nil, err
	}
	for i := range b.Blocks {
		for j, tx := range b.Blocks[i].Transactions {
			b.Blocks[i].Transactions[j] = append([]byte(nil), tx...)
		}
	}
	return b, nil
}
