package node_test

import (
	"context"
	"fmt"
	"log"

	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// Deploy a rollup on an embedded L1 and follow it, without a key.
func ExampleOpen() {
	ctx := context.Background()
	l1, err := devnet.Start(ctx, devnet.Config{BlockTime: 20e6}) // 20 ms
	if err != nil {
		log.Fatal(err)
	}
	defer l1.Close()
	signer := txmgr.NewKeySigner(l1.Key(0))
	params := ethereum.DevnetParams()
	params.Poster, params.Owner = signer.Address(), signer.Address()
	params.Genesis.StateRoot = commitment.Keccak256(genesisNode)
	params.Rule = node.Rule(commitment.Root{1}, signer.Address())
	rollup, err := node.Deploy(ctx, l1.RPCURL(), signer, memorydb.New(), fast, params)
	if err != nil {
		log.Fatal(err)
	}

	n, err := node.Open(ctx, node.Config{
		Rollup: rollup, Transition: history{}, Genesis: commitment.Nodes{params.Genesis.StateRoot: genesisNode},
		RPC: l1.RPCURL(), Beacon: l1.BeaconURL(),
	})
	if err != nil {
		log.Fatal(err)
	}
	defer n.Close()
	if _, err := n.Deriver.Step(ctx); err != nil {
		log.Fatal(err)
	}
	report, err := n.Assess(ctx, sharedsec.Declared{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(n.Store.Head().Claim.Number, report.StageName())
	// Output: 0 below stage 0
}
