package riscv

import (
	"encoding/binary"
	"math/bits"
)

// run makes steps until the step counter is at the given value, the program
// ends, a system call makes a switch due, or m.err is set. No switch is due at
// its start. It executes whole blocks, and single instructions where a block
// would go too far.
func (m *Machine) run(until uint64) {
	s := m.s
	var x [64]uint64 // 0 to 31 are the registers, 32 takes what goes to x0
	copy(x[:], s.X[:])
	b := m.code.get(s.PC)
	left := until - s.Step
	le := binary.LittleEndian
	read, write := &m.cache.read, &m.cache.write
	// How a block ends before its last instruction: by the instruction at
	// index end, which was not made, for the reason why.
	var end int
	var why Status

blocks:
	for left > 0 {
		if b.n == 0 {
			m.code.build(b, maxBlock)
		}
		if b.n > left {
			one := &block{pc: b.pc}
			m.code.build(one, 1)
			b = one
		}
		left -= b.n
		for i := range b.ops {
			o := &b.ops[i]
			switch o.code {
			case opLI:
				x[o.rd&63] = o.imm
			case opNop:
			case opFell:
				b = b.next
				continue blocks
			case opFetch:
				end, why = i, AccessFault
				break blocks
			case Illegal:
				end, why = i, IllegalOpcode
				break blocks

			case JAL:
				x[o.rd&63] = b.next.pc
				b = b.jump
				continue blocks
			case JALR:
				to := (x[o.rs1&63] + o.imm) &^ 1
				x[o.rd&63] = b.next.pc
				if b.jump == nil || b.jump.pc != to {
					b.jump = m.code.get(to)
				}
				b = b.jump
				continue blocks
			case BEQ:
				if x[o.rs1&63] == x[o.rs2&63] {
					b = b.jump
				} else {
					b = b.next
				}
				continue blocks
			case BNE:
				if x[o.rs1&63] != x[o.rs2&63] {
					b = b.jump
				} else {
					b = b.next
				}
				continue blocks
			case BLT:
				if int64(x[o.rs1&63]) < int64(x[o.rs2&63]) {
					b = b.jump
				} else {
					b = b.next
				}
				continue blocks
			case BGE:
				if int64(x[o.rs1&63]) >= int64(x[o.rs2&63]) {
					b = b.jump
				} else {
					b = b.next
				}
				continue blocks
			case BLTU:
				if x[o.rs1&63] < x[o.rs2&63] {
					b = b.jump
				} else {
					b = b.next
				}
				continue blocks
			case BGEU:
				if x[o.rs1&63] >= x[o.rs2&63] {
					b = b.jump
				} else {
					b = b.next
				}
				continue blocks

			case LD:
				addr := x[o.rs1&63] + o.imm
				if e := &read[addr>>pageBits%cacheSize]; addr&^0xff8 == e.base {
					x[o.rd&63] = le.Uint64(e.data[addr&0xff8:])
					continue
				}
				v, ok := m.load(addr, 8)
				if !ok {
					end, why = i, AccessFault
					break blocks
				}
				x[o.rd&63] = v
			case LW:
				addr := x[o.rs1&63] + o.imm
				if e := &read[addr>>pageBits%cacheSize]; addr&^0xffc == e.base {
					x[o.rd&63] = uint64(int32(le.Uint32(e.data[addr&0xffc:])))
					continue
				}
				v, ok := m.load(addr, 4)
				if !ok {
					end, why = i, AccessFault
					break blocks
				}
				x[o.rd&63] = uint64(int32(v))
			case LWU:
				addr := x[o.rs1&63] + o.imm
				if e := &read[addr>>pageBits%cacheSize]; addr&^0xffc == e.base {
					x[o.rd&63] = uint64(le.Uint32(e.data[addr&0xffc:]))
					continue
				}
				v, ok := m.load(addr, 4)
				if !ok {
					end, why = i, AccessFault
					break blocks
				}
				x[o.rd&63] = v
			case LBU:
				addr := x[o.rs1&63] + o.imm
				if e := &read[addr>>pageBits%cacheSize]; addr&^0xfff == e.base {
					x[o.rd&63] = uint64(e.data[addr&0xfff])
					continue
				}
				v, ok := m.load(addr, 1)
				if !ok {
					end, why = i, AccessFault
					break blocks
				}
				x[o.rd&63] = v
			case LB:
				addr := x[o.rs1&63] + o.imm
				if e := &read[addr>>pageBits%cacheSize]; addr&^0xfff == e.base {
					x[o.rd&63] = uint64(int8(e.data[addr&0xfff]))
					continue
				}
				v, ok := m.load(addr, 1)
				if !ok {
					end, why = i, AccessFault
					break blocks
				}
				x[o.rd&63] = uint64(int8(v))
			case LH:
				addr := x[o.rs1&63] + o.imm
				if e := &read[addr>>pageBits%cacheSize]; addr&^0xffe == e.base {
					x[o.rd&63] = uint64(int16(le.Uint16(e.data[addr&0xffe:])))
					continue
				}
				v, ok := m.load(addr, 2)
				if !ok {
					end, why = i, AccessFault
					break blocks
				}
				x[o.rd&63] = uint64(int16(v))
			case LHU:
				addr := x[o.rs1&63] + o.imm
				if e := &read[addr>>pageBits%cacheSize]; addr&^0xffe == e.base {
					x[o.rd&63] = uint64(le.Uint16(e.data[addr&0xffe:]))
					continue
				}
				v, ok := m.load(addr, 2)
				if !ok {
					end, why = i, AccessFault
					break blocks
				}
				x[o.rd&63] = v

			case SD:
				addr := x[o.rs1&63] + o.imm
				if e := &write[addr>>pageBits%cacheSize]; addr&^0xff8 == e.base {
					le.PutUint64(e.data[addr&0xff8:], x[o.rs2&63])
					continue
				}
				if !m.store(addr, 8, x[o.rs2&63]) {
					end, why = i, AccessFault
					break blocks
				}
			case SW:
				addr := x[o.rs1&63] + o.imm
				if e := &write[addr>>pageBits%cacheSize]; addr&^0xffc == e.base {
					le.PutUint32(e.data[addr&0xffc:], uint32(x[o.rs2&63]))
					continue
				}
				if !m.store(addr, 4, x[o.rs2&63]) {
					end, why = i, AccessFault
					break blocks
				}
			case SH:
				addr := x[o.rs1&63] + o.imm
				if e := &write[addr>>pageBits%cacheSize]; addr&^0xffe == e.base {
					le.PutUint16(e.data[addr&0xffe:], uint16(x[o.rs2&63]))
					continue
				}
				if !m.store(addr, 2, x[o.rs2&63]) {
					end, why = i, AccessFault
					break blocks
				}
			case SB:
				addr := x[o.rs1&63] + o.imm
				if e := &write[addr>>pageBits%cacheSize]; addr&^0xfff == e.base {
					e.data[addr&0xfff] = byte(x[o.rs2&63])
					continue
				}
				if !m.store(addr, 1, x[o.rs2&63]) {
					end, why = i, AccessFault
					break blocks
				}

			case ADDI:
				x[o.rd&63] = x[o.rs1&63] + o.imm
			case SLTI:
				x[o.rd&63] = truth(int64(x[o.rs1&63]) < int64(o.imm))
			case SLTIU:
				x[o.rd&63] = truth(x[o.rs1&63] < o.imm)
			case XORI:
				x[o.rd&63] = x[o.rs1&63] ^ o.imm
			case ORI:
				x[o.rd&63] = x[o.rs1&63] | o.imm
			case ANDI:
				x[o.rd&63] = x[o.rs1&63] & o.imm
			case SLLI:
				x[o.rd&63] = x[o.rs1&63] << (o.imm & 63)
			case SRLI:
				x[o.rd&63] = x[o.rs1&63] >> (o.imm & 63)
			case SRAI:
				x[o.rd&63] = uint64(int64(x[o.rs1&63]) >> (o.imm & 63))
			case ADD:
				x[o.rd&63] = x[o.rs1&63] + x[o.rs2&63]
			case SUB:
				x[o.rd&63] = x[o.rs1&63] - x[o.rs2&63]
			case SLL:
				x[o.rd&63] = x[o.rs1&63] << (x[o.rs2&63] & 63)
			case SLT:
				x[o.rd&63] = truth(int64(x[o.rs1&63]) < int64(x[o.rs2&63]))
			case SLTU:
				x[o.rd&63] = truth(x[o.rs1&63] < x[o.rs2&63])
			case XOR:
				x[o.rd&63] = x[o.rs1&63] ^ x[o.rs2&63]
			case SRL:
				x[o.rd&63] = x[o.rs1&63] >> (x[o.rs2&63] & 63)
			case SRA:
				x[o.rd&63] = uint64(int64(x[o.rs1&63]) >> (x[o.rs2&63] & 63))
			case OR:
				x[o.rd&63] = x[o.rs1&63] | x[o.rs2&63]
			case AND:
				x[o.rd&63] = x[o.rs1&63] & x[o.rs2&63]
			case ADDIW:
				x[o.rd&63] = uint64(int32(x[o.rs1&63] + o.imm))
			case SLLIW:
				x[o.rd&63] = uint64(int32(x[o.rs1&63] << (o.imm & 31)))
			case SRLIW:
				x[o.rd&63] = uint64(int32(uint32(x[o.rs1&63]) >> (o.imm & 31)))
			case SRAIW:
				x[o.rd&63] = uint64(int32(x[o.rs1&63]) >> (o.imm & 31))
			case ADDW:
				x[o.rd&63] = uint64(int32(x[o.rs1&63] + x[o.rs2&63]))
			case SUBW:
				x[o.rd&63] = uint64(int32(x[o.rs1&63] - x[o.rs2&63]))
			case SLLW:
				x[o.rd&63] = uint64(int32(x[o.rs1&63] << (x[o.rs2&63] & 31)))
			case SRLW:
				x[o.rd&63] = uint64(int32(uint32(x[o.rs1&63]) >> (x[o.rs2&63] & 31)))
			case SRAW:
				x[o.rd&63] = uint64(int32(x[o.rs1&63]) >> (x[o.rs2&63] & 31))

			case MUL:
				x[o.rd&63] = x[o.rs1&63] * x[o.rs2&63]
			case MULHU:
				x[o.rd&63], _ = bits.Mul64(x[o.rs1&63], x[o.rs2&63])
			case MULH:
				x[o.rd&63] = mulHigh(x[o.rs1&63], x[o.rs2&63])
			case MULHSU:
				x[o.rd&63] = mulHighSU(x[o.rs1&63], x[o.rs2&63])
			case MULW:
				x[o.rd&63] = uint64(int32(x[o.rs1&63] * x[o.rs2&63]))
			case DIV, DIVU, REM, REMU, DIVW, DIVUW, REMW, REMUW:
				x[o.rd&63] = divide(o.code, x[o.rs1&63], x[o.rs2&63])

			case ECALL:
				// The registers are complete, and everything before the call
				// is counted.
				copy(s.X[:], x[:])
				s.PC, s.Step = b.pc+uint64(o.off), until-left-1
				m.calling = true
				m.err = s.system(m, m)
				m.calling = false
				if s.Status != Running || m.err != nil || m.out != nil || s.Yield || s.Threads[s.Thread].Wait != Ready {
					return
				}
				copy(x[:32], s.X[:])
				b = b.next
				continue blocks
			case CSRRW, CSRRS, CSRRC, CSRRWI, CSRRSI, CSRRCI:
				s.Step = until - left - 1
				v, ok := s.control(o.code, uint16(o.imm), x[o.rs1&63], o.rs1)
				if !ok {
					end, why = i, IllegalOpcode
					break blocks
				}
				if o.rd != 0 {
					x[o.rd&63] = v
				}
				b = b.next
				continue blocks

			default:
				if o.code >= LRW && o.code <= AMOMAXUD {
					why = m.atomic(o, &x)
				} else {
					why = m.float(o, &x)
				}
				if why != Running {
					end = i
					break blocks
				}
			}
		}
	}
	copy(s.X[:], x[:])
	s.PC = b.pc
	s.Step = until - left
	if why != Running || m.err != nil {
		s.PC += uint64(b.ops[end].off)
		s.Step -= b.n - uint64(end)
		if m.err == nil {
			s.halt(why)
		}
	}
}

func truth(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
