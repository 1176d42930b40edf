// Package chunks gives a program in the fraud-proof machine an input that is
// larger than a preimage may be.
//
// Data of any size is cut into chunks of [Size] bytes, the last of which is
// what is left (no data is one empty chunk). While there is more than one hash,
// the keccak256 hashes of what stands are cut into lists of [Fan], the last of
// which has what is left. The hash that remains is the root. Chunks and lists
// are preimages of their keccak256 hash and nothing else, so a dispute needs
// the one chunk that a step reads from, and not the rest.
//
// A [Ref] is the root and the size. The size alone decides the shape of the
// tree, so that a list can never be taken for a chunk, nor data have two refs.
//
// [Write] is the runner's side and puts all preimages where its oracle finds
// them; [Reader] is the program's, and reads from the oracle's client. Both are
// pure. A program that gets its refs from the input that the machine commits
// to, its local key 1, reads data that is bound by that commitment.
package chunks

import (
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

const (
	// Size is the number of bytes of a chunk, the most that a preimage has.
	Size = 1 << 16
	// Fan is the number of hashes of a list, as many as fit in a preimage.
	Fan = Size / 32
	// MaxSize is the most bytes that a tree holds: two levels of lists.
	MaxSize = Size * Fan * Fan
	// RefSize is the number of bytes of an encoded Ref.
	RefSize = 32 + 8
)

// A Ref names data.
type Ref struct {
	Root commitment.Root
	Size uint64 // in bytes, at most MaxSize
}

// Append appends the encoding of r to b: the root, then the size as 8 bytes
// big-endian.
func (r Ref) Append(b []byte) []byte {
	return binary.BigEndian.AppendUint64(append(b, r.Root[:]...), r.Size)
}

// DecodeRef reads what [Ref.Append] appended. Anything but RefSize bytes, and a
// size above MaxSize, matches [commitment.ErrInvalid].
func DecodeRef(b []byte) (Ref, error) {
	if len(b) != RefSize {
		return Ref{}, fmt.Errorf("%w: ref of %d bytes, want %d", commitment.ErrInvalid, len(b), RefSize)
	}
	r := Ref{Root: commitment.Root(b[:32]), Size: binary.BigEndian.Uint64(b[32:])}
	return r, r.check()
}

func (r Ref) check() error {
	if r.Size > MaxSize {
		return fmt.Errorf("%w: %d bytes of data, at most %d", commitment.ErrInvalid, r.Size, uint64(MaxSize))
	}
	return nil
}

// span returns how many bytes of data a full node of the given height has
// below it; a chunk's height is 0.
func span(height int) uint64 {
	n := uint64(Size)
	for range height {
		n *= Fan
	}
	return n
}
