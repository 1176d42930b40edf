package main

import (
	"compress/gzip"
	"io"
	"os"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
)

// BenchmarkCost tells how many steps the guest takes for one of what an entry can
// ask of it, among 200,000 accounts. docs/guests.md has the limits of a batch
// from these.
func BenchmarkCost(b *testing.B) {
	block := func(c *chain, txs [][]byte) []da.Payload {
		return c.calldata(c.frames(calldata.MaxPayload, batch.Block{Time: 2000, L1Origin: 100, Transactions: txs})...)
	}
	for _, tt := range []struct {
		name     string
		payloads func(c *chain, n int) []da.Payload // that ask n times
		few      int                                // times, to be told from many
		many     int
	}{
		{"Blob", func(c *chain, n int) []da.Payload { return c.blobs(make([][]byte, n)...) }, 1, 3},
		{"CalldataByte", func(c *chain, n int) []da.Payload { return c.calldata(make([]byte, n)) }, 1, calldata.MaxPayload},
		{"VoidTransaction", func(c *chain, n int) []da.Payload {
			txs := make([][]byte, n)
			txs[0] = c.transfers(1)[0]
			for i := range txs {
				txs[i] = txs[0]
			}
			return block(c, txs)
		}, 10, 110},
		{"Transfer", func(c *chain, n int) []da.Payload { return block(c, c.transfers(n)) }, 10, 110},
		{"HostileByte", func(c *chain, n int) []da.Payload {
			frames, err := batch.Frames(costly(c)[:n], calldata.MaxPayload)
			if err != nil {
				c.Fatal(err)
			}
			return c.calldata(frames...)
		}, 4 << 10, 16 << 10},
	} {
		b.Run(tt.name, func(b *testing.B) {
			steps := func(n int) float64 {
				c := newChain(b, 5, 200_000)
				c.batch(tt.name, tt.payloads(c, n)...)
				o, _, err := c.gatherer().Segment(b.Context(), c.dispute(0), c.segments[0].Boundary)
				if err != nil {
					b.Fatal(err)
				}
				s := load(b, input(b, o))
				run(b, s, o)
				return float64(s.Step)
			}
			for b.Loop() {
				b.ReportMetric((steps(tt.many)-steps(tt.few))/float64(tt.many-tt.few), "steps")
			}
		})
	}
}

// costly returns a batch that is hard to decode.
func costly(t testing.TB) []byte {
	t.Helper()
	f, err := os.Open("testdata/costly.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
