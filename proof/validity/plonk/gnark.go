package plonk

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// gnarkLinesSize is the size of the two points' lines in gnark's keys: for each a
// pair of lists, a line being two elements of the extended field, in limbs.
const gnarkLinesSize = 2 * 2 * len(curve.LoopCounter) * 2 * 2 * 32

// ReadGnarkKey reads a verifying key on BN254 as gnark writes it: WriteTo, with
// compressed points, as SP1's plonk_vk.bin is, or points that are not compressed.
// (In v0.14.0, WriteRawTo compresses them too.) What the key repeats, 1/n and the
// lines of its points of G2, must fit the rest; lines may be zeros, as they are in
// SP1's. Errors match [validity.ErrKey].
func ReadGnarkKey(b []byte) (*Key, error) {
	p, err := readGnarkPoints(b)
	if err != nil {
		return nil, fmt.Errorf("%w: gnark's plonk: %w", validity.ErrKey, err)
	}
	return NewKey(p)
}

func readGnarkPoints(b []byte) (p Points, err error) {
	r := gnarkReader{reader: reader{b: b}}
	p.Size = r.uint64()
	inverse := r.scalar()
	p.Generator = r.scalar()
	inputs := r.uint64()
	p.CosetShift = r.scalar()
	// The two highest bits of a point are zero if it is not compressed.
	r.compressed = len(r.b) > 0 && r.b[0]>>6 != 0
	for _, q := range []*bn254.G1{&p.S[0], &p.S[1], &p.S[2], &p.Ql, &p.Qr, &p.Qm, &p.Qo, &p.Qk} {
		*q = r.g1()
	}
	n := r.uint32()
	if r.err == nil && (n > MaxCommitments || inputs > p.Size) {
		return p, fmt.Errorf("%d commitments and %d inputs over a domain of %d", n, inputs, p.Size)
	}
	p.Inputs = int(inputs)
	p.Commitments = make([]Commitment, min(n, MaxCommitments))
	for i := range p.Commitments {
		p.Commitments[i].Qcp = r.g1()
	}
	p.G1 = r.g1()
	p.G2, p.G2Tau = r.g2(), r.g2()
	lines := r.take(gnarkLinesSize)
	if got := r.uint32(); r.err == nil && got != n {
		return p, fmt.Errorf("%d commitments at %d constraints", n, got)
	}
	for i := range p.Commitments {
		p.Commitments[i].Index = r.uint64()
	}
	if err := r.end(); err != nil {
		return p, err
	}
	c := p.circuit()
	if err := c.Check(); err != nil {
		return p, err
	}
	if want := c.SizeInverse(); inverse != want {
		return p, errors.New("it has another inverse of the domain's size")
	}
	none := make([]byte, gnarkLinesSize)
	if !bytes.Equal(lines, none) && !bytes.Equal(lines, gnarkLines(&p.G2, &p.G2Tau)) {
		return p, errors.New("it has the lines of other points")
	}
	return p, nil
}

// gnarkLines returns lines as gnark writes them, in Montgomery's form, each element
// in limbs, the lowest first, each big-endian.
func gnarkLines(points ...*bn254.G2) []byte {
	out := make([]byte, 0, gnarkLinesSize)
	for _, q := range points {
		for _, list := range curve.PrecomputeLines(*q) {
			for i := range list {
				for _, e := range []*curve.E2{&list[i].R0, &list[i].R1} {
					for _, limb := range append(e.A0[:], e.A1[:]...) {
						out = binary.BigEndian.AppendUint64(out, limb)
					}
				}
			}
		}
	}
	return out
}

// A gnarkReader reads points as gnark-crypto's encoder writes them, all compressed
// or none.
type gnarkReader struct {
	reader
	compressed bool
}

func (r *gnarkReader) scalar() bn254.Scalar {
	return element(&r.reader, fr.Bytes, bn254.DecodeScalar)
}

func (r *gnarkReader) g1() (p bn254.G1) {
	r.point(bn254.G1Size, p.SetBytes)
	return p
}

func (r *gnarkReader) g2() (q bn254.G2) {
	r.point(bn254.G2Size, q.SetBytes)
	return q
}

// point reads a point of a size that is halved by compression. Set returns how
// many bytes it has read.
func (r *gnarkReader) point(size int, set func([]byte) (int, error)) {
	if r.compressed {
		size /= 2
	}
	b := r.take(size)
	if r.err != nil {
		return
	}
	if n, err := set(b); err != nil {
		r.err = fmt.Errorf("%d bytes ahead of its end: %w", len(r.b)+size, err)
	} else if n != size {
		r.err = fmt.Errorf("%d bytes ahead of its end: a compressed point among others", len(r.b)+size)
	}
}
