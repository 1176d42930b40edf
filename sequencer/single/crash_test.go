package single_test

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/sequencertest"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
)

// tape is a log that can be cut: it keeps every record there ever was, and
// what was known when.
type tape struct {
	wal.Memory
	mu      sync.Mutex
	records [][]byte
	synced  int // records that are durable
	from    int // records before it are truncated
	failAt  int // the call that fails, counted over Append, Sync and Truncate; 0: none
	calls   int
}

var errTape = errors.New("tape torn")

func (l *tape) call() error {
	l.calls++
	if l.failAt > 0 && l.calls >= l.failAt {
		return errTape
	}
	return nil
}

func (l *tape) Append(r []byte) (uint64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.call(); err != nil {
		return 0, err
	}
	l.records = append(l.records, bytes.Clone(r))
	return l.Memory.Append(r)
}

func (l *tape) Sync(ctx context.Context, pos uint64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.call(); err != nil {
		return err
	}
	l.synced = max(l.synced, int(pos)+1)
	return l.Memory.Sync(ctx, pos)
}

func (l *tape) Truncate(pos uint64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.call(); err != nil {
		return err
	}
	l.from = max(l.from, int(pos))
	return l.Memory.Truncate(pos)
}

// cut returns a log of the first n records, those truncated at the time gone.
func (l *tape) cut(tb testing.TB, from, n int) *wal.Memory {
	m := new(wal.Memory)
	for _, r := range l.records[:n] {
		if _, err := m.Append(r); err != nil {
			tb.Fatal(err)
		}
	}
	if err := m.Truncate(uint64(min(from, n))); err != nil {
		tb.Fatal(err)
	}
	return m
}

// fact is something that was told to somebody.
type fact struct {
	records int // durable at the time
	from    int // of those, truncated
	acked   [][]byte
	given   []*batch.Block // all ever, each once
	done    uint64         // released
}

// history drives a sequencer at random and returns the facts, in order. It
// stops at the first error.
func history(tb testing.TB, seed uint64, policy single.Policy, log *tape, steps int) ([]fact, error) {
	rnd := rand.New(rand.NewPCG(seed, 5))
	a := new(sequencertest.Admission)
	s, err := single.New(a, unsteadyOrigin(), log, single.Options{Limits: sequencertest.Limits(), Policy: policy, BlockTransactions: 5})
	if err != nil {
		return nil, err
	}
	var facts []fact
	var now fact
	var nonces [4]uint64
	var executed uint64
	tell := func() { now.records, now.from = log.synced, log.from; facts = append(facts, now) }
	tell()
	for range steps {
		switch k := rnd.IntN(10); {
		case k < 6:
			sender := rnd.IntN(4)
			tx := sequencertest.Tx(byte(sender), nonces[sender], rnd.Uint64N(50))
			if _, err := s.Submit(tb.Context(), tx); err != nil {
				return facts, err
			}
			nonces[sender]++
			now.acked = append(now.acked[:len(now.acked):len(now.acked)], tx)
		case k < 9:
			if s.Status().Waiting == 0 {
				continue
			}
			b, err := s.Next(tb.Context())
			if err != nil {
				return facts, err
			}
			now.given = append(now.given[:len(now.given):len(now.given)], b)
		default:
			for executed < uint64(len(now.given)) {
				a.Execute(now.given[executed])
				executed++
			}
			now.done = uint64(rnd.IntN(len(now.given) + 1))
			now.done = max(now.done, s.Released())
			if err := s.Release(tb.Context(), now.done); err != nil {
				return facts, err
			}
		}
		tell()
	}
	return facts, nil
}

