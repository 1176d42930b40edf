package sharedsec_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// claimAnything asserts a state that nobody derives, on a parent.
func (n *process) claimAnything(t testing.TB, who common.Address, parent settlement.Assertion, state commitment.Root) settlement.Assertion {
	t.Helper()
	start, end := parent.Claim.Position, parent.Next.End
	post, err := n.store.Checkpoint(end)
	if err != nil {
		t.Fatal(err)
	}
	claim := post.Claim
	claim.StateRoot = state
	st := proof.Statement{
		Program: parent.Next.Program, Pre: parent.Claim.Hash(), Post: claim.Hash(),
		Input: proof.Input(start, parent.Claim.Accumulator, end, claim.Accumulator),
	}
	span, err := proof.NewSpan(st.DisputeID(), []proof.Boundary{{Claim: st.Post}}, n.config.SpanDepth)
	if err != nil {
		t.Fatal(err)
	}
	a, err := n.l1.As(who).Propose(t.Context(), settlement.Proposal{Parent: parent.ID, Claim: claim, Span: span.Root, Path: span.Path})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func (n *process) genesis(t testing.TB) settlement.Assertion {
	t.Helper()
	a, err := n.l1.Assertion(t.Context(), must(n.l1.Head(t.Context(), settlement.Latest)), mustGenesis(n.world))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// Many rivals cost an honest proposer neither memory nor a log without end, and
// it confirms none of them.
func TestManyRivals(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	lines := &counter{}
	n.proposer.Log = slog.New(lines)
	n.record(t, "a")
	n.propose(t)
	const rivals = 150
	for i := range rivals {
		n.claimAnything(t, common.Address{0xcc}, n.genesis(t), commitment.Keccak256([]byte{byte(i)}))
	}
	for range 5 {
		w.l1.Mine(int(settlementtest.DefaultParams.Period))
		n.propose(t)
	}
	st := n.proposer.Status()
	if st.Wrong != rivals || len(st.Rivals) != 64 || st.Confirmed.ID != n.genesis(t).ID || st.Stalled != nil {
		t.Errorf("%d wrong, %d listed, confirmed %v, stalled %v; want %d, 64, genesis, nil", st.Wrong, len(st.Rivals), st.Confirmed.ID, st.Stalled, rivals)
	}
	if got := lines.of(slog.LevelError); got != 64 {
		t.Errorf("%d lines about rivals in 5 steps, want each once, 64 at most", got)
	}
}

// What a proposer remembers of its walk does not outgrow the walk.
func TestProposerMemory(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	for i := range 100 {
		n.record(t, fmt.Sprint("tx", i))
		n.propose(t)
		if i%5 == 4 {
			w.l1.Mine(int(settlementtest.DefaultParams.Period))
			n.propose(t)
		}
		if got := n.proposer.Known(); got > 20 {
			t.Fatalf("after %d entries it remembers %d assertions", i, got)
		}
	}
}

// Whoever comes when the first child has stood its time stops nothing: the
// proposer confirms though a rival's marks are on it.
func TestLateRivalStopsNothing(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a")
	n.propose(t)
	created := n.proposer.Status().L1.Number + 1
	w.l1.Mine(int(settlementtest.DefaultParams.Period) + 5)
	n.proposer.Reader = &bent{Reader: w.l1, children: func(c []settlement.Assertion) []settlement.Assertion {
		for i := range c {
			c[i].Rivaled = created + settlementtest.DefaultParams.Period
		}
		return c
	}}
	n.propose(t)
	if got := n.proposer.Status().Confirmed.Claim.Position; got != 1 {
		t.Errorf("confirmed up to position %d, want 1", got)
	}
}

// A right assertion that came second never stands alone: it is not tried.
func TestSecondIsNotConfirmed(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a")
	lie := n.claimAnything(t, common.Address{0xcc}, n.genesis(t), commitment.Root{1})
	n.propose(t)
	w.l1.Mine(100)
	n.proposer.Chain = eager{n.proposer.Chain, t}
	n.propose(t)
	st := n.proposer.Status()
	if st.Wrong != 1 || st.Rivals[0].ID != lie.ID || st.Tip.Claim.Position != 1 {
		t.Errorf("status %+v", st)
	}
}

// eager fails a test when something is confirmed.
type eager struct {
	settlement.Proposer
	t testing.TB
}

func (e eager) Confirm(_ context.Context, id commitment.Root) (settlement.Posted, error) {
	e.t.Errorf("it tries to confirm %v", id)
	return settlement.Posted{}, settlement.ErrEarly
}

// slow lets nothing be confirmed.
type slow struct {
	settlement.Proposer
	err error
}

func (s slow) Confirm(context.Context, commitment.Root) (settlement.Posted, error) {
	return settlement.Posted{}, s.err
}

// An L1 that does not let it confirm keeps nobody from asserting what comes.
func TestConfirmDoesNotStarveAssertions(t *testing.T) {
	for _, err := range []error{settlement.ErrEarly, settlement.ErrStale, settlement.ErrFeeCeiling} {
		w := newWorld()
		n := mustStart(t, w)
		n.proposer.Chain = slow{n.proposer.Chain, err}
		for i := range 3 {
			n.record(t, fmt.Sprint("tx", i))
			n.propose(t)
			w.l1.Mine(int(settlementtest.DefaultParams.Period))
		}
		if got := n.proposer.Status(); got.Tip.Claim.Position != 2 || got.Confirmed.Claim.Position != 0 {
			t.Errorf("%v: tip at %d, confirmed at %d, want the next assertion made all the same", err, got.Tip.Claim.Position, got.Confirmed.Claim.Position)
		}
	}
	w := newWorld()
	n := mustStart(t, w)
	n.proposer.Chain = slow{n.proposer.Chain, settlement.ErrRejected}
	n.record(t, "a")
	n.propose(t)
	w.l1.Mine(int(settlementtest.DefaultParams.Period))
	if err := n.proposer.Step(t.Context()); !errors.Is(err, settlement.ErrRejected) {
		t.Errorf("a confirmation that is refused for good: %v, want ErrRejected", err)
	}
}

// An asserted fault contradicts what is derived and is never built on. It
// stops the chain by itself: a stake beside it would only be locked.
func TestFaultIsARival(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a")
	fault := settlement.Assertion{ID: commitment.Root{0xfa}, Parent: mustGenesis(w), Fault: true, Status: settlement.Pending}
	n.proposer.Reader = &bent{Reader: w.l1, children: func(c []settlement.Assertion) []settlement.Assertion {
		return append([]settlement.Assertion{fault}, c...)
	}}
	n.proposer.Chain = frugal{n.proposer.Chain, t}
	n.propose(t)
	st := n.proposer.Status()
	if st.Wrong != 1 || !st.Rivals[0].Fault || st.Tip.ID != fault.Parent || st.Confirmed.ID != fault.Parent {
		t.Errorf("status %+v, want the fault as a rival and nothing beside it", st)
	}
}

// frugal fails a test when something is asserted.
type frugal struct {
	settlement.Proposer
	t testing.TB
}

func (f frugal) Propose(_ context.Context, p settlement.Proposal) (settlement.Assertion, error) {
	f.t.Errorf("it asserts position %d", p.Claim.Position)
	return settlement.Assertion{}, settlement.ErrRejected
}

// A right claim over a span of garbage is confirmed with what it says: who
// contradicted it would stop the rollup over nothing.
func TestRightClaimWithAWrongSpan(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a")
	n.proposer.Chain = frugal{n.proposer.Chain, t}
	right, err := sharedsec.ProposalOf(w.config, n.store, n.genesis(t).ID, 0, 1)
	if err != nil {
		t.Fatal(err)
	}
	dispute := proof.Statement{
		Program: w.config.Program(0), Pre: w.config.GenesisClaim().Hash(),
		Input: proof.Input(0, commitment.Root{}, 1, right.Claim.Accumulator),
	}.DisputeID()
	garbage, err := proof.NewSpan(dispute, []proof.Boundary{{Position: 7}, {Claim: right.Claim.Hash()}}, w.config.SpanDepth)
	if err != nil {
		t.Fatal(err)
	}
	odd := right
	odd.Span, odd.Path = garbage.Root, garbage.Path
	if _, err := w.l1.As(common.Address{0xcc}).Propose(t.Context(), odd); err != nil {
		t.Fatal(err)
	}
	n.propose(t)
	w.l1.Mine(int(settlementtest.DefaultParams.Period))
	n.propose(t)
	if st := n.proposer.Status(); st.Confirmed.Claim != n.store.Head().Claim || st.Wrong != 0 {
		t.Errorf("status %+v, want the right claim confirmed", st)
	}
}

// Where rivals stand, nothing follows that could ever be confirmed: no stake
// goes there. One lie alone is contradicted, once.
func TestStakesAreNotWasted(t *testing.T) {
	w := newWorld()
	n, m := mustStart(t, w), stranger(t, w)
	n.record(t, "a")
	m.derive(t)
	n.claimAnything(t, common.Address{0xcc}, n.genesis(t), commitment.Root{1})
	n.propose(t)
	if st := n.proposer.Status(); st.Wrong != 1 {
		t.Fatalf("status %+v, want one lie", st)
	}
	children, err := w.l1.Children(t.Context(), must(w.l1.Head(t.Context(), settlement.Latest)), mustGenesis(w))
	if err != nil || len(children) != 2 {
		t.Fatalf("%d assertions, %v, want the lie contradicted", len(children), err)
	}
	n.record(t, "b")
	m.derive(t)
	for _, p := range []*process{n, m} {
		p.proposer.Chain = frugal{p.proposer.Chain, t}
		p.propose(t)
	}
	w = newWorld()
	n = mustStart(t, w)
	n.record(t, "a")
	n.claimAnything(t, common.Address{0xcc}, n.genesis(t), commitment.Root{1})
	n.claimAnything(t, common.Address{0xcd}, n.genesis(t), commitment.Root{2})
	n.proposer.Chain = frugal{n.proposer.Chain, t}
	n.propose(t)
}

// A parent's terms are followed when they can be, and never into nonsense.
func TestTerms(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*settlement.Terms)
		want   error // nil: nothing is asserted, nothing fails
	}{
		{"an end that is not recorded yet", func(t *settlement.Terms) { t.End = 5 }, nil},
		{"an end beyond every span", func(t *settlement.Terms) { t.End = 1 << 63 }, settlement.ErrMismatch},
		{"no entries", func(t *settlement.Terms) { t.End = 0 }, settlement.ErrMismatch},
		{"another program", func(t *settlement.Terms) { t.Program[0] ^= 1 }, settlement.ErrMismatch},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld()
			n := mustStart(t, w)
			n.record(t, "a", "b")
			n.proposer.Reader = &bent{Reader: w.l1, assertion: func(a settlement.Assertion) settlement.Assertion { c.change(&a.Next); return a }}
			err := n.proposer.Step(t.Context())
			if !errors.Is(err, c.want) || sharedsec.Classify(err) != sharedsec.None && sharedsec.Classify(err) != sharedsec.Stop {
				t.Errorf("Step: %v, want %v", err, c.want)
			}
			children, err := w.l1.Children(t.Context(), must(w.l1.Head(t.Context(), settlement.Latest)), mustGenesis(w))
			if err != nil || len(children) != 0 {
				t.Errorf("%d assertions made, %v", len(children), err)
			}
		})
	}
}

