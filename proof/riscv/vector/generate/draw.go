package main

import (
	"encoding/binary"
	"math/rand/v2"

	"github.com/sharedsec/sharedsec/proof/riscv/vector"
)

// What a word's fields hold, besides its fixed bits.
type format int

const (
	formatR      format = iota // rd, rs1, rs2
	formatFloat                // rd, rs1, rs2, any rounding mode
	formatFused                // rd, rs1, rs2, rs3, any rounding mode
	formatUnary                // rd, rs1
	formatRound                // rd, rs1, any rounding mode
	formatI                    // rd, rs1, any immediate
	formatShift                // rd, rs1, 6 bits
	formatShiftW               // rd, rs1, 5 bits
	formatU                    // rd, 20 bits
	formatBranch               // rs1, rs2, a short way ahead
	formatJump                 // rd, a short way ahead
	formatLoad                 // rd, a pointer, a small immediate
	formatStore                // rs2, a pointer, a small immediate
	formatAtomic               // rd, rs2, a pointer
	formatLR                   // rd, a pointer
	formatCSR                  // rd, rs1 or five bits
	formatFixed
)

// An instruction is the word with all of the above zero.
type instruction struct {
	word uint32
	format
}

var instructions = all()

func all() []instruction {
	var is []instruction
	add := func(f format, words ...uint32) {
		for _, w := range words {
			is = append(is, instruction{w, f})
		}
	}
	add(formatU, 0x37, 0x17)
	add(formatJump, 0x6f)
	for f3 := uint32(0); f3 < 8; f3++ {
		at := f3 << 12
		if f3 != 2 && f3 != 3 {
			add(formatBranch, 0x63|at)
		}
		if f3 != 7 {
			add(formatLoad, 0x03|at)
		}
		if f3 < 4 {
			add(formatStore, 0x23|at)
		}
		if f3 != 1 && f3 != 5 {
			add(formatI, 0x13|at)
		}
		add(formatR, 0x33|at, 0x02000033|at)
		if f3 == 0 || f3 >= 4 {
			add(formatR, 0x0200003b|at)
		}
		if f3 != 0 && f3 != 4 {
			for csr := uint32(1); csr <= 3; csr++ { // fflags, frm, fcsr
				add(formatCSR, 0x73|at|csr<<20)
			}
		}
	}
	add(formatI, 0x1b)
	add(formatShift, 0x1013, 0x5013, 0x40005013)
	add(formatShiftW, 0x101b, 0x501b, 0x4000501b)
	add(formatR, 0x40000033, 0x40005033, 0x3b, 0x103b, 0x503b, 0x4000003b, 0x4000503b)
	for _, f5 := range []uint32{0, 1, 4, 8, 12, 16, 20, 24, 28} {
		add(formatAtomic, 0x202f|f5<<27, 0x302f|f5<<27)
	}
	add(formatLR, 0x1000202f, 0x1000302f)
	add(formatFixed, 0x0ff0000f, 0x100f)
	add(formatLoad, 0x2007, 0x3007)
	add(formatStore, 0x2027, 0x3027)
	for double := uint32(0); double < 2; double++ {
		d := double << 25
		add(formatFused, 0x43|d, 0x47|d, 0x4b|d, 0x4f|d)
		add(formatFloat, 0x53|d, 0x08000053|d, 0x10000053|d, 0x18000053|d)
		add(formatRound, 0x58000053|d, 0x40000053|d|(1-double)<<20)
		for f3 := uint32(0); f3 < 3; f3++ {
			add(formatR, 0x20000053|d|f3<<12, 0xa0000053|d|f3<<12)
		}
		add(formatR, 0x28000053|d, 0x28001053|d)
		for kind := uint32(0); kind < 4; kind++ {
			add(formatRound, 0xc0000053|d|kind<<20, 0xd0000053|d|kind<<20)
		}
		add(formatUnary, 0xe0000053|d, 0xe0001053|d, 0xf0000053|d)
	}
	return is
}

type drawer struct{ *rand.Rand }

func (r drawer) register() uint32 {
	if r.IntN(4) == 0 {
		return uint32(r.IntN(6)) // often the same ones, x0 among them
	}
	return uint32(r.IntN(32))
}

// target is a register that may be written without losing the window.
func (r drawer) target() uint32 {
	for {
		rd := r.register()
		lost := false
		for _, p := range vector.Pointers {
			lost = lost || rd == uint32(p)
		}
		if !lost {
			return rd
		}
	}
}

func (r drawer) pointer() uint32 { return uint32(vector.Pointers[r.IntN(len(vector.Pointers))]) }

