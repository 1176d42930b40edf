package ethereum_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// A rollup is deployed, its sequencer posts a batch in a blob, and somebody
// without any key reads what the inbox recorded. The L1 is the embedded one;
// for another it takes another URL and key, and real delays.
func Example() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	l1, err := devnet.Start(ctx, devnet.Config{BlockTime: 50 * time.Millisecond})
	if err != nil {
		log.Fatal(err)
	}
	defer l1.Close()

	// One account deploys and posts. A journal that outlives the process, such
	// as go-ethereum's pebble, makes it safe to restart.
	node, err := ethereum.DialNode(ctx, l1.RPCURL())
	if err != nil {
		log.Fatal(err)
	}
	defer node.Close()
	manager, err := txmgr.New(ctx, node, txmgr.NewKeySigner(l1.Key(0)), memorydb.New(), []byte("txmgr/"),
		txmgr.Config{Poll: 10 * time.Millisecond})
	if err != nil {
		log.Fatal(err)
	}
	stopped := make(chan error, 1)
	go func() { stopped <- manager.Run(ctx) }()

	params := ethereum.DevnetParams()
	params.Poster, params.Owner = manager.Address(), manager.Address()
	params.Genesis.StateRoot = commitment.Keccak256([]byte("my first state"))
	params.Genesis.Time = l1.Head().Time()
	params.Rule = derive.Rule{
		Semantics: commitment.Keccak256([]byte("my transition, version 1")),
		Codec:     derive.CodecNative,
		Poster:    manager.Address(),
		Limits:    batch.Limits{Blocks: 64, Transactions: 10_000, TxBytes: 128 << 10, Bytes: 4 << 20, FrameBytes: 1 << 20},
		TimeLag:   3600, OriginLag: 300,
	}
	config, err := ethereum.Deploy(ctx, node, manager, params)
	if err != nil {
		log.Fatal(err)
	}

	client, err := ethereum.Dial(ctx, l1.RPCURL(), config, ethereum.Options{})
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	payload, err := sidecar.Publisher{}.Publish(ctx, []byte("an encoded batch"))
	if err != nil {
		log.Fatal(err)
	}
	posted, err := client.As(manager).Post(ctx, 0, 0, []da.Payload{payload})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("posted as entry", posted.Entry)

	for entry, err := range client.Entries(ctx, posted.Block, 0) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println("entry", entry.Position, "is a", entry.Kind, "in a", entry.Refs[0].Layer())
		fmt.Println("it is what was posted:", entry.Refs[0] == payload.Ref)
	}

	cancel()
	if err := <-stopped; !errors.Is(err, context.Canceled) {
		log.Fatal(err)
	}
	// Output:
	// posted as entry 0
	// entry 0 is a batch in a blob
	// it is what was posted: true
}

// What the contracts refuse is tried first and costs nothing. The error says
// what to do, and in the contract's words why.
func ExampleRevertError() {
	var account *ethereum.Account // see the package's example

	_, err := account.Force(context.Background(), 10)
	var refused *ethereum.RevertError
	switch {
	case errors.Is(err, settlement.ErrEarly):
		// nothing is overdue yet: wait
	case errors.As(err, &refused):
		log.Print(refused.Name, refused.Args)
	}
}

// A manager for mainnet that never pays more than 60 gwei a gas, nor more than
// a tenth of an ether for one transaction. Its journal should outlive it.
func ExampleClient_As() {
	var (
		client *ethereum.Client
		node   txmgr.Backend
		signer txmgr.Signer // a key management service, say
		db     ethdb.KeyValueStore
	)
	ctx := context.Background()
	manager, err := txmgr.New(ctx, node, signer, db, []byte("txmgr/"), txmgr.Config{
		Fees: txmgr.Fees{PerGas: big.NewInt(60e9), Total: big.NewInt(1e17)},
	})
	if err != nil {
		log.Fatal(err)
	}
	go func() { log.Fatal(manager.Run(ctx)) }()

	index, _, err := client.As(manager).Deposit(ctx, common.Address{1}, [32]byte{31: 1}, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("forced item", index)
}