// check opens log and compares with what was told.
func (f *fact) check(tb testing.TB, policy single.Policy, log sequencer.Log, exact bool) {
	tb.Helper()
	s, err := single.New(new(sequencertest.Admission), steady, log, single.Options{Limits: sequencertest.Limits(), Policy: policy})
	if err != nil {
		tb.Fatalf("restart: %v", err)
	}
	released := s.Released()
	if released < f.done || exact && released != f.done {
		tb.Fatalf("released %d, want %d", released, f.done)
	}
	ordered := map[string]int{}
	for i := range min(released, uint64(len(f.given))) {
		for _, tx := range f.given[i].Transactions {
			ordered[string(tx)]++
		}
	}
	st := s.Status()
	if st.Sealed < uint64(len(f.given)) {
		tb.Fatalf("%d blocks sealed, %d were given", st.Sealed, len(f.given))
	}
	var last batch.Block
	for n := released; ; n++ {
		st := s.Status()
		if n >= st.Sealed && st.Waiting == 0 {
			break
		}
		b, err := s.Next(tb.Context())
		if err != nil {
			tb.Fatal(err)
		}
		if n < uint64(len(f.given)) {
			if diff := cmp.Diff(f.given[n], b); diff != "" {
				tb.Fatalf("block %d came another time (-before +after):\n%s", n+1, diff)
			}
		}
		if b.Time < last.Time || b.L1Origin < last.L1Origin {
			tb.Fatalf("block %d goes back", n+1)
		}
		last = *b
		for _, tx := range b.Transactions {
			ordered[string(tx)]++
		}
	}
	for _, tx := range f.acked {
		if ordered[string(tx)] != 1 {
			tb.Fatalf("acknowledged %q is ordered %d times", tx, ordered[string(tx)])
		}
	}
	for tx, n := range ordered {
		if n != 1 {
			tb.Fatalf("%q is ordered %d times", tx, n)
		}
	}
}

// TestCrashAnywhere cuts the log behind every record that may have been the
// last to become durable, and begins again.
func TestCrashAnywhere(t *testing.T) {
	for _, policy := range []single.Policy{single.FirstCome, single.ByPriority} {
		for seed := range uint64(4) {
			log := new(tape)
			facts, err := history(t, seed, policy, log, 120)
			if err != nil {
				t.Fatal(err)
			}
			for i, f := range facts {
				end := len(log.records)
				if i+1 < len(facts) {
					end = facts[i+1].records
				}
				// All that was synced by the time, and any of what came later.
				for n := f.records; n <= end; n++ {
					f.check(t, policy, log.cut(t, f.from, n), n == f.records)
				}
			}
		}
	}
}

// TestLogFails lets each call to the log fail: nobody is told anything from
// then on, and what was told before holds.
func TestLogFails(t *testing.T) {
	for n := 1; ; n++ {
		log := &tape{failAt: n}
		facts, err := history(t, 1, single.ByPriority, log, 60)
		if err == nil {
			if n < 100 {
				t.Errorf("only %d calls", n)
			}
			return
		}
		if !errors.Is(err, errTape) {
			t.Fatalf("call %d fails: %v", n, err)
		}
		if len(facts) == 0 {
			continue
		}
		if !errors.Is(err, sequencer.ErrBroken) {
			t.Fatalf("call %d fails: %v, want sequencer.ErrBroken", n, err)
		}
		f := facts[len(facts)-1]
		f.check(t, single.ByPriority, log.cut(t, log.from, len(log.records)), false)
	}
}

// TestBroken shows every call of a sequencer whose log failed.
func TestBroken(t *testing.T) {
	log := new(tape)
	s, err := single.New(new(sequencertest.Admission), steady, log, single.Options{Limits: sequencertest.Limits()})
	if err != nil {
		t.Fatal(err)
	}
	waiting := make(chan error)
	go func() { _, err := s.Next(t.Context()); waiting <- err }()
	log.mu.Lock()
	log.failAt = log.calls + 2 // Append works, Sync does not
	log.mu.Unlock()
	broken := func(what string, err error) {
		t.Helper()
		if !errors.Is(err, sequencer.ErrBroken) || !errors.Is(err, errTape) {
			t.Errorf("%s = %v, want sequencer.ErrBroken", what, err)
		}
	}
	_, err = s.Submit(t.Context(), sequencertest.Tx('a', 0, 0))
	broken("Submit", err)
	broken("Next that waited", <-waiting)
	_, err = s.Submit(t.Context(), sequencertest.Tx('a', 0, 0))
	broken("Submit of it again", err)
	_, err = s.Next(t.Context())
	broken("Next", err)
	broken("Release", s.Release(t.Context(), 0))
	broken("Status", s.Status().Err)
	results, err := s.SubmitAll(t.Context(), [][]byte{sequencertest.Tx('b', 0, 0)})
	if err == nil {
		err = results[0].Err
	}
	broken("SubmitAll", err)
}

