// Package sequencertest tests what implements the interfaces of package
// sequencer.
package sequencertest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/sequencer"
)

var limits = batch.Limits{Blocks: 16, Transactions: 64, TxBytes: 512, Bytes: 8 << 10, FrameBytes: 8 << 10}

// Limits returns the limits that a sequencer under [TestSequencer] must
// respect: 64 transactions a block, say, of at most 512 bytes.
func Limits() batch.Limits { return limits }

// TestSequencer tests a [sequencer.Sequencer]. Open returns the sequencer kept
// under a name, which asks a whether to admit and respects [Limits]: what an
// earlier one of that name acknowledged, or an empty one. The earlier one is
// not used any more, as if its process had been killed. A block must be due as
// soon as something waits. It must order by admission, or by anything that
// keeps each sender's order.
func TestSequencer(t *testing.T, open func(t testing.TB, name string, a *Admission) sequencer.Sequencer) {
	start := func(t *testing.T) (sequencer.Sequencer, *Admission) {
		a := new(Admission)
		return open(t, t.Name(), a), a
	}

	t.Run("Receipt", func(t *testing.T) {
		s, _ := start(t)
		for i := range uint64(3) {
			tx := Tx(1, i, 0)
			r, err := s.Submit(t.Context(), tx)
			if err != nil || r.ID != id(tx) || r.Sequence != i+1 {
				t.Errorf("Submit = %+v, %v; want the keccak256 of the bytes and sequence %d", r, err, i+1)
			}
		}
		tx := Tx(1, 0, 0)
		if r, err := s.Submit(t.Context(), tx); !errors.Is(err, sequencer.ErrDuplicate) || r.Sequence != 1 || r.ID != id(tx) {
			t.Errorf("Submit once more = %+v, %v; want sequencer.ErrDuplicate with the first receipt", r, err)
		}
		if got := drain(t, s, 3); len(got) != 3 {
			t.Errorf("%d transactions, want 3: a duplicate is not ordered twice", len(got))
		}
	})

	t.Run("KeepsNoSlice", func(t *testing.T) {
		s, _ := start(t)
		tx := Tx(1, 0, 0, []byte("before")...)
		want := bytes.Clone(tx)
		submit(t, s, tx)
		clear(tx)
		if got := drain(t, s, 1)[0]; !bytes.Equal(got, want) {
			t.Errorf("block holds %q, want %q: the caller may reuse its slice", got, want)
		}
	})

	t.Run("Refuses", func(t *testing.T) {
		s, a := start(t)
		a.SetFunds(3, 2)
		submit(t, s, Tx(3, 0, 0))
		submit(t, s, Tx(3, 1, 0))
		for _, c := range []struct {
			rule string
			tx   []byte
			want error
		}{
			{"no bytes", nil, sequencer.ErrRejected},
			{"garbage is the rollup's to refuse", []byte("garbage"), sequencer.ErrRejected},
			{"no block can hold more than TxBytes", Tx(1, 0, 0, make([]byte, limits.TxBytes)...), sequencer.ErrRejected},
			{"nonces have no gaps", Tx(1, 1, 0), sequencer.ErrNonceGap},
			{"a sender spends what it has once", Tx(3, 2, 0), sequencer.ErrUnfunded},
		} {
			if _, err := s.Submit(t.Context(), c.tx); !errors.Is(err, c.want) {
				t.Errorf("%s: Submit = %v, want %v", c.rule, err, c.want)
			}
		}
		trouble := fmt.Errorf("%w: no state", sequencer.ErrUnavailable)
		a.Fail(trouble)
		if _, err := s.Submit(t.Context(), Tx(1, 0, 0)); !errors.Is(err, sequencer.ErrUnavailable) || errors.Is(err, sequencer.ErrRejected) {
			t.Errorf("Submit while the state cannot be read = %v, want sequencer.ErrUnavailable: it is no verdict", err)
		}
		a.Fail(nil)
		submit(t, s, Tx(1, 0, 0))
		if got := drain(t, s, 3); len(got) != 3 {
			t.Errorf("%d transactions, want 3: what is refused is not ordered", len(got))
		}
	})

	t.Run("NonceUsed", func(t *testing.T) {
		s, a := start(t)
		submit(t, s, Tx(1, 0, 0))
		b := next(t, s)
		for _, executed := range []bool{false, true} {
			if executed {
				a.Execute(b)
			}
			if _, err := s.Submit(t.Context(), Tx(1, 0, 9, 'x')); !errors.Is(err, sequencer.ErrNonceUsed) {
				t.Errorf("nonce of a sealed transaction, executed %v: %v, want sequencer.ErrNonceUsed", executed, err)
			}
		}
		submit(t, s, Tx(1, 1, 0))
	})

	t.Run("SenderOrder", func(t *testing.T) {
		s, _ := start(t)
		const senders, each = 7, 60
		var wg sync.WaitGroup
		for w := range byte(senders) {
			wg.Go(func() {
				for i := range uint64(each) {
					// Later ones offer more: they must wait all the same.
					if _, err := s.Submit(t.Context(), Tx(w, i, i*uint64(w))); err != nil {
						t.Errorf("sender %d: %v", w, err)
						return
					}
				}
			})
		}
		got := drain(t, s, senders*each)
		wg.Wait()
		var nonces [senders]uint64
		for _, tx := range got {
			sender, nonce, _, _ := ParseTx(tx)
			if nonce != nonces[sender] {
				t.Fatalf("sender %d: nonce %d comes when %d is next", sender, nonce, nonces[sender])
			}
			nonces[sender]++
		}
	})

	t.Run("Limits", func(t *testing.T) {
		s, _ := start(t)
		want := 0
		for i := range uint64(100) {
			submit(t, s, Tx(1, i, 0, make([]byte, i*4)...))
			want++
		}
		for want > 0 {
			b := next(t, s) // which checks limits
			want -= len(b.Transactions)
		}
	})

	t.Run("SubmitAll", func(t *testing.T) {
		s, _ := start(t)
		txs := [][]byte{Tx(1, 0, 0), Tx(1, 1, 0), []byte("garbage"), Tx(1, 2, 0), Tx(1, 1, 0), Tx(1, 4, 0)}
		want := []error{nil, nil, sequencer.ErrRejected, nil, sequencer.ErrDuplicate, sequencer.ErrNonceGap}
		results, err := sequencer.SubmitAll(t.Context(), s, txs)
		if err != nil || len(results) != len(txs) {
			t.Fatalf("%d results, %v", len(results), err)
		}
		for i, r := range results {
			if !errors.Is(r.Err, want[i]) {
				t.Errorf("transaction %d: %v, want %v: the order given is the order of admission", i, r.Err, want[i])
			}
		}
		if diff := cmp.Diff([][]byte{txs[0], txs[1], txs[3]}, drain(t, s, 3)); diff != "" {
			t.Errorf("ordered (-want +got):\n%s", diff)
		}
	})

	t.Run("Cancel", func(t *testing.T) {
		s, _ := start(t)
		ctx, cancel := context.WithCancel(t.Context())
		cancelled := make(chan error)
		go func() { _, err := s.Next(ctx); cancelled <- err }()
		cancel()
		if err := <-cancelled; !errors.Is(err, context.Canceled) {
			t.Errorf("Next with nothing to give = %v, want context.Canceled", err)
		}
		submit(t, s, Tx(1, 0, 0))
		for range 100 {
			// A call that ends early loses nothing; it may also succeed.
			if b, err := s.Next(ctx); err == nil {
				if len(b.Transactions) != 1 {
					t.Errorf("block %+v, want one transaction", b)
				}
				return
			}
		}
		if got := drain(t, s, 1); len(got) != 1 {
			t.Error("a transaction was lost by calls of Next that were cancelled")
		}
	})

	t.Run("Restart", func(t *testing.T) {
		s, a := start(t)
		var given []*batch.Block
		var acked, ordered [][]byte
		nonce := uint64(0)
		for round := range 5 {
			for range 10 {
				tx := Tx(1, nonce, 0)
				submit(t, s, tx)
				acked = append(acked, tx)
				nonce++
			}
			if round%2 == 0 {
				b := next(t, s)
				given = append(given, b)
			}
			s = open(t, t.Name(), a)
			// What was given comes again, unchanged and in its place.
			for i, want := range given {
				if diff := cmp.Diff(want, next(t, s)); diff != "" {
					t.Fatalf("restart %d, block %d (-before +after):\n%s", round, i, diff)
				}
			}
		}
		for _, b := range given {
			ordered = append(ordered, b.Transactions...)
		}
		ordered = append(ordered, drain(t, s, len(acked)-len(ordered))...)
		if diff := cmp.Diff(acked, ordered); diff != "" {
			t.Errorf("acknowledged and ordered over restarts (-acknowledged +ordered):\n%s", diff)
		}
		if r, err := s.Submit(t.Context(), acked[0]); !errors.Is(err, sequencer.ErrDuplicate) || r.Sequence != 1 {
			t.Errorf("Submit of what was acknowledged before restarts = %+v, %v; want sequencer.ErrDuplicate", r, err)
		}
	})

	t.Run("Release", func(t *testing.T) {
		s, a := start(t)
		if _, ok := s.(sequencer.Releaser); !ok {
			if err := sequencer.Release(t.Context(), s, 0); !errors.Is(err, errors.ErrUnsupported) {
				t.Errorf("Release by none that can = %v, want errors.ErrUnsupported", err)
			}
			return
		}
		if err := sequencer.Release(t.Context(), s, 1); !errors.Is(err, sequencer.ErrInvalid) {
			t.Errorf("Release of a block that was not given = %v, want sequencer.ErrInvalid", err)
		}
		for i := range uint64(6) {
			submit(t, s, Tx(1, i, 0))
			a.Execute(next(t, s))
		}
		must(t, sequencer.Release(t.Context(), s, 4))
		if err := sequencer.Release(t.Context(), s, 3); !errors.Is(err, sequencer.ErrInvalid) {
			t.Errorf("Release that goes back = %v, want sequencer.ErrInvalid", err)
		}
		submit(t, s, Tx(1, 6, 0))
		s = open(t, t.Name(), a)
		if got := s.(sequencer.Releaser).Released(); got != 4 {
			t.Errorf("Released after a restart = %d, want 4", got)
		}
		for want := uint64(4); want <= 6; want++ {
			if _, nonce, _, _ := ParseTx(next(t, s).Transactions[0]); nonce != want {
				t.Errorf("after a restart comes nonce %d, want %d: the blocks that are not released", nonce, want)
			}
		}
		if _, err := s.Submit(t.Context(), Tx(1, 2, 0)); !errors.Is(err, sequencer.ErrNonceUsed) {
			t.Errorf("Submit of what was released and executed = %v, want sequencer.ErrNonceUsed", err)
		}
	})
}

