package main

import (
	"encoding/binary"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

const (
	callRead   = 63 // number of the system call
	fdPreimage = 5  // descriptor of the preimage oracle
)

// kind names what the next step of s is, as far as gas goes.
func kind(s *riscv.State) string {
	if s.Yield || s.Threads[s.Thread].Wait != riscv.Ready {
		return "scheduling"
	}
	var b [4]byte
	s.Memory.Read(s.PC, b[:])
	w := binary.LittleEndian.Uint32(b[:])
	short := "" // fetched from one place, and expanded first
	if w&3 != 3 {
		short = ", compressed"
	}
	switch op := riscv.Decode(w).Op; {
	case op == riscv.ECALL && s.X[17] == callRead && s.X[10] == fdPreimage:
		return "read of a preimage"
	case op == riscv.ECALL:
		return "system call"
	case op >= riscv.JAL && op <= riscv.BGEU:
		return "jump or branch" + short
	case op >= riscv.LB && op <= riscv.LWU, op == riscv.FLW, op == riscv.FLD:
		return "load" + short
	case op >= riscv.SB && op <= riscv.SD, op == riscv.FSW, op == riscv.FSD:
		return "store" + short
	case op >= riscv.MUL && op <= riscv.REMUW:
		return "multiplication or division"
	case op >= riscv.LRW && op <= riscv.AMOMAXUD:
		return "atomic"
	case op >= riscv.FMVXW:
		return "floating point"
	case op >= riscv.CSRRW && op <= riscv.CSRRCI:
		return "control register"
	}
	return "arithmetic" + short
}
