package main

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// A party follows the rollup from L1's two endpoints alone, driven by hand.
type party struct {
	*node.Node
	ledger *ledger.Ledger
}

// accounts is how transactions are brought into an L1 this fast.
var accounts = txmgr.Config{Poll: 5 * time.Millisecond, Bump: 2 * time.Second}

// join opens a node with an empty database.
func join(ctx context.Context, l l1, c *derive.Config, roles node.Config) (party, error) {
	_, genesis, err := ledger.Genesis(nil)
	if err != nil {
		return party{}, err
	}
	p := party{ledger: ledger.New(c.Domain(), common.Address{})}
	roles.Rollup, roles.Transition, roles.Genesis = c, p.ledger, genesis
	roles.RPC, roles.Beacon, roles.Blobs, roles.Accounts = l.RPC(), l.Beacon(), l.BlobOptions(), accounts
	p.Node, err = node.Open(ctx, roles)
	return p, err
}

// derive follows L1 to its tip.
func (p party) derive(ctx context.Context) error {
	for {
		_, err := p.Deriver.Step(ctx)
		if err == nil || sharedsec.Classify(err) != sharedsec.Reread {
			return err
		}
	}
}

func (p party) safe() sharedsec.Checkpoint { return p.Store.Head() }

// tip returns L1's newest block.
func (p party) tip(ctx context.Context) (settlement.Block, error) {
	return p.Client.Head(ctx, settlement.Latest)
}

// balance returns an account's balance in a state.
func balance(n commitment.NodeReader, root commitment.Root, a common.Address) (*uint256.Int, error) {
	acc, err := ledger.ReadAccount(n, root, a)
	return &acc.Balance, err
}
