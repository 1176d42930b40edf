package queue

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/sharedsec/sharedsec/proof"
)

// Run proves until ctx ends, whose error it then returns, or until the database
// fails. It leaves no goroutine behind: a prover that does not heed its context is
// waited for.
func (q *Queue) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	for range q.o.Workers {
		g.Go(func() error {
			for {
				j, attempt, err := q.take(ctx)
				if err != nil {
					return err
				}
				if err := q.prove(ctx, attempt, j); err != nil {
					return err
				}
			}
		})
	}
	return g.Wait()
}

// take waits for the first job that waits, and begins it: what it has begun
// stands in the database before the prover does, so that a job that kills the
// process does not do so for ever. It also returns the context of the attempt,
// which ends with the job.
func (q *Queue) take(ctx context.Context) (*job, context.Context, error) {
	for {
		q.mu.Lock()
		changed := q.changed
		j, wait := q.first(time.Now())
		if j != nil {
			j.State = Proving
			j.Attempts++
			attempt, cancel := context.WithCancel(ctx)
			j.cancel = cancel
			err := q.store.note(j)
			q.tell(j)
			q.mu.Unlock()
			if err != nil {
				j.State = Waiting
				cancel()
			}
			return j, attempt, err
		}
		q.mu.Unlock()
		// A job that failed is due without anything changing.
		if wait <= 0 {
			wait = time.Hour
		}
		due := time.NewTimer(wait)
		select {
		case <-ctx.Done():
		case <-changed:
		case <-due.C:
		}
		due.Stop()
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
	}
}

// first returns the first job to take, or how long until one is due, if any.
func (q *Queue) first(now time.Time) (*job, time.Duration) {
	var soonest time.Duration
	for _, j := range q.order {
		if j.State != Waiting {
			continue
		}
		wait := j.after.Sub(now)
		if wait <= 0 {
			return j, 0
		}
		if soonest == 0 || wait < soonest {
			soonest = wait
		}
	}
	return nil, soonest
}

// prove makes the proof of a job, and notes what came of it. An error is the
// database's, or ctx's.
func (q *Queue) prove(ctx, attempt context.Context, j *job) error {
	began := time.Now()
	p, err := q.attempt(attempt, j)
	q.mu.Lock()
	defer q.mu.Unlock()
	j.cancel()
	if ctx.Err() != nil && err != nil {
		// Stopped, not failed: the attempt does not count.
		j.State = Waiting
		j.Attempts--
		if q.jobs[j.hash] == j {
			if err := q.store.note(j); err != nil {
				return err
			}
		}
		return ctx.Err()
	}
	if q.jobs[j.hash] != j {
		return nil // forgotten meanwhile
	}
	j.Took, j.Err = time.Since(began), err
	j.State = Waiting // also if the database fails: another Run takes it up
	switch {
	case errors.Is(err, ErrStore):
		return err
	case err == nil:
		if err := q.store.proven(j, p); err != nil {
			return err
		}
		j.State = Proven
		q.o.Log.Info("proven", "statement", j.hash, "took", j.Took, "bytes", len(p))
	case errors.Is(err, proof.ErrInvalid) || errors.Is(err, proof.ErrUnknownProgram) || j.Attempts >= q.o.Attempts:
		j.State = Failed
		j.Attempts = max(j.Attempts, q.o.Attempts)
		if err := q.store.note(j); err != nil {
			return err
		}
		q.o.Log.Error("given up", "statement", j.hash, "attempts", j.Attempts, "err", err)
	default:
		j.after = time.Now().Add(q.o.Backoff << min(j.Attempts-1, 10))
		q.o.Log.Warn("proving failed, tried again later", "statement", j.hash, "attempts", j.Attempts, "err", err)
	}
	q.tell(j)
	return nil
}

// attempt calls the prover. What it panics with is an error: one job must not
// end all others.
func (q *Queue) attempt(ctx context.Context, j *job) (p []byte, err error) {
	witness, err := q.store.witness(j)
	if err != nil {
		return nil, err
	}
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("queue: the prover panics: %v", x)
		}
	}()
	p, err = q.prover.Prove(ctx, j.Statement, witness)
	if err != nil || q.o.Verifier == nil {
		return p, err
	}
	if err := q.o.Verifier.Verify(j.Statement, p); err != nil {
		// Not the statement's fault: another attempt may do.
		return nil, fmt.Errorf("queue: the prover's proof is refused: %v", err)
	}
	return p, nil
}
