package blobeval

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
)

const (
	limbs    = 4
	limbBits = 64
)

// A Number is below 2^256, in four limbs of 64 bits, the least significant first.
type Number [limbs]frontend.Variable

var zero = Number{0, 0, 0, 0}

// field is BLS12-381's scalar field, of order r, in a circuit over BN254's, of
// order p.
//
// gnark's std/math/emulated (v0.14.0) is not used: it leaves the carries between
// limbs unchecked. So its products hold mod p alone, and a prover can have any
// product of two numbers.
type field struct {
	frontend.API
	ranges frontend.Rangechecker
}

func (f *field) check(n Number) {
	for _, l := range n {
		f.ranges.Check(l, limbBits)
	}
}

func (f *field) add(a, b Number) (n Number) {
	for i := range n {
		n[i] = f.Add(a[i], b[i])
	}
	return n
}

// sub returns a - b, whose limbs are negative where a's are less.
func (f *field) sub(a, b Number) (n Number) {
	for i := range n {
		n[i] = f.Sub(a[i], b[i])
	}
	return n
}

// A multiple is a number times a constant, which is below r.
type multiple struct {
	by *big.Int
	of Number
}

// solve returns a number x for which a b, the multiples and by times x add up to
// zero mod r: see assertZero.
func (f *field) solve(by *big.Int, a, b Number, rest ...multiple) (x Number, err error) {
	out, err := f.Compiler().NewHint(solution, limbs, append(inputs(a, b, rest), split(by)...)...)
	if err != nil {
		return x, fmt.Errorf("blobeval: %w", err)
	}
	copy(x[:], out)
	f.check(x)
	return x, f.assertZero(a, b, append(rest, multiple{by, x})...)
}

// The quotient of a sum by r, which is more than -2^shift, has shift added, and is
// then of five limbs, the last of topBits.
const (
	shift   = 258
	topBits = 260 - limbs*limbBits
)

// Columns of limbs are added up to the fifth, and what they carry is less than
// 2^carryBits either way.
const (
	columns   = 5
	carryBits = 70
)

// assertZero asserts that a b and the multiples add up to zero mod r. The limbs of
// a are of 64 bits, b's too but perhaps negative, and those of the multiples, of
// which there are two at most, of 65 and of 64.
//
// What is to be zero is an integer: their sum minus r times a quotient. Its
// absolute value is below 2^516. It is a multiple of p, and of 2^320, whose product
// is more: so it is zero.
func (f *field) assertZero(a, b Number, rest ...multiple) error {
	quotient, err := f.Compiler().NewHint(quotient, limbs+1, inputs(a, b, rest)...)
	if err != nil {
		return fmt.Errorf("blobeval: %w", err)
	}
	for _, l := range quotient[:limbs] {
		f.ranges.Check(l, limbBits)
	}
	f.ranges.Check(quotient[limbs], topBits)
	quotient[limbs] = f.Sub(quotient[limbs], 1<<(shift-limbs*limbBits))

	// Mod p.
	r := fr.Modulus()
	sum := f.Sub(f.Mul(f.whole(a[:]), f.whole(b[:])), f.Mul(f.whole(quotient), r))
	for _, m := range rest {
		sum = f.Add(sum, f.Mul(f.whole(m.of[:]), m.by))
	}
	f.AssertIsEqual(sum, 0)

	// Mod 2^320. A column is below 2^133 either way, two are below 2^198: no carry
	// that is in its range is of another sum than the integers'.
	var column [columns]frontend.Variable
	for n := range column {
		column[n] = f.Sub(f.column(n, a[:], b[:]), f.column(n, split(r), quotient))
		for _, m := range rest {
			column[n] = f.Add(column[n], f.column(n, split(m.by), m.of[:]))
		}
	}
	carry := frontend.Variable(0)
	for n := 0; n < columns; n += 2 {
		part := column[n:min(n+2, columns)]
		inverse := new(big.Int).ModInverse(power(len(part)*limbBits), f.Compiler().Field())
		carry = f.Mul(f.Add(carry, f.whole(part)), inverse)
		f.ranges.Check(f.Add(carry, power(carryBits)), carryBits+1)
	}
	return nil
}

