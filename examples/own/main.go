// Command own is your own rollup: a transition, sequenced, published in blobs,
// derived from L1, asserted and confirmed there. Replace the transition by yours.
package main

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// chain is the rollup's rule: its state is the hash of all that it was told.
type chain struct{}

func (chain) Apply(_ commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	for _, tx := range b.Transactions {
		pre = commitment.Keccak256(pre[:], tx)
	}
	return proof.Result{Post: pre}, nil
}

func main() {
	ctx := context.Background()
	l1, err := devnet.Start(ctx, devnet.Config{BlockTime: 50 * time.Millisecond})
	check(err)
	defer l1.Close()
	signer, fast := txmgr.NewKeySigner(l1.Key(0)), txmgr.Config{Poll: 10 * time.Millisecond}

	params := ethereum.DevnetParams()
	params.Poster, params.Owner = signer.Address(), signer.Address()
	params.Rule = node.Rule(commitment.Keccak256([]byte("my rollup, version 1")), signer.Address())
	rollup, err := node.Deploy(ctx, l1.RPCURL(), signer, memorydb.New(), fast, params)
	check(err)

	n, err := node.Open(ctx, node.Config{
		Rollup: rollup, Transition: chain{}, RPC: l1.RPCURL(), Beacon: l1.BeaconURL(), Poll: 20 * time.Millisecond, Accounts: fast,
		Sequence: &node.Sequence{Signer: signer, Admission: sequencer.Anyone{}, MaxAge: time.Second},
		Propose:  &node.Propose{Signer: signer},
	})
	check(err)
	defer n.Close()
	go func() { check(n.Run(ctx)) }()

	_, err = n.Source.Submit(ctx, []byte("hello, L1"))
	check(err)
	want := commitment.Keccak256(make([]byte, 32), []byte("hello, L1"))
	for n.Proposer.Status().Confirmed.Claim.StateRoot != want {
		time.Sleep(20 * time.Millisecond)
	}
	fmt.Println("confirmed on L1, state", want)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
