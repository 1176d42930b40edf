package sharedsec

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/settlement"
)

// ErrUnpostable matches what a publisher's sequencer sealed and the rollup's
// rules do not take: a block that fits no batch, or a batch that was recorded
// and derived nothing. Stop, and tell a person: to post it again would cost and
// change nothing. Most likely the limits given to the sequencer or to the
// publisher are not those of the rule in force.
var ErrUnpostable = errors.New("sharedsec: sealed blocks that the rollup's rules do not take")

// A Publisher gathers sealed blocks into batches, publishes their data and
// records them on L1, one batch after the other.
//
// It stores nothing. Which blocks L1 holds is counted from what the [Deriver]
// derived, and each posting names the batch index that it expects: so after a
// crash at any point, and after a reorg, the blocks that L1 lacks are posted,
// and no block twice. It posts nothing while the Deriver is not where the inbox
// is, and forgets no block that L1's finalized state does not hold.
type Publisher struct {
	// Required.
	Unsafe *Unsafe
	Source sequencer.Sequencer // told when L1 has finalized what it sealed
	Batch  batch.BuilderConfig
	Data   da.Publisher
	Reader settlement.Reader
	Poster settlement.Poster

	// Optional: local behaviour.
	ForcedLead uint64                                      // take forced items along from so many L1 blocks before they are overdue
	MostForced uint64                                      // at most so many with one batch, besides those overdue
	Prices     func(context.Context) (batch.Prices, error) // what publishing costs now; nil: nothing, batches never wait for it
	Now        func() time.Time                            // nil: the time of L1's latest block
	Poll       Poll                                        // how often to look
	Log        *slog.Logger                                // nil: silent

	builder *batch.Builder
	held    []*batch.Block // what builder holds
	posted  *sent          // the last batch with blocks, until it is derived
	oldest  *batch.Block   // that waits
	since   uint64         // when it was first seen to

	mu     sync.Mutex
	status PublisherStatus
}

// sent is a batch that was recorded.
type sent struct{ index, entry uint64 }

// PublisherStatus is a snapshot of a [Publisher].
type PublisherStatus struct {
	Due     batch.Reason      // of the blocks that wait, when last looked at
	Pending int               // sealed blocks that L1 does not hold
	Last    settlement.Posted // the last batch recorded
	Batch   uint64            // its index
	Bytes   uint64            // of its encoding
	Posted  uint64            // batches since the start
	Stalled error             // why nothing is published; nil if it could be
}

// Status returns where the role stands.
func (p *Publisher) Status() PublisherStatus {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.status
}

// Run publishes until ctx ends, whose error it then returns, or until an error
// that [Classify] says to stop for.
func (p *Publisher) Run(ctx context.Context) error {
	return p.Poll.run(ctx, orDiscard(p.Log), "publish", func(ctx context.Context) error {
		_, err := p.Step(ctx)
		return err
	})
}

// Step publishes one batch if one is due, and tells whether it did. An error
// that matches [ErrForeign] or [ErrUnpostable] is for a person; for any other,
// [Classify] tells.
func (p *Publisher) Step(ctx context.Context) (bool, error) { return p.step(ctx, false) }

// Flush publishes one batch of whatever waits, due or not, and tells whether
// there was anything.
func (p *Publisher) Flush(ctx context.Context) (bool, error) { return p.step(ctx, true) }

