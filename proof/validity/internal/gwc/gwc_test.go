package gwc

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

func circuit(t testing.TB, n uint64) *Circuit {
	t.Helper()
	generator, err := fr.Generator(n)
	if err != nil {
		t.Fatal(err)
	}
	c := &Circuit{Domain: Domain{Size: n, Generator: generator}}
	c.Shifts[0].SetUint64(5)
	c.Shifts[1].SetUint64(25)
	if err := c.Check(); err != nil {
		t.Fatal(err)
	}
	return c
}

// Lagrange's polynomials interpolate: a polynomial of a degree below the size is the
// sum of its values.
func TestLagrange(t *testing.T) {
	c := circuit(t, 8)
	point := fr.NewElement(1234567)
	e, err := c.At(point)
	if err != nil {
		t.Fatal(err)
	}
	values := e.Lagrange([]uint64{0, 1, 2, 3, 7, 4, 5, 6})
	order := []uint64{0, 1, 2, 3, 7, 4, 5, 6}
	for degree := range uint64(8) {
		var sum bn254.Scalar
		for i := range values {
			at := power(&c.Generator, order[i]*degree)
			at.Mul(&at, &values[i])
			sum.Add(&sum, &at)
		}
		if want := power(&point, degree); sum != want {
			t.Errorf("degree %d: the sum is %v, want %v", degree, &sum, &want)
		}
	}
}

func TestNoPointOfTheDomain(t *testing.T) {
	c := circuit(t, 8)
	for i := range c.Size {
		if _, err := c.At(power(&c.Generator, i)); err == nil {
			t.Errorf("point %d of the domain is taken for one outside", i)
		}
	}
}

func TestSizeInverse(t *testing.T) {
	for log := range 29 {
		d := Domain{Size: 1 << log}
		inverse := d.SizeInverse()
		n := fr.NewElement(d.Size)
		if n.Mul(&n, &inverse); !n.IsOne() {
			t.Errorf("2^%d times its inverse is %v", log, &n)
		}
	}
}

func TestWeights(t *testing.T) {
	a, b := Weights(commitment.Root{1}, 9), Weights(commitment.Root{2}, 9)
	if !a[0].IsOne() || !b[0].IsOne() {
		t.Error("the first weight is not one")
	}
	seen := map[bn254.Scalar]bool{a[0]: true}
	for _, w := range append(a[1:], b[1:]...) {
		if seen[w] {
			t.Error("a weight occurs twice")
		}
		seen[w] = true
		if bits := w.Bits(); bits[2] != 0 || bits[3] != 0 || bits[1] == 0 {
			t.Errorf("weight %v, want 128 bits", &w)
		}
	}
	if len(Weights(commitment.Root{}, 0)) != 0 {
		t.Error("weights of nothing")
	}
}
