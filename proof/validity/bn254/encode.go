package bn254

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// DecodeScalar reads a scalar below r. Errors match [ErrLength] and
// [ErrNotReduced].
func DecodeScalar(b []byte) (s Scalar, err error) {
	if len(b) != ScalarSize {
		return Scalar{}, ErrLength
	}
	if s.SetBytesCanonical(b) != nil {
		return Scalar{}, ErrNotReduced
	}
	return s, nil
}

// DecodeG1 reads a point that is not infinity. G1 is the whole curve, so there is
// no subgroup to check. Errors match [ErrLength], [ErrNotReduced], [ErrNotOnCurve]
// and [ErrInfinity].
func DecodeG1(b []byte) (G1, error) {
	p, err := DecodeG1OrInfinity(b)
	if err == nil && p.IsInfinity() {
		return G1{}, ErrInfinity
	}
	return p, err
}

// DecodeG1OrInfinity is DecodeG1 where infinity is allowed: 64 zeros.
func DecodeG1OrInfinity(b []byte) (p G1, err error) {
	if len(b) != G1Size {
		return G1{}, ErrLength
	}
	if err := decodeCoordinates(b, &p.X, &p.Y); err != nil {
		return G1{}, err
	}
	if !p.IsOnCurve() {
		return G1{}, ErrNotOnCurve
	}
	return p, nil
}

// DecodeG2 reads a point of the subgroup that is not infinity. Errors match
// [ErrLength], [ErrNotReduced], [ErrNotOnCurve], [ErrNotInSubgroup] and
// [ErrInfinity].
func DecodeG2(b []byte) (G2, error) {
	q, err := DecodeTwist(b)
	if err != nil {
		return G2{}, err
	}
	if q.IsInfinity() {
		return G2{}, ErrInfinity
	}
	if !q.IsInSubGroup() {
		return G2{}, ErrNotInSubgroup
	}
	return q, nil
}

// DecodeTwist reads a point of the twist, infinity included, which is 128 zeros,
// without checking that it is in the subgroup: [NewLines] does, for less. Errors
// match [ErrLength], [ErrNotReduced] and [ErrNotOnCurve].
func DecodeTwist(b []byte) (q G2, err error) {
	if len(b) != G2Size {
		return G2{}, ErrLength
	}
	if err := decodeCoordinates(b, &q.X.A1, &q.X.A0, &q.Y.A1, &q.Y.A0); err != nil {
		return G2{}, err
	}
	if !q.IsOnCurve() {
		return G2{}, ErrNotOnCurve
	}
	return q, nil
}

func decodeCoordinates(b []byte, to ...*fp.Element) error {
	for i, e := range to {
		if e.SetBytesCanonical(b[i*fp.Bytes:(i+1)*fp.Bytes]) != nil {
			return ErrNotReduced
		}
	}
	return nil
}

// AppendScalar appends the encoding of s.
func AppendScalar(dst []byte, s *Scalar) []byte {
	var b [ScalarSize]byte
	fr.BigEndian.PutElement(&b, *s)
	return append(dst, b[:]...)
}

// AppendG1 appends the encoding of p.
func AppendG1(dst []byte, p *G1) []byte {
	return appendCoordinates(dst, &p.X, &p.Y)
}

// AppendG2 appends the encoding of q.
func AppendG2(dst []byte, q *G2) []byte {
	return appendCoordinates(dst, &q.X.A1, &q.X.A0, &q.Y.A1, &q.Y.A0)
}

func appendCoordinates(dst []byte, from ...*fp.Element) []byte {
	for _, e := range from {
		var b [fp.Bytes]byte
		fp.BigEndian.PutElement(&b, *e)
		dst = append(dst, b[:]...)
	}
	return dst
}
