package riscv

// An Op is what an instruction does. Compressed instructions have no Op of
// their own: they stand for longer ones. Names are those of the ISA manual
// without dots, an S or D for the precision last (FCVTSW is fcvt.s.w; FCVTWS,
// fcvt.w.s).
type Op uint8

// The instructions.
const (
	Illegal Op = iota

	// RV64I
	LUI
	AUIPC
	JAL
	JALR
	BEQ
	BNE
	BLT
	BGE
	BLTU
	BGEU
	LB
	LH
	LW
	LD
	LBU
	LHU
	LWU
	SB
	SH
	SW
	SD
	ADDI
	SLTI
	SLTIU
	XORI
	ORI
	ANDI
	SLLI
	SRLI
	SRAI
	ADD
	SUB
	SLL
	SLT
	SLTU
	XOR
	SRL
	SRA
	OR
	AND
	ADDIW
	SLLIW
	SRLIW
	SRAIW
	ADDW
	SUBW
	SLLW
	SRLW
	SRAW
	FENCE
	ECALL

	// Zicsr
	CSRRW
	CSRRS
	CSRRC
	CSRRWI
	CSRRSI
	CSRRCI

	// M
	MUL
	MULH
	MULHSU
	MULHU
	DIV
	DIVU
	REM
	REMU
	MULW
	DIVW
	DIVUW
	REMW
	REMUW

	// A
	LRW
	SCW
	AMOSWAPW
	AMOADDW
	AMOXORW
	AMOANDW
	AMOORW
	AMOMINW
	AMOMAXW
	AMOMINUW
	AMOMAXUW
	LRD
	SCD
	AMOSWAPD
	AMOADDD
	AMOXORD
	AMOANDD
	AMOORD
	AMOMIND
	AMOMAXD
	AMOMINUD
	AMOMAXUD

	// F and D: loads, stores, moves
	FLW
	FSW
	FLD
	FSD
	FMVXW
	FMVXD
	FMVWX
	FMVDX

	// F: arithmetic
	FMADDS
	FMSUBS
	FNMSUBS
	FNMADDS
	FADDS
	FSUBS
	FMULS
	FDIVS
	FSQRTS
	FSGNJS
	FSGNJNS
	FSGNJXS
	FMINS
	FMAXS
	FEQS
	FLTS
	FLES
	FCLASSS
	FCVTWS
	FCVTWUS
	FCVTLS
	FCVTLUS
	FCVTSW
	FCVTSWU
	FCVTSL
	FCVTSLU
	FCVTSD

	// D: arithmetic, each as many places after its F twin as there are such
	FMADDD
	FMSUBD
	FNMSUBD
	FNMADDD
	FADDD
	FSUBD
	FMULD
	FDIVD
	FSQRTD
	FSGNJD
	FSGNJND
	FSGNJXD
	FMIND
	FMAXD
	FEQD
	FLTD
	FLED
	FCLASSD
	FCVTWD
	FCVTWUD
	FCVTLD
	FCVTLUD
	FCVTDW
	FCVTDWU
	FCVTDL
	FCVTDLU
	FCVTDS

	ops // how many there are
)

