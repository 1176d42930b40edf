package zkledger_test

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"

	"github.com/sharedsec/sharedsec/examples/zkledger"
)

// TestCurveIsComplete holds what makes the formulas of addition right for all
// points: a is a square and d is none.
func TestCurveIsComplete(t *testing.T) {
	curve := twistededwards.GetEdwardsCurve()
	if curve.A.Legendre() != 1 || curve.D.Legendre() != -1 {
		t.Errorf("a has the Legendre symbol %d, d has %d; want 1 and -1", curve.A.Legendre(), curve.D.Legendre())
	}
}

// TestSignatureIsGnarks verifies what this package signs by gnark-crypto's
// eddsa, and lets both judge signatures spoiled at random.
func TestSignatureIsGnarks(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 3))
	valid := 0
	for n := range 60 {
		key := privateKey(n % 5)
		message := random(rnd)
		s, err := key.Sign(message)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := key.Sign(message); err != nil || again != s {
			t.Fatal("two signatures of one message", err)
		}
		signer := key
		switch n % 6 {
		case 1:
			s[64+rnd.IntN(32)] ^= byte(1 << rnd.IntN(8))
		case 2:
			message = random(rnd)
		case 3:
			signer = privateKey(n%5 + 1)
		}
		k := signer.Public()
		got := k.Verify(message, s) == nil
		m := message.Bytes()
		pub := eddsa.PublicKey{A: twistededwards.PointAffine{X: k.X, Y: k.Y}}
		want, err := pub.Verify(compressed(s), m[:], poseidon2.NewMerkleDamgardHasher())
		if err != nil {
			want = false
		}
		if got != want {
			t.Errorf("signature %d: valid %v, gnark-crypto says %v (%v)", n, got, want, err)
		}
		if got {
			valid++
		}
	}
	if valid != 30 {
		t.Errorf("%d of 60 are valid, want 30", valid)
	}
}

// compressed returns s as gnark-crypto encodes it.
func compressed(s zkledger.Signature) []byte {
	var sig eddsa.Signature
	sig.R.X.SetBytes(s[:32])
	sig.R.Y.SetBytes(s[32:64])
	copy(sig.S[:], s[64:])
	return sig.Bytes()
}

func TestKeyCheck(t *testing.T) {
	one := fr.NewElement(1)
	var zero, minus fr.Element
	minus.Neg(&one)
	for name, k := range map[string]zkledger.PublicKey{
		"none":        {},
		"identity":    {X: zero, Y: one},
		"order 2":     {X: zero, Y: minus},
		"off curve":   {X: one, Y: one},
		"of order 4":  lowOrder(t, 4),
		"of order 8":  lowOrder(t, 8),
		"off curve 2": {X: privateKey(0).Public().Y, Y: privateKey(0).Public().X},
	} {
		if err := k.Check(); !errors.Is(err, zkledger.ErrInvalid) {
			t.Errorf("%s: %v, want zkledger.ErrInvalid", name, err)
		}
	}
	for n := range 10 {
		if err := privateKey(n).Public().Check(); err != nil {
			t.Errorf("key %d: %v", n, err)
		}
	}
}

// lowOrder returns a point of that order, 4 or 8.
func lowOrder(t *testing.T, order int) zkledger.PublicKey {
	t.Helper()
	curve := twistededwards.GetEdwardsCurve()
	for y := uint64(2); ; y++ {
		// Any point of the curve times the subgroup's order has an order that
		// divides 8.
		var p twistededwards.PointAffine
		e := fr.NewElement(y)
		b := e.Bytes()
		for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
			b[i], b[j] = b[j], b[i]
		}
		if _, err := p.SetBytes(b[:]); err != nil || !p.IsOnCurve() {
			continue
		}
		p.ScalarMultiplication(&p, &curve.Order)
		var half twistededwards.PointAffine
		half.ScalarMultiplication(&p, big.NewInt(int64(order/2)))
		var full twistededwards.PointAffine
		full.ScalarMultiplication(&p, big.NewInt(int64(order)))
		if full.IsZero() && !half.IsZero() {
			return zkledger.PublicKey{X: p.X, Y: p.Y}
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	key := privateKey(0)
	m := fr.NewElement(5)
	s, err := key.Sign(m)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := key.Public().Verify(m, s); err != nil {
			b.Fatal(err)
		}
	}
}
