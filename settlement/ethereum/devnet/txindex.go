package devnet

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
)

// indexTransactions waits until the node knows that it has every transaction
// indexed. Until then it answers "transaction indexing is in progress" for each
// that it does not have, which a node on mainnet does not do. A fresh node gets
// there only after the first block, unless its index is said to begin at
// genesis and its head is announced once more.
func indexTransactions(ctx context.Context, backend *eth.Ethereum) error {
	chain := backend.BlockChain()
	rawdb.WriteTxIndexTail(backend.ChainDb(), 0)
	if _, err := chain.SetCanonical(chain.Genesis()); err != nil {
		return fmt.Errorf("devnet: announce genesis: %w", err)
	}
	// The indexer tells nobody when it is done.
	poll := time.NewTicker(time.Millisecond)
	defer poll.Stop()
	for !chain.TxIndexDone() {
		select {
		case <-poll.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}
