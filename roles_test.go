package sharedsec_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
)

// clocked is a reader that fails as a script says, and notes when it is asked.
type clocked struct {
	settlement.Reader
	start time.Time
	fail  []error // of the calls in their order; then none

	mu    sync.Mutex
	calls []time.Duration
}

func (c *clocked) Head(ctx context.Context, h settlement.Head) (settlement.Block, error) {
	if h != settlement.Latest {
		return c.Reader.Head(ctx, h)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	n := len(c.calls)
	c.calls = append(c.calls, time.Since(c.start))
	if n < len(c.fail) && c.fail[n] != nil {
		return settlement.Block{}, c.fail[n]
	}
	return c.Reader.Head(ctx, h)
}

func (c *clocked) asked() []time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.calls)
}

// ticking returns a deriver on a reader that notes when it is asked.
func ticking(t *testing.T, p sharedsec.Poll, fail ...error) (*sharedsec.Deriver, *clocked) {
	w := newWorld()
	d := mustStart(t, w).deriver
	c := &clocked{Reader: w.l1, start: time.Now(), fail: fail}
	d.Reader, d.Poll = c, p
	return d, c
}

// A role looks at its interval, and less and less often while it fails.
func TestPoll(t *testing.T) {
	down, early := settlement.ErrUnavailable, settlement.ErrEarly
	for _, c := range []struct {
		name string
		poll sharedsec.Poll
		fail []error
		want []time.Duration // in seconds
	}{
		{"by default every 2 s", sharedsec.Poll{}, nil, []time.Duration{0, 2, 4, 6, 8}},
		{"at an interval", sharedsec.Poll{Interval: 5 * time.Second}, nil, []time.Duration{0, 5, 10, 15}},
		{"nonsense is the default", sharedsec.Poll{Interval: -1, Backoff: -1}, nil, []time.Duration{0, 2, 4, 6, 8}},
		{"waiting is no failure", sharedsec.Poll{}, []error{early, early, early}, []time.Duration{0, 2, 4, 6, 8}},
		{"failures double the wait", sharedsec.Poll{}, []error{down, down, down, down}, []time.Duration{0, 2, 6, 14, 30, 32}},
		{"up to a minute", sharedsec.Poll{}, slices.Repeat([]error{down}, 7), []time.Duration{0, 2, 6, 14, 30, 62, 122, 182, 184}},
		{"up to the backoff", sharedsec.Poll{Interval: time.Second, Backoff: 3 * time.Second}, slices.Repeat([]error{down}, 4), []time.Duration{0, 1, 3, 6, 9, 10}},
		{"a backoff below the interval", sharedsec.Poll{Interval: 3 * time.Second, Backoff: time.Second}, slices.Repeat([]error{down}, 3), []time.Duration{0, 3, 6, 9, 12}},
		{"a success ends it", sharedsec.Poll{}, []error{down, down, nil, down, down}, []time.Duration{0, 2, 6, 8, 10, 14}},
		{"the longest interval", sharedsec.Poll{Interval: 1<<63 - 1}, slices.Repeat([]error{down}, 3), []time.Duration{0}},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d, r := ticking(t, c.poll, c.fail...)
				last := c.want[len(c.want)-1] * time.Second
				ctx, cancel := context.WithTimeout(t.Context(), last+500*time.Millisecond)
				defer cancel()
				if err := d.Run(ctx); !errors.Is(err, context.DeadlineExceeded) {
					t.Fatalf("Run: %v, want its context's error", err)
				}
				var got []time.Duration
				for _, at := range r.asked() {
					got = append(got, at/time.Second)
				}
				if !slices.Equal(got, c.want) {
					t.Errorf("looked at seconds %d, want %d", got, c.want)
				}
			})
		})
	}
}

// A role that is woken looks at once, even while it backs off; a channel that
// was closed wakes nobody for ever.
func TestPollWake(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		wake := make(chan struct{})
		d, r := ticking(t, sharedsec.Poll{Interval: time.Hour, Wake: wake}, settlement.ErrUnavailable)
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error)
		go func() { done <- d.Run(ctx) }()
		synctest.Wait()
		for want := 2; want <= 4; want++ {
			wake <- struct{}{}
			synctest.Wait()
			if got := len(r.asked()); got != want {
				t.Errorf("woken, it has looked %d times, want %d", got, want)
			}
		}
		close(wake)
		time.Sleep(30 * time.Minute)
		synctest.Wait()
		if got := len(r.asked()); got != 4 {
			t.Errorf("after the channel was closed it looked %d times, want 4", got)
		}
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("Run: %v, want its context's error", err)
		}
	})
}

// An error that asks to stop stops at once.
func TestPollStops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, r := ticking(t, sharedsec.Poll{}, settlement.ErrUnavailable, settlement.ErrMismatch)
		if err := d.Run(t.Context()); !errors.Is(err, settlement.ErrMismatch) || len(r.asked()) != 2 {
			t.Errorf("Run: %v after %d looks, want ErrMismatch after 2", err, len(r.asked()))
		}
	})
}

