package ledger

import (
	"crypto/ecdsa"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
)

// Sign signs tx for the rollup with that domain by a secp256k1 key. Signatures
// are deterministic (RFC 6979).
func (tx *Tx) Sign(domain commitment.Root, key *ecdsa.PrivateKey) error {
	hash := tx.SigningHash(domain)
	sig, err := crypto.Sign(hash[:], key)
	if err != nil {
		return fmt.Errorf("ledger: sign: %w", err)
	}
	copy(tx.Signature[:], sig)
	return nil
}

// A Wallet signs one account's transactions, one after the other. It is for
// one goroutine.
type Wallet struct {
	// Nonce is the next transaction's. Whoever begins with an account that
	// has been used before sets it from the state.
	Nonce uint64

	// Fee is what each transaction offers, in wei.
	Fee uint256.Int

	domain commitment.Root
	key    *ecdsa.PrivateKey
}

// NewWallet returns a wallet for the account of a secp256k1 key in the rollup
// with that domain.
func NewWallet(domain commitment.Root, key *ecdsa.PrivateKey) *Wallet {
	return &Wallet{domain: domain, key: key}
}

// Address returns the account.
func (w *Wallet) Address() common.Address { return crypto.PubkeyToAddress(w.key.PublicKey) }

// Transfer returns the next transaction: value wei to an account of the ledger.
func (w *Wallet) Transfer(to common.Address, value *uint256.Int) ([]byte, error) {
	return w.next(Transfer, to, value)
}

// Withdraw returns the next transaction: value wei to an account of L1.
func (w *Wallet) Withdraw(to common.Address, value *uint256.Int) ([]byte, error) {
	return w.next(Withdrawal, to, value)
}

func (w *Wallet) next(kind Kind, to common.Address, value *uint256.Int) ([]byte, error) {
	tx := Tx{Kind: kind, Nonce: w.Nonce, To: to, Value: *value, Fee: w.Fee}
	if err := tx.Sign(w.domain, w.key); err != nil {
		return nil, err
	}
	w.Nonce++
	return tx.Encode(), nil
}
