package ethereum_test

import (
	"testing"

	"github.com/sharedsec/sharedsec/da/calldata"
)

// BenchmarkEntries reads 64 entries from as many blocks, accumulator and
// headers checked.
func BenchmarkEntries(b *testing.B) {
	w := newWorld(b)
	w.posts(64)
	at := w.head()
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for _, err := range w.client.Entries(b.Context(), at, 0) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
		if n != 64 {
			b.Fatalf("%d entries", n)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/64, "ns/entry")
}

// BenchmarkPost posts batches of calldata, each tried, journaled, sent and
// included in a block of its own.
func BenchmarkPost(b *testing.B) {
	w := newWorld(b)
	a := w.as(poster)
	payloads := w.payloads(calldata.Publisher{}, "batch")
	batch := uint64(0)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := a.Post(w.ctx, batch, 0, payloads); err != nil {
			b.Fatal(err)
		}
		batch++
	}
}
