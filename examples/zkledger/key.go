package zkledger

import (
	"bytes"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
)

// A PublicKey is a point of gnark-crypto's ecc/bn254/twistededwards, affine. The
// zero value is not on the curve: it is the key of an account that does not
// exist.
type PublicKey struct{ X, Y fr.Element }

// Check reports why nobody can be given an account under k: it is no point of
// the curve, or 8 times it is the identity, so that anybody can sign for it. The
// error matches [ErrInvalid].
func (k PublicKey) Check() error {
	p := k.affine()
	if !p.IsOnCurve() {
		return fmt.Errorf("%w: key off the curve", ErrInvalid)
	}
	if q := k.extended(); timesCofactor(&q).IsZero() {
		return fmt.Errorf("%w: key of low order", ErrInvalid)
	}
	return nil
}

func (k PublicKey) affine() twistededwards.PointAffine {
	return twistededwards.PointAffine{X: k.X, Y: k.Y}
}

func (k PublicKey) extended() (q twistededwards.PointExtended) {
	p := k.affine()
	q.FromAffine(&p)
	return q
}

// timesCofactor makes q 8 times itself. The formulas hold for every point of
// the curve: a is a square and d is none.
func timesCofactor(q *twistededwards.PointExtended) *twistededwards.PointExtended {
	return q.Double(q).Double(q).Double(q)
}

// SignatureSize is the length of a [Signature] in bytes.
const SignatureSize = 96

// A Signature is R's x and y and then S, 32 bytes each, big-endian.
type Signature [SignatureSize]byte

// Verify reports why s is no signature of message by k: valid is one whose R,
// coordinates mod p, is on the curve, whose S is less than the subgroup's order,
// and for which [8][S]B = [8]R + [8][MD(R, k, message)]k. The error matches
// [ErrInvalid].
//
// gnark-crypto's eddsa checks the same equation. It takes R compressed, which
// has one form where two coordinates mod p have several, and refuses an S of
// zero and an R whose y is zero, of which none that is signed honestly has
// either.
func (k PublicKey) Verify(message fr.Element, s Signature) error {
	curve := twistededwards.GetEdwardsCurve()
	var r PublicKey
	r.X.SetBytes(s[:32])
	r.Y.SetBytes(s[32:64])
	if p := r.affine(); !p.IsOnCurve() {
		return fmt.Errorf("%w: signature with R off the curve", ErrInvalid)
	}
	if p := k.affine(); !p.IsOnCurve() {
		return fmt.Errorf("%w: signature by a key off the curve", ErrInvalid)
	}
	scalar := new(big.Int).SetBytes(s[64:])
	if scalar.Cmp(&curve.Order) >= 0 {
		return fmt.Errorf("%w: signature with S out of range", ErrInvalid)
	}
	h := Hash(r.X, r.Y, k.X, k.Y, message)

	// 8 (R + [h]k - [S]B) is the identity.
	base := PublicKey{curve.Base.X, curve.Base.Y}.extended()
	sum, key := r.extended(), k.extended()
	base.ScalarMultiplication(&base, scalar)
	key.ScalarMultiplication(&key, h.BigInt(new(big.Int)))
	sum.Add(&sum, &key)
	sum.Add(&sum, base.Neg(&base))
	if !timesCofactor(&sum).IsZero() {
		return fmt.Errorf("%w: signature of something else, or by another key", ErrInvalid)
	}
	return nil
}

// A PrivateKey signs. It is immutable.
type PrivateKey struct{ key eddsa.PrivateKey }

// NewPrivateKey returns the key that gnark-crypto's eddsa makes of a seed, which
// must be secret and random.
func NewPrivateKey(seed [32]byte) (*PrivateKey, error) {
	key, err := eddsa.GenerateKey(bytes.NewReader(seed[:]))
	if err != nil {
		return nil, fmt.Errorf("zkledger: key: %w", err)
	}
	return &PrivateKey{*key}, nil
}

// Public returns the public key.
func (k *PrivateKey) Public() PublicKey {
	return PublicKey{k.key.PublicKey.A.X, k.key.PublicKey.A.Y}
}

// Sign returns the signature of a message, the same every time.
func (k *PrivateKey) Sign(message fr.Element) (s Signature, err error) {
	m := message.Bytes()
	compressed, err := k.key.Sign(m[:], poseidon2.NewMerkleDamgardHasher())
	if err != nil {
		return s, fmt.Errorf("zkledger: sign: %w", err)
	}
	var sig eddsa.Signature
	if _, err := sig.SetBytes(compressed); err != nil {
		return s, fmt.Errorf("zkledger: sign: %w", err)
	}
	x, y := sig.R.X.Bytes(), sig.R.Y.Bytes()
	copy(s[:32], x[:])
	copy(s[32:64], y[:])
	copy(s[64:], sig.S[:])
	return s, nil
}
