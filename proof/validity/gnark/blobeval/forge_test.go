package blobeval_test

import (
	"math/big"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/sharedsec/sharedsec/proof/validity/gnark/blobeval"
)

// The hints, in their order.
var quotient, solution = blobeval.Hints()[0], blobeval.Hints()[1]

// A lie changes what a hint answers, in one call of it or in all.
type lie struct {
	hint   solver.Hint
	which  int // -1: in all
	change func(p *big.Int, in, out []*big.Int)
}

// solves solves real constraints with lying hints, and says how often each was
// asked.
func solves(t testing.TB, system constraint.ConstraintSystem, w *circuit, lies ...lie) ([]int, error) {
	t.Helper()
	full, err := frontend.NewWitness(w, ecc.BN254.ScalarField())
	if err != nil {
		t.Fatal(err)
	}
	// In the place of the prover's commitment: a number that all committed decide.
	options := []solver.Option{solver.WithHints(blobeval.Hints()...), solver.WithNbTasks(1), solver.OverrideHint(solver.GetHintID(cs.Bsb22CommitmentComputePlaceholder),
		func(p *big.Int, in, out []*big.Int) error {
			out[0].SetInt64(3)
			for _, v := range in {
				out[0].Mul(out[0], out[0]).Add(out[0], v).Mod(out[0], p)
			}
			return nil
		})}
	calls := make([]int, len(lies))
	var mu sync.Mutex
	for i, l := range lies {
		options = append(options, solver.OverrideHint(solver.GetHintID(l.hint), func(p *big.Int, in, out []*big.Int) error {
			mu.Lock()
			defer mu.Unlock()
			if err := l.hint(p, in, out); err != nil {
				return err
			}
			if l.which < 0 || l.which == calls[i] {
				l.change(p, in, out)
			}
			calls[i]++
			return nil
		}))
	}
	return calls, system.IsSolved(full, options...)
}

// evaluation returns constraints for two elements, and a witness of them.
func evaluation(t testing.TB) (constraint.ConstraintSystem, *circuit) {
	t.Helper()
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &circuit{Elements: make([]blobeval.Number, 2)})
	if err != nil {
		t.Fatal(err)
	}
	// At the root that the second element lies at, so that its value is known.
	second := [32]byte{0x12, 31: 0x34}
	last := [32]byte{}
	new(big.Int).Sub(fr.Modulus(), big.NewInt(1)).FillBytes(last[:])
	return system, &circuit{
		Elements: []blobeval.Number{number([32]byte{0x3f, 7: 9}), number(second)},
		Point:    number(last), Value: number(second),
	}
}

// TestForgedHints changes each answer of each hint: no other will do.
func TestForgedHints(t *testing.T) {
	system, w := evaluation(t)
	add := func(i int, by int64) func(*big.Int, []*big.Int, []*big.Int) {
		return func(_ *big.Int, _, out []*big.Int) { out[i].Add(out[i], big.NewInt(by)) }
	}
	for name, change := range map[string]func(p *big.Int, in, out []*big.Int){
		"one more":       add(0, 1),
		"one less":       add(0, -1),
		"more above":     add(3, 1),
		"as other limbs": func(p *big.Int, in, out []*big.Int) { out[0].Add(out[0], power(64)); out[1].Sub(out[1], big.NewInt(1)) },
		"nothing": func(p *big.Int, in, out []*big.Int) {
			for _, v := range out {
				v.SetInt64(0)
			}
		},
		"p more":            func(p *big.Int, in, out []*big.Int) { more(out, p) },
		"2^64 p more":       func(p *big.Int, in, out []*big.Int) { more(out[1:], p) },
		"2^320 more, mod p": func(p *big.Int, in, out []*big.Int) { out[len(out)-1].Add(out[len(out)-1], power(320-64*(len(out)-1))) },
	} {
		for _, hint := range []solver.Hint{quotient, solution} {
			calls, err := solves(t, system, w, lie{hint, 1 << 30, nil})
			if err != nil {
				t.Fatal(err)
			}
			for which := range calls[0] {
				if _, err := solves(t, system, w, lie{hint, which, change}); err == nil {
					t.Errorf("%s: answer %d is a lie, and accepted", name, which)
				}
			}
		}
	}
}

// TestForgedModP forges what is right mod p, BN254's order: any value, by a
// quotient that is the sum divided by r mod p. What refuses it is the sum mod 2^320.
func TestForgedModP(t *testing.T) {
	system, w := evaluation(t)
	w.Value = number([32]byte{31: 1})
	forge := func(p *big.Int, in, out []*big.Int) {
		sum := new(big.Int)
		for ; len(in) > 0; in = in[8:] {
			sum.Add(sum, new(big.Int).Mul(join(in[:4]), join(in[4:8])))
		}
		k := new(big.Int).ModInverse(fr.Modulus(), p)
		k.Mul(k, sum).Add(k, power(258)).Mod(k, p)
		for i := range out {
			out[i].Rsh(k, uint(64*i)).And(out[i], new(big.Int).Sub(power(64), big.NewInt(1)))
		}
	}
	calls, _ := solves(t, system, w, lie{quotient, -1, func(*big.Int, []*big.Int, []*big.Int) {}})
	if calls[0] == 0 {
		t.Fatal("nothing asked")
	}
	for which := range calls[0] + 1 {
		if _, err := solves(t, system, w, lie{quotient, which - 1, forge}); err == nil {
			t.Errorf("another value is accepted, by answer %d", which-1)
		}
	}
}

