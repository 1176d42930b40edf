package zkledger

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/rangecheck"

	"github.com/sharedsec/sharedsec/proof/validity/gnark/blobeval"
)

// Hints returns the functions that a solver of the circuit's constraints has to
// be given. What they compute is checked in the circuit.
func Hints() []solver.Hint { return append(blobeval.Hints(), small, split) }

// gadgets is what all parts of the circuit are made of. Flags are 0 or 1.
type gadgets struct {
	frontend.API
	*hash
	ranges frontend.Rangechecker
}

func newGadgets(api frontend.API) *gadgets {
	return &gadgets{api, newHash(api), rangecheck.New(api)}
}

// equal returns whether a = b.
func (g *gadgets) equal(a, b frontend.Variable) frontend.Variable { return g.IsZero(g.Sub(a, b)) }

// all returns whether all flags are set.
func (g *gadgets) all(flags ...frontend.Variable) frontend.Variable {
	sum := frontend.Variable(-len(flags))
	for _, f := range flags {
		sum = g.Add(sum, f)
	}
	return g.IsZero(sum)
}

func (g *gadgets) not(flag frontend.Variable) frontend.Variable { return g.Sub(1, flag) }

// atLeast returns whether a >= b, two numbers that differ by less than 2^bits.
func (g *gadgets) atLeast(a, b frontend.Variable, bits int) (frontend.Variable, error) {
	difference := g.Sub(a, b)
	out, err := g.Compiler().NewHint(small, 1, difference, bits)
	if err != nil {
		return nil, fmt.Errorf("zkledger: %w", err)
	}
	flag := out[0]
	g.AssertIsBoolean(flag)
	// One of a - b and b - a - 1 is below 2^bits, never both.
	g.ranges.Check(g.Select(flag, difference, g.Sub(-1, difference)), bits)
	return flag, nil
}

// split returns v's low bits and what is above, of high bits; v must have no
// more.
func (g *gadgets) split(v frontend.Variable, low, high int) (l, h frontend.Variable, err error) {
	out, err := g.Compiler().NewHint(split, 2, v, low)
	if err != nil {
		return nil, nil, fmt.Errorf("zkledger: %w", err)
	}
	g.ranges.Check(out[0], low)
	g.ranges.Check(out[1], high)
	g.AssertIsEqual(v, g.Add(out[0], g.Mul(out[1], power(low))))
	return out[0], out[1], nil
}

// number returns what bits are, the least significant first.
func (g *gadgets) number(bits []frontend.Variable) frontend.Variable {
	sum := frontend.Variable(0)
	for i, b := range bits {
		sum = g.Add(sum, g.Mul(b, power(i)))
	}
	return sum
}

// below returns whether bits, the least significant first, are a number less
// than bound, and 256 of them at most.
func (g *gadgets) below(bits []frontend.Variable, bound *big.Int) (frontend.Variable, error) {
	const half = 128
	low, high := g.number(bits[:half]), g.number(bits[half:])
	boundHigh, boundLow := new(big.Int).DivMod(bound, power(half), new(big.Int))
	carry, err := g.atLeast(low, boundLow, half)
	if err != nil {
		return nil, err
	}
	// high + carry > boundHigh if and only if the whole is bound or more.
	reached, err := g.atLeast(g.Add(high, carry), g.Add(boundHigh, 1), half+1)
	if err != nil {
		return nil, err
	}
	return g.not(reached), nil
}

func power(n int) *big.Int { return new(big.Int).Lsh(big.NewInt(1), uint(n)) }

// small is a hint: whether a number is below two to the power of another.
func small(_ *big.Int, in, out []*big.Int) error {
	if len(in) != 2 || len(out) != 1 {
		return fmt.Errorf("zkledger: hint of %d numbers for %d", len(in), len(out))
	}
	out[0].SetUint64(0)
	if uint64(in[0].BitLen()) <= in[1].Uint64() {
		out[0].SetUint64(1)
	}
	return nil
}

// split is a hint: a number's low bits, of a given count, and what is above.
func split(_ *big.Int, in, out []*big.Int) error {
	if len(in) != 2 || len(out) != 2 || !in[1].IsUint64() || in[1].Uint64() > 256 {
		return fmt.Errorf("zkledger: hint of %d numbers for %d", len(in), len(out))
	}
	out[1].DivMod(in[0], power(int(in[1].Uint64())), out[0])
	return nil
}
