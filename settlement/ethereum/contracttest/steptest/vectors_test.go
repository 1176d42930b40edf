package steptest

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/vector"
)

var all = flag.Bool("all", false, "step through every vector, not a sample")

// judged returns what QEMU said.
func judged(t testing.TB) []vector.Case {
	t.Helper()
	f, err := os.Open("../../../../proof/riscv/testdata/vectors.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	cases, err := vector.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

// start returns the state that a case starts with.
func start(c *vector.Case) *riscv.State {
	v := vector.Start(c.Seed)
	s := &riscv.State{
		Registers: riscv.Registers{PC: v.PC, X: v.X, F: v.F, FCSR: v.FCSR},
		CodeStart: vector.CodeBase, CodeEnd: vector.CodeBase + riscv.PageSize,
		Memory: riscv.NewMemory(),
	}
	s.Threads[0].Wait = riscv.Ready
	s.Memory.Write(vector.CodeBase, bytes.Repeat([]byte{0x02, 0x90}, riscv.PageSize/2)) // c.ebreak
	s.Memory.Write(vector.CodeBase, c.Code)
	s.Memory.Write(vector.WindowBase, v.Window[:])
	return s
}

// opsOf returns what the instructions of a case do, as far as they stand one
// behind the other.
func opsOf(c *vector.Case) (seen []riscv.Op) {
	for b := c.Code; len(b) >= 2; {
		w := uint32(b[0]) | uint32(b[1])<<8
		if len(b) >= 4 {
			w |= uint32(b[2])<<16 | uint32(b[3])<<24
		}
		in := riscv.Decode(w)
		seen = append(seen, in.Op)
		b = b[min(int(in.Len), len(b)):]
	}
	return seen
}

// L1 does with every instruction and with random streams of them what QEMU
// does: on a sample that has each instruction a number of times, or with -all on
// every case.
func TestAsJudged(t *testing.T) {
	const each = 20
	taken := map[riscv.Op]int{}
	sampled := func(c *vector.Case) (yes bool) {
		for _, op := range opsOf(c) {
			if taken[op]++; taken[op] <= each {
				yes = true
			}
		}
		return yes || *all
	}
	j := newJudge(t)
	cases, steps := 0, 0
	for i, c := range judged(t) {
		if !sampled(&c) {
			continue
		}
		cases++
		s := start(&c)
		for s.Status == riscv.Running {
			s, _ = j.same(t, s)
			steps++
		}
		ended := vector.State{PC: s.PC, X: s.X, F: s.F, FCSR: s.FCSR}
		s.Memory.Read(vector.WindowBase, ended.Window[:])
		if d := cmp.Diff(c.After, ended); d != "" {
			t.Errorf("case %d (%x): (-qemu +step):\n%s", i, c.Code, d)
		}
		j.same(t, s) // a halted machine repeats
	}
	t.Logf("%d cases, %d steps", cases, steps)
}
