package opening_test

import (
	"testing"

	"github.com/sharedsec/sharedsec/examples/zkledger/openingtest"
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
	t.Log(len(p.Jobs))
}
