package merkle

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/sharedsec/sharedsec/commitment"
)

// A LogProof shows that a leaf stands at an index of a [Log]. Its encoding is
//
//	count, 8 bytes big-endian || index, 8 bytes big-endian || siblings || peaks
//
// Count and index determine how many siblings and peaks there are: at most 62
// and 63.
type LogProof struct {
	Count, Index uint64
	// Siblings are those of the leaf's path to the peak of its mountain, from
	// the leaf up.
	Siblings []commitment.Root
	// Peaks are all the log's peaks, the largest mountain's first.
	Peaks []commitment.Root
}

// VerifyLog reports why proof does not show that leaf number index of the log
// under root has the hash leaf; nil means it does. The count that the proof
// claims is then also right, since the root binds it. The errors are
// [*IndexError], [*LengthError] and [*RootError] or match
// [commitment.ErrInvalid] directly.
//
// A contract does the same: the preimage of root from count and peaks (see
// [Log]); the mountain of the index (see [LogProof.Mountain]); from the leaf up
// the k-th sibling stands left where bit k of the index is set.
func VerifyLog(root commitment.Root, index uint64, leaf commitment.Root, proof LogProof) error {
	if index != proof.Index {
		return fmt.Errorf("merkle: %w: proof of leaf %d, want %d", commitment.ErrInvalid, proof.Index, index)
	}
	peak, height, err := proof.Mountain()
	if err != nil {
		return err
	}
	if err := checkLength("siblings", len(proof.Siblings), height); err != nil {
		return err
	}
	if err := checkLength("peaks", len(proof.Peaks), bits.OnesCount64(proof.Count)); err != nil {
		return err
	}
	if err := checkRoot(logRoot(proof.Count, proof.Peaks), root); err != nil {
		return err
	}
	node := leaf
	for k, sibling := range proof.Siblings {
		if index>>k&1 == 1 {
			node = NodeHash(sibling, node)
		} else {
			node = NodeHash(node, sibling)
		}
	}
	if node != proof.Peaks[peak] {
		return &RootError{Got: node, Want: proof.Peaks[peak]}
	}
	return nil
}

// Mountain returns the number of the peak, the largest mountain's being 0,
// under which the proof's index stands in a log of its count, and that
// mountain's height. The mountain is that of the highest bit in which count and
// index differ. The error matches [commitment.ErrInvalid] unless index < count
// <= [MaxLogCount].
func (p LogProof) Mountain() (peak, height int, err error) {
	if p.Count > MaxLogCount {
		return 0, 0, fmt.Errorf("merkle: %w: log of %d leaves", commitment.ErrInvalid, p.Count)
	}
	if err := checkIndex(p.Index, p.Count); err != nil {
		return 0, 0, err
	}
	height = bits.Len64(p.Count^p.Index) - 1
	return bits.OnesCount64(p.Count >> (height + 1)), height, nil
}

// MarshalBinary returns the encoding of p. It implements
// encoding.BinaryMarshaler and never fails.
func (p LogProof) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

// AppendBinary appends the encoding of p to b and never fails. It implements
// encoding.BinaryAppender.
func (p LogProof) AppendBinary(b []byte) ([]byte, error) {
	b = binary.BigEndian.AppendUint64(b, p.Count)
	b = binary.BigEndian.AppendUint64(b, p.Index)
	return appendRoots(appendRoots(b, p.Siblings), p.Peaks), nil
}

// UnmarshalBinary reads what [LogProof.MarshalBinary] wrote of a proof whose
// parts have their right number, and nothing else: the errors match
// [commitment.ErrInvalid].
func (p *LogProof) UnmarshalBinary(b []byte) error {
	if len(b) < 16 {
		return fmt.Errorf("merkle: %w: log proof of %d bytes, want at least 16", commitment.ErrInvalid, len(b))
	}
	q := LogProof{Count: binary.BigEndian.Uint64(b), Index: binary.BigEndian.Uint64(b[8:])}
	_, height, err := q.Mountain()
	if err != nil {
		return err
	}
	roots := height + bits.OnesCount64(q.Count)
	if err := checkLength("bytes of hashes", len(b)-16, roots*len(commitment.Root{})); err != nil {
		return err
	}
	all, err := readRoots(b[16:], roots)
	if err != nil {
		return err
	}
	q.Siblings, q.Peaks = all[:height:height], all[height:]
	*p = q
	return nil
}
