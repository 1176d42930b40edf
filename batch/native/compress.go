package native

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"math/bits"

	"github.com/andybalholm/brotli"

	"github.com/sharedsec/sharedsec/batch"
)

// The windows that the encoder chooses from and the decoder accepts, as powers
// of two of bytes. A decoder allocates its window on a stream's word, so the
// upper one bounds what a few hostile bytes cost.
const (
	minWindow = 16
	maxWindow = 22
)

// compress returns payload as a brotli stream.
func compress(payload []byte, level int) ([]byte, error) {
	window := min(max(bits.Len(uint(len(payload))), minWindow), maxWindow)
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: level, LGWin: window})
	if _, err := w.Write(payload); err != nil {
		return nil, fmt.Errorf("native: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("native: %w", err)
	}
	return out.Bytes(), nil
}

// decompress returns what exactly the stream p holds, if that is at most limit
// bytes. It stops reading at the limit, and its memory grows with what it has
// read, not with what p claims.
func decompress(p []byte, limit uint64) ([]byte, error) {
	if len(p) == 0 {
		return nil, fmt.Errorf("%w: native: empty stream", batch.ErrInvalid)
	}
	if w := windowBits(p[0]); w == 0 || w > maxWindow {
		return nil, fmt.Errorf("%w: native: window of 2^%d bytes, at most 2^%d", batch.ErrInvalid, w, maxWindow)
	}
	limit = min(limit, math.MaxInt-1)
	over := limit + 1 // one byte more tells a payload at the limit from one beyond
	r := brotli.NewReader(bytes.NewReader(p))
	out := make([]byte, 0, min(4*uint64(len(p)), over))
	for {
		n, err := r.Read(out[len(out):cap(out)])
		out = out[:len(out)+n]
		if uint64(len(out)) > limit {
			return nil, &batch.LimitError{Field: "Bytes", Got: uint64(len(out)), Max: limit}
		}
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			// Also when bytes follow the stream.
			return nil, fmt.Errorf("%w: native: %w", batch.ErrInvalid, err)
		}
		if len(out) == cap(out) {
			grown := make([]byte, len(out), min(2*uint64(cap(out)), over))
			copy(grown, out)
			out = grown
		}
	}
}

// windowBits returns the base 2 logarithm of the window that a brotli stream
// with that first byte asks for (RFC 7932, section 9.1); 0 if the byte is
// none, as in the large-window extension.
func windowBits(first byte) int {
	if first&1 == 0 {
		return 16
	}
	if n := first >> 1 & 7; n != 0 {
		return 17 + int(n)
	}
	switch n := first >> 4 & 7; n {
	case 0:
		return 17
	case 1:
		return 0
	default:
		return 8 + int(n)
	}
}
