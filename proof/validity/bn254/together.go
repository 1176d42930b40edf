package bn254

import (
	"slices"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
)

// walkTogether computes lines in affine coordinates. Each step of a walk takes an
// inversion, or two; the points share them. It reports whether all points are in
// the subgroup.
func walkTogether(points []G2, lines []Lines) bool {
	w := walk{
		lines:      lines,
		at:         slices.Clone(points),
		d:          make([]curve.E2, len(points)),
		scratch:    make([]curve.E2, len(points)),
		slopes:     make([]curve.E2, len(points)),
		sums:       make([]curve.E2, len(points)),
		degenerate: make([]bool, len(points)),
	}
	negated := slices.Clone(points)
	negate(negated)
	for i := steps - 2; i >= 0; i-- {
		switch curve.LoopCounter[i] {
		case 0:
			w.double(i)
		case 1:
			w.doubleAndAdd(i, points)
		case -1:
			w.doubleAndAdd(i, negated)
		}
	}
	image := slices.Clone(points)
	frobenius(image)
	w.add(1, image)
	frobenius(image)
	negate(image)
	w.add(0, image)
	frobenius(image) // now -π³
	for k := range points {
		if !points[k].IsInfinity() && (w.degenerate[k] || !w.at[k].Equal(&image[k])) {
			return false
		}
	}
	return true
}

// A walk is where points are on their way.
type walk struct {
	lines []Lines
	at    []G2

	// A denominator of zero is a sum for which there is no line. Points of G2
	// never meet one, their order is too large; so others are found by it.
	degenerate []bool

	// For one step: denominators, then their inverses; slopes of lines; and the
	// x coordinates of sums.
	d, scratch, slopes, sums []curve.E2
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
	for k := range w.at {
		p, slope, sum := &w.at[k], &w.slopes[k], &w.sums[k]
		slope.Sub(&p.Y, &q[k].Y).Mul(slope, &w.d[k])
		line(&w.lines[k].at[0][i], slope, p)
		sum.Square(slope).Sub(sum, &p.X).Sub(sum, &q[k].X)
		w.d[k].Sub(sum, &p.X)
	}
	w.invert()
	for k := range w.at {
		var slope curve.E2 // of the line through P and P+Q
		slope.Double(&w.at[k].Y).Mul(&slope, &w.d[k]).Add(&slope, &w.slopes[k]).Neg(&slope)
		w.step(k, &w.lines[k].at[1][i], &slope, &w.sums[k])
	}
}

// add goes from P to P+Q; the line is one of the last two.
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

func (w *walk) invert() {
	for k := range w.d {
		w.degenerate[k] = w.degenerate[k] || w.d[k].IsZero()
	}
	invert(w.d, w.scratch)
}
