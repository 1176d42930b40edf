package single

import (
	"context"
	"fmt"
	"time"

	"github.com/sharedsec/sharedsec/batch"
)

// Next implements [sequencer.Sequencer]. A block is due when something waits
// and BlockInterval has passed since the last, or when what waits fills one.
func (s *Sequencer) Next(ctx context.Context) (*batch.Block, error) {
	select {
	case s.nexting <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-s.nexting }()
	for {
		b, wait, err := s.ready()
		if err != nil {
			return nil, err
		}
		if b != nil {
			return s.give(ctx, b)
		}
		if wait == 0 {
			if err := s.seal(ctx); err != nil {
				return nil, err
			}
			continue
		}
		var due <-chan time.Time
		if wait > 0 {
			due = s.opts.Clock.After(wait)
		}
		select {
		case <-s.changed:
		case <-due:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// ready returns a sealed block that was not given, or how long to wait before
// one is to be sealed: negative if nothing waits.
func (s *Sequencer) ready() (*sealed, time.Duration, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.err != nil:
		return nil, 0, s.err
	case s.given < s.state.sealed:
		return s.blocks[s.given-s.state.released], 0, nil
	case s.pool.queue.len() == 0:
		return nil, -1, nil
	case s.full():
		return nil, 0, nil
	}
	return nil, max(0, s.opts.BlockInterval-s.opts.Clock.Now().Sub(s.sealedAt)), nil
}

// full reports whether what waits fills a block.
func (s *Sequencer) full() bool {
	n := uint64(s.pool.queue.len())
	return n >= s.opts.BlockTransactions || batch.SizeOf(1, n, s.pool.queued) >= s.opts.BlockBytes
}

// give returns a sealed block when it is durable.
func (s *Sequencer) give(ctx context.Context, b *sealed) (*batch.Block, error) {
	if err := s.sync(ctx, b.pos); err != nil {
		return nil, fmt.Errorf("single: next: %w", err)
	}
	s.mu.Lock()
	s.given = b.number
	s.mu.Unlock()
	block := *b.block
	return &block, nil
}

// seal makes a block of what goes next, and writes it to the log.
func (s *Sequencer) seal(ctx context.Context) error {
	origin, originErr := s.origin(ctx)
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err != nil {
		return s.err
	}
	now := s.opts.Clock.Now()
	if s.originErr = originErr; originErr != nil {
		origin = 0
	}
	b := &sealed{
		number: s.state.sealed + 1,
		block: &batch.Block{
			Time:     max(s.state.time, uint64(max(0, now.Unix()))),
			L1Origin: max(s.state.origin, origin),
		},
	}
	var bytes uint64
	for s.pool.queue.len() > 0 && uint64(len(b.entries)) < s.opts.BlockTransactions {
		e := s.pool.queue.first()
		if batch.SizeOf(1, uint64(len(b.entries))+1, bytes+uint64(len(e.tx))) > s.opts.BlockBytes {
			break
		}
		s.pool.take(b.number)
		bytes += uint64(len(e.tx))
		b.entries = append(b.entries, e)
		b.block.Transactions = append(b.block.Transactions, e.tx)
	}
	var err error
	if b.pos, err = s.append(b.encode()); err != nil {
		return err
	}
	s.blocks = append(s.blocks, b)
	s.state.sealed, s.state.time, s.state.origin = b.number, b.block.Time, b.block.L1Origin
	s.sealedAt = now
	return nil
}
