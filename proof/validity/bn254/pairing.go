package bn254

import (
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// A Pair is the pairing of P with the point whose lines Q are.
type Pair struct {
	P G1
	Q *Lines
}

// PairingCheck reports whether the product of the pairings is one, as EIP-197's
// precompile does. The product of none is one.
func PairingCheck(pairs []Pair) bool {
	f := MillerLoop(pairs)
	f = curve.FinalExponentiation(&f)
	return f.IsOne()
}

// MillerLoop returns the product of the pairings ahead of the final
// exponentiation. Products of such products are checked at once:
// curve.FinalExponentiation takes many.
//
// gnark-crypto has such a loop, MillerLoopFixedQ, which evaluates lines in place:
// they could be used once.
func MillerLoop(pairs []Pair) GT {
	at := evaluationPoints(pairs)
	var f GT
	var both [5]curve.E2
	f.SetOne()
	for i := steps - 2; i >= 0; i-- {
		f.Square(&f) // all pairings share it
		for k := range pairs {
			lines := &pairs[k].Q.at
			first := at[k].evaluate(&lines[0][i])
			if curve.LoopCounter[i] == 0 {
				f.MulBy34(&first.R0, &first.R1)
				continue
			}
			second := at[k].evaluate(&lines[1][i])
			both = product(&first, &second)
			f.MulBy01234(&both)
		}
	}
	for k := range pairs {
		lines := &pairs[k].Q.at
		first, second := at[k].evaluate(&lines[0][steps-1]), at[k].evaluate(&lines[1][steps-1])
		both = product(&first, &second)
		f.MulBy01234(&both)
	}
	return f
}

// An evaluationPoint is what lines need of a point (x, y): -x/y and 1/y. For
// infinity both are zero, and so all lines are one.
type evaluationPoint struct{ minusXOverY, overY fp.Element }

func evaluationPoints(pairs []Pair) []evaluationPoint {
	ys := make([]fp.Element, len(pairs))
	for k := range pairs {
		ys[k] = pairs[k].P.Y
	}
	inverses := fp.BatchInvert(ys)
	at := make([]evaluationPoint, len(pairs))
	for k := range pairs {
		at[k].overY = inverses[k]
		at[k].minusXOverY.Mul(&pairs[k].P.X, &inverses[k]).Neg(&at[k].minusXOverY)
	}
	return at
}

// evaluate returns a line's value over that of y: 1 + R0 w + R1 vw.
func (e *evaluationPoint) evaluate(l *curve.LineEvaluationAff) (v curve.LineEvaluationAff) {
	v.R0.MulByElement(&l.R0, &e.minusXOverY)
	v.R1.MulByElement(&l.R1, &e.overY)
	return v
}

// product returns the product of two lines' values, without its last coordinate,
// which is zero.
func product(a, b *curve.LineEvaluationAff) [5]curve.E2 {
	var x0, x3, x4, x34, x03, x04, sum curve.E2
	x3.Mul(&a.R0, &b.R0)
	x4.Mul(&a.R1, &b.R1)
	sum.Add(&a.R0, &a.R1)
	x34.Add(&b.R0, &b.R1).Mul(&x34, &sum).Sub(&x34, &x3).Sub(&x34, &x4)
	x0.SetOne()
	x0.Add(&x0, sum.MulByNonResidue(&x4))
	x03.Add(&a.R0, &b.R0)
	x04.Add(&a.R1, &b.R1)
	return [5]curve.E2{x0, x3, x34, x03, x04}
}
