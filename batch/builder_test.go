package batch_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/batchtest"
	"github.com/sharedsec/sharedsec/batch/native"
)

// counting counts how much its codec is asked to encode.
type counting struct {
	batch.Codec
	calls int
	bytes uint64
}

func (c *counting) Append(dst []byte, b *batch.Batch) ([]byte, error) {
	c.calls++
	c.bytes += b.Size()
	return c.Codec.Append(dst, b)
}

func newBuilder(t testing.TB, cfg batch.BuilderConfig) *batch.Builder {
	t.Helper()
	b, err := batch.NewBuilder(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func mustAdd(t testing.TB, b *batch.Builder, blocks ...batch.Block) {
	t.Helper()
	for i, blk := range blocks {
		if err := b.Add(blk); err != nil {
			t.Fatalf("Add(block %d) = %v", i, err)
		}
	}
}

// take takes a batch and checks what always holds of one.
func take(t testing.TB, b *batch.Builder, cfg batch.BuilderConfig, now uint64) *batch.Taken {
	t.Helper()
	held := b.Len()
	got, err := b.Take(now)
	if err != nil {
		t.Fatalf("Take = %v", err)
	}
	n := len(got.Batch.Blocks)
	if n == 0 || b.Len() != held-n {
		t.Fatalf("Take took %d of %d blocks and left %d", n, held, b.Len())
	}
	if len(got.Frames) > cfg.Payloads {
		t.Errorf("Take made %d frames, at most %d go into an entry", len(got.Frames), cfg.Payloads)
	}
	for i, f := range got.Frames {
		if len(f) > cfg.PayloadBytes {
			t.Errorf("frame %d has %d bytes, at most %d go into a payload", i, len(f), cfg.PayloadBytes)
		}
	}
	data, err := batch.Join(got.Frames, cfg.Limits.FrameBytes)
	if err != nil || !bytes.Equal(data, got.Data) {
		t.Fatalf("Join(Frames) is not Data (error %v)", err)
	}
	decoded, err := cfg.Codec.Decode(data, cfg.Limits)
	if err != nil {
		t.Fatalf("Decode(Data) = %v: what a Builder makes must decode under its limits", err)
	}
	if diff := batchtest.Diff(got.Batch, decoded); diff != "" {
		t.Fatalf("Data is not Batch:\n%s", diff)
	}
	return got
}

func due(t testing.TB, b *batch.Builder, now uint64, p batch.Prices) batch.Reason {
	t.Helper()
	r, err := b.Due(now, p)
	if err != nil {
		t.Fatalf("Due = %v", err)
	}
	return r
}

var blobs = batch.BuilderConfig{
	Codec:        native.Codec{Level: 1},
	Limits:       batch.Limits{Blocks: 1 << 16, Transactions: 1 << 20, TxBytes: 1 << 17, Bytes: 8 << 20, FrameBytes: 1 << 20},
	PayloadBytes: 20_000,
	Payloads:     3,
	MaxAge:       600,
}

// TestBuilderRandom drives builders through random traffic and checks that
// every block comes out once, in order, in time, and in batches that fit.
func TestBuilderRandom(t *testing.T) {
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 0))
		g := batchtest.NewGenerator(seed)
		cfg := batch.BuilderConfig{
			Codec:        native.Codec{Level: []int{native.Stored, 1}[r.IntN(2)]},
			Limits:       batch.Limits{Blocks: 1 + r.Uint64N(40), Transactions: 20 + r.Uint64N(300), TxBytes: 200, Bytes: 6000 + r.Uint64N(40_000), FrameBytes: 4500 + r.Uint64N(20_000)},
			PayloadBytes: 1600 + r.IntN(5000),
			Payloads:     3 + r.IntN(5),
			MaxAge:       r.Uint64N(60),
		}
		if r.IntN(2) == 0 {
			cfg.MaxBytePrice = 10
		}
		b := newBuilder(t, cfg)
		var want, got []batch.Block
		collect := func(now uint64) { got = append(got, take(t, b, cfg, now).Batch.Blocks...) }
		var now uint64
		for range 300 {
			blk := g.Block(20, 200)
			now = blk.Time
			for b.Add(blk) != nil {
				if err := b.Add(blk); !errors.Is(err, batch.ErrFull) {
					t.Fatalf("seed %d: Add = %v", seed, err)
				}
				if r := due(t, b, now, batch.Prices{Entry: 1 << 60, Payload: 1 << 60}); !r.Due() {
					t.Fatalf("seed %d: %v after ErrFull, want due at any price", seed, r)
				}
				collect(now)
			}
			want = append(want, blk)
			for due(t, b, now, batch.Prices{Payload: r.Uint64N(60_000)}).Due() {
				collect(now)
			}
			if n := len(got); n < len(want) && now-want[n].Time >= cfg.MaxAge {
				t.Fatalf("seed %d: a block waits for %d s, at most %d", seed, now-want[n].Time, cfg.MaxAge)
			}
		}
		for b.Len() > 0 {
			collect(now)
		}
		if _, err := b.Take(now); !errors.Is(err, batch.ErrEmpty) {
			t.Errorf("seed %d: Take of nothing = %v, want ErrEmpty", seed, err)
		}
		if diff := batchtest.Diff(&batch.Batch{Blocks: want}, &batch.Batch{Blocks: got}); diff != "" {
			t.Fatalf("seed %d: what came out is not what went in: %s", seed, diff)
		}
	}
}

