package devnet_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

func reorg(t testing.TB, c *devnet.Chain, r devnet.Reorg) {
	t.Helper()
	if _, err := c.Reorg(t.Context(), r); err != nil {
		t.Fatalf("Reorg: %v", err)
	}
}

func TestReorgRequeues(t *testing.T) {
	c := start(t, devnet.Config{})
	mine(t, c, 2)
	tx := transfer(t, c, 0, 0, 1, 10)
	send(t, c, tx)
	old := mine(t, c, 1)
	mine(t, c, 1)

	branch, err := c.Reorg(t.Context(), devnet.Reorg{Depth: 2})
	if err != nil {
		t.Fatal(err)
	}
	if len(branch.Dropped) != 2 || len(branch.Added) != 3 || branch.Ancestor.Execution.NumberU64() != 2 ||
		branch.Dropped[0].Execution.Hash() != old.Hash() || branch.Added[2].Execution.Hash() != c.Head().Hash() {
		t.Errorf("branch is %+v", branch)
	}
	if got := tagged(t, c, rpc.LatestBlockNumber); got != 5 {
		t.Errorf("head is %d, want 5", got)
	}
	if n, ok := mined(t, c, tx); ok {
		t.Errorf("transaction is in block %d of the new branch", n)
	}
	if !known(t, c, tx) {
		t.Error("transaction is not in the pool")
	}
	now, err := c.Client().HeaderByNumber(t.Context(), old.Number())
	if err != nil || now.Hash() == old.Hash() || now.Time != old.Time() || now.ParentHash != old.ParentHash() {
		t.Errorf("block 3 is now %+v, %v", now, err)
	}
	mine(t, c, 1)
	if n, ok := mined(t, c, tx); !ok || n != 6 {
		t.Errorf("transaction in block %d, %v; want 6", n, ok)
	}
}

func TestReorgReplays(t *testing.T) {
	c := start(t, devnet.Config{})
	a, b := transfer(t, c, 0, 0, 1, 10), transfer(t, c, 0, 1, 1, 10)
	send(t, c, a)
	first := mine(t, c, 1)
	send(t, c, b)
	mine(t, c, 1)
	reorg(t, c, devnet.Reorg{Depth: 2, Fate: devnet.Replay})
	for want, tx := range map[uint64]*types.Transaction{1: a, 2: b} {
		if n, ok := mined(t, c, tx); !ok || n != want {
			t.Errorf("transaction in block %d, %v; want %d", n, ok, want)
		}
	}
	r, err := c.Client().TransactionReceipt(t.Context(), a.Hash())
	if err != nil || r.BlockHash == first.Hash() {
		t.Errorf("receipt names block %s, %v", r.BlockHash, err)
	}
}

func TestReorgDrops(t *testing.T) {
	c := start(t, devnet.Config{})
	gone, stays := transfer(t, c, 0, 0, 1, 10), transfer(t, c, 1, 1, 1, 10)
	send(t, c, gone, stays) // the latter waits for a nonce before it
	mine(t, c, 1)
	reorg(t, c, devnet.Reorg{Depth: 1, Fate: devnet.Drop})
	if known(t, c, gone) {
		t.Error("dropped transaction is still known")
	}
	if !known(t, c, stays) {
		t.Error("another transaction is gone from the pool")
	}
	mine(t, c, 2)
	if known(t, c, gone) {
		t.Error("dropped transaction comes back")
	}
	if _, err := c.Include(t.Context(), gone); err != nil {
		t.Errorf("sent again: %v", err)
	}
}

// TestReorgDoubleSpends puts another transaction of the same nonce into the new
// branch: what was confirmed can never be again.
func TestReorgDoubleSpends(t *testing.T) {
	for _, fate := range []devnet.Fate{devnet.Requeue, devnet.Replay, devnet.Drop} {
		c := start(t, devnet.Config{})
		paid, other := transfer(t, c, 0, 0, 1, 10), transfer(t, c, 1, 0, 1, 10)
		send(t, c, paid, other)
		mine(t, c, 1)
		rival := sign(t, c, c.Key(0), &types.DynamicFeeTx{
			ChainID: c.ChainID(), GasTipCap: gwei, GasFeeCap: new(big.Int).Mul(big.NewInt(9), gwei), Gas: params.TxGas, To: &nobody,
		})
		reorg(t, c, devnet.Reorg{Depth: 1, Fate: fate, Include: types.Transactions{rival}})
		if n, ok := mined(t, c, rival); !ok || n != 1 {
			t.Errorf("fate %d: rival in block %d, %v", fate, n, ok)
		}
		mine(t, c, 2)
		if known(t, c, paid) {
			t.Errorf("fate %d: double-spent transaction is still known", fate)
		}
		if _, ok := mined(t, c, other); ok != (fate != devnet.Drop) {
			t.Errorf("fate %d: other transaction mined is %v", fate, ok)
		}
	}
}

