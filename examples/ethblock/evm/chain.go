package evm

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// A chain is the headers of a witness, as the block's execution asks for them.
type chain struct {
	config  *params.ChainConfig
	engine  consensus.Engine
	headers map[common.Hash]*types.Header
	// missing is the first header that was asked for in vain. The EVM takes
	// its hash for zero, so whoever executed has to look here.
	missing error
}

var _ core.ChainContext = (*chain)(nil)

func newChain(config *params.ChainConfig, headers []*types.Header) *chain {
	c := &chain{
		config: config,
		// The engine of Ethereum. Proofs of work are not looked at.
		engine:  beacon.New(ethash.NewFaker()),
		headers: make(map[common.Hash]*types.Header, len(headers)),
	}
	for _, h := range headers {
		c.headers[h.Hash()] = h
	}
	return c
}

// Config implements core.ChainContext.
func (c *chain) Config() *params.ChainConfig { return c.config }

// Engine implements core.ChainContext.
func (c *chain) Engine() consensus.Engine { return c.engine }

// GetHeader implements core.ChainContext.
func (c *chain) GetHeader(hash common.Hash, number uint64) *types.Header {
	if h := c.headers[hash]; h != nil && h.Number.Uint64() == number {
		return h
	}
	if c.missing == nil {
		c.missing = fmt.Errorf("no header %d, %#x", number, hash)
	}
	return nil
}

// GetHeaderByHash implements core.ChainContext.
func (c *chain) GetHeaderByHash(hash common.Hash) *types.Header { return c.headers[hash] }

// GetHeaderByNumber implements core.ChainContext. A witness has no canonical
// chain.
func (c *chain) GetHeaderByNumber(uint64) *types.Header { return nil }

// CurrentHeader implements core.ChainContext. A witness has no head.
func (c *chain) CurrentHeader() *types.Header { return nil }
