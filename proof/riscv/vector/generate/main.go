// Command generate writes the vectors of proof/riscv/testdata: it has QEMU's user mode
// run single instructions of every kind on random operands, random words, and
// random streams.
//
//	go run ./proof/riscv/vector/generate -o proof/riscv/testdata/vectors.gz
//
// It needs a cross compiler for the program that sits inside QEMU and QEMU
// itself; both are flags. The same seed gives the same cases.
package main

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/sharedsec/sharedsec/proof/riscv/vector"
)

//go:embed judge/judge.c
var judge []byte

// The signals that end a case.
const (
	sigILL  = 4
	sigTRAP = 5
)

func main() {
	cc := flag.String("cc", "riscv64-linux-gnu-gcc", "C compiler for riscv64")
	qemu := flag.String("qemu", "qemu-riscv64-static", "QEMU's user mode for riscv64")
	out := flag.String("o", "vectors.gz", "`file` to write")
	each := flag.Int("each", 40, "cases of each instruction")
	seed := flag.Uint64("seed", 1, "seed of the cases")
	flag.Parse()
	if err := run(*cc, *qemu, *out, *each, *seed); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(cc, qemu, out string, each int, seed uint64) error {
	cases := draw(rand.New(rand.NewPCG(seed, 3)), each)
	ended, err := ask(cc, qemu, cases)
	if err != nil {
		return err
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	if err := vector.Write(f, ended); err != nil {
		f.Close()
		return err
	}
	fmt.Printf("%d cases of %d drawn\n", len(ended), len(cases))
	return f.Close()
}

// ask has QEMU run the cases. Those that end by touching memory outside the
// window say nothing about an instruction: they are left out.
func ask(cc, qemu string, cases []vector.Case) ([]vector.Case, error) {
	dir, err := os.MkdirTemp("", "judge")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	source, program := filepath.Join(dir, "judge.c"), filepath.Join(dir, "judge")
	if err := os.WriteFile(source, judge, 0o600); err != nil {
		return nil, err
	}
	build := exec.Command(cc, "-O1", "-static", "-nostdlib", "-ffreestanding", "-fno-stack-protector",
		"-fno-builtin", "-mno-relax", "-mcmodel=medany", "-o", program, source)
	if msg, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, msg)
	}
	// Nothing beyond RV64GC: what else QEMU knows must be illegal.
	cpu := "rv64,zba=false,zbb=false,zbc=false,zbs=false,v=false,h=false"
	c := exec.Command(qemu, "-cpu", cpu, program)
	c.Stdin, c.Stderr = input(cases), os.Stderr
	answer, err := c.Output()
	if err != nil {
		return nil, err
	}
	size := len(answer) / len(cases)
	var kept []vector.Case
	for i, c := range cases {
		sig := output(answer[i*size:(i+1)*size], &c.After)
		c.Illegal = sig == sigILL
		switch at := c.After.PC - vector.CodeBase; {
		case sig == sigTRAP, sig == sigILL, at >= vector.CodeSize: // what left the code ran off
			kept = append(kept, c)
		}
	}
	return kept, nil
}

func input(cases []vector.Case) io.Reader {
	var b bytes.Buffer
	put := func(v any) { _ = binary.Write(&b, binary.LittleEndian, v) } // a Buffer does not fail
	for _, c := range cases {
		s := vector.Start(c.Seed)
		var code [vector.CodeSize]byte
		copy(code[:], c.Code)
		put(s.X)
		put(s.F)
		put(uint64(s.FCSR))
		put(uint64(len(c.Code)))
		put(code)
		put(s.Window)
	}
	return &b
}

func output(b []byte, s *vector.State) (sig uint64) {
	word := func() uint64 {
		v := binary.LittleEndian.Uint64(b)
		b = b[8:]
		return v
	}
	sig, s.PC = word(), word()
	for i := range s.X {
		s.X[i] = word()
	}
	for i := range s.F {
		s.F[i] = word()
	}
	s.FCSR = uint8(word())
	copy(s.Window[:], b)
	return sig
}
