package devnet_test

import (
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

var gwei = big.NewInt(params.GWei)

// start starts a chain that ends with the test.
func start(t testing.TB, cfg devnet.Config) *devnet.Chain {
	t.Helper()
	c, err := devnet.Start(t.Context(), cfg)
	if err != nil {
		t.Fatalf("Start: %v", err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Errorf("Close: %v", err)
		}
	})
	return c
}

// transfer signs a transfer of one gwei from account i to nobody, with a tip and
// a fee cap in gwei.
func transfer(t testing.TB, c *devnet.Chain, i uint32, nonce uint64, tip, feeCap int64) *types.Transaction {
	t.Helper()
	return sign(t, c, c.Key(i), &types.DynamicFeeTx{
		ChainID:   c.ChainID(),
		Nonce:     nonce,
		GasTipCap: new(big.Int).Mul(big.NewInt(tip), gwei),
		GasFeeCap: new(big.Int).Mul(big.NewInt(feeCap), gwei),
		Gas:       params.TxGas,
		To:        &nobody,
		Value:     gwei,
	})
}

var nobody = common.HexToAddress("0x000000000000000000000000000000000000dEaD")

func sign(t testing.TB, c *devnet.Chain, key *ecdsa.PrivateKey, data types.TxData) *types.Transaction {
	t.Helper()
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(c.ChainID()), data)
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

func send(t testing.TB, c *devnet.Chain, txs ...*types.Transaction) {
	t.Helper()
	for _, tx := range txs {
		if err := c.Client().SendTransaction(t.Context(), tx); err != nil {
			t.Fatalf("send nonce %d: %v", tx.Nonce(), err)
		}
	}
}

func mine(t testing.TB, c *devnet.Chain, n uint64) *types.Block {
	t.Helper()
	b, err := c.MineN(t.Context(), n)
	if err != nil {
		t.Fatalf("Mine: %v", err)
	}
	return b
}

// mined reports in which block a transaction is, or that it is in none.
func mined(t testing.TB, c *devnet.Chain, tx *types.Transaction) (number uint64, ok bool) {
	t.Helper()
	r, err := c.Client().TransactionReceipt(t.Context(), tx.Hash())
	if errors.Is(err, ethereum.NotFound) {
		return 0, false
	}
	if err != nil {
		t.Fatal(err)
	}
	return r.BlockNumber.Uint64(), true
}

// known reports whether the node has a transaction in a block or in the pool.
func known(t testing.TB, c *devnet.Chain, tx *types.Transaction) bool {
	t.Helper()
	_, _, err := c.Client().TransactionByHash(t.Context(), tx.Hash())
	if err != nil && !errors.Is(err, ethereum.NotFound) {
		t.Fatal(err)
	}
	return err == nil
}

// tagged returns the number of the block that the node answers a tag with.
func tagged(t testing.TB, c *devnet.Chain, tag rpc.BlockNumber) uint64 {
	t.Helper()
	h, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(tag.Int64()))
	if err != nil {
		t.Fatalf("%v: %v", tag, err)
	}
	return h.Number.Uint64()
}

