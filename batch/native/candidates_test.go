package native_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"

	"github.com/sharedsec/sharedsec/batch/native"
)

// BenchmarkCandidates is the measurement by which version 1 compresses with
// brotli: payloads under each compressor that was considered.
func BenchmarkCandidates(b *testing.B) {
	candidates := map[string]func(testing.TB, []byte) []byte{}
	for _, q := range []int{5, 9, 11} {
		candidates[fmt.Sprintf("brotli=%d", q)] = func(t testing.TB, p []byte) []byte {
			var out bytes.Buffer
			w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: q, LGWin: 22})
			if _, err := w.Write(p); err != nil {
				t.Fatal(err)
			}
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			return out.Bytes()
		}
	}
	for _, l := range []zstd.EncoderLevel{zstd.SpeedDefault, zstd.SpeedBetterCompression, zstd.SpeedBestCompression} {
		candidates[fmt.Sprintf("zstd=%v", l)] = func(t testing.TB, p []byte) []byte {
			e, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(l), zstd.WithEncoderConcurrency(1), zstd.WithEncoderCRC(false))
			if err != nil {
				t.Fatal(err)
			}
			return e.EncodeAll(p, nil)
		}
	}
	for name, load := range loads(b) {
		p, err := native.Codec{Level: native.Stored}.Append(nil, load)
		if err != nil {
			b.Fatal(err)
		}
		payload := p[2:]
		for candidate, compress := range candidates {
			b.Run(name+"/"+candidate, func(b *testing.B) {
				b.SetBytes(int64(len(payload)))
				var n int
				for b.Loop() {
					n = len(compress(b, payload))
				}
				b.ReportMetric(float64(n), "B")
			})
		}
	}
}
