package compare

import (
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/sharedsec/sharedsec/proof/validity/plonk"
)

var update = flag.Bool("update", false, "make the vectors of gnark's proofs anew")

// plonkVectors are where package plonk's tests and those of its contract read
// gnark's proofs.
var plonkVectors = []string{
	"../../plonk/testdata/gnark.json",
	"../../../../settlement/ethereum/contracttest/plonktest/testdata/gnark.json",
}

// A plonkVector is a key and proofs under it, in hex.
type plonkVector struct {
	Key    string             `json:"key"`
	Proofs []plonkVectorProof `json:"proofs"`
}

type plonkVectorProof struct {
	Inputs []string `json:"inputs"`
	Proof  string   `json:"proof"`
}

func makePlonkVectors(t *testing.T) (out []plonkVector) {
	t.Helper()
	for _, shape := range []struct{ public, commitments int }{{0, 0}, {1, 0}, {3, 1}, {2, 2}, {1, 4}} {
		c := makePlonk(t, shape.public, shape.commitments, 2)
		key, err := c.key.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		v := plonkVector{Key: hex.EncodeToString(key)}
		for _, p := range c.proofs {
			vp := plonkVectorProof{Inputs: []string{}, Proof: hex.EncodeToString(p.bytes)}
			for _, in := range p.inputs {
				vp.Inputs = append(vp.Inputs, hex.EncodeToString(in[:]))
			}
			v.Proofs = append(v.Proofs, vp)
		}
		out = append(out, v)
	}
	return out
}

// The vectors that others read are gnark's proofs, here too, where gnark-crypto is
// gnark's.
func TestPlonkVectors(t *testing.T) {
	if *update {
		b, err := json.MarshalIndent(makePlonkVectors(t), "", " ")
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range plonkVectors {
			if err := os.WriteFile(path, append(b, '\n'), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, path := range plonkVectors {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var vectors []plonkVector
		if err := json.Unmarshal(b, &vectors); err != nil {
			t.Fatal(err)
		}
		for _, v := range vectors {
			key, err := plonk.ParseKey(unhex(t, v.Key))
			if err != nil {
				t.Fatal(err)
			}
			verifier := plonk.New(key)
			for _, p := range v.Proofs {
				var inputs [][32]byte
				for _, s := range p.Inputs {
					inputs = append(inputs, [32]byte(unhex(t, s)))
				}
				if err := verifier.VerifyInputs(inputs, unhex(t, p.Proof)); err != nil {
					t.Errorf("%s: %v", path, err)
				}
			}
		}
	}
}

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
