package riscv

import (
	"math"
	"math/bits"
)

// execute executes an instruction other than ecall. Unless it returns Running,
// nothing has changed.
func (s *State) execute(in Inst, m bus) Status {
	next := s.PC + uint64(in.Len)
	target := s.PC + uint64(int64(in.Imm))
	a, b := s.X[in.Rs1], s.X[in.Rs2]
	addr := a + uint64(int64(in.Imm))
	var rd uint64 // what goes to rd, which is x0 where nothing does
	switch op := in.Op; {
	case op == Illegal:
		return IllegalOpcode
	case op == JAL:
		rd, next = next, target
	case op == JALR:
		rd, next = next, addr&^1
	case op >= BEQ && op <= BGEU:
		if taken(op, a, b) {
			next = target
		}
	case op >= LB && op <= LWU:
		size, signed := loadShape(op)
		v, ok := m.load(addr, size)
		if !ok {
			return AccessFault
		}
		if rd = v; signed {
			rd = signExtend(v, 8*size)
		}
	case op >= SB && op <= SD:
		if !m.store(addr, 1<<(op-SB), b) {
			return AccessFault
		}
	case op == FENCE: // one hart sees its own stores in order
	case op >= CSRRW && op <= CSRRCI:
		v, ok := s.control(op, uint16(in.Imm), a, in.Rs1)
		if !ok {
			return IllegalOpcode
		}
		rd = v
	case op >= LRW && op <= AMOMAXUD:
		v, why := s.executeAtomic(op, m, a, b)
		if why != Running {
			return why
		}
		rd = v
	case op >= FLW && op <= FSD:
		if why := s.executeFloatMemory(in, m, addr); why != Running {
			return why
		}
	case op >= FMVXW:
		v, toInt, ok := s.executeFloat(in)
		if !ok {
			return IllegalOpcode
		}
		if toInt {
			rd = v
		} else {
			s.F[in.Rd] = v
			in.Rd = 0
		}
	default:
		rd = s.executeInteger(in, a, b)
	}
	if writes(in.Op) && in.Rd != 0 {
		s.X[in.Rd] = rd
	}
	s.PC = next
	return Running
}

// writes reports whether rd names an integer register. Arithmetic on floats
// says so by itself.
func writes(op Op) bool { return op < FLW || op > FSD }

func taken(op Op, a, b uint64) bool {
	switch op {
	case BEQ:
		return a == b
	case BNE:
		return a != b
	case BLT:
		return int64(a) < int64(b)
	case BGE:
		return int64(a) >= int64(b)
	case BLTU:
		return a < b
	}
	return a >= b // BGEU
}

// loadShape returns how many bytes a load loads, and whether it extends their
// sign.
func loadShape(op Op) (size int, signed bool) {
	if op >= LBU {
		return 1 << (op - LBU), false
	}
	return 1 << (op - LB), true
}

func signExtend(v uint64, width int) uint64 {
	return uint64(int64(v<<(64-width)) >> (64 - width))
}

func word(v uint64) uint64 { return signExtend(v, 32) }

// executeInteger returns the result of an instruction that has no other effect.
func (s *State) executeInteger(in Inst, a, b uint64) uint64 {
	op := in.Op
	switch { // instructions with an immediate do as those with a register
	case op >= ADDI && op <= ANDI:
		op, b = [...]Op{ADD, SLT, SLTU, XOR, OR, AND}[op-ADDI], uint64(int64(in.Imm))
	case op >= SLLI && op <= SRAI:
		op, b = [...]Op{SLL, SRL, SRA}[op-SLLI], uint64(in.Imm)
	case op >= ADDIW && op <= SRAIW:
		op, b = [...]Op{ADDW, SLLW, SRLW, SRAW}[op-ADDIW], uint64(int64(in.Imm))
	}
	switch op {
	case LUI:
		return uint64(int64(in.Imm))
	case AUIPC:
		return s.PC + uint64(int64(in.Imm))
	case ADD:
		return a + b
	case SUB:
		return a - b
	case SLL:
		return a << (b & 63)
	case SLT:
		return truth(int64(a) < int64(b))
	case SLTU:
		return truth(a < b)
	case XOR:
		return a ^ b
	case SRL:
		return a >> (b & 63)
	case SRA:
		return uint64(int64(a) >> (b & 63))
	case OR:
		return a | b
	case AND:
		return a & b
	case ADDW:
		return word(a + b)
	case SUBW:
		return word(a - b)
	case SLLW:
		return word(a << (b & 31))
	case SRLW:
		return word(a & math.MaxUint32 >> (b & 31))
	case SRAW:
		return uint64(int64(int32(a)) >> (b & 31))
	}
	return multiply(op, a, b)
}

