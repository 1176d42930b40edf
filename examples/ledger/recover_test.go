package ledger_test

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"github.com/ethereum/go-ethereum/crypto"
)

// TestRecoverAgrees compares, on honest, random and contrived signatures, the
// recovery that this build uses (libsecp256k1, where there is cgo) with the
// one in Go that the machine uses: a difference would be two verdicts on one
// block.
func TestRecoverAgrees(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 3))
	bytes32 := func() []byte {
		b := make([]byte, 32)
		for i := range b {
			b[i] = byte(rnd.Uint32())
		}
		return b
	}
	scalar := func(k uint64) *secp256k1.ModNScalar {
		s := new(secp256k1.ModNScalar)
		s.SetByteSlice(new(big.Int).SetUint64(k).Bytes())
		return s
	}
	type attempt struct{ hash, sig []byte }
	var attempts []attempt
	for i := range 300 {
		hash := bytes32()
		sig, err := crypto.Sign(hash, privateKey(i))
		if err != nil {
			t.Fatal(err)
		}
		other := slices.Clone(sig)
		other[64] ^= 1
		attempts = append(attempts,
			attempt{hash, sig}, attempt{hash, other}, attempt{bytes32(), sig}, attempt{make([]byte, 32), sig},
			attempt{hash, slices.Concat(bytes32(), bytes32()[:31], []byte{1, byte(i & 1)})},
			attempt{bytes.Repeat([]byte{0xff}, 32), sig},
			attempt{curveOrder.FillBytes(make([]byte, 32)), sig},
		)
	}
	// s R = z G, so that the key would be the point at infinity.
	for k := uint64(1); k < 20; k++ {
		var p secp256k1.JacobianPoint
		secp256k1.ScalarBaseMultNonConst(scalar(k), &p)
		p.ToAffine()
		r := p.X.Bytes()
		v := byte(0)
		if p.Y.IsOdd() {
			v = 1
		}
		s := scalar(12345 + k)
		z := new(secp256k1.ModNScalar).Mul2(s, scalar(k)).Bytes()
		sb := s.Bytes()
		attempts = append(attempts, attempt{z[:], slices.Concat(r[:], sb[:], []byte{v})})
		if _, err := crypto.Ecrecover(z[:], slices.Concat(r[:], sb[:], []byte{v})); err == nil {
			t.Errorf("k %d: a signature of the point at infinity recovers", k)
		}
	}
	// Small and large r and s, on the curve and off it.
	for x := range int64(40) {
		for _, n := range []*big.Int{big.NewInt(x), new(big.Int).Sub(curveOrder, big.NewInt(x)), new(big.Int).Add(curveOrder, big.NewInt(x))} {
			for v := range byte(2) {
				r := n.FillBytes(make([]byte, 32))
				s := halfOrder.FillBytes(make([]byte, 32))
				attempts = append(attempts, attempt{bytes32(), slices.Concat(r, s, []byte{v})}, attempt{bytes32(), slices.Concat(s, r, []byte{v})})
			}
		}
	}
	recovered := 0
	for i, a := range attempts {
		if !crypto.ValidateSignatureValues(a.sig[64], new(big.Int).SetBytes(a.sig[:32]), new(big.Int).SetBytes(a.sig[32:64]), true) {
			continue // refused before recovery
		}
		got, gotErr := crypto.Ecrecover(a.hash, a.sig)
		var want []byte
		pub, _, wantErr := ecdsa.RecoverCompact(slices.Concat([]byte{a.sig[64] + 27}, a.sig[:64]), a.hash)
		if wantErr == nil {
			want = pub.SerializeUncompressed()
			recovered++
		}
		if (gotErr == nil) != (wantErr == nil) || !bytes.Equal(got, want) {
			t.Errorf("attempt %d: hash %x, signature %x: %x, %v; in Go %x, %v", i, a.hash, a.sig, got, gotErr, want, wantErr)
		}
	}
	if recovered < 600 {
		t.Errorf("only %d of %d recovered", recovered, len(attempts))
	}
}
