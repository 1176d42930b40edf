// Package queue makes proofs in the background. Proving takes seconds to hours
// and gigabytes: jobs are kept in a database until somebody has taken the proof,
// so that a killed prover goes on where it was; a bounded number are proven at a
// time, in the order in which they were asked for.
//
// It works with any [proof.Prover], in this process or far away.
package queue

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/ethdb"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

var (
	// ErrUnknown matches a statement that nobody asked to prove. Submit it.
	ErrUnknown = errors.New("queue: unknown statement")

	// ErrFailed matches a statement that the prover cannot prove, or has tried to
	// too often. Find out why; [Queue.Forget] it to try again.
	ErrFailed = errors.New("queue: proving failed")

	// ErrFull matches a job beyond [Options.Most]; [proof.ErrPending] does too.
	// Forget what is proven, or wait.
	ErrFull = errors.New("queue: full")

	// ErrStore matches a database that holds something else than a queue's jobs:
	// another version's, or damage. Stop; a new one loses nothing but time.
	ErrStore = errors.New("queue: store")
)

// Options say how a [Queue] works. The zero value proves one job at a time.
type Options struct {
	Workers  int           // jobs that are proven at a time, each with all that the prover takes; 1 if zero
	Most     int           // jobs that are held, proven or not; 1,024 if zero
	Attempts int           // after which a job is given up, crashes of the process included; 3 if zero
	Backoff  time.Duration // before a failed job is tried again; 1 s if zero, doubled each time, ten times at most

	// Verifier checks each proof before it is kept. Nil: the prover is believed.
	Verifier proof.Verifier

	Log *slog.Logger // nil: silent

	// Changed is called, from several goroutines, whenever a job's state changed.
	// It may be nil, and must not call the queue.
	Changed func(Job)
}

// A State is how far a job is.
type State uint8

const (
	Waiting State = iota + 1 // for a worker, or to be tried again
	Proving                  // a worker has it
	Proven                   // its proof is there
	Failed                   // it was given up
)

// String returns the state in a word.
func (s State) String() string {
	switch s {
	case Waiting:
		return "waiting"
	case Proving:
		return "proving"
	case Proven:
		return "proven"
	case Failed:
		return "failed"
	}
	return "invalid"
}

// A Job is a statement to prove.
type Job struct {
	Statement proof.Statement
	State     State
	Attempts  int           // begun
	Took      time.Duration // of the last attempt in this process; 0 if none ended
	Err       error         // why the last attempt failed; nil if none did in this process
}

// A Queue holds jobs. It is safe for concurrent use.
type Queue struct {
	store  store
	prover proof.Prover
	o      Options

	mu      sync.Mutex
	jobs    map[commitment.Root]*job // by the statement's hash
	order   []*job                   // as they were submitted
	next    uint64                   // sequence number
	changed chan struct{}            // closed, and made anew, when anything changes
}

type job struct {
	Job
	hash  commitment.Root
	seq   uint64
	after time.Time // not to be tried before

	cancel context.CancelFunc // ends the attempt that is under way; nil before the first
}

