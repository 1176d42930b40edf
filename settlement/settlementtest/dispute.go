package settlementtest

import (
	"errors"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
)

// A dispute with real moves: what one side leaves unanswered wins, is
// confirmed, and is paid for out of the other's stakes.
func testDispute(t *testing.T, r *Rig) {
	r.post(t, 0, "a")
	_, err := settlement.ReadDispute(t.Context(), r.Reader, r.head(t), r.genesis())
	wantErr(t, "a dispute of nobody", err, settlement.ErrNotFound)
	right := r.sue(t, r.Proposer, r.Challenger, r.genesis(), 1)
	wrong := r.sue(t, r.Rival, r.Opponent, r.genesis(), 2)
	wrong.furthest = 1
	_, err = r.Proposer.Confirm(t.Context(), right.stands.ID)
	wantErr(t, "confirming what is disputed", err, settlement.ErrEarly)

	before, at := right.look()
	shape, early := before.Params().Shape, at
	if got, want := shape.Height(shape.Levels()), uint8(r.Config.SpanDepth); got != want {
		t.Errorf("the coarsest tree is %d high, a span %d", got, want)
	}
	root := before.Root(right.stands.Span)
	if s, ok := before.Standing(root, at.Number); !ok || s.Rivals != 1 || s.Created != right.stands.Created {
		t.Fatalf("root %+v, %v, want it with one rival, from block %d on", s, ok, right.stands.Created)
	}
	r.wantRefusals(t, right, root)
	for round := 0; ; round++ {
		made := right.play() + wrong.play()
		_, err := r.Proposer.Confirm(t.Context(), right.stands.ID)
		if err == nil || errors.Is(err, settlement.ErrStale) {
			break
		}
		wantErr(t, "confirming what has not won", err, settlement.ErrEarly)
		if uint64(round) > 2*(r.Period+r.Moves) || t.Failed() {
			t.Fatalf("nothing is decided after %d rounds", round)
		}
		if made == 0 {
			r.Mine(t, 1)
		}
	}
	_, err = r.Proposer.Confirm(t.Context(), wrong.stands.ID)
	wantErr(t, "confirming what has lost", err, settlement.ErrStale)
	g, at := right.look()
	if s, _ := g.Standing(root, at.Number); !s.Settled || s.Stored < g.Params().Period {
		t.Errorf("the root that won: %+v", s)
	}
	r.wantPaid(t, right)
	_, err = r.Opponent.Collect(t.Context())
	wantErr(t, "collecting by who lost", err, settlement.ErrStale)

	// What stood at a block stands there for ever.
	again, err := settlement.ReadDispute(t.Context(), r.Reader, early, r.genesis())
	if err != nil || len(slices.Collect(again.Nodes())) != 2 {
		t.Errorf("the dispute at an early block has %d nodes, %v, want its two roots", len(slices.Collect(again.Nodes())), err)
	}
}

// wantRefusals makes moves that must not be taken.
func (r *Rig) wantRefusals(t *testing.T, l *litigant, root fraud.Node) {
	t.Helper()
	play := func(m fraud.Move) error {
		_, err := r.Challenger.Play(t.Context(), l.stands.Parent, m)
		return err
	}
	odd := root
	odd.Span[0] ^= 1
	wantErr(t, "bisecting what does not stand", play(fraud.Bisect{Node: odd}), settlement.ErrReorg)
	wantErr(t, "bisecting into what is not the span", play(fraud.Bisect{Node: root, Left: commitment.Root{1}}), settlement.ErrRejected)
	wantErr(t, "refining what can be bisected", play(fraud.Refine{Node: root}), settlement.ErrRejected)
	wantErr(t, "proving what can be bisected", play(fraud.Prove{Node: root}), settlement.ErrRejected)
	wantErr(t, "settling ahead of time", play(fraud.Settle{Node: root}), settlement.ErrEarly)
	_, err := r.Challenger.Collect(t.Context())
	wantErr(t, "collecting what nobody owes", err, settlement.ErrStale)
}

// wantPaid has a winner paid for its moves, and for what it staked.
func (r *Rig) wantPaid(t *testing.T, l *litigant) {
	t.Helper()
	for range 2 * (r.Period + r.Moves) { // a finer tree may take longer
		made := l.play()
		g, _ := l.look()
		me := fraud.Account(r.Challenger.Address())
		items := g.Refunds(me)
		if len(items) > 0 {
			if _, err := r.Challenger.Play(t.Context(), l.stands.Parent, fraud.Refund{Items: items}); err != nil {
				t.Fatalf("Refund: %v", err)
			}
			continue
		}
		open := false
		for n := range g.Nodes() {
			s, _ := g.Standing(n, g.Block())
			open = open || s.Root && s.Maker == me && n.Level < g.Params().Shape.Levels() && !s.Settled
		}
		if !open {
			break
		}
		if made == 0 {
			r.Mine(t, 1)
		}
	}
	g, _ := l.look()
	if owed := g.Claimable(fraud.Account(r.Challenger.Address())); owed.Sign() == 0 {
		t.Error("whoever won is owed nothing")
	}
	p, err := r.Challenger.Collect(t.Context())
	if err != nil || p.Gas == 0 || number(p.Fee) == 0 {
		t.Errorf("Collect = %+v, %v", p, err)
	}
	_, err = r.Challenger.Collect(t.Context())
	wantErr(t, "collecting twice", err, settlement.ErrStale)
}

// A dispute follows L1's reorgs.
func testDisputeReorg(t *testing.T, r *Rig) {
	r.post(t, 0, "a")
	right := r.sue(t, r.Proposer, r.Challenger, r.genesis(), 1)
	r.sue(t, r.Rival, r.Opponent, r.genesis(), 2)
	r.Mine(t, 2)
	before, _ := right.look()
	root := before.Root(right.stands.Span)
	if right.play() != 1 {
		t.Fatal("the root was not bisected")
	}
	g, lost := right.look()
	if s, _ := g.Standing(root, lost.Number); len(s.Halves) != 2 {
		t.Fatalf("root %+v, want its halves", s)
	}
	r.Reorg(t, 1)
	_, err := settlement.ReadDispute(t.Context(), r.Reader, lost, right.stands.Parent)
	wantErr(t, "a dispute at a block that left the chain", err, settlement.ErrReorg)
	// Whoever moves again moves once: what was sent may come back by itself.
	right.play()
	r.Mine(t, 1)
	g, at := right.look()
	s, _ := g.Standing(root, at.Number)
	if len(s.Halves) != 2 || s.Halves[0] == (fraud.Node{}) {
		t.Errorf("root %+v, want it bisected again", s)
	}
	if h, _ := g.Standing(s.Halves[0], at.Number); h.Created <= right.stands.Created {
		t.Errorf("half %+v, want it younger than the root", h)
	}
}
