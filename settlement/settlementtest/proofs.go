package settlementtest

import (
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
)

// TestConvincer holds a Convincer, and what confirms beside it, to the
// documentation of package settlement, by what the contracts say confirms.
// [TestSettlement] includes it where the period alone can confirm too.
func TestConvincer(t *testing.T, open func(testing.TB) *Rig) {
	r := open(t)
	p, err := settlement.ReadParameters(t.Context(), r.Reader, r.head(t))
	if err != nil {
		t.Fatal(err)
	}
	type test struct {
		name string
		run  func(*testing.T, *Rig)
	}
	tests := map[settlement.Finality][]test{
		settlement.Proof: {
			{"ProposeProven", testProposeProven}, {"ProvenRaces", testProvenRaces},
			{"ProvenReorg", testProvenReorg}, {"Alarm", testAlarm},
		},
		settlement.Either: {{"Prove", testProve}, {"ProveOneOfMany", testProveOneOfMany}, {"AlarmAmongRivals", testAlarmAmongRivals}},
		settlement.Both:   {{"Prove", testProve}, {"AlarmAmongRivals", testAlarmAmongRivals}},
	}[p.Finality]
	if len(tests) == 0 || !slices.Contains(p.Systems, settlement.ValidityProof) || p.Verifier == (common.Address{}) || p.VerifierKey.IsZero() || p.Alarmed {
		t.Fatalf("parameters %+v of a rollup that takes proofs", p)
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) { c.run(t, open(t)) })
	}
}

// chain makes claims that end at the given positions, below an assertion, with
// their proofs.
func (r *Rig) chain(t testing.TB, parent settlement.Assertion, state byte, ends ...uint64) []settlement.ProvenClaim {
	t.Helper()
	at := r.head(t)
	var out []settlement.ProvenClaim
	pre := parent.Claim
	for i, end := range ends {
		acc, err := r.Reader.Accumulator(t.Context(), at, end)
		if err != nil {
			t.Fatalf("Accumulator(%d): %v", end, err)
		}
		post := pre
		post.StateRoot, post.Position, post.Accumulator = commitment.Root{state, byte(i)}, end, acc
		post.Number++
		out = append(out, settlement.ProvenClaim{Claim: post, Proof: r.Prove(t, r.statement(pre, post))})
		pre = post
	}
	return out
}

func (r *Rig) statement(pre, post proof.Claim) proof.Statement {
	return proof.Statement{
		Program: r.Config.Program(pre.Position), Pre: pre.Hash(), Post: post.Hash(),
		Input: proof.Input(pre.Position, pre.Accumulator, post.Position, post.Accumulator),
	}
}

func (r *Rig) assertion(t testing.TB, id commitment.Root) settlement.Assertion {
	t.Helper()
	a, err := r.Reader.Assertion(t.Context(), r.head(t), id)
	if err != nil {
		t.Fatalf("Assertion(%v): %v", id, err)
	}
	return a
}

func (r *Rig) alarmed(t testing.TB) bool {
	t.Helper()
	p, err := settlement.ReadParameters(t.Context(), r.Reader, r.head(t))
	if err != nil {
		t.Fatal(err)
	}
	return p.Alarmed
}

// wantFact checks that a fact was reported, if the reader tells any.
func (r *Rig) wantFact(t testing.TB, want settlement.Fact) {
	t.Helper()
	if _, ok := r.Reader.(settlement.Watcher); !ok {
		return
	}
	at := r.head(t)
	for e, err := range settlement.ReadEvents(t.Context(), r.Reader, at, 0, at.Number) {
		if err != nil {
			t.Fatal(err)
		}
		if reflect.DeepEqual(e.Fact, want) {
			return
		}
	}
	t.Errorf("no fact %T%+v", want, want)
}

