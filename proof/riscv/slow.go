package riscv

import (
	"math"
	"math/bits"
)

// What the interpreter does out of line, for being rare.

func mulHigh(a, b uint64) uint64 {
	hi, _ := bits.Mul64(a, b)
	return hi - uint64(int64(a)>>63)&b - uint64(int64(b)>>63)&a
}

func mulHighSU(a, b uint64) uint64 {
	hi, _ := bits.Mul64(a, b)
	return hi - uint64(int64(a)>>63)&b
}

// divide never fails: what divides by zero or overflows has a result.
func divide(code Op, a, b uint64) uint64 {
	switch code {
	case DIVU:
		if b == 0 {
			return math.MaxUint64
		}
		return a / b
	case REMU:
		if b == 0 {
			return a
		}
		return a % b
	case DIV:
		if b == 0 {
			return math.MaxUint64
		}
		return uint64(int64(a) / int64(b)) // Go, too, has the least over -1 be the least
	case REM:
		if b == 0 {
			return a
		}
		return uint64(int64(a) % int64(b))
	case DIVUW:
		if uint32(b) == 0 {
			return math.MaxUint64
		}
		return uint64(int32(uint32(a) / uint32(b)))
	case REMUW:
		if uint32(b) == 0 {
			return uint64(int32(a))
		}
		return uint64(int32(uint32(a) % uint32(b)))
	case DIVW:
		if int32(b) == 0 {
			return math.MaxUint64
		}
		return uint64(int32(a) / int32(b))
	}
	if int32(b) == 0 {
		return uint64(int32(a))
	}
	return uint64(int32(a) % int32(b))
}

// control reads and writes a control and status register; v is x[rs1]. It
// reports false if there is no such register or it cannot be written.
func (s *State) control(code Op, csr uint16, v uint64, rs1 uint8) (old uint64, ok bool) {
	const fflags, frm, fcsr, cycle, clock, instret = 1, 2, 3, 0xc00, 0xc01, 0xc02
	writes := code == CSRRW || code == CSRRWI || rs1 != 0
	switch csr {
	case fflags:
		old = uint64(s.FCSR & 31)
	case frm:
		old = uint64(s.FCSR >> 5)
	case fcsr:
		old = uint64(s.FCSR)
	case cycle, instret:
		old, ok = s.Step, !writes
		return old, ok
	case clock:
		old, ok = s.Clock(), !writes
		return old, ok
	default:
		return 0, false
	}
	if !writes {
		return old, true
	}
	if code >= CSRRWI {
		v = uint64(rs1)
	}
	switch code {
	case CSRRS, CSRRSI:
		v |= old
	case CSRRC, CSRRCI:
		v = old &^ v
	}
	switch csr {
	case fflags:
		s.FCSR = s.FCSR&^31 | uint8(v)&31
	case frm:
		s.FCSR = s.FCSR&31 | uint8(v)<<5
	case fcsr:
		s.FCSR = uint8(v)
	}
	return old, true
}

// atomic makes an instruction of extension A. It returns Running unless the
// program ends by it or m.err is set.
func (m *Machine) atomic(o *op, x *[64]uint64) Status {
	s, addr, v := m.s, x[o.rs1&63], x[o.rs2&63]
	size, code, extend := 8, o.code, func(v uint64) uint64 { return v }
	if code < LRD {
		size, code, extend = 4, code+LRD-LRW, func(v uint64) uint64 { return uint64(int32(v)) }
	}
	if addr%uint64(size) != 0 {
		return MisalignedFault
	}
	if code == LRD {
		old, ok := m.load(addr, size)
		if !ok {
			return AccessFault
		}
		x[o.rd&63] = extend(old)
		s.Reserved, s.Reservation = true, addr
		return Running
	}
	if !s.storable(addr, uint64(size)) {
		return AccessFault
	}
	if code == SCD {
		holds := s.Reserved && s.Reservation == addr
		if holds && !m.store(addr, size, v) {
			return AccessFault
		}
		s.Reserved, s.Reservation = false, 0
		x[o.rd&63] = truth(!holds)
		return Running
	}
	old, _ := m.load(addr, size)
	old, v = extend(old), extend(v)
	if !m.store(addr, size, combine(code, old, v)) {
		return AccessFault
	}
	x[o.rd&63] = old
	return Running
}

// combine returns what an atomic operation stores, given that old and v are
// sign-extended.
func combine(code Op, old, v uint64) uint64 {
	switch code {
	case AMOADDD:
		return old + v
	case AMOXORD:
		return old ^ v
	case AMOANDD:
		return old & v
	case AMOORD:
		return old | v
	case AMOMIND:
		return uint64(min(int64(old), int64(v)))
	case AMOMAXD:
		return uint64(max(int64(old), int64(v)))
	// Sign extension keeps the order of unsigned words.
	case AMOMINUD:
		return min(old, v)
	case AMOMAXUD:
		return max(old, v)
	}
	return v // AMOSWAPD
}

// float makes an instruction of extensions F and D. It returns Running unless
// the program ends by it or m.err is set.
func (m *Machine) float(o *op, x *[64]uint64) Status {
	s := m.s
	addr := x[o.rs1&63] + o.imm
	switch o.code {
	case FLD, FLW:
		size, box := 8, uint64(0)
		if o.code == FLW {
			size, box = 4, boxed
		}
		v, ok := m.load(addr, size)
		if !ok {
			return AccessFault
		}
		s.F[o.rd&31] = v | box
	case FSD, FSW:
		size := 8
		if o.code == FSW {
			size = 4
		}
		if !m.store(addr, size, s.F[o.rs2&31]) {
			return AccessFault
		}
	case FMVXD:
		x[o.rd&63] = s.F[o.rs1&31]
	case FMVXW:
		x[o.rd&63] = uint64(int32(s.F[o.rs1&31]))
	case FMVDX:
		s.F[o.rd&31] = x[o.rs1&63]
	case FMVWX:
		s.F[o.rd&31] = boxed | x[o.rs1&63]&math.MaxUint32
	default:
		rm := o.rm
		if rm == 7 {
			if rm = s.FCSR >> 5; rm > 4 {
				return IllegalOpcode
			}
		}
		a := s.F[o.rs1&31]
		if o.code.fromInt() {
			a = x[o.rs1&63]
		}
		v, flags := floatArith(o.code, rm, a, s.F[o.rs2&31], s.F[o.rs3&31])
		s.FCSR |= flags
		if o.code.toInt() {
			x[o.rd&63] = v
		} else {
			s.F[o.rd&31] = v
		}
	}
	return Running
}
