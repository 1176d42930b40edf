// Package vector holds what an independent RISC-V implementation (QEMU's user
// mode) made of single instructions and of random streams of them, so that the
// machine's views can be compared with it where QEMU is not installed.
//
// A [Case] is a few bytes of code at [CodeBase], surrounded by ebreak, and the
// seed of the registers and of the window of memory that it starts with. Its
// [Case.After] is what was changed when it trapped: at an ebreak, at an
// instruction that does not exist, or by leaving the code for an address where
// nothing is mapped.
package vector

import (
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
)

// Where a case's code and its window of memory lie, and the sizes of both.
const (
	CodeBase   = 0x10_0000_0000
	CodeSize   = 256
	WindowBase = 0x20_0000_0000
	WindowSize = 256
)

// State is what a case starts and ends with.
type State struct {
	PC     uint64
	X, F   [32]uint64
	FCSR   uint8
	Window [WindowSize]byte
}

// A Case is one run.
type Case struct {
	Seed    uint32
	Code    []byte
	Illegal bool // it ended at an instruction that does not exist
	After   State
}

// Pointers are the registers that start inside the window; a case's loads and
// stores are relative to them. The rest start at random.
var Pointers = [...]int{2, 8, 10, 13}

var integers = [...]uint64{
	0, 1, 2, math.MaxUint64, 1 << 63, 1<<63 - 1, 1 << 31, 1<<31 - 1, 1<<32 - 1, 1 << 32,
	0xffffffff80000000, 0xffffffff7fffffff, 0x5555555555555555, 0xaaaaaaaaaaaaaaaa, 0xff, 0x8000, 63, 32,
}

var doubles = [...]uint64{
	0, 1 << 63, 1, 0x000fffffffffffff, 0x0010000000000000, 0x8010000000000000, 0x3ff0000000000000, 0xbff0000000000000,
	0x3fe0000000000000, 0x3ff8000000000000, 0x3fefffffffffffff, 0x7fefffffffffffff, 0xffefffffffffffff, 0x7ff0000000000000,
	0xfff0000000000000, 0x7ff8000000000000, 0x7ff0000000000001, 0xfff8000000000123, 0x43e0000000000000, 0xc3e0000000000000,
	0x43f0000000000000, 0x41dfffffffc00000, 0x41e0000000000000, 0xc1e0000000000000, 0x41efffffffe00000, 0x380fffffe0000000,
	0x36a0000000000000, 0x3690000000000001, 0x47efffffe0000000, 0x47effffff0000000, 0x20a0000000000001, 0x1ff0000000000001,
}

var singles = [...]uint32{
	0, 1 << 31, 1, 0x007fffff, 0x00800000, 0x80800000, 0x3f800000, 0xbf800000, 0x3f000000, 0x3fc00000, 0x3f7fffff, 0x7f7fffff,
	0xff7fffff, 0x7f800000, 0xff800000, 0x7fc00000, 0x7f800001, 0xffc00123, 0x5f000000, 0xdf000000, 0x5f800000, 0x4effffff,
	0x4f000000, 0xcf000000, 0x4f7fffff, 0x20000001, 0x1f800001,
}

func float(r *rand.Rand) uint64 {
	const box = 0xffffffff << 32
	switch r.IntN(8) {
	case 0, 1:
		return doubles[r.IntN(len(doubles))]
	case 2: // any exponent near the middle
		return r.Uint64()&^(0x7ff<<52) | uint64(1023-70+r.IntN(140))<<52
	case 3: // few bits: exact results, ties
		return uint64(r.IntN(2))<<63 | uint64(1023-30+r.IntN(60))<<52 | uint64(r.IntN(16))<<48
	case 4, 5:
		return box | uint64(singles[r.IntN(len(singles))])
	case 6:
		return box | uint64(r.Uint32()&^(0xff<<23)) | uint64(127-40+r.IntN(80))<<23
	}
	return r.Uint64()
}

