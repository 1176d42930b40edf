package zkledger

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Wallet signs one account's transactions, one after the other. It is for
// one goroutine.
type Wallet struct {
	// Nonce is the next transaction's. Whoever begins with an account that
	// has been used before sets it from the state.
	Nonce uint32

	domain commitment.Root
	index  uint32
	key    *PrivateKey
}

// NewWallet returns a wallet for the account at index, under key, in the rollup
// with that domain.
func NewWallet(domain commitment.Root, index uint32, key *PrivateKey) *Wallet {
	return &Wallet{domain: domain, index: index, key: key}
}

// Index returns the account's index.
func (w *Wallet) Index() uint32 { return w.index }

// Key returns the account's key.
func (w *Wallet) Key() PublicKey { return w.key.Public() }

// Deposit returns the data of a deposit for the account, which makes it if it
// does not exist: it stands behind the recipient, who is the account's owner.
// Anybody can take a free index first; then the deposit bounces to its
// recipient, and is made again for another index.
func (w *Wallet) Deposit() []byte { return Deposit{w.index, w.Key()}.Encode() }

// Transfer returns the next transaction: value wei to the account at an index. A
// value of 2^96 or more matches [ErrInvalid].
func (w *Wallet) Transfer(to uint32, value *uint256.Int) ([]byte, error) {
	return w.next(Transfer, IndexAddress(to), value)
}

// Withdraw returns the next transaction: value wei to an account of L1. A value
// of 2^96 or more matches [ErrInvalid].
func (w *Wallet) Withdraw(to common.Address, value *uint256.Int) ([]byte, error) {
	return w.next(Withdrawal, to, value)
}

func (w *Wallet) next(kind Kind, to common.Address, value *uint256.Int) ([]byte, error) {
	tx := Tx{Kind: kind, From: w.index, To: to, Value: *value, Nonce: w.Nonce}
	if err := tx.Sign(w.domain, w.key); err != nil {
		return nil, err
	}
	w.Nonce++
	return tx.Encode(), nil
}
