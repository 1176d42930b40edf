package riscv

// decodeCompressed expands a 16-bit instruction of extension C for RV64. Hints
// decode as the instructions they are hints of; reserved ones are Illegal.
func decodeCompressed(w uint16) Inst {
	var in Inst
	switch w & 3 {
	case 0:
		in = compressed0(uint32(w))
	case 1:
		in = compressed1(uint32(w))
	case 2:
		in = compressed2(uint32(w))
	}
	if in.Op == Illegal {
		in = Inst{}
	}
	in.Len = 2
	return in
}

// field returns bits hi to lo of w, moved to bit position at.
func field(w uint32, hi, lo, at int) int32 {
	return int32(w>>lo&(1<<(hi-lo+1)-1)) << at
}

// immCI returns the six-bit immediate of format CI, sign-extended.
func immCI(w uint32) int32 { return -field(w, 12, 12, 5) | field(w, 6, 2, 0) }

func compressed0(w uint32) Inst {
	low, high := uint8(w>>2&7+8), uint8(w>>7&7+8)
	word := field(w, 12, 10, 3) | field(w, 6, 6, 2) | field(w, 5, 5, 6)
	double := field(w, 12, 10, 3) | field(w, 6, 5, 6)
	switch w >> 13 {
	case 0:
		imm := field(w, 12, 11, 4) | field(w, 10, 7, 6) | field(w, 6, 6, 2) | field(w, 5, 5, 3)
		if imm != 0 {
			return Inst{Op: ADDI, Rd: low, Rs1: 2, Imm: imm}
		}
	case 1:
		return Inst{Op: FLD, Rd: low, Rs1: high, Imm: double}
	case 2:
		return Inst{Op: LW, Rd: low, Rs1: high, Imm: word}
	case 3:
		return Inst{Op: LD, Rd: low, Rs1: high, Imm: double}
	case 5:
		return Inst{Op: FSD, Rs1: high, Rs2: low, Imm: double}
	case 6:
		return Inst{Op: SW, Rs1: high, Rs2: low, Imm: word}
	case 7:
		return Inst{Op: SD, Rs1: high, Rs2: low, Imm: double}
	}
	return Inst{}
}

func compressed1(w uint32) Inst {
	rd, imm := uint8(w>>7&31), immCI(w)
	switch w >> 13 {
	case 0:
		return Inst{Op: ADDI, Rd: rd, Rs1: rd, Imm: imm}
	case 1:
		if rd != 0 {
			return Inst{Op: ADDIW, Rd: rd, Rs1: rd, Imm: imm}
		}
	case 2:
		return Inst{Op: ADDI, Rd: rd, Imm: imm}
	case 3:
		if rd != 2 && imm != 0 {
			return Inst{Op: LUI, Rd: rd, Imm: imm << 12}
		}
		imm = -field(w, 12, 12, 9) | field(w, 6, 6, 4) | field(w, 5, 5, 6) | field(w, 4, 3, 7) | field(w, 2, 2, 5)
		if rd == 2 && imm != 0 {
			return Inst{Op: ADDI, Rd: 2, Rs1: 2, Imm: imm}
		}
	case 4:
		return compressedArithmetic(w)
	case 5:
		imm = -field(w, 12, 12, 11) | field(w, 11, 11, 4) | field(w, 10, 9, 8) | field(w, 8, 8, 10) |
			field(w, 7, 7, 6) | field(w, 6, 6, 7) | field(w, 5, 3, 1) | field(w, 2, 2, 5)
		return Inst{Op: JAL, Imm: imm}
	case 6, 7:
		imm = -field(w, 12, 12, 8) | field(w, 11, 10, 3) | field(w, 6, 5, 6) | field(w, 4, 3, 1) | field(w, 2, 2, 5)
		return Inst{Op: BEQ + Op(w>>13-6), Rs1: uint8(w>>7&7 + 8), Imm: imm}
	}
	return Inst{}
}

func compressedArithmetic(w uint32) Inst {
	rd, rs2 := uint8(w>>7&7+8), uint8(w>>2&7+8)
	switch w >> 10 & 3 {
	case 0:
		return Inst{Op: SRLI, Rd: rd, Rs1: rd, Imm: immCI(w) & 63}
	case 1:
		return Inst{Op: SRAI, Rd: rd, Rs1: rd, Imm: immCI(w) & 63}
	case 2:
		return Inst{Op: ANDI, Rd: rd, Rs1: rd, Imm: immCI(w)}
	}
	op := [8]Op{SUB, XOR, OR, AND, SUBW, ADDW}[w>>12&1<<2|w>>5&3]
	return Inst{Op: op, Rd: rd, Rs1: rd, Rs2: rs2}
}

func compressed2(w uint32) Inst {
	rd, rs2 := uint8(w>>7&31), uint8(w>>2&31)
	switch w >> 13 {
	case 0:
		return Inst{Op: SLLI, Rd: rd, Rs1: rd, Imm: immCI(w) & 63}
	case 1:
		return Inst{Op: FLD, Rd: rd, Rs1: 2, Imm: field(w, 12, 12, 5) | field(w, 6, 5, 3) | field(w, 4, 2, 6)}
	case 2:
		if rd != 0 {
			return Inst{Op: LW, Rd: rd, Rs1: 2, Imm: field(w, 12, 12, 5) | field(w, 6, 4, 2) | field(w, 3, 2, 6)}
		}
	case 3:
		if rd != 0 {
			return Inst{Op: LD, Rd: rd, Rs1: 2, Imm: field(w, 12, 12, 5) | field(w, 6, 5, 3) | field(w, 4, 2, 6)}
		}
	case 4:
		switch link := w >> 12 & 1; {
		case rs2 != 0 && link == 0:
			return Inst{Op: ADD, Rd: rd, Rs2: rs2}
		case rs2 != 0:
			return Inst{Op: ADD, Rd: rd, Rs1: rd, Rs2: rs2}
		case rd != 0: // c.jr, c.jalr; without a register reserved, or c.ebreak
			return Inst{Op: JALR, Rd: uint8(link), Rs1: rd}
		}
	case 5:
		return Inst{Op: FSD, Rs1: 2, Rs2: rs2, Imm: field(w, 12, 10, 3) | field(w, 9, 7, 6)}
	case 6:
		return Inst{Op: SW, Rs1: 2, Rs2: rs2, Imm: field(w, 12, 9, 2) | field(w, 8, 7, 6)}
	case 7:
		return Inst{Op: SD, Rs1: 2, Rs2: rs2, Imm: field(w, 12, 10, 3) | field(w, 9, 7, 6)}
	}
	return Inst{}
}
