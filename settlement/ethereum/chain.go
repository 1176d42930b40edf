package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sharedsec/sharedsec/settlement"
)

// Head implements [settlement.Chain]. While L1 has no safe or finalized block
// yet, that is its genesis.
func (c *Client) Head(ctx context.Context, h settlement.Head) (settlement.Block, error) {
	var number *big.Int
	switch h {
	case settlement.Latest:
	case settlement.Safe:
		number = big.NewInt(int64(rpc.SafeBlockNumber))
	case settlement.Finalized:
		number = big.NewInt(int64(rpc.FinalizedBlockNumber))
	default:
		return settlement.Block{}, fmt.Errorf("ethereum: head %d: %w", h, errors.ErrUnsupported)
	}
	b, err := c.header(ctx, number)
	if errors.Is(err, settlement.ErrNotFound) && h != settlement.Latest {
		return c.header(ctx, new(big.Int))
	}
	return b, err
}

// Block implements [settlement.Chain].
func (c *Client) Block(ctx context.Context, number uint64) (settlement.Block, error) {
	b, err := c.header(ctx, new(big.Int).SetUint64(number))
	if err == nil && b.Number != number {
		err = fmt.Errorf("ethereum: block %d: %w: node answers with block %d", number, settlement.ErrUnavailable, b.Number)
	}
	return b, err
}

// header asks for a block by its number; one that is not there matches
// [settlement.ErrNotFound].
func (c *Client) header(ctx context.Context, number *big.Int) (settlement.Block, error) {
	h, err := bounded(ctx, c, "header", func(ctx context.Context) (*types.Header, error) {
		h, err := c.node.HeaderByNumber(ctx, number)
		if err == nil && h == nil {
			err = ethereum.NotFound
		}
		return h, err
	})
	if isNotFound(err) {
		return settlement.Block{}, fmt.Errorf("ethereum: block %v: %w", number, settlement.ErrNotFound)
	}
	if err != nil {
		return settlement.Block{}, err
	}
	return c.keep(h)
}

// headerOf returns a block by its hash.
func (c *Client) headerOf(ctx context.Context, hash common.Hash) (settlement.Block, error) {
	if b, ok := c.headers.Get(hash); ok {
		return b, nil
	}
	h, err := bounded(ctx, c, "header", func(ctx context.Context) (*types.Header, error) {
		h, err := c.node.HeaderByHash(ctx, hash)
		if err == nil && h == nil {
			err = ethereum.NotFound
		}
		return h, err
	})
	if isNotFound(err) {
		return settlement.Block{}, fmt.Errorf("ethereum: block %v: %w", hash, settlement.ErrReorg)
	}
	if err != nil {
		return settlement.Block{}, err
	}
	b, err := c.keep(h)
	if err == nil && b.Hash != hash {
		err = fmt.Errorf("ethereum: block %v: %w: node answers with block %v", hash, settlement.ErrUnavailable, b.Hash)
	}
	return b, err
}

// keep returns h as a block whose hash is computed, not believed.
func (c *Client) keep(h *types.Header) (settlement.Block, error) {
	if h.Number == nil || !h.Number.IsUint64() {
		return settlement.Block{}, fmt.Errorf("ethereum: %w: header without a number", settlement.ErrUnavailable)
	}
	b := settlement.Block{Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash, Time: h.Time}
	c.headers.Add(b.Hash, b)
	return b, nil
}

// isNotFound reports whether a node said that it has no such block.
func isNotFound(err error) bool {
	if err == nil {
		return false
	}
	if errors.Is(err, ethereum.NotFound) {
		return true
	}
	var coded rpc.Error
	return errors.As(err, &coded) && strings.Contains(err.Error(), "not found")
}

// canonical returns nil while at is in the chain, and otherwise an error that
// matches [settlement.ErrReorg].
func (c *Client) canonical(ctx context.Context, at settlement.Block) error {
	now, err := c.Block(ctx, at.Number)
	if err != nil && !errors.Is(err, settlement.ErrNotFound) {
		return err
	}
	if err != nil || now.Hash != at.Hash {
		return fmt.Errorf("ethereum: block %d (%v): %w", at.Number, at.Hash, settlement.ErrReorg)
	}
	return nil
}

// blame returns the reason for an error of something that was read at a block:
// that the block left the chain, if so.
func (c *Client) blame(ctx context.Context, at settlement.Block, err error) error {
	if ctx.Err() != nil {
		return err
	}
	if reorg := c.canonical(ctx, at); errors.Is(reorg, settlement.ErrReorg) {
		return reorg
	}
	return err
}
