package riscv

// An Inst is a decoded instruction. Fields that its Op does not use are zero.
type Inst struct {
	Op  Op
	Rd  uint8
	Rs1 uint8 // for CSRR*I: the immediate
	Rs2 uint8
	Rs3 uint8
	RM  uint8 // rounding mode; 7 is fcsr's
	Len uint8 // bytes: 2 or 4
	// Imm is the immediate, sign-extended as the manual says; LUI's and
	// AUIPC's are shifted already. For CSRR* it is the register's number.
	Imm int32
}

// Decode returns the instruction that starts with the bits of w: 32 of them,
// or the low 16 of a compressed one. Whatever the machine does not have is
// [Illegal].
func Decode(w uint32) Inst {
	if w&3 != 3 {
		return decodeCompressed(uint16(w))
	}
	in := decode(w)
	if in.Op == Illegal {
		in = Inst{}
	}
	in.Len = 4
	return in
}

// Immediates, by format.
func immI(w uint32) int32 { return int32(w) >> 20 }
func immS(w uint32) int32 { return int32(w)>>25<<5 | int32(w>>7&31) }
func immU(w uint32) int32 { return int32(w & 0xfffff000) }
func immB(w uint32) int32 {
	return int32(w)>>31<<12 | int32(w>>7&1)<<11 | int32(w>>25&0x3f)<<5 | int32(w>>8&15)<<1
}
func immJ(w uint32) int32 {
	return int32(w)>>31<<20 | int32(w>>12&0xff)<<12 | int32(w>>20&1)<<11 | int32(w>>21&0x3ff)<<1
}

var (
	loads    = [8]Op{LB, LH, LW, LD, LBU, LHU, LWU}
	stores   = [4]Op{SB, SH, SW, SD}
	branches = [8]Op{BEQ, BNE, Illegal, Illegal, BLT, BGE, BLTU, BGEU}
	csrs     = [8]Op{Illegal, CSRRW, CSRRS, CSRRC, Illegal, CSRRWI, CSRRSI, CSRRCI}

	immediates = [8]Op{ADDI, Illegal, SLTI, SLTIU, XORI, Illegal, ORI, ANDI}
	integers   = [8]Op{ADD, SLL, SLT, SLTU, XOR, SRL, OR, AND}
	muldivs    = [8]Op{MUL, MULH, MULHSU, MULHU, DIV, DIVU, REM, REMU}
	muldivsW   = [8]Op{MULW, Illegal, Illegal, Illegal, DIVW, DIVUW, REMW, REMUW}
	atomics    = [32]Op{
		0: AMOADDW, 1: AMOSWAPW, 2: LRW, 3: SCW, 4: AMOXORW, 8: AMOORW,
		12: AMOANDW, 16: AMOMINW, 20: AMOMAXW, 24: AMOMINUW, 28: AMOMAXUW,
	}
)

func decode(w uint32) Inst {
	rd, rs1, rs2 := uint8(w>>7&31), uint8(w>>15&31), uint8(w>>20&31)
	f3, f7 := w>>12&7, w>>25
	switch w & 0x7f {
	case 0x37:
		return Inst{Op: LUI, Rd: rd, Imm: immU(w)}
	case 0x17:
		return Inst{Op: AUIPC, Rd: rd, Imm: immU(w)}
	case 0x6f:
		return Inst{Op: JAL, Rd: rd, Imm: immJ(w)}
	case 0x67:
		if f3 == 0 {
			return Inst{Op: JALR, Rd: rd, Rs1: rs1, Imm: immI(w)}
		}
	case 0x63:
		return Inst{Op: branches[f3], Rs1: rs1, Rs2: rs2, Imm: immB(w)}
	case 0x03:
		return Inst{Op: loads[f3], Rd: rd, Rs1: rs1, Imm: immI(w)}
	case 0x23:
		if f3 < 4 {
			return Inst{Op: stores[f3], Rs1: rs1, Rs2: rs2, Imm: immS(w)}
		}
	case 0x07:
		if f3 == 2 || f3 == 3 {
			return Inst{Op: [...]Op{2: FLW, 3: FLD}[f3], Rd: rd, Rs1: rs1, Imm: immI(w)}
		}
	case 0x27:
		if f3 == 2 || f3 == 3 {
			return Inst{Op: [...]Op{2: FSW, 3: FSD}[f3], Rs1: rs1, Rs2: rs2, Imm: immS(w)}
		}
	case 0x13:
		return decodeImmediate(w)
	case 0x1b:
		return decodeImmediateW(w)
	case 0x33:
		in := Inst{Rd: rd, Rs1: rs1, Rs2: rs2}
		switch f7 {
		case 0x00:
			in.Op = integers[f3]
		case 0x01:
			in.Op = muldivs[f3]
		case 0x20:
			in.Op = [8]Op{0: SUB, 5: SRA}[f3]
		}
		return in
	case 0x3b:
		in := Inst{Rd: rd, Rs1: rs1, Rs2: rs2}
		switch f7 {
		case 0x00:
			in.Op = [8]Op{0: ADDW, 1: SLLW, 5: SRLW}[f3]
		case 0x01:
			in.Op = muldivsW[f3]
		case 0x20:
			in.Op = [8]Op{0: SUBW, 5: SRAW}[f3]
		}
		return in
	case 0x2f:
		op := atomics[w>>27]
		if op == Illegal || f3 != 2 && f3 != 3 || op == LRW && rs2 != 0 {
			return Inst{}
		}
		if f3 == 3 {
			op += LRD - LRW
		}
		return Inst{Op: op, Rd: rd, Rs1: rs1, Rs2: rs2}
	case 0x0f:
		if f3 <= 1 { // fence, fence.i: one hart and unchanging code need neither
			return Inst{Op: FENCE}
		}
	case 0x73:
		if w == 0x73 {
			return Inst{Op: ECALL}
		}
		return Inst{Op: csrs[f3], Rd: rd, Rs1: rs1, Imm: int32(w >> 20)}
	case 0x43, 0x47, 0x4b, 0x4f, 0x53:
		return decodeFloat(w)
	}
	return Inst{}
}

