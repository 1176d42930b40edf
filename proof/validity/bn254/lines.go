package bn254

import (
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
)

// steps is how many digits the Miller loop's counter 6x+2 has, and one more, for
// the two lines at its end.
const steps = len(curve.LoopCounter)

// Lines are the lines of a Miller loop: what a pairing computes of its point of
// G2, once for all pairings with it. The zero value is that of infinity, every
// pairing with which is one. Lines do not change.
type Lines struct {
	at [2][steps]curve.LineEvaluationAff
}

// NewLines returns the lines of points of the twist, and finds those outside of
// the subgroup: the error matches [ErrNotInSubgroup]. Infinity is no error.
//
// The loop walks through multiples of its point, Q to [6x+2]Q, and ends at
// [6x+2]Q + π(Q) - π²(Q), π being the Frobenius endomorphism. A point is in the
// subgroup if and only if this is -π³(Q): on G2, π multiplies by p, and r divides
// 6x+2 + p - p² + p³. On the twist π has the characteristic polynomial X² - tX + p,
// t being the trace of Frobenius; the order of any point with this property divides
// the resultant of the two polynomials, whose greatest common divisor with the
// order of the twist is r (El Housni, Guillevic, Piellard: Co-factor clearing and
// subgroup membership testing on pairing-friendly curves, section 3).
//
// Few points walk alone, in projective coordinates, many together, in affine ones.
func NewLines(points []G2) ([]Lines, error) {
	lines := make([]Lines, len(points))
	walk := walkTogether
	if len(points) < together {
		walk = walkAlone
	}
	if !walk(points, lines) {
		return nil, ErrNotInSubgroup
	}
	return lines, nil
}

// together is how many points walk faster in affine coordinates than each alone
// without inversions.
const together = 4

func negate(points []G2) {
	for k := range points {
		points[k].Neg(&points[k])
	}
}

// frobenius applies π: coordinates to the p-th power, taken back to the twist.
func frobenius(points []G2) {
	for k := range points {
		p := &points[k]
		p.X.Conjugate(&p.X).MulByNonResidue1Power2(&p.X)
		p.Y.Conjugate(&p.Y).MulByNonResidue1Power3(&p.Y)
	}
}

// invert inverts elements in place with one inversion (Montgomery's trick). Those
// that are zero stay so.
func invert(elements, scratch []curve.E2) {
	var product curve.E2
	product.SetOne()
	for k := range elements {
		if elements[k].IsZero() {
			continue
		}
		scratch[k] = product
		product.Mul(&product, &elements[k])
	}
	product.Inverse(&product)
	for k := len(elements) - 1; k >= 0; k-- {
		if elements[k].IsZero() {
			continue
		}
		scratch[k].Mul(&scratch[k], &product)
		product.Mul(&product, &elements[k])
		elements[k] = scratch[k]
	}
}
