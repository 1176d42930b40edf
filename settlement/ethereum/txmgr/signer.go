package txmgr

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// A Signer signs for one account: a key in memory, a remote signer, a key
// management service. It is safe for concurrent use.
type Signer interface {
	// Address returns the account.
	Address() common.Address

	// SignTx returns tx, unchanged but for the signature. A blob transaction
	// comes without its blobs, which its hash does not cover.
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// A KeySigner is a [Signer] with its key in memory.
type KeySigner struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

var _ Signer = (*KeySigner)(nil)

// NewKeySigner returns the signer of key's account.
func NewKeySigner(key *ecdsa.PrivateKey) *KeySigner {
	return &KeySigner{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

// Address implements [Signer].
func (s *KeySigner) Address() common.Address { return s.address }

// SignTx implements [Signer].
func (s *KeySigner) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), s.key)
}

// sign has s sign tx and checks that it signed just that: what comes back goes
// to the journal and the network.
func sign(ctx context.Context, s Signer, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	signed, err := s.SignTx(ctx, tx, chainID)
	if err != nil {
		return nil, fmt.Errorf("txmgr: sign: %w", err)
	}
	rules := types.LatestSignerForChainID(chainID)
	if signed == nil || rules.Hash(signed) != rules.Hash(tx) {
		return nil, fmt.Errorf("txmgr: signer of %v returned another transaction", s.Address())
	}
	from, err := types.Sender(rules, signed)
	if err != nil {
		return nil, fmt.Errorf("txmgr: signature: %w", err)
	}
	if from != s.Address() {
		return nil, fmt.Errorf("txmgr: signed by %v, want %v", from, s.Address())
	}
	return signed.WithoutBlobTxSidecar(), nil
}
