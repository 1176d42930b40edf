package sharedsec_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
)

// What was derived can be derived again, and comes to the same.
func TestReplay(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a", "!b", "c", "d")
	before := n.store.Head()
	at := must(w.l1.Head(t.Context(), settlement.Latest))
	entries, segments, err := n.deriver.Replay(t.Context(), at, 1, 3)
	if err != nil {
		t.Fatal(err)
	}
	var got []proof.Boundary
	for _, s := range segments {
		got = append(got, s.Boundary())
	}
	if want := must(n.store.Boundaries(1, 3)); len(entries) != 2 || entries[0].Position != 1 || !slices.Equal(got, want) {
		t.Errorf("%d entries, boundaries %v, want %v", len(entries), got, want)
	}
	if n.store.Head() != before {
		t.Error("it changed the store")
	}
	if _, _, err := n.deriver.Replay(t.Context(), at, 3, 9); !errors.Is(err, sharedsec.ErrNotDerived) {
		t.Errorf("beyond what is derived: %v, want ErrNotDerived", err)
	}
	have := n.deriver.Fetcher
	n.deriver.Fetcher = new(da.Memory)
	if _, _, err := n.deriver.Replay(t.Context(), at, 1, 3); !errors.Is(err, da.ErrNotFound) {
		t.Errorf("without the data: %v, want da.ErrNotFound", err)
	}
	n.deriver.Fetcher = have
	w.l1.Reorg(3)
	if _, _, err := n.deriver.Replay(t.Context(), at, 1, 3); !errors.Is(err, settlement.ErrReorg) {
		t.Errorf("at a block that left the chain: %v, want ErrReorg", err)
	}
	at = must(w.l1.Head(t.Context(), settlement.Latest))
	if _, _, err := n.deriver.Replay(t.Context(), at, 1, 3); !errors.Is(err, settlement.ErrReorg) {
		t.Errorf("of entries that L1 has no more: %v, want ErrReorg", err)
	}
}
