package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// Who is who on L1, by the index of their key.
const (
	keyOwner = iota
	keyPoster
	keyHonest
	keyAlice
	keyLiar // and those that follow
)

// sybils are the liars that join the one who proposed first.
const sybils = 10

// accounts is how transactions are brought into an L1 this fast.
var accounts = txmgr.Config{Poll: 20 * time.Millisecond, Bump: 10 * time.Second}

// start starts the L1, whose blocks come on demand.
func (s *story) start(ctx context.Context) (err error) {
	s.chain, err = devnet.Start(ctx, devnet.Config{Accounts: keyLiar + 1 + sybils})
	return err
}

// mine makes a block whenever transactions wait, until ctx ends. A block waits
// a moment for others that act in the same round.
func (s *story) mine(ctx context.Context) error {
	const moment = 20 * time.Millisecond
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(moment):
		}
		// What geth calls the pending block may be two seconds old.
		var pool struct{ Pending hexutil.Uint }
		err := s.chain.Client().Client().CallContext(ctx, &pool, "txpool_status")
		if err == nil && pool.Pending > 0 {
			_, err = s.chain.Mine(ctx)
		}
		if err != nil && ctx.Err() == nil {
			return fmt.Errorf("mine: %w", err)
		}
	}
}

func (s *story) signer(i uint32) *txmgr.KeySigner { return txmgr.NewKeySigner(s.chain.Key(i)) }

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// ether returns an amount in wei.
func ether(n uint64) *uint256.Int {
	return new(uint256.Int).Mul(uint256.NewInt(n), uint256.NewInt(1e18))
}

// inEther writes an amount for people.
func inEther(wei *uint256.Int) string {
	whole, rest := new(uint256.Int).DivMod(wei, uint256.NewInt(1e18), new(uint256.Int))
	return fmt.Sprintf("%d.%06d ETH", whole.Uint64(), rest.Uint64()/1e12)
}