func testProposeProven(t *testing.T, r *Rig) {
	for i := range uint64(5) {
		r.post(t, i, "batch")
	}
	genesis := r.assertion(t, r.genesis())
	if genesis.Next != (settlement.Terms{Program: r.Config.Program(0)}) {
		t.Errorf("where a proof alone confirms the genesis fixes %+v", genesis.Next)
	}
	_, err := r.Proposer.Propose(t.Context(), settlement.Proposal{Parent: genesis.ID, Claim: genesis.Claim})
	wantErr(t, "asserting without a proof", err, settlement.ErrRejected)

	good := r.chain(t, genesis, 1, 2, 3)
	for name, change := range map[string]func(c []settlement.ProvenClaim) []settlement.ProvenClaim{
		"nothing":           func([]settlement.ProvenClaim) []settlement.ProvenClaim { return nil },
		"too much":          func(c []settlement.ProvenClaim) []settlement.ProvenClaim { return make([]settlement.ProvenClaim, 65) },
		"no proof":          func(c []settlement.ProvenClaim) []settlement.ProvenClaim { c[1].Proof = nil; return c },
		"another's proof":   func(c []settlement.ProvenClaim) []settlement.ProvenClaim { c[1].Proof = c[0].Proof; return c },
		"another state":     func(c []settlement.ProvenClaim) []settlement.ProvenClaim { c[1].Claim.StateRoot[0] ^= 1; return c },
		"another rollup":    func(c []settlement.ProvenClaim) []settlement.ProvenClaim { c[0].Claim.Domain[0] ^= 1; return c },
		"no further entry":  func(c []settlement.ProvenClaim) []settlement.ProvenClaim { c[1].Claim.Position = 2; return c },
		"more than a span":  func(c []settlement.ProvenClaim) []settlement.ProvenClaim { c[1].Claim.Position += 1 << 40; return c },
		"only the last one": func(c []settlement.ProvenClaim) []settlement.ProvenClaim { return c[1:] },
	} {
		_, err := r.Convincer.ProposeProven(t.Context(), genesis.ID, change(slices.Clone(good)))
		wantErr(t, name, err, settlement.ErrRejected)
	}
	moved := slices.Clone(good)
	moved[0].Claim.Accumulator[0] ^= 1
	_, err = r.Convincer.ProposeProven(t.Context(), genesis.ID, moved)
	wantErr(t, "other entries", err, settlement.ErrReorg)

	made, err := r.Convincer.ProposeProven(t.Context(), genesis.ID, good)
	if err != nil || len(made) != 2 {
		t.Fatalf("ProposeProven = %d assertions, %v", len(made), err)
	}
	parent := genesis.ID
	for i, a := range made {
		if a.Claim != good[i].Claim || a.Parent != parent || a.Status != settlement.Confirmed || a.Confirmed != r.head(t).Number || !a.Proven || a.Fault || !a.Span.IsZero() || a.Rivaled != 0 {
			t.Errorf("assertion %d: %+v", i, a)
		}
		if got := r.assertion(t, a.ID); got != a {
			t.Errorf("read back: %+v, want %+v", got, a)
		}
		children, err := r.Reader.Children(t.Context(), r.head(t), parent)
		if err != nil || len(children) != 1 || children[0] != a {
			t.Errorf("children %+v, %v, want %+v", children, err, a)
		}
		parent = a.ID
	}
	if children, err := r.Reader.Children(t.Context(), r.head(t), parent); err != nil || len(children) != 0 {
		t.Errorf("children of the last: %+v, %v", children, err)
	}
	if id, err := r.Reader.Confirmed(t.Context(), r.head(t)); err != nil || id != parent {
		t.Errorf("Confirmed = %v, %v, want %v", id, err, parent)
	}
	again, err := r.Convincer.ProposeProven(t.Context(), genesis.ID, good)
	if err != nil || !slices.Equal(again, made) {
		t.Errorf("again: %+v, %v", again, err)
	}
	for _, a := range made {
		r.wantFact(t, settlement.AssertionProven{ID: a.ID})
		r.wantFact(t, settlement.AssertionConfirmed{ID: a.ID})
	}
	_, err = r.Convincer.Prove(t.Context(), parent, good[1].Proof)
	wantErr(t, "proving what is", err, settlement.ErrRejected)
	if _, err := r.Convincer.ProposeProven(t.Context(), parent, r.chain(t, made[1], 2, 5)); err != nil {
		t.Errorf("going on: %v", err)
	}
}

// Whoever comes later learns that somebody was first, and goes on from there.
func testProvenRaces(t *testing.T, r *Rig) {
	for i := range uint64(3) {
		r.post(t, i, "batch")
	}
	genesis := r.assertion(t, r.genesis())
	long := r.chain(t, genesis, 1, 1, 2, 3)
	first, err := r.Convincer.ProposeProven(t.Context(), genesis.ID, long[:1])
	if err != nil {
		t.Fatal(err)
	}
	_, err = r.Convincer.ProposeProven(t.Context(), genesis.ID, r.chain(t, genesis, 1, 2))
	wantErr(t, "another cut", err, settlement.ErrStale)
	rest, err := r.Convincer.ProposeProven(t.Context(), first[0].ID, long[1:])
	if err != nil || len(rest) != 2 {
		t.Fatalf("the rest: %+v, %v", rest, err)
	}
	all, err := r.Convincer.ProposeProven(t.Context(), genesis.ID, long)
	if err != nil || !slices.Equal(all, append(first, rest...)) {
		t.Errorf("the whole chain = %+v, %v, want what stands", all, err)
	}
}

