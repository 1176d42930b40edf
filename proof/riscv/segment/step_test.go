package segment

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// A place is a kind of step that one state can be at, right or not: it stands
// for the first, the last or another step of its segment.
type place struct {
	n uint64
	c commitment.Root
}

// A judged is all that can be proven about the states of a computation.
type judged struct {
	p      Params
	states []commitment.Root         // of every proof
	proofs [][]byte                  // that somebody could make, honest or not
	next   map[place]commitment.Root // what they prove
	honest []byte                    // which kind of proof is right, by step
}

// judge makes every kind of proof of every state, and tries it in every place of
// a segment.
func judge(t testing.TB, f *fixture) *judged {
	t.Helper()
	tr := f.trace(t, Options{})
	j := &judged{p: f.p, next: make(map[place]commitment.Root)}
	for i := range 2 * f.p.steps() {
		c, b, err := tr.Step(t.Context(), i)
		if err != nil {
			t.Fatal(err)
		}
		j.honest = append(j.honest, b[0])
		j.add(t, c, b)
		if k, n := f.p.split(i); n > 0 && !tr.over(k) { // the same state as what it is not
			r, err := tr.start(t.Context(), k, n-1)
			if err != nil {
				t.Fatal(err)
			}
			if err := r.to(t.Context(), n-1); err != nil {
				t.Fatal(err)
			}
			j.add(t, c, append([]byte{kindLast}, r.m.State().Encode()...))
			if b, err := r.prove(r.m.State()); err == nil {
				j.add(t, c, b)
			}
		}
	}
	j.add(t, proof.Fault(f.p.DisputeID), []byte{kindFault})
	for _, b := range append([]Boundary{at(5, end, 1), at(6, 4, 0)}, f.boundaries...) {
		claim, err := b.Claim.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		c := b.Hash(f.p.DisputeID)
		j.add(t, c, append([]byte{kindEnd}, claim...))
		load := binary.BigEndian.AppendUint64(append([]byte{kindLoad}, claim...), b.Position)
		j.add(t, c, append(load, f.image.Encode()...))
	}
	return j
}

// add tries a proof that is of c, in all places.
func (j *judged) add(t testing.TB, c commitment.Root, b []byte) {
	t.Helper()
	j.states, j.proofs = append(j.states, c), append(j.proofs, b)
	for _, n := range []uint64{0, 1, j.p.steps() - 1} {
		next, err := (&Judge{Params: j.p}).After(n, c, b)
		if err != nil {
			if !errors.Is(err, ErrProof) {
				t.Fatalf("Step = %v, want ErrProof", err)
			}
			continue
		}
		if was, ok := j.next[place{n, c}]; ok && was != next {
			t.Fatalf("step %d from %v leads to %v and to %v", n, c, was, next)
		}
		j.next[place{n, c}] = next
	}
}

// place returns the place of step i from c.
func (j *judged) place(i uint64, c commitment.Root) place {
	switch _, n := j.p.split(i); n {
	case 0, j.p.steps() - 1:
		return place{n, c}
	}
	return place{1, c}
}

// check reports a proof that shows a next state which is not the one.
func (j *judged) check(t *testing.T, i uint64, c commitment.Root, b []byte) {
	t.Helper()
	next, err := (&Judge{Params: j.p}).After(i, c, b)
	switch want, ok := j.next[j.place(i, c)]; {
	case err != nil && !errors.Is(err, ErrProof):
		t.Fatalf("step %d: %v, want ErrProof", i, err)
	case err == nil && (!ok || next != want):
		t.Fatalf("step %d from %v proves %v, want %v (%t): %x", i, c, next, want, ok, b)
	}
}

// fixtures are computations that have every kind of step.
func fixtures(t testing.TB) map[string]*fixture {
	next := at(1, end, 0)
	return map[string]*fixture{
		"ends":    fix(3, exiting(&next, 0, 4), nil, at(0, 3, 0), next),
		"fault":   fix(3, exiting(&next, 1, 4), nil, at(0, 3, 0)),
		"in full": fix(3, exiting(&next, 0, 6), nil, at(0, 3, 0), next),
		"oracle":  readingFixture(t, riscv.Keccak256Key),
		"input":   readingFixture(t, riscv.LocalKey),
	}
}

