// Package batchtest tells whether a [batch.Codec] keeps its contract, and makes
// batches to test with.
package batchtest

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"runtime"
	"sync"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
)

// Roomy are limits that every batch of the suite is well within.
var Roomy = batch.Limits{
	Blocks:       1 << 20,
	Transactions: 1 << 20,
	TxBytes:      1 << 22,
	Bytes:        1 << 24,
	FrameBytes:   1 << 24,
}

// An Option adapts the suite to a codec.
type Option func(*config)

type config struct {
	slack uint64
	fit   func(*batch.Batch) *batch.Batch
}

// WithSlack sets how many bytes of memory the codec may allocate beyond what
// the limits and the input account for: the constant of its decompressor. The
// default is 1 MiB.
func WithSlack(bytes uint64) Option {
	return func(c *config) { c.slack = bytes }
}

// WithFit is for a codec that holds fewer batches than [batch.Codec] asks for:
// fit returns the batch made fit for it, and the suite tests with that. What
// fit changes, the codec must refuse to encode with [batch.ErrInvalid].
func WithFit(fit func(*batch.Batch) *batch.Batch) Option {
	return func(c *config) { c.fit = fit }
}

// TestCodec runs the suite on c. Each failure says which rule of [batch.Codec]
// it is about.
func TestCodec(t *testing.T, c batch.Codec, opts ...Option) {
	t.Helper()
	cfg := config{slack: 1 << 20, fit: func(b *batch.Batch) *batch.Batch { return b }}
	for _, o := range opts {
		o(&cfg)
	}
	t.Run("RoundTrip", func(t *testing.T) { testRoundTrip(t, c, cfg) })
	t.Run("Append", func(t *testing.T) { testAppend(t, c, cfg) })
	t.Run("Refusals", func(t *testing.T) { testRefusals(t, c, cfg) })
	t.Run("Limits", func(t *testing.T) { testLimits(t, c, cfg) })
	t.Run("Hostile", func(t *testing.T) { testHostile(t, c, cfg) })
	t.Run("Memory", func(t *testing.T) { testMemory(t, c, cfg) })
	t.Run("NoAliasing", func(t *testing.T) { testNoAliasing(t, c, cfg) })
	t.Run("Concurrent", func(t *testing.T) { testConcurrent(t, c, cfg) })
}

// cases are batches at the corners of what a batch may be.
func cases() map[string]*batch.Batch {
	g := NewGenerator(1)
	return map[string]*batch.Batch{
		"no blocks":              {},
		"an empty block":         {Blocks: []batch.Block{{Time: 7, L1Origin: 3}}},
		"a block of zeros":       {Blocks: []batch.Block{{}}},
		"an empty transaction":   {Blocks: []batch.Block{{Transactions: [][]byte{{}}}}},
		"only empty ones":        {Blocks: []batch.Block{{Transactions: [][]byte{{}, {}}}, {Transactions: [][]byte{{}}}}},
		"equal times":            {Blocks: []batch.Block{{Time: 5, L1Origin: 5}, {Time: 5, L1Origin: 5}}},
		"the largest numbers":    {Blocks: []batch.Block{{}, {Time: math.MaxUint64, L1Origin: math.MaxUint64}, {Time: math.MaxUint64, L1Origin: math.MaxUint64}}},
		"one long transaction":   {Blocks: []batch.Block{{Transactions: [][]byte{g.Bytes(200_000)}}}},
		"one long run of zeros":  {Blocks: []batch.Block{{Transactions: [][]byte{make([]byte, 200_000)}}}},
		"many empty blocks":      {Blocks: make([]batch.Block, 5000)},
		"many blocks":            g.Batch(500, 10, 200),
		"many transactions":      g.Batch(3, 4000, 20),
		"transfers":              g.Transfers(20, 20),
		"a transaction's prefix": {Blocks: []batch.Block{{Transactions: [][]byte{{0x02}, {0x02, 0xf8}, {0x02, 0xf9, 0xff}, {0xf8}, {0xc0}, {0xc1, 0}, {0xbf}}}}},
	}
}

func testRoundTrip(t *testing.T, c batch.Codec, cfg config) {
	for name, b := range cases() {
		t.Run(name, func(t *testing.T) { roundTrip(t, c, cfg.fit(b)) })
	}
	t.Run("random", func(t *testing.T) {
		g := NewGenerator(2)
		for range 100 {
			roundTrip(t, c, cfg.fit(g.Batch(g.rand.IntN(20), g.rand.IntN(20), g.rand.IntN(200))))
		}
	})
}

