package ethereum_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// Items that fall overdue while a posting is under way do not make it run out
// of gas: somebody could time them so that it always does.
func TestPostBearsWhatFallsOverdue(t *testing.T) {
	w := newWorld(t, func(p *ethereum.Params) { p.Delays.Force = 12 })
	p, u := w.as(poster), w.as(user)
	for range 6 {
		if _, _, err := u.Enqueue(w.ctx, []byte("forced")); err != nil {
			t.Fatal(err)
		}
	}
	if in, err := w.client.Inbox(w.ctx, w.head()); err != nil || in.Due <= w.head().Number+1 {
		t.Fatalf("they are due at %d already, %v", in.Due, err)
	}
	w.l1.SetCensor(func(*types.Transaction) bool { return true })
	done := make(chan error, 1)
	go func() { _, err := p.Post(w.ctx, 0, 0, w.payloads(calldata.Publisher{}, "batch")); done <- err }()
	for len(w.managers[1].Status().Flights) == 0 {
		time.Sleep(time.Millisecond) // until it is estimated and sent
	}
	w.mine(w.params.Delays.Force + 6)
	w.l1.SetCensor(nil)
	w.mine(1)
	if err := <-done; err != nil {
		t.Errorf("Post: %v", err)
	}
	if got := len(w.entries()); got != 7 {
		t.Errorf("%d entries, want the 6 forced ones and the batch", got)
	}
}

// Nor does a child that goes ahead of a proposal under way make that run out of
// gas, though it opens the dispute then.
func TestProposalBearsARivalAhead(t *testing.T) {
	w := newWorld(t, shortDisputes)
	w.posts(1)
	parent := w.latest()
	honest, liar := w.as(proposer), w.as(rival)
	right, wrong := w.proposal(parent, 1, proof.EmptyExitRoot()), w.proposal(parent, 2, proof.EmptyExitRoot())
	w.l1.SetCensor(w.by(proposer))
	done := make(chan error, 1)
	go func() { _, err := honest.Propose(w.ctx, right); done <- err }()
	for under := false; !under; time.Sleep(time.Millisecond) { // until it is estimated and sent
		for _, m := range w.managers {
			under = under || len(m.Status().Flights) > 0
		}
	}
	if _, err := liar.Propose(w.ctx, wrong); err != nil {
		t.Fatal(err)
	}
	w.l1.SetCensor(nil)
	w.mine(1)
	if err := <-done; err != nil {
		t.Errorf("Propose: %v", err)
	}
}
