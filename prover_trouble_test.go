package sharedsec_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/queue"
	"github.com/sharedsec/sharedsec/settlement"
)

// Somebody confirms the entries in other cuts than those that are proven or under
// way: what they are good for no more is forgotten, also in the prover's hands, and
// the rest proven anew from where L1 stands.
func TestProverOtherCuts(t *testing.T) {
	w, e := newProvenWorld(settlement.Proof)
	n, other := w.prove(t, e, memorydb.New()), w.prove(t, e, memorydb.New())
	other.prover.Entries = 3
	for _, tx := range []string{"a", "b", "c", "d"} {
		n.record(t, tx)
	}
	other.derive(t)
	n.step(t) // [0,2) and [2,4)
	n.work(t)
	other.step(t) // [0,3) and [3,4)
	other.prover.Together = 1
	other.work(t)
	other.step(t)
	n.step(t)
	if st := n.prover.Status(); st.Confirmed.Claim.Position != 3 || st.Pending != 1 || st.Proven != 0 || len(n.queue.Statements()) != 1 {
		t.Fatalf("behind the other's first assertion: %+v", st)
	}
	n.work(t)
	n.step(t)
	n.step(t)
	if st := n.prover.Status(); st.Confirmed.Claim != n.store.Head().Claim || st.Stalled != nil || len(n.queue.Statements()) != 0 {
		t.Errorf("status %+v", st)
	}
}

// A statement that cannot be proven stops the role, which says so, once all that
// is ready ahead of it is on L1; whatever the last attempt failed for.
func TestProverFails(t *testing.T) {
	w, e := newProvenWorld(settlement.Proof)
	n := w.prove(t, e, memorydb.New())
	for _, tx := range []string{"a", "b", "c", "d"} {
		n.record(t, tx)
	}
	n.step(t)
	last := n.queue.Statements()[1]
	e.slow = &last
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- n.queue.Run(ctx) }()
	if _, err := n.queue.Wait(ctx, last); !errors.Is(err, queue.ErrFailed) {
		t.Fatalf("Wait = %v, want queue.ErrFailed", err)
	}
	cancel()
	<-done
	for range 2 {
		if err := n.prover.Step(t.Context()); sharedsec.Classify(err) != sharedsec.Stop || !errors.Is(err, queue.ErrFailed) {
			t.Errorf("Step = %v, want to stop for queue.ErrFailed", err)
		}
	}
	if st := n.prover.Status(); st.Confirmed.Claim.Position != 2 || st.Stalled == nil {
		t.Errorf("status %+v, want what is ready to be confirmed", st)
	}
}

// What is proven ahead of what is not waits for it.
func TestProverInOrder(t *testing.T) {
	w, e := newProvenWorld(settlement.Proof)
	n := w.prove(t, e, memorydb.New())
	var err error
	if n.queue, err = queue.Open(memorydb.New(), nil, e, queue.Options{Backoff: time.Hour}); err != nil {
		t.Fatal(err)
	}
	n.prover.Proofs = n.queue
	for _, tx := range []string{"a", "b", "c", "d"} {
		n.record(t, tx)
	}
	n.step(t)
	both := n.queue.Statements()
	e.slow = &both[0] // waits for an hour then
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- n.queue.Run(ctx) }()
	if _, err := n.queue.Wait(ctx, both[1]); err != nil {
		t.Fatal(err)
	}
	cancel()
	<-done
	if err := n.prover.Step(t.Context()); sharedsec.Classify(err) != sharedsec.Wait {
		t.Errorf("Step = %v, want to wait", err)
	}
	if st := n.prover.Status(); st.Confirmed.Claim.Position != 0 || st.Proven != 1 || st.Pending != 1 {
		t.Errorf("status %+v", st)
	}
}

