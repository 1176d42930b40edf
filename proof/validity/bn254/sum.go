package bn254

import (
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// A Term is the product of a point and a scalar.
type Term struct {
	Point G1
	By    Scalar
}

// Sum returns the sum of the terms: a multi-scalar multiplication. It is made for
// the tens of terms of a verifier; more are summed in blocks, in bounded memory.
//
// It is Straus' method (1964): all terms share their doublings, and each adds one
// of few precomputed multiples every sixth bit. gnark-crypto's own starts
// goroutines, and is made for thousands of terms.
func Sum(terms []Term) G1 {
	const block = 64
	var sum curve.G1Jac // zero is infinity
	for len(terms) > 0 {
		n := min(block, len(terms))
		part := sumBlock(terms[:n])
		sum.AddAssign(&part)
		terms = terms[n:]
	}
	return affine([]curve.G1Jac{sum})[0]
}

func sumBlock(terms []Term) (sum curve.G1Jac) {
	tables := tablesOf(terms)
	digits := make([]signedDigits, len(terms))
	top := 0
	for i := range terms {
		digits[i] = recode(terms[i].By.Bits())
		top = max(top, digits[i].len)
	}
	for bit := top - 1; bit >= 0; bit-- {
		sum.DoubleAssign()
		for i := range digits {
			tables[i].add(&sum, digits[i].digit[bit])
		}
	}
	return sum
}

// Products returns what each term is.
func Products(terms []Term) []G1 {
	tables := tablesOf(terms)
	products := make([]curve.G1Jac, len(terms))
	for i := range terms {
		d := recode(terms[i].By.Bits())
		for bit := d.len - 1; bit >= 0; bit-- {
			products[i].DoubleAssign()
			tables[i].add(&products[i], d.digit[bit])
		}
	}
	return affine(products)
}

// window is the width of recoded digits: odd and below 2^(window-1), or zero.
const window = 5

// A table holds P, 3P, 5P, ... 15P.
type table [1 << (window - 2)]G1

// add adds d times the table's point to p: d is zero or odd.
func (t *table) add(p *curve.G1Jac, d int8) {
	switch {
	case d > 0:
		p.AddMixed(&t[d/2])
	case d < 0:
		var neg G1
		neg.Neg(&t[-d/2])
		p.AddMixed(&neg)
	}
}

func tablesOf(terms []Term) []table {
	points := make([]G1, len(terms))
	for i := range terms {
		points[i] = terms[i].Point
	}
	return oddMultiples(points)
}

func oddMultiples(points []G1) []table {
	var t table
	multiples := make([]curve.G1Jac, 0, len(points)*len(t))
	for i := range points {
		var p, double curve.G1Jac
		p.FromAffine(&points[i])
		double.Double(&p)
		for range t {
			multiples = append(multiples, p)
			p.AddAssign(&double)
		}
	}
	flat := affine(multiples)
	tables := make([]table, len(points))
	for i := range tables {
		tables[i] = table(flat[i*len(t):])
	}
	return tables
}

// signedDigits is a scalar in width-w non-adjacent form, least significant first:
// of any w successive digits at most one is not zero.
type signedDigits struct {
	digit [256]int8
	len   int
}

// recode takes an integer of at most 254 bits, least significant word first.
func recode(b [4]uint64) (d signedDigits) {
	for b != [4]uint64{} {
		if b[0]&1 == 1 {
			low := int8(b[0] & (1<<window - 1))
			if low >= 1<<(window-1) {
				low -= 1 << window
				// Adding what is borrowed cannot overflow.
				carry := uint64(-low)
				for i := 0; carry != 0; i++ {
					b[i] += carry
					if b[i] >= carry {
						break
					}
					carry = 1
				}
			} else {
				b[0] -= uint64(low)
			}
			d.digit[d.len] = low
		}
		b[0] = b[0]>>1 | b[1]<<63
		b[1] = b[1]>>1 | b[2]<<63
		b[2] = b[2]>>1 | b[3]<<63
		b[3] >>= 1
		d.len++
	}
	return d
}

// affine normalizes points with one inversion for all. gnark-crypto's own starts
// goroutines.
func affine(points []curve.G1Jac) []G1 {
	zs := make([]fp.Element, len(points))
	for i := range points {
		zs[i] = points[i].Z
	}
	inverses := fp.BatchInvert(zs) // zero stays zero, and so infinity gets (0, 0)
	out := make([]G1, len(points))
	for i := range points {
		var square fp.Element
		square.Square(&inverses[i])
		out[i].X.Mul(&points[i].X, &square)
		out[i].Y.Mul(&points[i].Y, &square).Mul(&out[i].Y, &inverses[i])
	}
	return out
}
