package settlementtest

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// TestSettlement holds an implementation of package settlement's roles to
// their documentation. Open returns a new rollup, without entries, for each
// subtest.
func TestSettlement(t *testing.T, open func(testing.TB) *Rig) {
	for _, c := range []struct {
		name string
		run  func(*testing.T, *Rig)
	}{
		{"Genesis", testGenesis},
		{"Post", testPost},
		{"Forced", testForced},
		{"Deposit", testDeposit},
		{"OverdueComesAlong", testOverdueComesAlong},
		{"Assertion", testAssertion},
		{"BadProposals", testBadProposals},
		{"Fault", testFault},
		{"Rivals", testRivals},
		{"LateRival", testLateRival},
		{"Withdraw", testWithdraw},
		{"Escape", testEscape},
		{"Reorg", testReorg},
		{"Heads", testHeads},
		{"Parameters", testParameters},
		{"Cancellation", testCancellation},
	} {
		t.Run(c.name, func(t *testing.T) { c.run(t, open(t)) })
	}
	if open(t).Challenger != nil {
		t.Run("Dispute", func(t *testing.T) { testDispute(t, open(t)) })
		t.Run("DisputeReorg", func(t *testing.T) { testDisputeReorg(t, open(t)) })
	}
	if open(t).Convincer != nil {
		TestConvincer(t, open)
	}
	if open(t).Spike != nil {
		t.Run("Spike", func(t *testing.T) { testSpike(t, open(t)) })
	}
	if open(t).Censor != nil {
		t.Run("Censorship", func(t *testing.T) { testCensorship(t, open(t)) })
	}
}

func testGenesis(t *testing.T, r *Rig) {
	at := r.head(t)
	id, err := r.Reader.Confirmed(t.Context(), at)
	if err != nil || id != r.genesis() {
		t.Fatalf("Confirmed = %v, %v, want the genesis assertion %v", id, err, r.genesis())
	}
	a, err := r.Reader.Assertion(t.Context(), at, id)
	if err != nil {
		t.Fatal(err)
	}
	if a.Claim != r.Config.GenesisClaim() || a.Status != settlement.Confirmed || a.Next.End != 1 || a.Next.Program != r.Config.Program(0) {
		t.Errorf("genesis assertion %+v does not claim the configuration's genesis, or fixes the wrong terms", a)
	}
	if in := r.inbox(t); in.Entries != 0 || in.Batches != 0 || in.Closed || in.Accumulator != (commitment.Root{}) {
		t.Errorf("the inbox of a new rollup is not empty: %+v", in)
	}
	_, err = r.Reader.Assertion(t.Context(), at, commitment.Root{1})
	wantErr(t, "an assertion that is not there", err, settlement.ErrNotFound)
}

func testPost(t *testing.T, r *Rig) {
	payload := r.payload(t, "first")
	posted, err := r.Poster.Post(t.Context(), 0, 0, payload)
	if err != nil {
		t.Fatal(err)
	}
	r.post(t, 1, "second")
	_, err = r.Poster.Post(t.Context(), 0, 0, r.payload(t, "again"))
	wantErr(t, "a batch whose index is taken", err, settlement.ErrStale)
	_, err = r.Stranger.Post(t.Context(), 2, 0, r.payload(t, "foreign"))
	wantErr(t, "a stranger's batch", err, settlement.ErrRejected)
	_, err = r.Poster.Post(t.Context(), 2, 0, nil)
	wantErr(t, "a batch without payloads", err, settlement.ErrRejected)

	entries := r.entries(t)
	if len(entries) != 2 {
		t.Fatalf("%d entries, want 2", len(entries))
	}
	e := entries[0]
	if e.Kind != derive.KindBatch || e.Index != 0 || e.L1Block != posted.Block.Number || e.L1Time != posted.Block.Time ||
		e.Sender != r.Config.Rules[0].Poster || len(e.Refs) != 1 || e.Refs[0] != payload[0].Ref || posted.Entry != 0 {
		t.Errorf("entry %+v is not what was posted: %+v, %v", e, posted, payload[0].Ref)
	}
	for e, err := range r.Reader.Entries(t.Context(), r.head(t), 1) {
		if err != nil || e.Position != 1 {
			t.Errorf("entries from 1 begin with %d, %v", e.Position, err)
		}
		break
	}
	for e, err := range r.Reader.Entries(t.Context(), posted.Block, 0) {
		if err != nil || e.Position > 0 {
			t.Errorf("at the block of the first entry there is entry %d, %v", e.Position, err)
		}
	}
}

