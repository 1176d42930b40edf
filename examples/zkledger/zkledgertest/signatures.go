package zkledgertest

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/examples/zkledger"
)

// mixedScalar is the secret scalar of the key of the account mixed, to which a
// point of order 8 is added.
var mixedScalar = big.NewInt(0x5eed)

// order returns that of the curve's subgroup.
func order() *big.Int {
	curve := twistededwards.GetEdwardsCurve()
	return &curve.Order
}

// times returns a multiple of the curve's base.
func times(n *big.Int) (p twistededwards.PointAffine) {
	curve := twistededwards.GetEdwardsCurve()
	p.ScalarMultiplication(&curve.Base, n)
	return p
}

func add(a, b twistededwards.PointAffine) (sum twistededwards.PointAffine) {
	sum.Add(&a, &b)
	return sum
}

func point(k zkledger.PublicKey) twistededwards.PointAffine {
	return twistededwards.PointAffine{X: k.X, Y: k.Y}
}

func publicKey(p twistededwards.PointAffine) zkledger.PublicKey {
	return zkledger.PublicKey{X: p.X, Y: p.Y}
}

// lowOrder returns a point of order 1, 2, 4 or 8: any point of the curve times
// the subgroup's order has one of these.
func lowOrder(n int64) zkledger.PublicKey {
	for y := uint64(2); ; y++ {
		// x^2 = (1 - y^2) / (a - d y^2), a being -1
		curve := twistededwards.GetEdwardsCurve()
		p := twistededwards.PointAffine{Y: fr.NewElement(y)}
		var yy, num, den fr.Element
		one := fr.One()
		yy.Square(&p.Y)
		num.Sub(&one, &yy)
		den.Mul(&curve.D, &yy)
		den.Sub(&curve.A, &den)
		if p.X.Sqrt(num.Div(&num, &den)) == nil {
			continue
		}
		p.ScalarMultiplication(&p, order())
		var half twistededwards.PointAffine
		if half.ScalarMultiplication(&p, big.NewInt(4)); half.IsZero() {
			continue // not of order 8
		}
		p.ScalarMultiplication(&p, big.NewInt(8/n))
		return publicKey(p)
	}
}

// signature returns the encoding of one.
func signature(r zkledger.PublicKey, s *big.Int) (sig zkledger.Signature) {
	x, y := r.X.Bytes(), r.Y.Bytes()
	copy(sig[:], x[:])
	copy(sig[32:], y[:])
	s.FillBytes(sig[64:])
	return sig
}

// addModulus adds p to the number that b is, and reports whether 32 bytes hold
// it.
func addModulus(b []byte) bool {
	n := new(big.Int).SetBytes(b)
	if n.Add(n, fr.Modulus()).BitLen() > 256 {
		return false
	}
	n.FillBytes(b)
	return true
}

