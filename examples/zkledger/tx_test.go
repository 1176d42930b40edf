package zkledger_test

import (
	"encoding/hex"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
)

// TestGolden fixes encodings, messages and roots for ever.
func TestGolden(t *testing.T) {
	tx := zkledger.Tx{Kind: zkledger.Transfer, From: 0x01020304, To: zkledger.IndexAddress(0xfffefdfc), Value: *uint256.NewInt(1e18), Nonce: 258}
	message := tx.Message(domain)
	check := func(what, got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("%s\n%s, want\n%s", what, got, want)
		}
	}
	check("transfer", hex.EncodeToString(signed(t, 0, tx)), goldenTransfer)
	check("its message", commitment.Root(message.Bytes()).String(), goldenMessage)
	withdrawal := zkledger.Tx{Kind: zkledger.Withdrawal, To: common.Address{1, 19: 2}, Value: *uint256.NewInt(0).SubUint64(new(uint256.Int).Lsh(uint256.NewInt(1), 96), 1)}
	check("withdrawal", hex.EncodeToString(signed(t, 1, withdrawal)), goldenWithdrawal)
	a := account(0, 77)
	a.Nonce = 0x05060708
	check("account", hex.EncodeToString(a.Encode()), goldenAccount)
	hash := a.Hash()
	check("its hash", commitment.Root(hash.Bytes()).String(), goldenAccountHash)
	check("deposit", hex.EncodeToString(zkledger.Deposit{Index: 9, Key: a.Key}.Encode()), goldenDeposit)
	for depth, want := range map[int]string{3: goldenGenesis3, 32: goldenGenesis32} {
		root, _ := genesis(t, depth, 3)
		check("genesis", root.String(), want)
	}
	empty, _ := genesis(t, 32, 0)
	check("empty state", empty.String(), goldenEmpty32)
	check("semantics", zkledger.Semantics(32).String(), goldenSemantics32)
}

// TestForgedTransaction changes each bit of a signed transaction: it is none, or
// it is not its sender's.
func TestForgedTransaction(t *testing.T) {
	good := transfer(t, 3, 1, 7, 300)
	key := privateKey(3).Public()
	tx, err := zkledger.ParseTx(good)
	if err != nil {
		t.Fatal(err)
	}
	if err := tx.Verify(domain, key); err != nil {
		t.Fatal(err)
	}
	if err := tx.Verify(commitment.Root{1}, key); !errors.Is(err, zkledger.ErrInvalid) {
		t.Errorf("one rollup's transaction is good in another: %v", err)
	}
	if err := tx.Verify(domain, privateKey(4).Public()); !errors.Is(err, zkledger.ErrInvalid) {
		t.Errorf("one key's transaction is another's: %v", err)
	}
	if err := tx.Verify(domain, zkledger.PublicKey{}); !errors.Is(err, zkledger.ErrInvalid) {
		t.Errorf("a transaction by no key: %v", err)
	}
	for bit := range len(good) * 8 {
		p := slices.Clone(good)
		p[bit/8] ^= 1 << (bit % 8)
		tx, err := zkledger.ParseTx(p)
		if err == nil {
			err = tx.Verify(domain, key)
		}
		if !errors.Is(err, zkledger.ErrInvalid) {
			t.Fatalf("bit %d changed: %v, want zkledger.ErrInvalid", bit, err)
		}
	}
}

func TestSignRefuses(t *testing.T) {
	tx := zkledger.Tx{Kind: zkledger.Transfer, Value: *new(uint256.Int).Lsh(uint256.NewInt(1), 96)}
	if err := tx.Sign(domain, privateKey(0)); !errors.Is(err, zkledger.ErrInvalid) {
		t.Errorf("a value of 2^96: %v, want zkledger.ErrInvalid", err)
	}
}

func FuzzParseTx(f *testing.F) {
	f.Add(transfer(f, 0, 1, 0, 0))
	f.Add(withdraw(f, 2, common.Address{3}, 7, 9))
	f.Add(make([]byte, zkledger.TxSize))
	f.Add([]byte{1})
	key := privateKey(0).Public()
	f.Fuzz(func(t *testing.T, p []byte) {
		tx, err := zkledger.ParseTx(p)
		if err != nil {
			if !errors.Is(err, zkledger.ErrInvalid) {
				t.Fatalf("%v does not match zkledger.ErrInvalid", err)
			}
			return
		}
		if diff := cmp.Diff(p, tx.Encode()); diff != "" {
			t.Fatalf("two encodings of one transaction (-in +out):\n%s", diff)
		}
		if err := tx.Verify(domain, key); err != nil && !errors.Is(err, zkledger.ErrInvalid) {
			t.Fatalf("%v does not match zkledger.ErrInvalid", err)
		}
	})
}

func FuzzParseDeposit(f *testing.F) {
	f.Add(zkledger.Deposit{Index: 1 << 31, Key: privateKey(0).Public()}.Encode())
	f.Add(make([]byte, zkledger.DepositSize))
	f.Add([]byte{1})
	f.Fuzz(func(t *testing.T, p []byte) {
		d, err := zkledger.ParseDeposit(p)
		if err == nil {
			if diff := cmp.Diff(p, d.Encode()); diff != "" {
				t.Fatalf("two encodings of one deposit (-in +out):\n%s", diff)
			}
			err = d.Key.Check()
		}
		if err != nil && !errors.Is(err, zkledger.ErrInvalid) {
			t.Fatalf("%v does not match zkledger.ErrInvalid", err)
		}
	})
}