// whole returns the number that limbs are.
func (f *field) whole(limbs []frontend.Variable) frontend.Variable {
	sum := frontend.Variable(0)
	for i, l := range limbs {
		sum = f.Add(sum, f.Mul(l, power(i*limbBits)))
	}
	return sum
}

// column returns the sum of the products of limbs that belong to limb n of a b.
func (f *field) column(n int, a, b []frontend.Variable) frontend.Variable {
	sum := frontend.Variable(0)
	for i := range a {
		if j := n - i; j >= 0 && j < len(b) {
			sum = f.Add(sum, f.Mul(a[i], b[j]))
		}
	}
	return sum
}

// split returns the limbs of a constant.
func split(v *big.Int) []frontend.Variable {
	list := make([]frontend.Variable, limbs)
	for i := range list {
		list[i] = limb(v, i)
	}
	return list
}

func limb(v *big.Int, i int) *big.Int {
	l := new(big.Int).Rsh(v, uint(i*limbBits))
	return l.And(l, new(big.Int).Sub(power(limbBits), big.NewInt(1)))
}

func power(n int) *big.Int { return new(big.Int).Lsh(big.NewInt(1), uint(n)) }

// Hints returns the functions that a solver of the circuit's constraints has to
// be given. What they compute is checked in the circuit.
func Hints() []solver.Hint { return []solver.Hint{quotient, solution} }

// inputs returns a sum as hints are told it.
func inputs(a, b Number, rest []multiple) []frontend.Variable {
	list := append(append([]frontend.Variable(nil), a[:]...), b[:]...)
	for _, m := range rest {
		list = append(append(list, split(m.by)...), m.of[:]...)
	}
	return list
}

// quotient is a hint: a sum divided by r, and 2^shift added.
func quotient(p *big.Int, in, out []*big.Int) error {
	if len(in) == 0 || len(in)%(2*limbs) != 0 || len(out) != limbs+1 {
		return fmt.Errorf("blobeval: hint of %d numbers for %d", len(in), len(out))
	}
	q := total(p, in)
	q.Div(q, fr.Modulus())
	q.Add(q, power(shift))
	for i := range out {
		out[i].Set(limb(q, i))
	}
	return nil
}

// solution is a hint: the number of which a multiple, given by its constant alone,
// makes a sum zero mod r.
func solution(p *big.Int, in, out []*big.Int) error {
	n := len(in) - limbs
	if n <= 0 || n%(2*limbs) != 0 || len(out) != limbs {
		return fmt.Errorf("blobeval: hint of %d numbers for %d", len(in), len(out))
	}
	var sum, by fr.Element
	sum.SetBigInt(total(p, in[:n]))
	by.SetBigInt(join(p, in[n:]))
	x := integer(*sum.Div(&sum, &by).Neg(&sum))
	for i := range out {
		out[i].Set(limb(x, i))
	}
	return nil
}

// total returns what hints are told of: products of two numbers, added up.
func total(p *big.Int, in []*big.Int) *big.Int {
	sum := new(big.Int)
	for ; len(in) > 0; in = in[2*limbs:] {
		sum.Add(sum, new(big.Int).Mul(join(p, in[:limbs]), join(p, in[limbs:2*limbs])))
	}
	return sum
}

// join returns the number that limbs are, those beyond the half of p being
// negative.
func join(p *big.Int, limbs []*big.Int) *big.Int {
	half := new(big.Int).Rsh(p, 1)
	sum := new(big.Int)
	for i, l := range limbs {
		v := new(big.Int).Set(l)
		if v.Cmp(half) > 0 {
			v.Sub(v, p)
		}
		sum.Add(sum, v.Lsh(v, uint(i*limbBits)))
	}
	return sum
}
