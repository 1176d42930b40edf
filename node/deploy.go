package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// Rule is a rule to start a rollup with: native batches of up to six blobs and
// 64 blocks, whose times may lie an hour before L1's. Its limits keep the worst
// block of a transition like the ledger's within what a dispute can run; see
// docs/guests.md for one that does more.
func Rule(semantics commitment.Root, poster common.Address) derive.Rule {
	return derive.Rule{
		Semantics: semantics, Codec: derive.CodecNative, Poster: poster,
		Limits:  batch.Limits{Blocks: 64, Transactions: 8_000, TxBytes: 128 << 10, Bytes: 4 << 20, FrameBytes: 6 * 131_072},
		TimeLag: 3600, OriginLag: 300,
	}
}

// Deploy deploys a rollup's contracts over L1's JSON-RPC endpoint, from
// signer's account, and returns its configuration. If p's genesis has no time,
// it is at L1's tip. The journal is kept in db: a call that was interrupted is
// taken up by one with the same params and db, if the genesis has a time.
func Deploy(ctx context.Context, rpc string, signer txmgr.Signer, db ethdb.KeyValueStore, o txmgr.Config, p ethereum.Params) (*derive.Config, error) {
	l1, err := ethereum.DialNode(ctx, rpc)
	if err != nil {
		return nil, fmt.Errorf("node: %w", err)
	}
	defer l1.Close()
	if p.Genesis.Time == 0 {
		tip, err := l1.HeaderByNumber(ctx, nil)
		if err != nil {
			return nil, fmt.Errorf("node: %w", err)
		}
		p.Genesis.Time, p.Genesis.L1Origin = tip.Time, tip.Number.Uint64()
	}
	m, err := txmgr.New(ctx, l1, signer, db, []byte("deploy/"), o)
	if err != nil {
		return nil, fmt.Errorf("node: %w", err)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	running := make(chan struct{})
	go func() {
		defer close(running)
		cancel(m.Run(ctx))
	}()
	config, err := ethereum.Deploy(ctx, l1, m, p)
	if err != nil && ctx.Err() != nil {
		err = errors.Join(err, context.Cause(ctx))
	}
	cancel(nil)
	<-running
	if err != nil {
		return nil, fmt.Errorf("node: %w", err)
	}
	return config, nil
}