func TestReorgWithBlobs(t *testing.T) {
	c := start(t, devnet.Config{})
	s := sidecarOf(t, 1, 2)
	for i, fate := range []devnet.Fate{devnet.Requeue, devnet.Replay, devnet.Drop} {
		tx := blobTx(t, c, uint32(i), 0, s)
		if _, err := c.Include(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
		old := slotOf(t, c, c.Head())
		var was struct{ Root common.Hash }
		getJSON(t, c, "/eth/v1/beacon/headers/"+old, &was)
		reorg(t, c, devnet.Reorg{Depth: 1, Fate: fate})

		var blobs []*kzg4844.Blob
		getJSON(t, c, "/eth/v1/beacon/blobs/"+old, &blobs)
		if want := map[devnet.Fate]int{devnet.Replay: 2}[fate]; len(blobs) != want {
			t.Errorf("fate %d: %d blobs at the old slot, want %d", fate, len(blobs), want)
		}
		// The old branch can still be read by its root.
		getJSON(t, c, "/eth/v1/beacon/blobs/"+was.Root.Hex(), &blobs)
		var header struct {
			Canonical bool `json:"canonical"`
		}
		getJSON(t, c, "/eth/v1/beacon/headers/"+was.Root.Hex(), &header)
		if len(blobs) != 2 || header.Canonical {
			t.Errorf("fate %d: %d blobs of the old branch, canonical %v", fate, len(blobs), header.Canonical)
		}
		b := mine(t, c, 1)
		_, ok := mined(t, c, tx)
		if ok != (fate != devnet.Drop) {
			t.Errorf("fate %d: mined is %v", fate, ok)
		}
		getJSON(t, c, "/eth/v1/beacon/blobs/"+slotOf(t, c, b), &blobs)
		if want := map[devnet.Fate]int{devnet.Requeue: 2}[fate]; len(blobs) != want {
			t.Errorf("fate %d: %d blobs in the next block, want %d", fate, len(blobs), want)
		}
		if fate == devnet.Drop {
			if known(t, c, tx) {
				t.Error("dropped blob transaction is still known")
			}
			if _, err := c.Include(t.Context(), tx); err != nil {
				t.Errorf("dropped blob transaction, sent again: %v", err)
			}
		}
	}
}

func TestReorgLengths(t *testing.T) {
	c := start(t, devnet.Config{})
	mine(t, c, 10)
	if err := c.Fund(t.Context(), nobody, 5); err != nil {
		t.Fatal(err)
	}
	mine(t, c, 4) // 14, finalized 6
	if err := c.SetSafe(t.Context(), 13); err != nil {
		t.Fatal(err)
	}
	// A shorter branch; what was owed on the old one is paid later.
	reorg(t, c, devnet.Reorg{Depth: 6, Length: 2})
	if got := [3]uint64{tagged(t, c, rpc.LatestBlockNumber), tagged(t, c, rpc.SafeBlockNumber), tagged(t, c, rpc.FinalizedBlockNumber)}; got != [3]uint64{10, 8, 6} {
		t.Errorf("head, safe, finalized are %d, want 10, 8, 6", got)
	}
	if h, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(11)); err == nil {
		t.Errorf("block %d is still there", h.Number)
	}
	getError(t, c, "/eth/v1/beacon/headers/14", 404)
	mine(t, c, 1)
	if got, err := c.Client().BalanceAt(t.Context(), nobody, nil); err != nil || got.Int64() != 5*params.GWei {
		t.Errorf("balance %v, %v; want 5 gwei, once", got, err)
	}
	// A much longer one, with slots to be missed before its additional blocks.
	if err := c.AdvanceTime(t.Context(), 120e9); err != nil {
		t.Fatal(err)
	}
	before := c.Head().Time()
	reorg(t, c, devnet.Reorg{Depth: 1, Length: 5})
	if got := c.Head(); got.NumberU64() != 15 || got.Time() != before+120+4*12 {
		t.Errorf("head is %d, %d s later", got.NumberU64(), got.Time()-before)
	}
	if got, err := c.Client().BalanceAt(t.Context(), nobody, nil); err != nil || got.Int64() != 5*params.GWei {
		t.Errorf("balance %v, %v; want 5 gwei, once", got, err)
	}
}

func TestReorgLimits(t *testing.T) {
	c := start(t, devnet.Config{})
	mine(t, c, 10) // finalized 2
	head := c.Head().Hash()
	for _, depth := range []uint64{9, 10, 11, 1 << 40} {
		if _, err := c.Reorg(t.Context(), devnet.Reorg{Depth: depth}); !errors.Is(err, errFinalized) {
			t.Errorf("depth %d: %v, want ErrFinalized", depth, err)
		}
	}
	for _, r := range []devnet.Reorg{{}, {Depth: 1<<64 - 1}, {Depth: 1, Fate: 3}, {Depth: 1, Fate: -1}} {
		if _, err := c.Reorg(t.Context(), r); err == nil {
			t.Errorf("%+v: no error", r)
		}
	}
	// One that cannot be included: the chain stays as it is.
	bad := transfer(t, c, 0, 7, 1, 10)
	if _, err := c.Reorg(t.Context(), devnet.Reorg{Depth: 1, Include: types.Transactions{bad}}); err == nil {
		t.Error("a branch with a nonce gap")
	}
	if c.Head().Hash() != head || tagged(t, c, rpc.LatestBlockNumber) != 10 {
		t.Error("a failed reorganization changed the chain")
	}
	reorg(t, c, devnet.Reorg{Depth: 8}) // down to the finalized block
	mine(t, c, 1)
}

// TestReorgIsOneStep watches the head: it never falls back to the ancestor.
func TestReorgIsOneStep(t *testing.T) {
	c := start(t, devnet.Config{})
	mine(t, c, 5)
	heads := make(chan *types.Header, 100)
	sub, err := c.Client().SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	reorg(t, c, devnet.Reorg{Depth: 3})
	if h := <-heads; h.Hash() != c.Head().Hash() {
		t.Fatalf("subscriber sees block %d, want the new head %d", h.Number, c.Head().NumberU64())
	}
	// Twice the same reorganization gives two branches.
	reorg(t, c, devnet.Reorg{Depth: 1, Length: 1})
	one := c.Head().Hash()
	reorg(t, c, devnet.Reorg{Depth: 1, Length: 1})
	if c.Head().Hash() == one {
		t.Error("the new branch is the old one")
	}
}
