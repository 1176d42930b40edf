package main

import (
	"bytes"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

func guest(t *testing.T, name string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	cmd := exec.CommandContext(t.Context(), "go", "build", "-trimpath", "-o", file, "../../testdata/guests/"+name)
	cmd.Env = append(os.Environ(), "GOOS=linux", "GOARCH=riscv64", "CGO_ENABLED=0", "GOFLAGS=")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return file
}

func write(t *testing.T, name string, b []byte) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// bare returns a program in one section .text behind a .text.init that would
// fault, as riscv-tests are linked.
func bare(words ...uint32) []byte {
	le := binary.LittleEndian
	names := "\x00.text.init\x00.text\x00.shstrtab\x00"
	text := le.AppendUint32(nil, 0x30200073)
	for _, w := range words {
		text = le.AppendUint32(text, w)
	}
	b := append([]byte("\x7fELF\x02\x01\x01"), make([]byte, 9)...)
	b = le.AppendUint16(b, 2)
	b = le.AppendUint16(b, 243)
	b = le.AppendUint32(b, 1)
	for _, v := range []uint64{bareBase, 0, uint64(64 + len(text) + len(names))} {
		b = le.AppendUint64(b, v)
	}
	b = le.AppendUint32(b, 0)
	for _, v := range []uint16{64, 56, 0, 64, 4, 3} {
		b = le.AppendUint16(b, v)
	}
	b = append(append(b, text...), names...)
	section := func(name, kind uint32, flags, addr, off, size uint64) {
		b = le.AppendUint32(le.AppendUint32(b, name), kind)
		for _, v := range []uint64{flags, addr, off, size, 0, 1, 0} {
			b = le.AppendUint64(b, v)
		}
	}
	section(0, 0, 0, 0, 0, 0)
	section(1, 1, 6, bareBase, 64, 4)
	section(12, 1, 6, bareBase+4, 68, uint64(len(text)-4))
	section(18, 3, 0, 0, uint64(64+len(text)), uint64(len(names)))
	return b
}

func TestRun(t *testing.T) {
	hello := guest(t, "hello")
	exit7 := []uint32{0x00700513, 0x05d00893, 0x00000073} // li a0, 7; li a7, 93; ecall
	node := []byte("a node")
	hash := commitment.Keccak256(node)
	key := hash
	key[0] = 2
	nodes := t.TempDir()
	if err := os.WriteFile(filepath.Join(nodes, strings.TrimPrefix(key.String(), "0x")), node, 0o600); err != nil {
		t.Fatal(err)
	}
	input := write(t, "input", hash[:])
	ask := guest(t, "ask")
	for name, tt := range map[string]struct {
		args           []string
		status         int
		stdout, stderr string // parts of them
		err            string
	}{
		"runs":            {args: []string{hello, "you"}, stdout: "hello you\n"},
		"exit status":     {args: []string{hello, "1", "2", "3"}, status: 4},
		"stops":           {args: []string{"-steps", "1000", "-stats", "-hash", hello}, stderr: "1000 steps in "},
		"state's hash":    {args: []string{"-hash", hello}, stderr: "state 0x"},
		"profile":         {args: []string{"-profile", "101", hello}, stderr: "%  runtime."},
		"oracle":          {args: []string{"-input", input, "-preimages", nodes, ask}},
		"no preimages":    {args: []string{"-input", input, ask}, status: failed, err: "preimage missing"},
		"not there":       {args: []string{"-preimages", t.TempDir(), "-input", input, ask}, status: failed, err: "preimage missing"},
		"no memory":       {args: []string{"-pages", "10", hello}, status: failed, err: "memory limit"},
		"riscv-tests":     {args: []string{write(t, "t", bare(exit7...))}, status: 7},
		"faults":          {args: []string{write(t, "t", bare(0))}, status: faulted, err: "illegal instruction"},
		"no program":      {args: nil, status: failed, stderr: "usage"},
		"help":            {args: []string{"-help"}, stderr: "usage"},
		"unknown flag":    {args: []string{"-x"}, status: failed, stderr: "usage"},
		"no such program": {args: []string{filepath.Join(nodes, "x")}, status: failed, err: "no such file"},
		"bad program":     {args: []string{input}, status: failed, err: "bad program"},
	} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			status, err := run(t.Context(), tt.args, &stdout, &stderr)
			if status != tt.status || !strings.Contains(stdout.String(), tt.stdout) || !strings.Contains(stderr.String(), tt.stderr) {
				t.Errorf("status %d, want %d; wrote %q and %q", status, tt.status, &stdout, &stderr)
			}
			if (err != nil) != (tt.err != "") || err != nil && !strings.Contains(err.Error(), tt.err) {
				t.Errorf("error %v, want %q", err, tt.err)
			}
		})
	}
}

// The witness that is written is of the state whose hash is printed.
func TestWitness(t *testing.T) {
	file := filepath.Join(t.TempDir(), "witness")
	var stderr bytes.Buffer
	if status, err := run(t.Context(), []string{"-steps", "54321", "-hash", "-witness", file, guest(t, "hello")}, &stderr, &stderr); status != 0 || err != nil {
		t.Fatalf("status %d: %v", status, err)
	}
	w, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, _, err := riscv.Step(w, nil)
	if err != nil {
		t.Fatal(err)
	}
	if want := commitment.Root(before).String(); !strings.Contains(stderr.String(), want) {
		t.Errorf("%q does not name the state %s of the witness", &stderr, want)
	}
}
