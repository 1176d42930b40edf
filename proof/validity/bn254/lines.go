package bn254

import (
	"slices"

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
// The loop walks through multiples of its point, Q to [6x+2]Q, in affine
// coordinates: all points walk together, and so share the inversions that it
// takes. At its end the loop has [6x+2]Q + π(Q) - π²(Q), π being the Frobenius
// endomorphism. A point is in the subgroup if and only if this is -π³(Q): on G2, π
// multiplies by p, and r divides 6x+2 + p - p² + p³. On the twist π has the
// characteristic polynomial X² - tX + p, t being the trace of Frobenius; the order
// of any point with this property divides the resultant of the two polynomials,
// whose greatest common divisor with the order of the twist is r (El Housni,
// Guillevic, Piellard: Co-factor clearing and subgroup membership testing on
// pairing-friendly curves, section 3).
func NewLines(points []G2) ([]Lines, error) {
	w := newWalk(points)
	for i := steps - 2; i >= 0; i-- {
		switch curve.LoopCounter[i] {
		case 0:
			w.double(i)
		case 1:
			w.doubleAndAdd(i, points)
		case -1:
			w.doubleAndAdd(i, w.negated)
		}
	}
	cubes := slices.Clone(points) // -π³(Q) in the end
	frobenius(cubes)
	w.add(1, cubes)
	frobenius(cubes)
	negate(cubes)
	w.add(0, cubes)
	frobenius(cubes)
	for k := range points {
		// A denominator of zero is a sum of the walk that has no line: points
		// of G2 never meet one, their order is too large.
		if !points[k].IsInfinity() && (w.degenerate[k] || !w.at[k].Equal(&cubes[k])) {
			return nil, ErrNotInSubgroup
		}
	}
	return w.lines, nil
}

// A walk takes points through the loop.
type walk struct {
	lines       []Lines
	at, negated []G2
	degenerate  []bool

	d, scratch []curve.E2 // denominators of the step, then their inverses
}

func newWalk(points []G2) *walk {
	n := len(points)
	w := &walk{
		lines:      make([]Lines, n),
		at:         slices.Clone(points),
		negated:    slices.Clone(points),
		degenerate: make([]bool, n),
		d:          make([]curve.E2, n),
		scratch:    make([]curve.E2, n),
	}
	negate(w.negated)
	return w
}

// double goes from P to 2P along the tangent.
func (w *walk) double(i int) {
	for k := range w.at {
		w.d[k].Double(&w.at[k].Y)
	}
	w.invert()
	for k := range w.at {
		var slope curve.E2 // 3x² / 2y
		slope.Square(&w.at[k].X)
		w.d[k].Mul(&w.d[k], &slope)
		slope.Double(&w.d[k]).Add(&slope, &w.d[k])
		x := w.at[k].X
		w.step(k, &w.lines[k].at[0][i], &slope, &x)
	}
}

// doubleAndAdd goes from P to P+Q and on to 2P+Q, without the y of P+Q.
func (w *walk) doubleAndAdd(i int, q []G2) {
	for k := range w.at {
		w.d[k].Sub(&w.at[k].X, &q[k].X)
	}
	w.invert()
	first := make([]curve.E2, len(q)) // slopes
	sums := make([]curve.E2, len(q))  // x of P+Q
	for k := range w.at {
		p := &w.at[k]
		first[k].Sub(&p.Y, &q[k].Y).Mul(&first[k], &w.d[k])
		line(&w.lines[k].at[0][i], &first[k], p)
		sums[k].Square(&first[k]).Sub(&sums[k], &p.X).Sub(&sums[k], &q[k].X)
		w.d[k].Sub(&sums[k], &p.X)
	}
	w.invert()
	for k := range w.at {
		var slope curve.E2 // of the line through P and P+Q
		slope.Double(&w.at[k].Y).Mul(&slope, &w.d[k]).Add(&slope, &first[k]).Neg(&slope)
		w.step(k, &w.lines[k].at[1][i], &slope, &sums[k])
	}
}

// add goes from P to P+Q; the lines are among the last.
func (w *walk) add(j int, q []G2) {
	for k := range w.at {
		w.d[k].Sub(&q[k].X, &w.at[k].X)
	}
	w.invert()
	for k := range w.at {
		var slope curve.E2
		slope.Sub(&q[k].Y, &w.at[k].Y).Mul(&slope, &w.d[k])
		w.step(k, &w.lines[k].at[j][steps-1], &slope, &q[k].X)
	}
}

// step goes from P, along the line with the slope, which meets the curve at x too,
// to the sum of the two.
func (w *walk) step(k int, l *curve.LineEvaluationAff, slope, x *curve.E2) {
	p := &w.at[k]
	line(l, slope, p)
	var sum G2
	sum.X.Square(slope).Sub(&sum.X, &p.X).Sub(&sum.X, x)
	sum.Y.Sub(&p.X, &sum.X).Mul(&sum.Y, slope).Sub(&sum.Y, &p.Y)
	*p = sum
}

// line sets l to the line through p: gnark-crypto keeps the slope, and slope x - y.
func line(l *curve.LineEvaluationAff, slope *curve.E2, p *G2) {
	l.R0 = *slope
	l.R1.Mul(slope, &p.X).Sub(&l.R1, &p.Y)
}

// invert inverts all denominators with one inversion (Montgomery's trick), and
// notes those that are zero, which it leaves.
func (w *walk) invert() {
	var product curve.E2
	product.SetOne()
	for k := range w.d {
		if w.d[k].IsZero() {
			w.degenerate[k] = true
			continue
		}
		w.scratch[k] = product
		product.Mul(&product, &w.d[k])
	}
	product.Inverse(&product)
	for k := len(w.d) - 1; k >= 0; k-- {
		if w.d[k].IsZero() {
			continue
		}
		w.scratch[k].Mul(&w.scratch[k], &product)
		product.Mul(&product, &w.d[k])
		w.d[k] = w.scratch[k]
	}
}

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
