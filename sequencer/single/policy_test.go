package single_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/sequencertest"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
)

// bench is a sequencer with all that it stands on.
type bench struct {
	*single.Sequencer
	admission *sequencertest.Admission
	log       *wal.Memory
	opts      single.Options
}

func steady(context.Context) (uint64, error) { return 7, nil }

func newBench(tb testing.TB, opts single.Options) *bench {
	tb.Helper()
	if opts.Limits == (batch.Limits{}) {
		opts.Limits = sequencertest.Limits()
	}
	b := &bench{admission: new(sequencertest.Admission), log: new(wal.Memory), opts: opts}
	b.restart(tb)
	return b
}

// restart begins again from the log.
func (b *bench) restart(tb testing.TB) {
	tb.Helper()
	s, err := single.New(b.admission, steady, b.log, b.opts)
	if err != nil {
		tb.Fatal(err)
	}
	b.Sequencer = s
}

// submit submits a transaction and wants an error that matches want.
func (b *bench) submit(tb testing.TB, want error, tx []byte) sequencer.Receipt {
	tb.Helper()
	r, err := b.Submit(tb.Context(), tx)
	if !errors.Is(err, want) {
		tb.Fatalf("Submit = %v, want %v", err, want)
	}
	return r
}

func (b *bench) next(tb testing.TB) *batch.Block {
	tb.Helper()
	block, err := b.Next(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	return block
}

// order returns sender and nonce of each transaction of a block.
func order(b *batch.Block) (s []string) {
	for _, tx := range b.Transactions {
		sender, nonce, _, _ := sequencertest.ParseTx(tx)
		s = append(s, fmt.Sprintf("%c%d", sender, nonce))
	}
	return s
}

func TestPolicies(t *testing.T) {
	for policy, want := range map[single.Policy][]string{
		single.FirstCome:  {"a0", "a1", "b0", "b1", "c0", "d0"},
		single.ByPriority: {"c0", "b0", "d0", "b1", "a0", "a1"},
	} {
		b := newBench(t, single.Options{Policy: policy})
		for _, tx := range [][]byte{
			sequencertest.Tx('a', 0, 1), sequencertest.Tx('a', 1, 100),
			sequencertest.Tx('b', 0, 5), sequencertest.Tx('b', 1, 4),
			sequencertest.Tx('c', 0, 9), sequencertest.Tx('d', 0, 5),
		} {
			b.submit(t, nil, tx)
		}
		if got := order(b.next(t)); !slices.Equal(got, want) {
			t.Errorf("%v: %v, want %v", policy, got, want)
		}
	}
}

func TestReplacement(t *testing.T) {
	b := newBench(t, single.Options{Policy: single.ByPriority, Bump: 50})
	for i := range uint64(3) {
		b.submit(t, nil, sequencertest.Tx('a', i, 10))
	}
	b.submit(t, nil, sequencertest.Tx('b', 0, 11))
	_, err := b.Submit(t.Context(), sequencertest.Tx('a', 1, 14, 'x'))
	var price *sequencer.PriceError
	if !errors.As(err, &price) || !errors.Is(err, sequencer.ErrUnderpriced) || price.Min != 15 {
		t.Errorf("40%% more = %v, want sequencer.ErrUnderpriced, at least 15", err)
	}
	r := b.submit(t, nil, sequencertest.Tx('a', 1, 15, 'y'))
	if r.Sequence != 2 {
		t.Errorf("the replacement has place %d, want that of what it replaces, 2", r.Sequence)
	}
	b.submit(t, nil, sequencertest.Tx('a', 0, 20, 'z')) // the first of its sender
	// What was replaced is gone, and may come again as any other.
	b.submit(t, sequencer.ErrUnderpriced, sequencertest.Tx('a', 0, 10))
	b.restart(t)
	block := b.next(t)
	if got, want := order(block), []string{"a0", "a1", "b0", "a2"}; !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
	if tx := block.Transactions[0]; tx[len(tx)-1] != 'z' {
		t.Errorf("nonce 0 is %q, want the replacement", tx)
	}
	b.submit(t, sequencer.ErrNonceUsed, sequencertest.Tx('a', 2, math.MaxUint64, 'x')) // sealed
}

func TestFirstComeReplacesNothing(t *testing.T) {
	b := newBench(t, single.Options{})
	b.submit(t, nil, sequencertest.Tx('a', 0, 1))
	b.submit(t, sequencer.ErrNonceUsed, sequencertest.Tx('a', 0, math.MaxUint64))
}

// TestPolicyChanges: the order of a sender holds over a change of policy too.
func TestPolicyChanges(t *testing.T) {
	b := newBench(t, single.Options{Policy: single.ByPriority})
	for i := range uint64(4) {
		b.submit(t, nil, sequencertest.Tx('a', i, 10))
	}
	b.submit(t, nil, sequencertest.Tx('a', 1, 1000))
	b.opts.Policy = single.FirstCome
	b.restart(t)
	if got, want := order(b.next(t)), []string{"a0", "a1", "a2", "a3"}; !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
}

// TestBounds fills each bound, and shows that what is released makes room.
func TestBounds(t *testing.T) {
	for _, c := range []struct {
		what  string
		opts  single.Options
		fill  int
		block bool // a block makes room already
	}{
		{"transactions", single.Options{Transactions: 5}, 5, false},
		{"bytes", single.Options{Bytes: 18 * 5}, 5, false},
		{"sender", single.Options{SenderTransactions: 5}, 5, true},
	} {
		t.Run(c.what, func(t *testing.T) {
			b := newBench(t, c.opts)
			for i := range c.fill {
				b.submit(t, nil, sequencertest.Tx('a', uint64(i), 0))
			}
			full := func() {
				t.Helper()
				_, err := b.Submit(t.Context(), sequencertest.Tx('a', uint64(c.fill), 0))
				var f *sequencer.FullError
				if !errors.Is(err, sequencer.ErrFull) || !errors.As(err, &f) || f.What != c.what {
					t.Fatalf("Submit = %v, want sequencer.ErrFull of %s", err, c.what)
				}
			}
			full()
			b.submit(t, sequencer.ErrDuplicate, sequencertest.Tx('a', 0, 0)) // told all the same
			b.restart(t)
			full()
			block := b.next(t)
			if !c.block {
				full()
				b.admission.Execute(block)
				if err := b.Release(t.Context(), 1); err != nil {
					t.Fatal(err)
				}
			}
			b.submit(t, nil, sequencertest.Tx('a', uint64(c.fill), 0))
			if s := b.Status(); s.Waiting != 1 {
				t.Errorf("status %+v, want one waiting", s)
			}
		})
	}
}

// TestFullAsksNobody: a full pool costs no checks.
func TestFullAsksNobody(t *testing.T) {
	b := newBench(t, single.Options{Transactions: 1})
	b.submit(t, nil, sequencertest.Tx('a', 0, 0))
	b.admission.Fail(errors.New("asked"))
	b.submit(t, sequencer.ErrFull, sequencertest.Tx('b', 0, 0))
}

// TestWhatIsNotExecuted counts what the state has not executed yet.
func TestWhatIsNotExecuted(t *testing.T) {
	b := newBench(t, single.Options{})
	b.admission.SetFunds('a', 3)
	for i := range uint64(3) {
		b.submit(t, nil, sequencertest.Tx('a', i, 0))
		if i < 2 {
			b.next(t)
		}
	}
	b.submit(t, sequencer.ErrUnfunded, sequencertest.Tx('a', 3, 0)) // two sealed, one waits
	// The state executes the first block, and finds its transaction void: it
	// now says nonce 0 and 3 wei. One is sealed and one waits beside those.
	b.admission.Execute(&batch.Block{})
	b.submit(t, sequencer.ErrNonceUsed, sequencertest.Tx('a', 0, 1))
	b.submit(t, nil, sequencertest.Tx('a', 3, 0))
	b.submit(t, sequencer.ErrUnfunded, sequencertest.Tx('a', 4, 0))
	// It executes the rest, all void since the first is: the sender begins
	// anew at nonce 0, at once and not only when the blocks are released.
	b.next(t)
	b.admission.Execute(&batch.Block{})
	b.admission.Execute(&batch.Block{})
	for i := range uint64(3) {
		b.submit(t, nil, sequencertest.Tx('a', i, 2))
	}
	b.submit(t, sequencer.ErrUnfunded, sequencertest.Tx('a', 3, 2))
	b.restart(t)
	for range 3 {
		b.next(t)
	}
	if got, want := order(b.next(t)), []string{"a0", "a1", "a2"}; !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
}

// fakeClock is a clock that is set.
type fakeClock struct {
	mu     sync.Mutex
	now    time.Time
	timers []fakeTimer
	asked  chan time.Duration
}

type fakeTimer struct {
	at time.Time
	c  chan time.Time
}

func (c *fakeClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *fakeClock) After(d time.Duration) <-chan time.Time {
	c.mu.Lock()
	t := fakeTimer{c.now.Add(d), make(chan time.Time, 1)}
	c.timers = append(c.timers, t)
	c.mu.Unlock()
	c.asked <- d
	return t.c
}

func (c *fakeClock) set(now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = now
	for _, t := range c.timers {
		if !t.at.After(now) {
			select {
			case t.c <- now:
			default:
			}
		}
	}
}

func TestInterval(t *testing.T) {
	clock := &fakeClock{now: time.Unix(1000, 0), asked: make(chan time.Duration, 100)}
	b := newBench(t, single.Options{BlockInterval: 10 * time.Second, BlockTransactions: 3, Clock: clock})
	blocks := make(chan *batch.Block)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	defer func() { cancel(); <-done }()
	go func() {
		defer close(done)
		for {
			block, err := b.Next(ctx)
			if err != nil {
				return
			}
			blocks <- block
		}
	}()
	b.submit(t, nil, sequencertest.Tx('a', 0, 0))
	if d := <-clock.asked; d != 10*time.Second {
		t.Errorf("waits %v, want the interval", d)
	}
	clock.set(time.Unix(1010, 0))
	if block := <-blocks; block.Time != 1010 || block.L1Origin != 7 {
		t.Errorf("block of time %d and origin %d, want 1010 and 7", block.Time, block.L1Origin)
	}
	// A full block does not wait.
	txs := [][]byte{sequencertest.Tx('a', 1, 0), sequencertest.Tx('a', 2, 0), sequencertest.Tx('a', 3, 0)}
	if _, err := b.SubmitAll(t.Context(), txs); err != nil {
		t.Fatal(err)
	}
	if block := <-blocks; len(block.Transactions) != 3 {
		t.Errorf("%d transactions, want a full block of 3", len(block.Transactions))
	}
	// A clock that goes back takes no block's time back.
	clock.set(time.Unix(500, 0))
	txs = [][]byte{sequencertest.Tx('a', 4, 0), sequencertest.Tx('a', 5, 0), sequencertest.Tx('a', 6, 0)}
	if _, err := b.SubmitAll(t.Context(), txs); err != nil {
		t.Fatal(err)
	}
	if block := <-blocks; block.Time != 1010 {
		t.Errorf("time %d after 1010", block.Time)
	}
}

func TestFloors(t *testing.T) {
	clock := &fakeClock{now: time.Unix(-5, 0)}
	b := newBench(t, single.Options{MinTime: 50, MinOrigin: 60, Clock: clock})
	b.submit(t, nil, sequencertest.Tx('a', 0, 0))
	if block := b.next(t); block.Time != 50 || block.L1Origin != 60 {
		t.Errorf("block of time %d and origin %d, want 50 and 60", block.Time, block.L1Origin)
	}
}

// TestOriginFails: blocks go on while L1 does not answer, and Status tells.
func TestOriginFails(t *testing.T) {
	down, origin := errors.New("down"), uint64(8)
	var err error
	s, newErr := single.New(new(sequencertest.Admission), func(context.Context) (uint64, error) { return origin, err }, new(wal.Memory), single.Options{Limits: sequencertest.Limits()})
	if newErr != nil {
		t.Fatal(newErr)
	}
	for i, c := range []struct {
		origin uint64
		err    error
		want   uint64
	}{{8, nil, 8}, {0, down, 8}, {6, nil, 8}, {9, nil, 9}} {
		origin, err = c.origin, c.err
		if _, err := s.Submit(t.Context(), sequencertest.Tx('a', uint64(i), 0)); err != nil {
			t.Fatal(err)
		}
		b, nextErr := s.Next(t.Context())
		if nextErr != nil || b.L1Origin != c.want || !errors.Is(s.Status().OriginErr, c.err) {
			t.Errorf("block %d: origin %d, %v with status %v; want %d", i, b.L1Origin, nextErr, s.Status().OriginErr, c.want)
		}
	}
}

// asking is an Admission that does something during each Check.
type asking struct {
	sequencer.Admission
	during func()
}

func (a asking) Check(ctx context.Context, tx []byte) (sequencer.Ticket, error) {
	t, err := a.Admission.Check(ctx, tx)
	a.during()
	return t, err
}

// TestReleaseDuringCheck: what a check was told before blocks were released
// may be older than what the pool has forgotten, so it is made again.
func TestReleaseDuringCheck(t *testing.T) {
	a := new(sequencertest.Admission)
	var s *single.Sequencer
	during := func() {}
	s, err := single.New(asking{a, func() { during() }}, steady, new(wal.Memory), single.Options{Limits: sequencertest.Limits()})
	if err != nil {
		t.Fatal(err)
	}
	tx := sequencertest.Tx('a', 0, 0)
	checks := 0
	// While the transaction is checked, it is ordered by another way,
	// executed and released.
	during = func() {
		if checks++; checks > 1 {
			return
		}
		if _, err := s.Submit(t.Context(), tx); err != nil {
			t.Error(err)
		}
		b, err := s.Next(t.Context())
		if err != nil {
			t.Error(err)
		}
		a.Execute(b)
		if err := s.Release(t.Context(), 1); err != nil {
			t.Error(err)
		}
	}
	if _, err := s.Submit(t.Context(), tx); !errors.Is(err, sequencer.ErrNonceUsed) {
		t.Errorf("Submit = %v, want sequencer.ErrNonceUsed: it would be ordered twice", err)
	}
}

// TestStateBehind: a state that lags behind what the pool has forgotten would
// let in again what was ordered.
func TestStateBehind(t *testing.T) {
	b := newBench(t, single.Options{})
	for i := range uint64(3) {
		b.submit(t, nil, sequencertest.Tx('a', i, 0))
		b.next(t)
	}
	b.admission.Execute(&batch.Block{Transactions: [][]byte{sequencertest.Tx('a', 0, 0)}})
	if err := b.Release(t.Context(), 3); err != nil {
		t.Fatal(err)
	}
	b.submit(t, sequencer.ErrUnavailable, sequencertest.Tx('a', 1, 0))
}

// TestWorkers: no more checks run at once than asked for.
func TestWorkers(t *testing.T) {
	var mu sync.Mutex
	running, most := 0, 0
	enter := make(chan struct{})
	a := asking{new(sequencertest.Admission), func() {
		mu.Lock()
		running++
		most = max(most, running)
		mu.Unlock()
		<-enter
		mu.Lock()
		running--
		mu.Unlock()
	}}
	s, err := single.New(a, steady, new(wal.Memory), single.Options{Limits: sequencertest.Limits(), Workers: 3})
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for i := range byte(20) {
		wg.Go(func() {
			if _, err := s.Submit(t.Context(), sequencertest.Tx(i, 0, 0)); err != nil {
				t.Error(err)
			}
		})
	}
	for range 20 {
		enter <- struct{}{}
	}
	wg.Wait()
	if most > 3 {
		t.Errorf("%d checks at once, want at most 3", most)
	}
}

func TestOptions(t *testing.T) {
	good := sequencertest.Limits()
	for name, o := range map[string]single.Options{
		"no limits":         {},
		"unknown policy":    {Limits: good, Policy: 9},
		"negative interval": {Limits: good, BlockInterval: -1},
		"negative workers":  {Limits: good, Workers: -1},
		"block over limits": {Limits: good, BlockTransactions: good.Transactions + 1},
		"bytes over limits": {Limits: good, BlockBytes: good.Bytes + 1},
		"bytes for nothing": {Limits: good, BlockBytes: 10},
	} {
		if _, err := single.New(new(sequencertest.Admission), steady, new(wal.Memory), o); !errors.Is(err, sequencer.ErrInvalid) {
			t.Errorf("%s: %v, want sequencer.ErrInvalid", name, err)
		}
	}
	if _, err := single.New(nil, nil, nil, single.Options{Limits: good}); !errors.Is(err, sequencer.ErrInvalid) {
		t.Errorf("nothing given: %v, want sequencer.ErrInvalid", err)
	}
}

// A block may be larger than a frame, as Size counts, if whoever composes the
// sequencer says so: his codec writes it to less.
func TestBlockBytesBeyondFrame(t *testing.T) {
	var txs [][]byte
	for i := range byte(2) {
		txs = append(txs, sequencertest.Tx('a'+i, 0, 0, make([]byte, 100)...))
	}
	size := uint64(len(txs[0]))
	limits := sequencertest.Limits()
	limits.Bytes, limits.FrameBytes = batch.SizeOf(1, 2, 2*size), batch.SizeOf(1, 1, size)
	for _, c := range []struct {
		given uint64
		full  int // transactions in the first block
	}{{0, 1}, {limits.Bytes, 2}} {
		b := newBench(t, single.Options{Limits: limits, BlockBytes: c.given})
		for _, tx := range txs {
			b.submit(t, nil, tx)
		}
		blk, err := b.Next(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if len(blk.Transactions) != c.full {
			t.Errorf("BlockBytes %d: %d transactions in a block, want %d", c.given, len(blk.Transactions), c.full)
		}
	}
}

// TestOtherLogs: a log of another rollup, and one with what no block can hold
// any more, are refused.
func TestOtherLogs(t *testing.T) {
	b := newBench(t, single.Options{Rollup: commitment.Root{1}})
	b.submit(t, nil, sequencertest.Tx('a', 0, 0, make([]byte, 200)...))
	o := b.opts
	o.Rollup = commitment.Root{2}
	if _, err := single.New(b.admission, steady, b.log, o); !errors.Is(err, sequencer.ErrInvalid) {
		t.Errorf("another rollup's log: %v, want sequencer.ErrInvalid", err)
	}
	o = b.opts
	o.Limits.TxBytes = 100
	if _, err := single.New(b.admission, steady, b.log, o); !errors.Is(err, sequencer.ErrInvalid) {
		t.Errorf("a transaction over the limits: %v, want sequencer.ErrInvalid", err)
	}
	b.restart(t)
}
