package riscv_test

import (
	"testing"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

// running returns an ordinary Go program in the middle of its work.
func running(b *testing.B) *riscv.Machine {
	m := riscv.New(load(b, "work"), riscv.Options{})
	if err := m.Run(b.Context(), 1_000_000); err != nil {
		b.Fatal(err)
	}
	m.State().Hash()
	return m
}

// BenchmarkWitness makes witnesses of steps on end: each hashes what its step
// wrote, and starts with what the one before left.
func BenchmarkWitness(b *testing.B) {
	s := running(b).State()
	b.ReportAllocs()
	size, n := 0, 0
	for b.Loop() {
		w, next, err := riscv.Witness(s, nil)
		if err != nil {
			b.Fatal(err)
		}
		s = next
		size, n = size+len(w), n+1
	}
	b.ReportMetric(float64(size)/float64(n), "bytes/witness")
}

// BenchmarkStep verifies the witnesses of steps on end.
func BenchmarkStep(b *testing.B) {
	s := running(b).State()
	witnesses := make([][]byte, 1000)
	for i := range witnesses {
		w, next, err := riscv.Witness(s, nil)
		if err != nil {
			b.Fatal(err)
		}
		witnesses[i], s = w, next
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if _, _, err := riscv.Step(witnesses[i%len(witnesses)], nil); err != nil {
			b.Fatal(err)
		}
	}
}
