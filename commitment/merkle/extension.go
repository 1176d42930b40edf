package merkle

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/sharedsec/sharedsec/commitment"
)

// A LogExtension shows that one log is a prefix of another: the frontier of the
// first, and the roots of the subtrees that, appended to it in order, make the
// second. Its encoding is
//
//	new count, 8 bytes big-endian || frontier, as [Log] encodes it || subtrees
//
// The counts determine how many subtrees there are: at most 124.
type LogExtension struct {
	Old Log
	// NewCount is the number of leaves of the longer log.
	NewCount uint64
	// Subtrees are the roots of the fewest perfect trees that cover the leaves
	// from Old's count to NewCount, each starting at a multiple of its size.
	Subtrees []commitment.Root
}

// VerifyExtension reports why proof does not show that the log under newRoot
// begins with all the leaves of the log under oldRoot; nil means it does, and
// that the proof's counts are theirs. The errors are [*LengthError] and
// [*RootError] or match [commitment.ErrInvalid] directly.
func VerifyExtension(oldRoot, newRoot commitment.Root, proof LogExtension) error {
	if err := proof.check(); err != nil {
		return err
	}
	l := proof.Old
	if err := checkRoot(l.Root(), oldRoot); err != nil {
		return err
	}
	subtrees := proof.Subtrees
	for l.count < proof.NewCount {
		if err := l.appendMountain(nextSubtree(l.count, proof.NewCount), subtrees[0]); err != nil {
			return err
		}
		subtrees = subtrees[1:]
	}
	return checkRoot(l.Root(), newRoot)
}

// ProveExtension returns the proof that the log of the first newCount leaves
// begins with that of the first oldCount. The error matches
// [commitment.ErrInvalid] unless oldCount <= newCount <= Count.
func (p *LogProver) ProveExtension(oldCount, newCount uint64) (LogExtension, error) {
	if err := p.checkCount(newCount); err != nil {
		return LogExtension{}, err
	}
	if oldCount > newCount {
		return LogExtension{}, fmt.Errorf("merkle: %w: extension of %d leaves to %d", commitment.ErrInvalid, oldCount, newCount)
	}
	old, err := p.Log(oldCount)
	if err != nil {
		return LogExtension{}, err
	}
	e := LogExtension{Old: old, NewCount: newCount, Subtrees: []commitment.Root{}}
	for at := oldCount; at < newCount; {
		h := nextSubtree(at, newCount)
		e.Subtrees = append(e.Subtrees, p.levels[h][at>>h])
		at += 1 << h
	}
	return e, nil
}

// nextSubtree returns the height of the largest perfect tree that can start at
// leaf from and end at leaf to at the latest; from < to.
func nextSubtree(from, to uint64) int {
	return min(bits.TrailingZeros64(from), bits.Len64(to-from)-1)
}

// check bounds the counts and demands the number of subtrees that they imply.
func (e *LogExtension) check() error {
	if e.Old.count > e.NewCount || e.NewCount > MaxLogCount {
		return fmt.Errorf("merkle: %w: extension of %d leaves to %d", commitment.ErrInvalid, e.Old.count, e.NewCount)
	}
	want := 0
	for at := e.Old.count; at < e.NewCount; want++ {
		at += 1 << nextSubtree(at, e.NewCount)
	}
	return checkLength("subtrees", len(e.Subtrees), want)
}

// MarshalBinary returns the encoding of e. It implements
// encoding.BinaryMarshaler and never fails.
func (e *LogExtension) MarshalBinary() ([]byte, error) { return e.AppendBinary(nil) }

// AppendBinary appends the encoding of e to b and never fails. It implements
// encoding.BinaryAppender.
func (e *LogExtension) AppendBinary(b []byte) ([]byte, error) {
	b = binary.BigEndian.AppendUint64(b, e.NewCount)
	b, _ = e.Old.AppendBinary(b)
	return appendRoots(b, e.Subtrees), nil
}

// UnmarshalBinary reads what [LogExtension.MarshalBinary] wrote of a proof with
// the right number of subtrees, and nothing else: the errors match
// [commitment.ErrInvalid].
func (e *LogExtension) UnmarshalBinary(b []byte) error {
	if len(b) < 8+logHeader {
		return fmt.Errorf("merkle: %w: log extension of %d bytes, want at least %d", commitment.ErrInvalid, len(b), 8+logHeader)
	}
	x := LogExtension{NewCount: binary.BigEndian.Uint64(b)}
	b = b[8:]
	old := logHeader + len(commitment.Root{})*bits.OnesCount64(binary.BigEndian.Uint64(b[1:]))
	if err := x.Old.UnmarshalBinary(b[:min(old, len(b))]); err != nil {
		return err
	}
	var err error
	if x.Subtrees, err = readRoots(b[old:], 2*maxHeight); err != nil {
		return err
	}
	if err := x.check(); err != nil {
		return err
	}
	*e = x
	return nil
}
