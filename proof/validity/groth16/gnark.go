package groth16

import (
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// ReadGnarkKey reads a verifying key on BN254 as gnark writes it: WriteTo, with
// compressed points, as SP1's .bin files are, or WriteRawTo. It has the format of
// gnark v0.14.0, the same since v0.9. At most one commitment is read; gnark does
// not say how its challenge is hashed, so the caller does, where there is one.
// Errors match [validity.ErrKey].
func ReadGnarkKey(b []byte, h Hash) (*Key, error) {
	p, err := readGnarkPoints(b, h)
	if err != nil {
		return nil, fmt.Errorf("%w: gnark's groth16: %w", validity.ErrKey, err)
	}
	return NewKey(p)
}

func readGnarkPoints(b []byte, h Hash) (p Points, err error) {
	r := newGnarkReader(b)
	p.Alpha = r.g1()
	r.g1() // beta and delta in G1 are the prover's
	p.Beta = r.g2()
	p.Gamma = r.g2()
	r.g1()
	p.Delta = r.g2()
	for n := r.uint32(); n > 0 && r.err == nil; n-- {
		p.Inputs = append(p.Inputs, r.g1())
	}
	var committed [][]int
	for n := r.uint32(); n > 0 && r.err == nil; n-- {
		var list []int
		for n := r.uint32(); n > 0 && r.err == nil; n-- {
			// gnark counts the constant one as the input 0.
			i := r.uint64()
			if i == 0 || i >= uint64(len(p.Inputs)) {
				return p, fmt.Errorf("input %d of %d is committed", i, len(p.Inputs))
			}
			list = append(list, int(i-1))
		}
		committed = append(committed, list)
	}
	keys := r.uint32()
	if r.err == nil && (len(committed) > 1 || keys != uint32(len(committed))) {
		return p, fmt.Errorf("%d commitments with %d keys, want one at most", len(committed), keys)
	}
	if keys == 1 {
		p.Commitment = &Commitment{G: r.g2(), GSigmaNeg: r.g2(), Hash: h}
		p.Commitment.Committed = committed[0]
	}
	return p, r.end()
}

// ReadGnarkProof reads a proof on BN254 as gnark writes it, by WriteTo or
// WriteRawTo, and returns it in this package's encoding. It has the format of gnark
// v0.14.0, the same since v0.9. Errors match [proof.ErrInvalid]; that there is none
// says nothing yet.
func ReadGnarkProof(b []byte) ([]byte, error) {
	p, err := readGnarkProof(b)
	if err != nil {
		return nil, fmt.Errorf("%w: gnark's groth16: %w", proof.ErrInvalid, err)
	}
	return p, nil
}

func readGnarkProof(b []byte) ([]byte, error) {
	r := newGnarkReader(b)
	a, bb, c := r.g1(), r.g2(), r.g1()
	p := bn254.AppendG1(make([]byte, 0, CommitmentProofSize), &a)
	p = bn254.AppendG2(p, &bb)
	p = bn254.AppendG1(p, &c)
	commitments := r.uint32()
	if r.err == nil && commitments > 1 {
		return nil, fmt.Errorf("%d commitments, want one at most", commitments)
	}
	if commitments == 1 {
		d := r.g1()
		p = bn254.AppendG1(p, &d)
	}
	// The proof of knowledge is always there; that of nothing is infinity.
	e := r.g1()
	switch {
	case r.err != nil:
	case commitments == 1:
		p = bn254.AppendG1(p, &e)
	case !e.IsInfinity():
		return nil, errors.New("a proof that a commitment is known, and no commitment")
	}
	return p, r.end()
}

// A gnarkReader reads points as gnark-crypto's encoder writes them, all compressed
// or none.
type gnarkReader struct {
	reader
	compressed bool
}

func newGnarkReader(b []byte) *gnarkReader {
	// The two highest bits of a point are zero if it is not compressed.
	return &gnarkReader{reader{b: b}, len(b) > 0 && b[0]>>6 != 0}
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

func (r *gnarkReader) end() error {
	if r.err == nil && len(r.b) > 0 {
		return fmt.Errorf("%d bytes behind it", len(r.b))
	}
	return r.err
}