// TestForgedMod2 forges what is right mod 2^320: the first fold, which the value
// then is, with a quotient that suits it. What refuses it is the sum mod p.
func TestForgedMod2(t *testing.T) {
	system, w := evaluation(t)
	var x, k *big.Int
	find := lie{solution, 0, func(p *big.Int, in, out []*big.Int) {
		// k = c + d x mod 2^320: a lattice has points in all places of its size.
		m := power(320)
		inverse := new(big.Int).ModInverse(fr.Modulus(), m)
		c, d := new(big.Int), signed(p, in[len(in)-4:])
		for in = in[:len(in)-4]; len(in) > 0; in = in[8:] {
			c.Add(c, new(big.Int).Mul(signed(p, in[:4]), signed(p, in[4:8])))
		}
		c.Mul(c, inverse).Add(c, power(258)).Mod(c, m)
		d.Mul(d, inverse).Mod(d, m)
		x, k = near(d, m, power(255), new(big.Int).Sub(power(259), c))
		k.Add(k, c)
		more(out, new(big.Int).Sub(x, join(out)))
	}}
	suit := lie{quotient, 0, func(p *big.Int, in, out []*big.Int) { more(out, new(big.Int).Sub(k, join(out))) }}
	_, _ = solves(t, system, w, find, suit)
	if x.Sign() < 0 || x.BitLen() > 256 || k.Sign() < 0 || k.BitLen() > 260 {
		t.Fatalf("x of %d bits, k of %d", x.BitLen(), k.BitLen())
	}
	var value [32]byte
	new(big.Int).Mod(x, fr.Modulus()).FillBytes(value[:])
	w.Value = number(value)
	if _, err := solves(t, system, w, find, suit); err == nil {
		t.Error("another value is accepted")
	}
}

// near returns a point of the lattice of all (x, y) with y = d x mod m that is near
// (tx, ty): by Gauss' reduction and Babai's rounding.
func near(d, m, tx, ty *big.Int) (x, y *big.Int) {
	type vector [2]*big.Int
	dot := func(a, b vector) *big.Int {
		return new(big.Int).Add(new(big.Int).Mul(a[0], b[0]), new(big.Int).Mul(a[1], b[1]))
	}
	add := func(a, b vector, n *big.Int) vector {
		return vector{new(big.Int).Add(a[0], new(big.Int).Mul(b[0], n)), new(big.Int).Add(a[1], new(big.Int).Mul(b[1], n))}
	}
	a, b := vector{big.NewInt(1), d}, vector{new(big.Int), m}
	for {
		if dot(a, a).Cmp(dot(b, b)) > 0 {
			a, b = b, a
		}
		n := new(big.Int).Quo(dot(a, b), dot(a, a))
		if n.Sign() == 0 {
			break
		}
		b = add(b, a, n.Neg(n))
	}
	cross := func(a, b vector) *big.Int {
		return new(big.Int).Sub(new(big.Int).Mul(a[0], b[1]), new(big.Int).Mul(a[1], b[0]))
	}
	to, det := vector{tx, ty}, cross(a, b)
	p := add(vector{new(big.Int), new(big.Int)}, a, new(big.Int).Quo(cross(to, b), det))
	p = add(p, b, new(big.Int).Quo(cross(a, to), det))
	return p[0], p[1]
}

// signed is join of limbs that may be negative.
func signed(p *big.Int, limbs []*big.Int) *big.Int {
	list := make([]*big.Int, len(limbs))
	for i, l := range limbs {
		if list[i] = new(big.Int).Set(l); l.BitLen() > 128 {
			list[i].Sub(l, p)
		}
	}
	return join(list)
}

// more adds n to a number of limbs, as far as it has them.
func more(limbs []*big.Int, n *big.Int) {
	sum := new(big.Int).Add(join(limbs), n)
	for i := range limbs {
		limbs[i].Rsh(sum, uint(64*i)).And(limbs[i], new(big.Int).Sub(power(64), big.NewInt(1)))
	}
}

func join(limbs []*big.Int) *big.Int {
	sum := new(big.Int)
	for i, l := range limbs {
		sum.Add(sum, new(big.Int).Lsh(l, uint(64*i)))
	}
	return sum
}

func power(n int) *big.Int { return new(big.Int).Lsh(big.NewInt(1), uint(n)) }
