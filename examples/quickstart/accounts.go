package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// Who is who on L1, by the index of their key.
const (
	keyOwner = iota
	keyPoster
	keyProposer
	keyAlice
	keyBystander // does for others what anyone may do
)

// manage returns a transaction manager for a key, and runs it until ctx ends.
func manage(ctx context.Context, client *ethclient.Client, key *ecdsa.PrivateKey, run func(func() error)) (*txmgr.Manager, error) {
	m, err := txmgr.New(ctx, client, txmgr.NewKeySigner(key), memorydb.New(), []byte("txmgr/"), txmgr.Config{
		Poll: 5 * time.Millisecond, Bump: 2 * time.Second,
		Fees: txmgr.Fees{Total: big.NewInt(params.Ether)},
	})
	if err != nil {
		return nil, err
	}
	run(func() error { return m.Run(ctx) })
	return m, nil
}

// rollupKey is the key of the i-th account of the rollup; Alice's is that of
// her account on L1.
func rollupKey(i int) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "quickstart %d", i)))
	if err != nil {
		panic(err) // a fixed seed, which is a valid key
	}
	return key
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }
