package opening_test

import (
	"errors"
	"testing"

	"github.com/sharedsec/sharedsec/examples/zkledger/openingtest"
	"github.com/sharedsec/sharedsec/proof"
)

// The circuit's part and L1's own lead to what derivation finds, entry by entry.
func TestPlan(t *testing.T) {
	w := openingtest.Story(t, 2, 4)
	b := w.Builder()
	for i, c := range w.Chapters {
		p, err := b.Plan(w.Part(i, i+1))
		if err != nil {
			t.Fatalf("%s: %v", c.Name, err)
		}
		if got := len(p.Jobs) == 1; got != c.Proven {
			t.Errorf("%s: is for the circuit: %t, want %t", c.Name, got, c.Proven)
		}
	}
	p, err := b.Plan(w.Part(0, len(w.Chapters)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Assemble(make([][]byte, len(p.Jobs)-1)); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("a SNARK too few: %v, want ErrInvalid", err)
	}
}

// Whatever bytes an entry has, the circuit's part and L1's own lead to what
// derivation finds.
func TestPlanRandom(t *testing.T) {
	jobs, seen := 0, 0
	for seed := range uint64(6) {
		w := openingtest.Random(t, seed, 40, 3, 4)
		p, err := w.Builder().Plan(w.Part(0, len(w.Chapters)))
		if err != nil {
			t.Fatal(err)
		}
		if want := w.Chapters[len(w.Chapters)-1].Outcome.Claim().Hash(); p.Statement.Post != want {
			t.Fatalf("seed %d: the plan leads to %v, derivation to %v", seed, p.Statement.Post, want)
		}
		jobs, seen = jobs+len(p.Jobs), seen+len(w.Chapters)-len(p.Jobs)
	}
	if jobs < 60 || seen < 30 {
		t.Errorf("%d entries for the circuit, %d for L1 alone: want more of each", jobs, seen)
	}
}