var opNames = [ops]string{
	Illegal:  "illegal",
	LUI:      "lui",
	AUIPC:    "auipc",
	JAL:      "jal",
	JALR:     "jalr",
	BEQ:      "beq",
	BNE:      "bne",
	BLT:      "blt",
	BGE:      "bge",
	BLTU:     "bltu",
	BGEU:     "bgeu",
	LB:       "lb",
	LH:       "lh",
	LW:       "lw",
	LD:       "ld",
	LBU:      "lbu",
	LHU:      "lhu",
	LWU:      "lwu",
	SB:       "sb",
	SH:       "sh",
	SW:       "sw",
	SD:       "sd",
	ADDI:     "addi",
	SLTI:     "slti",
	SLTIU:    "sltiu",
	XORI:     "xori",
	ORI:      "ori",
	ANDI:     "andi",
	SLLI:     "slli",
	SRLI:     "srli",
	SRAI:     "srai",
	ADD:      "add",
	SUB:      "sub",
	SLL:      "sll",
	SLT:      "slt",
	SLTU:     "sltu",
	XOR:      "xor",
	SRL:      "srl",
	SRA:      "sra",
	OR:       "or",
	AND:      "and",
	ADDIW:    "addiw",
	SLLIW:    "slliw",
	SRLIW:    "srliw",
	SRAIW:    "sraiw",
	ADDW:     "addw",
	SUBW:     "subw",
	SLLW:     "sllw",
	SRLW:     "srlw",
	SRAW:     "sraw",
	FENCE:    "fence",
	ECALL:    "ecall",
	CSRRW:    "csrrw",
	CSRRS:    "csrrs",
	CSRRC:    "csrrc",
	CSRRWI:   "csrrwi",
	CSRRSI:   "csrrsi",
	CSRRCI:   "csrrci",
	MUL:      "mul",
	MULH:     "mulh",
	MULHSU:   "mulhsu",
	MULHU:    "mulhu",
	DIV:      "div",
	DIVU:     "divu",
	REM:      "rem",
	REMU:     "remu",
	MULW:     "mulw",
	DIVW:     "divw",
	DIVUW:    "divuw",
	REMW:     "remw",
	REMUW:    "remuw",
	LRW:      "lr.w",
	SCW:      "sc.w",
	AMOSWAPW: "amoswap.w",
	AMOADDW:  "amoadd.w",
	AMOXORW:  "amoxor.w",
	AMOANDW:  "amoand.w",
	AMOORW:   "amoor.w",
	AMOMINW:  "amomin.w",
	AMOMAXW:  "amomax.w",
	AMOMINUW: "amominu.w",
	AMOMAXUW: "amomaxu.w",
	LRD:      "lr.d",
	SCD:      "sc.d",
	AMOSWAPD: "amoswap.d",
	AMOADDD:  "amoadd.d",
	AMOXORD:  "amoxor.d",
	AMOANDD:  "amoand.d",
	AMOORD:   "amoor.d",
	AMOMIND:  "amomin.d",
	AMOMAXD:  "amomax.d",
	AMOMINUD: "amominu.d",
	AMOMAXUD: "amomaxu.d",
	FLW:      "flw",
	FSW:      "fsw",
	FLD:      "fld",
	FSD:      "fsd",
	FMVXW:    "fmv.x.w",
	FMVXD:    "fmv.x.d",
	FMVWX:    "fmv.w.x",
	FMVDX:    "fmv.d.x",
	FMADDS:   "fmadd.s",
	FMSUBS:   "fmsub.s",
	FNMSUBS:  "fnmsub.s",
	FNMADDS:  "fnmadd.s",
	FADDS:    "fadd.s",
	FSUBS:    "fsub.s",
	FMULS:    "fmul.s",
	FDIVS:    "fdiv.s",
	FSQRTS:   "fsqrt.s",
	FSGNJS:   "fsgnj.s",
	FSGNJNS:  "fsgnjn.s",
	FSGNJXS:  "fsgnjx.s",
	FMINS:    "fmin.s",
	FMAXS:    "fmax.s",
	FEQS:     "feq.s",
	FLTS:     "flt.s",
	FLES:     "fle.s",
	FCLASSS:  "fclass.s",
	FCVTWS:   "fcvt.w.s",
	FCVTWUS:  "fcvt.wu.s",
	FCVTLS:   "fcvt.l.s",
	FCVTLUS:  "fcvt.lu.s",
	FCVTSW:   "fcvt.s.w",
	FCVTSWU:  "fcvt.s.wu",
	FCVTSL:   "fcvt.s.l",
	FCVTSLU:  "fcvt.s.lu",
	FCVTSD:   "fcvt.s.d",
	FMADDD:   "fmadd.d",
	FMSUBD:   "fmsub.d",
	FNMSUBD:  "fnmsub.d",
	FNMADDD:  "fnmadd.d",
	FADDD:    "fadd.d",
	FSUBD:    "fsub.d",
	FMULD:    "fmul.d",
	FDIVD:    "fdiv.d",
	FSQRTD:   "fsqrt.d",
	FSGNJD:   "fsgnj.d",
	FSGNJND:  "fsgnjn.d",
	FSGNJXD:  "fsgnjx.d",
	FMIND:    "fmin.d",
	FMAXD:    "fmax.d",
	FEQD:     "feq.d",
	FLTD:     "flt.d",
	FLED:     "fle.d",
	FCLASSD:  "fclass.d",
	FCVTWD:   "fcvt.w.d",
	FCVTWUD:  "fcvt.wu.d",
	FCVTLD:   "fcvt.l.d",
	FCVTLUD:  "fcvt.lu.d",
	FCVTDW:   "fcvt.d.w",
	FCVTDWU:  "fcvt.d.wu",
	FCVTDL:   "fcvt.d.l",
	FCVTDLU:  "fcvt.d.lu",
	FCVTDS:   "fcvt.d.s",
}

// String returns the ISA manual's name.
func (o Op) String() string {
	if int(o) < len(opNames) {
		return opNames[o]
	}
	return opNames[Illegal]
}

// floatArith reports whether o is floating-point arithmetic rather than a
// load, a store or a move of bits.
func (o Op) floatArith() bool { return o >= FMADDS && o < ops }
