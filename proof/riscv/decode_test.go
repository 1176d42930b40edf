package riscv

import "testing"

// Words from the ISA manual's encodings as GNU as assembles them.
func TestDecode(t *testing.T) {
	for _, tt := range []struct {
		word uint32
		want Inst
	}{
		{0xfff50513, Inst{Op: ADDI, Rd: 10, Rs1: 10, Imm: -1, Len: 4}},
		{0x800002b7, Inst{Op: LUI, Rd: 5, Imm: -1 << 31, Len: 4}},
		{0xfe208ee3, Inst{Op: BEQ, Rs1: 1, Rs2: 2, Imm: -4, Len: 4}},
		{0xff9ff0ef, Inst{Op: JAL, Rd: 1, Imm: -8, Len: 4}},
		{0xfe113c23, Inst{Op: SD, Rs1: 2, Rs2: 1, Imm: -8, Len: 4}},
		{0x43f55513, Inst{Op: SRAI, Rd: 10, Rs1: 10, Imm: 63, Len: 4}},
		{0x1005a52f, Inst{Op: LRW, Rd: 10, Rs1: 11, Len: 4}},
		{0x18c5b52f, Inst{Op: SCD, Rd: 10, Rs1: 11, Rs2: 12, Len: 4}},
		{0xc0102573, Inst{Op: CSRRS, Rd: 10, Imm: 0xc01, Len: 4}},
		{0x02c5f553, Inst{Op: FADDD, Rd: 10, Rs1: 11, Rs2: 12, RM: 7, Len: 4}},
		{0x6ac5f543, Inst{Op: FMADDD, Rd: 10, Rs1: 11, Rs2: 12, Rs3: 13, RM: 7, Len: 4}},
		{0xe2058553, Inst{Op: FMVXD, Rd: 10, Rs1: 11, Len: 4}},
		{0xc2259553, Inst{Op: FCVTLD, Rd: 10, Rs1: 11, RM: 1, Len: 4}},
		{0x00008082, Inst{Op: JALR, Rs1: 1, Len: 2}},
		{0x0000852e, Inst{Op: ADD, Rd: 10, Rs2: 11, Len: 2}},
		{0x00000073, Inst{Op: ECALL, Len: 4}},
		{0x00100073, Inst{Len: 4}}, // ebreak
		{0x00009002, Inst{Len: 2}}, // c.ebreak
		{0x00000000, Inst{Len: 2}},
		{0xffffffff, Inst{Len: 4}},
	} {
		if got := Decode(tt.word); got != tt.want {
			t.Errorf("Decode(%#08x) = %v, want %v", tt.word, got, tt.want)
		}
	}
}

// A decoded instruction names registers that exist and a known operation.
func FuzzDecode(f *testing.F) {
	for _, w := range []uint32{0, 0x73, 0x8082, 0x02c5f553, 0xffffffff} {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, w uint32) {
		in := Decode(w)
		if in.Op >= ops || in.Rd > 31 || in.Rs1 > 31 || in.Rs2 > 31 || in.Rs3 > 31 || in.RM > 7 {
			t.Errorf("Decode(%#x) = %+v", w, in)
		}
		if want := uint8(2 + 2*(min(w&3, 3)/3)); in.Len != want {
			t.Errorf("Decode(%#x) is of %d bytes, want %d", w, in.Len, want)
		}
		if in.Op == Illegal && in != (Inst{Len: in.Len}) {
			t.Errorf("Decode(%#x) is illegal and %+v", w, in)
		}
	})
}