func decodeImmediate(w uint32) Inst {
	in := Inst{Rd: uint8(w >> 7 & 31), Rs1: uint8(w >> 15 & 31), Imm: immI(w)}
	f3 := w >> 12 & 7
	if in.Op = immediates[f3]; in.Op != Illegal {
		return in
	}
	in.Imm = int32(w >> 20 & 63)
	switch {
	case f3 == 1 && w>>26 == 0:
		in.Op = SLLI
	case f3 == 5 && w>>26 == 0:
		in.Op = SRLI
	case f3 == 5 && w>>26 == 0x10:
		in.Op = SRAI
	}
	return in
}

func decodeImmediateW(w uint32) Inst {
	in := Inst{Rd: uint8(w >> 7 & 31), Rs1: uint8(w >> 15 & 31), Imm: immI(w)}
	f3, f7 := w>>12&7, w>>25
	if f3 == 0 {
		in.Op = ADDIW
		return in
	}
	in.Imm = int32(w >> 20 & 31)
	switch {
	case f3 == 1 && f7 == 0:
		in.Op = SLLIW
	case f3 == 5 && f7 == 0:
		in.Op = SRLIW
	case f3 == 5 && f7 == 0x20:
		in.Op = SRAIW
	}
	return in
}

// decodeFloat decodes the arithmetic of F and D, and their moves.
func decodeFloat(w uint32) Inst {
	in := Inst{Rd: uint8(w >> 7 & 31), Rs1: uint8(w >> 15 & 31), Rs2: uint8(w >> 20 & 31), RM: uint8(w >> 12 & 7)}
	double := w >> 25 & 3
	if double > 1 {
		return Inst{}
	}
	rounds := true
	if opcode := w & 0x7f; opcode != 0x53 {
		in.Op, in.Rs3 = [...]Op{FMADDS, FMSUBS, FNMSUBS, FNMADDS}[(opcode-0x43)/4], uint8(w>>27)
	} else {
		in.Op, rounds = floatCode(w, double)
	}
	switch {
	case in.Op == Illegal || rounds && (in.RM == 5 || in.RM == 6):
		return Inst{}
	case !rounds:
		in.RM = 0
	}
	switch op := in.Op; {
	case op == FSQRTS, op >= FCLASSS && op <= FCVTSD, !op.floatArith():
		in.Rs2 = 0
	}
	if double == 1 && in.Op.floatArith() {
		in.Op += FMADDD - FMADDS
	}
	return in
}

// floatCode returns what a word with opcode OP-FP does, as its F twin, and
// whether it rounds.
func floatCode(w, double uint32) (op Op, rounds bool) {
	rs2, f3 := w>>20&31, w>>12&7
	switch w >> 27 {
	case 0x00:
		return FADDS, true
	case 0x01:
		return FSUBS, true
	case 0x02:
		return FMULS, true
	case 0x03:
		return FDIVS, true
	case 0x0b:
		if rs2 == 0 {
			return FSQRTS, true
		}
	case 0x04:
		return [8]Op{FSGNJS, FSGNJNS, FSGNJXS}[f3], false
	case 0x05:
		return [8]Op{FMINS, FMAXS}[f3], false
	case 0x14:
		return [8]Op{FLES, FLTS, FEQS}[f3], false
	case 0x08: // fcvt.s.d, fcvt.d.s
		if rs2 == 1-double {
			return FCVTSD, true
		}
	case 0x18:
		if rs2 < 4 {
			return FCVTWS + Op(rs2), true
		}
	case 0x1a:
		if rs2 < 4 {
			return FCVTSW + Op(rs2), true
		}
	case 0x1c:
		switch {
		case rs2 == 0 && f3 == 0:
			return FMVXW + Op(double), false
		case rs2 == 0 && f3 == 1:
			return FCLASSS, false
		}
	case 0x1e:
		if rs2 == 0 && f3 == 0 {
			return FMVWX + Op(double), false
		}
	}
	return Illegal, false
}
