package riscv

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/proof/riscv/vector"
)

// plain is a bus over a whole memory.
type plain struct{ s *State }

func (p plain) load(addr uint64, size int) (uint64, bool) {
	if !loadable(addr, uint64(size)) {
		return 0, false
	}
	return p.s.Memory.load(addr, size), true
}

func (p plain) store(addr uint64, size int, v uint64) bool {
	if !p.s.storable(addr, uint64(size)) {
		return false
	}
	p.s.Memory.store(addr, size, v)
	return true
}

// ops returns what the instructions of a case do, as far as they stand one
// behind the other.
func opsOf(c *vector.Case) (seen []Op) {
	for b := c.Code; len(b) >= 2; {
		w := uint32(b[0]) | uint32(b[1])<<8
		if len(b) >= 4 {
			w |= uint32(b[2])<<16 | uint32(b[3])<<24
		}
		in := Decode(w)
		seen = append(seen, in.Op)
		b = b[min(int(in.Len), len(b)):]
	}
	return seen
}

// The step does with every instruction and with random streams what QEMU does.
func TestStepAsJudged(t *testing.T) {
	seen := map[Op]int{}
	for i, c := range judged(t) {
		s := before(&c)
		for s.Status == Running && s.Step < 1<<20 {
			if err := s.step(plain{s}, nil); err != nil {
				t.Fatal(err)
			}
		}
		if d := cmp.Diff(c.After, after(s)); d != "" {
			t.Errorf("case %d (%x): (-qemu +step):\n%s", i, c.Code, d)
		}
		for _, op := range opsOf(&c) {
			seen[op]++
		}
	}
	for op := Illegal + 1; op < ops; op++ {
		if seen[op] < 10 && op != ECALL {
			t.Errorf("%d cases of %v are too few", seen[op], op)
		}
	}
}

// lockstep makes the next step of s by every view, and returns the state after.
func lockstep(t testing.TB, s *State, o Oracle) (next *State, witness []byte) {
	t.Helper()
	witness, next, err := Witness(s, o)
	if err != nil {
		t.Fatalf("pc %#x: %v", s.PC, err)
	}
	from, to, err := Step(witness, o)
	switch {
	case err != nil:
		t.Fatalf("pc %#x: %v", s.PC, err)
	case from != s.Hash():
		t.Fatalf("pc %#x: the witness starts from another state", s.PC)
	case to != next.Hash():
		t.Fatalf("pc %#x: the witness leads to another state", s.PC)
	}
	fast := s.Clone()
	if err := New(fast, Options{Oracle: o}).Run(t.Context(), s.Step+1); err != nil {
		t.Fatalf("pc %#x: %v", s.PC, err)
	}
	if fast.Hash() != to {
		fast.Memory, next.Memory = nil, nil
		t.Fatalf("pc %#x: views differ (-interpreter +step):\n%s", s.PC, cmp.Diff(fast, next))
	}
	return next, witness
}

// All views agree on a sample of the judged cases, the last step, by which the
// case ends, and a repetition included.
func TestLockstepAsJudged(t *testing.T) {
	sample := uint32(60)
	if testing.Short() {
		sample = 600
	}
	steps, largest := 0, 0
	for i, c := range judged(t) {
		if c.Seed%sample != 0 {
			continue
		}
		s := before(&c)
		for s.Status == Running {
			var w []byte
			s, w = lockstep(t, s, nil)
			steps, largest = steps+1, max(largest, len(w))
		}
		if again, _ := lockstep(t, s, nil); again.Hash() != s.Hash() {
			t.Errorf("case %d: the halted machine does not repeat", i)
		}
		if d := cmp.Diff(c.After, after(s)); d != "" {
			t.Errorf("case %d (%x): (-qemu +witness step):\n%s", i, c.Code, d)
		}
	}
	t.Logf("%d steps, the largest witness of %d bytes", steps, largest)
}
