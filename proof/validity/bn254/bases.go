package bn254

import (
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
)

// Bases are points that are multiplied again and again: a key's. They hold 2 KiB
// for each, which is what makes sums of them cheaper than [Sum], and do not change.
type Bases struct {
	// For each point P, the tables of P, 2^64 P, 2^128 P and 2^192 P: one for
	// each word of a scalar, so that a sum takes 64 doublings in place of 254.
	tables [][words]table
}

// words is how many words of 64 bits a scalar has.
const words = 4

// NewBases computes the tables of points.
func NewBases(points []G1) *Bases {
	shifted := make([]curve.G1Jac, 0, words*len(points))
	for i := range points {
		var p curve.G1Jac
		p.FromAffine(&points[i])
		for word := range words {
			for range 64 * min(word, 1) {
				p.DoubleAssign()
			}
			shifted = append(shifted, p)
		}
	}
	tables := oddMultiples(affine(shifted))
	b := &Bases{make([][words]table, len(points))}
	for i := range b.tables {
		b.tables[i] = [words]table(tables[words*i:])
	}
	return b
}

// Len returns the number of points.
func (b *Bases) Len() int { return len(b.tables) }

// Sum returns the sum of all points, each multiplied by its scalar. Points without
// a scalar, and scalars without a point, do not count.
func (b *Bases) Sum(by []Scalar) G1 {
	n := min(len(by), len(b.tables))
	digits := make([][words]signedDigits, n)
	top := 0
	for i := range digits {
		for word, bits := range by[i].Bits() {
			digits[i][word] = recode([4]uint64{bits})
			top = max(top, digits[i][word].len)
		}
	}
	var sum curve.G1Jac
	for bit := top - 1; bit >= 0; bit-- {
		sum.DoubleAssign()
		for i := range digits {
			for word := range digits[i] {
				b.tables[i][word].add(&sum, digits[i][word].digit[bit])
			}
		}
	}
	return affine([]curve.G1Jac{sum})[0]
}
