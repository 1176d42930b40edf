// Package verifiertest has a verifier of statements for tests, in Go and on L1:
// it takes the word of k of n signers. It is sound as long as fewer than k of
// them lie, and whoever holds their keys can prove two claims that contradict
// each other, as a test of what happens then must.
package verifiertest

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// signature is a signer's index (1 byte), r, s (32 bytes each) and v (1 byte).
const signature = 66

// Signers are n of whom k must agree. They are pure and safe for concurrent use.
type Signers struct {
	k    int
	keys []*ecdsa.PrivateKey
}

var _ proof.Verifier = (*Signers)(nil)

// New returns n signers of whom k must agree, 1 <= k <= n <= 255, with keys
// that follow from the seed.
func New(seed uint64, k, n int) (*Signers, error) {
	if k < 1 || k > n || n > 255 {
		return nil, fmt.Errorf("verifiertest: %d of %d signers", k, n)
	}
	s := &Signers{k: k}
	for i := range n {
		scalar := commitment.Keccak256([]byte("signer"), binary.BigEndian.AppendUint64(nil, seed), []byte{byte(i)})
		key, err := crypto.ToECDSA(scalar[:])
		if err != nil {
			return nil, fmt.Errorf("verifiertest: signer %d: %w", i, err)
		}
		s.keys = append(s.keys, key)
	}
	return s, nil
}

func (s *Signers) addresses() []common.Address {
	var out []common.Address
	for _, key := range s.keys {
		out = append(out, crypto.PubkeyToAddress(key.PublicKey))
	}
	return out
}

// Key returns what the contract says its key is.
func (s *Signers) Key() commitment.Root {
	word := func(n int) []byte { return big.NewInt(int64(n)).FillBytes(make([]byte, 32)) }
	encoded := bytes.Join([][]byte{word(s.k), word(64), word(len(s.keys))}, nil)
	for _, a := range s.addresses() {
		encoded = append(encoded, common.LeftPadBytes(a[:], 32)...)
	}
	return commitment.Keccak256(encoded)
}

// Creation creates the contract, under that name.
func (s *Signers) Creation(name string) ethereum.Creation {
	return ethereum.Creation{Name: name, Code: func(ethereum.Site) ([]byte, error) {
		args := NewAttestors().PackConstructor(big.NewInt(int64(s.k)), s.addresses())
		return append(common.FromHex(AttestorsMetaData.Bin), args...), nil
	}}
}

// Prove has the first k signers sign a statement, true or not.
func (s *Signers) Prove(st proof.Statement) ([]byte, error) {
	digest := st.Hash()
	var out []byte
	for i, key := range s.keys[:s.k] {
		sig, err := crypto.Sign(digest[:], key)
		if err != nil {
			return nil, fmt.Errorf("verifiertest: %w", err)
		}
		sig[64] += 27
		out = append(append(out, byte(i)), sig...)
	}
	return out, nil
}

// Verify implements [proof.Verifier].
func (s *Signers) Verify(st proof.Statement, p []byte) error {
	if len(p) != s.k*signature {
		return fmt.Errorf("verifiertest: %w: %d bytes, want %d", proof.ErrInvalid, len(p), s.k*signature)
	}
	digest, next := st.Hash(), 0
	for ; len(p) > 0; p = p[signature:] {
		index := int(p[0])
		if index < next || index >= len(s.keys) {
			return fmt.Errorf("verifiertest: %w: signer %d of %d", proof.ErrInvalid, index, len(s.keys))
		}
		next = index + 1
		sig := bytes.Clone(p[1:signature])
		sig[64] -= 27
		by, err := crypto.SigToPub(digest[:], sig)
		if err != nil || !by.Equal(&s.keys[index].PublicKey) {
			return fmt.Errorf("verifiertest: %w: not signed by signer %d", proof.ErrInvalid, index)
		}
	}
	return nil
}
