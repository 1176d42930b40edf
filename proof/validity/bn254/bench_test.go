package bn254

import (
	"fmt"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
)

func BenchmarkNewLines(b *testing.B) {
	for _, n := range []int{1, 4, 32} {
		_, q := multiples(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := NewLines(q); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkMillerLoop(b *testing.B) {
	for _, n := range []int{1, 3, 35} {
		p, q := multiples(n)
		lines, err := NewLines(q)
		if err != nil {
			b.Fatal(err)
		}
		pairs := make([]Pair, n)
		for i := range pairs {
			pairs[i] = Pair{p[i], &lines[i]}
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				MillerLoop(pairs)
			}
		})
	}
}

func BenchmarkFinalExponentiation(b *testing.B) {
	p, q := multiples(1)
	f, err := curve.MillerLoop(p, q)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		curve.FinalExponentiation(&f)
	}
}

// Scalars of 128 bits are a batch's weights, others public inputs.
func BenchmarkSum(b *testing.B) {
	for _, n := range []int{1, 5, 32} {
		for _, size := range []int{16, 32} {
			terms := randomTerms(b, n, size)
			b.Run(fmt.Sprintf("%d/%d", n, 8*size), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					Sum(terms)
				}
			})
		}
	}
}

func BenchmarkBases(b *testing.B) {
	terms := randomTerms(b, 5, 32)
	points, by := make([]G1, len(terms)), make([]Scalar, len(terms))
	for i := range terms {
		points[i], by[i] = terms[i].Point, terms[i].By
	}
	b.Run("New", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			NewBases(points)
		}
	})
	b.Run("Sum", func(b *testing.B) {
		bases := NewBases(points)
		b.ReportAllocs()
		for b.Loop() {
			bases.Sum(by)
		}
	})
}

func BenchmarkProducts(b *testing.B) {
	terms := randomTerms(b, 32, 16)
	b.ReportAllocs()
	for b.Loop() {
		Products(terms)
	}
}
