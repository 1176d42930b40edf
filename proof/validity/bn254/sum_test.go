package bn254

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// randomTerms returns n terms with scalars of size bytes at most.
func randomTerms(t testing.TB, n, size int) []Term {
	random := rand.NewChaCha8([32]byte{byte(n), byte(size)})
	points, _ := multiples(n)
	terms := make([]Term, n)
	for i := range terms {
		b := make([]byte, size)
		if _, err := random.Read(b); err != nil {
			t.Fatal(err)
		}
		terms[i].Point = points[i]
		terms[i].By.SetBytes(b)
	}
	return terms
}

// slowSum is the textbook's: double and add, term by term.
func slowSum(terms []Term) (out G1) {
	var sum curve.G1Jac
	for _, t := range terms {
		var s big.Int
		t.By.BigInt(&s)
		var product curve.G1Jac
		for i := s.BitLen() - 1; i >= 0; i-- {
			product.DoubleAssign()
			if s.Bit(i) == 1 {
				product.AddMixed(&t.Point)
			}
		}
		sum.AddAssign(&product)
	}
	out.FromJacobian(&sum)
	return out
}

func checkSums(t *testing.T, terms []Term) {
	t.Helper()
	if got, want := Sum(terms), slowSum(terms); !got.Equal(&want) {
		t.Errorf("Sum = %v, want %v", &got, &want)
	}
	points, by := make([]G1, len(terms)), make([]Scalar, len(terms))
	for i := range terms {
		points[i], by[i] = terms[i].Point, terms[i].By
	}
	if got, want := NewBases(points).Sum(by), slowSum(terms); !got.Equal(&want) {
		t.Errorf("Bases.Sum = %v, want %v", &got, &want)
	}
	for i, got := range Products(terms) {
		if want := slowSum(terms[i : i+1]); !got.Equal(&want) {
			t.Errorf("product %d = %v, want %v", i, &got, &want)
		}
	}
}

func TestSum(t *testing.T) {
	for _, n := range []int{0, 1, 2, 5, 64, 65, 130} {
		for _, size := range []int{1, 16, 32} {
			t.Run(fmt.Sprintf("%d/%d", n, 8*size), func(t *testing.T) {
				checkSums(t, randomTerms(t, n, size))
			})
		}
	}
}

func TestSumAtTheEdges(t *testing.T) {
	points, _ := multiples(1)
	p := points[0]
	var negative G1
	negative.Neg(&p)
	minus := func(n uint64) (s Scalar) {
		s.SetUint64(n)
		return *s.Neg(&s)
	}
	power := func(n uint) (s Scalar) {
		return *s.SetBigInt(new(big.Int).Lsh(big.NewInt(1), n))
	}
	scalars := []Scalar{{}, fr.One(), minus(1), minus(2), minus(16), minus(17)}
	for n := range uint64(66) {
		scalars = append(scalars, fr.NewElement(n))
	}
	for _, n := range []uint{63, 64, 127, 128, 191, 192, 253} {
		s, one := power(n), fr.One()
		below, above := s, s
		below.Sub(&s, &one)
		above.Add(&s, &one)
		scalars = append(scalars, below, s, above)
	}
	for _, s := range scalars {
		checkSums(t, []Term{{p, s}})
		checkSums(t, []Term{{G1{}, s}})
		checkSums(t, []Term{{p, s}, {p, s}})        // meets a doubling
		checkSums(t, []Term{{p, s}, {negative, s}}) // cancels
		checkSums(t, []Term{{p, s}, {G1{}, s}, {negative, minus(3)}})
	}
}
