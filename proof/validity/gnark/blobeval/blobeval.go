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
	"github.com/consensys/gnark/std/math/emulated"
)

// degree is how many elements a blob has, all of which its polynomial knows.
const degree = 4096

// A Number is below 2^256, in four limbs of 64 bits, the least significant first.
type Number [4]frontend.Variable

// AssertValue asserts that a blob which begins with the given elements, a power
// of two of them, 2 to 4,096, and has zeros behind, has the given value at point, mod
// the order r of BLS12-381's scalar field. The limbs of all are checked to be of
// 64 bits, the last of 63, and need no other check.
//
// A point that is one of the elements' roots of unity cannot be proven; one that
// is hashed is none but with negligible probability.
func AssertValue(api frontend.API, elements []Number, point, value Number) error {
	if n := len(elements); n < 2 || n > degree || n&(n-1) != 0 {
		return fmt.Errorf("blobeval: %d elements, want a power of two from 2 to %d", n, degree)
	}
	field, err := emulated.NewField[emulated.BLS12381Fr](api)
	if err != nil {
		return fmt.Errorf("blobeval: %w", err)
	}
	z, y := field.NewElement(point[:]), field.NewElement(value[:])
	squared := field.Mul(z, z)

	// y = (z^4096 - 1) / 4096 times the sum of d_i w_i / (z - w_i). In a blob's
	// order neighbours lie at w and -w, so that they share an inverse:
	// u w / (z - w) - v w / (z + w) = t (z (u - v) + w (u + v)), t = w / (z^2 - w^2).
	roots := roots(len(elements))
	var odd, even [][]*emulated.Element[emulated.BLS12381Fr]
	var ones []int
	for i := 0; i < len(elements); i += 2 {
		u, v := field.NewElement(elements[i][:]), field.NewElement(elements[i+1][:])
		var square fr.Element
		w, ww := field.NewElement(roots[i]), field.NewElement(*square.Square(&roots[i]))
		t := field.Div(w, field.Sub(squared, ww))
		odd = append(odd, []*emulated.Element[emulated.BLS12381Fr]{field.Sub(u, v), t})
		even = append(even, []*emulated.Element[emulated.BLS12381Fr]{field.Add(u, v), w, t})
		ones = append(ones, 1)
	}
	sum := field.Add(field.Mul(z, field.Eval(odd, ones)), field.Eval(even, ones))

	power := squared
	for range bits.Len(degree) - 2 {
		power = field.Mul(power, power)
	}
	scaled := field.Mul(sum, field.Sub(power, field.One()))
	field.AssertIsEqual(field.MulConst(y, big.NewInt(degree)), scaled)
	return nil
}

// roots returns where a blob's first n elements lie: roots of unity in
// bit-reversed order (EIP-4844, compute_roots_of_unity).
func roots(n int) []fr.Element {
	exponent := new(big.Int).Sub(fr.Modulus(), big.NewInt(1))
	root := fr.NewElement(7) // PRIMITIVE_ROOT_OF_UNITY
	root.Exp(root, exponent.Rsh(exponent, 12))
	roots := make([]fr.Element, n)
	for i := range roots {
		roots[i].Exp(root, big.NewInt(int64(bits.Reverse16(uint16(i))>>4)))
	}
	return roots
}