func submit(t testing.TB, s sequencer.Sequencer, tx []byte) {
	t.Helper()
	if _, err := s.Submit(t.Context(), tx); err != nil {
		t.Fatalf("Submit: %v", err)
	}
}

// patience is how long a block that is due may take before the suite gives up.
const patience = 10 * time.Second

// next returns the next block, checked against what every block is.
func next(t testing.TB, s sequencer.Sequencer) *batch.Block {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	b, err := s.Next(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("Next gives nothing for %v: what was acknowledged is lost, or nothing is ever due", patience)
	}
	if err != nil {
		t.Fatalf("Next: %v", err)
	}
	one := &batch.Batch{Blocks: []batch.Block{*b}}
	if err := errors.Join(one.Validate(), limits.Check(one)); err != nil {
		t.Fatalf("Next gave a block that no batch can hold: %v", err)
	}
	return b
}

// drain returns the next n transactions, over as many blocks as they come in.
func drain(t testing.TB, s sequencer.Sequencer, n int) [][]byte {
	t.Helper()
	var txs [][]byte
	var last batch.Block
	for len(txs) < n {
		b := next(t, s)
		if b.Time < last.Time || b.L1Origin < last.L1Origin {
			t.Fatalf("block of time %d and origin %d after %d and %d", b.Time, b.L1Origin, last.Time, last.L1Origin)
		}
		last = *b
		txs = append(txs, b.Transactions...)
	}
	return txs
}
