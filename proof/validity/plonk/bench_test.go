package plonk

import (
	"fmt"
	"testing"
)

func BenchmarkNew(b *testing.B) {
	v := sp1(b)
	b.ReportAllocs()
	for b.Loop() {
		New(v.key)
	}
}

func BenchmarkVerify(b *testing.B) {
	v := sp1(b)
	verifier := New(v.key)
	for _, n := range []int{1, 2, 8, 32} {
		inputs, proofs := make([][][32]byte, n), make([][]byte, n)
		for i := range proofs {
			inputs[i], proofs[i] = v.inputs, v.proof
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := verifier.VerifyInputsBatch(inputs, proofs); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/proof")
		})
	}
}
