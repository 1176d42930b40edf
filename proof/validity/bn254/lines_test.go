package bn254

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// multiples returns [a]G1 and [b]G2 for n different, large a and b.
func multiples(n int) ([]G1, []G2) {
	_, _, g1, g2 := curve.Generators()
	p, q := make([]G1, n), make([]G2, n)
	for i := range n {
		var a, b big.Int
		a.Exp(big.NewInt(int64(2*i+3)), big.NewInt(101), fr.Modulus())
		b.Exp(big.NewInt(int64(2*i+5)), big.NewInt(103), fr.Modulus())
		p[i].ScalarMultiplication(&g1, &a)
		q[i].ScalarMultiplication(&g2, &b)
	}
	return p, q
}

// outside returns a point of the twist that is not in the subgroup, of large order.
func outside(t testing.TB, seed uint64) G2 {
	var u curve.E2
	u.A0.SetUint64(seed)
	p := curve.MapToCurve2(&u)
	if !p.IsOnCurve() || p.IsInSubGroup() {
		t.Fatalf("the point of seed %d is not what this test needs", seed)
	}
	return p
}

// cofactors are the small prime factors of 2p - r, the number of points of the
// twist over that of G2.
var cofactors = []int64{10069, 5864401, 1875725156269}

// smallOrder returns a point of the twist whose order is the prime n.
func smallOrder(t testing.TB, n int64) G2 {
	order := new(big.Int).Lsh(fp.Modulus(), 1)
	order.Sub(order, fr.Modulus()).Mul(order, fr.Modulus())
	rest, remainder := new(big.Int).QuoRem(order, big.NewInt(n), new(big.Int))
	if remainder.Sign() != 0 {
		t.Fatalf("%d does not divide the order of the twist", n)
	}
	for seed := uint64(1); ; seed++ {
		p := times(outside(t, seed), rest)
		if !p.IsInfinity() {
			return p
		}
	}
}

// times multiplies a point of the twist, in the subgroup or not: gnark-crypto's
// multiplication is right in the subgroup alone.
func times(p G2, n *big.Int) G2 {
	var sum curve.G2Jac
	for i := n.BitLen() - 1; i >= 0; i-- {
		sum.DoubleAssign()
		if n.Bit(i) == 1 {
			sum.AddMixed(&p)
		}
	}
	var out G2
	out.FromJacobian(&sum)
	return out
}

// walks are the ways to compute lines.
var walks = []struct {
	name string
	walk func([]G2, []Lines) bool
}{
	{"Alone", walkAlone},
	{"Together", walkTogether},
}

// Lines are right if pairings are.
func TestLines(t *testing.T) {
	for _, w := range walks {
		t.Run(w.name, func(t *testing.T) {
			p, q := multiples(6)
			q[2] = G2{} // infinity among others
			given := slices.Clone(q)
			lines := make([]Lines, len(q))
			if !w.walk(q, lines) {
				t.Fatal("points of the subgroup are refused")
			}
			if !slices.Equal(q, given) {
				t.Error("the points changed")
			}
			for i := range lines {
				f := MillerLoop([]Pair{{p[i], &lines[i]}})
				got := curve.FinalExponentiation(&f)
				want, err := curve.Pair(p[i:i+1], q[i:i+1])
				if err != nil {
					t.Fatal(err)
				}
				if !got.Equal(&want) {
					t.Errorf("pairing %d is wrong", i)
				}
			}
		})
	}
}

func TestWalkTogetherHasTheLinesOfGnarkCrypto(t *testing.T) {
	_, points := multiples(3)
	lines := make([]Lines, len(points))
	if !walkTogether(points, lines) {
		t.Fatal("points of the subgroup are refused")
	}
	for i, p := range points {
		if lines[i].at != curve.PrecomputeLines(p) {
			t.Errorf("point %d has other lines", i)
		}
	}
}

// The check at the walk's end is one of membership if the resultant of the two
// polynomials and the order of the twist have no common divisor but r. See
// [NewLines].
func TestSubgroupCheckIsExact(t *testing.T) {
	x, _ := new(big.Int).SetString("4965661367192848881", 10)
	p, r := fp.Modulus(), fr.Modulus()
	trace := new(big.Int).Mul(x, x)
	trace.Mul(trace, big.NewInt(6)).Add(trace, big.NewInt(1))

	// π is a + bX modulo X² - tX + p.
	type element struct{ a, b *big.Int }
	mul := func(u, v element) element {
		square := new(big.Int).Mul(u.b, v.b)
		a := new(big.Int).Mul(u.a, v.a)
		b := new(big.Int).Mul(u.a, v.b)
		b.Add(b, new(big.Int).Mul(u.b, v.a))
		return element{a.Sub(a, new(big.Int).Mul(square, p)), b.Add(b, new(big.Int).Mul(square, trace))}
	}
	pi := element{big.NewInt(0), big.NewInt(1)}
	pi2 := mul(pi, pi)
	pi3 := mul(pi2, pi)
	a := new(big.Int).Mul(x, big.NewInt(6))
	a.Add(a, big.NewInt(2)).Add(a, pi.a).Sub(a, pi2.a).Add(a, pi3.a)
	b := new(big.Int).Sub(pi.b, pi2.b)
	b.Add(b, pi3.b)

	resultant := new(big.Int).Mul(a, a)
	resultant.Add(resultant, new(big.Int).Mul(new(big.Int).Mul(a, b), trace))
	resultant.Add(resultant, new(big.Int).Mul(new(big.Int).Mul(b, b), p))
	order := new(big.Int).Lsh(p, 1)
	order.Sub(order, r).Mul(order, r)
	if got := new(big.Int).GCD(nil, nil, resultant, order); got.Cmp(r) != 0 {
		t.Errorf("the greatest common divisor is %v, want r", got)
	}
}

func TestNewLinesFindsPointsOutsideTheSubgroup(t *testing.T) {
	bad := []G2{outside(t, 1), outside(t, 2)}
	for _, n := range cofactors {
		small := smallOrder(t, n)
		_, good := multiples(1)
		var mixed G2
		mixed.Add(&good[0], &small)
		bad = append(bad, small, mixed)
	}
	for i, p := range bad {
		if !p.IsOnCurve() || p.IsInSubGroup() {
			t.Fatalf("bad point %d is not what this test needs", i)
		}
	}
	_, good := multiples(together)
	for _, good := range [][]G2{nil, good[:1], good} {
		for i, p := range bad {
			for at := range len(good) + 1 {
				points := slices.Insert(slices.Clone(good), at, p)
				if _, err := NewLines(points); !errors.Is(err, ErrNotInSubgroup) {
					t.Errorf("bad point %d at place %d of %d: error %v, want ErrNotInSubgroup", i, at, len(points), err)
				}
			}
		}
	}
}
