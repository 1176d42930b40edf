package batch

import "fmt"

// What [Batch.Size] counts for headers. A fixed price a header, at least what
// any sane codec writes, lets a builder respect Limits.Bytes without knowing
// the codec.
const (
	batchOverhead = 16
	blockOverhead = 32
	txOverhead    = 8
)

// A LimitError tells which field of a [Limits] was exceeded. It matches
// [ErrLimit].
type LimitError struct {
	Field    string // the field's name, as in Limits
	Got, Max uint64
}

// Error implements error.
func (e *LimitError) Error() string {
	return fmt.Sprintf("%v: %s: %d, at most %d", ErrLimit, e.Field, e.Got, e.Max)
}

// Unwrap returns [ErrLimit].
func (e *LimitError) Unwrap() error { return ErrLimit }

// A BlockError tells why no batch can hold a block. It matches [ErrInvalid].
type BlockError struct {
	Index  int // of the block in its batch
	Reason string
}

// Error implements error.
func (e *BlockError) Error() string {
	return fmt.Sprintf("%v: block %d: %s", ErrInvalid, e.Index, e.Reason)
}

// Unwrap returns [ErrInvalid].
func (e *BlockError) Unwrap() error { return ErrInvalid }

// Validate reports why b is no batch that a codec may encode: a block with
// Forced items or a Number, or a Time or L1Origin that decreases. The error is
// a [BlockError]. Limits are another matter: see [Limits.Check].
func (b *Batch) Validate() error {
	if b == nil {
		return fmt.Errorf("%w: nil batch", ErrInvalid)
	}
	var last *Block
	for i := range b.Blocks {
		if err := follows(last, &b.Blocks[i], i); err != nil {
			return err
		}
		last = &b.Blocks[i]
	}
	return nil
}

// follows reports why b cannot come after last (nil: first) as the block of
// that index of a batch.
func follows(last, b *Block, index int) error {
	switch {
	case len(b.Forced) > 0:
		return &BlockError{index, "carries forced items, which derivation alone fills"}
	case b.Number != 0:
		return &BlockError{index, fmt.Sprintf("carries the number %d, which derivation alone sets", b.Number)}
	case last == nil:
		return nil
	case b.Time < last.Time:
		return &BlockError{index, fmt.Sprintf("time %d after %d", b.Time, last.Time)}
	case b.L1Origin < last.L1Origin:
		return &BlockError{index, fmt.Sprintf("L1 origin %d after %d", b.L1Origin, last.L1Origin)}
	}
	return nil
}

// Size returns the bytes of b uncompressed, as Limits.Bytes counts them
// whatever the codec: 16, and 32 a block, and 8 a transaction, and those of
// the transactions. A count so fixed is the same under every codec.
func (b *Batch) Size() uint64 {
	n := uint64(batchOverhead)
	for i := range b.Blocks {
		n += b.Blocks[i].size()
	}
	return n
}

// size is what b adds to the size of its batch.
func (b *Block) size() uint64 {
	n := uint64(blockOverhead)
	for _, tx := range b.Transactions {
		n += txOverhead + uint64(len(tx))
	}
	return n
}

// SizeOf returns the [Batch.Size] of a batch of so many blocks and
// transactions, its transactions having so many bytes together. A decoder
// calls it with bounded numbers before it allocates: it saturates at the
// largest uint64 rather than wrap.
func SizeOf(blocks, transactions, bytes uint64) uint64 {
	const top = ^uint64(0)
	if blocks > top/4/blockOverhead || transactions > top/4/txOverhead || bytes > top/4 {
		return top
	}
	return batchOverhead + blocks*blockOverhead + transactions*txOverhead + bytes
}

// Check reports the field that b exceeds, as a [LimitError]. FrameBytes, which
// depends on the codec, is checked by [Limits.CheckEncoded].
func (l Limits) Check(b *Batch) error {
	if err := atMost("Blocks", uint64(len(b.Blocks)), l.Blocks); err != nil {
		return err
	}
	var txs uint64
	for i := range b.Blocks {
		txs += uint64(len(b.Blocks[i].Transactions))
		for _, tx := range b.Blocks[i].Transactions {
			if err := atMost("TxBytes", uint64(len(tx)), l.TxBytes); err != nil {
				return err
			}
		}
	}
	if err := atMost("Transactions", txs, l.Transactions); err != nil {
		return err
	}
	return atMost("Bytes", b.Size(), l.Bytes)
}

// CheckEncoded reports, as a [LimitError], that an encoding of n bytes exceeds
// FrameBytes.
func (l Limits) CheckEncoded(n int) error {
	return atMost("FrameBytes", uint64(n), l.FrameBytes)
}

func atMost(field string, got, max uint64) error {
	if got > max {
		return &LimitError{Field: field, Got: got, Max: max}
	}
	return nil
}
