package main

import (
	"crypto/ecdsa"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
)

// Who is who on L1, by the index of their key.
const (
	keyOwner = iota
	keyPoster
	keyProposer
	keyAlice
	keyBystander // does for others what anyone may do
)

// rollupKey is the key of the i-th account of the rollup but Alice's, whose is
// that of her account on L1.
func rollupKey(i int) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "quickstart %d", i)))
	if err != nil {
		panic(err) // a fixed seed, which gives a valid key
	}
	return key
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// ether returns an amount in wei.
func ether(n uint64) *uint256.Int {
	return new(uint256.Int).Mul(uint256.NewInt(n), uint256.NewInt(1e18))
}

// inEther writes an amount for people.
func inEther(wei *uint256.Int) string {
	whole, rest := new(uint256.Int).DivMod(wei, uint256.NewInt(1e18), new(uint256.Int))
	return fmt.Sprintf("%d.%03d ETH", whole.Uint64(), rest.Uint64()/1e15)
}
