package zkledger_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/sharedsec/sharedsec/examples/zkledger"
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

// TestHashIsGnarks compares with the hasher of gnark-crypto, which circuits
// have their twin of.
func TestHashIsGnarks(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 1))
	h := poseidon2.NewMerkleDamgardHasher()
	for n := range 12 {
		elements := make([]fr.Element, n)
		h.Reset()
		for i := range elements {
			elements[i] = random(rnd)
			b := elements[i].Bytes()
			if _, err := h.Write(b[:]); err != nil {
				t.Fatal(err)
			}
		}
		got := zkledger.Hash(elements...)
		if want := h.Sum(nil); got.Bytes() != [32]byte(want) {
			t.Errorf("Hash of %d elements is %x, want %x", n, got.Bytes(), want)
		}
	}
}

// TestCompress computes Poseidon2 as its paper has it, with big.Int and the
// round keys of gnark-crypto.
func TestCompress(t *testing.T) {
	rnd := rand.New(rand.NewPCG(2, 2))
	minus := fr.NewElement(1)
	minus.Neg(&minus)
	pairs := [][2]fr.Element{{}, {fr.NewElement(1), {}}, {{}, fr.NewElement(1)}, {minus, minus}}
	for range 20 {
		pairs = append(pairs, [2]fr.Element{random(rnd), random(rnd)})
	}
	for _, p := range pairs {
		got := zkledger.Compress(p[0], p[1])
		if want := textbook(p[0].BigInt(new(big.Int)), p[1].BigInt(new(big.Int))); got.BigInt(new(big.Int)).Cmp(want) != 0 {
			t.Errorf("Compress(%v, %v) = %v, want %v", &p[0], &p[1], &got, want)
		}
	}
}

func textbook(left, right *big.Int) *big.Int {
	p := fr.Modulus()
	x, y := new(big.Int).Set(left), new(big.Int).Set(right)
	mix := func(full bool) { // (2 1; 1 2), or (2 1; 1 3)
		sum := new(big.Int).Add(x, y)
		x.Add(x, sum).Mod(x, p)
		if !full {
			sum.Add(sum, y)
		}
		y.Add(y, sum).Mod(y, p)
	}
	mix(true)
	for _, keys := range poseidon2.GetDefaultParameters().RoundKeys {
		x.Add(x, keys[0].BigInt(new(big.Int)))
		x.Exp(x, big.NewInt(5), p)
		if len(keys) == 2 {
			y.Add(y, keys[1].BigInt(new(big.Int)))
			y.Exp(y, big.NewInt(5), p)
		}
		mix(len(keys) == 2)
	}
	return y.Add(y, right).Mod(y, p)
}

func BenchmarkCompress(b *testing.B) {
	x := fr.NewElement(7)
	for b.Loop() {
		x = zkledger.Compress(x, x)
	}
}
