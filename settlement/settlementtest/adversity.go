package settlementtest

import (
	"errors"
	"testing"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// Whoever comes when the first child has stood its time stops nothing.
func testLateRival(t *testing.T, r *Rig) {
	r.post(t, 0, "a")
	a, err := r.Proposer.Propose(t.Context(), r.proposal(t, r.genesis(), 1, proof.EmptyExitRoot()))
	if err != nil {
		t.Fatal(err)
	}
	late := r.proposal(t, r.genesis(), 2, proof.EmptyExitRoot())
	r.Mine(t, int(r.Period)+1)
	_, err = r.Rival.Propose(t.Context(), late)
	wantErr(t, "a rival after the challenge period", err, settlement.ErrStale)
	if _, err := r.Proposer.Confirm(t.Context(), a.ID); err != nil {
		t.Errorf("confirming after a rival came too late: %v", err)
	}
}

// What the contracts say of themselves is what they do.
func testParameters(t *testing.T, r *Rig) {
	p, err := settlement.ReadParameters(t.Context(), r.Reader, r.head(t))
	if errors.Is(err, errors.ErrUnsupported) {
		return // the Reader does not offer it
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name      string
		got, want uint64
	}{
		{"Force", p.Force, r.Force}, {"Period", p.Period, r.Period}, {"Escape", p.Escape, r.Escape}, {"Withdraw", p.Withdraw, r.Withdraw},
	} {
		if c.got != c.want {
			t.Errorf("the parameters say %s is %d blocks, it was deployed with %d", c.name, c.got, c.want)
		}
	}
	if want := r.Config.Rules[0].Poster; p.Poster != want {
		t.Errorf("the parameters name the poster %v, want %v", p.Poster, want)
	}
	if p.MostForced == 0 {
		t.Error("the parameters say that a posting takes no overdue item along")
	}
}

// While fees spike, moves wait for a cheaper time; then they go through, once.
func testSpike(t *testing.T, r *Rig) {
	payload := r.payload(t, "spike")
	r.Spike(t, true)
	_, err := r.Poster.Post(t.Context(), 0, 0, payload)
	wantErr(t, "posting over the fee ceiling", err, settlement.ErrFeeCeiling)
	r.Spike(t, false)
	if _, err := r.Poster.Post(t.Context(), 0, 0, payload); err != nil {
		t.Fatalf("posting after the spike: %v", err)
	}
	if entries := r.entries(t); len(entries) != 1 {
		t.Errorf("%d entries, want the batch once", len(entries))
	}
}

// A poster that L1 censors gets nothing in, others do, and a forced item is
// recorded without it.
func testCensorship(t *testing.T, r *Rig) {
	payload := r.payload(t, "censored")
	r.Censor(t, true)
	_, err := r.Poster.Post(t.Context(), 0, 0, payload)
	wantErr(t, "posting while censored", err, settlement.ErrUnavailable)
	if _, _, err := r.Forcer.Enqueue(t.Context(), []byte("forced")); err != nil {
		t.Fatalf("Enqueue while the poster is censored: %v", err)
	}
	r.Mine(t, int(r.Force))
	if _, err := r.Forcer.Force(t.Context(), 1); err != nil {
		t.Fatalf("Force while the poster is censored: %v", err)
	}
	r.Censor(t, false)
	// What was sent meanwhile may be in L1 by now.
	if _, err := r.Poster.Post(t.Context(), 0, 0, payload); err != nil && !errors.Is(err, settlement.ErrStale) {
		t.Fatalf("posting after the censorship: %v", err)
	}
	if e := r.entries(t); len(e) != 2 || e[0].Kind != derive.KindTransaction || e[1].Kind != derive.KindBatch {
		t.Errorf("entries %+v, want the forced transaction and then the batch", e)
	}
}