// A proof system that proves what is false is shown to be broken: nothing more is
// confirmed, and the prover stops. That takes no more room than one job.
func TestProverContradicts(t *testing.T) {
	w, e := newProvenWorld(settlement.Proof)
	n := w.prove(t, e, memorydb.New())
	n.record(t, "a")
	lie := n.store.Head().Claim
	for i := range 8 {
		n.record(t, fmt.Sprint(i))
	}
	n.step(t)
	if got := len(n.queue.Statements()); got != 4 {
		t.Fatalf("%d jobs, want as many as there is room for", got)
	}
	broken := newEnclave(w.config)
	broken.broken = true
	lie.StateRoot[0] ^= 1
	pre := must(n.store.Checkpoint(0)).Claim
	st := proof.Statement{
		Program: w.config.Program(0), Pre: pre.Hash(), Post: lie.Hash(),
		Input: proof.Input(0, pre.Accumulator, lie.Position, lie.Accumulator),
	}
	thief := w.l1.As(common.Address{0xcc})
	if _, err := thief.ProposeProven(t.Context(), n.genesis(t).ID, []settlement.ProvenClaim{{Claim: lie, Proof: must(broken.Prove(t.Context(), st, nil))}}); err != nil {
		t.Fatal(err)
	}
	// The proof of what is right takes its time; then L1 is told.
	if err := n.prover.Step(t.Context()); sharedsec.Classify(err) != sharedsec.Wait {
		t.Fatalf("Step with the proof under way = %v, want to wait", err)
	}
	n.work(t)
	if err := n.prover.Step(t.Context()); !errors.Is(err, sharedsec.ErrDisagree) {
		t.Fatalf("Step = %v, want ErrDisagree", err)
	}
	p := must(settlement.ReadParameters(t.Context(), w.l1, must(w.l1.Head(t.Context(), settlement.Latest))))
	if !p.Alarmed {
		t.Error("L1 raises no alarm")
	}
	if err := n.prover.Step(t.Context()); !errors.Is(err, settlement.ErrAlarmed) || sharedsec.Classify(err) != sharedsec.Stop {
		t.Errorf("Step under the alarm = %v, want ErrAlarmed", err)
	}
}

// Who finds the alarm raised stops, though it agrees with what is confirmed; and where
// lies stand on lies, the first is contradicted: the others follow from it.
func TestProverAlarmed(t *testing.T) {
	for _, older := range []bool{false, true} {
		w, e := newProvenWorld(settlement.Proof)
		n := w.prove(t, e, memorydb.New())
		n.record(t, "a")
		n.record(t, "b")
		pre := must(n.store.Checkpoint(0)).Claim
		var chain []settlement.ProvenClaim
		broken := newEnclave(w.config)
		broken.broken = true
		for end := uint64(1); end <= 2; end++ {
			lie := must(n.store.Checkpoint(end)).Claim
			lie.StateRoot[0] ^= 1
			st := proof.Statement{
				Program: w.config.Program(0), Pre: pre.Hash(), Post: lie.Hash(),
				Input: proof.Input(pre.Position, pre.Accumulator, lie.Position, lie.Accumulator),
			}
			chain, pre = append(chain, settlement.ProvenClaim{Claim: lie, Proof: must(broken.Prove(t.Context(), st, nil))}), lie
		}
		thief := w.l1.As(common.Address{0xcc})
		if older {
			must(thief.ProposeProven(t.Context(), n.genesis(t).ID, chain))
			n.step(t)
			if got, want := n.queue.Statements(), n.genesis(t).Claim.Hash(); len(got) != 1 || got[0].Pre != want {
				t.Fatalf("asks for proofs of %v", got)
			}
			n.work(t)
			if err := n.prover.Step(t.Context()); !errors.Is(err, sharedsec.ErrDisagree) || errors.Is(err, settlement.ErrRejected) {
				t.Errorf("Step = %v, want ErrDisagree", err)
			}
		} else {
			n.prover.Entries = 1
			n.step(t)
			n.work(t)
			n.prover.Together = 1
			n.step(t)
			a := must(w.l1.Confirmed(t.Context(), must(w.l1.Head(t.Context(), settlement.Latest))))
			must(thief.Contradict(t.Context(), a, chain[0].Claim, chain[0].Proof))
		}
		for range 2 {
			if err := n.prover.Step(t.Context()); !errors.Is(err, settlement.ErrAlarmed) || errors.Is(err, sharedsec.ErrDisagree) {
				t.Errorf("Step under the alarm = %v, want ErrAlarmed", err)
			}
		}
	}
}

// Where L1 takes no proofs, a prover says so and stops.
func TestProverInVain(t *testing.T) {
	w := newWorld()
	n := w.prove(t, newEnclave(w.config), memorydb.New())
	if err := n.prover.Step(t.Context()); sharedsec.Classify(err) != sharedsec.Stop {
		t.Errorf("Step = %v, want to stop", err)
	}
}
