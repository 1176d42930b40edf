package settlementtest

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A Rig is a freshly deployed rollup on a base layer that the test controls,
// with one implementation of each role.
type Rig struct {
	Config *derive.Config

	Reader     settlement.Reader
	Poster     settlement.Poster     // with the key that the configuration names
	Stranger   settlement.Poster     // with another
	Proposer   settlement.Proposer   //
	Rival      settlement.Proposer   // with another key
	Forcer     settlement.Forcer     //
	Withdrawer settlement.Withdrawer //
	Escaper    settlement.Escaper    //

	// Challenger and Opponent play disputes, with two keys. Nil: the suite
	// tests no disputes.
	Challenger, Opponent settlement.Challenger

	// Convincer brings proofs, which Prove makes of any statement, also of what is
	// false. Nil: proofs count for nothing.
	Convincer settlement.Convincer
	Prove     func(t testing.TB, s proof.Statement) []byte

	// Publisher prepares payloads that Poster takes.
	Publisher da.Publisher

	// Fund makes sure that the rollup's contracts hold enough to pay exits of
	// so many wei in all, beyond what deposits bring. Nil: exits need no funds.
	Fund func(t testing.TB, wei uint64)

	// Recipient is whom exits pay: an address that takes any payment.
	Recipient common.Address

	// Mine makes n empty blocks.
	Mine func(t testing.TB, n int)

	// Reorg replaces the last depth blocks by at least one more. What they
	// held is gone, unless the implementation sends it again.
	Reorg func(t testing.TB, depth int)

	// Spike makes every move cost more than its sender allows, until it is
	// called with false. Nil: the suite tests no spikes.
	Spike func(t testing.TB, on bool)

	// Censor keeps the Poster's moves out of L1, and nobody else's, until it
	// is called with false. Nil: the suite tests no censorship.
	Censor func(t testing.TB, on bool)

	// Delays in blocks, as deployed.
	Force, Period, Moves, Escape, Withdraw uint64
}

// head returns the tip.
func (r *Rig) head(t testing.TB) settlement.Block {
	t.Helper()
	b, err := r.Reader.Head(t.Context(), settlement.Latest)
	if err != nil {
		t.Fatalf("Head(latest): %v", err)
	}
	return b
}

func (r *Rig) inbox(t testing.TB) settlement.Inbox {
	t.Helper()
	in, err := r.Reader.Inbox(t.Context(), r.head(t))
	if err != nil {
		t.Fatalf("Inbox: %v", err)
	}
	return in
}

// entries returns all entries at the tip, checked against its accumulator.
func (r *Rig) entries(t testing.TB) []derive.Entry {
	t.Helper()
	at := r.head(t)
	var out []derive.Entry
	var acc commitment.Root
	for e, err := range r.Reader.Entries(t.Context(), at, 0) {
		if err != nil {
			t.Fatalf("Entries: %v", err)
		}
		hash, err := e.Hash()
		if err != nil {
			t.Fatalf("entry %d: %v", e.Position, err)
		}
		acc = derive.Accumulate(acc, hash)
		out = append(out, e)
	}
	got, err := r.Reader.Accumulator(t.Context(), at, uint64(len(out)))
	if err != nil || got != acc {
		t.Fatalf("Accumulator(%d) = %v, %v, but the entries come to %v", len(out), got, err, acc)
	}
	return out
}

// payload prepares data for the Poster.
func (r *Rig) payload(t testing.TB, data string) []da.Payload {
	t.Helper()
	p, err := r.Publisher.Publish(t.Context(), []byte(data))
	if err != nil {
		t.Fatalf("Publish: %v", err)
	}
	return []da.Payload{p}
}

// post records a batch.
func (r *Rig) post(t testing.TB, batch uint64, data string) settlement.Posted {
	t.Helper()
	p, err := r.Poster.Post(t.Context(), batch, 0, r.payload(t, data))
	if err != nil {
		t.Fatalf("Post(%d): %v", batch, err)
	}
	return p
}

func (r *Rig) genesis() commitment.Root {
	claim := r.Config.GenesisClaim()
	return proof.AssertionID(commitment.Root{}, commitment.Root{}, claim.Hash())
}

// proposal claims any state at the end that a parent fixed. The contracts
// cannot tell a true claim from a false one, so the suite needs no transition.
func (r *Rig) proposal(t testing.TB, parent commitment.Root, state byte, exits commitment.Root) settlement.Proposal {
	t.Helper()
	at := r.head(t)
	a, err := r.Reader.Assertion(t.Context(), at, parent)
	if err != nil {
		t.Fatalf("Assertion(%v): %v", parent, err)
	}
	acc, err := r.Reader.Accumulator(t.Context(), at, a.Next.End)
	if err != nil {
		t.Fatalf("Accumulator(%d): %v", a.Next.End, err)
	}
	claim := a.Claim
	claim.StateRoot, claim.ExitRoot = commitment.Root{state}, exits
	claim.Position, claim.Accumulator = a.Next.End, acc
	claim.Number++
	st := proof.Statement{
		Program: a.Next.Program,
		Pre:     a.Claim.Hash(),
		Input:   proof.Input(a.Claim.Position, a.Claim.Accumulator, claim.Position, acc),
		Post:    claim.Hash(),
	}
	span, err := proof.NewSpan(st.DisputeID(), []proof.Boundary{{Claim: st.Post}}, r.Config.SpanDepth)
	if err != nil {
		t.Fatal(err)
	}
	return settlement.Proposal{Parent: parent, Claim: claim, Span: span.Root, Path: span.Path}
}

// confirmed asserts a claim and sees it confirmed.
func (r *Rig) confirmed(t testing.TB, parent commitment.Root, state byte, exits commitment.Root) settlement.Assertion {
	t.Helper()
	a, err := r.Proposer.Propose(t.Context(), r.proposal(t, parent, state, exits))
	if err != nil {
		t.Fatalf("Propose: %v", err)
	}
	r.Mine(t, int(r.Period)+1)
	if _, err := r.Proposer.Confirm(t.Context(), a.ID); err != nil {
		t.Fatalf("Confirm: %v", err)
	}
	return a
}

// exitLog returns a log of exits, its prover and its root.
func exitLog(exits ...proof.Exit) (*merkle.LogProver, commitment.Root) {
	var p merkle.LogProver
	for _, x := range exits {
		p.Append(x.Leaf())
	}
	return &p, p.Root()
}

func wantErr(t testing.TB, what string, err, target error) {
	t.Helper()
	if !errors.Is(err, target) {
		t.Errorf("%s: error %v, want one that matches %q", what, err, target)
	}
}

func wantNone(t testing.TB, what string, err error) {
	t.Helper()
	if err != nil {
		t.Errorf("%s: %v", what, err)
	}
}

func cancelled(t testing.TB) context.Context {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	return ctx
}
