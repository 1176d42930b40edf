package txmgr_test

import (
	"context"
	"fmt"
	"log"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// A payment is made once, however often it is asked for.
func Example() {
	ctx, cancel := context.WithCancel(context.Background())
	l1, err := devnet.Start(ctx, devnet.Config{BlockTime: 20 * time.Millisecond})
	if err != nil {
		log.Fatal(err)
	}
	defer l1.Close()

	manager, err := txmgr.New(ctx, l1.Client(), txmgr.NewKeySigner(l1.Key(0)), memorydb.New(), []byte("payments/"),
		txmgr.Config{Poll: 5 * time.Millisecond})
	if err != nil {
		log.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- manager.Run(ctx) }()

	to := common.HexToAddress("0x1234")
	for range 3 {
		receipt, err := manager.Send(ctx, txmgr.Candidate{ID: "invoice 17", To: &to, Value: big.NewInt(5)})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println("paid, status", receipt.Status)
	}
	balance, err := l1.Client().BalanceAt(ctx, to, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("they have", balance)

	cancel()
	<-done
	// Output:
	// paid, status 1
	// paid, status 1
	// paid, status 1
	// they have 5
}
