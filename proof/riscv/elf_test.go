package riscv

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"strings"
	"testing"
)

// A part is a segment of an ELF file made for a test.
type part struct {
	kind, flags uint32
	addr, size  uint64
	data        []byte
}

const testCode = 0x10000

// makeELF returns an executable for RISC-V.
func makeELF(entry uint64, parts ...part) []byte {
	le := binary.LittleEndian
	b := append([]byte("\x7fELF\x02\x01\x01"), make([]byte, 9)...)
	b = le.AppendUint16(b, elfExec)
	b = le.AppendUint16(b, elfRISCV)
	b = le.AppendUint32(b, 1)
	b = le.AppendUint64(b, entry)
	b = le.AppendUint64(b, elfHeader)
	b = le.AppendUint64(b, 0)
	b = le.AppendUint32(b, 0)
	b = le.AppendUint16(b, elfHeader)
	b = le.AppendUint16(b, elfSegment)
	b = le.AppendUint16(b, uint16(len(parts)))
	b = append(b, make([]byte, 6)...)
	off := uint64(elfHeader + len(parts)*elfSegment)
	for _, p := range parts {
		b = le.AppendUint32(b, p.kind)
		b = le.AppendUint32(b, p.flags)
		for _, v := range []uint64{off, p.addr, p.addr, uint64(len(p.data)), p.size, 0x1000} {
			b = le.AppendUint64(b, v)
		}
		off += uint64(len(p.data))
	}
	for _, p := range parts {
		b = append(b, p.data...)
	}
	return b
}

