package zkledger_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/examples/zkledger/openingtest"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/prooftest"
	"github.com/sharedsec/sharedsec/proof/validity/gnark"
	"github.com/sharedsec/sharedsec/proof/validity/gnark/zkledger"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// TestProver proves a story of every kind of entry, in two statements, and shows it
// to whoever only verifies. It sets up keys, the smallest that such a story has.
func TestProver(t *testing.T) {
	const transfers, depth = 2, 4
	w := openingtest.Story(t, transfers, depth)
	cache := gnark.Cache{Dir: t.TempDir()}
	keys, err := cache.Keys(t.Context(), gnark.Groth16, zkledger.Circuit(zkledger.Params{Depth: depth, Transfers: transfers}))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d constraints", keys.Constraints())
	pool := gnark.NewPool(keys, 2)
	prover, err := zkledger.NewProver(w.Builder(), pool, 0)
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var told []zkledger.Progress
	prover.Progress = func(p zkledger.Progress) {
		mu.Lock()
		defer mu.Unlock()
		told = append(told, p)
	}
	half := len(w.Chapters) / 2
	var cases []prooftest.Case
	var witnesses [][]byte
	for _, part := range [][2]int{{0, half}, {half, len(w.Chapters)}} {
		s := w.Part(part[0], part[1])
		statement := w.Config.Statement(s.Pre, w.Chapters[part[1]-1].Outcome.Claim())
		witness, err := s.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		p, err := prover.Prove(t.Context(), statement, witness)
		if err != nil {
			t.Fatal(err)
		}
		cases, witnesses = append(cases, prooftest.Case{Statement: statement, Proof: p}), append(witnesses, witness)
	}
	proven := 0
	for _, c := range w.Chapters {
		if c.Proven {
			proven++
		}
	}
	if len(told) != proven || told[proven-1].Proven != told[proven-1].Jobs {
		t.Errorf("told of %d entries, the last %+v; %d are proven", len(told), told[len(told)-1], proven)
	}
	v, err := opening.NewVerifier(w.Params(), keys.System())
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range cases {
		if err := v.Verify(c.Statement, c.Proof); err != nil {
			t.Errorf("part %d: %v", i, err)
		}
		if err := v.Verify(cases[1-i].Statement, c.Proof); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("the proof of part %d for the other part = %v, want proof.ErrInvalid", i, err)
		}
	}
	if err := v.VerifyBatch([]proof.Statement{cases[0].Statement, cases[1].Statement}, [][]byte{cases[0].Proof, cases[1].Proof}); err != nil {
		t.Errorf("both parts together: %v", err)
	}

	// What is false is not proven, and what was cancelled ends.
	richer := cases[0].Statement
	richer.Post[0] ^= 1
	for name, c := range map[string]struct {
		s proof.Statement
		w []byte
	}{
		"another claim":     {richer, witnesses[0]},
		"another's witness": {cases[0].Statement, witnesses[1]},
		"no witness":        {cases[0].Statement, nil},
		"a cut witness":     {cases[0].Statement, witnesses[0][:len(witnesses[0])-1]},
		"a changed witness": {cases[0].Statement, changed(witnesses[0])},
	} {
		if _, err := prover.Prove(t.Context(), c.s, c.w); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("Prove with %s = %v, want proof.ErrInvalid", name, err)
		}
	}
	// A later rule for a larger circuit is another prover's.
	late := w.Builder()
	c := late.Pipeline.Config()
	rule := c.Rules[0]
	rule.From, rule.Limits = uint64(half), ledger.Limits(transfers+1)
	c.Rules = append(c.Rules, rule)
	if late.Pipeline, err = derive.NewPipeline(c, map[derive.Codec]batch.Codec{ledger.CodecNumber: ledger.Codec{}}); err != nil {
		t.Fatal(err)
	}
	plan, err := late.Plan(w.Part(half, len(w.Chapters)))
	if err != nil {
		t.Fatal(err)
	}
	early, err := zkledger.NewProver(late, pool, uint64(half)-1)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := early.Prove(t.Context(), plan.Statement, witnesses[1]); !errors.Is(err, zkledger.ErrParams) {
		t.Errorf("Prove under a later rule = %v, want ErrParams", err)
	}

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := prover.Prove(ctx, cases[0].Statement, witnesses[0]); !errors.Is(err, context.Canceled) {
		t.Errorf("Prove cancelled = %v, want context.Canceled", err)
	}
	pool.Wait()
}

func changed(p []byte) []byte {
	p = slices.Clone(p)
	p[len(p)/2] ^= 1
	return p
}
