package devnet

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// SetCensor has blocks leave out each transaction for which censor is true, and
// those behind it in its sender's order of nonces. The transactions stay in the
// pool, as they do when no builder of a network wants them, and do not take up
// space in blocks. Nil ends censorship. Censor must be safe to call at any time
// until then; it must not call the chain.
func (c *Chain) SetCensor(censor func(*types.Transaction) bool) {
	c.builder.mu.Lock()
	defer c.builder.mu.Unlock()
	c.builder.censor = censor
}

// Evict drops transactions from the pool, as a node does that runs out of space
// or restarts: nobody knows them any more, and they can be sent again. Those
// behind an evicted one, in its sender's order of nonces, stay if they are
// plain, and are dropped too if they carry blobs.
func (c *Chain) Evict(hashes ...common.Hash) error {
	gone := make(map[common.Hash]bool, len(hashes))
	for _, h := range hashes {
		gone[h] = true
	}
	return c.builder.evict(func(tx *types.Transaction) bool { return gone[tx.Hash()] })
}

// evict drops transactions from the pool. The pool can only be emptied, so it is,
// and gets the others back.
func (b *builder) evict(gone func(*types.Transaction) bool) error {
	pool, release, err := b.lockPool()
	if err != nil {
		return err
	}
	defer release()
	var kept types.Transactions
	dropped := false
	sift := func(tx *types.Transaction) {
		if gone(tx) {
			dropped = true
		} else {
			kept = append(kept, tx)
		}
	}
	pending, queued := pool.Content()
	for _, bySender := range []map[common.Address][]*types.Transaction{pending, queued} {
		for _, txs := range bySender {
			for _, tx := range txs {
				if len(tx.BlobHashes()) == 0 { // the others come below, with their sidecars
					sift(tx)
				}
			}
		}
	}
	blobs, _ := pool.Pending(pendingFilter(true))
	for _, txs := range blobs {
		for _, lazy := range txs {
			if tx := pool.Get(lazy.Hash); tx != nil {
				sift(tx)
			}
		}
	}
	if !dropped {
		return nil
	}
	pool.Clear()
	// What the pool refuses now (a nonce gap among blobs) is dropped as well.
	pool.Add(kept, true)
	return nil
}

// restore puts transactions back into the pool that it does not have.
func (b *builder) restore(txs types.Transactions) error {
	pool, release, err := b.lockPool()
	if err != nil {
		return err
	}
	defer release()
	var missing types.Transactions
	for _, tx := range txs {
		if !pool.Has(tx.Hash()) {
			missing = append(missing, tx)
		}
	}
	// The pool refuses what is no longer valid, as it should.
	pool.Add(missing, true)
	return nil
}
