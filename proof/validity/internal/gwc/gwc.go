// Package gwc has what the dialects of PLONK share (Gabizon, Williamson,
// Ciobotaru: https://eprint.iacr.org/2019/953): the arithmetic of the verifier's
// equation, and openings of KZG commitments, many checked at once. Dialects differ
// in their transcripts, encodings and signs.
//
// Wires are l, r and o, their commitments L, R and O; z is the product that shows
// that copies are equal, h the quotient by the vanishing polynomial, in three
// parts.
package gwc

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// MaxSize is the size of the largest domain: 2^28 divides r - 1.
const MaxSize = 1 << 28

// A Domain is a multiplicative subgroup of the scalars, over which a circuit's
// polynomials are interpolated: the powers of a generator.
type Domain struct {
	Size      uint64 // a power of two, from 2 to MaxSize
	Generator bn254.Scalar
}

// A Circuit is the domain and its two other cosets, which name the wires r and o.
type Circuit struct {
	Domain
	Shifts [2]bn254.Scalar
}

// Check reports why this is no circuit's domain: another size or order, or cosets
// that are not three different ones.
func (c *Circuit) Check() error {
	if n := c.Size; n < 2 || n > MaxSize || n&(n-1) != 0 {
		return fmt.Errorf("a domain of %d, want a power of two up to %d", n, MaxSize)
	}
	minusOne := fr.One()
	minusOne.Neg(&minusOne)
	if half := power(&c.Generator, c.Size/2); half != minusOne {
		return errors.New("the generator has another order than the domain")
	}
	// The coset of x is that of y if and only if x^n = y^n.
	var one, first, second bn254.Scalar
	one.SetOne()
	first, second = power(&c.Shifts[0], c.Size), power(&c.Shifts[1], c.Size)
	if first.IsZero() || second.IsZero() || first == one || second == one || first == second {
		return errors.New("the cosets are not three different ones")
	}
	return nil
}

// SizeInverse returns 1/n. It is -(r-1)/n, because n divides r-1.
func (d *Domain) SizeInverse() (s bn254.Scalar) {
	minusOne := fr.One()
	minusOne.Neg(&minusOne)
	n := minusOne.BigInt(new(big.Int))
	n.Div(n, new(big.Int).SetUint64(d.Size))
	s.SetBigInt(n)
	return *s.Neg(&s)
}

// An Evaluation is the domain seen from a point outside of it.
type Evaluation struct {
	domain    *Domain
	point     bn254.Scalar
	vanishing bn254.Scalar // x^n - 1
}

// At returns what Lagrange's polynomials need of a point, which must not be in the
// domain: a challenge is not, but with a chance of 2^-225.
func (d *Domain) At(point bn254.Scalar) (*Evaluation, error) {
	one := fr.One()
	e := &Evaluation{domain: d, point: point, vanishing: power(&point, d.Size)}
	e.vanishing.Sub(&e.vanishing, &one)
	if e.vanishing.IsZero() {
		return nil, errors.New("the point of evaluation is in the domain")
	}
	return e, nil
}

// Lagrange returns the values of Lagrange's polynomials with these indices, which
// are below the size: at ω^i, polynomial i is one, and the others are zero. With
// one inversion for all.
func (e *Evaluation) Lagrange(indices []uint64) []bn254.Scalar {
	factor := e.domain.SizeInverse()
	factor.Mul(&factor, &e.vanishing)
	roots := make([]bn254.Scalar, len(indices))
	differences := make([]bn254.Scalar, len(indices))
	for i, index := range indices {
		if i > 0 && index == indices[i-1]+1 {
			roots[i].Mul(&roots[i-1], &e.domain.Generator)
		} else {
			roots[i] = power(&e.domain.Generator, index)
		}
		differences[i].Sub(&e.point, &roots[i])
	}
	values := fr.BatchInvert(differences)
	for i := range values { // ω^i (x^n - 1) / n (x - ω^i)
		values[i].Mul(&values[i], &roots[i]).Mul(&values[i], &factor)
	}
	return values
}

func power(s *bn254.Scalar, n uint64) (p bn254.Scalar) {
	return *p.Exp(*s, new(big.Int).SetUint64(n))
}
