package steptest

import (
	"bytes"
	"encoding/binary"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/vector"
)

var update = flag.Bool("update", false, "write testdata/*.txt anew")

// A kind of instructions costs about the same.
type kind struct {
	name     string
	from, to riscv.Op
	limit    uint64 // of the execution
}

var kinds = []kind{
	{"integers: add, shift, compare, ...", riscv.ADDI, riscv.SRAW, 117_000},
	{"lui, auipc", riscv.LUI, riscv.AUIPC, 117_000},
	{"jumps", riscv.JAL, riscv.JALR, 117_000},
	{"branches", riscv.BEQ, riscv.BGEU, 117_000},
	{"multiplication, division", riscv.MUL, riscv.REMUW, 117_000},
	{"control registers", riscv.CSRRW, riscv.CSRRCI, 117_000},
	{"fences", riscv.FENCE, riscv.FENCE, 117_000},
	{"loads", riscv.LB, riscv.LWU, 145_000},
	{"stores", riscv.SB, riscv.SD, 255_000},
	{"atomics", riscv.LRW, riscv.AMOMAXUD, 255_000},
	{"float: loads and stores", riscv.FLW, riscv.FSD, 255_000},
	{"float: moves", riscv.FMVXW, riscv.FMVDX, 117_000},
	{"float: arithmetic of singles", riscv.FMADDS, riscv.FCVTSD, 145_000},
	{"float: arithmetic of doubles", riscv.FMADDD, riscv.FCVTDS, 145_000},
}

// crowd makes a state look like a program's that runs: three threads, and a
// mebibyte of memory around each leaf that the cases use.
func crowd() func(s *riscv.State) {
	r := rand.New(rand.NewPCG(3, 4))
	m := riscv.NewMemory()
	page := make([]byte, riscv.PageSize)
	for _, base := range []uint64{vector.CodeBase, vector.WindowBase} {
		for at := uint64(0); at < 1<<20; at += riscv.PageSize {
			for i := 0; i < len(page); i += 8 {
				binary.LittleEndian.PutUint64(page[i:], r.Uint64())
			}
			m.Write(base+at, page)
		}
	}
	m.Root()
	thread := riscv.Thread{Wait: riscv.WaitFutex, Addr: vector.WindowBase, Deadline: riscv.Forever}
	thread.Registers.PC = vector.CodeBase
	return func(s *riscv.State) {
		code, window := make([]byte, riscv.PageSize), make([]byte, vector.WindowSize)
		s.Memory.Read(vector.CodeBase, code)
		s.Memory.Read(vector.WindowBase, window)
		s.Memory = m.Clone()
		s.Memory.Write(vector.CodeBase, code)
		s.Memory.Write(vector.WindowBase, window)
		s.Threads[1], s.Threads[2] = thread, thread
		s.Step, s.Heap = 123456789, 1<<46
	}
}

// cost is what a step costs at most.
type cost struct {
	execution, transaction uint64
	calldata               int
	op                     riscv.Op
}

// add takes the cost of the next step of s in.
func (c *cost) add(t *testing.T, j *judge, s *riscv.State) {
	t.Helper()
	_, v := j.same(t, s)
	witness, _, err := riscv.Witness(s, nil)
	if err != nil {
		t.Fatal(err)
	}
	if c.note(t, j, verifierABI.PackStep(witness, nil), v.gas) {
		c.op = decode(s).Op
	}
}

// note takes in what a step costs that is asked for by data, and tells whether
// none did cost more to execute.
func (c *cost) note(t *testing.T, j *judge, data []byte, gas uint64) (most bool) {
	t.Helper()
	rules := osaka.Rules(j.evm.Context.BlockNumber, true, j.evm.Context.Time)
	intrinsic, err := core.IntrinsicGas(data, nil, nil, j.at, &j.at, nil, rules)
	if err != nil {
		t.Fatal(err)
	}
	floor, err := core.FloorDataGas(rules, j.at, &j.at, nil, data, nil)
	if err != nil {
		t.Fatal(err)
	}
	c.transaction = max(c.transaction, intrinsic+gas, floor)
	c.calldata = max(c.calldata, len(data))
	if most = gas > c.execution; most {
		c.execution = gas
	}
	return most
}

