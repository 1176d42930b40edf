package riscv_test

import (
	"testing"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

// BenchmarkGuests runs a program that computes and one that allocates.
func BenchmarkGuests(b *testing.B) {
	for name, size := range map[string]string{"hash": "20", "alloc": "40"} {
		b.Run(name, func(b *testing.B) {
			first := load(b, name, size)
			b.ReportAllocs()
			var steps uint64
			for b.Loop() {
				s := first.Clone()
				if err := riscv.New(s, riscv.Options{}).Run(b.Context(), enough); err != nil {
					b.Fatal(err)
				}
				if s.Status != riscv.Exited || s.ExitCode != 0 {
					b.Fatalf("%v with %d", s.Status, s.ExitCode)
				}
				steps += s.Step
			}
			b.ReportMetric(float64(steps)/1e6/b.Elapsed().Seconds(), "Msteps/s")
		})
	}
}

// BenchmarkStateHash hashes the state that the first 10 million steps of a
// program that allocates leave: what they wrote, since the image is hashed.
func BenchmarkStateHash(b *testing.B) {
	first := load(b, "alloc", "40")
	first.Hash()
	for name, workers := range map[string]int{"1 worker": 1, "2 workers": 2} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			pages := 0
			for b.Loop() {
				b.StopTimer()
				s := first.Clone()
				if err := riscv.New(s, riscv.Options{}).Run(b.Context(), 10_000_000); err != nil {
					b.Fatal(err)
				}
				pages = s.Memory.Pages()
				b.StartTimer()
				s.Memory.Rehash(workers)
				s.Hash()
			}
			b.ReportMetric(float64(pages), "pages")
		})
	}
}
