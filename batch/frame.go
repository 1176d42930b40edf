package batch

import (
	"encoding/binary"
	"fmt"
)

// FrameHeader is what a frame spends on its header, in bytes: the version (1),
// the frame's index (2, big-endian) and the number of frames (2, big-endian).
const FrameHeader = 1 + 2 + 2

// MaxFrames is the most frames that one entry has.
const MaxFrames = 1<<16 - 1

// A FrameLimiter is a [Codec] whose batches go over fewer frames than
// [MaxFrames]: say because what proves its rollup's derivation reads so many
// payloads and no more. Derivation drops an entry that has more Refs, and a
// [Builder] never makes one.
type FrameLimiter interface {
	Codec

	// FrameLimit returns the most frames that an entry has, at least 1 and
	// always the same. It is consensus, as the codec's format is: another
	// limit is another codec.
	FrameLimit() int
}

// FrameLimit returns how many frames an entry of batches under c has at most:
// its own limit, if it is a [FrameLimiter], else [MaxFrames].
func FrameLimit(c Codec) int {
	if l, ok := c.(FrameLimiter); ok {
		return min(l.FrameLimit(), MaxFrames)
	}
	return MaxFrames
}

// frameVersion is the first byte of every frame. A changed layout is a new one.
const frameVersion = 1

// A FrameError tells which frame of an entry is wrong and why. It matches
// [ErrInvalid].
type FrameError struct {
	Index  int // position in the entry's order
	Reason string
}

// Error implements error.
func (e *FrameError) Error() string {
	return fmt.Sprintf("%v: frame %d: %s", ErrInvalid, e.Index, e.Reason)
}

// Unwrap returns [ErrInvalid].
func (e *FrameError) Unwrap() error { return ErrInvalid }

// FrameCount returns how many frames of at most size bytes, headers included,
// [Frames] makes of n bytes of data; 0 if it cannot, because there is no data
// or size leaves no room for any.
func FrameCount(n, size int) int {
	if n <= 0 || size <= FrameHeader {
		return 0
	}
	return (n-1)/(size-FrameHeader) + 1
}

// Frames spreads one entry's data over frames of at most size bytes, headers
// included: one frame for each payload (blob, transaction) of the entry, in
// order, all but the last full. Frames share no memory with data.
//
// Empty data, and a size with no room for any, match [ErrInvalid]; data that
// takes more than [MaxFrames] matches [ErrLimit].
func Frames(data []byte, size int) ([][]byte, error) {
	if len(data) == 0 {
		return nil, fmt.Errorf("%w: no data to frame", ErrInvalid)
	}
	n := FrameCount(len(data), size)
	if n == 0 {
		return nil, fmt.Errorf("%w: frames of %d bytes, want more than %d", ErrInvalid, size, FrameHeader)
	}
	if n > MaxFrames {
		return nil, &LimitError{Field: "frames", Got: uint64(n), Max: MaxFrames}
	}
	frames := make([][]byte, n)
	for i := range frames {
		chunk := data[:min(len(data), size-FrameHeader)]
		data = data[len(chunk):]
		f := make([]byte, 0, FrameHeader+len(chunk))
		f = append(f, frameVersion)
		f = binary.BigEndian.AppendUint16(f, uint16(i))
		f = binary.BigEndian.AppendUint16(f, uint16(n))
		frames[i] = append(f, chunk...)
	}
	return frames, nil
}

// Join returns the data that frames carry, given in the order of the entry's
// Refs; nil stands for a payload that is malformed. It shares no memory with
// them.
//
// It is strict: every frame has the one version, its position for an index,
// the number of frames for a count, and at least one byte of data. Anything
// else, and no frame at all, matches [ErrInvalid] ([FrameError] says where).
// More than max bytes of data match [ErrLimit]; nothing is allocated before
// both are checked.
func Join(frames [][]byte, max uint64) ([]byte, error) {
	if len(frames) == 0 || len(frames) > MaxFrames {
		return nil, fmt.Errorf("%w: %d frames, want 1 to %d", ErrInvalid, len(frames), MaxFrames)
	}
	var total uint64
	for i, f := range frames {
		if reason := checkFrame(f, i, len(frames)); reason != "" {
			return nil, &FrameError{Index: i, Reason: reason}
		}
		total += uint64(len(f) - FrameHeader)
	}
	if err := atMost("FrameBytes", total, max); err != nil {
		return nil, err
	}
	data := make([]byte, 0, total)
	for _, f := range frames {
		data = append(data, f[FrameHeader:]...)
	}
	return data, nil
}

// checkFrame returns why f is not frame i of n, or "".
func checkFrame(f []byte, i, n int) string {
	if len(f) <= FrameHeader {
		return fmt.Sprintf("%d bytes, want more than %d", len(f), FrameHeader)
	}
	if f[0] != frameVersion {
		return fmt.Sprintf("version %d, want %d", f[0], frameVersion)
	}
	if got := binary.BigEndian.Uint16(f[1:]); int(got) != i {
		return fmt.Sprintf("index %d, want %d", got, i)
	}
	if got := binary.BigEndian.Uint16(f[3:]); int(got) != n {
		return fmt.Sprintf("of %d frames, want of %d", got, n)
	}
	return ""
}
