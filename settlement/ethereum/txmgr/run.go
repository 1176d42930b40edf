package txmgr

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/settlement"
)

// Run does the manager's work until ctx ends, whose error it then returns, or
// until the journal fails ([ErrJournal]). Calls that wait then end with
// [ErrStopped]. It can be called again, but not twice at once.
func (m *Manager) Run(ctx context.Context) (err error) {
	m.mu.Lock()
	if m.running {
		m.mu.Unlock()
		return errors.New("txmgr: runs already")
	}
	m.running, m.stopped = true, nil
	m.watch = watch{gaps: make(map[uint64]time.Time)}
	for _, s := range m.slots {
		s.priced, s.tried = m.cfg.Clock.Now(), time.Time{}
	}
	m.mu.Unlock()
	defer func() {
		m.mu.Lock()
		defer m.mu.Unlock()
		m.running, m.stopped = false, err
		for _, j := range m.jobs {
			j.resolve(outcome{err: fmt.Errorf("%w: %w", ErrStopped, err)})
			m.abandon(j)
		}
	}()

	for {
		stepErr := m.step(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if errors.Is(stepErr, ErrJournal) {
			return stepErr
		}
		if stepErr != nil {
			m.cfg.Log.Warn("transaction manager waits", "account", m.Address(), "err", stepErr)
		}
		m.mu.Lock()
		m.trouble = stepErr
		busy := len(m.slots) > 0 || len(m.queue) > 0
		m.mu.Unlock()

		var poll <-chan time.Time
		if busy {
			poll = m.cfg.Clock.After(m.cfg.Poll)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-m.wake:
		case <-poll:
		}
	}
}

// watch is what a run has seen of the chain.
type watch struct {
	block common.Hash          // head at the last complete look
	chain uint64               // the account's nonce there
	gaps  map[uint64]time.Time // nonces that nobody has a transaction for, since when
}

// step looks at the chain once and does what there is to do. It is all that
// writes slots. An error that is not [ErrJournal] passes: the next step tries
// again.
func (m *Manager) step(ctx context.Context) error {
	head, err := ask(ctx, m, "head", func(ctx context.Context) (*types.Header, error) {
		return m.backend.HeaderByNumber(ctx, nil)
	})
	if err != nil {
		return err
	}
	if head == nil || head.Number == nil || !head.Number.IsUint64() || head.BaseFee == nil {
		return fmt.Errorf("txmgr: head: %w: node answers with none", settlement.ErrUnavailable)
	}
	mk := &marketView{m: m, head: head}
	if hash := head.Hash(); hash != m.watch.block {
		if err := m.observe(ctx, head); err != nil {
			return err
		}
		if err := m.missed(ctx); err != nil {
			return err
		}
		m.watch.block, mk.moved = hash, true
	}
	if err := m.maintain(ctx, mk); err != nil {
		return err
	}
	if err := m.fill(ctx, mk); err != nil {
		return err
	}
	return m.launch(ctx, mk)
}

// bounded bounds one call to the node or the signer.
func bounded[T any](ctx context.Context, m *Manager, call func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, m.cfg.Timeout)
	defer cancel()
	return call(ctx)
}

// ask bounds a call to the node that cannot be refused: whatever goes wrong,
// trying again may help.
func ask[T any](ctx context.Context, m *Manager, what string, call func(context.Context) (T, error)) (T, error) {
	v, err := bounded(ctx, m, call)
	if err != nil {
		return v, fmt.Errorf("txmgr: %s: %w: %w", what, settlement.ErrUnavailable, err)
	}
	return v, nil
}

// A marketView asks for prices once a step, and only if somebody needs them.
type marketView struct {
	m      *Manager
	head   *types.Header
	moved  bool // since the step before
	prices *market
}

func (v *marketView) market(ctx context.Context) (market, error) {
	if v.prices != nil {
		return *v.prices, nil
	}
	tip, err := ask(ctx, v.m, "tip", v.m.backend.SuggestGasTipCap)
	if err != nil {
		return market{}, err
	}
	blob, err := ask(ctx, v.m, "blob base fee", v.m.backend.BlobBaseFee)
	if err != nil {
		return market{}, err
	}
	for _, p := range []*big.Int{tip, blob} {
		if p == nil || p.Sign() < 0 || p.BitLen() > 128 {
			return market{}, fmt.Errorf("txmgr: %w: node asks for %v wei", settlement.ErrUnavailable, p)
		}
	}
	v.prices = &market{base: v.head.BaseFee, tip: tip, blob: blob}
	return *v.prices, nil
}