// stuck never gets an answer.
type stuck struct {
	settlement.Reader
	da.Fetcher
}

func (stuck) Head(ctx context.Context, _ settlement.Head) (settlement.Block, error) {
	<-ctx.Done()
	return settlement.Block{}, fmt.Errorf("%w: %w", settlement.ErrUnavailable, ctx.Err())
}

func (stuck) Fetch(ctx context.Context, _ da.Ref) ([]byte, error) {
	<-ctx.Done()
	return nil, fmt.Errorf("%w: %w", da.ErrUnavailable, ctx.Err())
}

// All roles end with their context, whatever they wait for, and leave nothing
// running: synctest fails if a goroutine stays behind.
func TestRunEnds(t *testing.T) {
	for name, change := range map[string]func(*process){
		"idle":                   func(*process) {},
		"L1 does not answer":     func(n *process) { n.deriver.Reader, n.publisher.Reader, n.proposer.Reader = stuck{}, stuck{}, stuck{} },
		"no data comes":          func(n *process) { n.deriver.Fetcher = stuck{} },
		"nothing is ever posted": func(n *process) { n.publisher.Reader, n.sequencer.MostPending = stuck{}, 1 },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld()
				first := mustStart(t, w)
				first.submit(t, "a", "b", "c")
				if err := first.take(t.Context(), 1); err != nil {
					t.Fatal(err)
				}
				first.publish(t)
				n := mustStart(t, w)
				change(n)
				ctx, cancel := context.WithCancel(t.Context())
				done := make(chan error)
				go func() { done <- sharedsec.Run(ctx, n.sequencer, n.publisher, n.deriver, n.proposer) }()
				time.Sleep(time.Minute)
				synctest.Wait()
				n.submit(t, "d", "e", "f", "g", "h")
				time.Sleep(time.Minute)
				cancel()
				if err := <-done; !errors.Is(err, context.Canceled) {
					t.Errorf("Run: %v, want its context's error", err)
				}
			})
		})
	}
}

// The roles side by side, on clocks alone, bring everything to confirmation.
func TestRunTogether(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		n := mustStart(t, w)
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error)
		go func() { done <- sharedsec.Run(ctx, n.sequencer, n.publisher, n.deriver, n.proposer) }()
		var want []string
		for i := range 30 {
			want = append(want, fmt.Sprint("tx", i))
			n.submit(t, want[i])
			w.l1.Mine(1)
			if i%7 == 6 {
				w.l1.Reorg(2)
			}
			time.Sleep(12 * time.Second)
		}
		for range 100 {
			w.l1.Mine(1)
			time.Sleep(12 * time.Second)
		}
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("Run: %v, want its context's error", err)
		}
		equal(t, "safe state", read(t, n.store, n.store.Head().Claim.StateRoot), want)
		if st := n.proposer.Status(); st.Confirmed.Claim != n.store.Head().Claim || st.Wrong != 0 {
			t.Errorf("confirmed %+v with %d rivals, want %+v", st.Confirmed.Claim, st.Wrong, n.store.Head().Claim)
		}
	})
}

// failing fails after a while; waiting tells when it was stopped.
type failing struct{ err error }

func (f failing) Run(ctx context.Context) error {
	select {
	case <-time.After(time.Second):
		return f.err
	case <-ctx.Done():
		return ctx.Err()
	}
}

type waiting struct{ stopped *bool }

func (w waiting) Run(ctx context.Context) error {
	<-ctx.Done()
	time.Sleep(time.Hour) // it tidies up, and is waited for
	*w.stopped = true
	return ctx.Err()
}

// The first role to fail stops the others, which are waited for.
func TestRunFirstError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var stopped bool
		odd := errors.New("odd")
		err := sharedsec.Run(t.Context(), waiting{&stopped}, failing{odd}, failing{nil})
		if !errors.Is(err, odd) || !stopped {
			t.Errorf("Run: %v, the other role stopped: %v", err, stopped)
		}
	})
}

// A source that cannot give a block just now is asked again.
func TestSequencerRetries(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		n := mustStart(t, w)
		n.submit(t, "a")
		n.sequencer.Source = &faulty{Sequencer: n.source, fail: 3}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		n.sequencer.Sealed = func(_ *batchBlock, to proof.Claim) {
			if to == n.unsafe.Head() {
				cancel()
			}
		}
		if err := n.sequencer.Run(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("Run: %v, want it to end when the block is taken", err)
		}
		equal(t, "unsafe state", read(t, n.unsafe, n.unsafe.Head().StateRoot), []string{"a"})
	})
}

// A role with a nil log is silent; with one it tells of every rollback.
func TestDeriverLogs(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	lines := &counter{}
	n.deriver.Log = slog.New(lines)
	n.submit(t, "a")
	if err := n.take(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	n.publish(t)
	n.derive(t)
	w.l1.Reorg(1)
	n.derive(t)
	if got := lines.of(slog.LevelWarn); got != 1 {
		t.Errorf("%d warnings, want one of the rollback", got)
	}
}