func testProvenReorg(t *testing.T, r *Rig) {
	r.post(t, 0, "stays")
	r.Mine(t, 2)
	genesis := r.assertion(t, r.genesis())
	chain := r.chain(t, genesis, 1, 1)
	before, err := r.Convincer.ProposeProven(t.Context(), genesis.ID, chain)
	if err != nil {
		t.Fatal(err)
	}
	r.Reorg(t, 1)
	after, err := r.Convincer.ProposeProven(t.Context(), genesis.ID, chain)
	if err != nil || after[0].ID != before[0].ID || after[0].Claim != before[0].Claim {
		t.Errorf("after a reorg: %+v, %v", after, err)
	}
	if id, err := r.Reader.Confirmed(t.Context(), r.head(t)); err != nil || id != after[0].ID {
		t.Errorf("Confirmed = %v, %v", id, err)
	}
}

// contradiction returns another claim over the entries of an assertion, with a
// proof.
func (r *Rig) contradiction(t testing.TB, a settlement.Assertion) settlement.ProvenClaim {
	t.Helper()
	other := a.Claim
	other.StateRoot[31] ^= 1
	return settlement.ProvenClaim{Claim: other, Proof: r.Prove(t, r.statement(r.assertion(t, a.Parent).Claim, other))}
}

func testAlarm(t *testing.T, r *Rig) {
	for i := range uint64(3) {
		r.post(t, i, "batch")
	}
	genesis := r.assertion(t, r.genesis())
	made, err := r.Convincer.ProposeProven(t.Context(), genesis.ID, r.chain(t, genesis, 1, 1, 2))
	if err != nil {
		t.Fatal(err)
	}
	last := made[1]
	other := r.contradiction(t, last)
	_, err = r.Convincer.Contradict(t.Context(), last.ID, other.Claim, []byte("no proof"))
	wantErr(t, "contradicting without a proof", err, settlement.ErrRejected)
	_, err = r.Convincer.Contradict(t.Context(), last.ID, last.Claim, r.Prove(t, r.statement(made[0].Claim, last.Claim)))
	wantErr(t, "contradicting by the same claim", err, settlement.ErrRejected)
	if r.alarmed(t) {
		t.Fatal("alarmed without reason")
	}
	if _, err := r.Convincer.Contradict(t.Context(), last.ID, other.Claim, other.Proof); err != nil {
		t.Fatalf("Contradict: %v", err)
	}
	r.wantAlarm(t, last, other.Claim)
	_, err = r.Convincer.ProposeProven(t.Context(), last.ID, r.chain(t, last, 1, 3))
	wantErr(t, "going on under the alarm", err, settlement.ErrAlarmed)
	r.Mine(t, int(r.Escape)+2)
	if _, err := r.Escaper.OpenEscape(t.Context(), last.Claim); err != nil {
		t.Errorf("the hatch under the alarm: %v", err)
	}
}

func (r *Rig) wantAlarm(t *testing.T, about settlement.Assertion, other proof.Claim) {
	t.Helper()
	if !r.alarmed(t) {
		t.Fatal("no alarm")
	}
	r.wantFact(t, settlement.Contradicted{ID: about.ID, Claim: other.Hash()})
	_, err := r.Convincer.Contradict(t.Context(), about.ID, other, nil)
	wantErr(t, "contradicting again", err, settlement.ErrAlarmed)
}

// prove brings a proof of an assertion's claim.
func (r *Rig) prove(t testing.TB, a settlement.Assertion) error {
	t.Helper()
	_, err := r.Convincer.Prove(t.Context(), a.ID, r.Prove(t, r.statement(r.assertion(t, a.Parent).Claim, a.Claim)))
	return err
}

