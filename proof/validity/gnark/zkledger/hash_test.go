package zkledger

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/permutation/poseidon2"
	"github.com/consensys/gnark/test"

	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
)

// random returns an element of the field.
func random(rnd *rand.Rand) (e fr.Element) {
	var b [32]byte
	for i := range b {
		b[i] = byte(rnd.Uint32())
	}
	e.SetBytes(b[:])
	return e
}

// hashing compares C with a result, and with gnark's own circuit.
type hashing struct{ Left, Right, Want frontend.Variable }

func (c *hashing) Define(api frontend.API) error {
	got := newHash(api).compress(c.Left, c.Right)
	p, err := poseidon2.NewPoseidon2FromParameters(api, 2, 6, 50)
	if err != nil {
		return err
	}
	api.AssertIsEqual(got, p.Compress(c.Left, c.Right))
	api.AssertIsEqual(got, c.Want)
	return nil
}

func TestCompress(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 1))
	minus := new(big.Int).Sub(fr.Modulus(), big.NewInt(1))
	var last fr.Element
	last.SetBigInt(minus)
	pairs := [][2]fr.Element{{}, {fr.One(), {}}, {{}, fr.One()}, {last, last}}
	for range 20 {
		pairs = append(pairs, [2]fr.Element{random(rnd), random(rnd)})
	}
	for _, p := range pairs {
		w := hashing{p[0], p[1], ledger.Compress(p[0], p[1])}
		if err := test.IsSolved(&hashing{}, &w, ecc.BN254.ScalarField()); err != nil {
			t.Errorf("C(%v, %v): %v", &p[0], &p[1], err)
		}
		one := fr.One()
		other := ledger.Compress(p[0], p[1])
		w.Want = *other.Add(&other, &one)
		if test.IsSolved(&hashing{}, &w, ecc.BN254.ScalarField()) == nil {
			t.Errorf("C(%v, %v) is something else, too", &p[0], &p[1])
		}
	}
}