func testForced(t *testing.T, r *Rig) {
	index, _, err := r.Forcer.Enqueue(t.Context(), []byte("forced"))
	if err != nil || index != 0 {
		t.Fatalf("Enqueue = %d, %v", index, err)
	}
	in := r.inbox(t)
	if in.Enqueued != 1 || in.Forced != 0 || in.Entries != 0 || in.Due == 0 {
		t.Errorf("inbox with one item waiting: %+v", in)
	}
	_, err = r.Forcer.Force(t.Context(), 1)
	wantErr(t, "forcing before the time", err, settlement.ErrEarly)
	r.Mine(t, int(r.Force))
	if _, err := r.Forcer.Force(t.Context(), 1); err != nil {
		t.Fatalf("Force: %v", err)
	}
	entries := r.entries(t)
	if len(entries) != 1 || entries[0].Kind != derive.KindTransaction || len(entries[0].Refs) != 1 {
		t.Fatalf("entries %+v, want the forced transaction", entries)
	}
	if want := commitment.Keccak256([]byte("forced")); !bytes.Equal(entries[0].Refs[0].Commitment(), want[:]) {
		t.Errorf("the forced transaction's ref is %v, want the commitment %v", entries[0].Refs[0], want)
	}
	_, _, err = r.Forcer.Enqueue(t.Context(), nil)
	wantErr(t, "an empty transaction", err, settlement.ErrRejected)
}

func testDeposit(t *testing.T, r *Rig) {
	to := common.Address{7}
	index, _, err := r.Forcer.Deposit(t.Context(), to, [32]byte{31: 42}, []byte("memo"))
	if err != nil || index != 0 {
		t.Fatalf("Deposit = %d, %v", index, err)
	}
	// The poster may take it along before it is overdue.
	if _, err := r.Poster.Post(t.Context(), 0, 1, r.payload(t, "batch")); err != nil {
		t.Fatal(err)
	}
	entries := r.entries(t)
	if len(entries) != 2 || entries[0].Kind != derive.KindDeposit || entries[1].Kind != derive.KindBatch {
		t.Fatalf("entries %+v, want the deposit and then the batch", entries)
	}
	data := commitment.Keccak256(append(to[:], "memo"...))
	if e := entries[0]; e.Value != [32]byte{31: 42} || !bytes.Equal(e.Refs[0].Commitment(), data[:]) || e.Index != 0 {
		t.Errorf("deposit entry %+v", e)
	}
	_, _, err = r.Forcer.Deposit(t.Context(), to, [32]byte{}, nil)
	wantErr(t, "a deposit of nothing", err, settlement.ErrRejected)
}

// A sequencer that never takes forced items along does so all the same.
func testOverdueComesAlong(t *testing.T, r *Rig) {
	if _, _, err := r.Forcer.Enqueue(t.Context(), []byte("forced")); err != nil {
		t.Fatal(err)
	}
	r.post(t, 0, "ahead of time")
	r.Mine(t, int(r.Force))
	r.post(t, 1, "overdue")
	var kinds []derive.Kind
	for _, e := range r.entries(t) {
		kinds = append(kinds, e.Kind)
	}
	if want := []derive.Kind{derive.KindBatch, derive.KindTransaction, derive.KindBatch}; !slices.Equal(kinds, want) {
		t.Errorf("entries %v, want %v", kinds, want)
	}
}

