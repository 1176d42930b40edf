package queue_test

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/queue"
)

// signer is the smallest prover: its proofs are signatures of statements. The
// witness of a statement is its hash.
type signer struct {
	key    ed25519.PrivateKey
	before func(ctx context.Context, s proof.Statement) error // nil: nothing goes wrong

	mu     sync.Mutex
	order  []proof.Statement
	now    int
	atOnce int
}

func newSigner() *signer { return &signer{key: ed25519.NewKeyFromSeed(make([]byte, 32))} }

func (p *signer) Prove(ctx context.Context, s proof.Statement, witness []byte) ([]byte, error) {
	p.mu.Lock()
	p.order = append(p.order, s)
	p.now++
	p.atOnce = max(p.atOnce, p.now)
	p.mu.Unlock()
	defer func() {
		p.mu.Lock()
		p.now--
		p.mu.Unlock()
	}()
	h := s.Hash()
	if string(witness) != string(h[:]) {
		return nil, fmt.Errorf("%w: not the witness of %v", proof.ErrInvalid, h)
	}
	if p.before != nil {
		if err := p.before(ctx, s); err != nil {
			return nil, err
		}
	}
	return ed25519.Sign(p.key, h[:]), nil
}

func (p *signer) Verify(s proof.Statement, sig []byte) error {
	h := s.Hash()
	if len(sig) != ed25519.SignatureSize || !ed25519.Verify(p.key.Public().(ed25519.PublicKey), h[:], sig) {
		return proof.ErrInvalid
	}
	return nil
}

func statement(i byte) proof.Statement { return proof.Statement{Pre: commitment.Root{i}} }

func submit(t *testing.T, q *queue.Queue, s proof.Statement) {
	t.Helper()
	h := s.Hash()
	if err := q.Submit(s, h[:]); err != nil {
		t.Fatal(err)
	}
}

func open(t *testing.T, db ethdb.KeyValueStore, p proof.Prover, o queue.Options) *queue.Queue {
	t.Helper()
	q, err := queue.Open(db, []byte("q/"), p, o)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

// run runs q until the test ends, or stop is called.
func run(t *testing.T, q *queue.Queue) (stop func() error) {
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- q.Run(ctx) }()
	return sync.OnceValue(func() error { cancel(); return <-ended })
}

// All that is submitted is proven, in order, no more at a time than there are
// workers.
func TestProves(t *testing.T) {
	for _, workers := range []int{1, 3} {
		p := newSigner()
		q := open(t, memorydb.New(), p, queue.Options{Workers: workers, Verifier: p})
		for i := range byte(20) {
			submit(t, q, statement(i))
			submit(t, q, statement(i)) // again: nothing
		}
		if _, err := q.Proof(statement(3)); !errors.Is(err, proof.ErrPending) {
			t.Errorf("Proof before it runs = %v, want proof.ErrPending", err)
		}
		if _, err := q.Proof(statement(99)); !errors.Is(err, queue.ErrUnknown) {
			t.Errorf("Proof of what nobody asked for = %v, want ErrUnknown", err)
		}
		stop := run(t, q)
		for i := range byte(20) {
			sig, err := q.Wait(t.Context(), statement(i))
			if err != nil || p.Verify(statement(i), sig) != nil {
				t.Fatalf("Wait = %x, %v", sig, err)
			}
		}
		if err := stop(); !errors.Is(err, context.Canceled) {
			t.Errorf("Run = %v, want context.Canceled", err)
		}
		if p.atOnce > workers || len(p.order) != 20 {
			t.Errorf("%d at a time and %d attempts with %d workers", p.atOnce, len(p.order), workers)
		}
		for i, j := range q.Jobs() {
			if j.Statement != statement(byte(i)) || q.Statements()[i] != j.Statement || j.State != queue.Proven || j.Attempts != 1 {
				t.Errorf("job %d is %+v", i, j)
			}
		}
		if workers == 1 {
			for i, s := range p.order {
				if s != statement(byte(i)) {
					t.Errorf("proved %v in place %d", s, i)
				}
			}
		}
	}
}

