package riscv

// maxBlock is the most instructions of a block.
const maxBlock = 64

// An op in a block is an instruction prepared: what its address decides is
// computed already, and a result for x0 goes to register 32, which nobody
// reads.
type op struct {
	code         Op
	rd, rs1, rs2 uint8
	rs3, rm      uint8
	off          uint16 // of the instruction from the block's start, in bytes
	imm          uint64
}

// What a block has besides the instructions.
const (
	opLI    = ops + iota // rd := imm
	opNop                // nothing
	opFell               // nothing, and the block ends: go on behind it
	opFetch              // no instruction can be fetched here
)

// A block is code that runs from its first instruction to its last one.
type block struct {
	ops  []op // empty until it is first run
	pc   uint64
	n    uint64 // instructions
	next *block // behind the last instruction, if that does not always jump
	jump *block // where the last instruction jumps, if that never changes
}

// blocks are all blocks of a program, by where they start. Code never changes,
// so they are built once.
type blocks struct {
	start, end uint64
	at         []*[blockFan]*block // by halfword from start
	s          *State

	built, limit int // ops in all blocks, and how many are too many
}

// maxOps is the limit for the ops of all blocks: 256 MiB. Only a program that
// jumps into the middle of its instructions, all over its code, comes near.
const maxOps = 16 << 20

// reset forgets all blocks. No block may be running.
func (c *blocks) reset(s *State) {
	*c = blocks{start: s.CodeStart, end: s.CodeEnd, s: s, limit: c.limit}
	if s.CodeEnd > s.CodeStart {
		c.at = make([]*[blockFan]*block, (s.CodeEnd-s.CodeStart)/(2*blockFan)+1)
	}
}

// blockFan is how many halfwords' blocks are found through one pointer.
const blockFan = 1 << 10

// get returns the block that starts at pc.
func (c *blocks) get(pc uint64) *block {
	if pc >= c.start && pc < c.end && pc%2 == 0 {
		i := (pc - c.start) / 2
		some := c.at[i/blockFan]
		if some == nil {
			some = new([blockFan]*block)
			c.at[i/blockFan] = some
		}
		b := some[i%blockFan]
		if b == nil {
			b = &block{pc: pc}
			some[i%blockFan] = b
		}
		return b
	}
	return &block{pc: pc, n: 1, ops: []op{{code: opFetch}}}
}

// fetch returns the instruction at pc, and reports whether all of it is code.
func (c *blocks) fetch(pc uint64) (Inst, bool) {
	if pc%2 != 0 || pc < c.start || pc >= c.end || c.end-pc < 2 {
		return Inst{}, false
	}
	w := uint32(c.s.Memory.load(pc, 2))
	if w&3 == 3 {
		if c.end-pc < 4 {
			return Inst{}, false
		}
		w |= uint32(c.s.Memory.load(pc+2, 2)) << 16
	}
	return Decode(w), true
}

// build fills b with at most max instructions.
func (c *blocks) build(b *block, max int) {
	defer func() { c.built += len(b.ops) }()
	pc := b.pc
	for b.n < uint64(max) {
		in, ok := c.fetch(pc)
		if !ok {
			if b.n == 0 {
				b.n = 1
				b.ops = append(b.ops, op{code: opFetch})
				return
			}
			break
		}
		o := op{
			code: in.Op, rd: in.Rd, rs1: in.Rs1, rs2: in.Rs2, rs3: in.Rs3, rm: in.RM,
			off: uint16(pc - b.pc), imm: uint64(int64(in.Imm)),
		}
		after := pc + uint64(in.Len)
		b.n++
		switch {
		case in.Op == JAL || in.Op == JALR:
			if in.Op == JAL {
				b.jump = c.get(pc + o.imm)
			}
			o.rd = discard(o.rd)
			b.next = c.get(after) // the address that is linked
			b.ops = append(b.ops, o)
			return
		case in.Op >= BEQ && in.Op <= BGEU:
			b.jump, b.next = c.get(pc+o.imm), c.get(after)
			b.ops = append(b.ops, o)
			return
		case in.Op == ECALL || in.Op == Illegal || in.Op >= CSRRW && in.Op <= CSRRCI:
			b.next = c.get(after)
			b.ops = append(b.ops, o)
			return
		case in.Op == AUIPC:
			o.code, o.imm = opLI, pc+o.imm
		case in.Op == LUI, in.Op == ADDI && in.Rs1 == 0:
			o.code = opLI
		case in.Op == FENCE:
			o.code = opNop
		}
		if o.writesX() {
			if o.rd == 0 && o.pure() {
				o.code = opNop
			}
			o.rd = discard(o.rd)
		}
		b.ops = append(b.ops, o)
		pc = after
	}
	b.next = c.get(pc)
	b.ops = append(b.ops, op{code: opFell, off: uint16(pc - b.pc)})
}

func discard(rd uint8) uint8 {
	if rd == 0 {
		return 32
	}
	return rd
}

// writesX reports whether rd is an integer register, for what stands inside a
// block.
func (o *op) writesX() bool {
	switch c := o.code; {
	case c >= SB && c <= SD, c == FLW, c == FLD, c == FSW, c == FSD, c == FMVWX, c == FMVDX:
		return false
	case c.floatArith():
		return c.toInt()
	}
	return true
}

// pure reports whether all that the instruction does is to write rd.
func (o *op) pure() bool {
	c := o.code
	return c == opLI || c == opNop || c >= ADDI && c <= SRAW || c >= MUL && c <= REMUW
}