func roundTrip(t *testing.T, c batch.Codec, b *batch.Batch) {
	t.Helper()
	p := encode(t, c, b)
	got, err := c.Decode(p, Roomy)
	if err != nil {
		t.Fatalf("Decode(Append(nil, b)) = %v, want b: what was encoded must decode", err)
	}
	if diff := Diff(b, got); diff != "" {
		t.Fatalf("Decode(Append(nil, b)) is not b (-b +got):\n%s", diff)
	}
}

func encode(t testing.TB, c batch.Codec, b *batch.Batch) []byte {
	t.Helper()
	p, err := c.Append(nil, b)
	if err != nil {
		t.Fatalf("Append(nil, b) = %v, want no error: b is a valid batch", err)
	}
	return p
}

func testAppend(t *testing.T, c batch.Codec, cfg config) {
	b := cfg.fit(NewGenerator(3).Batch(10, 10, 100))
	want := encode(t, c, b)
	if again := encode(t, c, b); !bytes.Equal(want, again) {
		t.Error("Append gave two encodings of one batch in one process: it must not depend on anything else")
	}
	dst := append(make([]byte, 0, 1<<16), "before"...)
	got, err := c.Append(dst, b)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, append([]byte("before"), want...)) {
		t.Error("Append(dst, b) is not dst followed by Append(nil, b)")
	}
	bad := &batch.Batch{Blocks: []batch.Block{{Number: 1}}}
	if got, err := c.Append(dst, bad); err == nil || !bytes.Equal(got, dst) {
		t.Errorf("Append(dst, invalid) = %d bytes, %v, want dst as it was and an error", len(got), err)
	}
	decoded, err := c.Decode(want, Roomy)
	if err != nil {
		t.Fatal(err)
	}
	roundTrip(t, c, decoded) // what was decoded can be encoded
}

func testRefusals(t *testing.T, c batch.Codec, cfg config) {
	for name, b := range cases() {
		if _, err := c.Append(nil, b); Diff(b, cfg.fit(b)) != "" && !errors.Is(err, batch.ErrInvalid) {
			t.Errorf("Append(%s) = %v, want batch.ErrInvalid: the suite was told that the codec cannot hold it", name, err)
		}
	}
	for name, b := range map[string]*batch.Batch{
		"nil":               nil,
		"Forced":            {Blocks: []batch.Block{{Forced: []batch.Forced{{Kind: batch.ForcedDeposit}}}}},
		"Number":            {Blocks: []batch.Block{{}, {Number: 1}}},
		"decreasing Time":   {Blocks: []batch.Block{{Time: 2}, {Time: 1}}},
		"decreasing origin": {Blocks: []batch.Block{{L1Origin: 2}, {L1Origin: 1}}},
	} {
		if _, err := c.Append(nil, b); !errors.Is(err, batch.ErrInvalid) {
			t.Errorf("Append(%s) = %v, want batch.ErrInvalid: no batch can hold that", name, err)
		}
	}
}

