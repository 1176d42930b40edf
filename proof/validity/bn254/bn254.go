// Package bn254 reads and writes what verifiers on the curve BN254 exchange with
// L1, strictly, and computes with it. BN254 (alt_bn128) is the curve that L1 has
// precompiles for: EIP-196 and EIP-197, whose encodings these are.
//
// The arithmetic is gnark-crypto's. What is here besides is what a verifier of
// foreign bytes needs and gnark-crypto leaves to its users: one encoding for each
// point, sums and pairings of many points that neither start goroutines nor
// change what they are given, and a subgroup check that costs nothing where a
// pairing is computed anyway.
//
// Everything is pure, deterministic and safe for concurrent use; the work is
// bounded by the number of points.
package bn254

import (
	"errors"
	"fmt"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

type (
	// Scalar is an element of the scalar field: an integer modulo r, the order
	// of G1 and G2.
	Scalar = fr.Element
	// G1 is a point of y² = x³ + 3 over the integers modulo p, or infinity,
	// which has the coordinates (0, 0).
	G1 = curve.G1Affine
	// G2 is a point of the twist, y² = x³ + 3/(9+u) over the integers modulo p
	// extended by u² = -1, or infinity, (0, 0).
	G2 = curve.G2Affine
	// GT is where pairings take their values.
	GT = curve.GT
)

// Sizes of encodings, in bytes.
const (
	ScalarSize = 32  // big-endian
	G1Size     = 64  // x, y
	G2Size     = 128 // x1, x0, y1, y0: the imaginary part, that of u, first
)

var (
	// ErrInvalid matches every rejection of bytes. They will never do.
	ErrInvalid = errors.New("bn254: invalid encoding")

	// ErrLength matches an encoding of another size.
	ErrLength = fmt.Errorf("%w: length", ErrInvalid)
	// ErrNotReduced matches a coordinate that is not below p, and a scalar that
	// is not below r: a second encoding of another value.
	ErrNotReduced = fmt.Errorf("%w: not below the modulus", ErrInvalid)
	// ErrNotOnCurve matches coordinates of no point.
	ErrNotOnCurve = fmt.Errorf("%w: not on the curve", ErrInvalid)
	// ErrNotInSubgroup matches a point of the twist that is not in G2, where
	// pairings mean nothing.
	ErrNotInSubgroup = fmt.Errorf("%w: not in the subgroup", ErrInvalid)
	// ErrInfinity matches infinity where it is not allowed.
	ErrInfinity = fmt.Errorf("%w: the point at infinity", ErrInvalid)
)
