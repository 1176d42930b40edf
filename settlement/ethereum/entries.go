package ethereum

import (
	"context"
	"iter"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// Entries implements [settlement.Reader]. It reads the Inbox's events, only in
// blocks that can have some, and yields those of a range once they lead from
// the accumulator before it to the one after it, as the contract has them at
// block at. A position beyond the entries there matches
// [settlement.ErrNotFound].
func (c *Client) Entries(ctx context.Context, at settlement.Block, from uint64) iter.Seq2[derive.Entry, error] {
	return func(yield func(derive.Entry, error) bool) {
		s, err := c.scan(ctx, at, from)
		for err == nil && s.next < s.count {
			var entries []derive.Entry
			if entries, err = s.read(ctx); err != nil {
				err = c.blame(ctx, at, err)
				break
			}
			for _, e := range entries {
				if !yield(e, nil) {
					return
				}
			}
		}
		if err != nil {
			yield(derive.Entry{}, err)
		}
	}
}

// A scan is a walk over the Inbox's entries at one block.
type scan struct {
	c     *Client
	at    settlement.Block
	next  uint64          // position
	acc   commitment.Root // over the entries before it
	count uint64          // entries at the block
	last  uint64          // L1 block of the last of them
}

func (c *Client) scan(ctx context.Context, at settlement.Block, from uint64) (*scan, error) {
	v := &view{c: c, ctx: ctx, at: at}
	s := &scan{c: c, at: at, next: from}
	s.count = get(v, c.config.Inbox, c.inbox.PackCount(), c.inbox.UnpackCount)
	if v.err == nil && from < s.count {
		s.acc = v.accumulator(from)
		s.last = v.blockOf(s.count - 1)
	}
	if err := v.done(); err != nil {
		return nil, err
	}
	if from > s.count {
		return nil, notFound("entry %d at block %d, which has %d", from, at.Number, s.count)
	}
	return s, nil
}

// read returns the entries from s.next on, as far as one question for events
// reaches, and moves s behind them.
func (s *scan) read(ctx context.Context) ([]derive.Entry, error) {
	c := s.c
	v := &view{c: c, ctx: ctx, at: s.at}
	start := v.blockOf(s.next)
	if v.err != nil {
		return nil, v.err
	}
	if start == 0 || start > s.last || s.last > s.at.Number {
		return nil, contradiction("entry %d is in block %d, the last one in %d", s.next, start, s.last)
	}
	q := ethereum.FilterQuery{Addresses: []common.Address{c.config.Inbox}, Topics: [][]common.Hash{{c.entryTopic}}}
	found, _, err := c.logs(ctx, q, start, s.last)
	if err != nil {
		return nil, err
	}
	var entries []derive.Entry
	next, acc := s.next, s.acc
	for i := range found {
		e, after, err := c.entry(ctx, &found[i])
		if err != nil {
			return nil, err
		}
		if e.Position < s.next && next == s.next {
			continue // earlier in the same block
		}
		if e.Position >= s.count {
			break
		}
		hash, err := e.Hash()
		if err != nil {
			return nil, contradiction("entry %d: %v", e.Position, err)
		}
		acc = derive.Accumulate(acc, hash)
		if e.Position != next || acc != after {
			return nil, contradiction("entry %d with accumulator %v, after %d entries that come to %v", e.Position, after, next, acc)
		}
		entries = append(entries, e)
		next++
	}
	if next == s.next {
		return nil, contradiction("entry %d is not in block %d", next, start)
	}
	if want := v.accumulator(next); v.err == nil && acc != want {
		return nil, contradiction("accumulator of %d entries is %v, they come to %v", next, want, acc)
	}
	if err := v.done(); err != nil {
		return nil, err
	}
	s.next, s.acc = next, acc
	return entries, nil
}

// entry reads an Entry event and the time of its block.
func (c *Client) entry(ctx context.Context, l *types.Log) (derive.Entry, commitment.Root, error) {
	ev, err := c.inbox.UnpackEntryEvent(l)
	if err != nil {
		return derive.Entry{}, commitment.Root{}, contradiction("entry in block %d: %v", l.BlockNumber, err)
	}
	refs, err := da.ParseRefs(ev.Refs, derive.MaxRefs)
	if err != nil {
		return derive.Entry{}, commitment.Root{}, contradiction("entry %d: %v", ev.Position, err)
	}
	block, err := c.headerOf(ctx, l.BlockHash)
	if err != nil {
		return derive.Entry{}, commitment.Root{}, err
	}
	if block.Number != l.BlockNumber {
		return derive.Entry{}, commitment.Root{}, contradiction("entry %d in block %d, whose hash is that of block %d", ev.Position, l.BlockNumber, block.Number)
	}
	e := derive.Entry{
		Position: ev.Position, Kind: derive.Kind(ev.Kind), Sender: ev.Sender,
		L1Block: block.Number, L1Time: block.Time, Index: ev.Index, Refs: refs,
	}
	if ev.Value == nil || ev.Value.BitLen() > 256 {
		return derive.Entry{}, commitment.Root{}, contradiction("entry %d: value %v", ev.Position, ev.Value)
	}
	ev.Value.FillBytes(e.Value[:])
	return e, ev.Accumulator, nil
}
