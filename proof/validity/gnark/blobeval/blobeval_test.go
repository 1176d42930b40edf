package blobeval_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/test"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/sharedsec/sharedsec/proof/validity/gnark/blobeval"
)

type circuit struct {
	Elements     []blobeval.Number
	Point, Value blobeval.Number
}

func (c *circuit) Define(api frontend.API) error {
	return blobeval.AssertValue(api, c.Elements, c.Point, c.Value)
}

func number(b [32]byte) (n blobeval.Number) {
	v, mask := new(big.Int).SetBytes(b[:]), new(big.Int).SetUint64(1<<64-1)
	for i := range n {
		n[i] = new(big.Int).And(new(big.Int).Rsh(v, uint(64*i)), mask)
	}
	return n
}

// TestAssertValue compares with the library that L1's precompile is.
func TestAssertValue(t *testing.T) {
	rnd := rand.NewChaCha8([32]byte{1})
	for _, n := range []int{2, 8, 32} {
		var blob kzg4844.Blob
		for i := range n {
			rnd.Read(blob[32*i+1 : 32*i+32])
			blob[32*i] = byte(rnd.Uint64()) & 0x3f
		}
		var point [32]byte
		rnd.Read(point[1:])
		_, claim, err := kzg4844.ComputeProof(&blob, point)
		if err != nil {
			t.Fatal(err)
		}
		good := circuit{Elements: make([]blobeval.Number, n), Point: number(point), Value: number(claim)}
		for i := range n {
			good.Elements[i] = number([32]byte(blob[32*i:]))
		}
		shape := &circuit{Elements: make([]blobeval.Number, n)}
		if err := test.IsSolved(shape, &good, ecc.BN254.ScalarField()); err != nil {
			t.Errorf("%d elements: %v", n, err)
		}

		forge := func(name string, change func(c *circuit)) {
			c := good
			c.Elements = append([]blobeval.Number(nil), good.Elements...)
			change(&c)
			if test.IsSolved(shape, &c, ecc.BN254.ScalarField()) == nil {
				t.Errorf("%d elements: a forged %s is accepted", n, name)
			}
		}
		add := func(v frontend.Variable, by int64) frontend.Variable {
			return new(big.Int).Add(v.(*big.Int), big.NewInt(by))
		}
		forge("value", func(c *circuit) { c.Value[0] = add(c.Value[0], 1) })
		forge("point", func(c *circuit) { c.Point[1] = add(c.Point[1], 1) })
		forge("first element", func(c *circuit) { c.Elements[0][0] = add(c.Elements[0][0], 1) })
		forge("last element", func(c *circuit) { c.Elements[n-1][3] = add(c.Elements[n-1][3], 1) })
		forge("pair", func(c *circuit) { c.Elements[0], c.Elements[1] = c.Elements[1], c.Elements[0] })
		forge("limb", func(c *circuit) { // the same number in limbs that are too long
			c.Value[0] = new(big.Int).Add(c.Value[0].(*big.Int), new(big.Int).Lsh(big.NewInt(1), 64))
			c.Value[1] = add(c.Value[1], -1)
		})
	}
}

// TestEdges has elements, points and values at the edges: at a root of unity the
// value is the element that lies there.
func TestEdges(t *testing.T) {
	one, last := [32]byte{31: 1}, [32]byte{}
	new(big.Int).Sub(fr.Modulus(), big.NewInt(1)).FillBytes(last[:])
	large := [32]byte{0x3f}
	for i := range 31 {
		large[1+i] = 0xff
	}
	for _, c := range []struct {
		name                   string
		first, second, z, want [32]byte
		wrong                  bool
	}{
		{name: "zeros"},
		{name: "zeros at a point", z: large},
		{name: "no zero", want: one, wrong: true},
		{name: "the first root", first: large, second: one, z: one, want: large},
		{name: "the first root, of the second", first: large, second: one, z: one, want: one, wrong: true},
		{name: "the second root", first: large, second: one, z: last, want: one},
		{name: "a root of nothing", first: large, second: last, z: root(9), want: [32]byte{}},
		{name: "a root of nothing, of one", first: large, second: last, z: root(9), want: one, wrong: true},
	} {
		w := circuit{Elements: []blobeval.Number{number(c.first), number(c.second)}, Point: number(c.z), Value: number(c.want)}
		err := test.IsSolved(&circuit{Elements: make([]blobeval.Number, 2)}, &w, ecc.BN254.ScalarField())
		if (err != nil) != c.wrong {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// root returns a root of unity of order 4,096, to a power.
func root(n int64) (b [32]byte) {
	exponent := new(big.Int).Rsh(new(big.Int).Sub(fr.Modulus(), big.NewInt(1)), 12)
	root := fr.NewElement(7)
	root.Exp(root, exponent.Mul(exponent, big.NewInt(n)))
	return root.Bytes()
}

func TestSizes(t *testing.T) {
	for _, n := range []int{0, 1, 3, 8192} {
		c := circuit{Elements: make([]blobeval.Number, n)}
		if _, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &c); err == nil {
			t.Errorf("%d elements are accepted", n)
		}
	}
}
