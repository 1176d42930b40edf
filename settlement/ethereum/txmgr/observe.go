package txmgr

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// observe brings every slot up to date with the chain at head.
func (m *Manager) observe(ctx context.Context, head *types.Header) error {
	chain, err := m.nonceAt(ctx, nil)
	if err != nil {
		return err
	}
	m.mu.Lock()
	m.head = head.Number.Uint64()
	slots := slices.Clone(m.slots)
	m.mu.Unlock()
	m.watch.chain = chain
	for _, s := range slots {
		if s.nonce >= chain && s.mined == nil {
			continue // waits for inclusion
		}
		if err := m.observeSlot(ctx, s, head.Number.Uint64()); err != nil {
			return err
		}
	}
	return nil
}

func (m *Manager) nonceAt(ctx context.Context, number *big.Int) (uint64, error) {
	return ask(ctx, m, "nonce", func(ctx context.Context) (uint64, error) {
		return m.backend.NonceAt(ctx, m.Address(), number)
	})
}

// observeSlot looks for what the chain has at the nonce of s.
func (m *Manager) observeSlot(ctx context.Context, s *slot, head uint64) error {
	var found *types.Receipt
	for _, a := range slices.Backward(s.attempts) {
		r, err := m.receipt(ctx, a.tx.Hash())
		if err != nil {
			return err
		}
		if r != nil {
			found = r
			break
		}
	}
	if found == nil {
		if s.mined != nil {
			m.reorganized(s)
		}
		return m.checkLost(ctx, s, head)
	}
	if err := m.included(ctx, s, found); err != nil {
		return err
	}
	if head+1 >= found.BlockNumber.Uint64()+m.cfg.Depth {
		return m.settle(s, found)
	}
	return nil
}

// included notes that a block includes an attempt of s, and tells who waits.
func (m *Manager) included(ctx context.Context, s *slot, r *types.Receipt) error {
	m.mu.Lock()
	j := m.jobs[s.id]
	known := j == nil || j.slot != s || j.outcome != nil
	m.mu.Unlock()
	if known && s.mined != nil && s.mined.TxHash == r.TxHash && s.mined.BlockHash == r.BlockHash {
		return nil
	}
	a, ok := s.attemptOf(r.TxHash)
	if !ok {
		return fmt.Errorf("txmgr: receipt of %v for nonce %d", r.TxHash, s.nonce)
	}
	o := &outcome{receipt: r, tx: r.TxHash, block: r.BlockHash}
	if r.Status != types.ReceiptStatusSuccessful {
		o.receipt, o.err = nil, &RevertError{ID: s.id, Receipt: r, Data: m.why(ctx, s.call, r)}
	}
	m.cfg.Log.Debug("transaction included", "id", s.id, "nonce", s.nonce, "tx", r.TxHash, "block", r.BlockNumber, "status", r.Status)
	m.mu.Lock()
	defer m.mu.Unlock()
	s.mined, s.held, s.fresh = r, nil, false
	if j != nil && j.slot == s && !a.filler {
		j.outcome, j.held = o, nil
		j.resolve(*o)
	}
	return nil
}

// why asks the node what a call that reverted in a block returned, by calling
// it again on the state after that block and before it. The answer is a good
// guess: other transactions of the block lie between.
func (m *Manager) why(ctx context.Context, c call, r *types.Receipt) []byte {
	before := new(big.Int).Sub(r.BlockNumber, big.NewInt(1))
	for _, number := range []*big.Int{r.BlockNumber, before} {
		_, err := bounded(ctx, m, func(ctx context.Context) ([]byte, error) {
			return m.backend.CallContract(ctx, m.message(c), number)
		})
		if err == nil {
			continue
		}
		if data, ok := ethclient.RevertErrorData(err); ok {
			return data
		}
		if data := revertData(err); data != nil {
			return data
		}
	}
	return nil
}

// message is c as the node tries it.
func (m *Manager) message(c call) ethereum.CallMsg {
	return ethereum.CallMsg{From: m.Address(), To: c.to, Data: c.data, Value: c.value, BlobHashes: c.hashes, Gas: c.gas}
}

// reorganized notes that no block includes s any more. It is sent again at
// once.
func (m *Manager) reorganized(s *slot) {
	m.cfg.Log.Info("transaction reorganized", "id", s.id, "nonce", s.nonce, "tx", s.mined.TxHash)
	m.mu.Lock()
	defer m.mu.Unlock()
	s.mined, s.tried = nil, time.Time{}
	if j := m.jobs[s.id]; j != nil {
		j.outcome = nil
	}
}

// checkLost finds out whether somebody else used the nonce of s, so deep in
// the chain that it stays so.
func (m *Manager) checkLost(ctx context.Context, s *slot, head uint64) error {
	if s.nonce >= m.watch.chain || head < m.cfg.Depth {
		return nil
	}
	deep, err := m.nonceAt(ctx, new(big.Int).SetUint64(head-m.cfg.Depth))
	if err != nil || deep <= s.nonce {
		return err
	}
	m.cfg.Log.Warn("nonce was used by somebody else", "id", s.id, "nonce", s.nonce)
	return m.release(s, nil)
}

// settle forgets a slot whose transaction is deep enough.
func (m *Manager) settle(s *slot, r *types.Receipt) error {
	a, _ := s.attemptOf(r.TxHash)
	if s.id == "" || a.filler || r.Status != types.ReceiptStatusSuccessful {
		return m.release(s, nil)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.journal.drop(s, &settled{Digest: s.digest, Nonce: s.nonce, Tx: r.TxHash}); err != nil {
		return err
	}
	m.remove(s)
	delete(m.jobs, s.id)
	return nil
}

// release gives up a slot that can have no effect any more. Who waits for its
// ID gets why, or if that is nil another slot.
func (m *Manager) release(s *slot, why error) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.journal.drop(s, nil); err != nil {
		return err
	}
	m.remove(s)
	j := m.jobs[s.id]
	if j == nil || j.slot != s {
		return nil
	}
	if why != nil {
		j.resolve(outcome{err: why})
	}
	j.slot, j.outcome = nil, nil
	if len(j.waiters) == 0 {
		delete(m.jobs, s.id)
		return nil
	}
	m.queue = slices.Insert(m.queue, 0, j)
	return nil
}

func (m *Manager) remove(s *slot) {
	m.slots = slices.DeleteFunc(m.slots, func(o *slot) bool { return o == s })
}