func testAssertion(t *testing.T, r *Rig) {
	r.post(t, 0, "a")
	r.post(t, 1, "b")
	p := r.proposal(t, r.genesis(), 1, proof.EmptyExitRoot())
	a, err := r.Proposer.Propose(t.Context(), p)
	if err != nil {
		t.Fatal(err)
	}
	if a.Claim != p.Claim || a.Status != settlement.Pending || a.Parent != p.Parent || a.Span != p.Span || a.Next.End != 2 {
		t.Errorf("assertion %+v, proposed %+v", a, p)
	}
	again, err := r.Rival.Propose(t.Context(), p)
	if err != nil || again.ID != a.ID || again.Proposer != a.Proposer {
		t.Errorf("proposing what stands = %+v, %v, want the assertion that stands", again, err)
	}
	_, err = r.Proposer.Confirm(t.Context(), a.ID)
	wantErr(t, "confirming ahead of time", err, settlement.ErrEarly)

	// A child may be asserted before its parent is confirmed, not confirmed.
	child, err := r.Proposer.Propose(t.Context(), r.proposal(t, a.ID, 2, proof.EmptyExitRoot()))
	if err != nil {
		t.Fatalf("a child of a pending assertion: %v", err)
	}
	r.Mine(t, int(r.Period)+1)
	_, err = r.Proposer.Confirm(t.Context(), child.ID)
	wantErr(t, "confirming ahead of the parent", err, settlement.ErrEarly)
	for _, id := range []commitment.Root{a.ID, child.ID} {
		if _, err := r.Proposer.Confirm(t.Context(), id); err != nil {
			t.Fatalf("Confirm: %v", err)
		}
	}
	_, err = r.Proposer.Confirm(t.Context(), a.ID)
	wantErr(t, "confirming twice", err, settlement.ErrStale)
	at := r.head(t)
	if id, err := r.Reader.Confirmed(t.Context(), at); err != nil || id != child.ID {
		t.Errorf("Confirmed = %v, %v, want %v", id, err, child.ID)
	}
	got, err := r.Reader.Assertion(t.Context(), at, a.ID)
	if err != nil || got.Status != settlement.Confirmed || got.Confirmed == 0 {
		t.Errorf("assertion %+v, %v, want it confirmed", got, err)
	}
	children, err := r.Reader.Children(t.Context(), at, r.genesis())
	if err != nil || len(children) != 1 || children[0].ID != a.ID {
		t.Errorf("Children = %+v, %v", children, err)
	}
}

func testBadProposals(t *testing.T, r *Rig) {
	r.post(t, 0, "a")
	good := r.proposal(t, r.genesis(), 1, proof.EmptyExitRoot())
	for name, change := range map[string]func(*settlement.Proposal){
		"a claim that the span does not end in": func(p *settlement.Proposal) { p.Claim.StateRoot[0] ^= 1 },
		"another end":                           func(p *settlement.Proposal) { p.Claim.Position++ },
		"another accumulator":                   func(p *settlement.Proposal) { p.Claim.Accumulator[0] ^= 1 },
		"another span":                          func(p *settlement.Proposal) { p.Span[0] ^= 1 },
		"a path too short":                      func(p *settlement.Proposal) { p.Path = p.Path[1:] },
		"a path too long":                       func(p *settlement.Proposal) { p.Path = append(slices.Clone(p.Path), commitment.Root{}) },
		"an unknown parent":                     func(p *settlement.Proposal) { p.Parent[0] ^= 1 },
	} {
		p := good
		change(&p)
		_, err := r.Proposer.Propose(t.Context(), p)
		if err == nil {
			t.Errorf("%s: it was accepted", name)
		}
		if name == "another end" || name == "another accumulator" { // what a reorg makes of a right one
			wantErr(t, name, err, settlement.ErrReorg)
		}
	}
	a, err := r.Proposer.Propose(t.Context(), good)
	if err != nil {
		t.Fatal(err)
	}
	early := good
	early.Parent = a.ID
	if _, err := r.Proposer.Propose(t.Context(), early); err == nil {
		t.Error("a child over entries that are not there was accepted")
	}
}

// Rivals stop each other; whoever comes too late stops nothing.
func testRivals(t *testing.T, r *Rig) {
	r.post(t, 0, "a")
	r.post(t, 1, "b")
	a, err := r.Proposer.Propose(t.Context(), r.proposal(t, r.genesis(), 1, proof.EmptyExitRoot()))
	if err != nil {
		t.Fatal(err)
	}
	lie, err := r.Rival.Propose(t.Context(), r.proposal(t, r.genesis(), 2, proof.EmptyExitRoot()))
	if err != nil {
		t.Fatal(err)
	}
	if lie.ID == a.ID || lie.Dispute != a.Dispute {
		t.Errorf("rivals %v and %v are in the disputes %v and %v, want two assertions of one", a.ID, lie.ID, a.Dispute, lie.Dispute)
	}
	r.Mine(t, int(r.Period)+1)
	for _, id := range []commitment.Root{a.ID, lie.ID} {
		_, err := r.Proposer.Confirm(t.Context(), id)
		wantErr(t, "confirming a rival", err, settlement.ErrEarly)
		got, err := r.Reader.Assertion(t.Context(), r.head(t), id)
		if err != nil || got.Rivaled == 0 {
			t.Errorf("rival %+v, %v, want it marked", got, err)
		}
	}
}