func (c cost) row(name string) string {
	return fmt.Sprintf("%10d %12d %9d  %s\n", c.execution, c.transaction, c.calldata, name)
}

const header = "# Gas of one step, the most of its kind, written with -update. A transaction is one that does\n" +
	"# nothing else, under Osaka's rules: what its calldata costs at least is often what counts.\n" +
	"# execution  transaction  calldata\n"

// dearest returns a state whose next step opens as many leaves as one of an
// instruction can, with nothing but zeros nowhere beside their paths, and looks
// at all threads.
func dearest() *riscv.State {
	const store = 0x7f_ffff_fffc
	s := program(nop, nop, nop, nop, nop, nop, nop, nop, nop)
	s.PC, s.X[10], s.Step = code+30, store, riscv.Quantum
	s.Memory.Write(s.PC, binary.LittleEndian.AppendUint32(nil, sd))
	for _, leaf := range []uint64{code / 32, code/32 + 1, store / 32, store/32 + 1} {
		for level := range riscv.MemoryDepth {
			beside := (leaf>>level ^ 1) << level * riscv.LeafSize
			if beside < s.CodeStart || beside >= s.CodeEnd {
				s.Memory.Write(beside, []byte{1})
			}
		}
	}
	for i := range s.Threads[1:] {
		s.Threads[i+1] = riscv.Thread{Wait: riscv.WaitFutex, Addr: store, Deadline: riscv.Forever, Registers: s.Registers}
	}
	return s
}

// The gas of a step by the kind of its instruction is what testdata/gas.txt
// says: the most of all instructions of the kind, each with a number of
// operands. Run with -update after a change that is meant.
func TestGas(t *testing.T) {
	const each = 6
	j, crowded := newJudge(t), crowd()
	costs := make([]cost, len(kinds))
	measured := map[riscv.Op]int{}
	measure := func(s *riscv.State) {
		op := decode(s).Op
		for i, k := range kinds {
			if op >= k.from && op <= k.to && measured[op] < each {
				measured[op]++
				crowded(s)
				costs[i].add(t, j, s)
			}
		}
	}
	for _, c := range judged(t) {
		s := start(&c)
		measure(s.Clone())
		if op := decode(s).Op; op == riscv.LRW || op == riscv.LRD { // sc stands behind it
			if err := riscv.New(s, riscv.Options{}).Run(t.Context(), 1); err != nil {
				t.Fatal(err)
			}
			measure(s)
		}
	}
	var got strings.Builder
	got.WriteString(header)
	for i, k := range kinds {
		for op := k.from; op <= k.to; op++ {
			if measured[op] < each && op != riscv.ECALL {
				t.Errorf("%d cases of %v", measured[op], op)
			}
		}
		if c := costs[i]; c.execution >= k.limit {
			t.Errorf("%s: %d gas, want less than %d", k.name, c.execution, k.limit)
		}
		got.WriteString(costs[i].row(fmt.Sprintf("%s (%v)", k.name, costs[i].op)))
	}
	var twice, both, dear cost
	for word, c := range map[uint32]*cost{ld: &twice, sd: &both} {
		s := start(&vector.Case{Code: binary.LittleEndian.AppendUint32(nil, word)})
		s.X[10] = vector.WindowBase + 29
		crowded(s)
		c.add(t, j, s)
	}
	dear.add(t, j, dearest())
	got.WriteString(twice.row("a load from two leaves"))
	got.WriteString(both.row("a store to two leaves"))
	got.WriteString(dear.row("the dearest there is: two leaves of code, a store over two, full paths, all threads"))
	golden(t, "testdata/gas.txt", got.String())
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, []byte(got)) {
		t.Errorf("gas (-%s +measured):\n%s", file, cmp.Diff(string(want), got))
	}
}
