package steptest

import (
	"math/rand/v2"
	"testing"

	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
)

// L1 makes the steps of a Go program: its first, and some at random all along,
// with the runtime's threads, collector and timers.
func TestPrograms(t *testing.T) {
	places := uint64(100)
	if *all {
		places = 10_000
	}
	elf, err := image.Build(t.Context(), "../../../../proof/riscv", "./testdata/guests/work")
	if err != nil {
		t.Fatal(err)
	}
	first, err := image.Load(elf)
	if err != nil {
		t.Fatal(err)
	}
	whole := riscv.New(first.Clone(), riscv.Options{})
	if err := whole.Run(t.Context(), 1<<32); err != nil {
		t.Fatal(err)
	}
	total := whole.State().Step
	j, r := newJudge(t), rand.New(rand.NewPCG(31, 32))
	s, steps := first, 0
	for s.Status == riscv.Running {
		for range 5 {
			if s.Status == riscv.Running {
				s, _ = j.same(t, s)
				steps++
			}
		}
		m := riscv.New(s, riscv.Options{})
		if err := m.Run(t.Context(), s.Step+1+r.Uint64N(2*total/places)); err != nil {
			t.Fatal(err)
		}
	}
	j.same(t, s)
	if s.Hash() != whole.State().Hash() {
		t.Error("the run ends elsewhere")
	}
	t.Logf("%d steps of %d", steps, total)
}