// signatures returns the cases of signatures that no wallet makes. Each is a
// transfer of a wei to bob.
func signatures(tb testing.TB) []Case {
	var cases []Case
	body := func(from, nonce uint32) zkledger.Tx {
		return zkledger.Tx{Kind: zkledger.Transfer, From: from, To: zkledger.IndexAddress(bob), Value: *uint256.NewInt(1), Nonce: nonce}
	}
	try := func(name string, valid bool, from, nonce uint32, s zkledger.Signature) {
		tx := body(from, nonce)
		tx.Signature = s
		void, after := []error{zkledger.ErrInvalid}, func(accounts) {}
		if valid {
			void, after = []error{nil}, func(a accounts) { a.move(from, bob, 1) }
		}
		cases = append(cases, makeCase(tb, name, batch.Block{Transactions: [][]byte{tx.Encode()}}, void, nil, after))
	}
	l, zero, one := order(), new(big.Int), big.NewInt(1)
	top := new(big.Int).Sub(new(big.Int).Lsh(one, 256), one)
	less := new(big.Int).Sub(l, one)

	// An honest signature, bent.
	tx := body(alice, 5)
	honest, err := Key(tb, int(alice)).Sign(tx.Message(Domain))
	if err != nil {
		tb.Fatal(err)
	}
	with := func(s *big.Int) zkledger.Signature {
		sig := honest
		s.FillBytes(sig[64:])
		return sig
	}
	s := new(big.Int).SetBytes(honest[64:])
	try("an honest signature", true, alice, 5, honest)
	try("S zero", false, alice, 5, with(zero))
	try("S less than it was", false, alice, 5, with(new(big.Int).Sub(s, one)))
	try("S the order's negative", false, alice, 5, with(new(big.Int).Sub(l, s)))
	try("S one less than the order", false, alice, 5, with(less))
	try("S the order", false, alice, 5, with(l))
	try("S and the order", false, alice, 5, with(new(big.Int).Add(s, l)))
	try("S and p", false, alice, 5, with(new(big.Int).Add(s, fr.Modulus())))
	try("S all ones", false, alice, 5, with(top))
	for i, at := range []int{0, 32} {
		sig := honest
		for n := 0; addModulus(sig[at : at+32]); n++ {
			if n == 0 || n == 3 {
				try([]string{"R's x and p", "R's y and p"}[i], true, alice, 5, sig)
			}
		}
	}
	negative := honest
	var x fr.Element
	x.SetBytes(honest[:32])
	x.Neg(&x)
	minus := x.Bytes()
	copy(negative[:], minus[:])
	try("R negative", false, alice, 5, negative)
	swapped := zkledger.Signature(slices.Concat(honest[32:64], honest[:32], honest[64:]))
	try("R's coordinates swapped", false, alice, 5, swapped)
	try("R zeros", false, alice, 5, zkledger.Signature(slices.Concat(make([]byte, 64), honest[64:])))
	try("R ones", false, alice, 5, zkledger.Signature(slices.Concat(bytes.Repeat([]byte{0xff}, 64), honest[64:])))
	try("R the identity", false, alice, 5, signature(lowOrder(1), s))
	try("nothing at all", false, alice, 5, zkledger.Signature{})

	// A key that is not in the subgroup: what it has of low order does not
	// count, nor does what R has.
	key := publicKey(add(times(mixedScalar), point(lowOrder(8))))
	for _, n := range []int64{1, 2, 4, 8} {
		secret := big.NewInt(0xace)
		r := publicKey(add(times(secret), point(lowOrder(n))))
		tx := body(mixed, 0)
		h := zkledger.Hash(r.X, r.Y, key.X, key.Y, tx.Message(Domain))
		s := h.BigInt(new(big.Int))
		s.Mul(s, mixedScalar).Add(s, secret).Mod(s, l)
		try("a key outside the subgroup", true, mixed, 0, signature(r, s))
		try("a key outside the subgroup, S one more", false, mixed, 0, signature(r, s.Add(s, one).Mod(s, l)))
	}

	// A key of low order signs nothing: anybody can find any S. No deposit
	// makes such an account.
	for _, n := range []int64{1, 2, 4, 8} {
		r := lowOrder(n)
		try("a key of low order, S zero, R of low order", true, weak, 0, signature(r, zero))
		try("a key of low order, S the order, R of low order", false, weak, 0, signature(r, l))
		try("a key of low order, S one, R of low order", false, weak, 0, signature(r, one))
		try("a key of low order, S one less than the order", true, weak, 0, signature(publicKey(add(times(less), point(r))), less))
	}
	for _, at := range []int{0, 32} {
		sig := signature(lowOrder(1), zero)
		addModulus(sig[at : at+32])
		try("a key of low order, R the identity in another form", true, weak, 0, sig)
	}
	try("a key of low order, R zeros", false, weak, 0, zkledger.Signature{})
	try("a key of low order, S more than it can be", false, weak, 0, signature(publicKey(times(one)), new(big.Int).Add(l, one)))
	return cases
}
