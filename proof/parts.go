package proof

import (
	"encoding/binary"
	"fmt"
	"math"
)

// partHead is what stands ahead of a part's proof: the verifier's index and the
// proof's length.
const partHead = 1 + 4

// A Part is one verifier's share of a proof for [Threshold]'s verifiers.
type Part struct {
	Verifier uint8 // its index among the verifiers
	Proof    []byte
}

// AppendParts appends the proof that parts make: for each, the verifier's index
// (1 byte), the length of its proof (4 bytes, big-endian) and the proof. Unless the
// indices ascend the error matches [ErrInvalid]: one choice has one encoding.
func AppendParts(b []byte, parts ...Part) ([]byte, error) {
	for i, p := range parts {
		if i > 0 && p.Verifier <= parts[i-1].Verifier {
			return nil, fmt.Errorf("%w: part %d is of verifier %d, behind that of %d", ErrInvalid, i, p.Verifier, parts[i-1].Verifier)
		}
		if uint64(len(p.Proof)) > math.MaxUint32 {
			return nil, fmt.Errorf("%w: part %d has %d bytes, want %d at most", ErrInvalid, i, len(p.Proof), uint32(math.MaxUint32))
		}
		b = append(b, p.Verifier)
		b = binary.BigEndian.AppendUint32(b, uint32(len(p.Proof)))
		b = append(b, p.Proof...)
	}
	return b, nil
}

// parseParts reads exactly k parts of n verifiers' from exactly b, whose bytes they
// alias.
func parseParts(k, n int, b []byte) ([]Part, error) {
	parts := make([]Part, 0, k)
	for i := range k {
		if len(b) < partHead {
			return nil, fmt.Errorf("%w: it ends ahead of part %d, want %d parts", ErrInvalid, i, k)
		}
		v, size := b[0], binary.BigEndian.Uint32(b[1:])
		b = b[partHead:]
		switch {
		case int(v) >= n:
			return nil, fmt.Errorf("%w: part %d is of verifier %d, want one of %d", ErrInvalid, i, v, n)
		case i > 0 && v <= parts[i-1].Verifier:
			return nil, fmt.Errorf("%w: part %d is of verifier %d, behind that of %d", ErrInvalid, i, v, parts[i-1].Verifier)
		case uint64(size) > uint64(len(b)):
			return nil, fmt.Errorf("%w: part %d says that it has %d bytes of the %d that are left", ErrInvalid, i, size, len(b))
		}
		parts = append(parts, Part{Verifier: v, Proof: b[:size:size]})
		b = b[size:]
	}
	if len(b) > 0 {
		return nil, fmt.Errorf("%w: %d bytes behind %d parts", ErrInvalid, len(b), k)
	}
	return parts, nil
}
