package groth16

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"

	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// A vector is a proof by somebody else's prover.
type vector struct {
	name   string
	key    *Key
	inputs [][32]byte
	proof  []byte
}

// vectors returns all proofs of testdata with their keys.
func vectors(t testing.TB) []vector {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.json")
	if err != nil || len(paths) != 4 {
		t.Fatalf("%d vectors: %v", len(paths), err)
	}
	var out []vector
	for _, path := range paths {
		var file struct {
			Inputs []string          `json:"public_inputs"`
			Proof  string            `json:"snark_proof"`
			SP1    map[string]string `json:"verifying_key_solidity_constants"`
			RISC0  map[string]string `json:"verifying_key"`
		}
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(b, &file); err != nil {
			t.Fatal(err)
		}
		v := vector{name: strings.TrimSuffix(filepath.Base(path), ".json")}
		if v.proof, err = hex.DecodeString(file.Proof[2:]); err != nil {
			t.Fatal(err)
		}
		for _, s := range file.Inputs {
			v.inputs = append(v.inputs, decimal(t, s))
		}
		points := sp1Points
		constants := file.SP1
		if constants == nil {
			points, constants = risc0Points, file.RISC0
		}
		if v.key, err = NewKey(points(t, constants, len(v.inputs))); err != nil {
			t.Fatal(err)
		}
		out = append(out, v)
	}
	return out
}

func sp1Points(t testing.TB, c map[string]string, n int) (p Points) {
	p.Alpha = g1(t, c["ALPHA_X"], c["ALPHA_Y"])
	for name, q := range map[string]*bn254.G2{"BETA": &p.Beta, "GAMMA": &p.Gamma, "DELTA": &p.Delta} {
		*q = g2(t, c[name+"_NEG_X_0"], c[name+"_NEG_X_1"], c[name+"_NEG_Y_0"], c[name+"_NEG_Y_1"])
		q.Neg(q)
	}
	p.Inputs = append(p.Inputs, g1(t, c["CONSTANT_X"], c["CONSTANT_Y"]))
	for i := range n {
		p.Inputs = append(p.Inputs, g1(t, c[fmt.Sprintf("PUB_%d_X", i)], c[fmt.Sprintf("PUB_%d_Y", i)]))
	}
	return p
}

func risc0Points(t testing.TB, c map[string]string, n int) (p Points) {
	p.Alpha = g1(t, c["alphax"], c["alphay"])
	for name, q := range map[string]*bn254.G2{"beta": &p.Beta, "gamma": &p.Gamma, "delta": &p.Delta} {
		*q = g2(t, c[name+"x2"], c[name+"x1"], c[name+"y2"], c[name+"y1"])
	}
	for i := range n + 1 {
		p.Inputs = append(p.Inputs, g1(t, c[fmt.Sprintf("IC%dx", i)], c[fmt.Sprintf("IC%dy", i)]))
	}
	return p
}

func g1(t testing.TB, x, y string) bn254.G1 {
	return curve.G1Affine{X: coordinate(t, x), Y: coordinate(t, y)}
}

func g2(t testing.TB, x0, x1, y0, y1 string) bn254.G2 {
	return curve.G2Affine{
		X: curve.E2{A0: coordinate(t, x0), A1: coordinate(t, x1)},
		Y: curve.E2{A0: coordinate(t, y0), A1: coordinate(t, y1)},
	}
}

func coordinate(t testing.TB, s string) (e fp.Element) {
	b := decimal(t, s)
	if err := e.SetBytesCanonical(b[:]); err != nil {
		t.Fatal(err)
	}
	return e
}

func decimal(t testing.TB, s string) (b [32]byte) {
	n, ok := new(big.Int).SetString(s, 10)
	if !ok || n.Sign() < 0 || n.BitLen() > 256 {
		t.Fatalf("%q is no number of 256 bits", s)
	}
	n.FillBytes(b[:])
	return b
}

func TestOthersProofs(t *testing.T) {
	for _, v := range vectors(t) {
		t.Run(v.name, func(t *testing.T) {
			verifier := New(v.key)
			if err := verifier.VerifyInputs(v.inputs, v.proof); err != nil {
				t.Error(err)
			}
			for n := range 4 {
				inputs, proofs := make([][][32]byte, n+1), make([][]byte, n+1)
				for i := range proofs {
					inputs[i], proofs[i] = v.inputs, v.proof
				}
				if err := verifier.VerifyInputsBatch(inputs, proofs); err != nil {
					t.Errorf("%d proofs: %v", n+1, err)
				}
			}
		})
	}
}
