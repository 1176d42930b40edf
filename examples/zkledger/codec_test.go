package zkledger_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/batchtest"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// fit makes a batch one that the codec holds: its first block, with
// transactions of the one length.
func fit(b *batch.Batch) *batch.Batch {
	if len(b.Blocks) == 0 {
		return b
	}
	blk := b.Blocks[0]
	blk.Transactions = nil
	for _, tx := range b.Blocks[0].Transactions {
		if len(blk.Transactions) == 5000 {
			break
		}
		sized := make([]byte, zkledger.TxSize)
		copy(sized, tx)
		blk.Transactions = append(blk.Transactions, sized)
	}
	return &batch.Batch{Blocks: []batch.Block{blk}}
}

func TestCodec(t *testing.T) {
	batchtest.TestCodec(t, zkledger.Codec{}, batchtest.WithFit(fit))
}

func TestCodecGolden(t *testing.T) {
	tx := bytes.Repeat([]byte{0xab}, zkledger.TxSize)
	for _, c := range []struct {
		name, want string
		batch      batch.Batch
	}{
		{"no block", "00", batch.Batch{}},
		{"no transactions", "000000000000000100000000000000020000", batch.Batch{Blocks: []batch.Block{{Time: 1, L1Origin: 2}}}},
		{
			"two", "010203040506070811121314151617180002" + hex.EncodeToString(slices.Concat(tx, tx)),
			batch.Batch{Blocks: []batch.Block{{Time: 0x0102030405060708, L1Origin: 0x1112131415161718, Transactions: [][]byte{tx, tx}}}},
		},
	} {
		got, err := zkledger.Codec{}.Append(nil, &c.batch)
		if err != nil || hex.EncodeToString(got) != c.want {
			t.Errorf("%s: %x, %v; want %s", c.name, got, err, c.want)
		}
	}
	if zkledger.CodecNumber != 0x1_0000_0000 {
		t.Errorf("the codec has the number %d", zkledger.CodecNumber)
	}
}

// TestCodecRefuses: what has a block has no other form than the one.
func TestCodecRefuses(t *testing.T) {
	good, err := zkledger.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{{Transactions: [][]byte{make([]byte, zkledger.TxSize)}}}})
	if err != nil {
		t.Fatal(err)
	}
	count := func(n byte) []byte {
		p := slices.Clone(good)
		p[17] = n
		return p
	}
	for name, p := range map[string][]byte{
		"nothing": nil, "a one": {1}, "two zeros": {0, 0}, "a header cut short": good[:17],
		"none of one": count(0), "one of two": count(2), "a byte short": good[:len(good)-1], "a byte long": append(slices.Clone(good), 0),
	} {
		if b, err := (zkledger.Codec{}).Decode(p, zkledger.Limits(4)); !errors.Is(err, batch.ErrInvalid) {
			t.Errorf("%s: %v, %v; want batch.ErrInvalid", name, b, err)
		}
	}
}

// TestLimits: under the limits for n transactions the codec takes a batch of
// n, and whatever it refuses has more.
func TestLimits(t *testing.T) {
	for n := range 17 {
		b := &batch.Batch{Blocks: []batch.Block{{}}}
		for range n {
			b.Blocks[0].Transactions = append(b.Blocks[0].Transactions, make([]byte, zkledger.TxSize))
		}
		p, err := zkledger.Codec{}.Append(nil, b)
		if err != nil {
			t.Fatal(err)
		}
		for most := range 17 {
			_, err := zkledger.Codec{}.Decode(p, zkledger.Limits(most))
			if ok := n <= most; (err == nil) != ok || !ok && !errors.Is(err, batch.ErrLimit) {
				t.Errorf("%d transactions, at most %d: %v", n, most, err)
			}
		}
	}
	c := deployed(4)
	if err := c.Validate(); err != nil {
		t.Errorf("a configuration with these limits: %v", err)
	}
}

// TestBuilder: batches are cut to one block in one frame, however many payloads
// an entry could have.
func TestBuilder(t *testing.T) {
	b, err := batch.NewBuilder(batch.BuilderConfig{Codec: zkledger.Codec{}, Limits: zkledger.Limits(4), PayloadBytes: 130_044, Payloads: 6})
	if err != nil {
		t.Fatal(err)
	}
	for n := range 5 {
		blk := batch.Block{Time: uint64(n)}
		for range n {
			blk.Transactions = append(blk.Transactions, make([]byte, zkledger.TxSize))
		}
		if err := b.Add(blk); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.Add(batch.Block{Time: 9, Transactions: make([][]byte, 5)}); !errors.Is(err, batch.ErrLimit) {
		t.Errorf("Add(a block of five transactions) = %v, want batch.ErrLimit", err)
	}
	for n := range 5 {
		taken, err := b.Take(100)
		if err != nil {
			t.Fatal(err)
		}
		if len(taken.Frames) != 1 || len(taken.Batch.Blocks) != 1 || len(taken.Batch.Blocks[0].Transactions) != n {
			t.Errorf("batch %d: %d frames, %d blocks", n, len(taken.Frames), len(taken.Batch.Blocks))
		}
	}
}

// deployed returns the configuration of a rollup of up to n transactions a
// block.
func deployed(n int) *derive.Config {
	return &derive.Config{
		Version: derive.ConfigVersion, ChainID: 1337,
		Inbox: [20]byte{1}, Assertions: [20]byte{2}, Portal: [20]byte{3}, Timelock: [20]byte{4},
		SpanDepth: 6, SpanEntries: 8,
		Rules: []derive.Rule{{Semantics: zkledger.Semantics(8), Codec: zkledger.CodecNumber, Limits: zkledger.Limits(n), TimeLag: 60, OriginLag: 5}},
	}
}

func FuzzCodec(f *testing.F) {
	f.Add([]byte{0})
	f.Add(make([]byte, 18))
	p, err := zkledger.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{{Time: 1, Transactions: [][]byte{make([]byte, zkledger.TxSize)}}}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(p)
	f.Fuzz(func(t *testing.T, p []byte) {
		b, err := zkledger.Codec{}.Decode(p, zkledger.Limits(16))
		if err != nil {
			if !errors.Is(err, batch.ErrInvalid) && !errors.Is(err, batch.ErrLimit) {
				t.Fatalf("%v matches neither batch.ErrInvalid nor batch.ErrLimit", err)
			}
			return
		}
		if again, err := (zkledger.Codec{}).Append(nil, b); err != nil || !bytes.Equal(again, p) {
			t.Fatalf("two encodings of one batch: %x, want %x, %v", again, p, err)
		}
	})
}
