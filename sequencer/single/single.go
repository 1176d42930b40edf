// Package single is the sequencer of one machine: a bounded pool, a policy, and
// a log that is written before anything is acknowledged.
//
// What it promises, and to whom. To a sender: a transaction whose Submit
// returned nil survives a crash, is in a block once, and stands after the
// sender's earlier ones; a later transaction of the sender with the same nonce
// may replace it while it waits, under [ByPriority]. To the caller of Next: a
// block that was given, or that a crash hit while it was given, comes again
// unchanged and in its place until it is released. To nobody: that a
// transaction is valid, or that L1 will have it. One machine is one point of
// failure and of censorship; the forced queue of the inbox is what users have
// against both.
//
// What it defends against: a sender may have so many transactions waiting and
// may not spend more than its funds in them; no transaction waits that could
// not be ordered now, since nonces come without gaps, so that nobody can fill
// the pool for nothing; all that is held, sealed blocks that are not released
// included, stays under fixed bounds; signatures are checked by a bounded
// number of workers, after what is cheap to check.
package single

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/sequencer"
)

// A Clock tells the time and waits. The system's is [SystemClock].
type Clock interface {
	Now() time.Time
	After(d time.Duration) <-chan time.Time
}

// SystemClock returns the clock of package time.
func SystemClock() Clock { return systemClock{} }

type systemClock struct{}

func (systemClock) Now() time.Time                         { return time.Now() }
func (systemClock) After(d time.Duration) <-chan time.Time { return time.After(d) }

// An Origin returns the number of the L1 block that the next block refers to.
// It answers at once, from what is known. While it fails, blocks refer to the
// one before.
type Origin func(ctx context.Context) (uint64, error)

// A Sequencer is the sequencer of one machine. It is safe for concurrent use
// and has no goroutine of its own: there is nothing to close but its log.
type Sequencer struct {
	opts      Options
	admission sequencer.Admission
	origin    Origin
	log       sequencer.Log

	workers chan struct{} // a token for each Check under way
	nexting chan struct{} // a token for the caller in Next
	changed chan struct{} // tells it that the pool has changed

	mu        sync.Mutex
	pool      *pool
	blocks    []*sealed // not released, oldest first
	state     state
	last      uint64    // position of the last record
	given     uint64    // blocks given by Next, counted as state.sealed is
	sealedAt  time.Time // when the last block was sealed
	originErr error     // of the last call of origin
	err       error     // for good
}

var (
	_ sequencer.Sequencer      = (*Sequencer)(nil)
	_ sequencer.Releaser       = (*Sequencer)(nil)
	_ sequencer.BatchSubmitter = (*Sequencer)(nil)
)

// sealed is a block that is not released.
type sealed struct {
	number  uint64 // counted from 1 over the sequencer's life
	pos     uint64 // of its record
	block   *batch.Block
	entries []*entry
	missing int // entries that a log being read back did not have
}

// New returns a sequencer that goes on from what log holds, or begins if it is
// empty. The log must be used by nobody else. A log of another rollup, or one
// that holds a transaction which no block under opts can, matches
// [sequencer.ErrInvalid]; one whose records contradict each other matches
// [sequencer.ErrCorrupt].
func New(a sequencer.Admission, origin Origin, log sequencer.Log, opts Options) (*Sequencer, error) {
	if a == nil || origin == nil || log == nil {
		return nil, fmt.Errorf("%w: single: no admission, origin or log", sequencer.ErrInvalid)
	}
	opts, err := opts.withDefaults()
	if err != nil {
		return nil, err
	}
	s := &Sequencer{
		opts:      opts,
		admission: a,
		origin:    origin,
		log:       log,
		workers:   make(chan struct{}, opts.Workers),
		nexting:   make(chan struct{}, 1),
		changed:   make(chan struct{}, 1),
		sealedAt:  opts.Clock.Now(),
	}
	if err := s.recover(); err != nil {
		return nil, fmt.Errorf("single: %w", err)
	}
	return s, nil
}

// append adds a record to the log. The caller has the lock.
func (s *Sequencer) append(record []byte) (uint64, error) {
	pos, err := s.log.Append(record)
	if err != nil {
		return 0, s.fail(err)
	}
	s.last = pos
	return pos, nil
}

