package sharedsec_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// agree fails unless a node has what a stranger derives from L1 now.
func agree(t testing.TB, n *process) {
	t.Helper()
	s := stranger(t, n.world)
	s.derive(t)
	if got, want := n.store.Head(), s.store.Head(); got != want {
		t.Errorf("the node stands at %+v, a stranger at %+v", got, want)
	}
}

// each yields what change makes of each entry.
func each(change func(i int, e *derive.Entry) bool) func(func(derive.Entry, error) bool, iter.Seq2[derive.Entry, error]) {
	return func(yield func(derive.Entry, error) bool, honest iter.Seq2[derive.Entry, error]) {
		i := 0
		for e, err := range honest {
			if err == nil && !change(i, &e) {
				continue
			}
			if i++; !yield(e, err) {
				return
			}
		}
	}
}

// Whatever a reader says of the entries, nothing is derived that the inbox's
// accumulator does not confirm; and when the reader comes to its senses, the
// node has lost nothing.
func TestLyingReader(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a", "b", "!c", "d")
	honest := n.store.Head()
	always := func(f func(e *derive.Entry)) func(int, *derive.Entry) bool {
		return func(i int, e *derive.Entry) bool {
			if i == 2 {
				f(e)
			}
			return true
		}
	}
	other, err := w.memory.Publish(t.Context(), []byte("other data"))
	if err != nil {
		t.Fatal(err)
	}
	for name, lie := range map[string]func(func(derive.Entry, error) bool, iter.Seq2[derive.Entry, error]){
		"an entry left out":         each(func(i int, e *derive.Entry) bool { return e.Position != 1 }),
		"the last entry left out":   each(func(i int, e *derive.Entry) bool { return e.Position != 3 }),
		"the first entry left out":  each(func(i int, e *derive.Entry) bool { return e.Position != 0 }),
		"an entry left out, hidden": each(func(i int, e *derive.Entry) bool { e.Position = uint64(i); return e.Index != 1 }),
		"another sender":            each(always(func(e *derive.Entry) { e.Sender[0] ^= 1 })),
		"another kind":              each(always(func(e *derive.Entry) { e.Kind = derive.KindDeposit })),
		"another time":              each(always(func(e *derive.Entry) { e.L1Time++ })),
		"another block":             each(always(func(e *derive.Entry) { e.L1Block-- })),
		"another index":             each(always(func(e *derive.Entry) { e.Index++ })),
		"other data":                each(always(func(e *derive.Entry) { e.Refs = []da.Ref{other.Ref} })),
		"no data":                   each(always(func(e *derive.Entry) { e.Refs = nil })),
		"data beyond all bounds":    each(always(func(e *derive.Entry) { e.Refs = make([]da.Ref, 1<<10) })),
		"nothing":                   each(func(int, *derive.Entry) bool { return false }),
		"an error in the middle": func(y func(derive.Entry, error) bool, h iter.Seq2[derive.Entry, error]) {
			y(derive.Entry{}, settlement.ErrUnavailable)
		},
		"an entry more than are":   func(y func(derive.Entry, error) bool, h iter.Seq2[derive.Entry, error]) { more(y, h, 1) },
		"a thousand more than are": func(y func(derive.Entry, error) bool, h iter.Seq2[derive.Entry, error]) { more(y, h, 1000) },
		"entries that never end":   func(y func(derive.Entry, error) bool, h iter.Seq2[derive.Entry, error]) { more(y, h, -1) },
		"each entry twice":         func(y func(derive.Entry, error) bool, h iter.Seq2[derive.Entry, error]) { twice(y, h) },
		"what was derived already": func(y func(derive.Entry, error) bool, _ iter.Seq2[derive.Entry, error]) { old(y, w.l1) },
		"an error after good ones": func(y func(derive.Entry, error) bool, h iter.Seq2[derive.Entry, error]) {
			then(y, h, settlement.ErrUnavailable)
		},
		"a reorg after good ones": func(y func(derive.Entry, error) bool, h iter.Seq2[derive.Entry, error]) {
			then(y, h, settlement.ErrReorg)
		},
		"an error nobody knows last": func(y func(derive.Entry, error) bool, h iter.Seq2[derive.Entry, error]) {
			then(y, h, errors.New("odd"))
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := stranger(t, w)
			s.deriver.Reader = &bent{Reader: w.l1, entries: lie}
			for range 3 {
				_, err := s.deriver.Step(t.Context())
				head := s.store.Head()
				was, cpErr := n.store.Checkpoint(head.Claim.Position)
				if cpErr != nil || head != was {
					t.Fatalf("it derived %+v, honest is %+v, %v", head, was, cpErr)
				}
				if err == nil && head != honest {
					t.Errorf("no error, at %d of %d", head.Claim.Position, honest.Claim.Position)
				}
				if (s.deriver.Status().Stalled == nil) != (err == nil) {
					t.Errorf("Step: %v, status: %v", err, s.deriver.Status().Stalled)
				}
			}
			s.deriver.Reader = w.l1
			s.derive(t)
			if got := s.store.Head(); got != honest {
				t.Errorf("afterwards %+v, want %+v", got, honest)
			}
			if got := s.deriver.Status().Reorgs; got != 0 {
				t.Errorf("%d rollbacks: it had derived a lie", got)
			}
		})
	}
}

