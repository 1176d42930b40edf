package queue_test

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

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
