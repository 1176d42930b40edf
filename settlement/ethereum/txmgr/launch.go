package txmgr

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/settlement"
)

// launch signs and sends what is queued, in order, as far as there is room.
func (m *Manager) launch(ctx context.Context, mk *marketView) error {
	for {
		m.mu.Lock()
		var j *job
		if len(m.queue) > 0 {
			j = m.queue[0]
		}
		pending := m.pending()
		m.mu.Unlock()
		if j == nil || len(pending) >= m.cfg.MaxInFlight {
			return nil
		}
		// Pools refuse blob transactions of an account that has others, and
		// the other way round.
		if slices.ContainsFunc(pending, func(s *slot) bool { return s.blobs() != j.call.blobs() }) {
			return nil
		}
		s, err := m.prepare(ctx, mk, j)
		var ceiling *CeilingError
		switch {
		case err == nil:
		case errors.As(err, &ceiling):
			m.mu.Lock()
			j.held = err
			m.mu.Unlock()
			return nil
		case errors.Is(err, settlement.ErrUnavailable), errors.Is(err, errSigner):
			return err
		default:
			m.fail(j, err)
			continue
		}
		if err := m.claim(j, s); err != nil {
			return err
		}
		if j.slot == nil { // nobody waits any more
			continue
		}
		if err := m.broadcast(ctx, s); err != nil {
			return err
		}
	}
}

// pending returns the slots that no block includes.
func (m *Manager) pending() []*slot {
	var out []*slot
	for _, s := range m.slots {
		if s.mined == nil {
			out = append(out, s)
		}
	}
	return out
}

// prepare signs the first attempt for a job. It changes nothing: until the slot
// is claimed, the job can be abandoned.
func (m *Manager) prepare(ctx context.Context, mk *marketView, j *job) (*slot, error) {
	foreign, err := ask(ctx, m, "pending nonce", func(ctx context.Context) (uint64, error) {
		return m.backend.PendingNonceAt(ctx, m.Address())
	})
	if err != nil {
		return nil, err
	}
	nonce := nextNonce(m.watch.chain, foreign, m.slots)
	if j.nonce != nil && *j.nonce != nonce {
		return nil, fmt.Errorf("%w: %q wants %d, the next is %d", ErrNonce, j.id, *j.nonce, nonce)
	}
	c := j.call
	if c.gas == 0 {
		if c.gas, err = m.estimate(ctx, j.id, c); err != nil {
			return nil, err
		}
	}
	s := &slot{nonce: nonce, id: j.id, digest: j.digest, call: c, fresh: true}
	a, err := m.price(ctx, mk, s, c, false)
	if err != nil {
		return nil, err
	}
	s.add(a, m.cfg.Clock.Now())
	return s, nil
}

// estimate tries c and returns a gas limit for it, a fifth above what it took
// and what it asks to spare.
func (m *Manager) estimate(ctx context.Context, id string, c call) (uint64, error) {
	gas, err := bounded(ctx, m, func(ctx context.Context) (uint64, error) {
		return m.backend.EstimateGas(ctx, m.message(c))
	})
	if err != nil {
		return 0, trial(id, err)
	}
	if gas > MaxGas {
		return 0, fmt.Errorf("txmgr: %q: %w: takes %d gas, a transaction has %d at most", id, settlement.ErrRejected, gas, MaxGas)
	}
	return min(gas+gas/5+min(c.spare, MaxGas), MaxGas), nil
}

// errSigner matches a signer that fails, which passes.
var errSigner = errors.New("txmgr: signer fails")

// price returns a signed attempt for s: of c, which is its call or a filler, at
// the market's price, to replace the newest attempt.
func (m *Manager) price(ctx context.Context, mk *marketView, s *slot, c call, fill bool) (attempt, error) {
	prices, err := mk.market(ctx)
	if err != nil {
		return attempt{}, err
	}
	var prev *bid
	if len(s.attempts) > 0 && s.blobs() == c.blobs() { // else the pool does not compare them
		b := bidOf(s.last().tx)
		prev = &b
	}
	b, err := m.cfg.Fees.next(prices, c.load(), prev)
	if err != nil {
		return attempt{}, err
	}
	tx, err := bounded(ctx, m, func(ctx context.Context) (*types.Transaction, error) {
		return sign(ctx, m.signer, c.unsigned(m.chainID, s.nonce, b), m.chainID)
	})
	if err != nil {
		return attempt{}, fmt.Errorf("%w: %w", errSigner, err)
	}
	return attempt{tx: tx, filler: fill}, nil
}

// claim makes s the slot of j, in the journal first, unless nobody waits for j
// any more.
func (m *Manager) claim(j *job, s *slot) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(j.waiters) == 0 {
		m.abandon(j)
		return nil
	}
	if err := m.journal.put(s); err != nil {
		return err
	}
	m.slots = append(m.slots, s)
	m.queue = slices.DeleteFunc(m.queue, func(q *job) bool { return q == j })
	j.slot, j.held = s, nil
	return nil
}

// fail ends a job that nothing was signed for.
func (m *Manager) fail(j *job, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	j.resolve(outcome{err: err})
	m.abandon(j)
}

// broadcast gives the newest attempt of s, which is in the journal, to the
// node, and notes the answer.
func (m *Manager) broadcast(ctx context.Context, s *slot) error {
	_, err := bounded(ctx, m, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, m.backend.SendTransaction(ctx, s.wire())
	})
	v, fresh := judge(err), s.fresh
	m.mu.Lock()
	if v == verdictReserved && s.answer != verdictReserved {
		s.reserved = m.head
	}
	s.tried, s.answer = m.cfg.Clock.Now(), v
	s.fresh = fresh && v != verdictAccepted && v != verdictUncertain
	m.mu.Unlock()
	m.cfg.Log.Debug("transaction sent", "id", s.id, "nonce", s.nonce, "tx", s.last().tx.Hash(), "attempt", len(s.attempts), "err", err)
	if !fresh { // some node may have one: this nonce is its, come what may
		return nil
	}
	switch v {
	case verdictNonceUsed:
		return m.renounce(s, err)
	case verdictUnderbid:
		taken, askErr := ask(ctx, m, "pending nonce", func(ctx context.Context) (uint64, error) {
			return m.backend.PendingNonceAt(ctx, m.Address())
		})
		if askErr != nil {
			return askErr
		}
		if taken > s.nonce {
			return m.renounce(s, err)
		}
	case verdictFunds:
		return m.release(s, fmt.Errorf("%w: %q: %w", ErrFunds, s.id, err))
	case verdictRefused:
		return m.release(s, fmt.Errorf("txmgr: %q: %w: %w", s.id, settlement.ErrRejected, err))
	}
	return nil
}

// renounce leaves the nonce of s to somebody else. Its job gets another one in
// a later step, from a newer look at the chain.
func (m *Manager) renounce(s *slot, err error) error {
	m.watch.block = common.Hash{}
	if err := m.release(s, nil); err != nil {
		return err
	}
	return fmt.Errorf("txmgr: nonce %d: %w", s.nonce, err)
}
