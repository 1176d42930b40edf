package steptest

import (
	"bytes"
	"context"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
)

// systemSteps runs a guest and calls f with its state before each step that the
// system verifier makes.
func systemSteps(t *testing.T, name string, o riscv.Oracle, in [32]byte, f func(*riscv.State)) *riscv.State {
	t.Helper()
	const guests = "../../../../proof/riscv"
	elf, err := image.Build(context.Background(), guests, "./testdata/guests/"+name)
	if err != nil {
		t.Fatal(err)
	}
	s, err := riscv.Load(elf, riscv.Start{Args: []string{name}})
	if err != nil {
		t.Fatal(err)
	}
	s.In = in
	m := riscv.New(s, riscv.Options{Oracle: o})
	for s.Status == riscv.Running {
		var w [4]byte
		s.Memory.Read(s.PC, w[:])
		if w == [4]byte{0x73, 0, 0, 0} || scheduled(s) {
			f(s)
		}
		if err := m.Run(t.Context(), s.Step+1); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%s: %d steps", name, s.Step)
	if s.Status != riscv.Exited {
		t.Fatalf("%s ends by %v", name, s.Status)
	}
	return s
}

// Whole Go programs, of which L1 repeats the system calls and switches of
// threads: the first of each kind, and some of the rest.
func TestGuestsSystemSteps(t *testing.T) {
	j := newJudge(t)
	o := riscv.Preimages{}
	var list []byte
	for _, n := range []int{0, 1, 9, 200} {
		h := o.Put(bytes.Repeat([]byte{byte(n + 1)}, n))
		list = append(list, h[:]...)
	}
	o[riscv.InputKey] = list
	for _, tt := range []struct {
		name string
		in   [32]byte
	}{{"hello", [32]byte{}}, {"ask", commitment.Keccak256(list)}} {
		steps, made, switches := 0, 0, 0
		kinds := map[uint64]int{}
		var gas uint64
		systemSteps(t, tt.name, o, tt.in, func(s *riscv.State) {
			steps++
			kind := s.X[17]
			if scheduled(s) {
				kind = forever
			}
			if kinds[kind]++; kinds[kind] > 5 && kinds[kind]%100 != 0 {
				return
			}
			made++
			if kind == forever {
				switches++
			}
			_, v := j.makes(t, s.Clone(), o)
			gas = max(gas, v.gas)
		})
		t.Logf("%s: %d of %d steps made, of %d kinds, %d switches, at most %d gas", tt.name, made, steps, len(kinds), switches, gas)
		if len(kinds) < 15 || switches < 3 || gas > 1_000_000 {
			t.Errorf("%s: %d kinds of steps, %d switches, %d gas", tt.name, len(kinds), switches, gas)
		}
	}
}