func testWithdraw(t *testing.T, r *Rig) {
	if r.Fund != nil {
		r.Fund(t, 1000)
	}
	exits := []proof.Exit{
		{To: r.Recipient, Value: [32]byte{31: 5}},
		{To: r.Recipient, Value: [32]byte{31: 6}, Data: []byte("memo")},
		{To: r.Recipient, Value: [32]byte{31: 7}},
	}
	log, root := exitLog(exits...)
	r.post(t, r.inbox(t).Batches, "a")
	r.post(t, r.inbox(t).Batches, "b")
	a := r.confirmed(t, r.genesis(), 1, root)
	withdrawal := func(i uint64) settlement.Withdrawal {
		p, err := log.Prove(i, log.Count())
		if err != nil {
			t.Fatal(err)
		}
		return settlement.Withdrawal{Assertion: a.ID, Claim: a.Claim, Exit: exits[i], Proof: p}
	}
	if r.Withdraw > 2 {
		_, err := r.Withdrawer.Withdraw(t.Context(), withdrawal(0))
		wantErr(t, "withdrawing ahead of time", err, settlement.ErrEarly)
	}
	r.Mine(t, int(r.Withdraw)+1)
	for name, change := range map[string]func(*settlement.Withdrawal){
		"more":            func(w *settlement.Withdrawal) { w.Exit.Value[31]++ },
		"somebody else":   func(w *settlement.Withdrawal) { w.Exit.To[0] ^= 1 },
		"other data":      func(w *settlement.Withdrawal) { w.Exit.Data = []byte("x") },
		"another index":   func(w *settlement.Withdrawal) { w.Proof.Index ^= 1 },
		"another count":   func(w *settlement.Withdrawal) { w.Proof.Count++ },
		"another sibling": func(w *settlement.Withdrawal) { w.Proof.Siblings[0][0] ^= 1 },
		"another claim":   func(w *settlement.Withdrawal) { w.Claim.Number++ },
		"fewer peaks":     func(w *settlement.Withdrawal) { w.Proof.Peaks = w.Proof.Peaks[1:] },
	} {
		w := withdrawal(1)
		w.Proof.Siblings = slices.Clone(w.Proof.Siblings)
		change(&w)
		_, err := r.Withdrawer.Withdraw(t.Context(), w)
		wantErr(t, "withdrawing "+name, err, settlement.ErrRejected)
	}
	for _, i := range []uint64{1, 0, 2} {
		if _, err := r.Withdrawer.Withdraw(t.Context(), withdrawal(i)); err != nil {
			t.Errorf("exit %d: %v", i, err)
		}
		_, err := r.Withdrawer.Withdraw(t.Context(), withdrawal(i))
		wantErr(t, "withdrawing twice", err, settlement.ErrStale)
	}
	// The same exit under a later assertion is the same exit.
	b := r.confirmed(t, a.ID, 2, root)
	r.Mine(t, int(r.Withdraw)+1)
	w := withdrawal(1)
	w.Assertion, w.Claim = b.ID, b.Claim
	_, err := r.Withdrawer.Withdraw(t.Context(), w)
	wantErr(t, "withdrawing under a later assertion", err, settlement.ErrStale)
}

