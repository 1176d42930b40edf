package bn254

import (
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
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
func MillerLoop(pairs []Pair) GT {
	var product GT
	product.SetOne()
	// In blocks, because gnark-crypto's loop evaluates lines in place, and needs
	// a copy: a block's fits into the processor's cache.
	const block = 32
	points := make([]G1, 0, min(block, len(pairs)))
	lines := make([][2][steps]curve.LineEvaluationAff, 0, min(block, len(pairs)))
	for len(pairs) > 0 {
		n := min(block, len(pairs))
		points, lines = points[:0], lines[:0]
		for i := range pairs[:n] {
			points = append(points, pairs[i].P)
			lines = append(lines, pairs[i].Q.at)
		}
		f, err := curve.MillerLoopFixedQ(points, lines)
		if err != nil { // only for lists of different lengths, or empty ones
			return GT{}
		}
		product.Mul(&product, &f)
		pairs = pairs[n:]
	}
	return product
}
