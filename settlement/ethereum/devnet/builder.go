package devnet

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/miner"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet/consensus"
)

// builder makes payloads with the node's own miner, on any block and without
// waiting, and is where blocks are censored and congested.
type builder struct {
	eth     *eth.Ethereum
	signer  types.Signer
	burners burners
	probe   *types.Transaction // see settlePool

	life   sync.RWMutex // held, for reading, while a block is being built
	closed bool         // the node is going away: nothing more is built

	pool sync.Mutex // held while the transaction pool must not change hands

	mu         sync.Mutex // guards what follows
	censor     func(*types.Transaction) bool
	congestion Congestion
}

var _ consensus.Builder = (*builder)(nil)

// Build implements [consensus.Builder].
func (b *builder) Build(ctx context.Context, parent common.Hash, attrs *engine.PayloadAttributes, txs types.Transactions) (*engine.ExecutionPayloadEnvelope, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	b.life.RLock()
	defer b.life.RUnlock()
	if b.closed {
		return nil, errClosed
	}
	args := &miner.BuildPayloadArgs{
		Parent:       parent,
		Timestamp:    attrs.Timestamp,
		FeeRecipient: attrs.SuggestedFeeRecipient,
		Random:       attrs.Random,
		Withdrawals:  attrs.Withdrawals,
		BeaconRoot:   attrs.BeaconRoot,
	}
	if txs != nil {
		return b.exactly(args, txs)
	}
	return b.fromPool(args)
}

var errClosed = errors.New("devnet: closed")

// close waits for the block that is being built, and has no more built: the
// miner does not expect its database to go away under it.
func (b *builder) close() {
	b.life.Lock()
	defer b.life.Unlock()
	b.closed = true
}

// exactly builds a block of given transactions.
func (b *builder) exactly(args *miner.BuildPayloadArgs, txs types.Transactions) (*engine.ExecutionPayloadEnvelope, error) {
	for _, tx := range txs {
		if len(tx.BlobHashes()) > 0 && tx.BlobTxSidecar() == nil {
			return nil, fmt.Errorf("devnet: blob transaction %s has no sidecar", tx.Hash())
		}
	}
	_, env, err := b.eth.Miner().BuildTestingPayload(args, txs, len(txs) == 0, nil)
	return env, err
}

// fromPool builds the block that the node would, and then, if that is asked
// for, once more without what is censored and with what fills it.
func (b *builder) fromPool(args *miner.BuildPayloadArgs) (*engine.ExecutionPayloadEnvelope, error) {
	b.mu.Lock()
	censor, congestion := b.censor, b.congestion
	b.mu.Unlock()

	pool, release, err := b.lockPool()
	if err != nil {
		return nil, err
	}
	defer release()
	// What is censored must not take up the space of what is not.
	b.eth.Miner().SetPrioAddresses(uncensored(pool, censor))
	block, env, err := b.eth.Miner().BuildTestingPayload(args, nil, false, nil)
	if err != nil {
		return nil, err
	}
	kept, err := b.keep(block.Transactions(), pool, censor)
	if err != nil {
		return nil, err
	}
	if len(kept) != len(block.Transactions()) {
		if block, env, err = b.valid(args, kept); err != nil {
			return nil, err
		}
		// The last build may have left out more.
		if kept, err = b.keep(block.Transactions(), pool, nil); err != nil {
			return nil, err
		}
	}
	filler, err := b.fill(block, congestion)
	if err != nil || len(filler) == 0 {
		return env, err
	}
	return b.exactly(args, append(kept, filler...))
}

// uncensored lists the senders that have nothing in the pool which is censored.
func uncensored(pool *txpool.TxPool, censor func(*types.Transaction) bool) []common.Address {
	if censor == nil {
		return nil
	}
	var senders []common.Address
	for _, blobs := range []bool{false, true} {
		pending, _ := pool.Pending(pendingFilter(blobs))
	next:
		for sender, txs := range pending {
			for _, lazy := range txs {
				if tx := lazy.Resolve(); tx != nil && censor(tx) {
					continue next
				}
			}
			senders = append(senders, sender)
		}
	}
	return senders
}

// pendingFilter selects all executable transactions of one of the two pools.
func pendingFilter(blobs bool) txpool.PendingFilter {
	return txpool.PendingFilter{BlobTxs: blobs, BlobVersion: types.BlobSidecarVersion1}
}

// keep returns the transactions that are not censored, nor behind a censored one
// of the same sender, nor the burners', with their sidecars.
func (b *builder) keep(txs types.Transactions, pool *txpool.TxPool, censor func(*types.Transaction) bool) (types.Transactions, error) {
	var (
		kept   = make(types.Transactions, 0, len(txs))
		halted = make(map[common.Address]bool)
	)
	for _, tx := range txs {
		sender, err := types.Sender(b.signer, tx)
		if err != nil {
			return nil, fmt.Errorf("devnet: sender of %s: %w", tx.Hash(), err)
		}
		if halted[sender] {
			continue
		}
		if len(tx.BlobHashes()) > 0 {
			if full := pool.Get(tx.Hash()); full != nil && full.BlobTxSidecar() != nil {
				tx = full
			} else {
				halted[sender] = true // evicted meanwhile
				continue
			}
		}
		if b.burners.own(sender) || censor != nil && censor(tx) {
			halted[sender] = true
			continue
		}
		kept = append(kept, tx)
	}
	return kept, nil
}

// valid builds a block of those of the transactions that are valid when the
// others are gone: one that spends what a censored one would have paid is not.
func (b *builder) valid(args *miner.BuildPayloadArgs, txs types.Transactions) (*types.Block, *engine.ExecutionPayloadEnvelope, error) {
	build := func(n int) (*types.Block, *engine.ExecutionPayloadEnvelope, error) {
		return b.eth.Miner().BuildTestingPayload(args, txs[:n], n == 0, nil)
	}
	for {
		block, env, err := build(len(txs))
		if err == nil || len(txs) == 0 {
			return block, env, err
		}
		// Find the first that fails: all of txs[:good] succeed, not txs[:bad].
		good, bad := 0, len(txs)
		for good+1 < bad {
			if mid := (good + bad) / 2; func() error { _, _, err := build(mid); return err }() == nil {
				good = mid
			} else {
				bad = mid
			}
		}
		sender, err := types.Sender(b.signer, txs[good])
		if err != nil {
			return nil, nil, err
		}
		rest := append(types.Transactions(nil), txs[:good]...)
		for _, tx := range txs[bad:] {
			if from, err := types.Sender(b.signer, tx); err != nil || from != sender {
				rest = append(rest, tx)
			}
		}
		txs = rest
	}
}
