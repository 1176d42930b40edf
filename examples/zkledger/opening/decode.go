package opening

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// UnmarshalBinary reads what [Opening.MarshalBinary] writes, and nothing else:
// each opening has one encoding. The errors match [proof.ErrInvalid] and leave
// o as it was. It allocates no more than a multiple of p's length.
func (o *Opening) UnmarshalBinary(p []byte) error {
	d := &decoder{p: p}
	d.offsets(1).next()
	t := d.tuple()
	out := Opening{Pre: proof.Claim{
		Domain: d.word(), StateRoot: d.word(), ExitRoot: d.word(),
		Number: d.uint64(), Time: d.uint64(), L1Origin: d.uint64(),
		Position: d.uint64(), Accumulator: d.word(),
	}}
	count := d.uint64()
	t.read(2)
	t.next()
	out.Exits = d.log(count)
	t.next()
	out.Steps = make([]Step, d.count())
	steps := d.offsets(len(out.Steps))
	for i := range out.Steps {
		steps.next()
		out.Steps[i] = d.step()
		if d.err != nil {
			return d.err
		}
	}
	if d.err == nil && d.at != len(p) {
		d.fail("%d bytes behind it", len(p)-d.at)
	}
	if d.err != nil {
		return d.err
	}
	*o = out
	return nil
}

func (d *decoder) step() (s Step) {
	t := d.offsets(3)
	t.next()
	s.Entry = d.entry()
	t.next()
	s.Shown = d.blob()
	t.next()
	switch n := d.count(); n {
	case 0:
	case 1:
		d.offsets(1).next()
		s.Run = d.execution()
	default:
		d.fail("%d executions of one entry", n)
	}
	return s
}

func (d *decoder) entry() (e derive.Entry) {
	t := d.tuple()
	kind := d.uint64()
	if kind > 255 {
		d.fail("kind %d", kind)
	}
	e = derive.Entry{
		Kind: derive.Kind(kind), Sender: d.address(), Value: d.word(),
		L1Block: d.uint64(), L1Time: d.uint64(), Index: d.uint64(),
	}
	t.read(1)
	t.next()
	refs := d.blob()
	if d.err != nil {
		return e
	}
	var err error
	if e.Refs, err = da.ParseRefs(refs, derive.MaxRefs); err != nil {
		d.fail("entry: %v", err)
	}
	return e
}

func (d *decoder) execution() *Execution {
	t := d.tuple()
	x := &Execution{StateRoot: d.word(), H: d.word(), Header: d.header()}
	switch d.uint64() {
	case 0:
	case 1:
		x.Bounced = true
	default:
		d.fail("a truth of more than 1")
	}
	t.read(2)
	t.next()
	n := d.count()
	if n > zkledger.MaxTransactions {
		d.fail("%d exits, at most %d", n, zkledger.MaxTransactions)
		return x
	}
	for range n {
		w := d.word()
		x.Exits = append(x.Exits, Exit{To: common.Address(w[:20]), Value: [12]byte(w[20:])})
	}
	t.next()
	x.SNARK = d.blob()
	return x
}

func (d *decoder) header() *Header {
	w := d.word()
	if w == (commitment.Root{}) {
		return nil
	}
	h := &Header{Time: binary.BigEndian.Uint64(w[16:]), Origin: binary.BigEndian.Uint64(w[24:])}
	if h.word() != w {
		d.fail("header %v", w)
	}
	return h
}

// log reads the peaks of a log of count leaves.
func (d *decoder) log(count uint64) (l merkle.Log) {
	b := append([]byte{2}, binary.BigEndian.AppendUint64(nil, count)...) // as merkle.Log encodes itself
	n := d.count()
	b = append(b, d.take(wordSize*n)...)
	if d.err != nil {
		return l
	}
	if err := l.UnmarshalBinary(b); err != nil {
		d.fail("exit log: %v", err)
	}
	return l
}

// A decoder reads an ABI encoding from front to back. The first error stays,
// and what is read after it is zero.
type decoder struct {
	p   []byte
	at  int
	err error
}

func (d *decoder) fail(format string, args ...any) {
	if d.err == nil {
		d.err = fmt.Errorf("%w: opening: "+format, append([]any{proof.ErrInvalid}, args...)...)
	}
}

// take returns the next n bytes, or nil.
func (d *decoder) take(n int) []byte {
	if d.err == nil && n > len(d.p)-d.at {
		d.fail("cut short at %d bytes", len(d.p))
	}
	if d.err != nil {
		return nil
	}
	b := d.p[d.at : d.at+n]
	d.at += n
	return b
}

func (d *decoder) word() (w commitment.Root) {
	copy(w[:], d.take(wordSize))
	return w
}

func (d *decoder) uint64() uint64 {
	w := d.word()
	v := binary.BigEndian.Uint64(w[24:])
	if [24]byte(w[:24]) != ([24]byte{}) {
		d.fail("number %v exceeds 64 bits", w)
	}
	return v
}

func (d *decoder) address() common.Address {
	w := d.word()
	if [12]byte(w[:12]) != ([12]byte{}) {
		d.fail("address %v", w)
	}
	return common.Address(w[12:])
}

// count reads how many elements an array has, each of a word at least.
func (d *decoder) count() int {
	n := d.uint64()
	if n > uint64(len(d.p)-d.at)/wordSize {
		d.fail("%d elements in %d bytes", n, len(d.p)-d.at)
	}
	if d.err != nil {
		return 0
	}
	return int(n)
}

// blob reads bytes, in memory of their own.
func (d *decoder) blob() []byte {
	n := d.uint64()
	if n > uint64(len(d.p)-d.at) {
		d.fail("%d bytes in %d", n, len(d.p)-d.at)
	}
	if d.err != nil {
		return nil
	}
	b := append([]byte(nil), d.take(int(n))...)
	for _, x := range d.take(padding(int(n))) {
		if x != 0 {
			d.fail("padding is not zero")
		}
	}
	return b
}

// A frame is a tuple's or array's offsets, counted from base, of what follows
// it in order: in the one encoding, each begins where the one before ends.
type frame struct {
	d    *decoder
	base int
	left []uint64
}

// tuple begins a struct; its offsets are read when they come.
func (d *decoder) tuple() *frame { return &frame{d: d, base: d.at} }

// offsets begins what has nothing but offsets.
func (d *decoder) offsets(n int) *frame {
	f := d.tuple()
	f.read(n)
	return f
}

func (f *frame) read(n int) {
	for range n {
		f.left = append(f.left, f.d.uint64())
	}
}

// next checks that what the next offset points to begins here.
func (f *frame) next() {
	if want := uint64(f.d.at - f.base); f.d.err == nil && f.left[0] != want {
		f.d.fail("offset %d, want %d", f.left[0], want)
	}
	f.left = f.left[1:]
}