// testLimits decodes a batch with each limit just met and just missed.
func testLimits(t *testing.T, c batch.Codec, cfg config) {
	b := cfg.fit(&batch.Batch{Blocks: []batch.Block{
		{Time: 1, Transactions: [][]byte{NewGenerator(4).Bytes(40), {1}}},
		{Time: 2, Transactions: [][]byte{{2, 3}}},
	}})
	p := encode(t, c, b)
	exact := batch.Limits{Blocks: uint64(len(b.Blocks)), Bytes: b.Size(), FrameBytes: uint64(len(p))}
	for _, blk := range b.Blocks {
		exact.Transactions += uint64(len(blk.Transactions))
		for _, tx := range blk.Transactions {
			exact.TxBytes = max(exact.TxBytes, uint64(len(tx)))
		}
	}
	if got, err := c.Decode(p, exact); err != nil {
		t.Errorf("Decode = %v with limits that the batch just meets, want the batch", err)
	} else if diff := Diff(b, got); diff != "" {
		t.Errorf("Decode with exact limits (-want +got):\n%s", diff)
	}
	for field, lower := range map[string]func(*batch.Limits){
		"Blocks":       func(l *batch.Limits) { l.Blocks-- },
		"Transactions": func(l *batch.Limits) { l.Transactions-- },
		"TxBytes":      func(l *batch.Limits) { l.TxBytes-- },
		"Bytes":        func(l *batch.Limits) { l.Bytes-- },
		"FrameBytes":   func(l *batch.Limits) { l.FrameBytes-- },
	} {
		for name, from := range map[string]batch.Limits{"exact": exact, "roomy": Roomy} {
			l := from
			if name == "roomy" { // all the others far away
				one := exact
				lower(&one)
				l = replace(Roomy, one, field)
			} else {
				lower(&l)
			}
			if _, err := c.Decode(p, l); !errors.Is(err, batch.ErrLimit) {
				t.Errorf("Decode = %v with %s one too low, others %s, want batch.ErrLimit", err, field, name)
			}
		}
	}
	if got, err := c.Decode(p, batch.Limits{}); !errors.Is(err, batch.ErrLimit) {
		t.Errorf("Decode with zero limits = %v, %v, want batch.ErrLimit: a zero field allows nothing", got, err)
	}
	if got, err := c.Decode(encode(t, c, &batch.Batch{}), batch.Limits{}); !errors.Is(err, batch.ErrLimit) {
		t.Errorf("Decode(no blocks) with zero limits = %v, %v, want batch.ErrLimit: a zero field allows nothing", got, err)
	}
}

// replace returns l with the named field of from.
func replace(l, from batch.Limits, field string) batch.Limits {
	switch field {
	case "Blocks":
		l.Blocks = from.Blocks
	case "Transactions":
		l.Transactions = from.Transactions
	case "TxBytes":
		l.TxBytes = from.TxBytes
	case "Bytes":
		l.Bytes = from.Bytes
	case "FrameBytes":
		l.FrameBytes = from.FrameBytes
	}
	return l
}

// testHostile feeds what nobody encoded.
func testHostile(t *testing.T, c batch.Codec, cfg config) {
	g := NewGenerator(5)
	inputs := map[string][]byte{"nothing": nil, "a zero": {0}}
	for i, b := range []*batch.Batch{{}, g.Batch(3, 4, 30), g.Transfers(1, 2), cases()["one long run of zeros"]} {
		b = cfg.fit(b)
		p := encode(t, c, b)
		for n := range min(len(p), 600) {
			inputs[fmt.Sprintf("batch %d cut at %d", i, n)] = p[:n]
		}
		// Every bit of the beginning, where headers are, then here and there.
		for bit := 0; bit < 8*len(p); bit += 1 + bit/256*16 {
			q := clone(p)
			q[bit/8] ^= 1 << (bit % 8)
			inputs[fmt.Sprintf("batch %d with bit %d flipped", i, bit)] = q
		}
		for _, tail := range [][]byte{{0}, {1}, {0xff}, p} {
			q := append(clone(p), tail...)
			if got, err := c.Decode(q, Roomy); !errors.Is(err, batch.ErrInvalid) {
				t.Errorf("Decode(p + %d bytes) = %v, %v, want batch.ErrInvalid: it must decode exactly p", len(tail), got, err)
			}
		}
		for n := range min(len(p), 600) {
			if got, err := c.Decode(p[:n:n], Roomy); err == nil && Diff(b, got) == "" {
				t.Errorf("batch %d: the first %d of its %d bytes decode to it too", i, n, len(p))
			}
		}
	}
	for n := range 200 {
		inputs[fmt.Sprintf("%d random bytes", n)] = g.Bytes(n)
	}
	tight := batch.Limits{Blocks: 8, Transactions: 16, TxBytes: 64, Bytes: 1024, FrameBytes: Roomy.FrameBytes}
	for name, p := range inputs {
		for _, l := range []batch.Limits{Roomy, tight, {}} {
			before := clone(p)
			var b *batch.Batch
			var err error
			got := allocated(func() { b, err = c.Decode(p, l) })
			if !bytes.Equal(before, p) {
				t.Fatalf("%s: Decode wrote to its input", name)
			}
			if most := allowance(l, p, cfg); got > most {
				t.Errorf("%s: Decode allocated %d bytes, at most %d: it must check the limits before it allocates", name, got, most)
			}
			if err != nil {
				if !errors.Is(err, batch.ErrInvalid) && !errors.Is(err, batch.ErrLimit) {
					t.Errorf("%s: Decode = %v, want an error that matches batch.ErrInvalid or batch.ErrLimit", name, err)
				}
				if b != nil {
					t.Errorf("%s: Decode returned a batch beside an error", name)
				}
				continue
			}
			// It decoded: then it must be a batch, within the limits, and
			// survive a round trip.
			if err := b.Validate(); err != nil {
				t.Errorf("%s: Decode returned an invalid batch: %v", name, err)
				continue
			}
			if err := l.Check(b); err != nil {
				t.Errorf("%s: Decode returned a batch over its limits: %v", name, err)
			}
			if b.Size() < 1<<16 {
				roundTrip(t, c, b)
			}
		}
	}
}

