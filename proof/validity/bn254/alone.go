package bn254

import (
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
)

// walkAlone computes lines in projective coordinates, without inversions but for
// one at each point's end. It reports whether all points are in the subgroup.
func walkAlone(points []G2, lines []Lines) bool {
	for k := range points {
		if !points[k].IsInfinity() && !walkOne(&points[k], &lines[k]) {
			return false
		}
	}
	return true
}

// walkOne walks with one point, which is not infinity.
func walkOne(q *G2, l *Lines) bool {
	w := projective{x: q.X, y: q.Y, lines: l}
	w.z.SetOne()
	var negated G2
	negated.Neg(q)
	for i := steps - 2; i >= 0; i-- {
		w.double(i)
		switch curve.LoopCounter[i] {
		case 1:
			w.add(1, i, q)
		case -1:
			w.add(1, i, &negated)
		}
	}
	image := []G2{*q}
	frobenius(image)
	w.add(1, steps-1, &image[0])
	frobenius(image)
	negate(image)
	w.add(0, steps-1, &image[0])
	frobenius(image) // now -π³
	var x, y curve.E2
	if w.degenerate || !w.x.Equal(x.Mul(&image[0].X, &w.z)) || !w.y.Equal(y.Mul(&image[0].Y, &w.z)) {
		return false
	}
	w.normalize()
	return true
}

// A projective point of the walk is (x/z, y/z). The lines are
//
//	r0 y + r1 x + r2, kept as R0 = -r1, R1 = r2, and r0 beside them
//
// until normalize divides by r0.
type projective struct {
	x, y, z curve.E2
	lines   *Lines
	r0      [2 * steps]curve.E2

	degenerate bool // see walk
}

// keep keeps a line.
func (p *projective) keep(j, i int, r0, r1, r2 *curve.E2) {
	p.degenerate = p.degenerate || r0.IsZero()
	p.r0[j*steps+i] = *r0
	l := &p.lines.at[j][i]
	l.R0.Neg(r1)
	l.R1 = *r2
}

// normalize brings the lines to the form that gnark-crypto keeps: the slope, and
// slope x - y.
func (p *projective) normalize() {
	var scratch [2 * steps]curve.E2
	invert(p.r0[:], scratch[:]) // where there is no line, all is zero
	for j := range p.lines.at {
		for i := range p.lines.at[j] {
			l := &p.lines.at[j][i]
			l.R0.Mul(&l.R0, &p.r0[j*steps+i])
			l.R1.Mul(&l.R1, &p.r0[j*steps+i])
		}
	}
}

// double goes from P to 2P along the tangent: Aranha, Barreto, Longa, Ricardini, The
// Realm of the Pairings (https://eprint.iacr.org/2013/722), section 4.3.
func (p *projective) double(i int) {
	var a, b, c, e, f, g, h, r1, r2 curve.E2
	a.Mul(&p.x, &p.y)
	a.Halve()
	b.Square(&p.y)
	c.Square(&p.z)
	e.Double(&c).Add(&e, &c).MulBybTwistCurveCoeff(&e) // 3b'z²
	f.Double(&e).Add(&f, &e)
	g.Add(&b, &f)
	g.Halve()
	h.Add(&p.y, &p.z).Square(&h).Sub(&h, &b).Sub(&h, &c) // 2yz
	r1.Square(&p.x)
	r2.Double(&r1)
	r1.Add(&r1, &r2) // 3x²
	r2.Sub(&e, &b)

	p.x.Sub(&b, &f).Mul(&p.x, &a)
	p.y.Square(&g)
	g.Square(&e)
	f.Double(&g).Add(&f, &g)
	p.y.Sub(&p.y, &f)
	p.z.Mul(&b, &h)
	h.Neg(&h)
	p.keep(0, i, &h, &r1, &r2)
}

// add goes from P to P+Q along the line through them: the same section.
func (p *projective) add(j, i int, q *G2) {
	var o, l, c, d, e, f, g, h, r2 curve.E2
	o.Mul(&q.Y, &p.z)
	o.Sub(&p.y, &o)
	l.Mul(&q.X, &p.z)
	l.Sub(&p.x, &l)
	c.Square(&o)
	d.Square(&l)
	e.Mul(&l, &d)
	f.Mul(&p.z, &c)
	g.Mul(&p.x, &d)
	h.Add(&e, &f).Sub(&h, &g).Sub(&h, &g)
	c.Mul(&p.y, &e)
	p.x.Mul(&l, &h)
	p.y.Sub(&g, &h).Mul(&p.y, &o).Sub(&p.y, &c)
	p.z.Mul(&e, &p.z)

	d.Mul(&l, &q.Y)
	r2.Mul(&q.X, &o).Sub(&r2, &d)
	o.Neg(&o)
	p.keep(j, i, &l, &o, &r2)
}