// offset is small, and seldom off every alignment.
func (r drawer) offset() uint32 {
	o := uint32(r.IntN(16)-8) * 8
	if r.IntN(4) == 0 {
		o += uint32(r.IntN(8))
	}
	return o & 0xfff
}

// fill draws the fields of an instruction.
func (r drawer) fill(i instruction) uint32 {
	rd, rs1, rs2, rs3 := r.target()<<7, r.register()<<15, r.register()<<20, r.register()<<27
	rm := []uint32{0, 1, 2, 3, 4, 7, 7, 7, 7}[r.IntN(9)] << 12
	if r.IntN(60) == 0 {
		rm = uint32(5+r.IntN(2)) << 12 // reserved
	}
	switch w := i.word; i.format {
	case formatR:
		return w | rd | rs1 | rs2
	case formatFloat:
		return w | rd | rs1 | rs2 | rm
	case formatFused:
		return w | rd | rs1 | rs2 | rs3 | rm
	case formatUnary:
		return w | rd | rs1
	case formatRound:
		return w | rd | rs1 | rm
	case formatI:
		return w | rd | rs1 | r.Uint32()<<20
	case formatShift:
		return w | rd | rs1 | uint32(r.IntN(64))<<20
	case formatShiftW:
		return w | rd | rs1 | uint32(r.IntN(32))<<20
	case formatU:
		return w | rd | r.Uint32()<<12
	case formatBranch: // 4 or 8 bytes ahead
		return w | rs1 | rs2 | uint32(1+r.IntN(2))<<10
	case formatJump:
		return w | rd | uint32(1+r.IntN(2))<<22
	case formatLoad:
		return w | rd | r.pointer()<<15 | r.offset()<<20
	case formatStore:
		o := r.offset()
		return w | r.pointer()<<15 | rs2 | o&31<<7 | o>>5<<25
	case formatAtomic:
		return w | rd | r.pointer()<<15 | rs2 | uint32(r.IntN(4))<<25
	case formatLR:
		return w | rd | r.pointer()<<15 | uint32(r.IntN(4))<<25
	case formatCSR:
		return w | rd | rs1
	}
	return i.word
}

// compressed draws a 16-bit word whose base, if it has one, is a pointer.
func (r drawer) compressed() uint16 {
	for {
		w := uint16(r.Uint32())
		if r.IntN(3) == 0 && w&3 == 0 {
			w = w&^(7<<7) | uint16([]int{0, 2, 5}[r.IntN(3)])<<7
		}
		if r.IntN(2) == 0 {
			w &^= 1 << 12 // small offsets
		}
		// A jump that goes nowhere never ends.
		jump, branch := w&0xe003 == 0xa001 && w&0x1ffc == 0, w&0xc003 == 0xc001 && w&0x1c7c == 0
		if w&3 != 3 && !jump && !branch {
			return w
		}
	}
}

func word(b []byte, w uint32) []byte { return binary.LittleEndian.AppendUint32(b, w) }

func draw(source *rand.Rand, each int) []vector.Case {
	r := drawer{source}
	var cases []vector.Case
	add := func(code []byte) {
		cases = append(cases, vector.Case{Seed: r.Uint32(), Code: code})
	}
	for _, i := range instructions {
		n := each
		if i.word&0x73 == 0x43 || i.word&0x7f == 0x53 {
			n *= 4 // every mode, every kind of number
		}
		for range n {
			add(word(nil, r.fill(i)))
		}
	}
	for range 10 * each { // jumps, to odd addresses too
		add(word(nil, 0x67|r.target()<<7|r.register()<<15|r.Uint32()<<20))
		add(word(word(word(nil, 0x00000297), 0x28067|r.target()<<7|uint32(8+r.IntN(56))<<20), 0x13)) // auipc t0, 0; jalr
	}
	for range 10 * each { // a reservation that holds, and one for another address
		p := uint32(vector.Pointers[0])
		wide := uint32(r.IntN(2)) << 12
		lr := 0x1000202f | wide | p<<15 | r.target()<<7
		if r.IntN(3) == 0 {
			p = r.pointer()
		}
		add(word(word(nil, lr), 0x1800202f|wide|p<<15|r.register()<<20|r.target()<<7))
	}
	for range 200 * each {
		add(binary.LittleEndian.AppendUint16(nil, r.compressed()))
	}
	for range 100 * each {
		w := r.Uint32() | 3
		if op := w & 0x7f; op != 0x73 && op != 0x0f && op != 0x63 { // these have a list of their own
			add(word(nil, w))
		}
	}
	for range 25 * each {
		var code []byte
		for n := 8 + r.IntN(40); n > 0; n-- {
			code = word(code, r.fill(instructions[r.IntN(len(instructions))]))
		}
		add(code)
	}
	return cases
}