func more(yield func(derive.Entry, error) bool, honest iter.Seq2[derive.Entry, error], n int) {
	var last derive.Entry
	for e, err := range honest {
		if last = e; !yield(e, err) {
			return
		}
	}
	for i := 0; i != n; i++ {
		if last.Position++; !yield(last, nil) {
			return
		}
	}
}

func twice(yield func(derive.Entry, error) bool, honest iter.Seq2[derive.Entry, error]) {
	for e, err := range honest {
		for range 2 {
			if !yield(e, err) {
				return
			}
		}
	}
}

func old(yield func(derive.Entry, error) bool, l1 *settlementtest.L1) {
	at, err := l1.Head(context.Background(), settlement.Latest)
	if err != nil {
		yield(derive.Entry{}, err)
		return
	}
	for range 2 {
		for e, err := range l1.Entries(context.Background(), at, 0) {
			if !yield(e, err) {
				return
			}
		}
	}
}

func then(yield func(derive.Entry, error) bool, honest iter.Seq2[derive.Entry, error], last error) {
	for e, err := range honest {
		if !yield(e, err) {
			return
		}
	}
	yield(derive.Entry{}, last)
}

// A reorg in the middle of a step, at every entry and of every depth, ends in
// what a stranger derives.
func TestReorgMidStep(t *testing.T) {
	for at := range 6 {
		for depth := 1; depth <= 6; depth++ {
			t.Run(fmt.Sprintf("%d/%d", at, depth), func(t *testing.T) {
				w := newWorld()
				w.l1.SetLags(10, 20)
				n := mustStart(t, w)
				n.record(t, "a", "b", "!c")
				n.record(t, "d", "e", "f")
				s := stranger(t, w)
				done := false
				s.deriver.Reader = &bent{Reader: w.l1, entries: func(y func(derive.Entry, error) bool, h iter.Seq2[derive.Entry, error]) {
					i := 0
					for e, err := range h {
						if i == at && !done {
							done = true
							w.l1.Reorg(depth)
						}
						if i++; !y(e, err) {
							return
						}
					}
				}}
				for range 10 {
					_, err := s.deriver.Step(t.Context())
					if r := sharedsec.Classify(err); err != nil && r != sharedsec.Reread {
						t.Fatalf("Step: %v (%v)", err, r)
					}
				}
				agree(t, s)
				// The operator heals it, and everybody agrees again.
				for range 6 {
					n.derive(t)
					n.publish(t)
				}
				n.derive(t)
				s.derive(t)
				agree(t, s)
				equal(t, "state", read(t, s.store, s.store.Head().Claim.StateRoot), []string{"a", "b", "!c", "d", "e", "f"})
			})
		}
	}
}

// An L1 node that is behind, or starts anew, makes nobody forget what is
// derived: its data may be gone by now.
func TestNodeBehind(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a", "b", "c")
	head := n.store.Head()
	for number := uint64(50); number < head.L1Block; number++ {
		n.deriver.Reader = &bent{Reader: w.l1, head: func(_ settlement.Head, _ settlement.Block) (settlement.Block, error) {
			return w.l1.Block(t.Context(), number)
		}}
		_, err := n.deriver.Step(t.Context())
		if sharedsec.Classify(err) != sharedsec.Wait || n.store.Head() != head {
			t.Fatalf("L1 at block %d: %v (%v), at position %d", number, err, sharedsec.Classify(err), n.store.Head().Claim.Position)
		}
	}
	n.deriver.Reader = w.l1
	n.derive(t)
	if got := n.deriver.Status(); got.Reorgs != 0 || got.Stalled != nil || got.Safe != head {
		t.Errorf("status %+v, want no rollback and head %+v", got, head)
	}
}

