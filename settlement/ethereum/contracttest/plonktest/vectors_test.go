package plonktest

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/proof/validity/plonk"
)

// A vector is a key with proofs under it.
type vector struct {
	name   string
	key    *plonk.Key
	inputs [][][32]byte
	proofs [][]byte
}

func read(t testing.TB, path string, to any) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, to); err != nil {
		t.Fatal(err)
	}
}

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// sp1 returns SP1's proof.
func sp1(t testing.TB) vector {
	t.Helper()
	var file struct {
		Inputs    []string          `json:"public_inputs"`
		Proof     string            `json:"snark_proof"`
		Constants map[string]string `json:"verifying_key_solidity_constants"`
	}
	read(t, "testdata/sp1_v4.0.0-rc.3_plonk.json", &file)
	v := vector{name: "SP1", proofs: [][]byte{unhex(t, file.Proof[2:])}}
	var inputs [][32]byte
	for _, s := range file.Inputs {
		n, ok := new(big.Int).SetString(s, 10)
		if !ok {
			t.Fatalf("%q is no number", s)
		}
		inputs = append(inputs, [32]byte(n.FillBytes(make([]byte, 32))))
	}
	v.inputs = [][][32]byte{inputs}
	var err error
	if v.key, err = plonk.ReadSolidityKey(file.Constants); err != nil {
		t.Fatal(err)
	}
	return v
}

// vectors returns SP1's proof and those of gnark.
func vectors(t testing.TB) []vector {
	t.Helper()
	var file []struct {
		Key    string
		Proofs []struct {
			Inputs []string
			Proof  string
		}
	}
	read(t, "testdata/gnark.json", &file)
	out := []vector{sp1(t)}
	for _, f := range file {
		key, err := plonk.ParseKey(unhex(t, f.Key))
		if err != nil {
			t.Fatal(err)
		}
		v := vector{name: fmt.Sprintf("gnark, %d inputs, proofs of %d bytes", key.Inputs(), key.ProofSize()), key: key}
		for _, p := range f.Proofs {
			var inputs [][32]byte
			for _, s := range p.Inputs {
				inputs = append(inputs, [32]byte(unhex(t, s)))
			}
			v.inputs, v.proofs = append(v.inputs, inputs), append(v.proofs, unhex(t, p.Proof))
		}
		out = append(out, v)
	}
	return out
}

func TestProofsOfOthers(t *testing.T) {
	for _, v := range vectors(t) {
		t.Run(v.name, func(t *testing.T) {
			j := newJudge(t, v.key)
			for i := range v.proofs {
				if !j.accepts(t, v.inputs[i:i+1], v.proofs[i:i+1]) {
					t.Errorf("proof %d is refused", i)
				}
			}
			inputs, proofs := append(v.inputs, v.inputs...), append(v.proofs, v.proofs...)
			if !j.accepts(t, inputs, proofs) {
				t.Errorf("%d proofs are refused", len(proofs))
			}
		})
	}
}

func TestNames(t *testing.T) {
	for _, v := range vectors(t) {
		j := newJudge(t, v.key)
		ret, _, err := j.call(j.at, plonkABI.PackKey(), params.MaxTxGas)
		if err != nil {
			t.Fatal(err)
		}
		key, err := plonkABI.UnpackKey(ret)
		if err != nil {
			t.Fatal(err)
		}
		if key != v.key.Hash() {
			t.Errorf("%s: key %x, want %v", v.name, key, v.key.Hash())
		}
		if ret, _, err = j.call(j.at, plonkABI.PackInputs(), params.MaxTxGas); err != nil {
			t.Fatal(err)
		}
		n, err := plonkABI.UnpackInputs(ret)
		if err != nil {
			t.Fatal(err)
		}
		if n.Cmp(big.NewInt(int64(v.key.Inputs()))) != 0 {
			t.Errorf("%s: %v inputs, want %d", v.name, n, v.key.Inputs())
		}
	}
}
