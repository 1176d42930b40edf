// Package blobeval evaluates the polynomial of a blob in a circuit: the one of
// degree below 4,096 that EIP-4844 commits to. A circuit that knows the blob's
// elements shows in this way that they are those of a commitment: the value at a
// point that nobody could know before is what L1's point evaluation precompile
// says, too.
package blobeval

import (
	"fmt"
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/rangecheck"
)

const (
	logDegree = 12
	degree    = 1 << logDegree // how many elements a blob has, all of which its polynomial knows
)

// AssertValue asserts that a blob which begins with the given elements, a power
// of two of them, 2 to 4,096, and has zeros behind, has the given value at point, mod
// the order r of BLS12-381's scalar field. The limbs of all are checked to be of
// 64 bits, and need no other check. A solver has to be given the [Hints].
func AssertValue(api frontend.API, elements []Number, point, value Number) error {
	if n := len(elements); n < 2 || n > degree || n&(n-1) != 0 {
		return fmt.Errorf("blobeval: %d elements, want a power of two from 2 to %d", n, degree)
	}
	f := &field{api, rangecheck.New(api)}
	f.check(point)
	f.check(value)
	for _, e := range elements {
		f.check(e)
	}

	// A polynomial is even(X^2) + X odd(X^2), and u and v, its values at w and -w,
	// tell those of both at w^2: even is (u + v) / 2, odd (u - v) / 2w. In a blob's
	// order w and -w are neighbours, and the w^2 come in the same order: so each
	// level folds the one before in half at the point z, and has the square of z for
	// its own point, until one value is left.
	roots := roots(len(elements))
	for level := 1; ; level++ {
		if len(elements) == 1 {
			elements = []Number{elements[0], zero} // those behind are zeros at every level
		}
		folded := make([]Number, len(elements)/2)
		for i := range folded {
			u, v, w := elements[2*i], elements[2*i+1], roots[2*i]
			// Twice w times the folded value is w (u + v) + z (u - v).
			sum := multiple{integer(w), f.add(u, v)}
			minus := *w.Double(&w).Neg(&w)
			if level == logDegree {
				return f.assertZero(point, f.sub(u, v), sum, multiple{integer(minus), value})
			}
			var err error
			if folded[i], err = f.solve(integer(minus), point, f.sub(u, v), sum); err != nil {
				return err
			}
		}
		elements = folded
		var err error
		if point, err = f.solve(new(big.Int).Sub(fr.Modulus(), big.NewInt(1)), point, point); err != nil {
			return err
		}
	}
}

// roots returns where a blob's first n elements lie: roots of unity in
// bit-reversed order (EIP-4844, compute_roots_of_unity).
func roots(n int) []fr.Element {
	exponent := new(big.Int).Sub(fr.Modulus(), big.NewInt(1))
	root := fr.NewElement(7) // PRIMITIVE_ROOT_OF_UNITY
	root.Exp(root, exponent.Rsh(exponent, logDegree))
	roots := make([]fr.Element, n)
	for i := range roots {
		roots[i].Exp(root, big.NewInt(int64(bits.Reverse16(uint16(i))>>(16-logDegree))))
	}
	return roots
}

func integer(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
