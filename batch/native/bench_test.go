package native_test

import (
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/batchtest"
	"github.com/sharedsec/sharedsec/batch/native"
)

// loads are what the benchmarks carry, real and synthetic.
func loads(b *testing.B) map[string]*batch.Batch {
	return map[string]*batch.Batch{
		"mainnet":   mainnet(b),
		"transfers": batchtest.NewGenerator(1).Transfers(100, 20),
	}
}

// BenchmarkAppend counts bytes as Batch.Size does, and reports the bytes a
// transaction takes.
func BenchmarkAppend(b *testing.B) {
	for name, load := range loads(b) {
		for _, level := range []int{native.Stored, 1, 5, 9, 11} {
			b.Run(fmt.Sprintf("%s/level=%d", name, level), func(b *testing.B) {
				b.SetBytes(int64(load.Size()))
				b.ReportAllocs()
				var p []byte
				for b.Loop() {
					var err error
					if p, err = (native.Codec{Level: level}).Append(p[:0], load); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(len(p)), "B")
				b.ReportMetric(float64(len(p))/float64(transactions(load)), "B/tx")
			})
		}
	}
}

// BenchmarkDecode counts bytes as Batch.Size does.
func BenchmarkDecode(b *testing.B) {
	for name, load := range loads(b) {
		for _, level := range []int{native.Stored, 9, 11} {
			b.Run(fmt.Sprintf("%s/level=%d", name, level), func(b *testing.B) {
				p, err := native.Codec{Level: level}.Append(nil, load)
				if err != nil {
					b.Fatal(err)
				}
				b.SetBytes(int64(load.Size()))
				b.ReportAllocs()
				for b.Loop() {
					if _, err := (native.Codec{}).Decode(p, batchtest.Roomy); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

func transactions(b *batch.Batch) (n int) {
	for i := range b.Blocks {
		n += len(b.Blocks[i].Transactions)
	}
	return n
}
