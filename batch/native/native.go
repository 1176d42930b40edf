// Package native is this module's compact batch codec, version 1.
//
// It is pure and built from pure Go alone: the same code decodes in a node, in
// a light verifier and inside the fraud-proof machine, and gives the same
// answer on all of them. Bytes from anybody may be given to Decode: it bounds
// memory by the [batch.Limits], whatever the bytes claim, and work by their
// number.
//
// An encoding is
//
//	version     1 byte, 1
//	compressor  1 byte: 0 stored, 1 brotli (RFC 7932)
//	payload     the rest, compressed by it
//
// and a payload is columns, so that like stands beside like:
//
//	number of blocks
//	time of each block, less the one before (the first: less 0)
//	L1 origin of each block, in the same way
//	number of transactions of each block
//	length code of each transaction
//	transactions
//
// all numbers being unsigned LEB128 in their shortest form. A length code is 0
// for a transaction as long as its own beginning says: that of an RLP list
// (0xc0 to 0xf7 and their content; 0xf8 to 0xfb, 1 to 4 bytes of length and
// that many of content), after one byte below 0x80 or none, as legacy and
// EIP-2718 transactions of Ethereum have it. For any other it is the length
// plus one. Code 0 must be used where it can be, so that a payload has one form
// alone; transactions remain opaque: nothing else of them is read.
//
// Brotli was chosen by measurement, against zstd: on real transactions it takes
// 0.5 to 1 % fewer bytes at a like effort, and its decoder is one piece of Go on
// every platform, without assembly, goroutines or pools. Its price is work: a
// hostile stream can make every byte of it cost some 6 microseconds, a thousand
// times an honest one (BenchmarkDecodeCostly), whatever it decodes to. What
// bounds that is FrameBytes of the limits, to about 5 seconds for six blobs.
//
// In a configuration this codec is number 1. Whatever changes the meaning of
// bytes gets another version and another number, and this one stays.
package native

import (
	"fmt"

	"github.com/sharedsec/sharedsec/batch"
)

// Number is what a rollup's configuration calls this codec.
const Number = 1

const (
	version = 1
	header  = 2 // version and compressor
)

// compressor says how a payload is packed.
type compressor byte

const (
	stored     compressor = 0
	compBrotli compressor = 1
)

// Codec is the codec. Its zero value is ready, and so is any copy; it keeps
// nothing between calls.
type Codec struct {
	// Level trades the encoder's time for bytes; decoding does not depend
	// on it. 1 to 11 are brotli's qualities, 0 is [DefaultLevel], and
	// [Stored] compresses nothing.
	Level int
}

// Levels with a name.
const (
	Stored       = -1
	DefaultLevel = 9
	BestLevel    = 11 // 0.5 % fewer bytes than the default, and some 30 times slower
)

var _ batch.Codec = Codec{}

// Append implements [batch.Codec]. It keeps whichever is shorter, the stored
// or the compressed payload. The encoding never has more bytes than b.Size().
func (c Codec) Append(dst []byte, b *batch.Batch) ([]byte, error) {
	if c.Level < Stored || c.Level > BestLevel {
		return dst, fmt.Errorf("native: level %d, want %d to %d", c.Level, Stored, BestLevel)
	}
	if err := b.Validate(); err != nil {
		return dst, err
	}
	payload := appendPayload(make([]byte, 0, b.Size()), b)
	if c.Level != Stored {
		level := c.Level
		if level == 0 {
			level = DefaultLevel
		}
		packed, err := compress(payload, level)
		if err != nil {
			return dst, err
		}
		if len(packed) < len(payload) {
			return append(append(dst, version, byte(compBrotli)), packed...), nil
		}
	}
	return append(append(dst, version, byte(stored)), payload...), nil
}

// Decode implements [batch.Codec]. Beyond what max allows it needs a constant
// of memory, at most the decompressor's window of 4 MiB and its tables.
func (Codec) Decode(p []byte, max batch.Limits) (*batch.Batch, error) {
	if err := max.CheckEncoded(len(p)); err != nil {
		return nil, err
	}
	if len(p) < header {
		return nil, fmt.Errorf("%w: native: %d bytes", batch.ErrInvalid, len(p))
	}
	if p[0] != version {
		return nil, fmt.Errorf("%w: native: version %d, want %d", batch.ErrInvalid, p[0], version)
	}
	var payload []byte
	switch compressor(p[1]) {
	case stored:
		if n := uint64(len(p) - header); n > max.Bytes {
			return nil, &batch.LimitError{Field: "Bytes", Got: n, Max: max.Bytes}
		}
		// A copy: the transactions will be parts of it.
		payload = append([]byte(nil), p[header:]...)
	case compBrotli:
		var err error
		if payload, err = decompress(p[header:], max.Bytes); err != nil {
			return nil, err
		}
	default:
		return nil, fmt.Errorf("%w: native: compressor %d", batch.ErrInvalid, p[1])
	}
	return decodePayload(payload, max)
}
