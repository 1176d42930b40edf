package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet/consensus"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// Who is who on L1, by the index of their key.
const (
	keyOwner = iota
	keyPoster
	keyProver
	keyAlice
	keyBystander // does for others what anyone may do
	keyLiar
)

// blockTime is how often this L1 makes a block; by its own clock 12 s pass.
const blockTime = 200 * time.Millisecond

// accounts is how transactions are brought into an L1 this fast.
var accounts = txmgr.Config{Poll: 10 * time.Millisecond, Bump: 5 * time.Second}

// start starts the L1. It finalizes late, so that what was proven for a while can
// still be reorganized away.
func (s *story) start(ctx context.Context) (err error) {
	s.chain, err = devnet.Start(ctx, devnet.Config{BlockTime: blockTime, Finality: consensus.Lag(1000, 2000)})
	return err
}

func (s *story) signer(i uint32) *txmgr.KeySigner { return txmgr.NewKeySigner(s.chain.Key(i)) }

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// balanceOn returns what an account has on L1.
func (s *story) balanceOn(ctx context.Context, a common.Address) (*uint256.Int, error) {
	b, err := s.chain.Client().BalanceAt(ctx, a, nil)
	if err != nil {
		return nil, err
	}
	return uint256.MustFromBig(b), nil
}

// ether returns an amount in wei.
func ether(n uint64) *uint256.Int {
	return new(uint256.Int).Mul(uint256.NewInt(n), uint256.NewInt(1e18))
}

// inEther writes an amount for people.
func inEther(wei *uint256.Int) string {
	whole, rest := new(uint256.Int).DivMod(wei, uint256.NewInt(1e18), new(uint256.Int))
	return fmt.Sprintf("%d.%03d ETH", whole.Uint64(), rest.Uint64()/1e15)
}

// l1Clock tells L1's time, which on this chain runs faster than ours.
type l1Clock struct {
	of atomic.Pointer[sharedsec.Deriver]
}

func (c *l1Clock) Now() time.Time {
	d := c.of.Load()
	if d == nil {
		return time.Unix(0, 0)
	}
	return time.Unix(int64(d.Status().L1.Time), 0)
}

func (c *l1Clock) After(d time.Duration) <-chan time.Time { return time.After(d) }
