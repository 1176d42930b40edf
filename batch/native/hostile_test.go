package native_test

import (
	"bytes"
	"errors"
	"runtime"
	"testing"

	"github.com/andybalholm/brotli"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/batchtest"
	"github.com/sharedsec/sharedsec/batch/native"
)

// brotliStream returns p compressed with a window of 2^window bytes, behind
// the header of an encoding.
func brotliStream(t testing.TB, p []byte, window int) []byte {
	t.Helper()
	var out bytes.Buffer
	out.Write([]byte{1, 1})
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: 5, LGWin: window})
	if _, err := w.Write(p); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// allocated returns how many bytes f allocates.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// TestBomb: a stream that stands for half a million times its own bytes is
// refused for about the memory of a small one.
func TestBomb(t *testing.T) {
	const size = 256 << 20
	bomb := brotliStream(t, make([]byte, size), 22)
	if len(bomb) > size/500_000 {
		t.Fatalf("%d bytes stand for %d: no bomb", len(bomb), size)
	}
	for _, limit := range []uint64{0, 1, 1000, 1 << 20} {
		l := batchtest.Roomy
		l.Bytes = limit
		var err error
		got := allocated(func() { _, err = native.Codec{}.Decode(bomb, l) })
		var le *batch.LimitError
		if !errors.As(err, &le) || le.Field != "Bytes" || le.Got > limit+1 {
			t.Errorf("Bytes %d: Decode = %v, want a LimitError after at most one byte more", limit, err)
		}
		if most := 4*limit + 9<<20; got > most {
			t.Errorf("Bytes %d: Decode allocated %d bytes, want at most %d", limit, got, most)
		}
	}
}

// TestWindow: the window that a stream asks for is bounded before it is made.
func TestWindow(t *testing.T) {
	payload := []byte{0} // no blocks
	for window := 10; window <= 24; window++ {
		_, err := native.Codec{}.Decode(brotliStream(t, payload, window), batchtest.Roomy)
		if window <= 22 && err != nil {
			t.Errorf("window 2^%d: Decode = %v", window, err)
		}
		if window > 22 && !errors.Is(err, batch.ErrInvalid) {
			t.Errorf("window 2^%d: Decode = %v, want ErrInvalid", window, err)
		}
	}
	large := []byte{1, 1, 0x11, 30, 0, 0, 0} // the large-window extension
	if _, err := (native.Codec{}).Decode(large, batchtest.Roomy); !errors.Is(err, batch.ErrInvalid) {
		t.Errorf("large window: Decode = %v, want ErrInvalid", err)
	}
}

// TestTail: nothing may follow a stream, wherever the decompressor's own
// reads of 32 KiB happen to end.
func TestTail(t *testing.T) {
	g := batchtest.NewGenerator(1)
	for n := 32<<10 - 40; n < 32<<10+10; n++ {
		b := &batch.Batch{Blocks: []batch.Block{{Transactions: [][]byte{make([]byte, 100), g.Bytes(n)}}}}
		p, err := native.Codec{Level: 1}.Append(nil, b)
		if err != nil {
			t.Fatal(err)
		}
		if p[1] != 1 {
			t.Fatal("stored: the test wants a stream")
		}
		if _, err := (native.Codec{}).Decode(p, batchtest.Roomy); err != nil {
			t.Fatalf("%d bytes: Decode = %v", len(p), err)
		}
		for _, tail := range [][]byte{{0}, {3}, g.Bytes(40_000)} {
			if _, err := (native.Codec{}).Decode(append(p[:len(p):len(p)], tail...), batchtest.Roomy); !errors.Is(err, batch.ErrInvalid) {
				t.Fatalf("%d bytes and %d more: Decode = %v, want ErrInvalid", len(p), len(tail), err)
			}
		}
	}
}

