package devnet

import (
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha512"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
)

// Mnemonic is the phrase that the accounts' keys derive from (BIP-39, empty
// passphrase). It is the one of Hardhat and Anvil, so that keys, addresses and
// scripts can be shared with them. Everybody knows it.
const Mnemonic = "test test test test test test test test test test test junk"

const hardened = 1 << 31

// hdKey is an extended private key (BIP-32).
type hdKey struct {
	key   *big.Int
	chain [32]byte
}

// accountsKey derives m/44'/60'/0'/0, the parent of all accounts (BIP-44).
func accountsKey() (hdKey, error) {
	seed, err := pbkdf2.Key(sha512.New, Mnemonic, []byte("mnemonic"), 2048, 64)
	if err != nil {
		return hdKey{}, fmt.Errorf("devnet: seed of the mnemonic: %w", err)
	}
	mac := hmac.New(sha512.New, []byte("Bitcoin seed"))
	mac.Write(seed)
	sum := mac.Sum(nil)
	k := hdKey{key: new(big.Int).SetBytes(sum[:32]), chain: [32]byte(sum[32:])}
	return k.child(hardened + 44).child(hardened + 60).child(hardened).child(0), nil
}

// Key returns the private key of account i of [Mnemonic], which anybody knows.
// Other development nodes fund the same accounts.
func Key(i uint32) (*ecdsa.PrivateKey, error) {
	accounts, err := accountsKey()
	if err != nil {
		return nil, err
	}
	return accounts.child(i).private(), nil
}

func (k hdKey) bytes() []byte { return k.key.FillBytes(make([]byte, 32)) }

// private is k as a key to sign with.
func (k hdKey) private() *ecdsa.PrivateKey { return crypto.ToECDSAUnsafe(k.bytes()) }

// child derives the i-th child; from 1<<31 on they are the hardened ones. In the
// case of 1 in 2^127 that there is none, it is the next, as BIP-32 demands.
func (k hdKey) child(i uint32) hdKey {
	mac := hmac.New(sha512.New, k.chain[:])
	if i >= hardened {
		mac.Write([]byte{0})
		mac.Write(k.bytes())
	} else {
		mac.Write(crypto.CompressPubkey(&k.private().PublicKey))
	}
	mac.Write(binary.BigEndian.AppendUint32(nil, i))
	sum := mac.Sum(nil)
	n := crypto.S256().Params().N
	left := new(big.Int).SetBytes(sum[:32])
	key := new(big.Int).Add(left, k.key)
	if key.Mod(key, n); left.Cmp(n) >= 0 || key.Sign() == 0 {
		return k.child(i + 1)
	}
	return hdKey{key: key, chain: [32]byte(sum[32:])}
}