// A node whose store follows a branch that L1 has left waits for its deriver:
// nobody has won with a false claim.
func TestStoreOnALeftBranch(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a", "b")
	w.l1.Reorg(100)
	other := stranger(t, w)
	other.record(t, "c")
	other.propose(t)
	w.l1.Mine(int(settlementtest.DefaultParams.Period))
	other.propose(t)
	if err := n.proposer.Step(t.Context()); !errors.Is(err, sharedsec.ErrNotDerived) {
		t.Errorf("Step: %v, want ErrNotDerived", err)
	}
	n.deriver.Derived, n.deriver.Reset = nil, nil
	n.derive(t)
	n.propose(t)
	if got := n.proposer.Status().Confirmed.Claim; got != n.store.Head().Claim {
		t.Errorf("confirmed position %d, want %d", got.Position, n.store.Head().Claim.Position)
	}
}

// Two proposers assert one thing once.
func TestProposersAgree(t *testing.T) {
	w := newWorld()
	n, m := mustStart(t, w), stranger(t, w)
	for i := range 4 {
		n.record(t, fmt.Sprint("tx", i))
		m.derive(t)
		n.propose(t)
		m.propose(t)
	}
	for _, p := range []*process{n, m} {
		p.propose(t)
		if st := p.proposer.Status(); st.Wrong != 0 || st.Tip.Claim != n.store.Head().Claim {
			t.Errorf("tip %+v with %d rivals, want one chain of assertions", st.Tip.Claim, st.Wrong)
		}
	}
}

// A passive proposer asserts nothing, and confirms what is right.
func TestPassive(t *testing.T) {
	w := newWorld()
	n, m := mustStart(t, w), stranger(t, w)
	n.record(t, "a")
	m.proposer.Passive = true
	m.derive(t)
	m.propose(t)
	if st := m.proposer.Status(); st.Tip.ID != mustGenesis(w) {
		t.Errorf("it asserted %v", st.Tip.ID)
	}
	n.propose(t)
	w.l1.Mine(int(settlementtest.DefaultParams.Period))
	m.propose(t)
	if st := m.proposer.Status(); st.Confirmed.Claim != m.store.Head().Claim {
		t.Errorf("confirmed %+v", st.Confirmed.Claim)
	}
}
