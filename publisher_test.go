package sharedsec_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/wal"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

func (n *process) batches(t testing.TB) uint64 {
	t.Helper()
	at, err := n.l1.Head(t.Context(), settlement.Latest)
	if err != nil {
		t.Fatal(err)
	}
	in, err := n.l1.Inbox(t.Context(), at)
	if err != nil {
		t.Fatal(err)
	}
	return in.Batches
}

// A sequencer that lost its log while the node kept its store must not go on:
// its first blocks would pass for those that L1 has in their places, and what
// it acknowledged would be lost.
func TestLostLog(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a", "b")
	w.log = new(wal.Memory)
	n = mustStart(t, w)
	n.submit(t, "c")
	err := n.take(t.Context(), 1)
	if !errors.Is(err, sharedsec.ErrForeign) || sharedsec.Classify(err) != sharedsec.Stop {
		t.Errorf("the first block after the log was lost: %v (%v), want ErrForeign", err, sharedsec.Classify(err))
	}
	if _, err := n.publisher.Flush(t.Context()); !errors.Is(err, sharedsec.ErrForeign) {
		t.Errorf("publishing: %v, want ErrForeign", err)
	}
}

// With a base, a new sequencer goes on where another one ended.
func TestNewSequencerTakesOver(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a", "b")
	w.log = new(wal.Memory)
	for round := range 2 {
		n = mustStart(t, w)
		n.unsafe = sharedsec.NewUnsafe(n.store, history{}, n.source.Released(), 2)
		n.sequencer.Unsafe, n.publisher.Unsafe = n.unsafe, n.unsafe
		n.deriver.Derived, n.deriver.Reset = n.unsafe.Derived, n.unsafe.Reset
		if round == 0 {
			n.record(t, "c", "d")
			continue
		}
		if err := n.take(t.Context(), 2); err != nil { // given again
			t.Fatal(err)
		}
	}
	n.record(t, "e")
	equal(t, "state", read(t, n.store, n.store.Head().Claim.StateRoot), []string{"a", "b", "c", "d", "e"})
}

