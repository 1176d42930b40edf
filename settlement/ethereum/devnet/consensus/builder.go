package consensus

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// A Builder assembles payloads in place of the execution client: it is to the
// driver what a block builder is to a validator. The driver still has the
// execution client judge what was built.
type Builder interface {
	// Build returns a payload on top of the block with the given hash, which
	// need not be the head. If txs is nil the builder fills the payload as it
	// sees fit; else the payload holds exactly txs, in order, and Build fails
	// if one of them cannot be included. Blob transactions in txs carry their
	// sidecars, and the blobs bundle holds them.
	Build(ctx context.Context, parent common.Hash, attrs *engine.PayloadAttributes, txs types.Transactions) (*engine.ExecutionPayloadEnvelope, error)
}

// build has a payload made on top of parent, by the driver's Builder or else by
// the execution client from its own pool.
func (d *Driver) build(ctx context.Context, parent *Block, attrs *engine.PayloadAttributes, txs types.Transactions) (*engine.ExecutionPayloadEnvelope, error) {
	hash := parent.Execution.Hash()
	if d.cfg.Builder != nil {
		env, err := d.cfg.Builder.Build(ctx, hash, attrs, txs)
		if err != nil {
			return nil, fmt.Errorf("consensus: build block %d: %w", parent.number()+1, err)
		}
		return env, nil
	}
	// The Engine API builds on the head alone, so parent becomes the head.
	_, safe, finalized := d.store.heads()
	if safe.number() > parent.number() {
		safe = parent
	}
	id, err := d.engine.ForkchoiceUpdated(ctx, engine.ForkchoiceStateV1{
		HeadBlockHash:      hash,
		SafeBlockHash:      safe.Execution.Hash(),
		FinalizedBlockHash: finalized.Execution.Hash(),
	}, attrs)
	if err != nil {
		return nil, err
	}
	// The API has no way to ask whether the payload is complete; like any
	// consensus client, the driver gives it a part of the slot.
	timer := time.NewTimer(d.cfg.BuildTime)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return d.engine.GetPayload(ctx, *id)
}
