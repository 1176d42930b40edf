package riscv

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sharedsec/sharedsec/proof/riscv/vector"
)

// judged returns what QEMU said.
func judged(t testing.TB) []vector.Case {
	t.Helper()
	f, err := os.Open("testdata/vectors.gz")
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

// before returns the state that a case starts with.
func before(c *vector.Case) *State {
	start := vector.Start(c.Seed)
	s := &State{
		Registers: Registers{PC: start.PC, X: start.X, F: start.F, FCSR: start.FCSR},
		CodeStart: vector.CodeBase, CodeEnd: vector.CodeBase + PageSize,
		Memory: NewMemory(),
	}
	s.Threads[0].Wait = Ready
	s.Memory.Write(vector.CodeBase, bytes.Repeat([]byte{0x02, 0x90}, PageSize/2)) // c.ebreak
	s.Memory.Write(vector.CodeBase, c.Code)
	s.Memory.Write(vector.WindowBase, start.Window[:])
	return s
}

// after returns how a halted state ended, in the judge's words.
func after(s *State) vector.State {
	v := vector.State{PC: s.PC, X: s.X, F: s.F, FCSR: s.FCSR}
	s.Memory.Read(vector.WindowBase, v.Window[:])
	return v
}

// The interpreter does with every instruction and with random streams what QEMU
// does, a block at a time and an instruction at a time.
func TestInterpreterAsJudged(t *testing.T) {
	for i, c := range judged(t) {
		for _, stride := range []uint64{1 << 20, 1} {
			s := before(&c)
			for m := New(s, Options{}); s.Status == Running && s.Step < 1<<20; {
				if err := m.Run(t.Context(), s.Step+stride); err != nil {
					t.Fatal(err)
				}
			}
			want := AccessFault // it ran away
			if c.After.PC-vector.CodeBase < PageSize {
				want = IllegalOpcode // c.ebreak included
			}
			if d := cmp.Diff(c.After, after(s)); d != "" || s.Status != want {
				t.Errorf("case %d (%x), %d steps at a time: %v, want %v (-qemu +machine):\n%s", i, c.Code, stride, s.Status, want, d)
			}
		}
	}
}

// What QEMU cannot judge: where this machine faults, and that nothing but the
// status changes then.
func TestFaults(t *testing.T) {
	const a0, a1 = 10 << 15, 11 << 20 // as rs1 and rs2
	for name, tt := range map[string]struct {
		word uint32
		a0   uint64
		want Status
	}{
		"load in page zero":        {0x00000003 | 3<<12 | 5<<7 | a0, 0xff8, AccessFault},
		"load straddles page zero": {0x00000003 | 3<<12 | 5<<7 | a0, 0xfff, AccessFault},
		"load at the end":          {0x00000003 | 3<<12 | 5<<7 | a0, 1<<AddressBits - 8, Running},
		"load over the end":        {0x00000003 | 3<<12 | 5<<7 | a0, 1<<AddressBits - 7, AccessFault},
		"load far":                 {0x00000003 | 0<<12 | 5<<7 | a0, 1 << 63, AccessFault},
		"load wraps":               {0x00000003 | 3<<12 | 5<<7 | a0, ^uint64(0), AccessFault},
		"load code":                {0x00000003 | 2<<12 | 5<<7 | a0, testCode, Running},
		"load to x0":               {0x00000003 | 2<<12 | a0, 0, AccessFault},
		"store over the end":       {0x00000023 | 3<<12 | a0 | a1, 1<<AddressBits - 7, AccessFault},
		"store in code":            {0x00000023 | 0<<12 | a0 | a1, testCode + 3, AccessFault},
		"store into code":          {0x00000023 | 3<<12 | a0 | a1, testCode - 7, AccessFault},
		"store before code":        {0x00000023 | 3<<12 | a0 | a1, testCode - 8, Running},
		"store behind code":        {0x00000023 | 2<<12 | a0 | a1, testCode + 4, Running},
		"store over pages":         {0x00000023 | 3<<12 | a0 | a1, 0x40fff, Running},
		"fp load":                  {0x00000007 | 3<<12 | a0, 8, AccessFault},
		"fp store":                 {0x00000027 | 2<<12 | a0 | a1, testCode, AccessFault},
		"lr in page zero":          {0x1000202f | 5<<7 | a0, 8, AccessFault},
		"lr misaligned":            {0x1000302f | 5<<7 | a0, 0x40004, MisalignedFault},
		"sc without reservation":   {0x1800302f | 5<<7 | a0 | a1, testCode, AccessFault},
		"amo in code":              {0x0000302f | 5<<7 | a0 | a1, testCode, AccessFault},
		"amo misaligned":           {0x0000202f | 5<<7 | a0 | a1, 0x40002, MisalignedFault},
		"jump away":                {0x00000067 | a0, testCode + 4, Running}, // the next step faults
		"unknown csr":              {0x30002573, 0, IllegalOpcode},
		"write the cycle":          {0xc0051073, 0, IllegalOpcode},
		"read the cycle":           {0xc0002573, 0, Running},
		"ebreak":                   {0x00100073, 0, IllegalOpcode},
	} {
		t.Run(name, func(t *testing.T) {
			s := program(t, tt.word)
			s.X[10], s.X[11] = tt.a0, 1
			s.Reserved, s.Reservation = true, 0x77
			was, root := *s, s.Memory.Root()
			if err := New(s, Options{}).Run(t.Context(), 1); err != nil || s.Status != tt.want {
				t.Fatalf("%v (%v), want %v", s.Status, err, tt.want)
			}
			if was.Status = tt.want; tt.want != Running && (*s != was || s.Memory.Root() != root) {
				t.Errorf("the fault changed more than the status")
			}
			if tt.want == Running && s.Step != 1 {
				t.Errorf("step %d", s.Step)
			}
		})
	}
}

func TestJumpAwayFaultsThere(t *testing.T) {
	for _, to := range []uint64{0, testCode + 4, testCode - 2, 1 << 63, ^uint64(1)} {
		s := program(t, 0x00050067) // jr a0
		s.X[10] = to
		if err := New(s, Options{}).Run(t.Context(), 10); err != nil {
			t.Fatal(err)
		}
		if s.Status != AccessFault || s.PC != to || s.Step != 1 {
			t.Errorf("jump to %#x: %v at %#x after %d steps", to, s.Status, s.PC, s.Step)
		}
	}
}

// agree runs a case's code at once, stopped between, and by the step, and
// compares the ends. It returns nil if the code asks for a preimage.
func agree(t *testing.T, c *vector.Case, steps uint64, random func(uint64) uint64) *State {
	t.Helper()
	one, other, plainly := before(c), before(c), before(c)
	if err := New(one, Options{}).Run(t.Context(), steps); errors.Is(err, ErrPreimageMissing) {
		return nil
	} else if err != nil {
		t.Fatal(err)
	}
	for m := New(other, Options{}); other.Status == Running && other.Step < steps; {
		if err := m.Run(t.Context(), min(steps, other.Step+1+random(7))); err != nil {
			t.Fatal(err)
		}
	}
	for range steps {
		if err := plainly.step(plain{plainly}, answers{}); err != nil {
			t.Fatal(err)
		}
	}
	if one.Hash() != other.Hash() || one.Hash() != plainly.Hash() {
		t.Fatalf("%x: %v, stopped between %v, by the step %v", c.Code, one.Status, other.Status, plainly.Status)
	}
	return one
}

func FuzzViews(f *testing.F) {
	for i, c := range judged(f) {
		if i%500 == 0 {
			f.Add(c.Seed, c.Code)
		}
	}
	f.Add(uint32(1), []byte("\x73\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, seed uint32, code []byte) {
		c := vector.Case{Seed: seed, Code: code[:min(len(code), PageSize)]}
		agree(t, &c, 300, rand.New(rand.NewPCG(uint64(seed), 0)).Uint64N)
	})
}

// Random words are harmless, both views do the same with them, and stopping
// between them changes nothing.
func TestRandomPrograms(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	cases := judged(t)
	ended := map[Status]int{}
	for range 1000 {
		var code []byte
		for len(code) < 400 {
			switch r.IntN(60) {
			case 0:
				code = binary.LittleEndian.AppendUint32(code, r.Uint32()|3)
			case 1:
				code = binary.LittleEndian.AppendUint16(code, uint16(r.Uint32()))
			case 2, 3, 4, 5: // li a7, a number; ecall
				number := []uint32{sysRead, sysWrite, sysFutex, sysNanosleep, sysClone, sysMmap, sysSchedYield, sysEventFD2, sysClockGettime, 1}[r.IntN(10)]
				code = binary.LittleEndian.AppendUint32(code, 0x00000893|number<<20)
				code = binary.LittleEndian.AppendUint32(code, 0x73)
			default:
				if one := cases[r.IntN(len(cases))]; !one.Illegal && one.After.PC-vector.CodeBase < vector.CodeSize {
					code = append(code, one.Code...)
				}
			}
		}
		code = binary.LittleEndian.AppendUint32(code, 0xf39ff06f) // back by 200 bytes
		c := vector.Case{Seed: r.Uint32(), Code: code}
		if one := agree(t, &c, 5000, r.Uint64N); one != nil {
			ended[one.Status]++
		}
	}
	if ended[IllegalOpcode] == 0 || ended[AccessFault] == 0 || ended[Running]+ended[Deadlock]+ended[Exited] == 0 {
		t.Errorf("the programs ended too much alike: %v", ended)
	}
}

// Blocks that are forgotten are built again.
func TestBlocksAreBounded(t *testing.T) {
	s := program(t, 0x00128293, 0xffdff06f) // addi t0, t0, 1; j back
	m := New(s, Options{})
	m.code.limit = 1
	for i := range uint64(5) {
		if err := m.Run(t.Context(), (i+1)*Quantum); err != nil {
			t.Fatal(err)
		}
		if m.code.built > 10 {
			t.Errorf("%d ops are kept", m.code.built)
		}
	}
	if s.X[5] != 5*Quantum/2 {
		t.Errorf("counted to %d", s.X[5])
	}
}
