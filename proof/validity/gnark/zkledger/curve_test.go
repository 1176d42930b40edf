package zkledger

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	native "github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"

	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
)

// The formulas hold for all points of the curve if a is a square and d is none
// (Bernstein, Birkner, Joye, Lange, Peters: Twisted Edwards Curves, section 6).
func TestFormulasAreComplete(t *testing.T) {
	curve := native.GetEdwardsCurve()
	if curve.A.Legendre() != 1 || curve.D.Legendre() != -1 {
		t.Errorf("a is a square: %d, d: %d", curve.A.Legendre(), curve.D.Legendre())
	}
	if n := curve.Order.BitLen(); n > scalarBits || scalarBits%2 != 0 {
		t.Errorf("the subgroup's order has %d bits, scalars %d", n, scalarBits)
	}
	if !curve.Order.ProbablyPrime(20) || curve.Order.Bit(0) != 1 {
		t.Error("the subgroup's order is not an odd prime")
	}
}

// points returns one of each order that a point can have, in and beside the
// subgroup, by name.
func points(t testing.TB) map[string]native.PointAffine {
	curve := native.GetEdwardsCurve()
	list := map[string]native.PointAffine{"identity": {Y: fr.One()}, "base": curve.Base}
	rnd := rand.New(rand.NewPCG(3, 3))
	for len(list) < 5 { // order 2, 4 and 8
		var p native.PointAffine
		y := random(rnd)
		b := y.Bytes()
		if _, err := p.SetBytes(b[:]); err != nil || !p.IsOnCurve() {
			continue
		}
		p.ScalarMultiplication(&p, &curve.Order)
		order := 1
		for q := p; !q.IsZero(); order *= 2 {
			q.Double(&q)
		}
		if order > 1 {
			list[fmt.Sprint("order ", order)] = p
		}
	}
	for _, order := range []string{"order 2", "order 8"} {
		var sum native.PointAffine
		low := list[order]
		sum.Add(&curve.Base, &low)
		list["base and "+order] = sum
	}
	return list
}

type multiplication struct {
	P, Want point
	Scalar  []frontend.Variable
	base    bool
}

func (c *multiplication) Define(api frontend.API) error {
	ed, err := newCurve(newGadgets(api))
	if err != nil {
		return err
	}
	var got point
	if c.base {
		got = ed.multiplyBase(c.Scalar)
	} else {
		got = ed.multiply(c.P, c.Scalar)
	}
	api.AssertIsEqual(got.X, c.Want.X)
	api.AssertIsEqual(got.Y, c.Want.Y)
	return nil
}

// TestMultiply multiplies points of all orders with the scalars at the edges.
func TestMultiply(t *testing.T) {
	curve := native.GetEdwardsCurve()
	rnd := rand.New(rand.NewPCG(4, 4))
	all := new(big.Int).Sub(power(254), big.NewInt(1))
	e := random(rnd)
	scalars := []*big.Int{
		big.NewInt(0), big.NewInt(1), big.NewInt(2), big.NewInt(3), big.NewInt(8), all, power(253),
		new(big.Int).Sub(fr.Modulus(), big.NewInt(1)), e.BigInt(new(big.Int)),
		&curve.Order, new(big.Int).Sub(&curve.Order, big.NewInt(1)), new(big.Int).Add(&curve.Order, big.NewInt(1)),
	}
	for name, p := range points(t) {
		for _, k := range scalars {
			var want native.PointAffine
			want.ScalarMultiplication(&p, k)
			w := multiplication{P: point{X: p.X, Y: p.Y}, Want: point{X: want.X, Y: want.Y}}
			for i := range 254 {
				w.Scalar = append(w.Scalar, k.Bit(i))
			}
			shape := &multiplication{Scalar: make([]frontend.Variable, len(w.Scalar)), base: name == "base"}
			if err := test.IsSolved(shape, &w, ecc.BN254.ScalarField()); err != nil {
				t.Errorf("%v times the %s: %v", k, name, err)
			}
			shape.base = false
			if err := test.IsSolved(shape, &w, ecc.BN254.ScalarField()); err != nil {
				t.Errorf("%v times the %s: %v", k, name, err)
			}
		}
	}
}

type signature struct {
	Key, R  point
	S       [256]frontend.Variable
	Message frontend.Variable
	Valid   frontend.Variable
}

