package native_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/batchtest"
	"github.com/sharedsec/sharedsec/batch/native"
)

func TestCodec(t *testing.T) {
	for _, level := range []int{native.Stored, 0, 1, 5} {
		t.Run(fmt.Sprint("level ", level), func(t *testing.T) {
			batchtest.TestCodec(t, native.Codec{Level: level}, batchtest.WithSlack(9<<20))
		})
	}
}

// mainnet returns the real transactions of testdata (see SOURCE.md there).
func mainnet(t testing.TB) *batch.Batch {
	t.Helper()
	raw, err := os.ReadFile("testdata/opstack-mainnet.json")
	if err != nil {
		t.Fatal(err)
	}
	var blocks []struct {
		Timestamp    uint64
		L1Origin     uint64 `json:"l1_origin"`
		Transactions []string
	}
	if err := json.Unmarshal(raw, &blocks); err != nil {
		t.Fatal(err)
	}
	b := new(batch.Batch)
	for _, blk := range blocks {
		out := batch.Block{Time: blk.Timestamp, L1Origin: blk.L1Origin}
		for _, s := range blk.Transactions {
			tx, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
			if err != nil {
				t.Fatal(err)
			}
			out.Transactions = append(out.Transactions, tx)
		}
		b.Blocks = append(b.Blocks, out)
	}
	return b
}

// check holds for every valid batch at every level: it comes back, as it does
// from the plain twin, and no encoding is longer than Batch.Size.
func check(t *testing.T, b *batch.Batch, level int) []byte {
	t.Helper()
	p, err := native.Codec{Level: level}.Append(nil, b)
	if err != nil {
		t.Fatalf("level %d: Append = %v", level, err)
	}
	if uint64(len(p)) > b.Size() {
		t.Errorf("level %d: %d bytes encode a batch of Size %d", level, len(p), b.Size())
	}
	got, err := native.Codec{}.Decode(p, batchtest.Roomy)
	if err != nil {
		t.Fatalf("level %d: Decode = %v", level, err)
	}
	plain, err := batchtest.Plain{}.Append(nil, b)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := (batchtest.Plain{}).Append(nil, got); err != nil || !bytes.Equal(plain, again) {
		t.Errorf("level %d: what came back is not what went in (error %v):\n%s", level, err, batchtest.Diff(b, got))
	}
	return p
}

// TestMainnet carries real transactions byte for byte, in about the bytes that
// they took when this was written. Their plain concatenation, which could not
// be taken apart again, takes 116,692 in brotli 9 and 116,179 in brotli 11.
func TestMainnet(t *testing.T) {
	b := mainnet(t)
	var txs, size int
	for _, blk := range b.Blocks {
		txs += len(blk.Transactions)
		for _, tx := range blk.Transactions {
			size += len(tx)
		}
	}
	if len(b.Blocks) != 27 || txs != 209 || size != 241_512 {
		t.Fatalf("testdata has %d blocks, %d transactions, %d bytes, want 27, 209, 241512", len(b.Blocks), txs, size)
	}
	for level, most := range map[int]int{native.Stored: 241_900, 0: 116_800, 1: 122_000, native.BestLevel: 116_250} {
		if got := len(check(t, b, level)); got > most {
			t.Errorf("level %d: %d bytes, want at most %d", level, got, most)
		} else {
			t.Logf("level %d: %d bytes", level, got)
		}
	}
}

func TestRandom(t *testing.T) {
	g := batchtest.NewGenerator(1)
	for i := range 300 {
		check(t, g.Batch(i%12, i%9, 10+i), []int{native.Stored, 1, 4}[i%3])
	}
}

func TestLevel(t *testing.T) {
	for _, level := range []int{-2, 12, 1 << 20} {
		dst := []byte("dst")
		if p, err := (native.Codec{Level: level}).Append(dst, &batch.Batch{}); err == nil || string(p) != "dst" {
			t.Errorf("level %d: Append = %q, %v, want dst and an error", level, p, err)
		}
	}
	b := batchtest.NewGenerator(2).Transfers(5, 20)
	if zero, def := check(t, b, 0), check(t, b, native.DefaultLevel); !bytes.Equal(zero, def) {
		t.Error("level 0 is not DefaultLevel")
	}
}

// text is a transaction of 101 bytes that tells its length.
var text = append([]byte{0x02, 0xf8, 98}, bytes.Repeat([]byte("the quick "), 10)[:98]...)

