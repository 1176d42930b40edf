package bn254

import (
	"slices"
	"sync"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
)

func pairsOf(t testing.TB, p []G1, q []G2) []Pair {
	lines, err := NewLines(q)
	if err != nil {
		t.Fatal(err)
	}
	pairs := make([]Pair, len(p))
	for i := range pairs {
		pairs[i] = Pair{p[i], &lines[i]}
	}
	return pairs
}

func TestProductsOfPairings(t *testing.T) {
	p, q := multiples(7)
	p[3] = G1{}
	q[5] = G2{}
	for n := 1; n <= len(p); n++ {
		f := MillerLoop(pairsOf(t, p[:n], q[:n]))
		got := curve.FinalExponentiation(&f)
		want, err := curve.Pair(p[:n], q[:n])
		if err != nil {
			t.Fatal(err)
		}
		if !got.Equal(&want) {
			t.Errorf("the product of %d pairings is wrong", n)
		}
	}
}

func TestPairingCheck(t *testing.T) {
	p, q := multiples(2)
	var minusP G1
	var minusQ, sum G2
	minusP.Neg(&p[0])
	minusQ.Neg(&q[0])
	sum.Add(&q[0], &q[1])
	for _, c := range []struct {
		name string
		p    []G1
		q    []G2
		want bool
	}{
		{"none", nil, nil, true},
		{"one", p[:1], q[:1], false},
		{"infinity in G1", []G1{{}}, q[:1], true},
		{"infinity in G2", p[:1], []G2{{}}, true},
		{"-P", []G1{p[0], minusP}, []G2{q[0], q[0]}, true},
		{"-Q", []G1{p[0], p[0]}, []G2{q[0], minusQ}, true},
		{"both", []G1{p[0], minusP}, []G2{q[0], minusQ}, false},
		{"bilinear", []G1{p[0], p[0], minusP}, []G2{q[0], q[1], sum}, true},
		{"not quite", []G1{p[0], p[1], minusP}, []G2{q[0], q[1], sum}, false},
	} {
		if got := PairingCheck(pairsOf(t, c.p, c.q)); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// Lines serve again and again, side by side.
func TestLinesDoNotChange(t *testing.T) {
	p, q := multiples(4)
	pairs := pairsOf(t, p, q)
	before := make([]Lines, len(pairs))
	for i := range pairs {
		before[i] = *pairs[i].Q
	}
	want := MillerLoop(pairs)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 4 {
				if got := MillerLoop(slices.Clone(pairs)); !got.Equal(&want) {
					t.Error("another product")
				}
			}
		})
	}
	wg.Wait()
	for i := range pairs {
		if *pairs[i].Q != before[i] {
			t.Errorf("the lines %d changed", i)
		}
	}
}
