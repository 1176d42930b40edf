package segment

import (
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
)

// benchTrace returns a segment of 2^40 steps, of which a Go program that
// allocates takes some 130 million and faults then, having no output.
func benchTrace(b *testing.B, workers int) *Trace {
	b.Helper()
	elf, err := image.Build(b.Context(), "..", "./testdata/guests/alloc")
	if err != nil {
		b.Fatal(err)
	}
	s, err := riscv.Load(elf, riscv.Start{Args: []string{"alloc", "16"}})
	if err != nil {
		b.Fatal(err)
	}
	return fix(40, s, riscv.Preimages{}, at(0, 3, 0)).trace(b, Options{Workers: workers})
}

// BenchmarkLevel2 makes the history of a segment, 2^20 strides of 2^20 steps.
func BenchmarkLevel2(b *testing.B) {
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprint(workers, " workers"), func(b *testing.B) {
			b.ReportAllocs()
			states, pages := 0, 0
			for b.Loop() {
				b.StopTimer()
				tr := benchTrace(b, workers)
				b.StartTimer()
				h, err := tr.States(b.Context(), 0, 1<<20, 1<<20)
				if err != nil {
					b.Fatal(err)
				}
				states, pages = len(h.States), tr.snapshots.used
			}
			b.ReportMetric(float64(states), "states")
			b.ReportMetric(float64(pages), "snapshot-pages")
		})
	}
}

// BenchmarkLevel1 makes the history of one stride in the middle, 2^20 steps.
func BenchmarkLevel1(b *testing.B) {
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprint(workers, " workers"), func(b *testing.B) {
			tr := benchTrace(b, workers)
			if _, err := tr.States(b.Context(), 0, 1<<20, 1<<20); err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				h, err := tr.States(b.Context(), 50<<20, 1, 1<<20)
				if err != nil || len(h.States) != 1<<20-1 {
					b.Fatalf("%d states, %v", len(h.States), err)
				}
			}
		})
	}
}

// BenchmarkProof proves a step in the middle of a stride.
func BenchmarkProof(b *testing.B) {
	tr := benchTrace(b, 1)
	if _, err := tr.States(b.Context(), 0, 1<<20, 1<<20); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	size, n := 0, 0
	for i := uint64(0); b.Loop(); i++ {
		_, proof, err := tr.Step(b.Context(), 50<<20+1<<19+i%1000)
		if err != nil {
			b.Fatal(err)
		}
		size, n = size+len(proof), n+1
	}
	b.ReportMetric(float64(size)/float64(n), "bytes/proof")
}