// Start returns what the case of a seed starts with.
func Start(seed uint32) State {
	r := rand.New(rand.NewPCG(uint64(seed), 0x7265667265736821))
	s := State{PC: CodeBase}
	for i := 1; i < 32; i++ {
		switch r.IntN(4) {
		case 0, 1:
			s.X[i] = integers[r.IntN(len(integers))]
		case 2:
			s.X[i] = uint64(int64(int32(r.Uint32())))
		default:
			s.X[i] = r.Uint64()
		}
	}
	for _, i := range Pointers {
		s.X[i] = WindowBase + 64 + uint64(r.IntN(16))*8
	}
	for i := range s.F {
		s.F[i] = float(r)
	}
	s.FCSR = uint8(r.IntN(5))<<5 | uint8(r.IntN(2)*r.IntN(32))
	for i := range s.Window {
		s.Window[i] = byte(r.Uint32())
	}
	return s
}

// ErrFormat matches every file that is not one of vectors.
var ErrFormat = errors.New("vector: not a file of vectors")

// Write writes cases in the form that [Read] reads: gzip over, for each, its
// seed, its code and what it changed.
func Write(w io.Writer, cases []Case) error {
	z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	var b []byte
	for _, c := range cases {
		b = c.append(b[:0])
		if _, err := z.Write(b); err != nil {
			return err
		}
	}
	return z.Close()
}

func (c *Case) append(b []byte) []byte {
	before, after := Start(c.Seed), &c.After
	b = binary.LittleEndian.AppendUint32(b, c.Seed)
	b = append(b, byte(len(c.Code)))
	b = append(b, c.Code...)
	var flags byte
	if c.Illegal {
		flags = 1
	}
	b = append(b, flags, after.FCSR)
	b = binary.LittleEndian.AppendUint64(b, after.PC)
	b = appendWords(b, before.X[:], after.X[:])
	b = appendWords(b, before.F[:], after.F[:])
	var was, is [WindowSize / 8]uint64
	for i := range was {
		was[i] = binary.LittleEndian.Uint64(before.Window[i*8:])
		is[i] = binary.LittleEndian.Uint64(after.Window[i*8:])
	}
	return appendWords(b, was[:], is[:])
}

// appendWords appends how many words differ, then each with its index.
func appendWords(b []byte, was, is []uint64) []byte {
	at := len(b)
	b = append(b, 0)
	for i := range is {
		if was[i] != is[i] {
			b = binary.LittleEndian.AppendUint64(append(b, byte(i)), is[i])
			b[at]++
		}
	}
	return b
}

// Read reads what Write wrote. The file is one that this repository holds: it
// is read whole.
func Read(r io.Reader) ([]Case, error) {
	z, err := gzip.NewReader(r)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	b, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	var cases []Case
	for d := (&reader{b: b}); len(d.b) > 0; {
		c := Case{Seed: uint32(d.uint(4))}
		c.Code = d.bytes(int(d.uint(1)))
		c.Illegal = d.uint(1) == 1
		c.After = Start(c.Seed)
		c.After.FCSR = uint8(d.uint(1))
		c.After.PC = d.uint(8)
		d.words(c.After.X[:])
		d.words(c.After.F[:])
		var window [WindowSize / 8]uint64
		for i := range window {
			window[i] = binary.LittleEndian.Uint64(c.After.Window[i*8:])
		}
		d.words(window[:])
		for i, v := range window {
			binary.LittleEndian.PutUint64(c.After.Window[i*8:], v)
		}
		if d.short || len(c.Code) > CodeSize {
			return nil, fmt.Errorf("%w: case %d", ErrFormat, len(cases))
		}
		cases = append(cases, c)
	}
	return cases, nil
}

type reader struct {
	b     []byte
	short bool
}

func (d *reader) bytes(n int) []byte {
	if n > len(d.b) {
		d.short, d.b = true, nil
		return make([]byte, n)
	}
	p := d.b[:n:n]
	d.b = d.b[n:]
	return p
}

func (d *reader) uint(n int) uint64 {
	var p [8]byte
	copy(p[:], d.bytes(n))
	return binary.LittleEndian.Uint64(p[:])
}

func (d *reader) words(into []uint64) {
	for range d.uint(1) {
		i := int(d.uint(1))
		v := d.uint(8)
		if i >= len(into) {
			d.short = true
			return
		}
		into[i] = v
	}
}