// program returns a machine's state whose code is words.
func program(t testing.TB, words ...uint32) *State {
	t.Helper()
	var code []byte
	for _, w := range words {
		code = binary.LittleEndian.AppendUint32(code, w)
	}
	s, err := Load(makeELF(testCode, part{elfLoad, 5, testCode, uint64(len(code)), code}), Start{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestLoad(t *testing.T) {
	file := makeELF(testCode+4,
		part{elfLoad, 6, 0x30010, 0x5000, []byte("data")},
		part{4, 4, 0, 0, []byte("a note")},
		part{elfLoad, 5, testCode, 8, []byte("\x13\x00\x00\x00\x73\x00\x00\x00")})
	s, err := Load(file, Start{Args: []string{"name", "x"}, Env: []string{"A=1"}})
	if err != nil {
		t.Fatal(err)
	}
	if s.PC != testCode+4 || s.CodeStart != testCode || s.CodeEnd != testCode+8 || s.Threads[0].Wait != Ready || s.Status != Running {
		t.Errorf("state %+v", s.Registers)
	}
	b := make([]byte, 6)
	if s.Memory.Read(0x3000f, b); string(b) != "\x00data\x00" {
		t.Errorf("data %q", b)
	}
	// The stack, as the System V ABI has it.
	sp := s.X[2]
	word := func() uint64 { sp += 8; return s.Memory.load(sp-8, 8) }
	text := func(addr uint64) string {
		b := make([]byte, 16)
		s.Memory.Read(addr, b)
		before, _, _ := bytes.Cut(b, []byte{0})
		return string(before)
	}
	if sp%16 != 0 || word() != 2 || text(word()) != "name" || text(word()) != "x" || word() != 0 || text(word()) != "A=1" || word() != 0 {
		t.Error("arguments or environment are not on the stack")
	}
	aux := map[uint64]uint64{}
	for k := word(); k != 0; k = word() {
		aux[k] = word()
	}
	if aux[6] != PageSize || !strings.HasPrefix(text(aux[25]), "sharedsec") {
		t.Errorf("auxiliary vector %v", aux)
	}
}

func TestLoadRefuses(t *testing.T) {
	code := part{elfLoad, 5, testCode, 4, []byte("\x73\x00\x00\x00")}
	patch := func(at int, b ...byte) []byte {
		f := makeELF(testCode, code)
		copy(f[at:], b)
		return f
	}
	for name, file := range map[string][]byte{
		"empty":           nil,
		"short":           makeELF(testCode, code)[:elfHeader-1],
		"32 bits":         patch(4, 1),
		"big-endian":      patch(5, 2),
		"shared object":   patch(16, 3),
		"other machine":   patch(18, 62),
		"headers outside": patch(32, 0, 0, 1),
		"headers far":     patch(32, 255, 255, 255, 255, 255, 255, 255, 255),
		"many headers":    patch(56, 255, 255),
		"odd headers":     patch(54, 32),
		"no segments":     makeELF(testCode),
		"no code":         makeELF(testCode, part{elfLoad, 4, testCode, 4, nil}),
		"two codes":       makeELF(testCode, code, part{elfLoad, 5, 0x20000, 4, nil}),
		"overlap":         makeELF(testCode, code, part{elfLoad, 6, testCode + 3, 4, nil}),
		"page zero":       makeELF(testCode, code, part{elfLoad, 6, 8, 4, nil}),
		"in the stack":    makeELF(testCode, code, part{elfLoad, 6, 0x20000, stackTop, nil}),
		"wraps":           makeELF(testCode, code, part{elfLoad, 6, 1 << 63, 1 << 63, nil}),
		"entry outside":   makeELF(testCode+4, code),
		"entry odd":       makeELF(testCode+1, code),
		"code too large":  makeELF(testCode, part{elfLoad, 5, testCode, MaxCode + 1, nil}),
		"more in file":    makeELF(testCode, part{elfLoad, 5, testCode, 3, []byte("\x73\x00\x00\x00")}),
		"cut":             bytes.TrimSuffix(makeELF(testCode, code), []byte{0}),
		"interpreter":     makeELF(testCode, code, part{elfInterp, 4, 0, 0, nil}),
	} {
		if s, err := Load(file, Start{}); !errors.Is(err, ErrImage) || s != nil {
			t.Errorf("%s: Load = %v, want ErrImage", name, err)
		}
	}
	if _, err := Load(makeELF(testCode, code), Start{Env: []string{strings.Repeat("x", maxArguments)}}); !errors.Is(err, ErrImage) {
		t.Errorf("large environment: Load = %v, want ErrImage", err)
	}
}

// Whatever loads also runs without harm to who runs it.
func FuzzLoad(f *testing.F) {
	f.Add(makeELF(testCode, part{elfLoad, 5, testCode, 4, []byte("\x73\x00\x00\x00")}))
	f.Add(makeELF(testCode, part{elfLoad, 7, testCode, 1 << 20, []byte("\x01\x01\x05\x05")}, part{elfLoad, 6, 0x400000, 99, []byte("x")}))
	f.Fuzz(func(t *testing.T, file []byte) {
		s, err := Load(file, Start{Args: []string{"p"}})
		if err != nil {
			if !errors.Is(err, ErrImage) {
				t.Errorf("Load = %v, want ErrImage", err)
			}
			return
		}
		if err := New(s, Options{MaxPages: 1000}).Run(t.Context(), 10_000); err != nil &&
			!errors.Is(err, ErrPreimageMissing) && !errors.Is(err, ErrMemoryLimit) {
			t.Errorf("Run = %v", err)
		}
	})
}

// What the package's example runs.
func TestHelloFile(t *testing.T) {
	var code []byte
	for _, w := range []uint32{
		0x00000597, // auipc a1, 0
		0x02458593, // addi a1, a1, 36
		0x00100513, // li a0, 1
		0x00600613, // li a2, 6
		0x04000893, // li a7, 64: write
		0x00000073, // ecall
		0x00000513, // li a0, 0
		0x05e00893, // li a7, 94: exit_group
		0x00000073, // ecall
	} {
		code = binary.LittleEndian.AppendUint32(code, w)
	}
	code = append(code, "hello\n"...)
	want := makeELF(testCode, part{elfLoad, 5, testCode, uint64(len(code)), code})
	got, err := os.ReadFile("testdata/hello.elf")
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("testdata/hello.elf is not made of this source (%v), but of %x", err, want)
	}
}