// sync waits for the log. An error that is not of ctx is for good.
func (s *Sequencer) sync(ctx context.Context, pos uint64) error {
	err := s.log.Sync(ctx, pos)
	if err == nil || ctx.Err() != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.fail(err)
}

// fail makes err, which is of the log, that of every further call. The caller
// has the lock.
func (s *Sequencer) fail(err error) error {
	if s.err == nil {
		s.err = fmt.Errorf("%w: %w", sequencer.ErrBroken, err)
	}
	s.signal()
	return s.err
}

// signal tells the caller in Next that the pool has changed.
func (s *Sequencer) signal() {
	select {
	case s.changed <- struct{}{}:
	default:
	}
}

// Release implements [sequencer.Releaser].
func (s *Sequencer) Release(ctx context.Context, n uint64) error {
	s.mu.Lock()
	if s.err != nil {
		defer s.mu.Unlock()
		return s.err
	}
	if n < s.state.released || n > s.given {
		defer s.mu.Unlock()
		return fmt.Errorf("%w: single: release of %d blocks, %d are released and %d were given", sequencer.ErrInvalid, n, s.state.released, s.given)
	}
	for s.state.released < n {
		s.pool.release(s.blocks[0].entries)
		s.blocks[0] = nil
		s.blocks = s.blocks[1:]
		s.state.released++
	}
	if err := s.relog(); err != nil {
		defer s.mu.Unlock()
		return err
	}
	pos, err := s.append(s.state.encode(s.opts.Rollup))
	keep := min(pos, s.oldest(pos))
	s.mu.Unlock()
	if err != nil {
		return err
	}
	if err := s.sync(ctx, pos); err != nil {
		return err
	}
	if err := s.log.Truncate(keep); err != nil {
		s.mu.Lock()
		defer s.mu.Unlock()
		return s.fail(err)
	}
	return nil
}

// oldest returns the position of the oldest record that is needed, or pos.
// The caller has the lock.
func (s *Sequencer) oldest(pos uint64) uint64 {
	for _, b := range s.blocks {
		pos = min(pos, b.pos)
	}
	for _, e := range s.pool.byID {
		pos = min(pos, e.pos)
	}
	return pos
}

// relogAfter is how many records the log may hold beyond four times those
// needed before what waits is written once more.
const relogAfter = 1 << 16

// relog writes the waiting transactions once more if they hold back too long a
// log, as those of low priority can: a log is shortened from its start alone.
// The caller has the lock.
func (s *Sequencer) relog() error {
	if s.last-s.oldest(s.last) < 4*uint64(len(s.pool.byID)+len(s.blocks))+relogAfter {
		return nil
	}
	for _, e := range s.pool.waiting() {
		pos, err := s.append(e.encode())
		if err != nil {
			return err
		}
		e.pos = pos
	}
	return nil
}

// Released implements [sequencer.Releaser].
func (s *Sequencer) Released() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.state.released
}

// Status is a snapshot.
type Status struct {
	Waiting   int    // transactions in no block
	Held      int    // transactions in no released block
	HeldBytes uint64 // their bytes
	Sealed    uint64 // blocks sealed
	Given     uint64 // blocks given by Next since the start, and those released before
	Released  uint64 // blocks released
	Sequence  uint64 // of the last admitted transaction
	Time      uint64 // of the last block, Unix seconds
	L1Origin  uint64 // of the last block
	OriginErr error  // why the last block refers to the L1 block of the one before, if so
	Err       error  // why everything is refused, if it is
}

// Status returns how the sequencer stands.
func (s *Sequencer) Status() Status {
	s.mu.Lock()
	defer s.mu.Unlock()
	return Status{
		Waiting:   s.pool.queue.len(),
		Held:      len(s.pool.byID),
		HeldBytes: s.pool.bytes,
		Sealed:    s.state.sealed,
		Given:     s.given,
		Released:  s.state.released,
		Sequence:  s.state.sequence,
		Time:      s.state.time,
		L1Origin:  s.state.origin,
		OriginErr: s.originErr,
		Err:       s.err,
	}
}
