package single

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/wal"
)

func testEntry(sequence, nonce uint64) *entry {
	e := &entry{sequence: sequence, sender: sequencer.Sender{1}, nonce: nonce, tx: []byte{byte(sequence)}}
	e.cost.SetUint64(sequence)
	return e
}

func testBlock(number uint64, entries ...*entry) *sealed {
	return &sealed{number: number, block: &batch.Block{Time: number, L1Origin: number}, entries: entries}
}

// encode writes a record read back once more.
func (r *record) encode() []byte {
	switch {
	case r.state != nil:
		return r.state.encode(r.rollup)
	case r.entry != nil:
		return r.entry.encode()
	}
	for _, q := range r.sequences {
		r.block.entries = append(r.block.entries, &entry{sequence: q})
	}
	return r.block.encode()
}

func FuzzDecodeRecord(f *testing.F) {
	f.Add((&state{1, 2, 2, 3, 4}).encode(commitment.Root{9}))
	f.Add(testEntry(3, 4).encode())
	f.Add(testBlock(5, testEntry(1, 0), testEntry(2, 1)).encode())
	f.Add([]byte{kindBlock, recordVersion})
	f.Fuzz(func(t *testing.T, p []byte) {
		r, err := decodeRecord(p)
		if err != nil {
			if !errors.Is(err, sequencer.ErrCorrupt) && !errors.Is(err, sequencer.ErrInvalid) {
				t.Fatalf("%v matches neither sequencer.ErrCorrupt nor ErrInvalid", err)
			}
			return
		}
		if got := r.encode(); !bytes.Equal(got, p) {
			t.Fatalf("two encodings of one record: %x and %x", p, got)
		}
	})
}

// TestContradictions begins from logs whose records are whole but contradict
// each other, as no sequencer writes them.
func TestContradictions(t *testing.T) {
	st := func(sequence, sealed, released uint64) []byte {
		return (&state{sequence: sequence, sealed: sealed, released: released}).encode(commitment.Root{})
	}
	one, two, three := testEntry(1, 0), testEntry(2, 1), testEntry(3, 2)
	elsewhere := testEntry(1, 7)
	for _, c := range []struct {
		name string
		log  [][]byte
		want error
	}{
		{"good", [][]byte{st(0, 0, 0), one.encode(), two.encode(), testBlock(1, one).encode(), st(2, 1, 1), three.encode()}, nil},
		{"begins in the middle", [][]byte{two.encode(), testBlock(7, one, two).encode(), st(2, 7, 7), three.encode()}, nil},
		{"no state", [][]byte{one.encode()}, sequencer.ErrCorrupt},
		{"a transaction is missing", [][]byte{st(0, 0, 0), one.encode(), three.encode()}, sequencer.ErrCorrupt},
		{"transaction 0", [][]byte{st(0, 0, 0), testEntry(0, 0).encode()}, sequencer.ErrCorrupt},
		{"another transaction in its place", [][]byte{st(0, 0, 0), one.encode(), elsewhere.encode()}, sequencer.ErrCorrupt},
		{"a block is missing", [][]byte{st(0, 0, 0), one.encode(), testBlock(2, one).encode()}, sequencer.ErrCorrupt},
		{"a block twice", [][]byte{st(0, 0, 0), one.encode(), two.encode(), testBlock(1, one).encode(), testBlock(1, two).encode()}, sequencer.ErrCorrupt},
		{"block 0", [][]byte{testBlock(0, one).encode(), st(1, 1, 1)}, sequencer.ErrCorrupt},
		{"a block of what is not there", [][]byte{st(0, 0, 0), one.encode(), testBlock(1, two).encode()}, sequencer.ErrCorrupt},
		{"a transaction in two blocks", [][]byte{st(0, 0, 0), one.encode(), testBlock(1, one).encode(), testBlock(2, one).encode()}, sequencer.ErrCorrupt},
		{"a state of blocks that are not there", [][]byte{st(0, 3, 1)}, sequencer.ErrCorrupt},
		{"a state that goes back", [][]byte{st(0, 0, 0), one.encode(), st(0, 0, 0)}, sequencer.ErrCorrupt},
		{"a state that goes ahead", [][]byte{st(0, 0, 0), one.encode(), st(2, 0, 0)}, sequencer.ErrCorrupt},
		{"a state that releases more than it sealed", [][]byte{st(5, 0, 1)}, sequencer.ErrCorrupt},
		{"another version", [][]byte{{kindState, recordVersion + 1}}, sequencer.ErrInvalid},
		{"no record", [][]byte{{9}}, sequencer.ErrCorrupt},
	} {
		log := new(wal.Memory)
		for _, r := range c.log {
			if _, err := log.Append(r); err != nil {
				t.Fatal(err)
			}
		}
		limits := batch.Limits{Blocks: 1, Transactions: 10, TxBytes: 100, Bytes: 1000, FrameBytes: 1000}
		_, err := New(nobody{}, func(context.Context) (uint64, error) { return 0, nil }, log, Options{Limits: limits})
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

// nobody admits nothing.
type nobody struct{}

func (nobody) Check(context.Context, []byte) (sequencer.Ticket, error) {
	return sequencer.Ticket{}, sequencer.ErrRejected
}

func TestBump(t *testing.T) {
	const most = ^uint64(0)
	for _, c := range []struct{ old, percent, want uint64 }{
		{0, 10, 1}, {1, 10, 2}, {10, 10, 11}, {11, 10, 13}, {100, 50, 150}, {most, 10, most}, {most - 1, 1, most}, {1, most, 184467440737095518},
	} {
		if got := bump(c.old, c.percent); got != c.want {
			t.Errorf("bump(%d, %d) = %d, want %d", c.old, c.percent, got, c.want)
		}
	}
}
