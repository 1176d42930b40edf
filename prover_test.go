package sharedsec_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// A proof alone confirms: what is derived is proven in stretches, side by side,
// and confirmed in order, together, by one transaction, with no period.
func TestProver(t *testing.T) {
	w, e := newProvenWorld(settlement.Proof)
	n := w.prove(t, e, memorydb.New())
	for _, tx := range []string{"a", "b", "!c", "d", "e"} {
		n.record(t, tx)
	}
	end := n.store.Head().Claim.Position
	if err := n.prover.Step(t.Context()); !errors.Is(err, proof.ErrPending) {
		t.Fatalf("Step before there are proofs = %v, want proof.ErrPending", err)
	}
	if st := n.prover.Status(); st.Pending != 3 || st.Proven != 0 || st.Position != end || !errors.Is(st.Stalled, proof.ErrPending) {
		t.Errorf("status %+v", st)
	}
	n.work(t)
	before := must(w.l1.Head(t.Context(), settlement.Latest))
	n.step(t)
	after := must(w.l1.Head(t.Context(), settlement.Latest))
	if after.Number != before.Number+1 {
		t.Errorf("%d blocks for three assertions, want one transaction", after.Number-before.Number)
	}
	n.step(t)
	st := n.prover.Status()
	if st.Confirmed.Claim != n.store.Head().Claim || st.Confirmed.Confirmed != after.Number || !st.Confirmed.Proven || st.Stalled != nil {
		t.Errorf("confirmed %+v, derived %+v", st.Confirmed, n.store.Head().Claim)
	}
	if left := n.queue.Statements(); len(left) != 0 {
		t.Errorf("%d proofs are kept that nobody needs", len(left))
	}
	if len(e.made) != 3 {
		t.Errorf("%d proofs made of %d entries, two in each", len(e.made), end)
	}
}

// Proofs that no transaction has room for together go into several.
func TestProverLargeProofs(t *testing.T) {
	w, e := newProvenWorld(settlement.Proof)
	e.padding = 40 << 10
	n := w.prove(t, e, memorydb.New())
	for _, tx := range []string{"a", "b", "c", "d", "e"} {
		n.record(t, tx)
	}
	n.step(t)
	n.work(t)
	for _, want := range []uint64{0, 4, 5} { // confirmed, when a step begins
		n.step(t)
		if got := n.prover.Status().Confirmed.Claim.Position; got != want {
			t.Errorf("position %d is confirmed, want %d", got, want)
		}
	}

	// One that is larger than all may be goes alone.
	e.padding = 120 << 10
	n.record(t, "f")
	n.step(t)
	n.work(t)
	n.step(t)
	n.step(t)
	if got := n.prover.Status().Confirmed.Claim; got != n.store.Head().Claim {
		t.Errorf("confirmed %+v, want all", got)
	}
}

// Who was killed goes on with the proofs that are there, though what is derived by
// now would be cut otherwise.
func TestProverGoesOn(t *testing.T) {
	w, e := newProvenWorld(settlement.Proof)
	db := memorydb.New()
	n := w.prove(t, e, db)
	n.record(t, "a")
	n.step(t)
	n.work(t)
	n.record(t, "b")
	n.record(t, "c")

	n = w.prove(t, e, db)
	n.derive(t)
	n.step(t)
	n.work(t)
	n.step(t)
	n.step(t)
	if got := n.prover.Status().Confirmed.Claim; got != n.store.Head().Claim {
		t.Errorf("confirmed %+v, want all", got)
	}
	for i, s := range e.made {
		if slices.Contains(e.made[:i], s) {
			t.Errorf("%v was proven twice", s)
		}
	}
	if len(e.made) != 2 {
		t.Errorf("%d proofs, want those of a and of b with c", len(e.made))
	}
}

// What is proven of a branch that L1 has left is forgotten.
func TestProverReorg(t *testing.T) {
	w, e := newProvenWorld(settlement.Proof)
	n := w.prove(t, e, memorydb.New())
	n.record(t, "a")
	n.step(t)
	n.work(t)
	w.l1.Reorg(2)
	n.derive(t)
	n.record(t, "b")
	n.step(t)
	n.work(t)
	n.step(t)
	n.step(t)
	if got := n.prover.Status().Confirmed.Claim; got != n.store.Head().Claim || got.Position == 0 {
		t.Errorf("confirmed %+v, derived %+v", got, n.store.Head().Claim)
	}
}

// Somebody else is faster: nothing is lost but the work.
func TestProverRace(t *testing.T) {
	w, e := newProvenWorld(settlement.Proof)
	n, other := w.prove(t, e, memorydb.New()), w.prove(t, e, memorydb.New())
	n.record(t, "a")
	other.derive(t)
	for _, p := range []*proving{n, other} {
		p.step(t)
		p.work(t)
	}
	other.step(t)
	n.step(t)
	n.step(t)
	if got := n.prover.Status(); got.Confirmed.Claim != n.store.Head().Claim || len(n.queue.Statements()) != 0 {
		t.Errorf("status %+v", got)
	}
}

// No statement is of entries under two programs, and no transaction either.
func TestProverAcrossPrograms(t *testing.T) {
	w, _ := newProvenWorld(settlement.Proof)
	next := w.config.Rules[0]
	next.From, next.Semantics = 3, commitment.Root{0xef}
	w.config.Rules = append(slices.Clone(w.config.Rules), next)
	e := newEnclave(w.config)
	p := settlementtest.DefaultParams
	p.Finality, p.Verifier = settlement.Proof, e
	w.l1 = settlementtest.NewL1(w.config, p, w.memory)
	n := w.prove(t, e, memorydb.New())
	for _, tx := range []string{"a", "b", "c", "d", "e"} {
		n.record(t, tx)
	}
	n.step(t)
	n.work(t)
	for range 3 {
		n.step(t)
	}
	if st := n.prover.Status(); st.Confirmed.Claim != n.store.Head().Claim || len(e.made) != 3 {
		t.Errorf("status %+v, %d proofs, want those of [0,2), [2,3) and [3,5)", st, len(e.made))
	}
}

// Beside a challenge period, the right assertions that stand are proven: one
// after the other, however they were asserted.
func TestProverSupports(t *testing.T) {
	for _, f := range []settlement.Finality{settlement.Either, settlement.Both} {
		t.Run(f.String(), func(t *testing.T) {
			w, e := newProvenWorld(f)
			n := w.prove(t, e, memorydb.New())
			n.record(t, "a")
			n.propose(t)
			n.record(t, "b")
			n.propose(t)
			n.propose(t)
			for range 3 {
				n.step(t)
				n.work(t)
				n.step(t)
				n.propose(t)
			}
			first := must(w.l1.Children(t.Context(), must(w.l1.Head(t.Context(), settlement.Latest)), n.genesis(t).ID))[0]
			if !first.Proven {
				t.Fatalf("the first assertion is not proven: %+v", n.prover.Status())
			}
			if early := first.Status == settlement.Confirmed; early != (f == settlement.Either) {
				t.Errorf("confirmed before its period: %t", early)
			}
			for range 4 {
				w.l1.Mine(int(settlementtest.DefaultParams.Period))
				n.propose(t)
				n.step(t)
				n.work(t)
				n.step(t)
			}
			n.propose(t)
			if got := n.proposer.Status().Confirmed.Claim; got != n.store.Head().Claim {
				t.Errorf("confirmed %+v, want all", got)
			}
		})
	}
}
