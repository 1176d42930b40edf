package queue_test

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/queue"
)

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

// What a worker had in hand when it was forgotten leaves nothing behind, whether the
// prover ends well or is stopped: a job without a witness would be in the way for ever.
func TestForgottenStaysSo(t *testing.T) {
	for _, ends := range []bool{true, false} {
		begun, release := make(chan struct{}), make(chan struct{})
		p, db := newSigner(), memorydb.New()
		p.before = func(ctx context.Context, s proof.Statement) error {
			if s != statement(1) {
				return nil
			}
			close(begun)
			<-release // whatever ctx says
			if !ends {
				return errors.New("killed")
			}
			return nil
		}
		q := open(t, db, p, queue.Options{})
		submit(t, q, statement(1))
		stop := run(t, q)
		<-begun
		if err := q.Forget(statement(1)); err != nil {
			t.Fatal(err)
		}
		if ends {
			close(release)
			submit(t, q, statement(2))
			if _, err := q.Wait(t.Context(), statement(2)); err != nil {
				t.Fatal(err)
			}
			if err := q.Forget(statement(2)); err != nil {
				t.Fatal(err)
			}
			stop()
		} else {
			stopped := make(chan struct{})
			go func() { stop(); close(stopped) }()
			time.Sleep(20 * time.Millisecond) // until Run is told
			close(release)
			<-stopped
		}
		if n := db.Len(); n != 1 {
			t.Errorf("ends well %t: %d keys are left, want the version alone", ends, n)
		}
	}
}

// A database that says whether what was written is durable.
type syncing struct {
	*memorydb.Database
	unsynced bool
}

func (d *syncing) NewBatch() ethdb.Batch { return &syncingBatch{d.Database.NewBatch(), d} }

func (d *syncing) Put(key, value []byte) error {
	d.unsynced = true
	return d.Database.Put(key, value)
}

func (d *syncing) SyncKeyValue() error {
	d.unsynced = false
	return d.Database.SyncKeyValue()
}

type syncingBatch struct {
	ethdb.Batch
	db *syncing
}

func (b *syncingBatch) Write() error {
	b.db.unsynced = true
	return b.Batch.Write()
}

// Nothing is said to be done before it is durable.
func TestDurable(t *testing.T) {
	db := &syncing{Database: memorydb.New()}
	p := newSigner()
	durable := func(when string) {
		t.Helper()
		if db.unsynced {
			t.Errorf("%s is not durable", when)
		}
	}
	q := open(t, db, p, queue.Options{})
	durable("a new queue")
	submit(t, q, statement(1))
	durable("a job")
	p.before = func(context.Context, proof.Statement) error {
		durable("the beginning of an attempt")
		return nil
	}
	stop := run(t, q)
	if _, err := q.Wait(t.Context(), statement(1)); err != nil {
		t.Fatal(err)
	}
	stop()
	durable("a proof")
	if n := db.Len(); n != 3 {
		t.Errorf("%d keys of one proof, want the version, the job and the proof", n)
	}
	if err := q.Forget(statement(1)); err != nil {
		t.Fatal(err)
	}
	durable("what is forgotten")
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
