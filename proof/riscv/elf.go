package riscv

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// ErrImage matches every refusal of a program that [Load] cannot load. The
// same bytes never load.
var ErrImage = errors.New("riscv: bad program")

// The addresses that the loader gives to what is not in the file.
const (
	stackTop  = 1 << 46 // the stack grows down from here
	stackSize = 8 << 20
	heapStart = 1 << 46 // what mmap gives out grows up from here

	maxArguments = 64 << 10 // bytes of arguments and environment
	maxSegments  = 64
)

// MaxCode is the most bytes of code that a program has.
const MaxCode = 256 << 20

// MaxImage is the most bytes that a program's segments have in its file.
const MaxImage = 1 << 30

// A Start is what a program finds on its stack. It belongs to its image.
type Start struct {
	Args []string // the first is the program's name
	Env  []string
}

// ELF, as the System V ABI has it.
const (
	elfHeader     = 64
	elfExec       = 2
	elfRISCV      = 243
	elfSegment    = 56 // bytes of a program header
	elfLoad       = 1
	elfInterp     = 3
	elfExecutable = 1 // flag of a segment
)

// Load returns the machine in which the program has not made a step yet: its
// segments in memory, one thread with its stack, at its entry. The file is a
// 64-bit little-endian ELF executable for RISC-V, linked statically and with
// one segment of code, as go build makes it. Anything else matches [ErrImage].
func Load(file []byte, start Start) (*State, error) {
	segments, entry, err := readELF(file)
	if err != nil {
		return nil, err
	}
	s := &State{Heap: heapStart, Memory: NewMemory()}
	s.PC = entry
	s.Threads[0].Wait = Ready
	for _, seg := range segments {
		if seg.flags&elfExecutable != 0 {
			if s.CodeEnd != 0 {
				return nil, imageError("two segments of code")
			}
			s.CodeStart, s.CodeEnd = seg.addr, seg.addr+seg.size
		}
		s.Memory.Write(seg.addr, seg.data)
	}
	switch {
	case s.CodeEnd-s.CodeStart > MaxCode:
		return nil, imageError("%d bytes of code, at most %d", s.CodeEnd-s.CodeStart, MaxCode)
	case entry < s.CodeStart || entry >= s.CodeEnd || entry%2 != 0 || s.CodeStart%2 != 0:
		return nil, imageError("entry %#x outside the code", entry)
	}
	if s.X[2], err = start.write(s.Memory); err != nil {
		return nil, err
	}
	return s, nil
}

func imageError(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{ErrImage}, args...)...)
}

// A segment is size bytes at addr, of which data comes first, then zeros.
type segment struct {
	addr, size uint64
	data       []byte
	flags      uint32
}

// readELF returns what the file has to be loaded, in order of address.
func readELF(file []byte) (segments []segment, entry uint64, err error) {
	le := binary.LittleEndian
	switch {
	case len(file) < elfHeader || string(file[:7]) != "\x7fELF\x02\x01\x01":
		return nil, 0, imageError("not a 64-bit little-endian ELF file")
	case le.Uint16(file[16:]) != elfExec || le.Uint16(file[18:]) != elfRISCV:
		return nil, 0, imageError("ELF type %d for machine %d, want %d (executable) for %d (RISC-V)", le.Uint16(file[16:]), le.Uint16(file[18:]), elfExec, elfRISCV)
	}
	at, n := le.Uint64(file[32:]), uint64(le.Uint16(file[56:]))
	switch {
	case le.Uint16(file[54:]) != elfSegment || n > maxSegments:
		return nil, 0, imageError("%d program headers of %d bytes", n, le.Uint16(file[54:]))
	case at > uint64(len(file)) || n*elfSegment > uint64(len(file))-at:
		return nil, 0, imageError("program headers beyond the file's end")
	}
	var total uint64
	for h := file[at : at+n*elfSegment]; len(h) > 0; h = h[elfSegment:] {
		off, addr, inFile, size := le.Uint64(h[8:]), le.Uint64(h[16:]), le.Uint64(h[32:]), le.Uint64(h[40:])
		switch kind := le.Uint32(h); {
		case kind == elfInterp:
			return nil, 0, imageError("linked dynamically")
		case kind != elfLoad || size == 0:
			continue
		case inFile > size || off > uint64(len(file)) || inFile > uint64(len(file))-off:
			return nil, 0, imageError("segment of %d bytes at %d beyond the file's end", inFile, off)
		case addr < PageSize || addr > stackTop-stackSize || size > stackTop-stackSize-addr:
			return nil, 0, imageError("segment of %d bytes at address %#x", size, addr)
		}
		if total += inFile; total > MaxImage {
			return nil, 0, imageError("segments of more than %d bytes", MaxImage)
		}
		segments = append(segments, segment{addr: addr, size: size, data: file[off : off+inFile], flags: le.Uint32(h[4:])})
	}
	slices.SortFunc(segments, func(a, b segment) int {
		if a.addr < b.addr {
			return -1
		}
		return 1
	})
	for i := 1; i < len(segments); i++ {
		if before := segments[i-1]; before.addr+before.size > segments[i].addr {
			return nil, 0, imageError("segments overlap at %#x", segments[i].addr)
		}
	}
	return segments, le.Uint64(file[24:]), nil
}

// write puts the start on the stack as Linux does, and returns the stack
// pointer.
func (p Start) write(m *Memory) (sp uint64, err error) {
	const (
		auxNull, auxPageSize, auxRandom = 0, 6, 25
		random                          = "sharedsec riscv\x00" // 16 bytes, always these
	)
	size := 0
	sp = stackTop - PageSize
	push := func(s string) uint64 {
		sp -= uint64(len(s)) + 1
		m.Write(sp, append([]byte(s), 0))
		return sp
	}
	for _, s := range slices.Concat(p.Args, p.Env) {
		if size += len(s) + 1 + 8; size > maxArguments {
			return 0, imageError("arguments and environment of more than %d bytes", maxArguments)
		}
	}
	words := []uint64{uint64(len(p.Args))}
	for _, s := range p.Args {
		words = append(words, push(s))
	}
	words = append(words, 0)
	for _, s := range p.Env {
		words = append(words, push(s))
	}
	words = append(words, 0, auxPageSize, PageSize, auxRandom, push(random), auxNull, 0)
	var b []byte
	for _, w := range words {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	sp = (sp - uint64(len(b))) &^ 15
	m.Write(sp, b)
	return sp, nil
}
