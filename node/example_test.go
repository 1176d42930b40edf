package node_test

import (
	"context"
	"fmt"
	"log"

	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
	"github.com/sharedsec/sharedsec/settlement"
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

// Assert what is right on a rollup with disputes, win every dispute about it, and
// watch the trees grow.
func ExampleChallenge() {
	ctx := context.Background()
	guest, err := image.Build(ctx, "..", "./examples/ledger/guest")
	if err != nil {
		log.Fatal(err)
	}
	var c node.Config // as in the example of Open
	var signer txmgr.Signer
	c.Propose = &node.Propose{Signer: signer}
	c.Challenge = &node.Challenge{Signer: signer, Guests: [][]byte{guest}}
	n, err := node.Open(ctx, c)
	if err != nil {
		log.Fatal(err)
	}
	defer n.Close()
	n.Challenger.Seen = func(d sharedsec.Disputed, g *fraud.Game, at settlement.Block) {
		for v := range g.Nodes() {
			if s, _ := g.Standing(v, at.Number); s.Root {
				fmt.Printf("%v: tree of level %d, timer %d of %d\n", at.Number, v.Level, s.BottomUp, d.Game.Period)
			}
		}
	}
	n.Challenger.Played = func(_ sharedsec.Disputed, m fraud.Move, p settlement.Played) {
		fmt.Printf("%T in block %d for %d gas\n", m, p.Block.Number, p.Gas)
	}
	log.Fatal(n.Run(ctx))
}
