package native

import (
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/batch"
)

// appendPayload appends b, which is valid, to p as columns.
func appendPayload(p []byte, b *batch.Batch) []byte {
	p = binary.AppendUvarint(p, uint64(len(b.Blocks)))
	var last uint64
	for i := range b.Blocks {
		p = binary.AppendUvarint(p, b.Blocks[i].Time-last)
		last = b.Blocks[i].Time
	}
	last = 0
	for i := range b.Blocks {
		p = binary.AppendUvarint(p, b.Blocks[i].L1Origin-last)
		last = b.Blocks[i].L1Origin
	}
	for i := range b.Blocks {
		p = binary.AppendUvarint(p, uint64(len(b.Blocks[i].Transactions)))
	}
	for i := range b.Blocks {
		for _, tx := range b.Blocks[i].Transactions {
			p = binary.AppendUvarint(p, lengthCode(tx))
		}
	}
	for i := range b.Blocks {
		for _, tx := range b.Blocks[i].Transactions {
			p = append(p, tx...)
		}
	}
	return p
}

// decodePayload reads a batch from exactly p. Its transactions are parts of p.
// Every count is checked against max and against the bytes left before it
// sizes memory.
func decodePayload(p []byte, max batch.Limits) (*batch.Batch, error) {
	r := &reader{p: p}
	blocks := r.count("Blocks", max.Blocks)
	if r.err != nil {
		return nil, r.err
	}
	b := &batch.Batch{Blocks: make([]batch.Block, blocks)}
	var last uint64
	for i := range b.Blocks {
		last = r.sum(last)
		b.Blocks[i].Time = last
	}
	last = 0
	for i := range b.Blocks {
		last = r.sum(last)
		b.Blocks[i].L1Origin = last
	}
	counts := *r // read now for their sum, and again when there is a place for them
	var total uint64
	for range b.Blocks {
		// Each is at most len(p): the sum cannot wrap.
		total += r.count("Transactions", max.Transactions)
	}
	if r.err != nil {
		return nil, r.err
	}
	if err := r.fits("Transactions", total, max.Transactions); err != nil {
		return nil, err
	}
	codes := *r
	for range total {
		r.uvarint()
	}
	if r.err != nil {
		return nil, r.err
	}
	if n := batch.SizeOf(blocks, total, uint64(len(r.p))); n > max.Bytes {
		return nil, &batch.LimitError{Field: "Bytes", Got: n, Max: max.Bytes}
	}
	txs := make([][]byte, total)
	for i := range txs {
		txs[i] = r.transaction(codes.uvarint(), max.TxBytes)
		if r.err != nil {
			return nil, r.err
		}
	}
	if len(r.p) != 0 {
		return nil, fmt.Errorf("%w: native: %d bytes after the last transaction", batch.ErrInvalid, len(r.p))
	}
	for i := range b.Blocks {
		if n := counts.uvarint(); n > 0 {
			b.Blocks[i].Transactions, txs = txs[:n:n], txs[n:]
		}
	}
	return b, nil
}

// A reader cuts numbers and transactions off a payload. After an error it
// keeps that and reads zeros.
type reader struct {
	p   []byte
	err error
}

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: native: %s", batch.ErrInvalid, fmt.Sprintf(format, args...))
	}
	r.p = nil
}

// uvarint reads a number, which must be in its shortest form.
func (r *reader) uvarint() uint64 {
	if r.err != nil {
		return 0
	}
	if len(r.p) > 0 && r.p[0] < 0x80 {
		v := r.p[0]
		r.p = r.p[1:]
		return uint64(v)
	}
	v, n := binary.Uvarint(r.p)
	switch {
	case n == 0:
		r.fail("cut short in a number")
		return 0
	case n < 0:
		r.fail("number over 64 bits")
		return 0
	case r.p[n-1] == 0:
		r.fail("number %d in %d bytes, longer than need be", v, n)
		return 0
	}
	r.p = r.p[n:]
	return v
}

// sum reads a number and adds it to last.
func (r *reader) sum(last uint64) uint64 {
	v := last + r.uvarint()
	if v < last {
		r.fail("time or origin over 64 bits")
		return 0
	}
	return v
}

// count reads the number of things that take at least a byte each in the rest
// of the payload.
func (r *reader) count(field string, max uint64) uint64 {
	n := r.uvarint()
	if r.err == nil {
		r.err = r.fits(field, n, max)
	}
	if r.err != nil {
		return 0
	}
	return n
}

// fits reports why there are not n things, a byte each at least, in the rest.
func (r *reader) fits(field string, n, max uint64) error {
	if n > max {
		return &batch.LimitError{Field: field, Got: n, Max: max}
	}
	if n > uint64(len(r.p)) {
		return fmt.Errorf("%w: native: %s: %d in %d bytes", batch.ErrInvalid, field, n, len(r.p))
	}
	return nil
}

// transaction cuts off the transaction that code stands for.
func (r *reader) transaction(code, max uint64) []byte {
	n := code - 1
	if code == 0 {
		var ok bool
		if n, ok = selfLength(r.p); !ok {
			r.fail("transaction without the length that its code promises")
			return nil
		}
	}
	if n > uint64(len(r.p)) {
		r.fail("transaction of %d bytes in %d", n, len(r.p))
		return nil
	}
	if n > max {
		r.err = &batch.LimitError{Field: "TxBytes", Got: n, Max: max}
		return nil
	}
	tx := r.p[:n:n]
	if code != 0 && lengthCode(tx) == 0 {
		r.fail("transaction with its length written out, though it tells it")
		return nil
	}
	r.p = r.p[n:]
	return tx
}