// A queue that is stopped anywhere goes on where it was: nothing is lost, what is
// proven is not proven again, and a stop is no failure.
func TestGoesOn(t *testing.T) {
	db := memorydb.New()
	begun := make(chan struct{}, 1)
	p := newSigner()
	p.before = func(ctx context.Context, s proof.Statement) error {
		if s == statement(2) {
			begun <- struct{}{}
			<-ctx.Done()
			return ctx.Err()
		}
		return nil
	}
	q := open(t, db, p, queue.Options{Attempts: 1})
	for i := range byte(5) {
		submit(t, q, statement(i))
	}
	stop := run(t, q)
	<-begun
	stop()

	again := newSigner()
	q = open(t, db, again, queue.Options{Attempts: 1})
	if jobs := q.Jobs(); len(jobs) != 5 || jobs[1].State != queue.Proven || jobs[2].State != queue.Waiting || jobs[2].Attempts != 0 {
		t.Fatalf("after a restart: %+v", jobs)
	}
	stop = run(t, q)
	defer stop()
	for i := range byte(5) {
		if _, err := q.Wait(t.Context(), statement(i)); err != nil {
			t.Fatal(err)
		}
	}
	if len(again.order) != 3 || again.order[0] != statement(2) {
		t.Errorf("proven after the restart: %v", again.order)
	}
}

// A job that kills the process is given up in the end: what was begun is counted
// before it begins.
func TestKiller(t *testing.T) {
	db := memorydb.New()
	for attempt := range 3 {
		p := newSigner()
		dead := make(chan struct{})
		p.before = func(context.Context, proof.Statement) error {
			close(dead)
			select {} // as if the process had ended here
		}
		q := open(t, db, p, queue.Options{Attempts: 2})
		if attempt == 2 {
			if _, err := q.Proof(statement(1)); !errors.Is(err, queue.ErrFailed) {
				t.Errorf("Proof after two deaths = %v, want ErrFailed", err)
			}
			break
		}
		submit(t, q, statement(1))
		go q.Run(t.Context())
		<-dead
	}
}

// A job that failed for good says so, and nothing else: what its last attempt
// matched could ask to wait, or to try again.
func TestFailures(t *testing.T) {
	flaky, errPanic := errors.New("out of memory"), errors.New("the prover panics")
	for _, c := range []struct {
		name     string
		before   func(calls int64) error
		attempts int
		want     error
		calls    int64
	}{
		{"false statement", func(int64) error { return fmt.Errorf("%w: false", proof.ErrInvalid) }, 3, proof.ErrInvalid, 1},
		{"unknown program", func(int64) error { return proof.ErrUnknownProgram }, 3, proof.ErrUnknownProgram, 1},
		{"never", func(int64) error { return flaky }, 3, flaky, 3},
		{"too slow each time", func(int64) error { return context.DeadlineExceeded }, 2, context.DeadlineExceeded, 2},
		{"a queue of its own", func(int64) error { return proof.ErrPending }, 2, proof.ErrPending, 2},
		{"the third time", func(n int64) error {
			if n < 3 {
				return flaky
			}
			return nil
		}, 3, nil, 3},
		{"panics", func(int64) error { panic("index out of range") }, 2, errPanic, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			var calls atomic.Int64
			p := newSigner()
			p.before = func(context.Context, proof.Statement) error { return c.before(calls.Add(1)) }
			q := open(t, memorydb.New(), p, queue.Options{Attempts: c.attempts, Backoff: time.Millisecond})
			submit(t, q, statement(1))
			defer run(t, q)()
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
			defer cancel()
			_, err := q.Wait(ctx, statement(1))
			if c.want == nil && err != nil || c.want != nil && (!errors.Is(err, queue.ErrFailed) || errors.Is(err, c.want) || !strings.Contains(err.Error(), c.want.Error())) {
				t.Errorf("Wait = %v, want ErrFailed for %v", err, c.want)
			}
			if why := q.Jobs()[0].Err; c.want != errPanic && !errors.Is(why, c.want) {
				t.Errorf("the job failed for %v, want %v", why, c.want)
			}
			if calls.Load() != c.calls {
				t.Errorf("%d attempts, want %d", calls.Load(), c.calls)
			}
			if c.want == nil {
				return
			}
			// Forgotten, it can be tried again.
			if err := q.Forget(statement(1), statement(1), statement(2)); err != nil {
				t.Fatal(err)
			}
			if _, err := q.Proof(statement(1)); !errors.Is(err, queue.ErrUnknown) {
				t.Errorf("Proof once forgotten = %v, want ErrUnknown", err)
			}
		})
	}
}

// What is forgotten keeps no worker from the next job, however long it would take.
func TestForgottenInHand(t *testing.T) {
	begun := make(chan struct{})
	p := newSigner()
	p.before = func(ctx context.Context, s proof.Statement) error {
		if s != statement(1) {
			return nil
		}
		close(begun)
		<-ctx.Done()
		return ctx.Err()
	}
	q := open(t, memorydb.New(), p, queue.Options{})
	submit(t, q, statement(1))
	submit(t, q, statement(2))
	stop := run(t, q)
	<-begun
	if err := q.Forget(statement(1)); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if _, err := q.Wait(ctx, statement(2)); err != nil {
		t.Errorf("Wait = %v", err)
	}
	if err := stop(); !errors.Is(err, context.Canceled) {
		t.Errorf("Run = %v, want context.Canceled", err)
	}
	if jobs := q.Jobs(); len(jobs) != 1 || jobs[0].Attempts != 1 {
		t.Errorf("jobs %+v", jobs)
	}
}

