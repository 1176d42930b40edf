package main

import (
	"bytes"
	"context"
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

const (
	// bareBase is where the ISA authors' riscv-tests are loaded and start.
	bareBase = 0x8000_0000
	// maxBare is the most bytes that such a program has in memory.
	maxBare = 16 << 20
)

// isBare reports whether the file is a program without an operating system.
func isBare(file []byte) bool {
	f, err := elf.NewFile(bytes.NewReader(file))
	return err == nil && f.Machine == elf.EM_RISCV && f.Entry >= bareBase && f.Entry < bareBase+maxBare
}

// loadBare loads a program without an operating system. The segments of
// riscv-tests do not always tell code from data, so its sections do.
func loadBare(file []byte) (*riscv.State, error) {
	f, err := elf.NewFile(bytes.NewReader(file))
	if err != nil {
		return nil, err
	}
	if f.Class != elf.ELFCLASS64 {
		return nil, errors.New("a bare program of 32 bits")
	}
	s := &riscv.State{Registers: riscv.Registers{PC: f.Entry}, Memory: riscv.NewMemory()}
	s.Threads[0].Wait = riscv.Ready
	var total uint64
	for _, section := range f.Sections {
		if section.Flags&elf.SHF_ALLOC == 0 || section.Type == elf.SHT_NOBITS {
			continue
		}
		if section.Addr < bareBase || section.Addr > bareBase+maxBare || section.Size > maxBare-total {
			return nil, fmt.Errorf("section %s of %d bytes at %#x of a bare program", section.Name, section.Size, section.Addr)
		}
		total += section.Size
		b, err := section.Data()
		if err != nil {
			return nil, err
		}
		s.Memory.Write(section.Addr, b)
		if section.Flags&elf.SHF_EXECINSTR == 0 {
			continue
		}
		if s.CodeEnd == 0 || section.Addr < s.CodeStart {
			s.CodeStart = section.Addr
		}
		s.CodeEnd = max(s.CodeEnd, section.Addr+section.Size)
	}
	if s.CodeEnd == 0 {
		return nil, errors.New("a bare program without a section of code")
	}
	return s, nil
}

// A bare runs a program without an operating system: what the machine does not
// have and riscv-tests want besides user mode, it does between two steps. They
// begin in machine mode, and two of them mix code and data.
type bare struct {
	m    *riscv.Machine
	o    riscv.Options
	mepc uint64
	user bool // mret was met
}

func newBare(s *riscv.State, o riscv.Options) *bare { return &bare{m: riscv.New(s, o), o: o} }

// State is that of the machine.
func (b *bare) State() *riscv.State { return b.m.State() }

// Run is as [riscv.Machine.Run].
func (b *bare) Run(ctx context.Context, until uint64) error {
	for {
		if err := b.m.Run(ctx, until); err != nil {
			return err
		}
		s, again := b.m.State(), false
		switch s.Status {
		case riscv.IllegalOpcode:
			again = b.privileged(s)
		case riscv.AccessFault:
			var err error
			if again, err = b.alone(ctx, s); err != nil {
				return err
			}
		}
		if !again {
			return nil
		}
		b.m = riscv.New(s, b.o) // which decodes the code anew
	}
}

// privileged does what an instruction of machine mode does: registers read as
// zero and keep nothing, but that mret goes to mepc and ends machine mode.
func (b *bare) privileged(s *riscv.State) bool {
	const (
		mret   = 0x3020_0073
		system = 0x73
		mepc   = 0x341
	)
	w := word(s)
	switch {
	case b.user || w&0x7f != system:
		return false
	case w == mret:
		s.PC, b.user = b.mepc, true
	case w>>12&3 == 0: // not one of csrrw, csrrs, csrrc and their immediates
		return false
	default:
		if w>>20 == mepc {
			b.mepc = s.X[w>>15&31]
		}
		if rd := w >> 7 & 31; rd != 0 {
			s.X[rd] = 0
		}
		s.PC += 4
	}
	s.Status = riscv.Running
	return true
}

// alone makes the step at which the program faulted with no other code than the
// instruction itself: all else is data, which may be stored to, and any data may
// be the instruction.
func (b *bare) alone(ctx context.Context, s *riscv.State) (bool, error) {
	if s.PC < bareBase || s.PC >= bareBase+maxBare {
		return false, nil
	}
	start, end, step := s.CodeStart, s.CodeEnd, s.Step
	s.CodeStart, s.CodeEnd, s.Status = s.PC, s.PC+uint64(riscv.Decode(word(s)).Len), riscv.Running
	err := riscv.New(s, b.o).Run(ctx, step+1)
	s.CodeStart, s.CodeEnd = start, end
	return s.Step > step, err
}

// word returns the four bytes at pc.
func word(s *riscv.State) uint32 {
	var b [4]byte
	s.Memory.Read(s.PC, b[:])
	return binary.LittleEndian.Uint32(b[:])
}
