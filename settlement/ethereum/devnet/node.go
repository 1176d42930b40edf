package devnet

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"
)

const loopback = "127.0.0.1"

// startNode starts an execution client: in memory, without peers, with all
// history and state kept, on free ports of loopback.
func startNode(g *core.Genesis, secret [32]byte) (_ *node.Node, _ *eth.Ethereum, err error) {
	// The node reads its secret from a file, and only from there.
	dir, err := os.MkdirTemp("", "devnet-jwt-")
	if err != nil {
		return nil, nil, fmt.Errorf("devnet: jwt secret: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	secretFile := filepath.Join(dir, "secret")
	if err := os.WriteFile(secretFile, []byte(hex.EncodeToString(secret[:])), 0o600); err != nil {
		return nil, nil, fmt.Errorf("devnet: jwt secret: %w", err)
	}

	modules := []string{"eth", "net", "web3", "txpool", "debug"}
	stack, err := node.New(&node.Config{
		Name:                 "devnet",
		P2P:                  p2p.Config{NoDiscovery: true, NoDial: true},
		HTTPHost:             loopback,
		HTTPModules:          modules,
		HTTPVirtualHosts:     []string{"localhost"},
		HTTPTimeouts:         rpc.DefaultHTTPTimeouts,
		HTTPBodyLimit:        node.DefaultConfig.HTTPBodyLimit,
		WSHost:               loopback,
		WSModules:            modules,
		WSOrigins:            []string{"*"},
		AuthAddr:             loopback,
		AuthVirtualHosts:     node.DefaultAuthVhosts,
		JWTSecret:            secretFile,
		BatchRequestLimit:    node.DefaultConfig.BatchRequestLimit,
		BatchResponseMaxSize: node.DefaultConfig.BatchResponseMaxSize,
	})
	if err != nil {
		return nil, nil, fmt.Errorf("devnet: node: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, stack.Close())
		}
	}()

	cfg := ethconfig.Defaults
	cfg.Genesis = g
	cfg.NetworkId = g.Config.ChainID.Uint64()
	cfg.SyncMode = ethconfig.FullSync
	cfg.StateScheme = rawdb.HashScheme // the one that keeps every state in memory
	cfg.NoPruning = true
	cfg.TrieCleanCache, cfg.TrieDirtyCache, cfg.SnapshotCache = 0, 0, 0
	cfg.LogNoHistory = true // logs are searched, not indexed in the background
	cfg.TransactionHistory = 0
	cfg.RPCTxFeeCap = 0
	cfg.EngineMaxReorgDepth = 0
	cfg.Miner.GasCeil = g.GasLimit
	cfg.TxPool.NoLocals = true
	cfg.TxPool.Journal = ""
	backend, err := eth.New(stack, &cfg)
	if err != nil {
		return nil, nil, fmt.Errorf("devnet: execution client: %w", err)
	}
	engine, err := engineAPI(backend)
	if err != nil {
		return nil, nil, err
	}
	stack.RegisterAPIs([]rpc.API{
		{Namespace: "eth", Service: filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{}))},
		{Namespace: "engine", Service: engine, Authenticated: true},
	})
	if err := stack.Start(); err != nil {
		return nil, nil, fmt.Errorf("devnet: start node: %w", err)
	}
	return stack, backend, nil
}
