package riscv_test

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// sameStep lets the machine make one step, and checks that the step from a
// witness goes from and to the same hashes.
func sameStep(t *testing.T, m *riscv.Machine, o riscv.Oracle) {
	t.Helper()
	s := m.State()
	start := s.Hash()
	witness, next, err := riscv.Witness(s, o)
	if err != nil {
		t.Fatalf("step %d, pc %#x: %v", s.Step, s.PC, err)
	}
	if s.Hash() != start {
		t.Fatalf("step %d: making a witness changed the state", s.Step)
	}
	before, after, err := riscv.Step(witness, o)
	if err != nil {
		t.Fatalf("step %d, pc %#x: %v", s.Step, s.PC, err)
	}
	step, pc := s.Step, s.PC
	if err := m.Run(t.Context(), s.Step+1); err != nil {
		t.Fatal(err)
	}
	if before != start || after != s.Hash() || next.Hash() != after {
		t.Fatalf("step %d, pc %#x: the views differ", step, pc)
	}
}

// calls reports whether the next step is a system call or one of scheduling.
func calls(s *riscv.State) bool {
	var w [4]byte
	s.Memory.Read(s.PC, w[:])
	return binary.LittleEndian.Uint32(w[:]) == 0x73 || s.Yield || s.Threads[s.Thread].Wait != riscv.Ready
}

// Both views of the machine agree on whole programs: on every system call and
// switch of threads, and on steps between.
func TestViewsOnPrograms(t *testing.T) {
	inputs := riscv.Preimages{}
	var list []byte
	for _, text := range []string{"", "first", "the second one is longer than a leaf of memory"} {
		h := inputs.Put([]byte(text))
		list = append(list, h[:]...)
	}
	inputs[riscv.InputKey] = list
	for name, args := range map[string][]string{"hello": {"x"}, "ask": nil} {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(11, 12))
			s := load(t, name, args...)
			s.In = commitment.Keccak256(list)
			m := riscv.New(s, riscv.Options{Oracle: inputs})
			compared := 0
			for s.Status == riscv.Running {
				if calls(s) || r.IntN(3000) == 0 {
					sameStep(t, m, inputs)
					compared++
				} else if err := m.Run(t.Context(), s.Step+1); err != nil {
					t.Fatal(err)
				}
			}
			sameStep(t, m, inputs) // a halted machine repeats
			if s.Status != riscv.Exited || s.ExitCode != 0 {
				t.Errorf("%v with %d", s.Status, s.ExitCode)
			}
			t.Logf("%d steps of %d compared", compared, s.Step)
		})
	}
}

func TestViewsAtRandomSteps(t *testing.T) {
	first := load(t, "work")
	whole := riscv.New(first.Clone(), riscv.Options{})
	if err := whole.Run(t.Context(), enough); err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(13, 14))
	m := riscv.New(first, riscv.Options{})
	for s := m.State(); s.Status == riscv.Running; {
		for range 5 {
			sameStep(t, m, nil)
		}
		if err := m.Run(t.Context(), s.Step+r.Uint64N(whole.State().Step/50)); err != nil {
			t.Fatal(err)
		}
	}
	if m.State().Hash() != whole.State().Hash() {
		t.Error("the run ends elsewhere")
	}
}
