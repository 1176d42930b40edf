package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/beacon"
	"github.com/sharedsec/sharedsec/da/calldata/logs"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// A node follows the rollup from L1's two endpoints alone. It needs no key and
// trusts nobody but its L1 node.
type node struct {
	config  *derive.Config
	client  *ethereum.Client
	ledger  *ledger.Ledger
	store   *sharedsec.Store
	deriver *sharedsec.Deriver
}

func openNode(ctx context.Context, l l1, c *derive.Config, db ethdb.KeyValueStore) (*node, error) {
	client, err := ethereum.Dial(ctx, l.RPC(), c, ethereum.Options{})
	if err != nil {
		return nil, err
	}
	blobs, err := beacon.New(l.Beacon(), l.BlobOptions()...)
	if err != nil {
		return nil, err
	}
	logClient, err := ethereum.DialNode(ctx, l.RPC())
	if err != nil {
		return nil, err
	}
	calldata, err := logs.New(logClient, c.Inbox, c.Genesis.L1Origin)
	if err != nil {
		return nil, err
	}
	_, genesis, err := ledger.Genesis(nil)
	if err != nil {
		return nil, err
	}
	store, err := sharedsec.OpenStore(db, []byte("node/"), c, genesis)
	if err != nil {
		return nil, err
	}
	pipeline, err := derive.NewPipeline(c, map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}})
	if err != nil {
		return nil, err
	}
	n := &node{config: c, client: client, ledger: ledger.New(c.Domain(), common.Address{}), store: store}
	n.deriver = &sharedsec.Deriver{
		Pipeline: pipeline, Transition: n.ledger, Reader: client, Store: store,
		Fetcher: da.Mux{da.LayerBlob: blobs, da.LayerCalldata: calldata},
	}
	return n, nil
}

// derive follows L1 to its tip.
func (n *node) derive(ctx context.Context) error {
	for {
		_, err := n.deriver.Step(ctx)
		if err == nil || sharedsec.Classify(err) != sharedsec.Reread {
			return err
		}
	}
}

// balance returns an account's balance in a state of the store.
func (n *node) balance(root commitment.Root, a common.Address) (*uint256.Int, error) {
	acc, err := ledger.ReadAccount(n.store, root, a)
	return &acc.Balance, err
}

func (n *node) safe() sharedsec.Checkpoint { return n.store.Head() }

// tip returns L1's newest block.
func (n *node) tip(ctx context.Context) (settlement.Block, error) {
	return n.client.Head(ctx, settlement.Latest)
}

// ether returns an amount in wei.
func ether(n uint64) *uint256.Int {
	return new(uint256.Int).Mul(uint256.NewInt(n), uint256.NewInt(1e18))
}

// inEther writes an amount for people.
func inEther(wei *uint256.Int) string {
	whole, rest := new(uint256.Int).DivMod(wei, uint256.NewInt(1e18), new(uint256.Int))
	return fmt.Sprintf("%d.%03d ETH", whole.Uint64(), rest.Uint64()/1e15)
}
