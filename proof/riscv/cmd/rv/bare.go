package main

import (
	"bytes"
	"debug/elf"
	"fmt"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

// bareBase is where the ISA authors' riscv-tests are loaded and start.
const bareBase = 0x8000_0000

// maxBare is the most bytes that such a program has in memory.
const maxBare = 16 << 20

// isBare reports whether the file is a program without an operating system.
func isBare(file []byte) bool {
	f, err := elf.NewFile(bytes.NewReader(file))
	return err == nil && f.Machine == elf.EM_RISCV && f.Entry == bareBase
}

// loadBare loads a test of riscv-tests, of environment p. Its segments do not
// tell code from data, so its sections do. The tests begin in machine mode, which
// this machine does not have, to set up what it does not have either, and enter
// user mode at their section .text with registers of zero: they start there.
// They end by the system call exit.
func loadBare(file []byte) (*riscv.State, error) {
	f, err := elf.NewFile(bytes.NewReader(file))
	if err != nil {
		return nil, err
	}
	s := &riscv.State{Memory: riscv.NewMemory()}
	s.Threads[0].Wait = riscv.Ready
	for _, section := range f.Sections {
		switch {
		case section.Flags&elf.SHF_ALLOC == 0 || section.Type == elf.SHT_NOBITS:
			continue
		case section.Addr < bareBase || section.Addr > bareBase+maxBare || section.Size > maxBare:
			return nil, fmt.Errorf("section %s of %d bytes at %#x", section.Name, section.Size, section.Addr)
		}
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
		if section.Name == ".text" {
			s.PC = section.Addr
		}
	}
	return s, nil
}
