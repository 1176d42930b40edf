package devnet

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet/consensus"
)

// Fate is what becomes of the transactions of blocks that are reorganized away.
type Fate int

const (
	// Requeue puts them back into the pool; the new branch does not have them,
	// the next block will.
	Requeue Fate = iota
	// Replay has them in the new branch too, each at the height where it was.
	Replay
	// Drop forgets them: they are in no block and no pool.
	Drop
)

// Reorg says how to reorganize a [Chain].
type Reorg struct {
	// Depth is how many blocks leave the chain, at least 1.
	Depth uint64
	// Length is how many blocks replace them; zero means one more than Depth.
	Length uint64
	// Fate is what becomes of the dropped blocks' transactions.
	Fate Fate
	// Include are transactions that the first block of the new branch starts
	// with: signed, in order, blob transactions with their sidecars. They need
	// not be in the pool, and so can conflict with what the old branch had. Of
	// their senders nothing is replayed.
	Include types.Transactions
}

// Reorg replaces the end of the chain: clients see the head jump from the old
// branch to the new. It cannot undo finalized blocks: the error then matches
// [consensus.ErrFinalized].
//
// Under [Replay] a block is rebuilt with the same time, base fee and
// transactions, but another hash and randomness. A transaction whose validity
// depends on what Include changed makes Reorg fail, and the chain stay as it is.
func (c *Chain) Reorg(ctx context.Context, r Reorg) (*consensus.Branch, error) {
	if r.Fate < Requeue || r.Fate > Drop {
		return nil, fmt.Errorf("devnet: reorg: unknown fate %d", r.Fate)
	}
	replaced := make(map[common.Address]bool)
	for _, tx := range r.Include {
		sender, err := types.Sender(c.builder.signer, tx)
		if err != nil {
			return nil, fmt.Errorf("devnet: reorg: sender of %s: %w", tx.Hash(), err)
		}
		replaced[sender] = true
	}
	contents := func(dropped []*consensus.Block, i uint64) (txs types.Transactions) {
		if i == 0 {
			txs = append(txs, r.Include...)
		}
		if r.Fate != Replay || i >= uint64(len(dropped)) {
			return txs
		}
		for _, tx := range c.driver.Transactions(dropped[i]) {
			if sender, err := types.Sender(c.builder.signer, tx); err == nil && !replaced[sender] {
				txs = append(txs, tx)
			}
		}
		return txs
	}
	return c.driver.Reorg(ctx, consensus.Reorg{
		Depth: r.Depth, Length: r.Length, Contents: contents,
		Adopted: func(branch *consensus.Branch) error { return c.settle(branch, r.Fate) },
	})
}

// settle has the pool forget or remember what a reorganization dropped. The node
// itself puts back what it can, which is not everything, and too much.
func (c *Chain) settle(branch *consensus.Branch, fate Fate) error {
	var (
		dropped = make(map[common.Hash]bool)
		back    types.Transactions
	)
	for _, b := range branch.Dropped {
		for _, tx := range c.driver.Transactions(b) {
			sender, err := types.Sender(c.builder.signer, tx)
			if err != nil {
				return fmt.Errorf("devnet: reorg: sender of %s: %w", tx.Hash(), err)
			}
			if fate == Drop || c.builder.burners.own(sender) {
				dropped[tx.Hash()] = true
			} else {
				back = append(back, tx)
			}
		}
	}
	if err := c.builder.evict(func(tx *types.Transaction) bool { return dropped[tx.Hash()] }); err != nil {
		return err
	}
	return c.builder.restore(back)
}
