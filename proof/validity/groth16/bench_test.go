package groth16

import (
	"fmt"
	"testing"
)

// The proofs are RISC Zero's, of five public inputs.
func BenchmarkVerify(b *testing.B) {
	v := vectors(b)[0]
	verifier := New(v.key)
	b.ReportAllocs()
	for b.Loop() {
		if err := verifier.VerifyInputs(v.inputs, v.proof); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerifyBatch(b *testing.B) {
	v := vectors(b)[0]
	verifier := New(v.key)
	for _, n := range []int{2, 8, 32, 128} {
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
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n*b.N), "ns/proof")
		})
	}
}

func BenchmarkNew(b *testing.B) {
	v := vectors(b)[0]
	b.ReportAllocs()
	for b.Loop() {
		New(v.key)
	}
}
