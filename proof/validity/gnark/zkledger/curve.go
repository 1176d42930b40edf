package zkledger

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	native "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	curveid "github.com/consensys/gnark-crypto/ecc/twistededwards"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"
	"github.com/consensys/gnark/std/math/bits"
)

// curve is that of the ledger's keys. Its formulas are complete: a is a square
// and d is none, so that no denominator is zero for points on the curve, of
// whatever order. gnark's own ScalarMul is not used, which is by a hint that low
// orders have no answer for, nor what asserts that a signature is valid.
type curve struct {
	*gadgets
	points twistededwards.Curve
	native native.CurveParams
}

type point = twistededwards.Point

func newCurve(g *gadgets) (*curve, error) {
	c, err := twistededwards.NewEdCurve(g.API, curveid.BN254)
	if err != nil {
		return nil, fmt.Errorf("zkledger: %w", err)
	}
	return &curve{g, c, native.GetEdwardsCurve()}, nil
}

// orBase returns whether p is on the curve, and p if it is, else the base point.
func (c *curve) orBase(p point) (on frontend.Variable, q point) {
	xx, yy := c.Mul(p.X, p.X), c.Mul(p.Y, p.Y)
	params := c.points.Params()
	on = c.equal(c.Add(c.Mul(params.A, xx), yy), c.Add(1, c.Mul(params.D, xx, yy)))
	q.X = c.Select(on, p.X, params.Base[0])
	q.Y = c.Select(on, p.Y, params.Base[1])
	return on, q
}

// weak returns whether 8 times p, which is on the curve, is the identity.
func (c *curve) weak(p point) frontend.Variable {
	// 8 p is of odd order, and the only such point with an x of zero is the
	// identity: (0, -1) has order 2.
	return c.IsZero(c.points.Double(c.points.Double(c.points.Double(p))).X)
}

// multiplyBase returns scalar times the base point. The scalar is of an even
// number of bits.
func (c *curve) multiplyBase(scalar []frontend.Variable) point {
	// A window of two bits takes one of four constants, which is linear in the
	// bits and their product.
	var sum point
	base := c.native.Base
	for i := 0; i < len(scalar); i += 2 {
		var twice, thrice native.PointAffine
		twice.Double(&base)
		thrice.Add(&twice, &base)
		both := c.Mul(scalar[i], scalar[i+1])
		pick := func(zero uint64, one, two, three fr.Element) frontend.Variable {
			a, b, d := one.BigInt(new(big.Int)), two.BigInt(new(big.Int)), three.BigInt(new(big.Int))
			z := new(big.Int).SetUint64(zero)
			d.Sub(d, a).Sub(d, b).Add(d, z)
			a.Sub(a, z)
			b.Sub(b, z)
			v := c.Add(z, c.Mul(scalar[i], a), c.Mul(scalar[i+1], b))
			return c.Add(v, c.Mul(both, d))
		}
		window := point{
			X: pick(0, base.X, twice.X, thrice.X),
			Y: pick(1, base.Y, twice.Y, thrice.Y),
		}
		if i == 0 {
			sum = window
		} else {
			sum = c.points.Add(sum, window)
		}
		base.Double(&twice)
	}
	return sum
}

// multiply returns scalar times p, which is on the curve. The scalar is of an
// even number of bits, the least significant first.
func (c *curve) multiply(p point, scalar []frontend.Variable) point {
	// An odd number of n + 1 bits is 2^n and, for each bit above the first, 2^i
	// or -2^i as the bit says. Two of these make a window of 1 or 3 times p or
	// -p. The first bit is made up for in the end.
	n := len(scalar) - 1
	three := c.points.Add(c.points.Double(p), p)
	sum := point{ // 2 + 1 or 2 - 1
		X: c.Select(scalar[n], three.X, p.X),
		Y: c.Select(scalar[n], three.Y, p.Y),
	}
	for i := n - 1; i > 1; i -= 2 {
		high, low := scalar[i], scalar[i-1]
		// 2 + 1 if the bits are the same, else 2 - 1.
		same := c.Add(c.Sub(1, high, low), c.Mul(2, high, low))
		x := c.Select(same, three.X, p.X)
		window := point{
			X: c.Mul(x, c.Sub(c.Mul(2, high), 1)), // -(x, y) is (-x, y)
			Y: c.Select(same, three.Y, p.Y),
		}
		sum = c.points.Add(c.points.Double(c.points.Double(sum)), window)
	}
	less := c.points.Add(sum, c.points.Neg(p))
	return point{
		X: c.Select(scalar[0], sum.X, less.X),
		Y: c.Select(scalar[0], sum.Y, less.Y),
	}
}

// signed returns whether a signature, R and the bits of S, is one of message by
// key. It has a result for all of them.
func (c *curve) signed(key, r point, s []frontend.Variable, message frontend.Variable) (frontend.Variable, error) {
	keyOn, a := c.orBase(key)
	rOn, q := c.orBase(r)
	inRange, err := c.below(s, &c.native.Order)
	if err != nil {
		return nil, err
	}

	// The bits of the hash are those of a number below p: another that is equal
	// mod p would be another scalar.
	hash := c.md(0, r.X, r.Y, key.X, key.Y, message)
	digits := bits.ToBinary(c.API, hash, bits.OmitModulusCheck())
	canonical, err := c.below(digits, c.Compiler().Field())
	if err != nil {
		return nil, err
	}
	c.AssertIsEqual(canonical, 1)

	// 8 ([S]B - R - [hash]A) is the identity. An S of more bits is out of range.
	left := c.multiplyBase(s[:scalarBits])
	right := c.points.Add(q, c.multiply(a, digits))
	valid := c.weak(c.points.Add(left, c.points.Neg(right)))
	return c.all(keyOn, rOn, inRange, valid), nil
}

// scalarBits is at least how many the subgroup's order has, and even.
const scalarBits = 252