// multiply is extension M. What divides by zero gives all ones, and leaves the
// dividend as remainder; the least number over -1 gives itself, and leaves 0.
func multiply(op Op, a, b uint64) uint64 {
	switch op {
	case MUL:
		return a * b
	case MULW:
		return word(a * b)
	case MULHU:
		high, _ := bits.Mul64(a, b)
		return high
	case MULHSU:
		high, _ := bits.Mul64(a, b)
		if int64(a) < 0 {
			high -= b
		}
		return high
	case MULH:
		high, _ := bits.Mul64(a, b)
		if int64(a) < 0 {
			high -= b
		}
		if int64(b) < 0 {
			high -= a
		}
		return high
	case DIVW, REMW:
		a, b = word(a), word(b)
	case DIVUW, REMUW:
		a, b = a&math.MaxUint32, b&math.MaxUint32
	}
	var quotient, remainder uint64
	switch signed := op == DIV || op == REM || op == DIVW || op == REMW; {
	case b == 0:
		quotient, remainder = math.MaxUint64, a
	case signed && b == math.MaxUint64:
		quotient, remainder = -a, 0
	case signed:
		quotient, remainder = uint64(int64(a)/int64(b)), uint64(int64(a)%int64(b))
	default:
		quotient, remainder = a/b, a%b
	}
	switch op {
	case DIV, DIVU:
		return quotient
	case REM, REMU:
		return remainder
	case DIVW, DIVUW:
		return word(quotient)
	}
	return word(remainder) // REMW, REMUW
}

// executeAtomic is extension A: what goes to rd.
func (s *State) executeAtomic(op Op, m bus, addr, v uint64) (rd uint64, why Status) {
	size := 8
	if op < LRD {
		size, op = 4, op+LRD-LRW
	}
	if addr%uint64(size) != 0 {
		return 0, MisalignedFault
	}
	switch op {
	case LRD:
		old, ok := m.load(addr, size)
		if !ok {
			return 0, AccessFault
		}
		s.Reserved, s.Reservation = true, addr
		return signExtend(old, 8*size), Running
	case SCD:
		if !s.storable(addr, uint64(size)) {
			return 0, AccessFault
		}
		holds := s.Reserved && s.Reservation == addr
		if holds && !m.store(addr, size, v) {
			return 0, AccessFault
		}
		s.Reserved, s.Reservation = false, 0
		return truth(!holds), Running
	}
	if !s.storable(addr, uint64(size)) {
		return 0, AccessFault
	}
	old, ok := m.load(addr, size)
	if !ok {
		return 0, AccessFault
	}
	old, v = signExtend(old, 8*size), signExtend(v, 8*size)
	if !m.store(addr, size, combine(op, old, v)) {
		return 0, AccessFault
	}
	return old, Running
}

// executeFloatMemory is the loads and stores of F and D.
func (s *State) executeFloatMemory(in Inst, m bus, addr uint64) Status {
	ok := false
	var v uint64
	switch in.Op {
	case FLW:
		if v, ok = m.load(addr, 4); ok {
			s.F[in.Rd] = boxed | v
		}
	case FLD:
		if v, ok = m.load(addr, 8); ok {
			s.F[in.Rd] = v
		}
	case FSW:
		ok = m.store(addr, 4, s.F[in.Rs2])
	case FSD:
		ok = m.store(addr, 8, s.F[in.Rs2])
	}
	if !ok {
		return AccessFault
	}
	return Running
}

// executeFloat is the moves and the arithmetic of F and D: what goes to rd, and
// whether that is an integer register. It reports false for a dynamic rounding
// mode that there is not.
func (s *State) executeFloat(in Inst) (rd uint64, toInt, ok bool) {
	switch in.Op {
	case FMVXW:
		return word(s.F[in.Rs1]), true, true
	case FMVXD:
		return s.F[in.Rs1], true, true
	case FMVWX:
		return boxed | s.X[in.Rs1]&math.MaxUint32, false, true
	case FMVDX:
		return s.X[in.Rs1], false, true
	}
	rm := in.RM
	if rm == 7 {
		if rm = s.FCSR >> 5; rm > 4 {
			return 0, false, false
		}
	}
	a := s.F[in.Rs1]
	if in.Op.fromInt() {
		a = s.X[in.Rs1]
	}
	v, flags := floatArith(in.Op, rm, a, s.F[in.Rs2], s.F[in.Rs3])
	s.FCSR |= flags
	return v, in.Op.toInt(), true
}