// golden are encodings that must mean the same for ever: a rollup's history is
// written in them. Never edit one; a new version gets new ones.
var golden = []struct {
	name string
	hex  string
	want batch.Batch
}{
	{"no blocks, stored", "010000", batch.Batch{}},
	{"no blocks, brotli", "01010b00800003", batch.Batch{}},
	{
		"text, brotli", // with copies and words of brotli's dictionary
		"0101a23e00802254ba4eeefb49ce1cb42c699e68401638e4c403d42ca0c023906f5580f4f064a870dbd610ec911f532322a4fc903afd25",
		batch.Batch{Blocks: []batch.Block{
			{Time: 1 << 40, L1Origin: 1 << 33, Transactions: [][]byte{text, text, bytes.Repeat([]byte("of the "), 40)}},
			{Time: 1<<40 + 2, L1Origin: 1 << 33},
		}},
	},
	{
		"two blocks, stored",
		"0100" + "02" + "e80702" + "6400" + "0301" + "00" + "01" + "03" + "00" + "02c101" + "aabb" + "c20102",
		batch.Batch{Blocks: []batch.Block{
			{Time: 1000, L1Origin: 100, Transactions: [][]byte{{0x02, 0xc1, 0x01}, {}, {0xaa, 0xbb}}},
			{Time: 1002, L1Origin: 100, Transactions: [][]byte{{0xc2, 0x01, 0x02}}},
		}},
	},
}

func TestGolden(t *testing.T) {
	for _, tt := range golden {
		p, err := hex.DecodeString(tt.hex)
		if err != nil {
			t.Fatal(err)
		}
		got, err := native.Codec{}.Decode(p, batchtest.Roomy)
		if err != nil {
			t.Errorf("%s: Decode = %v", tt.name, err)
			continue
		}
		if diff := batchtest.Diff(&tt.want, got); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
		if p[1] == 0 { // a payload has one form
			if again, err := (native.Codec{Level: native.Stored}).Append(nil, got); err != nil || !bytes.Equal(p, again) {
				t.Errorf("%s: Append = %x, %v, want %x", tt.name, again, err, p)
			}
		}
	}
}

// FuzzDecode: whatever decodes is a batch within the limits, and comes back
// from its own encoding; a stored payload comes back byte for byte.
func FuzzDecode(f *testing.F) {
	for _, tt := range golden {
		p, err := hex.DecodeString(tt.hex)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(p)
	}
	g := batchtest.NewGenerator(3)
	for _, b := range []*batch.Batch{g.Batch(3, 3, 20), g.Transfers(2, 2), {Blocks: make([]batch.Block, 100)}} {
		for _, level := range []int{native.Stored, 1, native.BestLevel} {
			p, err := native.Codec{Level: level}.Append(nil, b)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(p)
		}
	}
	f.Add(costly(2 << 10))
	limits := batch.Limits{Blocks: 1000, Transactions: 2000, TxBytes: 4000, Bytes: 1 << 16, FrameBytes: 1 << 13}
	f.Fuzz(func(t *testing.T, p []byte) {
		b, err := native.Codec{}.Decode(p, limits)
		if err != nil {
			if !errors.Is(err, batch.ErrInvalid) && !errors.Is(err, batch.ErrLimit) {
				t.Errorf("Decode = %v, want ErrInvalid or ErrLimit", err)
			}
			return
		}
		if err := b.Validate(); err != nil {
			t.Fatalf("decoded an invalid batch: %v", err)
		}
		if err := limits.Check(b); err != nil {
			t.Fatalf("decoded a batch over the limits: %v", err)
		}
		stored := check(t, b, native.Stored)
		check(t, b, 1)
		if p[1] == 0 && !bytes.Equal(p, stored) {
			t.Errorf("two stored encodings of one batch:\n%x\n%x", p, stored)
		}
	})
}

// FuzzTransactions cuts its input into transactions at newlines.
func FuzzTransactions(f *testing.F) {
	f.Add([]byte("\x02\xc1\x01\n\n\xc0\n\xf8\x01x\nhello"), uint64(5), uint64(1))
	f.Add([]byte{}, uint64(0), ^uint64(0))
	f.Fuzz(func(t *testing.T, p []byte, origin, time uint64) {
		if len(p) > 1<<16 {
			return
		}
		txs := bytes.Split(p, []byte("\n"))
		half := len(txs) / 2
		b := &batch.Batch{Blocks: []batch.Block{
			{Time: time / 2, L1Origin: origin / 2, Transactions: txs[:half]},
			{Time: time, L1Origin: origin, Transactions: txs[half:]},
		}}
		check(t, b, native.Stored)
		check(t, b, 1)
	})
}
