package riscv

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"testing"
)

// assemble returns the bytes of words.
func assemble(words ...uint32) (b []byte) {
	for _, w := range words {
		b = binary.LittleEndian.AppendUint32(b, w)
	}
	return b
}

// threads returns a state with three threads, of which the second is ready and
// the third sleeps; the first has asked to give way.
func threads() *State {
	s := &State{CodeStart: 0x10000, CodeEnd: 0x11000, Yield: true, Memory: NewMemory()}
	s.PC = 0x10000
	s.Threads[0].Wait = Ready
	s.Threads[1] = Thread{Wait: Ready, Registers: Registers{PC: 0x10004}}
	s.Threads[2] = Thread{Wait: WaitTime, Deadline: 77, Registers: Registers{PC: 0x10008}}
	s.Memory.Write(0x10000, assemble(0x00000013, 0x00000013, 0x00000013))
	return s
}

// crossing returns a state whose next step opens four leaves: it is fetched
// from two and stores to two, on different pages.
func crossing() *State {
	s := &State{CodeStart: 0x10000, CodeEnd: 0x11000, Memory: NewMemory()}
	s.PC, s.X[10], s.X[11] = 0x1001e, 0x7f_ffff_fffc, 0x1122334455667788
	s.Step = 3
	s.Threads[0].Wait = Ready
	s.Memory.Write(0x1001e, assemble(0x00b53023)) // sd a1, 0(a0)
	return s
}

func TestLockstepOfThreads(t *testing.T) {
	s := threads()
	for range 10 {
		s, _ = lockstep(t, s, nil)
	}
	if s.Status == Running {
		t.Error("it runs on into zeros, which are no instruction")
	}
	next, _ := lockstep(t, crossing(), nil)
	if got := next.Memory.load(0x7f_ffff_fffc, 8); got != 0x1122334455667788 {
		t.Errorf("stored %#x", got)
	}
}

// TestForgedWitness changes a witness in every byte: what is not refused is
// another state's, and can prove nothing about this one.
func TestForgedWitness(t *testing.T) {
	for name, s := range map[string]*State{"threads": threads(), "crossing": crossing()} {
		t.Run(name, func(t *testing.T) {
			next, w := lockstep(t, s, nil)
			honest, want := s.Hash(), next.Hash()
			check := func(what string, at int, b []byte) {
				before, after, err := Step(b, nil)
				switch {
				case err != nil && !errors.Is(err, ErrWitness):
					t.Errorf("%s at %d: untyped error %v", what, at, err)
				case err == nil && before == honest && after != want:
					t.Errorf("%s at %d proves a false step", what, at)
				case err == nil && before == honest:
					t.Errorf("%s at %d: two witnesses of one step", what, at)
				}
			}
			for i := range w {
				for _, flip := range []byte{1, 0x80} {
					b := bytes.Clone(w)
					b[i] ^= flip
					check("a flip", i, b)
				}
			}
			for i := range w {
				check("a cut", i, w[:i])
			}
			check("a byte more", len(w), append(bytes.Clone(w), 0))
			check("32 bytes more", len(w), append(bytes.Clone(w), make([]byte, 32)...))
			check("too much", 0, make([]byte, MaxWitness+1))
		})
	}
}

// TestPathAsRoot compares single paths with the root, in memory that is full,
// sparse and empty.
func TestPathAsRoot(t *testing.T) {
	m := NewMemory()
	r := rand.New(rand.NewPCG(5, 6))
	check := func(addr uint64) {
		leaf, p := m.path(addr / LeafSize)
		if p.fold(addr/LeafSize, leaf) != m.Root() {
			t.Errorf("the path at %#x does not lead to the root", addr)
		}
		d := decoder{b: appendProof(nil, leaf, &p)}
		if l, q := d.proof(); d.err != nil || len(d.b) != 0 || l != leaf || q != p {
			t.Errorf("the proof at %#x does not survive: %v", addr, d.err)
		}
	}
	check(0)
	for range 100 {
		addr := r.Uint64N(1<<AddressBits-8) >> r.IntN(36)
		check(addr)
		m.store(addr, 8, r.Uint64())
		check(addr)
		check(addr ^ PageSize)
		check(addr ^ LeafSize)
	}
	check(1<<AddressBits - LeafSize)
}

func FuzzStep(f *testing.F) {
	for _, s := range []*State{threads(), crossing()} {
		w, _, err := Witness(s, nil)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(w)
	}
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, w []byte) {
		before, after, err := Step(w, Preimages{})
		if err != nil {
			if !errors.Is(err, ErrWitness) && !errors.Is(err, ErrPreimageMissing) {
				t.Errorf("untyped error %v", err)
			}
			return
		}
		if b2, a2, err := Step(w, Preimages{}); b2 != before || a2 != after || err != nil {
			t.Error("the same witness, another step")
		}
	})
}