func TestOneNextState(t *testing.T) {
	for name, f := range fixtures(t) {
		t.Run(name, func(t *testing.T) {
			j := judge(t, f)
			kinds := map[byte]int{}
			for i, kind := range j.honest {
				kinds[kind]++
				c, _, err := f.trace(t, Options{}).Step(t.Context(), uint64(i))
				if _, ok := j.next[j.place(uint64(i), c)]; !ok || err != nil {
					t.Errorf("step %d cannot be proven: %v", i, err)
				}
			}
			if len(kinds) < 3 || kinds[kindStep] == 0 || kinds[kindLast] == 0 {
				t.Errorf("too few kinds of steps: %v", kinds)
			}
		})
	}
}

// forge changes a proof in one of the ways in which a forger would.
func forge(r *rand.Rand, b []byte, others [][]byte) []byte {
	b = slices.Clone(b)
	other := others[r.IntN(len(others))]
	switch r.IntN(7) {
	case 0:
		b[0] = byte(r.IntN(7))
	case 1:
		b = b[:r.IntN(len(b))]
	case 2:
		b = append(b, other[:1+r.IntN(min(8, len(other)))]...)
	case 3: // the front of one, the back of another
		b = append(b[:r.IntN(len(b))], other[r.IntN(len(other)):]...)
	case 4:
		k, n := r.IntN(len(b)), r.IntN(len(other))
		copy(b[k:], other[n:])
	default:
		b[r.IntN(len(b))] ^= 1 << r.IntN(8)
	}
	return b
}

func TestForgedProof(t *testing.T) {
	for name, f := range fixtures(t) {
		t.Run(name, func(t *testing.T) {
			j := judge(t, f)
			r := rand.New(rand.NewPCG(21, 22))
			for range 2000 {
				i, k := r.Uint64N(2*j.p.steps()), r.IntN(len(j.proofs))
				j.check(t, i, j.states[k], forge(r, j.proofs[k], j.proofs))
				j.check(t, i, j.states[k], j.proofs[r.IntN(len(j.proofs))])
			}
		})
	}
}

// Every byte of an honest proof is needed, and no more are taken.
func TestEveryByteCounts(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 24))
	for name, f := range fixtures(t) {
		t.Run(name, func(t *testing.T) {
			tr := f.trace(t, Options{})
			seen := map[byte]bool{}
			for i := range 2 * f.p.steps() {
				c, b, err := tr.Step(t.Context(), i)
				if err != nil {
					t.Fatal(err)
				}
				if seen[b[0]] {
					continue
				}
				seen[b[0]] = true
				if next, err := f.judge().After(i, c, append(slices.Clone(b), 0)); err == nil {
					t.Fatalf("step %d: with a byte more it proves %v", i, next)
				}
				for k := range b {
					bit := byte(1) << r.IntN(8)
					b[k] ^= bit
					if next, err := f.judge().After(i, c, b); err == nil {
						t.Fatalf("step %d: with byte %d changed it proves %v", i, k, next)
					}
					b[k] ^= bit
				}
			}
		})
	}
}

func TestStepRefuses(t *testing.T) {
	next := at(1, end, 0)
	f := fix(3, exiting(&next, 0, 4), nil, at(0, 3, 0), next)
	c := proof.Fault(f.p.DisputeID)
	for name, b := range map[string][]byte{
		"nothing":         {},
		"too much":        make([]byte, MaxProof+1),
		"unknown kind":    {kindStep + 1},
		"long FAULT":      {kindFault, 0},
		"no claim":        {kindEnd},
		"no image":        {kindLoad, 1},
		"no state":        {kindLast},
		"no witness":      {kindStep, 0, 0, 0},
		"witness too big": {kindStep, 0xff, 0xff, 0xff, 0xff, 1},
	} {
		for i := range f.p.steps() {
			if _, err := f.judge().After(i, c, b); !errors.Is(err, ErrProof) {
				t.Errorf("%s at step %d: %v, want ErrProof", name, i, err)
			}
		}
	}
	f.p.Depth = MaxDepth + 1
	if _, err := f.judge().After(0, c, []byte{kindFault}); err == nil {
		t.Error("a depth of 64 is taken")
	}
}

func FuzzStep(f *testing.F) {
	all := []*judged{}
	for _, x := range fixtures(f) {
		all = append(all, judge(f, x))
	}
	for k, j := range all {
		for i := range min(12, j.p.steps()) {
			f.Add(uint8(k), uint64(i), uint16(i), j.proofs[i])
		}
	}
	f.Fuzz(func(t *testing.T, k uint8, i uint64, state uint16, b []byte) {
		j := all[int(k)%len(all)]
		j.check(t, i, j.states[int(state)%len(j.states)], b)
	})
}