func TestZeroConfig(t *testing.T) {
	c := start(t, devnet.Config{})
	for _, url := range []string{c.RPCURL(), c.WSURL()} {
		client, err := ethclient.DialContext(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		id, err := client.ChainID(t.Context())
		if err != nil || id.Cmp(c.ChainID()) != 0 || id.Uint64() != 1337 {
			t.Errorf("%s: chain id %v, %v", url, id, err)
		}
		for i, want := range map[uint32]int64{0: 1_000_000, 9: 1_000_000, 10: 0} {
			balance, err := client.BalanceAt(t.Context(), c.Account(i), nil)
			if err != nil || balance.Cmp(new(big.Int).Mul(big.NewInt(want), big.NewInt(params.Ether))) != 0 {
				t.Errorf("account %d has %v wei, %v; want %d ether", i, balance, err, want)
			}
		}
	}
}

// TestKeys compares with the keys that Anvil and Hardhat print when they start.
func TestKeys(t *testing.T) {
	c := start(t, devnet.Config{})
	for i, want := range map[uint32][2]string{
		0: {"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80", "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"},
		1: {"59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"},
		9: {"2a871d0798f97d79848a013d4936a73bf4cc922c825d33c1cf7073dff6d409c6", "0xa0Ee7A142d267C1f36714E4a8F75612F20a79720"},
	} {
		if got := hex.EncodeToString(crypto.FromECDSA(c.Key(i))); got != want[0] {
			t.Errorf("key %d is %s, want %s", i, got, want[0])
		}
		if got := c.Account(i).Hex(); got != want[1] {
			t.Errorf("account %d is %s, want %s", i, got, want[1])
		}
	}
}

func TestMineIncludesAllThatWasSent(t *testing.T) {
	c := start(t, devnet.Config{})
	var txs []*types.Transaction
	for round := range uint64(20) {
		var sent []*types.Transaction
		for account := range uint32(5) {
			for i := range uint64(4) {
				sent = append(sent, transfer(t, c, account, round*4+i, 1, 10))
			}
		}
		send(t, c, sent...)
		if got := len(mine(t, c, 1).Transactions()); got != len(sent) {
			t.Fatalf("block %d has %d transactions, want %d", round+1, got, len(sent))
		}
		for _, tx := range sent {
			if n, ok := mined(t, c, tx); !ok || n != round+1 {
				t.Fatalf("transaction in block %d, %v; want %d", n, ok, round+1)
			}
		}
		txs = append(txs, sent...)
	}
	balance, err := c.Client().BalanceAt(t.Context(), nobody, nil)
	if want := new(big.Int).Mul(big.NewInt(int64(len(txs))), gwei); err != nil || balance.Cmp(want) != 0 {
		t.Errorf("recipient has %v, %v; want %v", balance, err, want)
	}
	// The state of every block is kept.
	before, err := c.Client().BalanceAt(t.Context(), nobody, common.Big0)
	if err != nil || before.Sign() != 0 {
		t.Errorf("at genesis the recipient had %v, %v", before, err)
	}
}

// TestUnknownTransactions: at genesis, too, the answer is "not found" and nothing
// else, since clients take other errors for trouble.
func TestUnknownTransactions(t *testing.T) {
	c := start(t, devnet.Config{})
	tx := transfer(t, c, 0, 0, 1, 10)
	for range 20 {
		if _, ok := mined(t, c, tx); ok || known(t, c, tx) {
			t.Fatal("transaction out of nothing")
		}
		mine(t, c, 1)
	}
}

func TestInclude(t *testing.T) {
	c := start(t, devnet.Config{})
	r, err := c.Include(t.Context(), transfer(t, c, 0, 0, 1, 10))
	if err != nil || r.Status != types.ReceiptStatusSuccessful || r.BlockNumber.Uint64() != 1 {
		t.Fatalf("Include = %+v, %v", r, err)
	}
	if _, err := c.Include(t.Context(), transfer(t, c, 0, 2, 1, 10)); !errors.Is(err, devnet.ErrNotIncluded) {
		t.Errorf("with a nonce gap: %v, want ErrNotIncluded", err)
	}
	if _, err := c.Include(t.Context(), transfer(t, c, 0, 0, 1, 10)); err == nil || errors.Is(err, devnet.ErrNotIncluded) {
		t.Errorf("with a used nonce: %v, want the pool's refusal", err)
	}
}

func TestSafeAndFinalized(t *testing.T) {
	c := start(t, devnet.Config{})
	check := func(when string, head, safe, finalized uint64) {
		t.Helper()
		got := [3]uint64{tagged(t, c, rpc.LatestBlockNumber), tagged(t, c, rpc.SafeBlockNumber), tagged(t, c, rpc.FinalizedBlockNumber)}
		if want := [3]uint64{head, safe, finalized}; got != want {
			t.Errorf("%s: head, safe, finalized are %d, want %d", when, got, want)
		}
	}
	check("genesis", 0, 0, 0)
	mine(t, c, 20)
	check("after 20 blocks", 20, 16, 12)
	if err := c.SetSafe(t.Context(), 19); err != nil {
		t.Fatal(err)
	}
	check("safe moved on", 20, 19, 12)
	mine(t, c, 1)
	check("policy does not move safe back", 21, 19, 13)
	if err := c.SetSafe(t.Context(), 14); err != nil {
		t.Fatal(err)
	}
	check("safe moved back", 21, 14, 13)
	if err := c.SetFinalized(t.Context(), 18); err != nil {
		t.Fatal(err)
	}
	check("finalized takes safe along", 21, 18, 18)
	if err := c.SetFinalized(t.Context(), 17); !errors.Is(err, errFinalized) {
		t.Errorf("finalized moved back: %v", err)
	}
	if err := c.SetSafe(t.Context(), 17); !errors.Is(err, errFinalized) {
		t.Errorf("safe moved below finalized: %v", err)
	}
	if err := c.SetFinalized(t.Context(), 22); !errors.Is(err, errUnknownBlock) {
		t.Errorf("finalized beyond the head: %v", err)
	}
	if err := c.Finalize(t.Context()); err != nil {
		t.Fatal(err)
	}
	check("all finalized", 21, 21, 21)
	mine(t, c, 1)
	check("then one more", 22, 21, 21)
}

func TestFund(t *testing.T) {
	c := start(t, devnet.Config{})
	for range 20 { // more than a block's 16
		if err := c.Fund(t.Context(), nobody, 3); err != nil {
			t.Fatal(err)
		}
	}
	for i, want := range []int64{48, 60, 60} {
		mine(t, c, 1)
		got, err := c.Client().BalanceAt(t.Context(), nobody, nil)
		if err != nil || got.Cmp(new(big.Int).Mul(big.NewInt(want), gwei)) != 0 {
			t.Errorf("after block %d: %v wei, %v; want %d gwei", i+1, got, err, want)
		}
	}
}

func TestConcurrentUse(t *testing.T) {
	c := start(t, devnet.Config{})
	var wg sync.WaitGroup
	for account := range uint32(4) {
		wg.Go(func() {
			for nonce := range uint64(10) {
				if err := c.Client().SendTransaction(t.Context(), transfer(t, c, account, nonce, 1, 1000)); err != nil {
					t.Errorf("send: %v", err)
				}
			}
		})
		wg.Go(func() {
			for range 10 {
				if _, err := c.Mine(t.Context()); err != nil {
					t.Errorf("Mine: %v", err)
				}
			}
		})
	}
	wg.Go(func() {
		for range 5 {
			if _, err := c.Reorg(t.Context(), devnet.Reorg{Depth: 1}); err != nil && !errors.Is(err, errFinalized) {
				t.Errorf("Reorg: %v", err)
			}
		}
	})
	wg.Go(func() {
		for range 20 {
			c.SetCensor(func(tx *types.Transaction) bool { return tx.Nonce()%3 == 0 })
			if err := c.SetCongestion(devnet.Congestion{Gas: 0.5}); err != nil {
				t.Error(err)
			}
			get(t, c, "/eth/v1/beacon/headers/head")
			c.SetCensor(nil)
		}
	})
	wg.Wait()
	if err := c.SetCongestion(devnet.Congestion{}); err != nil {
		t.Fatal(err)
	}
	mine(t, c, 1)
	for account := range uint32(4) {
		nonce, err := c.Client().NonceAt(t.Context(), c.Account(account), nil)
		if err != nil || nonce != 10 {
			t.Errorf("account %d is at nonce %d, %v; want 10", account, nonce, err)
		}
	}
}
