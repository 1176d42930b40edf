package bn254

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// The precompiles of L1, made of this package's parts, give what L1's give.
func TestPrecompiles(t *testing.T) {
	for _, p := range []struct {
		file string
		n    int
		run  func(in []byte) ([]byte, error)
	}{
		{"bn256Add", 8, add},
		{"bn256ScalarMul", 10, scalarMul},
		{"bn256Pairing", 7, pairing},
	} {
		b, err := os.ReadFile("testdata/" + p.file + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var vectors []struct{ Name, Input, Expected string }
		if err := json.Unmarshal(b, &vectors); err != nil {
			t.Fatal(err)
		}
		if len(vectors) != p.n {
			t.Errorf("%s: %d vectors, want %d", p.file, len(vectors), p.n)
		}
		for _, v := range vectors {
			t.Run(p.file+"/"+v.Name, func(t *testing.T) {
				in, err := hex.DecodeString(v.Input)
				if err != nil {
					t.Fatal(err)
				}
				got, err := p.run(in)
				if err != nil {
					t.Fatal(err)
				}
				if want, err := hex.DecodeString(v.Expected); err != nil || !bytes.Equal(got, want) {
					t.Errorf("got %x, want %s", got, v.Expected)
				}
			})
		}
	}
}

// padded returns the first n bytes of in, as if zeros followed.
func padded(in []byte, n int) []byte {
	return append(bytes.Clone(in), make([]byte, n)...)[:n]
}

func add(in []byte) ([]byte, error) {
	in = padded(in, 2*G1Size)
	a, err := DecodeG1OrInfinity(in[:G1Size])
	if err != nil {
		return nil, err
	}
	b, err := DecodeG1OrInfinity(in[G1Size:])
	if err != nil {
		return nil, err
	}
	sum := Sum([]Term{{a, fr.One()}, {b, fr.One()}})
	return AppendG1(nil, &sum), nil
}

// scalarMul takes scalars of 256 bits, reduced or not.
func scalarMul(in []byte) ([]byte, error) {
	in = padded(in, G1Size+ScalarSize)
	p, err := DecodeG1OrInfinity(in[:G1Size])
	if err != nil {
		return nil, err
	}
	var s Scalar
	s.SetBytes(in[G1Size:])
	product := Products([]Term{{p, s}})[0]
	return AppendG1(nil, &product), nil
}

func pairing(in []byte) ([]byte, error) {
	var pairs []Pair
	for ; len(in) > 0; in = in[G1Size+G2Size:] {
		p, err := DecodeG1OrInfinity(in[:G1Size])
		if err != nil {
			return nil, err
		}
		q, err := DecodeTwist(in[G1Size : G1Size+G2Size])
		if err != nil {
			return nil, err
		}
		lines, err := NewLines([]G2{q})
		if err != nil {
			return nil, err
		}
		pairs = append(pairs, Pair{p, &lines[0]})
	}
	out := make([]byte, 32)
	if PairingCheck(pairs) {
		out[31] = 1
	}
	return out, nil
}