func testEscape(t *testing.T, r *Rig) {
	genesis := r.Config.GenesisClaim()
	r.Mine(t, int(r.Escape)+2)
	_, err := r.Escaper.OpenEscape(t.Context(), genesis)
	wantErr(t, "opening the hatch of an idle rollup", err, settlement.ErrEarly)
	index, _, err := r.Forcer.Deposit(t.Context(), common.Address{7}, [32]byte{31: 42}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Mine(t, int(r.Force))
	if _, err := r.Forcer.Force(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	_, err = r.Escaper.OpenEscape(t.Context(), genesis)
	wantErr(t, "opening the hatch ahead of time", err, settlement.ErrEarly)
	_, err = r.Escaper.Refund(t.Context(), index)
	wantErr(t, "a refund before the hatch is open", err, settlement.ErrEarly)
	r.Mine(t, int(r.Escape)+1)
	wrong := genesis
	wrong.StateRoot[0] ^= 1
	_, err = r.Escaper.OpenEscape(t.Context(), wrong)
	wantErr(t, "opening the hatch on another claim", err, settlement.ErrRejected)
	if _, err := r.Escaper.OpenEscape(t.Context(), genesis); err != nil {
		t.Fatalf("OpenEscape: %v", err)
	}
	_, err = r.Escaper.OpenEscape(t.Context(), genesis)
	wantErr(t, "opening the hatch twice", err, settlement.ErrStale)
	if !r.inbox(t).Closed {
		t.Error("the inbox is open though the hatch is")
	}
	_, err = r.Poster.Post(t.Context(), 0, 0, r.payload(t, "late"))
	wantErr(t, "a batch after the hatch opened", err, settlement.ErrRejected)
	_, _, err = r.Forcer.Enqueue(t.Context(), []byte("late"))
	wantErr(t, "a forced transaction after the hatch opened", err, settlement.ErrRejected)
	if _, err := r.Escaper.Refund(t.Context(), index); err != nil {
		t.Errorf("Refund: %v", err)
	}
	_, err = r.Escaper.Refund(t.Context(), index)
	wantErr(t, "a second refund", err, settlement.ErrStale)
}

func testReorg(t *testing.T, r *Rig) {
	r.post(t, 0, "stays")
	r.Mine(t, 2)
	lost := r.post(t, 1, "is lost")
	before := r.head(t)
	r.Reorg(t, 1)
	if now := r.head(t); now.Hash == before.Hash {
		t.Fatal("the rig's Reorg changed nothing")
	}
	_, err := r.Reader.Inbox(t.Context(), lost.Block)
	wantErr(t, "reading at a block that left the chain", err, settlement.ErrReorg)
	for _, err := range r.Reader.Entries(t.Context(), lost.Block, 0) {
		wantErr(t, "entries at a block that left the chain", err, settlement.ErrReorg)
	}
	// Whoever repeats the batch under its index never records it twice.
	if _, err := r.Poster.Post(t.Context(), 1, 0, r.payload(t, "is lost")); err != nil && !errors.Is(err, settlement.ErrStale) {
		t.Fatalf("posting again: %v", err)
	}
	r.Mine(t, 2)
	if entries := r.entries(t); len(entries) != 2 || entries[1].Index != 1 {
		t.Errorf("entries %+v, want each batch once", entries)
	}
}

func testHeads(t *testing.T, r *Rig) {
	r.Mine(t, 40)
	var last settlement.Block
	for _, h := range []settlement.Head{settlement.Finalized, settlement.Safe, settlement.Latest} {
		b, err := r.Reader.Head(t.Context(), h)
		if err != nil {
			t.Fatalf("Head(%v): %v", h, err)
		}
		if b.Number < last.Number {
			t.Errorf("the %v head is block %d, below a head that is more settled, %d", h, b.Number, last.Number)
		}
		same, err := r.Reader.Block(t.Context(), b.Number)
		if err != nil || same != b {
			t.Errorf("Block(%d) = %+v, %v, want the %v head %+v", b.Number, same, err, h, b)
		}
		last = b
	}
	parent, err := r.Reader.Block(t.Context(), last.Number-1)
	if err != nil || parent.Hash != last.Parent {
		t.Errorf("block %d is %+v, %v, but its child names %v", last.Number-1, parent, err, last.Parent)
	}
	_, err = r.Reader.Block(t.Context(), last.Number+1000)
	wantErr(t, "a block that is not there", err, settlement.ErrNotFound)
}

func testCancellation(t *testing.T, r *Rig) {
	ctx := cancelled(t)
	_, err := r.Reader.Head(ctx, settlement.Latest)
	wantErr(t, "Head", err, context.Canceled)
	_, err = r.Poster.Post(ctx, 0, 0, r.payload(t, "x"))
	wantErr(t, "Post", err, context.Canceled)
	wantNone(t, "Post after a cancelled one", func() error {
		_, err := r.Poster.Post(t.Context(), 0, 0, r.payload(t, "x"))
		if errors.Is(err, settlement.ErrStale) {
			return nil // the cancelled call had gone out
		}
		return err
	}())
}
