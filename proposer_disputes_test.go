package sharedsec_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
)

// children returns what goes on from the newest confirmed assertion.
func (c *court) children(t testing.TB) (settlement.Assertion, []settlement.Assertion) {
	t.Helper()
	at := must(c.l1.Head(t.Context(), settlement.Latest))
	id := must(c.l1.Confirmed(t.Context(), at))
	return must(c.l1.Assertion(t.Context(), at, id)), must(c.l1.Children(t.Context(), at, id))
}

// settle plays until everything derived is confirmed.
func (c *court) settle(t testing.TB, n *process, challenger *sharedsec.Challenger) {
	t.Helper()
	for i := 0; n.proposer.Status().Confirmed.Claim != n.store.Head().Claim; i++ {
		n.propose(t)
		step(t, challenger)
		c.l1.Mine(1)
		if i == 700 {
			t.Fatalf("nothing is decided: %+v", challenger.Status())
		}
	}
}

// Where L1 decides, a right claim with a wrong history is a lie, and it loses.
func TestWrongHistoryIsContradicted(t *testing.T) {
	c := newCourt(t)
	n, challenger := c.party(t, 0xbb, history{})
	parent, _ := c.children(t)
	dispute, boundaries := c.truth(t, parent)
	right := must(sharedsec.ProposalOf(c.config, n.store, parent.ID, parent.Claim.Position, parent.Next.End))
	garbage := slices.Clone(boundaries)
	garbage[1].Claim[0] ^= 1
	span := must(proof.NewSpan(dispute, garbage, c.config.SpanDepth))
	odd := right
	odd.Span, odd.Path = span.Root, span.Path
	wrong := must(c.l1.As(common.Address{0xcc}).Propose(t.Context(), odd))
	n.propose(t)
	if st := n.proposer.Status(); st.Wrong != 1 || st.Rivals[0].ID != wrong.ID {
		t.Errorf("status %+v, want the wrong history among the rivals", st)
	}
	_, rivals := c.children(t)
	if len(rivals) != 2 || rivals[1].Span != right.Span {
		t.Fatalf("children %+v, want the right history beside the wrong one", rivals)
	}
	c.settle(t, n, challenger)
	if got := n.proposer.Status().Confirmed; got.ID != rivals[1].ID {
		t.Errorf("confirmed %v, want %v", got.ID, rivals[1].ID)
	}
}

// Many lies are met by one right assertion, which is gone on from at once.
func TestLiesAreContradicted(t *testing.T) {
	c := newCourt(t)
	n, challenger := c.party(t, 0xbb, history{})
	parent, _ := c.children(t)
	for i := range byte(12) {
		n.claimAnything(t, common.Address{0xcc, i}, parent, commitment.Root{i + 1})
	}
	n.propose(t)
	if _, children := c.children(t); len(children) != 13 {
		t.Fatalf("%d assertions, want the right one besides 12 lies", len(children))
	}
	c.honest.record(t, "f", "g")
	n.derive(t)
	n.propose(t)
	if st := n.proposer.Status(); st.Wrong != 12 || st.Tip.Claim.Position != 5 {
		t.Errorf("status %+v, want 12 lies, and a tip that is disputed", st)
	}
	n.propose(t)
	if st := n.proposer.Status(); st.Tip.Claim.Position != 6 {
		t.Errorf("tip at %d, want what follows asserted too", st.Tip.Claim.Position)
	}
	c.settle(t, n, challenger)
}

// A passive proposer asserts nothing beside a lie, but confirms what won.
func TestPassiveConfirmsWhatWon(t *testing.T) {
	c := newCourt(t)
	n, challenger := c.party(t, 0xbb, history{})
	passive, _ := c.party(t, 0xbd, history{})
	passive.proposer.Passive = true
	parent, _ := c.children(t)
	n.claimAnything(t, common.Address{0xcc}, parent, commitment.Root{1})
	passive.propose(t)
	if _, children := c.children(t); len(children) != 1 {
		t.Fatalf("%d assertions, want the lie alone", len(children))
	}
	n.propose(t)
	for i := 0; passive.proposer.Status().Confirmed.Claim != n.store.Head().Claim; i++ {
		step(t, challenger)
		passive.propose(t)
		c.l1.Mine(1)
		if i == 700 {
			t.Fatal("nothing is decided")
		}
	}
}
