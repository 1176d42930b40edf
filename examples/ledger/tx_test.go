package ledger_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/ledger"
)

// TestGolden fixes the encoding and the signing hash for ever.
func TestGolden(t *testing.T) {
	for _, c := range []struct {
		name, encoding, hash string
		tx                   ledger.Tx
	}{
		{
			name:     "transfer",
			tx:       ledger.Tx{Kind: ledger.Transfer, Nonce: 258, To: common.Address{0xaa, 19: 0xbb}, Value: *uint256.NewInt(1e18), Fee: *uint256.NewInt(7)},
			encoding: goldenTransfer,
			hash:     goldenTransferHash,
		},
		{
			name:     "withdrawal",
			tx:       ledger.Tx{Kind: ledger.Withdrawal, To: common.Address{1}, Value: *new(uint256.Int).SetAllOne()},
			encoding: goldenWithdrawal,
			hash:     goldenWithdrawalHash,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := signed(t, 0, c.tx)
			if got := hex.EncodeToString(p); got != c.encoding {
				t.Errorf("encoding\n%s, want\n%s", got, c.encoding)
			}
			if got := c.tx.SigningHash(domain).String(); got != c.hash {
				t.Errorf("signing hash %s, want %s", got, c.hash)
			}
			tx, err := ledger.ParseTx(p)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := tx.Sender(domain); err != nil || got != address(0) {
				t.Errorf("sender %v, %v; want %v", got, err, address(0))
			}
			if tx.Hash() != commitment.Keccak256(p) {
				t.Error("Hash is not the keccak256 of the encoding")
			}
		})
	}
	root, _ := genesis(t, 3)
	if got := root.String(); got != goldenGenesis {
		t.Errorf("genesis root %s, want %s", got, goldenGenesis)
	}
}

// TestNotATransaction spoils encodings.
func TestNotATransaction(t *testing.T) {
	good := transfer(t, 0, 1, address(1), 300)
	const nonceAt, valueAt = 2, 2 + 2 + 20
	spoil := func(change func(p []byte) []byte) []byte { return change(slices.Clone(good)) }
	for name, p := range map[string][]byte{
		"nothing":          nil,
		"trailing byte":    spoil(func(p []byte) []byte { return append(p, 0) }),
		"too long":         make([]byte, ledger.MaxTxSize+1),
		"version 0":        spoil(func(p []byte) []byte { p[0] = 0; return p }),
		"version 2":        spoil(func(p []byte) []byte { p[0] = 2; return p }),
		"kind 0":           spoil(func(p []byte) []byte { p[1] = 0; return p }),
		"kind 3":           spoil(func(p []byte) []byte { p[1] = 3; return p }),
		"zero ahead":       spoil(func(p []byte) []byte { p[nonceAt] = 2; return slices.Insert(p, nonceAt+1, 0) }),
		"zero as a byte":   spoil(func(p []byte) []byte { p[nonceAt+1] = 0; return p }),
		"nonce of 9 bytes": spoil(func(p []byte) []byte { p[nonceAt] = 9; return slices.Insert(p, nonceAt+1, 1, 2, 3, 4, 5, 6, 7, 8) }),
		"value of 33 bytes": spoil(func(p []byte) []byte {
			p[valueAt] = 33
			return slices.Insert(p, valueAt+1, bytes.Repeat([]byte{1}, 31)...)
		}),
		"withdrawal of nothing": signed(t, 0, ledger.Tx{Kind: ledger.Withdrawal}),
	} {
		if _, err := ledger.ParseTx(p); !errors.Is(err, ledger.ErrInvalid) {
			t.Errorf("%s: %v, want ledger.ErrInvalid", name, err)
		}
	}
	for n := range good {
		if _, err := ledger.ParseTx(good[:n]); !errors.Is(err, ledger.ErrInvalid) {
			t.Errorf("first %d bytes: %v, want ledger.ErrInvalid", n, err)
		}
	}
}

