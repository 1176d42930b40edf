package ethereum_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"

	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
	"github.com/sharedsec/sharedsec/settlement/ethereum/verifiertest"
)

// A rollup that proofs alone confirm: its verifier's contract is deployed with
// it, and a claim with its proof is final in the block that includes it. Here
// two signers prove; a rollup brings the contract of its proof system.
func ExampleAccount_ProposeProven() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	l1, err := devnet.Start(ctx, devnet.Config{BlockTime: 50 * time.Millisecond})
	if err != nil {
		log.Fatal(err)
	}
	defer l1.Close()
	node, err := ethereum.DialNode(ctx, l1.RPCURL())
	if err != nil {
		log.Fatal(err)
	}
	defer node.Close()
	manager, err := txmgr.New(ctx, node, txmgr.NewKeySigner(l1.Key(0)), memorydb.New(), nil, txmgr.Config{Poll: 10 * time.Millisecond})
	if err != nil {
		log.Fatal(err)
	}
	stopped := make(chan error, 1)
	go func() { stopped <- manager.Run(ctx) }()

	signers, err := verifiertest.New(1, 2, 2)
	if err != nil {
		log.Fatal(err)
	}
	params := ethereum.DevnetProofParams()
	params.Verifiers = []ethereum.Creation{signers.Creation("signers")}
	params.Poster, params.Owner = manager.Address(), manager.Address()
	params.Genesis.StateRoot = commitment.Keccak256([]byte("my first state"))
	params.Genesis.Time = l1.Head().Time()
	params.Rule = derive.Rule{
		Semantics: commitment.Keccak256([]byte("my transition, version 1")),
		Codec:     derive.CodecNative, Poster: manager.Address(), TimeLag: 3600, OriginLag: 300,
		Limits: batch.Limits{Blocks: 64, Transactions: 10_000, TxBytes: 64 << 10, Bytes: 1 << 20, FrameBytes: 1 << 20},
	}
	config, err := ethereum.Deploy(ctx, node, manager, params)
	if err != nil {
		log.Fatal(err)
	}
	client, err := ethereum.New(ctx, node, config, ethereum.Options{})
	if err != nil {
		log.Fatal(err)
	}
	account := client.As(manager)

	payload, err := calldata.Publisher{}.Publish(ctx, []byte("an encoded batch"))
	if err != nil {
		log.Fatal(err)
	}
	posted, err := account.Post(ctx, 0, 0, []da.Payload{payload})
	if err != nil {
		log.Fatal(err)
	}
	inbox, err := client.Inbox(ctx, posted.Block)
	if err != nil {
		log.Fatal(err)
	}

	// What derivation and the transition come to, and a proof of that.
	pre := config.GenesisClaim()
	post := pre
	post.StateRoot, post.Position, post.Accumulator = commitment.Keccak256([]byte("my next state")), inbox.Entries, inbox.Accumulator
	shown, err := signers.Prove(proof.Statement{
		Program: config.Program(pre.Position), Pre: pre.Hash(), Post: post.Hash(),
		Input: proof.Input(pre.Position, pre.Accumulator, post.Position, post.Accumulator),
	})
	if err != nil {
		log.Fatal(err)
	}
	genesis, err := client.Confirmed(ctx, posted.Block)
	if err != nil {
		log.Fatal(err)
	}
	made, err := account.ProposeProven(ctx, genesis, []settlement.ProvenClaim{{Claim: post, Proof: shown}})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(made[0].Proven, made[0].Status == settlement.Confirmed, made[0].Confirmed-made[0].Created)

	cancel()
	if err := <-stopped; !errors.Is(err, context.Canceled) {
		log.Fatal(err)
	}
	// Output: true true 0
}