// TestStarved: a transaction that nobody pays for does not keep the log from
// being shortened.
func TestStarved(t *testing.T) {
	b := newBench(t, single.Options{Policy: single.ByPriority, BlockTransactions: 1})
	b.submit(t, nil, sequencertest.Tx('z', 0, 0))
	const blocks = 40_000
	for i := range uint64(blocks) {
		b.submit(t, nil, sequencertest.Tx('a', i, 1))
		block := b.next(t)
		b.admission.Execute(block)
		if err := b.Release(t.Context(), i+1); err != nil {
			t.Fatal(err)
		}
	}
	n := 0
	if err := b.log.Replay(func(uint64, []byte) error { n++; return nil }); err != nil {
		t.Fatal(err)
	}
	if n > 80_000 {
		t.Errorf("the log holds %d records of %d, for one transaction that waits", n, 3*blocks)
	}
	b.restart(t)
	if got := order(b.next(t)); len(got) != 1 || got[0] != "z0" {
		t.Errorf("after a restart comes %v, want what waited", got)
	}
}

// TestManyAtOnce lets many submit while one consumes, on files, and restarts in
// the middle.
func TestManyAtOnce(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "log")
	const senders, rounds, each = 8, 2, 40
	admission := new(sequencertest.Admission)
	var total atomic.Int64
	ordered := map[string]int{}
	var mu sync.Mutex
	executed := uint64(0)
	for round := range uint64(rounds) {
		log, err := wal.Open(dir, wal.Options{SegmentBytes: 1 << 12})
		if err != nil {
			t.Fatal(err)
		}
		s, err := single.New(admission, steady, log, single.Options{Limits: sequencertest.Limits(), Policy: single.ByPriority})
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		var consumer, producers sync.WaitGroup
		consumer.Go(func() {
			for n := s.Released() + 1; ; n++ {
				b, err := s.Next(ctx)
				if err != nil {
					return
				}
				if n <= executed {
					continue // given before the restart
				}
				executed = n
				admission.Execute(b)
				mu.Lock()
				for _, tx := range b.Transactions {
					ordered[string(tx)]++
				}
				mu.Unlock()
				if n%3 == 0 {
					if err := s.Release(ctx, n); err != nil && ctx.Err() == nil {
						t.Error(err)
					}
				}
			}
		})
		for w := range byte(senders) {
			producers.Go(func() {
				for i := range uint64(each) {
					if _, err := s.Submit(t.Context(), sequencertest.Tx(w, round*each+i, uint64(w))); err != nil {
						t.Errorf("sender %d: %v", w, err)
						return
					}
					total.Add(1)
				}
			})
		}
		producers.Wait()
		cancel()
		consumer.Wait()
		if round == rounds-1 {
			for s.Status().Waiting > 0 || s.Status().Given < s.Status().Sealed {
				b, err := s.Next(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				for _, tx := range b.Transactions {
					ordered[string(tx)]++
				}
			}
		}
		if err := log.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if total.Load() != senders*rounds*each || len(ordered) != senders*rounds*each {
		t.Errorf("%d acknowledged, %d ordered, want %d", total.Load(), len(ordered), senders*rounds*each)
	}
	for tx, n := range ordered {
		if n != 1 {
			t.Errorf("%q ordered %d times", tx, n)
		}
	}
}
