package devnet_test

import (
	"crypto/sha256"
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

func TestCensor(t *testing.T) {
	c := start(t, devnet.Config{})
	victim := c.Account(0)
	signer := types.LatestSignerForChainID(c.ChainID())
	c.SetCensor(func(tx *types.Transaction) bool {
		from, err := types.Sender(signer, tx)
		return err == nil && from == victim
	})
	censored := []*types.Transaction{transfer(t, c, 0, 0, 5, 100), transfer(t, c, 0, 1, 5, 100)}
	free := transfer(t, c, 1, 0, 1, 10)
	send(t, c, censored...)
	send(t, c, free)
	mine(t, c, 3)
	if n, ok := mined(t, c, free); !ok || n != 1 {
		t.Errorf("free transaction in block %d, %v; want 1", n, ok)
	}
	for _, tx := range censored {
		if _, ok := mined(t, c, tx); ok {
			t.Error("censored transaction is in a block")
		}
		if !known(t, c, tx) {
			t.Error("censored transaction is not in the pool")
		}
	}
	if _, err := c.Include(t.Context(), transfer(t, c, 0, 2, 5, 100)); !errors.Is(err, devnet.ErrNotIncluded) {
		t.Errorf("Include under censorship: %v", err)
	}
	c.SetCensor(nil)
	mine(t, c, 1)
	for _, tx := range censored {
		if n, ok := mined(t, c, tx); !ok || n != 5 {
			t.Errorf("transaction in block %d, %v; want 5", n, ok)
		}
	}
}

// TestCensorHoldsBackTheNoncesBehind: the first is free, the second censored, so
// the third cannot be in a block either.
func TestCensorHoldsBackTheNoncesBehind(t *testing.T) {
	c := start(t, devnet.Config{})
	c.SetCensor(func(tx *types.Transaction) bool { return tx.Nonce() == 1 })
	txs := []*types.Transaction{transfer(t, c, 0, 0, 1, 10), transfer(t, c, 0, 1, 1, 10), transfer(t, c, 0, 2, 1, 10)}
	send(t, c, txs...)
	mine(t, c, 2)
	for i, tx := range txs {
		if _, ok := mined(t, c, tx); ok != (i == 0) {
			t.Errorf("transaction %d mined is %v", i, ok)
		}
	}
}

// TestCensoredTakeNoSpace offers so many censored transactions, which pay more,
// that they would fill the block.
func TestCensoredTakeNoSpace(t *testing.T) {
	c := start(t, devnet.Config{})
	c.SetCensor(func(tx *types.Transaction) bool { return tx.Gas() > 1_000_000 })
	for account := range uint32(6) {
		send(t, c, sign(t, c, c.Key(account), &types.DynamicFeeTx{
			ChainID: c.ChainID(), GasTipCap: new(big.Int).Mul(big.NewInt(50), gwei), GasFeeCap: new(big.Int).Mul(big.NewInt(100), gwei),
			Gas: params.MaxTxGas, Data: []byte{0xfe},
		}))
	}
	free := transfer(t, c, 7, 0, 1, 10)
	send(t, c, free)
	b := mine(t, c, 1)
	if _, ok := mined(t, c, free); !ok || len(b.Transactions()) != 1 {
		t.Errorf("block has %d transactions, the free one mined is %v", len(b.Transactions()), ok)
	}
}

// TestCensoredPayment: one of the free transactions can only be paid for with
// what the censored one brings. It must not spoil the block.
func TestCensoredPayment(t *testing.T) {
	c := start(t, devnet.Config{})
	const poor = 100
	to, part := c.Account(poor), big.NewInt(params.Ether*7/10)
	if err := c.Fund(t.Context(), to, 1e9); err != nil {
		t.Fatal(err)
	}
	mine(t, c, 1)
	pay := sign(t, c, c.Key(0), &types.DynamicFeeTx{
		ChainID: c.ChainID(), GasTipCap: new(big.Int).Mul(big.NewInt(9), gwei), GasFeeCap: new(big.Int).Mul(big.NewInt(100), gwei),
		Gas: params.TxGas, To: &to, Value: big.NewInt(params.Ether),
	})
	if _, err := c.Include(t.Context(), pay); err != nil {
		t.Fatal(err)
	}
	var spends []*types.Transaction
	for nonce := range uint64(3) {
		value := part
		if nonce == 2 {
			value = big.NewInt(1)
		}
		spends = append(spends, sign(t, c, c.Key(poor), &types.DynamicFeeTx{
			ChainID: c.ChainID(), Nonce: nonce, GasTipCap: gwei, GasFeeCap: new(big.Int).Mul(big.NewInt(10), gwei),
			Gas: params.TxGas, To: &nobody, Value: value,
		}))
	}
	send(t, c, spends...)
	reorg(t, c, devnet.Reorg{Depth: 1}) // the payment is undone, the pool keeps all
	other := transfer(t, c, 1, 0, 1, 10)
	send(t, c, other)
	c.SetCensor(func(tx *types.Transaction) bool {
		return tx.Hash() == pay.Hash() || tx.Hash() == spends[2].Hash()
	})
	mine(t, c, 1)
	for i, want := range map[*types.Transaction]bool{pay: false, spends[0]: true, spends[1]: false, spends[2]: false, other: true} {
		if _, ok := mined(t, c, i); ok != want {
			t.Errorf("transaction of nonce %d, value %v: mined is %v", i.Nonce(), i.Value(), ok)
		}
	}
}

func TestCensorBlobs(t *testing.T) {
	c := start(t, devnet.Config{})
	s := sidecarOf(t, 1)
	a, b := blobTx(t, c, 0, 0, s), blobTx(t, c, 1, 0, s)
	send(t, c, a, b)
	c.SetCensor(func(tx *types.Transaction) bool { return tx.Hash() == a.Hash() })
	block := mine(t, c, 1)
	var blobs []*kzg4844.Blob
	getJSON(t, c, "/eth/v1/beacon/blobs/head", &blobs)
	if len(block.Transactions()) != 1 || block.Transactions()[0].Hash() != b.Hash() || len(blobs) != 1 || *blobs[0] != s.Blobs[0] {
		t.Errorf("block has %d transactions, %d blobs", len(block.Transactions()), len(blobs))
	}
	c.SetCensor(nil)
	mine(t, c, 1)
	if _, ok := mined(t, c, a); !ok {
		t.Error("a blob transaction does not survive censorship")
	}
}

func TestEvict(t *testing.T) {
	c := start(t, devnet.Config{})
	s := sidecarOf(t, 1)
	plain, behind, kept := transfer(t, c, 0, 0, 1, 10), transfer(t, c, 0, 1, 1, 10), transfer(t, c, 1, 0, 1, 10)
	blob, keptBlob := blobTx(t, c, 2, 0, s), blobTx(t, c, 3, 0, s)
	send(t, c, plain, behind, kept, blob, keptBlob)
	if err := c.Evict(plain.Hash(), blob.Hash(), common.Hash{1}); err != nil {
		t.Fatal(err)
	}
	for _, tx := range []*types.Transaction{plain, blob} {
		if known(t, c, tx) {
			t.Error("evicted transaction is still known")
		}
	}
	mine(t, c, 1)
	for _, tx := range []*types.Transaction{kept, keptBlob} {
		if n, ok := mined(t, c, tx); !ok || n != 1 {
			t.Errorf("kept transaction in block %d, %v; want 1", n, ok)
		}
	}
	if _, ok := mined(t, c, behind); ok || !known(t, c, behind) {
		t.Error("a transaction behind an evicted one is mined or unknown")
	}
	send(t, c, plain, blob)
	mine(t, c, 1)
	for _, tx := range []*types.Transaction{plain, behind, blob} {
		if n, ok := mined(t, c, tx); !ok || n != 2 {
			t.Errorf("transaction sent again is in block %d, %v; want 2", n, ok)
		}
	}
}

func TestCongestion(t *testing.T) {
	c := start(t, devnet.Config{})
	for _, bad := range []devnet.Congestion{{Gas: -0.1}, {Gas: 1.1}, {Gas: math.NaN()}, {Blobs: -1}} {
		if err := c.SetCongestion(bad); err == nil {
			t.Errorf("%+v: no error", bad)
		}
	}
	for _, tc := range []struct {
		gas  float64
		sign int // of the change of the base fee
	}{{0, -1}, {0.5, 0}, {0.9, 1}, {1, 1}} {
		if err := c.SetCongestion(devnet.Congestion{Gas: tc.gas}); err != nil {
			t.Fatal(err)
		}
		full := mine(t, c, 1)
		used := float64(full.GasUsed()) / float64(full.GasLimit())
		if math.Abs(used-tc.gas) > 0.002 {
			t.Errorf("%v of the gas is used, want %v", used, tc.gas)
		}
		change := c.NextBaseFee(full.Header())
		next := mine(t, c, 1)
		if next.BaseFee().Cmp(change) != 0 {
			t.Errorf("base fee is %v, NextBaseFee said %v", next.BaseFee(), change)
		}
		// At one half it stays but for the last filler's rounding.
		diff := new(big.Int).Sub(change, full.BaseFee())
		if tc.sign == 0 {
			if diff.CmpAbs(new(big.Int).Div(full.BaseFee(), big.NewInt(1000))) > 0 {
				t.Errorf("at one half the base fee changes by %v", diff)
			}
		} else if diff.Sign() != tc.sign {
			t.Errorf("at %v the base fee changes by %v", tc.gas, diff)
		}
	}
}

func TestSpikeBaseFee(t *testing.T) {
	c := start(t, devnet.Config{})
	cheap := transfer(t, c, 0, 0, 1, 3) // pays up to 3 gwei
	want := new(big.Int).Mul(big.NewInt(100), gwei)
	head, err := c.SpikeBaseFee(t.Context(), want)
	if err != nil {
		t.Fatal(err)
	}
	if n := head.NumberU64(); n < 38 || n > 42 {
		t.Errorf("a spike to a hundred times took %d blocks", n)
	}
	send(t, c, cheap)
	b := mine(t, c, 1)
	if b.BaseFee().Cmp(want) < 0 {
		t.Errorf("base fee is %v, want at least %v", b.BaseFee(), want)
	}
	if _, ok := mined(t, c, cheap); ok {
		t.Error("a transaction below the base fee is in a block")
	}
	if _, err := c.Include(t.Context(), transfer(t, c, 1, 0, 1, 200)); err != nil {
		t.Errorf("a transaction that pays: %v", err)
	}
	if _, err := c.MineUntil(t.Context(), func(*types.Block) bool { _, ok := mined(t, c, cheap); return ok }); err != nil {
		t.Fatal(err)
	}
	if fee := c.Head().BaseFee(); fee.Cmp(new(big.Int).Mul(big.NewInt(3), gwei)) > 0 {
		t.Errorf("the cheap transaction was included at %v", fee)
	}
}

func TestSpikeBlobBaseFee(t *testing.T) {
	c := start(t, devnet.Config{})
	want := big.NewInt(1000)
	if _, err := c.SpikeBlobBaseFee(t.Context(), want); err != nil {
		t.Fatal(err)
	}
	// The fillers' blobs are served as any others, and are valid.
	var blobs []*kzg4844.Blob
	getJSON(t, c, "/eth/v1/beacon/blobs/head", &blobs)
	if len(blobs) != params.DefaultBPO2BlobConfig.Max {
		t.Fatalf("%d blobs in a full block, want %d", len(blobs), params.DefaultBPO2BlobConfig.Max)
	}
	commitment, err := kzg4844.BlobToCommitment(blobs[0])
	if err != nil {
		t.Fatal(err)
	}
	hash := common.Hash(kzg4844.CalcBlobHashV1(sha256.New(), &commitment))
	for _, tx := range c.Head().Transactions() {
		for _, h := range tx.BlobHashes() {
			if h != hash {
				t.Errorf("a filler names blob %s, served is %s", h, hash)
			}
		}
	}
	next := c.NextBlobBaseFee(c.Head().Header())
	mine(t, c, 1)
	got, err := c.Client().BlobBaseFee(t.Context())
	if err != nil || got.Cmp(want) < 0 || got.Cmp(next) != 0 {
		t.Errorf("the node says the blob base fee is %v, %v; want %v, at least %v", got, err, next, want)
	}
}

// TestCongestionSurvivesReorgs: the burners' transactions are not left behind in
// the pool, where they would be offered again.
func TestCongestionSurvivesReorgs(t *testing.T) {
	c := start(t, devnet.Config{})
	if err := c.SetCongestion(devnet.Congestion{Gas: 0.7, Blobs: 8}); err != nil {
		t.Fatal(err)
	}
	tx := transfer(t, c, 0, 0, 1, 100)
	send(t, c, tx)
	b := mine(t, c, 1)
	if _, ok := mined(t, c, tx); !ok || *b.BlobGasUsed() != 8*params.BlobTxBlobGasPerBlob {
		t.Errorf("mined is %v, blob gas %d", ok, *b.BlobGasUsed())
	}
	mine(t, c, 2)
	for _, fate := range []devnet.Fate{devnet.Requeue, devnet.Replay, devnet.Drop} {
		reorg(t, c, devnet.Reorg{Depth: 2, Fate: fate})
		if pending, err := c.Client().PendingTransactionCount(t.Context()); err != nil || pending != 0 {
			t.Errorf("fate %d: %d transactions are left in the pool, %v", fate, pending, err)
		}
		mine(t, c, 3)
	}
	if err := c.SetCongestion(devnet.Congestion{}); err != nil {
		t.Fatal(err)
	}
	if b := mine(t, c, 1); b.GasUsed() != 0 {
		t.Errorf("without congestion %d gas is used", b.GasUsed())
	}
}