// TestBuilderFillsPayloads: under steady traffic entries are nearly full, and
// finding that out takes few encodings.
func TestBuilderFillsPayloads(t *testing.T) {
	cfg := blobs
	codec := &counting{Codec: native.Codec{Level: 1}}
	cfg.Codec = codec
	b := newBuilder(t, cfg)
	var made, encoded, entries int
	for _, blk := range batchtest.NewGenerator(1).Transfers(2000, 3).Blocks {
		mustAdd(t, b, blk)
		switch r := due(t, b, blk.Time, batch.Prices{}); r {
		case batch.Full:
			got := take(t, b, cfg, blk.Time)
			made, encoded, entries = made+int(got.Batch.Size()), encoded+len(got.Data), entries+1
		case batch.Aged:
			t.Fatal("aged under steady traffic")
		}
	}
	room := entries * cfg.Payloads * (cfg.PayloadBytes - batch.FrameHeader)
	if entries < 5 || encoded < room*31/32 {
		t.Errorf("%d entries carry %d bytes of the %d that they pay for, want 31/32 at least", entries, encoded, room)
	}
	if codec.bytes > 8*uint64(made) {
		t.Errorf("%d encodings of %d bytes for %d bytes of batches, want at most 8 times as much", codec.calls, codec.bytes, made)
	}
}

func TestBuilderAge(t *testing.T) {
	cfg := blobs
	b := newBuilder(t, cfg)
	if r := due(t, b, 1e9, batch.Prices{}); r != batch.Idle {
		t.Errorf("with no block: %v", r)
	}
	mustAdd(t, b, batch.Block{Time: 1000}, batch.Block{Time: 1300})
	for now, want := range map[uint64]batch.Reason{0: batch.Gathering, 1000: batch.Gathering, 1599: batch.Gathering, 1600: batch.Aged, 1 << 63: batch.Aged} {
		if r := due(t, b, now, batch.Prices{Entry: 1 << 63}); r != want {
			t.Errorf("at %d: %v, want %v", now, r, want)
		}
	}
	take(t, b, cfg, 1600)
	mustAdd(t, b, batch.Block{Time: 1400}) // starts anew: what was taken is forgotten
}

// TestBuilderAgedLeavesLittle: a batch that age makes due does not pay for a
// payload that it hardly uses, if nothing aged is left behind.
func TestBuilderAgedLeavesLittle(t *testing.T) {
	cfg := blobs
	b := newBuilder(t, cfg)
	g := batchtest.NewGenerator(2)
	chunk := func(at uint64, n int) batch.Block {
		return batch.Block{Time: at, Transactions: [][]byte{g.Bytes(n)}}
	}
	fill := func(last uint64) {
		mustAdd(t, b, chunk(1000, 9000), chunk(1001, 9000), chunk(last, 4000))
	}
	fill(1500)
	if got := take(t, b, cfg, 1601); len(got.Batch.Blocks) != 2 || len(got.Frames) != 1 || b.Len() != 1 {
		t.Errorf("took %d blocks in %d payloads, want the 2 that fill one", len(got.Batch.Blocks), len(got.Frames))
	}
	take(t, b, cfg, 1601)
	fill(1001)
	if got := take(t, b, cfg, 1601); len(got.Batch.Blocks) != 3 || len(got.Frames) != 2 {
		t.Errorf("took %d blocks in %d payloads, want all 3, which are aged, in 2", len(got.Batch.Blocks), len(got.Frames))
	}
}

