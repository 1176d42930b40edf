package zkledger_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/examples/zkledger"
)

func TestWallet(t *testing.T) {
	w := zkledger.NewWallet(domain, 9, privateKey(4))
	for i := range uint32(3) {
		kind, to := zkledger.Transfer, zkledger.IndexAddress(7)
		send := func(value *uint256.Int) ([]byte, error) { return w.Transfer(7, value) }
		if i == 2 {
			kind, to = zkledger.Withdrawal, common.Address{1, 19: 1}
			send = func(value *uint256.Int) ([]byte, error) { return w.Withdraw(to, value) }
		}
		p, err := send(uint256.NewInt(uint64(10 + i)))
		if err != nil {
			t.Fatal(err)
		}
		tx, err := zkledger.ParseTx(p)
		if err != nil {
			t.Fatal(err)
		}
		if err := tx.Verify(domain, w.Key()); err != nil {
			t.Error(err)
		}
		if tx.From != w.Index() || tx.Kind != kind || tx.To != to || tx.Nonce != i || tx.Value.Uint64() != uint64(10+i) {
			t.Errorf("transaction %d: %+v", i, tx)
		}
	}
	tooMuch := new(uint256.Int).Lsh(uint256.NewInt(1), 96)
	if _, err := w.Transfer(7, tooMuch); !errors.Is(err, zkledger.ErrInvalid) || w.Nonce != 3 {
		t.Errorf("transfer of 2^96: %v, then nonce %d", err, w.Nonce)
	}
	if got, want := w.Deposit(), (zkledger.Deposit{Index: 9, Key: privateKey(4).Public()}).Encode(); !bytes.Equal(got, want) {
		t.Errorf("deposit %x, want %x", got, want)
	}
}
