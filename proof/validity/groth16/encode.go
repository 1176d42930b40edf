package groth16

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// What a key's encoding begins with: the version, then flags.
const (
	keyVersion = 1

	flagCommitment = 1 << 0
	flagKeccak256  = 1 << 1 // the commitment's challenge is made with keccak256
)

// MarshalBinary returns the key's encoding, which [ParseKey] reads. It has no
// error.
func (k *Key) MarshalBinary() ([]byte, error) {
	return append([]byte(nil), k.encoded...), nil
}

func (p *Points) append(dst []byte) []byte {
	var flags byte
	if c := p.Commitment; c != nil {
		flags |= flagCommitment
		if c.Hash == Keccak256 {
			flags |= flagKeccak256
		}
	}
	dst = append(dst, keyVersion, flags)
	dst = binary.BigEndian.AppendUint16(dst, uint16(p.inputs()))
	dst = bn254.AppendG1(dst, &p.Alpha)
	dst = bn254.AppendG2(dst, &p.Beta)
	dst = bn254.AppendG2(dst, &p.Gamma)
	dst = bn254.AppendG2(dst, &p.Delta)
	for i := range p.Inputs {
		dst = bn254.AppendG1(dst, &p.Inputs[i])
	}
	if c := p.Commitment; c != nil {
		dst = bn254.AppendG2(dst, &c.G)
		dst = bn254.AppendG2(dst, &c.GSigmaNeg)
		dst = binary.BigEndian.AppendUint16(dst, uint16(len(c.Committed)))
		for _, i := range c.Committed {
			dst = binary.BigEndian.AppendUint16(dst, uint16(i))
		}
	}
	return dst
}

// ParseKey reads a key: see docs/validity.md. Each key has one encoding. Errors
// match [validity.ErrKey].
func ParseKey(b []byte) (*Key, error) {
	r := reader{b: b}
	version, flags := r.byte(), r.byte()
	if r.err == nil && (version != keyVersion || flags&^(flagCommitment|flagKeccak256) != 0 || flags == flagKeccak256) {
		r.err = fmt.Errorf("version %d with flags %#x is unknown", version, flags)
	}
	committed := flags&flagCommitment != 0
	n := int(r.uint16()) + 1
	if committed {
		n++
	}
	var p Points
	p.Alpha = r.g1()
	p.Beta, p.Gamma, p.Delta = r.g2(), r.g2(), r.g2()
	for ; n > 0 && r.err == nil; n-- {
		p.Inputs = append(p.Inputs, r.g1OrInfinity())
	}
	if committed {
		c := &Commitment{G: r.g2(), GSigmaNeg: r.g2()}
		if flags&flagKeccak256 != 0 {
			c.Hash = Keccak256
		}
		for n := r.uint16(); n > 0 && r.err == nil; n-- {
			c.Committed = append(c.Committed, int(r.uint16()))
		}
		p.Commitment = c
	}
	if r.err == nil && len(r.b) > 0 {
		r.err = fmt.Errorf("%d bytes behind it", len(r.b))
	}
	if r.err != nil {
		return nil, fmt.Errorf("%w: groth16: %w", validity.ErrKey, r.err)
	}
	return NewKey(p)
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

func (r *reader) byte() byte     { return r.take(1)[0] }
func (r *reader) uint16() uint16 { return binary.BigEndian.Uint16(r.take(2)) }
func (r *reader) uint32() uint32 { return binary.BigEndian.Uint32(r.take(4)) }
func (r *reader) uint64() uint64 { return binary.BigEndian.Uint64(r.take(8)) }

func (r *reader) g1() bn254.G1           { return element(r, bn254.G1Size, bn254.DecodeG1) }
func (r *reader) g1OrInfinity() bn254.G1 { return element(r, bn254.G1Size, bn254.DecodeG1OrInfinity) }
func (r *reader) g2() bn254.G2           { return element(r, bn254.G2Size, bn254.DecodeTwist) }

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