func (p *Publisher) step(ctx context.Context, now bool) (bool, error) {
	done, err := p.publish(ctx, now)
	if err != nil {
		p.builder = nil
		err = fmt.Errorf("sharedsec: publish: %w", err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.status.Stalled = err
	return done, err
}

func (p *Publisher) publish(ctx context.Context, flush bool) (bool, error) {
	at, err := p.Reader.Head(ctx, settlement.Latest)
	if err != nil {
		return false, err
	}
	inbox, err := p.Reader.Inbox(ctx, at)
	if err != nil {
		return false, err
	}
	if inbox.Closed {
		return false, fmt.Errorf("%w: the escape hatch is open", settlement.ErrRejected)
	}
	safe, pending, err := p.Unsafe.next()
	if err != nil {
		return false, err
	}
	if err := p.derived(ctx, at, inbox, safe); err != nil {
		return false, err
	}
	if err := p.arrived(safe); err != nil {
		return false, err
	}
	if err := p.release(ctx, at); err != nil {
		return false, err
	}
	if err := p.gather(pending); err != nil {
		return false, err
	}
	forced := sequencer.Waiting{L1Block: at.Number, Count: inbox.Enqueued - inbox.Forced, Due: inbox.Due}.Take(p.ForcedLead, p.MostForced)
	reason, err := p.due(ctx, at, pending, flush)
	if err != nil {
		return false, err
	}
	p.mu.Lock()
	p.status.Due, p.status.Pending = reason, len(pending)
	p.mu.Unlock()
	if !reason.Due() && !(flush && len(pending) > 0) && forced == 0 {
		return false, nil
	}
	if err := p.post(ctx, at, inbox.Batches, forced); err != nil {
		return false, err
	}
	return true, nil
}

// derived reports why the safe chain is not where the inbox is: then nobody
// knows which blocks are next.
func (p *Publisher) derived(ctx context.Context, at settlement.Block, inbox settlement.Inbox, safe Checkpoint) error {
	if safe.Batches != inbox.Batches || safe.Claim.Position > inbox.Entries {
		return fmt.Errorf("%w: %d batches of %d", ErrNotDerived, safe.Batches, inbox.Batches)
	}
	acc, err := p.Reader.Accumulator(ctx, at, safe.Claim.Position)
	if err == nil && acc != safe.Claim.Accumulator {
		err = fmt.Errorf("%w: L1 reorganized at entry %d or before", ErrNotDerived, safe.Claim.Position)
	}
	return err
}

// arrived reports that the last batch posted is derived and was dropped.
func (p *Publisher) arrived(safe Checkpoint) error {
	if p.posted == nil || safe.Claim.Position <= p.posted.entry {
		return nil // not posted, not derived, or reorganized away
	}
	before, err := p.Unsafe.store.Checkpoint(p.posted.entry)
	if err != nil {
		return err
	}
	after, err := p.Unsafe.store.Checkpoint(p.posted.entry + 1)
	if err != nil {
		return err
	}
	index := p.posted.index
	if before.Batches == index && after.Batches == index+1 && after.Dropped > before.Dropped {
		return fmt.Errorf("%w: batch %d was dropped", ErrUnpostable, index)
	}
	p.posted = nil
	return nil
}

// release forgets what L1 has finalized, and tells the source. L1's finalized
// state itself is asked whether it has it: a block that is released too early
// is lost. An L1 that has finalized nothing yet is no failure.
func (p *Publisher) release(ctx context.Context, at settlement.Block) error {
	final, err := p.Reader.Head(ctx, settlement.Finalized)
	if errors.Is(err, settlement.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	cp, err := p.Unsafe.store.Recorded(min(final.Number, at.Number))
	if err != nil {
		return err
	}
	n := p.Unsafe.Final(cp)
	if !p.Unsafe.holds(n) {
		return nil
	}
	acc, err := p.Reader.Accumulator(ctx, final, cp.Claim.Position)
	if err != nil {
		return err
	}
	if acc != cp.Claim.Accumulator {
		return fmt.Errorf("%w: L1 finalized other entries than the %d derived", ErrNotDerived, cp.Claim.Position)
	}
	if r, ok := p.Source.(sequencer.Releaser); ok && r.Released() < n {
		if err := r.Release(ctx, n); err != nil {
			return err
		}
	}
	p.Unsafe.Release(n)
	return nil
}

// gather makes the builder hold what is pending.
func (p *Publisher) gather(pending []*batch.Block) error {
	if p.builder == nil || len(p.held) > len(pending) || !slices.Equal(p.held, pending[:len(p.held)]) {
		b, err := batch.NewBuilder(p.Batch)
		if err != nil {
			return err
		}
		p.builder, p.held = b, nil
	}
	for _, b := range pending[len(p.held):] {
		err := p.builder.Add(*b)
		if errors.Is(err, batch.ErrFull) {
			return nil // the rest comes after the next batch
		}
		if errors.Is(err, batch.ErrLimit) || errors.Is(err, batch.ErrInvalid) {
			return fmt.Errorf("%w: %w", ErrUnpostable, err)
		}
		if err != nil {
			return err
		}
		p.held = append(p.held, b)
	}
	return nil
}

// due says whether a batch is due. A block has also reached its age when it was
// seen to wait for so long: a sequencer whose clock runs ahead gives blocks
// that do not age by their own time.
func (p *Publisher) due(ctx context.Context, at settlement.Block, pending []*batch.Block, flush bool) (batch.Reason, error) {
	var prices batch.Prices
	if p.Prices != nil && !flush {
		var err error
		if prices, err = p.Prices(ctx); err != nil {
			return batch.Idle, err
		}
	}
	now := p.now(at)
	reason, err := p.builder.Due(now, prices)
	if err != nil || len(pending) == 0 {
		return reason, err
	}
	if pending[0] != p.oldest {
		p.oldest, p.since = pending[0], now
	}
	if !reason.Due() && now > p.since && now-p.since >= p.Batch.MaxAge {
		reason = batch.Aged
	}
	return reason, nil
}

func (p *Publisher) now(at settlement.Block) uint64 {
	if p.Now != nil {
		return uint64(max(p.Now().Unix(), 0))
	}
	return at.Time
}

// post publishes the next batch's frames and records them.
func (p *Publisher) post(ctx context.Context, at settlement.Block, index, forced uint64) error {
	frames, blocks, size, err := p.take(at)
	if err != nil {
		return err
	}
	payloads := make([]da.Payload, len(frames))
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(4)
	for i, f := range frames {
		g.Go(func() (err error) {
			payloads[i], err = p.Data.Publish(gctx, f)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	posted, err := p.Poster.Post(ctx, index, forced, payloads)
	if err != nil {
		return fmt.Errorf("batch %d: %w", index, err)
	}
	p.builder = nil
	if p.posted = nil; blocks > 0 {
		p.posted = &sent{index: index, entry: posted.Entry}
	}
	orDiscard(p.Log).Info("posted", "batch", index, "blocks", blocks, "bytes", size, "payloads", len(payloads), "forced", forced, "l1", posted.Block.Number)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.status.Last, p.status.Batch, p.status.Bytes = posted, index, uint64(size)
	p.status.Posted++
	return nil
}

// take returns the frames of the next batch, how many blocks it has and how
// many bytes: an empty one, if nothing waits but forced items that want to come
// along.
func (p *Publisher) take(at settlement.Block) (frames [][]byte, blocks, size int, err error) {
	t, err := p.builder.Take(p.now(at))
	if err == nil {
		return t.Frames, len(t.Batch.Blocks), len(t.Data), nil
	}
	if !errors.Is(err, batch.ErrEmpty) {
		return nil, 0, 0, err
	}
	data, err := p.Batch.Codec.Append(nil, &batch.Batch{})
	if err != nil {
		return nil, 0, 0, err
	}
	frames, err = batch.Frames(data, p.Batch.PayloadBytes)
	return frames, 0, len(data), err
}