// testMemory measures what Decode allocates for honest and mutated bytes under
// limits much smaller than what they stand for.
func testMemory(t *testing.T, c batch.Codec, cfg config) {
	g := NewGenerator(6)
	l := batch.Limits{Blocks: 16, Transactions: 64, TxBytes: 1 << 10, Bytes: 1 << 12, FrameBytes: Roomy.FrameBytes}
	for name, b := range map[string]*batch.Batch{
		"8 MB of zeros":     {Blocks: []batch.Block{{Transactions: [][]byte{make([]byte, 8<<20)}}}},
		"a million empties": {Blocks: []batch.Block{{Transactions: make([][]byte, 1_000_000)}}},
		"300,000 blocks":    {Blocks: make([]batch.Block, 300_000)},
		"transfers":         g.Transfers(50, 50),
	} {
		b = cfg.fit(b)
		p := encode(t, c, b)
		var err error
		got := allocated(func() { _, err = c.Decode(p, l) })
		if want := l.Check(b); errors.Is(err, batch.ErrLimit) != (want != nil) {
			t.Errorf("%s: Decode = %v, want %v", name, err, want)
		}
		if most := allowance(l, p, cfg); got > most {
			t.Errorf("%s: Decode allocated %d bytes, at most %d: it must check the limits before it allocates", name, got, most)
		}
	}
}

// allowance is the memory that decoding p under l may take: the largest batch
// within l twice, since buffers grow by doubling, and p, and the slack.
func allowance(l batch.Limits, p []byte, cfg config) uint64 {
	const block, tx = 128, 64 // of their headers in memory
	return 2*(l.Blocks*block+l.Transactions*tx+l.Bytes) + uint64(len(p)) + cfg.slack
}

// allocated returns how many bytes f allocates.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

func testNoAliasing(t *testing.T, c batch.Codec, cfg config) {
	for name, b := range cases() {
		b = cfg.fit(b)
		p := encode(t, c, b)
		got, err := c.Decode(p, Roomy)
		if err != nil {
			t.Fatal(err)
		}
		for i := range p {
			p[i] ^= 0xff
		}
		if diff := Diff(b, got); diff != "" {
			t.Errorf("%s: the batch changed with the bytes that it was decoded from: it must share no memory with them", name)
		}
		// Nor may a transaction reach into its neighbour.
		for i := range got.Blocks {
			for j, tx := range got.Blocks[i].Transactions {
				_ = append(tx, 0xee, 0xee)
				if j > 1000 {
					break
				}
			}
			_ = append(got.Blocks[i].Transactions, []byte("stranger"))
		}
		if diff := Diff(b, got); diff != "" {
			t.Errorf("%s: appending to one transaction, or list of them, changed another", name)
		}
	}
}

func testConcurrent(t *testing.T, c batch.Codec, cfg config) {
	g := NewGenerator(7)
	batches := make([]*batch.Batch, 4)
	for i := range batches {
		batches[i] = cfg.fit(g.Batch(20, 20, 100))
	}
	var wg sync.WaitGroup
	for i := range 16 {
		wg.Go(func() {
			b := batches[i%len(batches)]
			for range 5 {
				p, err := c.Append(nil, b)
				if err != nil {
					t.Errorf("concurrent Append: %v", err)
					return
				}
				got, err := c.Decode(p, Roomy)
				if err != nil || Diff(b, got) != "" {
					t.Errorf("concurrent Decode(Append(nil, b)) is not b (error %v): a Codec is safe for concurrent use", err)
					return
				}
			}
		})
	}
	wg.Wait()
}