// However often a job failed, it waits before it is tried again.
func TestBackoffIsBounded(t *testing.T) {
	p := newSigner()
	p.before = func(context.Context, proof.Statement) error { return errors.New("no") }
	db := memorydb.New()
	q := open(t, db, p, queue.Options{Attempts: 100, Backoff: time.Hour})
	submit(t, q, statement(1))
	h := statement(1).Hash()
	// 70 attempts were begun before.
	key := append([]byte("q/j"), make([]byte, 8)...)
	job, err := db.Get(key)
	if err != nil {
		t.Fatal(err)
	}
	job[len(job)-1] = 70
	if err := db.Put(key, job); err != nil {
		t.Fatal(err)
	}
	q = open(t, db, p, queue.Options{Attempts: 100, Backoff: time.Hour})
	stop := run(t, q)
	time.Sleep(50 * time.Millisecond)
	stop()
	if jobs := q.Jobs(); jobs[0].Attempts != 71 {
		t.Errorf("%v was tried until attempt %d, want one more than 70", h, jobs[0].Attempts)
	}
}

// A prover whose proofs do not verify is not believed.
func TestLyingProver(t *testing.T) {
	p, other := newSigner(), newSigner()
	other.key = ed25519.NewKeyFromSeed([]byte("another key with thirty-two byte"))
	q := open(t, memorydb.New(), p, queue.Options{Attempts: 1, Verifier: other})
	submit(t, q, statement(1))
	defer run(t, q)()
	if _, err := q.Wait(t.Context(), statement(1)); !errors.Is(err, queue.ErrFailed) {
		t.Errorf("Wait = %v, want ErrFailed", err)
	}
}

func TestFullAndForgotten(t *testing.T) {
	var seen atomic.Int64
	p := newSigner()
	db := memorydb.New()
	q := open(t, db, p, queue.Options{Most: 2, Changed: func(queue.Job) { seen.Add(1) }})
	submit(t, q, statement(1))
	submit(t, q, statement(2))
	if err := q.Submit(statement(3), nil); !errors.Is(err, queue.ErrFull) || !errors.Is(err, proof.ErrPending) {
		t.Errorf("a third of two = %v, want ErrFull", err)
	}
	if err := q.Forget(statement(1)); err != nil {
		t.Fatal(err)
	}
	submit(t, q, statement(3))
	stop := run(t, q)
	for _, i := range []byte{2, 3} {
		if _, err := q.Wait(t.Context(), statement(i)); err != nil {
			t.Fatal(err)
		}
	}
	stop()
	if err := q.Forget(statement(2), statement(3)); err != nil {
		t.Fatal(err)
	}
	if n := db.Len(); n != 1 {
		t.Errorf("%d keys are left of nothing, want the version alone", n)
	}
	if len(p.order) != 2 || seen.Load() != 3+2*2 {
		t.Errorf("proved %d, told of %d changes", len(p.order), seen.Load())
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	submit(t, q, statement(4))
	if _, err := q.Wait(ctx, statement(4)); !errors.Is(err, context.Canceled) {
		t.Errorf("Wait = %v, want context.Canceled", err)
	}
}

func TestOpenRefuses(t *testing.T) {
	for name, put := range map[string][2]string{
		"another version": {"q/v", "\x02"},
		"a short job":     {"q/j\x00\x00\x00\x00\x00\x00\x00\x07", "short"},
		"a long key":      {"q/j\x00\x00\x00\x00\x00\x00\x00\x07\x01", "long"},
	} {
		db := memorydb.New()
		open(t, db, newSigner(), queue.Options{})
		if err := db.Put([]byte(put[0]), []byte(put[1])); err != nil {
			t.Fatal(err)
		}
		if _, err := queue.Open(db, []byte("q/"), newSigner(), queue.Options{}); !errors.Is(err, queue.ErrStore) {
			t.Errorf("Open with %s = %v, want ErrStore", name, err)
		}
	}
	// A job whose witness was lost.
	db := memorydb.New()
	q := open(t, db, newSigner(), queue.Options{})
	submit(t, q, statement(1))
	h := statement(1).Hash()
	if err := db.Delete(append([]byte("q/w"), h[:]...)); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the job is not lost by it
		if err := q.Run(t.Context()); !errors.Is(err, queue.ErrStore) {
			t.Errorf("Run without a witness = %v, want ErrStore", err)
		}
	}
}
