package devnet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Head returns the last block of the canonical chain.
func (c *Chain) Head() *types.Block { return c.driver.Head().Execution }

// Mine makes the next block. Every transaction that was accepted before the
// call and can pay is in it, space permitting. When it returns, the pool is at
// the new head.
func (c *Chain) Mine(ctx context.Context) (*types.Block, error) {
	b, err := c.driver.Extend(ctx)
	if err != nil {
		return nil, err
	}
	_, release, err := c.builder.lockPool()
	if err != nil {
		return nil, err
	}
	release()
	return b.Execution, nil
}

// MineN makes n blocks and returns the last, or the head if n is 0.
func (c *Chain) MineN(ctx context.Context, n uint64) (*types.Block, error) {
	for range n {
		if _, err := c.Mine(ctx); err != nil {
			return nil, err
		}
	}
	return c.Head(), nil
}

// MineUntil makes blocks until done says so of the head, and returns that head.
// It asks before the first block, too.
func (c *Chain) MineUntil(ctx context.Context, done func(head *types.Block) bool) (*types.Block, error) {
	for {
		head := c.Head()
		if done(head) {
			return head, nil
		}
		if _, err := c.Mine(ctx); err != nil {
			return nil, err
		}
	}
}

// Run makes a block each interval until ctx ends, and then returns nil.
func (c *Chain) Run(ctx context.Context, interval time.Duration) error {
	return c.driver.Run(ctx, interval)
}

// ErrNotIncluded matches the error of a transaction that the next block does not
// hold, though the pool took it.
var ErrNotIncluded = errors.New("devnet: transaction not included")

// Include sends a signed transaction, makes a block, and returns the receipt,
// whatever its status. If the transaction is not in the block (its fee is too
// low, its nonce ahead, it is censored), the error matches [ErrNotIncluded] and
// the transaction stays in the pool.
func (c *Chain) Include(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	if err := c.client.SendTransaction(ctx, tx); err != nil {
		return nil, fmt.Errorf("devnet: send %s: %w", tx.Hash(), err)
	}
	if _, err := c.Mine(ctx); err != nil {
		return nil, err
	}
	receipt, err := c.client.TransactionReceipt(ctx, tx.Hash())
	if errors.Is(err, ethereum.NotFound) {
		return nil, fmt.Errorf("%w: %s", ErrNotIncluded, tx.Hash())
	}
	if err != nil {
		return nil, fmt.Errorf("devnet: receipt of %s: %w", tx.Hash(), err)
	}
	return receipt, nil
}

// AdvanceTime lets d pass, rounded up to whole slots, before the next block.
func (c *Chain) AdvanceTime(ctx context.Context, d time.Duration) error {
	return c.driver.AdvanceTime(ctx, d)
}

// Fund credits an address with an amount in gwei in the next block, as a
// validator's withdrawal (EIP-4895): no transaction, no key, and no code runs.
func (c *Chain) Fund(ctx context.Context, to common.Address, gwei uint64) error {
	return c.driver.Withdraw(ctx, to, gwei)
}

// SetSafe moves the safe block to a number, forward or back, not below
// finalized.
func (c *Chain) SetSafe(ctx context.Context, number uint64) error {
	return c.driver.SetSafe(ctx, number)
}

// SetFinalized finalizes the chain up to a number. Finality never moves back:
// the error then matches [consensus.ErrFinalized].
func (c *Chain) SetFinalized(ctx context.Context, number uint64) error {
	return c.driver.SetFinalized(ctx, number)
}

// Finalize finalizes the whole chain, the head included.
func (c *Chain) Finalize(ctx context.Context) error { return c.driver.Finalize(ctx) }