// TestPayload refuses payloads that are almost right, stored so that they reach
// the parser.
func TestPayload(t *testing.T) {
	decode := func(payload ...byte) error {
		_, err := native.Codec{}.Decode(append([]byte{1, 0}, payload...), batchtest.Roomy)
		return err
	}
	if err := decode(1, 5, 6, 2, 2, 1, 0xaa); err != nil { // a block of two transactions
		t.Fatalf("a right payload: %v", err)
	}
	huge := []byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1} // 2^64-1
	for name, p := range map[string][]byte{
		"nothing":                    {},
		"zero in two bytes":          {0x80, 0},
		"one in two bytes":           {0x81, 0, 5, 6, 0},
		"time in two bytes":          {1, 0x85, 0, 6, 0},
		"count in two bytes":         {1, 5, 6, 0x80, 0},
		"length in two bytes":        {1, 5, 6, 1, 0x82, 0, 0xaa},
		"a number of 11 bytes":       append([]byte{0xff}, huge...),
		"a number over 64 bits":      {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2},
		"times that overflow":        append(append([]byte{2}, huge...), 1, 0, 0, 0, 0),
		"origins that overflow":      append(append([]byte{2, 0, 0}, huge...), 1, 0, 0),
		"blocks without bytes":       {100},
		"transactions, no bytes":     {1, 5, 6, 100},
		"a length over the end":      {1, 5, 6, 1, 3, 0xaa},
		"the largest length":         append(append([]byte{1, 5, 6, 1}, huge...), 0xaa),
		"cut in the times":           {3, 1, 1},
		"cut in the lengths":         {1, 5, 6, 2, 1},
		"a byte left over":           {1, 5, 6, 1, 2, 0xaa, 0xbb},
		"a byte after no blocks":     {0, 0},
		"no length to tell":          {1, 5, 6, 1, 0, 0x80, 0x80},
		"a told length, nothing":     {1, 5, 6, 1, 0},
		"a told length over the end": {1, 5, 6, 1, 0, 0xc5, 1, 2},
		"an untold told length":      {1, 5, 6, 1, 3, 0xc1, 2}, // code 3: 2 bytes, as c1 tells
	} {
		if err := decode(p...); !errors.Is(err, batch.ErrInvalid) {
			t.Errorf("%s: Decode = %v, want ErrInvalid", name, err)
		}
	}
	for version := range 256 {
		for comp := range 256 {
			_, err := native.Codec{}.Decode([]byte{byte(version), byte(comp), 0}, batchtest.Roomy)
			if ok := version == 1 && comp == 0; ok != (err == nil) {
				t.Errorf("version %d, compressor %d: Decode = %v", version, comp, err)
			}
		}
	}
}

// bitWriter writes brotli's bits: least significant first.
type bitWriter struct {
	p []byte
	n int
}

func (w *bitWriter) bits(v uint64, n int) {
	for i := range n {
		if w.n%8 == 0 {
			w.p = append(w.p, 0)
		}
		w.p[w.n/8] |= byte(v>>i&1) << (w.n % 8)
		w.n++
	}
}

// costly returns an encoding of about size bytes whose stream is as hard on a
// brotli decoder as we know how (RFC 7932, sections 7.3 and 9.2): meta-blocks
// of one literal, each with 256 block types whose context map of 16,384
// entries takes no bits and undoes a move to front of 256 places at each.
func costly(size int) []byte {
	w := new(bitWriter)
	w.bits(0, 1) // a window of 2^16
	w256 := func() { w.bits(1, 1); w.bits(7, 3); w.bits(127, 7) }
	symbol := func(v uint64, n int) { w.bits(1, 2); w.bits(0, 2); w.bits(v, n) } // a code of one symbol
	for len(w.p) < size-600 {
		w.bits(0, 1)  // not the last
		w.bits(0, 2)  // four nibbles of length
		w.bits(0, 16) // less one
		w.bits(0, 1)  // compressed
		w256()        // literal block types
		symbol(0, 9)  // their code
		symbol(0, 5)  // the code of block counts
		w.bits(3, 2)  // four literals in the first block
		w.bits(0, 2)  // one type of commands, one of distances
		w.bits(0, 6)  // postfix and direct distances
		for range 256 {
			w.bits(0, 2) // context modes
		}
		w256()         // literal trees
		w.bits(0, 1)   // no run lengths
		symbol(255, 8) // every entry of the map
		w.bits(1, 1)   // move to front
		w.bits(0, 1)   // one tree of distances
		for range 256 {
			symbol(0, 8)
		}
		symbol(8, 10) // commands: insert one literal
		symbol(0, 6)  // distances
	}
	w.bits(3, 2) // last and empty
	return append([]byte{1, 1}, w.p...)
}

func TestCostly(t *testing.T) {
	p := costly(4 << 10)
	// The stream is right: it holds zeros, of which the first says no blocks
	// and the second is one too many.
	_, err := native.Codec{}.Decode(p, batchtest.Roomy)
	if !errors.Is(err, batch.ErrInvalid) || !bytes.Contains([]byte(err.Error()), []byte("after the last transaction")) {
		t.Errorf("Decode = %v, want a payload with bytes left over", err)
	}
}

// BenchmarkDecodeCostly shows what a hostile byte can cost.
func BenchmarkDecodeCostly(b *testing.B) {
	p := costly(64 << 10)
	b.SetBytes(int64(len(p)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := (native.Codec{}).Decode(p, batchtest.Roomy); !errors.Is(err, batch.ErrInvalid) {
			b.Fatal(err)
		}
	}
}
