package single

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/sequencer"
)

// Submit implements [sequencer.Sequencer].
func (s *Sequencer) Submit(ctx context.Context, tx []byte) (sequencer.Receipt, error) {
	c := s.check(ctx, tx)
	r, pos := s.admit(ctx, &c)
	if pos == nil {
		return r.Receipt, r.Err
	}
	if err := s.sync(ctx, *pos); err != nil {
		return sequencer.Receipt{}, fmt.Errorf("single: submit: %w", err)
	}
	return r.Receipt, r.Err
}

// SubmitAll implements [sequencer.BatchSubmitter]. It checks the transactions
// with all workers and writes them to the disk at once.
func (s *Sequencer) SubmitAll(ctx context.Context, txs [][]byte) ([]sequencer.Result, error) {
	checks := make([]candidate, len(txs))
	var wg sync.WaitGroup
	workers := min(s.opts.Workers, len(txs))
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(txs); i += workers {
				checks[i] = s.check(ctx, txs[i])
			}
		})
	}
	wg.Wait()
	results := make([]sequencer.Result, len(txs))
	var last *uint64
	for i := range checks {
		var pos *uint64
		if results[i], pos = s.admit(ctx, &checks[i]); pos != nil && (last == nil || *pos > *last) {
			last = pos
		}
	}
	if last != nil {
		if err := s.sync(ctx, *last); err != nil {
			return nil, fmt.Errorf("single: submit: %w", err)
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return results, nil
}

// candidate is a transaction on its way into the pool.
type candidate struct {
	tx       []byte
	id       commitment.Root
	ticket   sequencer.Ticket
	released uint64 // blocks released before it was checked
	err      error  // why it does not come in
}

// check does what needs no order: whatever is cheap first, then the rollup's
// own check.
func (s *Sequencer) check(ctx context.Context, tx []byte) candidate {
	c := candidate{tx: tx}
	if c.err = s.opts.checkSize(len(tx)); c.err != nil {
		return c
	}
	c.id = commitment.Keccak256(tx)
	s.mu.Lock()
	c.released = s.state.released
	switch {
	case s.err != nil:
		c.err = s.err
	case s.pool.byID[c.id] != nil:
		c.err = sequencer.ErrDuplicate
	default:
		c.err = s.pool.room(len(tx))
	}
	s.mu.Unlock()
	if c.err != nil {
		return c
	}
	select {
	case s.workers <- struct{}{}:
	case <-ctx.Done():
		c.err = ctx.Err()
		return c
	}
	defer func() { <-s.workers }()
	c.ticket, c.err = s.admission.Check(ctx, tx)
	return c
}

// admit takes a candidate into the pool and the log. It returns the position
// that must be durable before the Result may be told, or nil.
func (s *Sequencer) admit(ctx context.Context, c *candidate) (sequencer.Result, *uint64) {
	for {
		if c.err != nil && !errors.Is(c.err, sequencer.ErrDuplicate) {
			return sequencer.Result{Err: fmt.Errorf("single: %w", c.err)}, nil
		}
		r, pos, again := s.tryAdmit(c)
		if !again {
			return r, pos
		}
		*c = s.check(ctx, c.tx)
	}
}

// tryAdmit is admit, unless the candidate must be checked again: blocks were
// released while it was checked, and the state that was asked may not have
// executed what the pool has forgotten.
func (s *Sequencer) tryAdmit(c *candidate) (r sequencer.Result, pos *uint64, again bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err != nil {
		return sequencer.Result{Err: s.err}, nil, false
	}
	if e := s.pool.byID[c.id]; e != nil {
		at := e.pos
		return sequencer.Result{Receipt: e.receipt(), Err: fmt.Errorf("single: %w", sequencer.ErrDuplicate)}, &at, false
	}
	if c.err != nil || s.state.released != c.released {
		return r, nil, true
	}
	if t := &c.ticket; t.Executed > 0 && t.Executed < s.state.released {
		err := fmt.Errorf("%w: the state has executed %d blocks, %d are released and forgotten", sequencer.ErrUnavailable, t.Executed, s.state.released)
		return sequencer.Result{Err: fmt.Errorf("single: %w", err)}, nil, false
	}
	e := &entry{
		id:       c.id,
		sender:   c.ticket.Sender,
		nonce:    c.ticket.Nonce,
		priority: c.ticket.Priority,
		tx:       append([]byte(nil), c.tx...),
	}
	e.cost.SetBytes32(c.ticket.Cost[:])
	old, err := s.pool.admit(e, &c.ticket)
	if err != nil {
		return sequencer.Result{Err: fmt.Errorf("single: %w", err)}, nil, false
	}
	e.sequence = s.state.sequence + 1
	if old != nil {
		e.sequence = old.sequence
	}
	if e.pos, err = s.append(e.encode()); err != nil {
		return sequencer.Result{Err: fmt.Errorf("single: %w", err)}, nil, false
	}
	if old != nil {
		s.pool.replace(old, e)
	} else {
		s.state.sequence++
		s.pool.add(e)
	}
	s.signal()
	at := e.pos
	return sequencer.Result{Receipt: e.receipt()}, &at, false
}

func (e *entry) receipt() sequencer.Receipt {
	return sequencer.Receipt{ID: e.id, Sequence: e.sequence}
}