func testProve(t *testing.T, r *Rig) {
	p, err := settlement.ReadParameters(t.Context(), r.Reader, r.head(t))
	if err != nil {
		t.Fatal(err)
	}
	r.post(t, 0, "a")
	r.post(t, 1, "b")
	a, err := r.Proposer.Propose(t.Context(), r.proposal(t, r.genesis(), 1, proof.EmptyExitRoot()))
	if err != nil {
		t.Fatal(err)
	}
	child, err := r.Proposer.Propose(t.Context(), r.proposal(t, a.ID, 2, proof.EmptyExitRoot()))
	if err != nil {
		t.Fatal(err)
	}
	_, err = r.Convincer.Prove(t.Context(), a.ID, []byte("no proof"))
	wantErr(t, "no proof", err, settlement.ErrRejected)
	wantErr(t, "proving ahead of the parent", r.prove(t, child), settlement.ErrEarly)
	_, err = r.Convincer.Prove(t.Context(), commitment.Root{9}, nil)
	wantErr(t, "proving what is not there", err, settlement.ErrNotFound)
	genesis := r.assertion(t, r.genesis())
	_, err = r.Convincer.ProposeProven(t.Context(), genesis.ID, r.chain(t, genesis, 1, 1))
	wantErr(t, "a chain of proofs alone", err, settlement.ErrRejected)
	_, err = r.Proposer.Confirm(t.Context(), a.ID)
	wantErr(t, "confirming what is not proven, ahead of time", err, settlement.ErrEarly)
	if p.Finality == settlement.Both {
		r.Mine(t, int(r.Period)+1)
		_, err = r.Proposer.Confirm(t.Context(), a.ID)
		wantErr(t, "confirming what is not proven", err, settlement.ErrEarly)
	}

	wantNone(t, "Prove", r.prove(t, a))
	wantErr(t, "proving twice", r.prove(t, a), settlement.ErrStale)
	if got := r.assertion(t, a.ID); !got.Proven || got.Status != settlement.Pending {
		t.Errorf("proven: %+v", got)
	}
	r.wantFact(t, settlement.AssertionProven{ID: a.ID})
	if _, err := r.Proposer.Confirm(t.Context(), a.ID); err != nil {
		t.Fatalf("confirming what is proven: %v", err)
	}
	wantErr(t, "proving what is confirmed", r.prove(t, a), settlement.ErrStale)
	wantNone(t, "Prove of the child", r.prove(t, child))
}

// Where a proof is enough, it decides among rivals, for all that made its claim.
func testProveOneOfMany(t *testing.T, r *Rig) {
	r.post(t, 0, "a")
	r.post(t, 1, "b")
	right, err := r.Proposer.Propose(t.Context(), r.proposal(t, r.genesis(), 1, proof.EmptyExitRoot()))
	if err != nil {
		t.Fatal(err)
	}
	lie, err := r.Rival.Propose(t.Context(), r.proposal(t, r.genesis(), 2, proof.EmptyExitRoot()))
	if err != nil {
		t.Fatal(err)
	}
	wantNone(t, "Prove", r.prove(t, right))
	_, err = r.Proposer.Confirm(t.Context(), lie.ID)
	wantErr(t, "confirming the rival", err, settlement.ErrEarly)
	if _, err := r.Proposer.Confirm(t.Context(), right.ID); err != nil {
		t.Fatalf("Confirm: %v", err)
	}
	if got := r.assertion(t, lie.ID); got.Status != settlement.Refuted || got.Proven {
		t.Errorf("the rival: %+v", got)
	}
	if r.Challenger != nil { // the dispute is read as it was decided
		g, err := settlement.ReadDispute(t.Context(), r.Reader, r.head(t), r.genesis())
		if err != nil {
			t.Fatalf("ReadDispute: %v", err)
		}
		if winner, ok := g.Winner(); !ok || winner.Span != right.Span {
			t.Errorf("winner %v, %v, want the proven", winner, ok)
		}
	}
	_, err = r.Rival.Propose(t.Context(), r.proposal(t, r.genesis(), 3, proof.EmptyExitRoot()))
	wantErr(t, "a rival that can only lose", err, settlement.ErrStale)
}

func testAlarmAmongRivals(t *testing.T, r *Rig) {
	r.post(t, 0, "a")
	right, err := r.Proposer.Propose(t.Context(), r.proposal(t, r.genesis(), 1, proof.EmptyExitRoot()))
	if err != nil {
		t.Fatal(err)
	}
	lie, err := r.Rival.Propose(t.Context(), r.proposal(t, r.genesis(), 2, proof.EmptyExitRoot()))
	if err != nil {
		t.Fatal(err)
	}
	wantNone(t, "Prove", r.prove(t, right))
	_, err = r.Convincer.Contradict(t.Context(), right.ID, lie.Claim, r.Prove(t, r.statement(r.assertion(t, r.genesis()).Claim, lie.Claim)))
	wantErr(t, "contradicting what is not confirmed", err, settlement.ErrEarly)
	wantNone(t, "Prove of the rival", r.prove(t, lie))
	r.wantAlarm(t, right, lie.Claim)
	_, err = r.Proposer.Confirm(t.Context(), right.ID)
	wantErr(t, "confirming under the alarm", err, settlement.ErrAlarmed)
	wantErr(t, "proving under the alarm", r.prove(t, right), settlement.ErrAlarmed)
}
