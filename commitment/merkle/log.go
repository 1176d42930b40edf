package merkle

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/sharedsec/sharedsec/commitment"
)

// MaxLogCount is the largest number of leaves of a [Log].
const MaxLogCount = 1<<63 - 1

// logHeader is the length of a log root's preimage before the peaks.
const logHeader = 1 + 8

// A Log is the frontier of an append-only log: all that is needed to append to
// it and to compute its root, but not its leaves (see [LogProver]).
//
// The log is a Merkle mountain range. For each set bit h of the count there is
// a mountain, a perfect tree over 2^h leaves; the largest stands leftmost and
// holds the first leaves. A leaf is a leaf hash (see [LeafHash]), an inner node
// a [NodeHash]. The root binds the count:
//
//	root = keccak256(0x02 || count, 8 bytes big-endian || peaks, the largest mountain's first)
//
// That preimage is also the encoding of the Log.
//
// The zero Log is empty. A Log is a value: a copy is independent of its
// original, and two of the same leaves compare equal.
type Log struct {
	count uint64
	peaks [63]commitment.Root // peaks[h] is zero unless bit h of count is set
}

// EmptyLogRoot returns the root of the log without leaves, keccak256(0x02 || 0
// in 8 bytes).
func EmptyLogRoot() commitment.Root { return new(Log).Root() }

// Count returns the number of leaves.
func (l *Log) Count() uint64 { return l.count }

// Root returns the log's root.
func (l *Log) Root() commitment.Root {
	var buf [logHeader + 63*len(commitment.Root{})]byte
	b, _ := l.AppendBinary(buf[:0])
	return commitment.Keccak256(b)
}

// Append adds leaf, a leaf hash, as leaf number Count. Beyond [MaxLogCount] the
// error matches [commitment.ErrInvalid] and l is unchanged.
func (l *Log) Append(leaf commitment.Root) error { return l.appendMountain(0, leaf) }

// appendMountain adds a perfect tree of 2^h leaves; the count must be a
// multiple of 2^h.
func (l *Log) appendMountain(h int, peak commitment.Root) error {
	if l.count > MaxLogCount-1<<h {
		return fmt.Errorf("merkle: %w: log of %d leaves takes no %d more", commitment.ErrInvalid, l.count, uint64(1)<<h)
	}
	at := h
	for ; l.count>>at&1 == 1; at++ {
		peak = NodeHash(l.peaks[at], peak)
		l.peaks[at] = commitment.Root{}
	}
	l.peaks[at] = peak
	l.count += 1 << h
	return nil
}

// Peaks returns the mountains' peaks, the largest mountain's first.
func (l *Log) Peaks() []commitment.Root {
	peaks := make([]commitment.Root, 0, bits.OnesCount64(l.count))
	for h := len(l.peaks) - 1; h >= 0; h-- {
		if l.count>>h&1 == 1 {
			peaks = append(peaks, l.peaks[h])
		}
	}
	return peaks
}

// MarshalBinary returns the encoding of l, which is the preimage of its root:
// 9 to 2,025 bytes. It implements encoding.BinaryMarshaler and never fails.
func (l *Log) MarshalBinary() ([]byte, error) { return l.AppendBinary(nil) }

// AppendBinary appends the encoding of l to b and never fails. It implements
// encoding.BinaryAppender.
func (l *Log) AppendBinary(b []byte) ([]byte, error) {
	b = appendLogHeader(b, l.count)
	for h := len(l.peaks) - 1; h >= 0; h-- {
		if l.count>>h&1 == 1 {
			b = append(b, l.peaks[h][:]...)
		}
	}
	return b, nil
}

// UnmarshalBinary reads what [Log.MarshalBinary] wrote, and nothing else: the
// errors match [commitment.ErrInvalid]. The peaks are not checked against
// anything, which is for the hash of b to do ([OpenLog] does).
func (l *Log) UnmarshalBinary(b []byte) error {
	if len(b) < logHeader || b[0] != tagLog {
		return fmt.Errorf("merkle: %w: %d bytes that do not begin as a log", commitment.ErrInvalid, len(b))
	}
	count := binary.BigEndian.Uint64(b[1:])
	if count > MaxLogCount {
		return fmt.Errorf("merkle: %w: log of %d leaves", commitment.ErrInvalid, count)
	}
	b = b[logHeader:]
	if err := checkLength("bytes of peaks", len(b), len(commitment.Root{})*bits.OnesCount64(count)); err != nil {
		return err
	}
	*l = logOf(count, func() (peak commitment.Root) {
		peak, b = commitment.Root(b[:len(peak)]), b[len(peak):]
		return peak
	})
	return nil
}

// logOf returns the log of count leaves whose peaks, the largest mountain's
// first, next returns.
func logOf(count uint64, next func() commitment.Root) Log {
	l := Log{count: count}
	for h := len(l.peaks) - 1; h >= 0; h-- {
		if count>>h&1 == 1 {
			l.peaks[h] = next()
		}
	}
	return l
}

func appendLogHeader(b []byte, count uint64) []byte {
	return binary.BigEndian.AppendUint64(append(b, tagLog), count)
}

// logRoot returns the root of the log of count leaves with the given peaks, the
// largest mountain's first.
func logRoot(count uint64, peaks []commitment.Root) commitment.Root {
	b := make([]byte, 0, logHeader+len(peaks)*len(commitment.Root{}))
	return commitment.Keccak256(appendRoots(appendLogHeader(b, count), peaks))
}
