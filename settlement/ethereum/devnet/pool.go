package devnet

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
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

// lockPool returns the transaction pool, settled. Release lets others have it: of
// the pool's own Sync only one call may run at a time.
func (b *builder) lockPool() (pool *txpool.TxPool, release func(), err error) {
	b.pool.Lock()
	pool = b.eth.TxPool()
	if err := b.settlePool(pool); err != nil {
		b.pool.Unlock()
		return nil, nil, err
	}
	return pool, b.pool.Unlock, nil
}

// settlePool waits until the pool has caught up with what was sent to it and with
// the head, both of which it follows in the background.
//
// When both happen at once the pool leaves a sender's transactions behind those
// that it has already in its queue, until the next block. So what was sent goes
// first, and what is left behind is sent again.
func (b *builder) settlePool(pool *txpool.TxPool) error {
	// The probe is refused, and only the pool's work before it is awaited.
	pool.Add(types.Transactions{b.probe}, true)
	if err := pool.Sync(); err != nil {
		return fmt.Errorf("devnet: transaction pool: %w", err)
	}
	_, queued := pool.Content()
	for sender, txs := range queued {
		if txs[0].Nonce() == pool.Nonce(sender) {
			refill(pool, contents(pool))
			return nil
		}
	}
	return nil
}

// newProbe makes a transaction of an account that has nothing.
func newProbe(accounts hdKey, signer types.Signer) (*types.Transaction, error) {
	tx, err := types.SignNewTx(accounts.child(hardened+2).private(), signer, &types.DynamicFeeTx{
		ChainID:   signer.ChainID(),
		GasTipCap: big.NewInt(params.GWei),
		GasFeeCap: big.NewInt(params.GWei),
		Gas:       params.TxGas,
		To:        new(common.Address),
	})
	if err != nil {
		return nil, fmt.Errorf("devnet: probe: %w", err)
	}
	return tx, nil
}

// evict drops transactions from the pool. The pool can only be emptied, so it is,
// and gets the others back.
func (b *builder) evict(gone func(*types.Transaction) bool) error {
	pool, release, err := b.lockPool()
	if err != nil {
		return err
	}
	defer release()
	all := contents(pool)
	kept := slices.DeleteFunc(slices.Clone(all), gone)
	if len(kept) < len(all) {
		refill(pool, kept)
	}
	return nil
}

// contents are all transactions of the pool, with their sidecars.
func contents(pool *txpool.TxPool) (txs types.Transactions) {
	pending, queued := pool.Content()
	for _, bySender := range []map[common.Address][]*types.Transaction{pending, queued} {
		for _, list := range bySender {
			for _, tx := range list {
				if len(tx.BlobHashes()) == 0 { // the others come below, with their sidecars
					txs = append(txs, tx)
				}
			}
		}
	}
	blobs, _ := pool.Pending(pendingFilter(true))
	for _, list := range blobs {
		for _, lazy := range list {
			if tx := pool.Get(lazy.Hash); tx != nil {
				txs = append(txs, tx)
			}
		}
	}
	return txs
}

// refill replaces what is in the pool. What the pool refuses (a nonce gap among
// blobs, say) is dropped.
func refill(pool *txpool.TxPool, txs types.Transactions) {
	pool.Clear()
	pool.Add(txs, true)
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
