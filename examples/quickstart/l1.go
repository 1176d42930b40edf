package main

import (
	"context"
	"crypto/ecdsa"
	"time"

	"github.com/sharedsec/sharedsec/da/blob/beacon"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// An l1 is an Ethereum L1 that the story can ask for time and for a reorg. All
// else goes through its two endpoints, as on mainnet.
type l1 interface {
	RPC() string    // JSON-RPC endpoint
	Beacon() string // Beacon API endpoint
	BlobOptions() []beacon.Option
	Key(i uint32) *ecdsa.PrivateKey
	Mine(ctx context.Context, n uint64) error      // let n blocks pass
	Reorg(ctx context.Context, depth uint64) error // replace the last blocks, and drop what they held
	Close() error
}

// embedded is the L1 in this process: go-ethereum, driven over its Engine API,
// making a block every few milliseconds.
type embedded struct{ *devnet.Chain }

func startEmbedded(ctx context.Context) (l1, error) {
	chain, err := devnet.Start(ctx, devnet.Config{BlockTime: 20 * time.Millisecond})
	if err != nil {
		return nil, err
	}
	return embedded{chain}, nil
}

func (e embedded) RPC() string                  { return e.RPCURL() }
func (e embedded) Beacon() string               { return e.BeaconURL() }
func (e embedded) BlobOptions() []beacon.Option { return nil }

func (e embedded) Mine(ctx context.Context, n uint64) error {
	_, err := e.MineN(ctx, n)
	return err
}

func (e embedded) Reorg(ctx context.Context, depth uint64) error {
	_, err := e.Chain.Reorg(ctx, devnet.Reorg{Depth: depth, Fate: devnet.Drop})
	return err
}