func (c *signature) Define(api frontend.API) error {
	ed, err := newCurve(newGadgets(api))
	if err != nil {
		return err
	}
	valid, err := ed.signed(c.Key, c.R, c.S[:], c.Message)
	if err != nil {
		return err
	}
	api.AssertIsEqual(valid, c.Valid)
	return nil
}

// checkSignature wants of the circuit what the ledger says, and nothing else.
func checkSignature(t *testing.T, name string, key ledger.PublicKey, message fr.Element, s ledger.Signature) (valid bool) {
	t.Helper()
	valid = key.Verify(message, s) == nil
	w := signature{Key: point{X: key.X, Y: key.Y}, Message: message, Valid: 0}
	w.R = point{X: new(big.Int).SetBytes(s[:32]), Y: new(big.Int).SetBytes(s[32:64])}
	for i := range w.S {
		w.S[i] = s[95-i/8] >> (i % 8) & 1
	}
	other := w
	other.Valid = 1
	if valid {
		w, other = other, w
	}
	if err := test.IsSolved(&signature{}, &w, ecc.BN254.ScalarField()); err != nil {
		t.Errorf("%s: valid: %t, but %v", name, valid, err)
	}
	if test.IsSolved(&signature{}, &other, ecc.BN254.ScalarField()) == nil {
		t.Errorf("%s: valid: %t, but the circuit says both", name, valid)
	}
	return valid
}

// TestSigned signs, and meets what nobody signs: keys and R of all orders, S of
// zero and beyond the order.
func TestSigned(t *testing.T) {
	key, err := ledger.NewPrivateKey([32]byte{1})
	if err != nil {
		t.Fatal(err)
	}
	rnd := rand.New(rand.NewPCG(5, 5))
	message := random(rnd)
	s, err := key.Sign(message)
	if err != nil {
		t.Fatal(err)
	}
	if !checkSignature(t, "a signature", key.Public(), message, s) {
		t.Error("a signature is not valid")
	}
	curve := native.GetEdwardsCurve()
	for name, change := range map[string]func(s *ledger.Signature){
		"other S":     func(s *ledger.Signature) { s[95] ^= 1 },
		"S and l":     func(s *ledger.Signature) { addTo(s[64:], &curve.Order) },
		"S and 2^255": func(s *ledger.Signature) { s[64] ^= 0x80 },
		"other R":     func(s *ledger.Signature) { s[31] ^= 1 },
		"-R":          func(s *ledger.Signature) { copy(s[:32], negative(s[:32])) },
		"S of l":      func(s *ledger.Signature) { curve.Order.FillBytes(s[64:]) },
		"S of l - 1":  func(s *ledger.Signature) { new(big.Int).Sub(&curve.Order, big.NewInt(1)).FillBytes(s[64:]) },
		"no S":        func(s *ledger.Signature) { clear(s[64:]) },
		"nothing":     func(s *ledger.Signature) { clear(s[:]) },
	} {
		forged := s
		change(&forged)
		if checkSignature(t, name, key.Public(), message, forged) {
			t.Errorf("%s: a forged signature is valid", name)
		}
	}
	alias := s
	addTo(alias[:32], fr.Modulus())
	if !checkSignature(t, "R, x beyond p", key.Public(), message, alias) {
		t.Error("R counts mod p, but is refused beyond p")
	}

	list := points(t)
	list["off the curve"] = native.PointAffine{X: fr.One(), Y: fr.One()}
	list["nobody's"] = native.PointAffine{}
	for name, k := range list {
		for rName, r := range list {
			var s ledger.Signature // an S of zero, and perhaps valid
			x, y := r.X.Bytes(), r.Y.Bytes()
			copy(s[:], x[:])
			copy(s[32:], y[:])
			checkSignature(t, fmt.Sprintf("key %s, R %s", name, rName), ledger.PublicKey{X: k.X, Y: k.Y}, message, s)
		}
	}
}

func addTo(b []byte, n *big.Int) {
	v := new(big.Int).SetBytes(b)
	v.Add(v, n).FillBytes(b)
}

func negative(b []byte) []byte {
	var e fr.Element
	e.SetBytes(b)
	n := e.Neg(&e).Bytes()
	return n[:]
}