// TestForgedSender changes each bit of a signed transaction: it is none, or it
// is another account's, which nobody has the key of.
func TestForgedSender(t *testing.T) {
	good := transfer(t, 0, 1, address(1), 300)
	for bit := range len(good) * 8 {
		p := slices.Clone(good)
		p[bit/8] ^= 1 << (bit % 8)
		tx, err := ledger.ParseTx(p)
		if err != nil {
			continue
		}
		if a, err := tx.Sender(domain); err == nil && a == address(0) {
			t.Fatalf("bit %d changed: still signed by the same account", bit)
		}
	}
	tx, err := ledger.ParseTx(good)
	if err != nil {
		t.Fatal(err)
	}
	if a, err := tx.Sender(commitment.Root{1}); err == nil && a == address(0) {
		t.Error("one rollup's transaction is good in another")
	}
}

var (
	curveOrder = secp256k1.Params().N
	halfOrder  = new(big.Int).Rsh(curveOrder, 1)
)

// TestSignatureRange holds the edges of what a signature may be.
func TestSignatureRange(t *testing.T) {
	tx := ledger.Tx{Kind: ledger.Transfer}
	if err := tx.Sign(domain, privateKey(0)); err != nil {
		t.Fatal(err)
	}
	with := func(r, s *big.Int, v byte) ledger.Tx {
		bad := tx
		r.FillBytes(bad.Signature[:32])
		s.FillBytes(bad.Signature[32:64])
		bad.Signature[64] = v
		return bad
	}
	r, s, v := new(big.Int).SetBytes(tx.Signature[:32]), new(big.Int).SetBytes(tx.Signature[32:64]), tx.Signature[64]
	one := big.NewInt(1)
	for name, bad := range map[string]ledger.Tx{
		"second form":  with(r, new(big.Int).Sub(curveOrder, s), v^1),
		"r zero":       with(new(big.Int), s, v),
		"s zero":       with(r, new(big.Int), v),
		"r is n":       with(curveOrder, s, v),
		"s is n":       with(r, curveOrder, v),
		"s over half":  with(r, new(big.Int).Add(halfOrder, one), v),
		"v 2":          with(r, s, v|2),
		"v 27":         with(r, s, v+27),
		"all ones":     with(new(big.Int).Sub(new(big.Int).Lsh(one, 256), one), s, v),
		"not on curve": with(big.NewInt(5), s, v), // 5^3+7 is no square
	} {
		if a, err := bad.Sender(domain); !errors.Is(err, ledger.ErrInvalid) {
			t.Errorf("%s: %v, %v; want ledger.ErrInvalid", name, a, err)
		}
	}
}

func FuzzParseTx(f *testing.F) {
	f.Add(transfer(f, 0, 0, address(1), 0))
	f.Add(transfer(f, 1, 1<<40, address(1), 1<<60))
	f.Add(withdraw(f, 2, 7, address(3), 9))
	f.Add([]byte{1, 1, 0})
	f.Fuzz(func(t *testing.T, p []byte) {
		tx, err := ledger.ParseTx(p)
		if err != nil {
			if !errors.Is(err, ledger.ErrInvalid) {
				t.Fatalf("%v does not match ledger.ErrInvalid", err)
			}
			return
		}
		if diff := cmp.Diff(p, tx.Encode()); diff != "" {
			t.Fatalf("two encodings of one transaction (-in +out):\n%s", diff)
		}
		if _, err := tx.Sender(domain); err != nil && !errors.Is(err, ledger.ErrInvalid) {
			t.Fatalf("%v does not match ledger.ErrInvalid", err)
		}
	})
}

func TestWallet(t *testing.T) {
	w := ledger.NewWallet(domain, privateKey(4))
	w.Fee.SetUint64(2)
	for i := range uint64(3) {
		make := w.Transfer
		if i == 2 {
			make = w.Withdraw
		}
		p, err := make(address(1), uint256.NewInt(10+i))
		if err != nil {
			t.Fatal(err)
		}
		tx, err := ledger.ParseTx(p)
		if err != nil {
			t.Fatal(err)
		}
		a, err := tx.Sender(domain)
		if err != nil || a != w.Address() || a != address(4) || tx.Nonce != i || tx.Value.Uint64() != 10+i || tx.Fee.Uint64() != 2 {
			t.Errorf("transaction %d: %+v by %v, %v", i, tx, a, err)
		}
	}
	if crypto.PubkeyToAddress(privateKey(4).PublicKey) != w.Address() {
		t.Error("Address is not that of the key")
	}
}
