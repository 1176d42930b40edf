package devnet_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// crier is the creation code of a contract that emits an empty log when called.
var crier = common.FromHex("6006600c60003960066000f3" + "60006000a000")

// TestLogsFollowReorgs reads logs as indexers do: by range over HTTP, and by
// subscription, which must announce what a reorganization takes back.
func TestLogsFollowReorgs(t *testing.T) {
	c := start(t, devnet.Config{})
	call := func(nonce uint64, to *common.Address, data []byte) *types.Transaction {
		return sign(t, c, c.Key(0), &types.DynamicFeeTx{
			ChainID: c.ChainID(), Nonce: nonce, Gas: 100_000, To: to, Data: data,
			GasTipCap: gwei, GasFeeCap: new(big.Int).Mul(big.NewInt(10), gwei),
		})
	}
	created, err := c.Include(t.Context(), call(0, nil, crier))
	if err != nil || created.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("deploy: %+v, %v", created, err)
	}
	http, err := ethclient.DialContext(t.Context(), c.RPCURL())
	if err != nil {
		t.Fatal(err)
	}
	defer http.Close()
	ws, err := ethclient.DialContext(t.Context(), c.WSURL())
	if err != nil {
		t.Fatal(err)
	}
	defer ws.Close()
	query := ethereum.FilterQuery{Addresses: []common.Address{created.ContractAddress}}
	logs := make(chan types.Log, 10)
	sub, err := ws.SubscribeFilterLogs(t.Context(), query, logs)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	next := func(removed bool, number uint64) {
		t.Helper()
		select {
		case l := <-logs:
			if l.Removed != removed || l.BlockNumber != number {
				t.Errorf("log of block %d, removed %v; want %d, %v", l.BlockNumber, l.Removed, number, removed)
			}
		case err := <-sub.Err():
			t.Fatal(err)
		}
	}
	ranged := func(want ...uint64) {
		t.Helper()
		got, err := http.FilterLogs(t.Context(), query)
		if err != nil || len(got) != len(want) {
			t.Fatalf("%d logs, %v; want %d", len(got), err, len(want))
		}
		for i, l := range got {
			if l.BlockNumber != want[i] {
				t.Errorf("log %d is of block %d, want %d", i, l.BlockNumber, want[i])
			}
		}
	}

	if _, err := c.Include(t.Context(), call(1, &created.ContractAddress, nil)); err != nil {
		t.Fatal(err)
	}
	next(false, 2)
	ranged(2)
	reorg(t, c, devnet.Reorg{Depth: 1, Length: 2})
	next(true, 2)
	ranged()
	mine(t, c, 1)
	next(false, 4)
	ranged(4)
	reorg(t, c, devnet.Reorg{Depth: 1, Fate: devnet.Replay})
	next(true, 4)
	next(false, 4)
	ranged(4)
}
