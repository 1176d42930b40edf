package batchtest

import (
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/batch"
)

// Plain is a codec that is meant to be obviously right rather than compact:
// the number of blocks, then for each block its time, origin and number of
// transactions, then each transaction behind its length. Every number has 8
// bytes, big-endian. It is the twin that cleverer codecs are compared with.
type Plain struct{}

var _ batch.Codec = Plain{}

// Append implements [batch.Codec].
func (Plain) Append(dst []byte, b *batch.Batch) ([]byte, error) {
	if err := b.Validate(); err != nil {
		return dst, err
	}
	dst = binary.BigEndian.AppendUint64(dst, uint64(len(b.Blocks)))
	for _, blk := range b.Blocks {
		dst = binary.BigEndian.AppendUint64(dst, blk.Time)
		dst = binary.BigEndian.AppendUint64(dst, blk.L1Origin)
		dst = binary.BigEndian.AppendUint64(dst, uint64(len(blk.Transactions)))
		for _, tx := range blk.Transactions {
			dst = binary.BigEndian.AppendUint64(dst, uint64(len(tx)))
			dst = append(dst, tx...)
		}
	}
	return dst, nil
}

// Decode implements [batch.Codec]. It checks the limits again after every
// step, so that it never holds more than they allow.
func (Plain) Decode(p []byte, max batch.Limits) (*batch.Batch, error) {
	if err := max.CheckEncoded(len(p)); err != nil {
		return nil, err
	}
	r := plainReader{p: p}
	var blocks, txs, bytes uint64
	check := func() error {
		if r.short {
			return fmt.Errorf("%w: plain: cut short", batch.ErrInvalid)
		}
		for _, f := range []batch.LimitError{
			{Field: "Blocks", Got: blocks, Max: max.Blocks},
			{Field: "Transactions", Got: txs, Max: max.Transactions},
			{Field: "Bytes", Got: batch.SizeOf(blocks, txs, bytes), Max: max.Bytes},
		} {
			if f.Got > f.Max {
				return &f
			}
		}
		return nil
	}
	b := new(batch.Batch)
	blocks = r.number()
	for range blocks {
		if err := check(); err != nil {
			return nil, err
		}
		blk := batch.Block{Time: r.number(), L1Origin: r.number()}
		n := r.number()
		if n > max.Transactions {
			return nil, &batch.LimitError{Field: "Transactions", Got: n, Max: max.Transactions}
		}
		txs += n
		for range n {
			size := r.number()
			if err := check(); err != nil {
				return nil, err
			}
			if size > max.TxBytes {
				return nil, &batch.LimitError{Field: "TxBytes", Got: size, Max: max.TxBytes}
			}
			tx := r.bytes(size)
			bytes += uint64(len(tx))
			if err := check(); err != nil {
				return nil, err
			}
			blk.Transactions = append(blk.Transactions, append([]byte{}, tx...))
		}
		b.Blocks = append(b.Blocks, blk)
	}
	if err := check(); err != nil {
		return nil, err
	}
	if len(r.p) != 0 {
		return nil, fmt.Errorf("%w: plain: %d bytes after the last block", batch.ErrInvalid, len(r.p))
	}
	if err := b.Validate(); err != nil {
		return nil, err
	}
	return b, nil
}

// plainReader cuts fields off p; once p is too short, zeros.
type plainReader struct {
	p     []byte
	short bool
}

func (r *plainReader) bytes(n uint64) []byte {
	if r.short = r.short || n > uint64(len(r.p)); r.short {
		return nil
	}
	field := r.p[:n]
	r.p = r.p[n:]
	return field
}

func (r *plainReader) number() uint64 {
	if field := r.bytes(8); field != nil {
		return binary.BigEndian.Uint64(field)
	}
	return 0
}
