package opening

import (
	"encoding"
	"encoding/binary"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
)

var (
	_ encoding.BinaryMarshaler   = (*Opening)(nil)
	_ encoding.BinaryUnmarshaler = (*Opening)(nil)
)

const wordSize = 32

// MarshalBinary returns the encoding: Solidity's abi.encode of the struct
// Opening in ZkLedgerOpening.sol. The error is that of an entry's Ref which is
// none.
func (o *Opening) MarshalBinary() ([]byte, error) {
	t := newTuple(11)
	t.word(o.Pre.Domain)
	t.word(o.Pre.StateRoot)
	t.word(o.Pre.ExitRoot)
	t.uint64(o.Pre.Number)
	t.uint64(o.Pre.Time)
	t.uint64(o.Pre.L1Origin)
	t.uint64(o.Pre.Position)
	t.word(o.Pre.Accumulator)
	t.uint64(o.Exits.Count())
	t.dynamic(words(o.Exits.Peaks()))
	steps := make([][]byte, len(o.Steps))
	for i := range o.Steps {
		var err error
		if steps[i], err = o.Steps[i].encode(); err != nil {
			return nil, err
		}
	}
	t.dynamic(array(steps))
	outer := newTuple(1)
	outer.dynamic(t.encoding())
	return outer.encoding(), nil
}

func (s *Step) encode() ([]byte, error) {
	refs, err := da.AppendRefs(nil, s.Entry.Refs)
	if err != nil {
		return nil, err
	}
	e := newTuple(7)
	e.uint64(uint64(s.Entry.Kind))
	e.right(s.Entry.Sender[:])
	e.word(s.Entry.Value)
	e.uint64(s.Entry.L1Block)
	e.uint64(s.Entry.L1Time)
	e.uint64(s.Entry.Index)
	e.dynamic(byteString(refs))

	var runs [][]byte
	if s.Run != nil {
		runs = [][]byte{s.Run.encode()}
	}
	t := newTuple(3)
	t.dynamic(e.encoding())
	t.dynamic(byteString(s.Shown))
	t.dynamic(array(runs))
	return t.encoding(), nil
}

func (x *Execution) encode() []byte {
	t := newTuple(6)
	t.word(x.StateRoot)
	t.word(x.H)
	t.word(x.Header.word())
	bounced := uint64(0)
	if x.Bounced {
		bounced = 1
	}
	t.uint64(bounced)
	exits := make([]commitment.Root, len(x.Exits))
	for i, e := range x.Exits {
		copy(exits[i][:20], e.To[:])
		copy(exits[i][20:], e.Value[:])
	}
	t.dynamic(words(exits))
	t.dynamic(byteString(x.SNARK))
	return t.encoding()
}

// word returns 2^128 + 2^64 time + origin, or zero for no header.
func (h *Header) word() (w [32]byte) {
	if h != nil {
		w[15] = 1
		binary.BigEndian.PutUint64(w[16:], h.Time)
		binary.BigEndian.PutUint64(w[24:], h.Origin)
	}
	return w
}

// A tuple is the ABI encoding of a struct in the making: the words of its head,
// and behind them what those of dynamic fields point to.
type tuple struct {
	size       int // of the head
	head, tail []byte
}

func newTuple(fields int) *tuple { return &tuple{size: wordSize * fields} }

func (t *tuple) word(w [32]byte) { t.head = append(t.head, w[:]...) }

func (t *tuple) right(b []byte) {
	var w [32]byte
	copy(w[wordSize-len(b):], b)
	t.word(w)
}

func (t *tuple) uint64(v uint64) { t.right(binary.BigEndian.AppendUint64(nil, v)) }

func (t *tuple) dynamic(b []byte) {
	t.uint64(uint64(t.size + len(t.tail)))
	t.tail = append(t.tail, b...)
}

func (t *tuple) encoding() []byte { return append(t.head, t.tail...) }

// length returns a word that says n.
func length(n int) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, 24, wordSize), uint64(n))
}

// byteString returns the encoding of bytes: their length, they, zeros to whole words.
func byteString(b []byte) []byte {
	out := append(length(len(b)), b...)
	return append(out, make([]byte, padding(len(b)))...)
}

func padding(n int) int { return (wordSize - n%wordSize) % wordSize }

// words returns the encoding of an array of static words.
func words(ws []commitment.Root) []byte {
	out := length(len(ws))
	for _, w := range ws {
		out = append(out, w[:]...)
	}
	return out
}

// array returns the encoding of an array of dynamic elements.
func array(elements [][]byte) []byte {
	t := newTuple(len(elements))
	for _, e := range elements {
		t.dynamic(e)
	}
	return append(length(len(elements)), t.encoding()...)
}
