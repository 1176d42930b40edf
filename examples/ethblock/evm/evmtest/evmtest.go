// Package evmtest makes blocks for the tests of package evm: a chain of its own
// config, generated, executed and witnessed by go-ethereum.
package evmtest

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/sharedsec/sharedsec/examples/ethblock/evm"
)

// A Chain is two accounts, a contract and the blocks over them.
type Chain struct {
	Config   *params.ChainConfig
	Worker   common.Address // runs worker
	genesis  *core.Genesis
	engine   consensus.Engine
	payer    *ecdsa.PrivateKey
	delegate *ecdsa.PrivateKey
}

// New returns a chain whose rules, of Osaka, hold from the start.
func New() (*Chain, error) {
	config := *params.MergedTestChainConfig
	config.ChainID = big.NewInt(7_654_321)
	return NewOf(&config)
}

// NewOf returns a chain with other rules. Before the merge it has no proofs of
// work.
func NewOf(config *params.ChainConfig) (*Chain, error) {
	c := &Chain{Config: config, Worker: common.Address{0: 0xc0, 19: 1}, engine: beacon.New(ethash.NewFaker())}
	var err error
	if c.payer, err = crypto.ToECDSA(crypto.Keccak256([]byte("payer"))); err != nil {
		return nil, err
	}
	if c.delegate, err = crypto.ToECDSA(crypto.Keccak256([]byte("delegate"))); err != nil {
		return nil, err
	}
	alloc := core.SystemContractAllocs()
	alloc[crypto.PubkeyToAddress(c.payer.PublicKey)] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
	alloc[c.Worker] = types.Account{Code: worker(), Balance: new(big.Int), Storage: map[common.Hash]common.Hash{
		secret: {31: 7},
	}}
	c.genesis = &core.Genesis{Config: c.Config, Alloc: alloc, GasLimit: 30_000_000, Difficulty: new(big.Int), Timestamp: 1_700_000_000}
	if ttd := config.TerminalTotalDifficulty; ttd == nil || ttd.Sign() > 0 {
		c.genesis.Difficulty = params.GenesisDifficulty
	}
	if config.LondonBlock != nil {
		c.genesis.BaseFee = big.NewInt(params.GWei)
	}
	return c, nil
}

// A Filler puts transactions into block number i, from 0 on. The past is what
// the blocks before it are read from.
type Filler func(i int, b *core.BlockGen, past *core.BlockChain)

// Last returns the last of n blocks, which fill fills, with its witness.
func (c *Chain) Last(ctx context.Context, n int, fill Filler) (*evm.Task, error) {
	chain, err := core.NewBlockChain(rawdb.NewMemoryDatabase(), c.genesis, c.engine, core.DefaultConfig().WithArchive(true))
	if err != nil {
		return nil, fmt.Errorf("evmtest: %w", err)
	}
	defer chain.Stop()
	states, _, _ := core.GenerateChainWithGenesis(c.genesis, c.engine, 0, nil)
	t := &evm.Task{Config: c.Config, Block: chain.Genesis()}
	for i := range n {
		blocks, _ := core.GenerateChain(c.Config, t.Block, c.engine, states, 1, func(_ int, b *core.BlockGen) { fill(i, b, chain) })
		t.Block = blocks[0]
		if t.Witness, err = chain.InsertBlockWithoutSetHead(ctx, t.Block, true); err != nil {
			return nil, fmt.Errorf("evmtest: %w", err)
		}
	}
	return t, nil
}

// Input encodes a task.
func Input(t *evm.Task) (*evm.Input, error) {
	var in evm.Input
	var err error
	if in.Config, err = json.Marshal(t.Config); err != nil {
		return nil, fmt.Errorf("evmtest: %w", err)
	}
	if in.Block, err = rlp.EncodeToBytes(t.Block); err != nil {
		return nil, fmt.Errorf("evmtest: %w", err)
	}
	if in.Witness, err = rlp.EncodeToBytes(t.Witness); err != nil {
		return nil, fmt.Errorf("evmtest: %w", err)
	}
	return &in, nil
}
