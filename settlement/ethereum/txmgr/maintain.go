package txmgr

import (
	"context"
	"errors"
	"slices"
	"time"
)

// maintain sends again, or replaces, what should be in a block and is not.
func (m *Manager) maintain(ctx context.Context, mk *marketView) error {
	m.mu.Lock()
	pending := m.pending()
	m.mu.Unlock()
	pending = slices.DeleteFunc(pending, func(s *slot) bool {
		return s.nonce < m.watch.chain // its nonce is used: observe finds out by what
	})
	for i, s := range pending {
		if err := m.maintainSlot(ctx, mk, s, i == 0); err != nil {
			return err
		}
		if i+1 < len(pending) && pending[i+1].blobs() != s.blobs() {
			return nil // the other kind would keep the rest of this one out
		}
	}
	return nil
}

// maintainSlot does so for one slot; first tells whether it is the next nonce
// that the chain waits for.
func (m *Manager) maintainSlot(ctx context.Context, mk *marketView, s *slot, first bool) error {
	last := s.last()
	if !last.filler && (hopeless(s) || (first && m.excluded(s))) {
		return m.replace(ctx, mk, s, filler(), true)
	}
	now := m.cfg.Clock.Now()
	raise := s.answer == verdictCheap || s.answer == verdictUnderbid
	due := !s.tried.IsZero() && now.Sub(s.tried) >= m.cfg.Bump
	if age := now.Sub(s.priced); !raise && (due || mk.moved) && age >= m.cfg.Bump {
		prices, err := mk.market(ctx)
		if err != nil {
			return err
		}
		raise = m.cfg.Fees.outpriced(prices, bidOf(last.tx)) || (first && age >= 4*m.cfg.Bump)
	}
	switch {
	case raise && last.filler:
		return m.replace(ctx, mk, s, filler(), true)
	case raise:
		return m.replace(ctx, mk, s, s.call, false)
	case due || !s.sent():
		return m.broadcast(ctx, s)
	}
	return nil
}

// missed has what a new block does not include sent again at once if it is not
// in the node's pool either: pools forget, above all in reorganizations.
func (m *Manager) missed(ctx context.Context) error {
	m.mu.Lock()
	waits := slices.ContainsFunc(m.slots, func(s *slot) bool { return s.mined == nil && s.sent() })
	m.mu.Unlock()
	if !waits {
		return nil
	}
	next, err := ask(ctx, m, "pending nonce", func(ctx context.Context) (uint64, error) {
		return m.backend.PendingNonceAt(ctx, m.Address())
	})
	if err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, s := range m.slots {
		if s.mined == nil && s.nonce >= next {
			s.tried = time.Time{}
		}
	}
	return nil
}

// hopeless reports whether a node said that it will never take s, though
// another may have.
func hopeless(s *slot) bool { return s.answer == verdictRefused && !s.fresh }

// excluded reports whether s, a blob transaction that the chain waits for, is
// kept out of the pool by a later one that is none: after a reorg the pool can
// have the later one first, which then waits for the nonce that it keeps out.
// Otherwise the pool has made up its mind two blocks later. A filler of the
// other kind sets it free. The other way round the pool drops the blob
// transactions by itself.
func (m *Manager) excluded(s *slot) bool {
	return s.blobs() && s.answer == verdictReserved && m.head >= s.reserved+2
}

// replace gives the nonce of s to another attempt that pays more, or if that
// exceeds a ceiling goes on sending the one that is.
func (m *Manager) replace(ctx context.Context, mk *marketView, s *slot, c call, fill bool) error {
	a, err := m.price(ctx, mk, s, c, fill)
	var ceiling *CeilingError
	if err != nil && !errors.As(err, &ceiling) {
		return err
	}
	now := m.cfg.Clock.Now()
	m.mu.Lock()
	if j := m.jobs[s.id]; j != nil && j.slot == s {
		j.held = err
	}
	if err != nil {
		s.held = err
		due := s.tried.IsZero() || now.Sub(s.tried) >= m.cfg.Bump
		m.mu.Unlock()
		if due {
			return m.broadcast(ctx, s)
		}
		return nil
	}
	before := *s
	s.add(a, now)
	if err = m.journal.put(s); err != nil {
		*s = before // it must not be sent
	}
	m.mu.Unlock()
	if err != nil {
		return err
	}
	m.cfg.Log.Info("transaction replaced", "id", s.id, "nonce", s.nonce, "attempt", len(s.attempts), "perGas", a.tx.GasFeeCap(), "filler", fill)
	return m.broadcast(ctx, s)
}

// fill puts a transaction that does nothing at every nonce that is missing
// below one of ours: somebody else's that the pool has forgotten, or one from
// before a reorg deeper than we watch.
func (m *Manager) fill(ctx context.Context, mk *marketView) error {
	m.mu.Lock()
	have := make(map[uint64]bool)
	top := m.watch.chain
	for _, s := range m.slots {
		have[s.nonce] = true
		top = max(top, s.nonce)
	}
	m.mu.Unlock()
	now := m.cfg.Clock.Now()
	for n := range m.watch.gaps {
		if n < m.watch.chain || n >= top || have[n] {
			delete(m.watch.gaps, n)
		}
	}
	for n := m.watch.chain; n < top && n-m.watch.chain <= maxForeign; n++ {
		if have[n] {
			continue
		}
		since, known := m.watch.gaps[n]
		if !known {
			m.watch.gaps[n] = now
			continue
		}
		if now.Sub(since) < m.cfg.Bump {
			continue
		}
		delete(m.watch.gaps, n)
		foreign, err := ask(ctx, m, "pending nonce", func(ctx context.Context) (uint64, error) {
			return m.backend.PendingNonceAt(ctx, m.Address())
		})
		if err != nil {
			return err
		}
		if foreign > n { // somebody's, and still there
			continue
		}
		if err := m.fillOne(ctx, mk, n); err != nil {
			return err
		}
	}
	return nil
}

func (m *Manager) fillOne(ctx context.Context, mk *marketView, nonce uint64) error {
	s := &slot{nonce: nonce, call: filler(), fresh: true}
	a, err := m.price(ctx, mk, s, s.call, true)
	var ceiling *CeilingError
	if errors.As(err, &ceiling) {
		return nil // later
	}
	if err != nil {
		return err
	}
	s.add(a, m.cfg.Clock.Now())
	m.cfg.Log.Warn("missing nonce is filled", "nonce", nonce)
	m.mu.Lock()
	if err = m.journal.put(s); err == nil {
		i, _ := slices.BinarySearchFunc(m.slots, nonce, func(o *slot, n uint64) int {
			if o.nonce < n {
				return -1
			}
			return 1
		})
		m.slots = slices.Insert(m.slots, i, s)
	}
	m.mu.Unlock()
	if err != nil {
		return err
	}
	return m.broadcast(ctx, s)
}