// A thousand entries come through in one step, which ends with its context and
// keeps what it has.
func TestHugeInbox(t *testing.T) {
	w := newWorld()
	n := stranger(t, w)
	payload, err := w.memory.Publish(t.Context(), []byte("garbage"))
	if err != nil {
		t.Fatal(err)
	}
	const entries = 1000
	for i := range uint64(entries) {
		if _, err := w.l1.Post(t.Context(), i, 0, []da.Payload{payload}); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	n.deriver.Derived = func(e derive.Entry, _ *derive.Outcome) {
		if st := n.deriver.Status(); st.Safe.Claim.Position != e.Position+1 || st.Entries != entries || st.L1.Number == 0 {
			t.Errorf("status in the middle of a step: %+v", st)
		}
		if e.Position == 299 {
			cancel()
		}
	}
	if done, err := n.deriver.Step(ctx); !errors.Is(err, context.Canceled) || done != 300 {
		t.Errorf("Step = %d, %v, want it to end after 300", done, err)
	}
	n.deriver.Derived = nil
	if done, err := n.deriver.Step(t.Context()); err != nil || done != entries-300 {
		t.Errorf("Step = %d, %v, want the rest", done, err)
	}
	if got := n.store.Head(); got.Dropped != entries || got.Batches != entries || got.Ordered != 0 {
		t.Errorf("head %+v, want %d batches dropped", got, entries)
	}
	agree(t, n)
}

// Garbage of every kind is dropped by everybody for the same reason, and an
// honest batch among it arrives.
func TestGarbageAmongBatches(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	garbage := func(data ...string) {
		var payloads []da.Payload
		for _, d := range data {
			p, err := w.memory.Publish(t.Context(), []byte(d))
			if err != nil {
				t.Fatal(err)
			}
			payloads = append(payloads, p)
		}
		in, err := w.l1.Inbox(t.Context(), must(w.l1.Head(t.Context(), settlement.Latest)))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.l1.Post(t.Context(), in.Batches, 0, payloads); err != nil {
			t.Fatal(err)
		}
		n.derive(t)
	}
	garbage("garbage")
	n.record(t, "a")
	garbage("\x01\x00\x00\x00\x02x", "\x01\x00\x00\x00\x02y") // two first frames
	garbage("\x01\x00\x00\x00\x01\xff\xff\xff\xff")           // a frame of no batch
	n.record(t, "b")
	if _, _, err := w.l1.As(common.Address{7}).Enqueue(t.Context(), []byte("forced")); err != nil {
		t.Fatal(err)
	}
	w.l1.Mine(int(settlementtest.DefaultParams.Force))
	garbage("more")
	n.record(t, "c")
	equal(t, "state", read(t, n.store, n.store.Head().Claim.StateRoot), []string{"a", "b", "forced", "c"})
	if got := n.store.Head().Dropped; got != 4 {
		t.Errorf("%d entries dropped, want 4", got)
	}
	agree(t, n)
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// An L1 that has finalized nothing yet keeps nobody from deriving and
// publishing.
func TestNothingFinalized(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	young := &bent{Reader: w.l1, head: func(h settlement.Head, b settlement.Block) (settlement.Block, error) {
		if h == settlement.Finalized {
			return settlement.Block{}, settlement.ErrNotFound
		}
		return b, nil
	}}
	n.deriver.Reader, n.publisher.Reader = young, young
	n.record(t, "a", "b")
	if st := n.deriver.Status(); st.Safe.Claim.Position != 2 || st.Finalized.Claim.Position != 0 || st.Stalled != nil {
		t.Errorf("status %+v, want two entries safe and none final", st)
	}
}

// A store and a pipeline of two rollups do not meet.
func TestPipelineOfAnotherRollup(t *testing.T) {
	w, v := newWorld(), newWorld()
	v.config.Genesis.Time++
	n := mustStart(t, w)
	n.deriver.Pipeline = mustStart(t, v).deriver.Pipeline
	if _, err := n.deriver.Step(t.Context()); !errors.Is(err, settlement.ErrMismatch) {
		t.Errorf("Step: %v, want ErrMismatch", err)
	}
}

// An inbox whose history has nothing to do with the store's is no reorg.
func TestInboxOfAnotherRollup(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a", "b")
	n.deriver.Reader = &bent{Reader: w.l1, accumulator: func(settlement.Block, commitment.Root) commitment.Root { return commitment.Root{7} }}
	if _, err := n.deriver.Step(t.Context()); !errors.Is(err, settlement.ErrMismatch) {
		t.Errorf("Step: %v, want ErrMismatch", err)
	}
}
