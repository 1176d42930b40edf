package zkledger

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
)

// flags wants some flags of two numbers.
type flags struct {
	A, B, AtLeast frontend.Variable
	Bits          [256]frontend.Variable // of a third
	Below         frontend.Variable      // bound
	bound         *big.Int
}

func (c *flags) Define(api frontend.API) error {
	g := newGadgets(api)
	atLeast, err := g.atLeast(c.A, c.B, 96)
	if err != nil {
		return err
	}
	below, err := g.below(c.Bits[:], c.bound)
	if err != nil {
		return err
	}
	api.AssertIsEqual(atLeast, c.AtLeast)
	api.AssertIsEqual(below, c.Below)
	api.AssertIsEqual(g.all(atLeast, below), g.Mul(c.AtLeast, c.Below))
	return nil
}

// TestFlags compares numbers at the edges of their ranges.
func TestFlags(t *testing.T) {
	last := new(big.Int).Sub(power(96), big.NewInt(1))
	amounts := []*big.Int{new(big.Int), big.NewInt(1), new(big.Int).Rsh(last, 1), new(big.Int).Sub(last, big.NewInt(1)), last}
	flag := func(b bool) int {
		if b {
			return 1
		}
		return 0
	}
	for _, bound := range []*big.Int{fr.Modulus(), big.NewInt(1), power(128), new(big.Int).Add(power(128), big.NewInt(1)), new(big.Int).Sub(power(128), big.NewInt(1))} {
		var numbers []*big.Int
		for _, n := range []*big.Int{new(big.Int), bound, power(128), new(big.Int).Sub(power(256), big.NewInt(1))} {
			for d := int64(-1); d <= 1; d++ {
				if v := new(big.Int).Add(n, big.NewInt(d)); v.Sign() >= 0 && v.BitLen() <= 256 {
					numbers = append(numbers, v)
				}
			}
		}
		for i, n := range numbers {
			for j, a := range amounts {
				b := amounts[(i+j)%len(amounts)]
				w := flags{A: a, B: b, AtLeast: flag(a.Cmp(b) >= 0), Below: flag(n.Cmp(bound) < 0)}
				for k := range w.Bits {
					w.Bits[k] = n.Bit(k)
				}
				shape := &flags{bound: bound}
				if err := test.IsSolved(shape, &w, ecc.BN254.ScalarField()); err != nil {
					t.Errorf("%v >= %v: %v, %v < %v: %v, but %v", a, b, w.AtLeast, n, bound, w.Below, err)
				}
				other := w
				other.AtLeast = 1 - w.AtLeast.(int)
				if test.IsSolved(shape, &other, ecc.BN254.ScalarField()) == nil {
					t.Errorf("%v >= %v, and not", a, b)
				}
				other = w
				other.Below = 1 - w.Below.(int)
				if test.IsSolved(shape, &other, ecc.BN254.ScalarField()) == nil {
					t.Errorf("%v < %v, and not", n, bound)
				}
			}
		}
	}
	// Numbers that differ by more have no answer.
	w := flags{A: power(97), B: 0, AtLeast: 1, Below: 1}
	for k := range w.Bits {
		w.Bits[k] = 0
	}
	if test.IsSolved(&flags{bound: fr.Modulus()}, &w, ecc.BN254.ScalarField()) == nil {
		t.Error("2^97 is compared in 96 bits")
	}
}

type splitting struct{ V, Low, High frontend.Variable }

func (c *splitting) Define(api frontend.API) error {
	l, h, err := newGadgets(api).split(c.V, 160, 32)
	if err != nil {
		return err
	}
	api.AssertIsEqual(l, c.Low)
	api.AssertIsEqual(h, c.High)
	return nil
}

func TestSplit(t *testing.T) {
	low, high := new(big.Int).Sub(power(160), big.NewInt(1)), new(big.Int).Sub(power(32), big.NewInt(1))
	for _, l := range []*big.Int{new(big.Int), big.NewInt(1), low} {
		for _, h := range []*big.Int{new(big.Int), big.NewInt(1), high} {
			v := new(big.Int).Lsh(h, 160)
			v.Add(v, l)
			if err := test.IsSolved(&splitting{}, &splitting{v, l, h}, ecc.BN254.ScalarField()); err != nil {
				t.Errorf("%v is %v and %v: %v", v, l, h, err)
			}
		}
	}
	if test.IsSolved(&splitting{}, &splitting{power(192), 0, power(32)}, ecc.BN254.ScalarField()) == nil {
		t.Error("2^192 is split into 160 and 32 bits")
	}
}