// Open opens the queue kept in db under prefix; no other's prefix in db may
// begin with it. One process may have it open at a time.
func Open(db ethdb.KeyValueStore, prefix []byte, p proof.Prover, o Options) (*Queue, error) {
	o.Workers, o.Most, o.Attempts = orElse(o.Workers, 1), orElse(o.Most, 1024), orElse(o.Attempts, 3)
	if o.Backoff <= 0 {
		o.Backoff = time.Second
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	q := &Queue{store: store{db, slices.Clone(prefix)}, prover: p, o: o, jobs: map[commitment.Root]*job{}, changed: make(chan struct{})}
	kept, err := q.store.open()
	if err != nil {
		return nil, err
	}
	for _, j := range kept {
		q.add(j)
	}
	return q, nil
}

func orElse(v, otherwise int) int {
	if v <= 0 {
		return otherwise
	}
	return v
}

func (q *Queue) add(j *job) {
	if j.State != Proven {
		j.State = Waiting
		if j.Attempts >= q.o.Attempts {
			j.State, j.Err = Failed, fmt.Errorf("%d attempts ended without a word", j.Attempts)
		}
	}
	q.jobs[j.hash] = j
	q.order = append(q.order, j)
	q.next = max(q.next, j.seq+1)
}

// Submit asks for a proof of s from a witness in the prover's own format. When it
// returns the job is kept. One that is there already is not changed.
func (q *Queue) Submit(s proof.Statement, witness []byte) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	hash := s.Hash()
	if q.jobs[hash] != nil {
		return nil
	}
	if len(q.jobs) >= q.o.Most {
		return fmt.Errorf("%w: %d jobs: %w", ErrFull, len(q.jobs), proof.ErrPending)
	}
	j := &job{Job: Job{Statement: s}, hash: hash, seq: q.next}
	if err := q.store.submit(j, witness); err != nil {
		return err
	}
	q.add(j)
	q.tell(j)
	return nil
}

// Proof returns the proof of s. Otherwise the error matches [proof.ErrPending],
// [ErrFailed] or [ErrUnknown].
func (q *Queue) Proof(s proof.Statement) ([]byte, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	j := q.jobs[s.Hash()]
	switch {
	case j == nil:
		return nil, ErrUnknown
	case j.State == Proven:
		return q.store.proof(j)
	case j.State == Failed:
		// Not what the last attempt matched: that may ask to try again.
		return nil, fmt.Errorf("%w: %v", ErrFailed, j.Err)
	}
	return nil, fmt.Errorf("%w: %v", proof.ErrPending, j.State)
}

// Wait returns the proof of s as soon as it is there, or what Proof says that
// waiting does not cure, or ctx's error.
func (q *Queue) Wait(ctx context.Context, s proof.Statement) ([]byte, error) {
	for {
		q.mu.Lock()
		changed := q.changed
		q.mu.Unlock()
		p, err := q.Proof(s)
		if !errors.Is(err, proof.ErrPending) {
			return p, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-changed:
		}
	}
}

// Forget drops jobs with their witnesses and proofs, whatever their state: if a
// worker has one in hand, the prover is told to stop. A statement that is not
// there is no error.
func (q *Queue) Forget(statements ...proof.Statement) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	var gone []*job
	for _, s := range statements {
		if j := q.jobs[s.Hash()]; j != nil && !slices.Contains(gone, j) {
			gone = append(gone, j)
		}
	}
	if len(gone) == 0 {
		return nil
	}
	if err := q.store.forget(gone); err != nil {
		return err
	}
	for _, j := range gone {
		delete(q.jobs, j.hash)
		if j.cancel != nil {
			j.cancel()
		}
	}
	q.order = slices.DeleteFunc(q.order, func(j *job) bool { return slices.Contains(gone, j) })
	q.wake()
	return nil
}

// Statements returns what the jobs are to prove, in the order in which they were
// submitted.
func (q *Queue) Statements() []proof.Statement {
	q.mu.Lock()
	defer q.mu.Unlock()
	out := make([]proof.Statement, len(q.order))
	for i, j := range q.order {
		out[i] = j.Statement
	}
	return out
}

// Jobs returns all jobs in the order in which they were submitted.
func (q *Queue) Jobs() []Job {
	q.mu.Lock()
	defer q.mu.Unlock()
	out := make([]Job, len(q.order))
	for i, j := range q.order {
		out[i] = j.Job
	}
	return out
}

// tell notes that a job changed. The lock is held.
func (q *Queue) tell(j *job) {
	if q.o.Changed != nil {
		q.o.Changed(j.Job)
	}
	q.wake()
}

func (q *Queue) wake() {
	close(q.changed)
	q.changed = make(chan struct{})
}
