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

// bareFile returns a program in one section of code, which begins in machine mode
// as riscv-tests do and enters user mode at the first of the words. It has the
// label start.
func bareFile(words ...uint32) []byte {
	le := binary.LittleEndian
	names := "\x00.text.init\x00names\x00symbols\x00start\x00"
	var text []byte
	// auipc t0, 0; addi t0, t0, 20; csrw mepc, t0; csrr a0, mhartid; mret
	for _, w := range append([]uint32{0x00000297, 0x01428293, 0x34129073, 0xf1402573, 0x30200073}, words...) {
		text = le.AppendUint32(text, w)
	}
	symbols := make([]byte, 24, 48) // the first is none
	symbols = append(le.AppendUint32(symbols, 26), 0x10, 0, 1, 0)
	symbols = le.AppendUint64(le.AppendUint64(symbols, bareBase), 0)
	b := append([]byte("\x7fELF\x02\x01\x01"), make([]byte, 9)...)
	b = le.AppendUint16(b, 2)
	b = le.AppendUint16(b, 243)
	b = le.AppendUint32(b, 1)
	for _, v := range []uint64{bareBase, 0, uint64(64 + len(text) + len(names) + len(symbols))} {
		b = le.AppendUint64(b, v)
	}
	b = le.AppendUint32(b, 0)
	for _, v := range []uint16{64, 56, 0, 64, 4, 2} {
		b = le.AppendUint16(b, v)
	}
	b = append(append(append(b, text...), names...), symbols...)
	section := func(name, kind uint32, flags, addr, off, size, link, entry uint64) {
		b = le.AppendUint32(le.AppendUint32(b, name), kind)
		for _, v := range []uint64{flags, addr, off, size, link, 1, entry} {
			b = le.AppendUint64(b, v)
		}
	}
	section(0, 0, 0, 0, 0, 0, 0, 0)
	section(1, 1, 6, bareBase, 64, uint64(len(text)), 0, 0)
	section(12, 3, 0, 0, uint64(64+len(text)), uint64(len(names)), 0, 0)
	section(18, 2, 0, 0, uint64(64+len(text)+len(names)), uint64(len(symbols)), 2, 24)
	return b
}

func TestRun(t *testing.T) {
	hello := guest(t, "hello")
	exit7 := []uint32{0x00700513, 0x05d00893, 0x00000073} // li a0, 7; li a7, 93; ecall
	// auipc t0, 0; lw t1, 28(t0); sw t1, 16(t0); fence.i; then li a0, 7, which the
	// word after the ecall replaces: li a0, 9
	becomes9 := append(append([]uint32{0x00000297, 0x01c2a303, 0x0062a823, 0x0000100f}, exit7...), 0x00900513)
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
		"runs":              {args: []string{hello, "you"}, stdout: "hello you\n"},
		"exit status":       {args: []string{hello, "1", "2", "3"}, status: 4},
		"stops":             {args: []string{"-steps", "1000", "-stats", "-hash", hello}, stderr: "1000 steps in "},
		"state's hash":      {args: []string{"-hash", hello}, stderr: "state 0x"},
		"profile":           {args: []string{"-profile", "101", hello}, stderr: "%  runtime."},
		"profile of labels": {args: []string{"-profile", "1", write(t, "t", bareFile(exit7...))}, status: 7, stderr: "100.00%  start"},
		"oracle":            {args: []string{"-input", input, "-preimages", nodes, ask}},
		"no preimages":      {args: []string{"-input", input, ask}, status: failed, err: "preimage missing"},
		"not there":         {args: []string{"-preimages", t.TempDir(), "-input", input, ask}, status: failed, err: "preimage missing"},
		"no memory":         {args: []string{"-pages", "10", hello}, status: failed, err: "memory limit"},
		"riscv-tests":       {args: []string{write(t, "t", bareFile(exit7...))}, status: 7},
		"stores to code":    {args: []string{write(t, "t", bareFile(becomes9...))}, status: 9},
		"csr in user mode":  {args: []string{write(t, "t", bareFile(0x34129073))}, status: faulted, err: "step 2, pc 0x80000014: illegal instruction"},
		"bare, stops":       {args: []string{"-steps", "3", "-hash", write(t, "t", bareFile(exit7...))}, stderr: "state 0x"},
		"faults":            {args: []string{write(t, "t", bareFile(0))}, status: faulted, err: "illegal instruction"},
		"pages below zero":  {args: []string{"-pages", "-1", hello}, status: failed, stderr: "usage"},
		"pages of none":     {args: []string{"-pages", "0", hello}, status: failed, err: "-pages 0"},
		"no variable":       {args: []string{"-env", "HOME", hello}, status: failed, stderr: "want NAME=VALUE"},
		"witness nowhere":   {args: []string{"-witness", filepath.Join(nodes, "x", "w"), hello}, status: failed, err: "witness of step"},
		"no program":        {args: nil, status: failed, stderr: "usage"},
		"help":              {args: []string{"-help"}, stderr: "usage"},
		"unknown flag":      {args: []string{"-x"}, status: failed, stderr: "usage"},
		"no such program":   {args: []string{filepath.Join(nodes, "x")}, status: failed, err: "no such file"},
		"bad program":       {args: []string{input}, status: failed, err: "bad program"},
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
