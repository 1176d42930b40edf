package plonk

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

const keyVersion = 1

// Where the points are that challenges are hashed from: S1, S2, S3, Ql, Qr, Qm, Qo,
// Qk and then each commitment's selector.
const (
	pointsAt    = 1 + 1 + 2 + 4 + 2*bn254.ScalarSize
	selectorsAt = pointsAt + 8*bn254.G1Size
)

// MarshalBinary returns the key's encoding, which [ParseKey] reads. It has no
// error.
func (k *Key) MarshalBinary() ([]byte, error) {
	return append([]byte(nil), k.encoded...), nil
}

func (p *Points) append(dst []byte) []byte {
	dst = append(dst, keyVersion, byte(len(p.Commitments)))
	dst = binary.BigEndian.AppendUint16(dst, uint16(p.Inputs))
	dst = binary.BigEndian.AppendUint32(dst, uint32(p.Size))
	dst = bn254.AppendScalar(dst, &p.Generator)
	dst = bn254.AppendScalar(dst, &p.CosetShift)
	for _, q := range []*bn254.G1{&p.S[0], &p.S[1], &p.S[2], &p.Ql, &p.Qr, &p.Qm, &p.Qo, &p.Qk} {
		dst = bn254.AppendG1(dst, q)
	}
	for i := range p.Commitments {
		dst = bn254.AppendG1(dst, &p.Commitments[i].Qcp)
	}
	dst = bn254.AppendG1(dst, &p.G1)
	dst = bn254.AppendG2(dst, &p.G2)
	dst = bn254.AppendG2(dst, &p.G2Tau)
	for i := range p.Commitments {
		dst = binary.BigEndian.AppendUint32(dst, uint32(p.Commitments[i].Index))
	}
	return dst
}

// ParseKey reads a key: integers are big-endian, points x, y, points of G2 x1, x0,
// y1, y0, and nothing follows. Each key has one encoding.
//
//	version       1          1
//	k             1          commitments, at most 4
//	inputs        2
//	n             4          the domain's size
//	ω, u          2 x 32     its generator, the shift of its cosets
//	S1, S2, S3    3 x 64
//	Ql ... Qk     5 x 64     Ql, Qr, Qm, Qo, Qk
//	Qcp           k x 64     the commitments' selectors
//	G1            64
//	G2, tau G2    2 x 128
//	index         k x 4      the constraints of the commitments
//
// That is 904 + 68k bytes. Errors match [validity.ErrKey].
func ParseKey(b []byte) (*Key, error) {
	p, err := parsePoints(b)
	if err != nil {
		return nil, fmt.Errorf("%w: plonk: %w", validity.ErrKey, err)
	}
	return NewKey(p)
}

func parsePoints(b []byte) (p Points, err error) {
	r := reader{b: b}
	version, commitments := r.byte(), r.byte()
	if r.err == nil && (version != keyVersion || commitments > MaxCommitments) {
		return p, fmt.Errorf("version %d with %d commitments is unknown", version, commitments)
	}
	p.Inputs = int(r.uint16())
	p.Size = uint64(r.uint32())
	p.Generator, p.CosetShift = r.scalar(), r.scalar()
	for _, q := range []*bn254.G1{&p.S[0], &p.S[1], &p.S[2], &p.Ql, &p.Qr, &p.Qm, &p.Qo, &p.Qk} {
		*q = r.g1OrInfinity()
	}
	p.Commitments = make([]Commitment, commitments)
	for i := range p.Commitments {
		p.Commitments[i].Qcp = r.g1OrInfinity()
	}
	p.G1 = r.g1OrInfinity()
	p.G2, p.G2Tau = r.twist(), r.twist()
	for i := range p.Commitments {
		p.Commitments[i].Index = uint64(r.uint32())
	}
	return p, r.end()
}

// A reader takes from b until something is wrong.
type reader struct {
	b   []byte
	err error
}

func (r *reader) take(n int) []byte {
	if r.err == nil && len(r.b) < n {
		r.err = errors.New("it ends early")
	}
	if r.err != nil {
		return make([]byte, n) // of a size that the code names, not the bytes
	}
	b := r.b[:n]
	r.b = r.b[n:]
	return b
}

func (r *reader) end() error {
	if r.err == nil && len(r.b) > 0 {
		r.err = fmt.Errorf("%d bytes behind it", len(r.b))
	}
	return r.err
}

func (r *reader) byte() byte     { return r.take(1)[0] }
func (r *reader) uint16() uint16 { return binary.BigEndian.Uint16(r.take(2)) }
func (r *reader) uint32() uint32 { return binary.BigEndian.Uint32(r.take(4)) }
func (r *reader) uint64() uint64 { return binary.BigEndian.Uint64(r.take(8)) }

func (r *reader) scalar() bn254.Scalar   { return element(r, bn254.ScalarSize, bn254.DecodeScalar) }
func (r *reader) g1OrInfinity() bn254.G1 { return element(r, bn254.G1Size, bn254.DecodeG1OrInfinity) }
func (r *reader) twist() bn254.G2        { return element(r, bn254.G2Size, bn254.DecodeTwist) }

func element[T any](r *reader, size int, decode func([]byte) (T, error)) (e T) {
	b := r.take(size)
	if r.err != nil {
		return e
	}
	if e, r.err = decode(b); r.err != nil {
		r.err = fmt.Errorf("%d bytes ahead of its end: %w", len(r.b)+size, r.err)
	}
	return e
}