// A node whose store is derived anew, behind a log whose first blocks are
// released, waits: it neither executes on the wrong state nor posts.
func TestStoreBehindLog(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a", "b", "c")
	w.l1.Mine(10)
	n.publish(t) // releases
	if n.source.Released() != 3 {
		t.Fatalf("%d blocks released, want 3", n.source.Released())
	}
	n.submit(t, "d")
	w.db = stranger(t, w).db
	m := mustStart(t, w)
	if err := m.take(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	if got := m.unsafe.Head(); got != m.store.Head().Claim {
		t.Errorf("block 4 was executed on %+v", got)
	}
	if executed, _ := m.unsafe.Executed(); executed != 0 {
		t.Errorf("%d blocks executed of those released, want 0", executed)
	}
	if _, err := m.publisher.Flush(t.Context()); !errors.Is(err, sharedsec.ErrNotDerived) {
		t.Errorf("publishing: %v, want ErrNotDerived", err)
	}
	if m.publisher.Status().Stalled == nil {
		t.Error("the status does not tell that publishing waits")
	}
	m.derive(t)
	equal(t, "unsafe state", read(t, m.unsafe, m.unsafe.Head().StateRoot), []string{"a", "b", "c", "d"})
	m.publish(t)
	m.derive(t)
	equal(t, "safe state", read(t, m.store, m.store.Head().Claim.StateRoot), []string{"a", "b", "c", "d"})
}

// A batch of ours that derivation drops is not posted again and again.
func TestOwnBatchDropped(t *testing.T) {
	w := newWorld()
	w.config.Rules[0].Limits.TxBytes = 10
	w.l1 = settlementtest.NewL1(w.config, settlementtest.DefaultParams, w.memory)
	n := mustStart(t, w)
	// The publisher, and its sequencer, believe in other limits.
	limits := n.publisher.Batch.Limits
	limits.TxBytes = 1000
	n.publisher.Batch.Limits = limits
	if err := n.unsafe.Append(&batch.Block{Time: 1000, L1Origin: 50, Transactions: [][]byte{[]byte(strings.Repeat("x", 100))}}); err != nil {
		t.Fatal(err)
	}
	n.publish(t)
	n.derive(t)
	if got := n.store.Head(); got.Dropped != 1 || got.Ordered != 0 {
		t.Fatalf("head %+v, want the batch dropped", got)
	}
	for range 2 {
		_, err := n.publisher.Flush(t.Context())
		if !errors.Is(err, sharedsec.ErrUnpostable) || sharedsec.Classify(err) != sharedsec.Stop {
			t.Errorf("after a batch of ours was dropped: %v (%v), want ErrUnpostable", err, sharedsec.Classify(err))
		}
	}
	if got := n.batches(t); got != 1 {
		t.Errorf("%d batches posted, want 1", got)
	}
}

// A batch that L1 takes back is posted again, and is not taken for a dropped one.
func TestPostedBatchReorganizedAway(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a")
	n.submit(t, "b")
	if err := n.take(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	n.publish(t)
	w.l1.Reorg(1)
	n.derive(t)
	n.publish(t)
	n.derive(t)
	n.record(t, "c")
	equal(t, "state", read(t, n.store, n.store.Head().Claim.StateRoot), []string{"a", "b", "c"})
}

// A sealed block that fits no batch stops the publisher: nothing after it could
// ever be posted.
func TestBlockFitsNoBatch(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	if err := n.unsafe.Append(&batch.Block{Time: 1000, L1Origin: 50, Transactions: [][]byte{make([]byte, 1001)}}); err != nil {
		t.Fatal(err)
	}
	_, err := n.publisher.Flush(t.Context())
	if !errors.Is(err, sharedsec.ErrUnpostable) || sharedsec.Classify(err) != sharedsec.Stop {
		t.Errorf("Flush: %v (%v), want ErrUnpostable", err, sharedsec.Classify(err))
	}
}

// After the hatch opened nothing is recorded any more.
func TestInboxClosed(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a")
	w.l1.Mine(int(settlementtest.DefaultParams.Escape) + 1)
	if _, err := w.l1.OpenEscape(t.Context(), w.config.GenesisClaim()); err != nil {
		t.Fatal(err)
	}
	n.submit(t, "b")
	if err := n.take(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	if _, err := n.publisher.Flush(t.Context()); !errors.Is(err, settlement.ErrRejected) || sharedsec.Classify(err) != sharedsec.Stop {
		t.Errorf("Flush: %v, want ErrRejected", err)
	}
	n.derive(t) // a follower goes on
}

// A source that keeps nothing is told nothing, and its blocks are freed all the
// same.
func TestSourceWithoutRelease(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.sequencer.Source, n.publisher.Source = forgetful{n.source}, forgetful{n.source}
	for i := range 30 {
		n.record(t, fmt.Sprint("tx", i))
	}
	if sealed, held := n.unsafe.Sealed(), n.unsafe.Held(); sealed != 30 || held > 8 {
		t.Errorf("%d of %d sealed blocks are held, though L1 finalized most", held, sealed)
	}
}

// However long a node runs, it holds what is not final and no more.
func TestMemoryOfALongRun(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	for i := range 300 {
		n.record(t, fmt.Sprint("tx", i))
		n.propose(t)
		if blocks, nodes, claims := n.unsafe.Held(), n.unsafe.HeldNodes(), n.unsafe.HeldClaims(); blocks > 8 || nodes > 8 || claims > 8 {
			t.Fatalf("after %d blocks it holds %d blocks, %d nodes, %d claims", i, blocks, nodes, claims)
		}
		if i%10 == 9 {
			w.l1.Mine(int(settlementtest.DefaultParams.Period))
		}
	}
}

// While too much waits for L1, the sequencer takes no more, and goes on when
// L1 does.
func TestBackpressure(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.sequencer.MostPending = 2
	for i := range 3 {
		n.submit(t, fmt.Sprint("tx", 3*i), fmt.Sprint("tx", 3*i+1), fmt.Sprint("tx", 3*i+2))
	}
	if err := n.take(t.Context(), 2); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := n.sequencer.Step(ctx); !errors.Is(err, context.Canceled) || n.unsafe.Sealed() != 2 {
		t.Errorf("with 2 blocks waiting it took another: %v, %d", err, n.unsafe.Sealed())
	}
	done := make(chan error)
	go func() { done <- n.sequencer.Step(t.Context()) }()
	n.publish(t)
	n.derive(t)
	if err := <-done; err != nil || n.unsafe.Sealed() != 3 {
		t.Errorf("after L1 took them: %v, %d sealed", err, n.unsafe.Sealed())
	}
}

// Forced items that nobody wants to take along cost no batches of their own.
func TestMostForcedZero(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.publisher.MostForced = 0
	if _, _, err := w.l1.As(common.Address{1}).Enqueue(t.Context(), []byte("forced")); err != nil {
		t.Fatal(err)
	}
	for range 20 {
		w.l1.Mine(1)
		if done, err := n.publisher.Step(t.Context()); done || err != nil {
			t.Fatalf("Step = %v, %v, want nothing posted", done, err)
		}
	}
	n.record(t, "a")
	equal(t, "state", read(t, n.store, n.store.Head().Claim.StateRoot), []string{"forced", "a"})
}

// While fees are over the ceiling, or the poster is censored, publishing waits
// and loses nothing.
func TestSpikeAndCensorship(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.submit(t, "a")
	if err := n.take(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	w.l1.Spike(true)
	if _, err := n.publisher.Flush(t.Context()); sharedsec.Classify(err) != sharedsec.Wait {
		t.Errorf("publishing during a spike: %v (%v), want to wait", err, sharedsec.Classify(err))
	}
	w.l1.Spike(false)
	w.l1.Censor(func(a common.Address) bool { return a == poster })
	if _, err := n.publisher.Flush(t.Context()); sharedsec.Classify(err) != sharedsec.Retry {
		t.Errorf("publishing while censored: %v (%v), want to retry", err, sharedsec.Classify(err))
	}
	w.l1.Censor(nil)
	n.publish(t)
	n.derive(t)
	equal(t, "state", read(t, n.store, n.store.Head().Claim.StateRoot), []string{"a"})
	if got := n.batches(t); got != 1 {
		t.Errorf("%d batches, want 1", got)
	}
}

// resending is a poster that sends everything again after a reorg, in its old
// order, whatever it was asked for since: the worst that a transaction pool can
// do to a publisher.
type resending struct {
	*settlementtest.L1
	sent [][]da.Payload
}

func (r *resending) Post(ctx context.Context, index, forced uint64, payloads []da.Payload) (settlement.Posted, error) {
	r.sent = append(r.sent[:min(index, uint64(len(r.sent)))], payloads)
	return r.L1.Post(ctx, index, forced, payloads)
}

// Batches of an older cut that land behind one of a newer cut leave a gap or
// repeat blocks; that is found out before anything is built on it.
func TestOldCutLandsLate(t *testing.T) {
	w := newWorld()
	w.l1.SetLags(50, 60)
	n := mustStart(t, w)
	p := &resending{L1: w.l1}
	n.publisher.Poster = p
	n.record(t, "a", "b", "c")
	old := p.sent[1]
	w.l1.Reorg(3)
	n.derive(t)
	n.publish(t) // all three in one batch
	if _, err := w.l1.Post(t.Context(), 1, 0, old); err != nil {
		t.Fatal(err)
	}
	n.derive(t)
	n.submit(t, "d")
	err := n.take(t.Context(), 1)
	if err == nil {
		_, err = n.publisher.Flush(t.Context())
	}
	if !errors.Is(err, sharedsec.ErrForeign) {
		t.Errorf("after an old batch landed behind a new cut: %v, want ErrForeign", err)
	}
}

// Nothing is released that L1's finalized state itself does not have.
func TestReleaseNeedsFinality(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a", "b")
	w.l1.Mine(10)
	n.publisher.Reader = &bent{Reader: w.l1, accumulator: func(at settlement.Block, acc root) root {
		if tip, err := w.l1.Head(context.Background(), settlement.Latest); err == nil && at != tip {
			acc[0] ^= 1
		}
		return acc
	}}
	if _, err := n.publisher.Step(t.Context()); !errors.Is(err, sharedsec.ErrNotDerived) || n.source.Released() != 0 {
		t.Errorf("Step: %v, released %d blocks that L1 did not finalize", err, n.source.Released())
	}
	n.publisher.Reader = w.l1
	n.publish(t)
	if got := n.source.Released(); got != 2 {
		t.Errorf("%d blocks released, want 2", got)
	}
}

var _ sequencer.Sequencer = forgetful{}
