package devnet_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"math/big"
	"net/http"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// pay signs a transfer from account 0 to account 1.
func pay(l1 *devnet.Chain, nonce uint64) *types.Transaction {
	to := l1.Account(1)
	return types.MustSignNewTx(l1.Key(0), types.LatestSignerForChainID(l1.ChainID()), &types.DynamicFeeTx{
		ChainID: l1.ChainID(), Nonce: nonce, To: &to, Value: big.NewInt(params.Ether), Gas: params.TxGas,
		GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(50 * params.GWei),
	})
}

// Start an L1, connect to it as to any other, and mine.
func ExampleStart() {
	ctx := context.Background()
	l1, err := devnet.Start(ctx, devnet.Config{})
	if err != nil {
		log.Fatal(err)
	}
	defer l1.Close()

	client, err := ethclient.DialContext(ctx, l1.RPCURL())
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	if err := client.SendTransaction(ctx, pay(l1, 0)); err != nil {
		log.Fatal(err)
	}
	if _, err := l1.Mine(ctx); err != nil {
		log.Fatal(err)
	}
	balance, err := client.BalanceAt(ctx, l1.Account(1), nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(balance.Div(balance, big.NewInt(params.Ether)), "ether")
	// Output: 1000001 ether
}

// A payment is in a block, is reorganized away, and is mined again.
func ExampleChain_Reorg() {
	ctx := context.Background()
	l1, err := devnet.Start(ctx, devnet.Config{})
	if err != nil {
		log.Fatal(err)
	}
	defer l1.Close()

	receipt, err := l1.Include(ctx, pay(l1, 0))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("in block", receipt.BlockNumber)
	if _, err := l1.Reorg(ctx, devnet.Reorg{Depth: 1}); err != nil {
		log.Fatal(err)
	}
	if _, err := l1.Client().TransactionReceipt(ctx, receipt.TxHash); err != nil {
		fmt.Println("head is", l1.Head().Number(), "and the receipt:", err)
	}
	if _, err := l1.Mine(ctx); err != nil {
		log.Fatal(err)
	}
	if receipt, err = l1.Client().TransactionReceipt(ctx, receipt.TxHash); err != nil {
		log.Fatal(err)
	}
	fmt.Println("in block", receipt.BlockNumber)
	// Output:
	// in block 1
	// head is 2 and the receipt: not found
	// in block 3
}

// A transaction that offered enough a moment ago no longer does.
func ExampleChain_SpikeBaseFee() {
	ctx := context.Background()
	l1, err := devnet.Start(ctx, devnet.Config{})
	if err != nil {
		log.Fatal(err)
	}
	defer l1.Close()

	if _, err := l1.SpikeBaseFee(ctx, big.NewInt(60*params.GWei)); err != nil {
		log.Fatal(err)
	}
	_, err = l1.Include(ctx, pay(l1, 0))
	fmt.Println(errors.Is(err, devnet.ErrNotIncluded))
	// Output: true
}

// The Beacon API answers as a consensus client's does.
func ExampleChain_BeaconURL() {
	ctx := context.Background()
	l1, err := devnet.Start(ctx, devnet.Config{})
	if err != nil {
		log.Fatal(err)
	}
	defer l1.Close()
	if _, err := l1.MineN(ctx, 3); err != nil {
		log.Fatal(err)
	}

	res, err := http.Get(l1.BeaconURL() + "/eth/v1/beacon/blobs/head")
	if err != nil {
		log.Fatal(err)
	}
	defer res.Body.Close()
	var body any
	if err := json.NewDecoder(res.Body).Decode(&body); err != nil {
		log.Fatal(err)
	}
	fmt.Println(res.StatusCode, body)
	// Output: 200 map[data:[] execution_optimistic:false finalized:false]
}
