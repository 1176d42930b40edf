package single

import (
	"context"
	"fmt"
	"slices"

	"github.com/sharedsec/sharedsec/sequencer"
)

// recover brings back what the log holds.
func (s *Sequencer) recover() error {
	r := recovery{opts: &s.opts, held: make(map[uint64]*entry)}
	if err := s.log.Replay(r.record); err != nil {
		return err
	}
	if err := r.finish(); err != nil {
		return err
	}
	s.pool, s.blocks, s.state = newPool(&s.opts), r.blocks, r.state
	for _, b := range s.blocks {
		for _, e := range b.entries {
			s.pool.addSealed(e)
		}
	}
	for _, e := range r.waiting() {
		s.pool.add(e)
	}
	s.given = s.state.released
	s.state.time = max(s.state.time, s.opts.MinTime)
	s.state.origin = max(s.state.origin, s.opts.MinOrigin)
	pos, err := s.append(s.state.encode(s.opts.Rollup))
	if err != nil {
		return err
	}
	return s.log.Sync(context.Background(), pos)
}

// recovery reads a log.
type recovery struct {
	opts   *Options
	state  state
	begun  bool // a state was read
	held   map[uint64]*entry
	blocks []*sealed
}

func (r *recovery) record(pos uint64, p []byte) error {
	rec, err := decodeRecord(p)
	if err != nil {
		return err
	}
	corrupt := func(format string, args ...any) error {
		return fmt.Errorf("%w: record %d: %s", sequencer.ErrCorrupt, pos, fmt.Sprintf(format, args...))
	}
	switch {
	case rec.state != nil:
		if rec.rollup != r.opts.Rollup {
			return fmt.Errorf("%w: log of rollup %v, want %v", sequencer.ErrInvalid, rec.rollup, r.opts.Rollup)
		}
		if rec.state.sequence < r.state.sequence || rec.state.sealed < r.state.sealed || rec.state.released < r.state.released ||
			r.begun && (rec.state.sequence > r.state.sequence || rec.state.sealed > r.state.sealed) {
			return corrupt("state %+v after %+v", *rec.state, r.state)
		}
		r.state, r.begun = *rec.state, true
		for len(r.blocks) > 0 && r.blocks[0].number <= r.state.released {
			r.blocks = r.blocks[1:]
		}
	case rec.entry != nil:
		e := rec.entry
		if e.sequence == 0 || r.begun && e.sequence > r.state.sequence+1 {
			return corrupt("transaction %d after %d", e.sequence, r.state.sequence)
		}
		if old := r.held[e.sequence]; old != nil && (old.sender != e.sender || old.nonce != e.nonce) {
			return corrupt("transaction %d replaces one of another place", e.sequence)
		}
		e.pos = pos
		r.held[e.sequence] = e
		r.state.sequence = max(r.state.sequence, e.sequence)
	default:
		b := rec.block
		if b.number == 0 || (r.begun || len(r.blocks) > 0) && b.number != r.state.sealed+1 {
			return corrupt("block %d after %d", b.number, r.state.sealed)
		}
		b.pos = pos
		for _, q := range rec.sequences {
			// Of a released block, some may be gone: finish finds out.
			if e := r.held[q]; e != nil {
				e.block = b.number
				b.entries = append(b.entries, e)
				b.block.Transactions = append(b.block.Transactions, e.tx)
				delete(r.held, q)
			} else {
				b.missing++
			}
		}
		r.blocks = append(r.blocks, b)
		r.state.sealed, r.state.time, r.state.origin = b.number, b.block.Time, b.block.L1Origin
	}
	return nil
}

// finish checks that what the last state needs is there.
func (r *recovery) finish() error {
	if !r.begun && (len(r.held) > 0 || len(r.blocks) > 0) {
		return fmt.Errorf("%w: records without a state", sequencer.ErrCorrupt)
	}
	if got, want := uint64(len(r.blocks)), r.state.sealed-r.state.released; got != want {
		return fmt.Errorf("%w: %d blocks, want the %d after %d", sequencer.ErrCorrupt, got, want, r.state.released)
	}
	for _, b := range r.blocks {
		if b.missing > 0 {
			return fmt.Errorf("%w: block %d lacks %d transactions", sequencer.ErrCorrupt, b.number, b.missing)
		}
	}
	for _, e := range r.held {
		if err := r.opts.checkSize(len(e.tx)); err != nil {
			return fmt.Errorf("%w: the log holds transaction %d, which no block can: %w", sequencer.ErrInvalid, e.sequence, err)
		}
	}
	return nil
}

// waiting returns what is in no block, in the order of admission.
func (r *recovery) waiting() []*entry {
	entries := make([]*entry, 0, len(r.held))
	for _, e := range r.held {
		entries = append(entries, e)
	}
	slices.SortFunc(entries, bySequence)
	return entries
}