func TestBuilderPrice(t *testing.T) {
	cfg := blobs
	cfg.MaxBytePrice = 100
	b := newBuilder(t, cfg)
	cheap := batch.Prices{Entry: 1000, Payload: 1_900_000}
	dear := batch.Prices{Entry: 1000, Payload: 2_100_000}
	huge := batch.Prices{Entry: 1<<64 - 1, Payload: 1<<64 - 1}
	g := batchtest.NewGenerator(3)
	mustAdd(t, b, batch.Block{Time: 1000})
	if r := due(t, b, 1000, dear); r != batch.Gathering {
		t.Errorf("a small batch is %v", r)
	}
	for range 4 {
		mustAdd(t, b, batch.Block{Time: 1000, Transactions: [][]byte{g.Bytes(18_000)}})
	}
	for _, p := range []batch.Prices{dear, huge} {
		if r := due(t, b, 1000, p); r != batch.Expensive {
			t.Errorf("a full batch at %v is %v, want expensive", p, r)
		}
		if r := due(t, b, 1600, p); r != batch.Aged {
			t.Errorf("a full and aged batch at %v is %v, want aged", p, r)
		}
	}
	if r := due(t, b, 1000, cheap); r != batch.Full {
		t.Errorf("a full batch at %v is %v, want full", cheap, r)
	}
	// Waiting ends at the memory it may use.
	for {
		err := b.Add(batch.Block{Time: 1000, Transactions: [][]byte{g.Bytes(50_000)}})
		if errors.Is(err, batch.ErrFull) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if got, most := b.Size(), 4*cfg.Limits.Bytes; got > most {
		t.Errorf("holds %d bytes, at most %d", got, most)
	}
	if r := due(t, b, 1000, huge); r != batch.Pressed {
		t.Errorf("a builder that refused a block is %v, want pressed", r)
	}
	take(t, b, cfg, 1000)
	if r := due(t, b, 1000, huge); r != batch.Expensive {
		t.Errorf("after taking: %v, want expensive", r)
	}
}

// TestBuilderPolling: asking again encodes nothing again.
func TestBuilderPolling(t *testing.T) {
	cfg := blobs
	codec := &counting{Codec: native.Codec{Level: 1}}
	cfg.Codec, cfg.MaxBytePrice = codec, 1
	b := newBuilder(t, cfg)
	g := batchtest.NewGenerator(4)
	for range 4 {
		mustAdd(t, b, batch.Block{Transactions: [][]byte{g.Bytes(18_000)}})
	}
	due(t, b, 1, batch.Prices{Entry: 1 << 60})
	before := codec.calls
	for now := range uint64(500) {
		if r := due(t, b, now, batch.Prices{Entry: 1 << 60}); r != batch.Expensive {
			t.Fatalf("at %d: %v", now, r)
		}
	}
	if codec.calls != before {
		t.Errorf("500 polls encoded %d times", codec.calls-before)
	}
}

func TestBuilderRefuses(t *testing.T) {
	cfg := blobs
	cfg.Limits.Transactions, cfg.Limits.TxBytes, cfg.Limits.Bytes = 10, 70_000, 100_000
	b := newBuilder(t, cfg)
	mustAdd(t, b, batch.Block{Time: 10, L1Origin: 10})
	g := batchtest.NewGenerator(5)
	at := func(txs ...[]byte) batch.Block { return batch.Block{Time: 10, L1Origin: 10, Transactions: txs} }
	for name, tt := range map[string]struct {
		block batch.Block
		want  error
	}{
		"forced":                {batch.Block{Time: 10, L1Origin: 10, Forced: []batch.Forced{{}}}, batch.ErrInvalid},
		"number":                {batch.Block{Number: 1, Time: 10, L1Origin: 10}, batch.ErrInvalid},
		"time falls":            {batch.Block{Time: 9, L1Origin: 10}, batch.ErrInvalid},
		"origin falls":          {batch.Block{Time: 10, L1Origin: 9}, batch.ErrInvalid},
		"long transaction":      {at(make([]byte, 70_001)), batch.ErrLimit},
		"too many transactions": {at(make([][]byte, 11)...), batch.ErrLimit},
		"too many bytes":        {at(make([]byte, 60_000), make([]byte, 60_000)), batch.ErrLimit},
		"incompressible":        {at(g.Bytes(60_001)), batch.ErrLimit},
	} {
		if err := b.Add(tt.block); !errors.Is(err, tt.want) {
			t.Errorf("Add(%s) = %v, want %v", name, err, tt.want)
		}
	}
	if b.Len() != 1 {
		t.Errorf("%d blocks held after refusals, want 1", b.Len())
	}
	mustAdd(t, b, at(make([]byte, 60_001))) // as long, but it compresses
	take(t, b, cfg, 1000)
}

// TestBuilderLimits: what a batch's Limits cut off stays for the next batch.
func TestBuilderLimits(t *testing.T) {
	cfg := blobs
	cfg.Limits.Blocks = 4
	b := newBuilder(t, cfg)
	for i := range uint64(10) {
		mustAdd(t, b, batch.Block{Time: i})
	}
	var sizes []int
	for b.Len() > 0 {
		sizes = append(sizes, len(take(t, b, cfg, 5).Batch.Blocks))
	}
	if len(sizes) != 3 || sizes[0] != 4 || sizes[1] != 4 || sizes[2] != 2 {
		t.Errorf("took %v blocks, want 4, 4, 2", sizes)
	}
}

func TestNewBuilderRefuses(t *testing.T) {
	for name, edit := range map[string]func(*batch.BuilderConfig){
		"no codec":        func(c *batch.BuilderConfig) { c.Codec = nil },
		"tiny payloads":   func(c *batch.BuilderConfig) { c.PayloadBytes = batch.FrameHeader },
		"no payload":      func(c *batch.BuilderConfig) { c.Payloads = 0 },
		"payloads":        func(c *batch.BuilderConfig) { c.Payloads = batch.MaxFrames + 1 },
		"zero limits":     func(c *batch.BuilderConfig) { c.Limits = batch.Limits{} },
		"no frame bytes":  func(c *batch.BuilderConfig) { c.Limits.FrameBytes = 0 },
		"no block fits":   func(c *batch.BuilderConfig) { c.Limits.Bytes = 47 },
		"little room":     func(c *batch.BuilderConfig) { c.MaxPending = 1000 },
		"huge everything": func(c *batch.BuilderConfig) { c.Limits.FrameBytes, c.PayloadBytes, c.Payloads = 1<<63, 1<<62, 60000 },
	} {
		cfg := blobs
		edit(&cfg)
		if b, err := batch.NewBuilder(cfg); err == nil || b != nil {
			t.Errorf("NewBuilder(%s) took it", name)
		}
	}
}

// failing fails when told to.
type failing struct {
	native.Codec
	err error
}

func (f *failing) Append(dst []byte, b *batch.Batch) ([]byte, error) {
	if f.err != nil {
		return dst, f.err
	}
	return f.Codec.Append(dst, b)
}

// TestBuilderCodecFails: a failing codec loses no block.
func TestBuilderCodecFails(t *testing.T) {
	codec := &failing{}
	cfg := blobs
	cfg.Codec = codec
	b := newBuilder(t, cfg)
	for _, blk := range batchtest.NewGenerator(6).Transfers(30, 20).Blocks {
		mustAdd(t, b, blk)
	}
	codec.err = errors.New("out of order")
	if _, err := b.Due(0, batch.Prices{}); !errors.Is(err, codec.err) {
		t.Errorf("Due = %v, want the codec's error", err)
	}
	if _, err := b.Take(0); !errors.Is(err, codec.err) {
		t.Errorf("Take = %v, want the codec's error", err)
	}
	codec.err = nil
	if b.Len() != 30 {
		t.Fatalf("%d blocks held, want 30", b.Len())
	}
	n := 0
	for b.Len() > 0 {
		n += len(take(t, b, cfg, 0).Batch.Blocks)
	}
	if n != 30 {
		t.Errorf("%d blocks came out, want 30", n)
	}
}
