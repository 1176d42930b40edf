package sp1_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/sp1"
)

// A vector is a proof that SP1's prover made.
type vector struct {
	programVKey                    [32]byte
	publicValues, proof, malformed []byte
	verifierHash                   string
}

func readVector(t testing.TB, name string) vector {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		ProgramVKey  string `json:"program_vkey"`
		PublicValues string `json:"public_values"`
		Proof        string `json:"proof_bytes"`
		Malformed    string `json:"proof_bytes_malformed"`
		VerifierHash string `json:"verifier_hash"`
	}
	if err := json.Unmarshal(b, &file); err != nil {
		t.Fatal(err)
	}
	return vector{
		programVKey: [32]byte(unhex(t, file.ProgramVKey)), publicValues: unhex(t, file.PublicValues),
		proof: unhex(t, file.Proof), malformed: unhex(t, file.Malformed), verifierHash: file.VerifierHash,
	}
}

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func machine(t testing.TB, r sp1.Release) *sp1.Machine {
	t.Helper()
	p, err := sp1.Published(r)
	if err != nil {
		t.Fatal(err)
	}
	m, err := sp1.New(p)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// proven are the releases that there is a proof of.
var proven = map[sp1.Release]string{
	sp1.Groth16V4: "sp1_v4.0.0-rc.3_groth16", sp1.PlonkV4: "sp1_v4.0.0-rc.3_plonk",
	sp1.Groth16V6: "sp1_v6.0.0_groth16", sp1.PlonkV6: "sp1_v6.0.0_plonk",
}

var releases = []sp1.Release{sp1.Groth16V3, sp1.Groth16V4, sp1.Groth16V5, sp1.Groth16V6, sp1.PlonkV4, sp1.PlonkV5, sp1.PlonkV6}

// SP1's own proofs are accepted, and nothing next to them.
func TestProofs(t *testing.T) {
	for release, name := range proven {
		t.Run(string(release), func(t *testing.T) {
			v, m := readVector(t, name), machine(t, release)
			if err := m.VerifyProof(v.programVKey, v.publicValues, v.proof); err != nil {
				t.Fatal(err)
			}
			refused := func(what string, vkey [32]byte, values, p []byte) {
				t.Helper()
				if err := m.VerifyProof(vkey, values, p); !errors.Is(err, proof.ErrInvalid) {
					t.Fatalf("%s: VerifyProof = %v, want ErrInvalid", what, err)
				}
			}
			for i := range v.proof {
				bad := slices.Clone(v.proof)
				bad[i] ^= 1
				refused("a byte of the proof changed", v.programVKey, v.publicValues, bad)
				refused("the proof cut", v.programVKey, v.publicValues, v.proof[:i])
			}
			refused("a byte behind", v.programVKey, v.publicValues, append(slices.Clone(v.proof), 0))
			refused("the malformed proof", v.programVKey, v.publicValues, v.malformed)
			for i := range v.programVKey {
				bad := v.programVKey
				bad[i] ^= 1
				refused("a byte of the program's key changed", bad, v.publicValues, v.proof)
			}
			for i := range v.publicValues {
				bad := slices.Clone(v.publicValues)
				bad[i] ^= 1
				refused("a byte of the public values changed", v.programVKey, bad, v.proof)
			}
			refused("no public values", v.programVKey, nil, v.proof)
			refused("public values with a byte behind", v.programVKey, append(slices.Clone(v.publicValues), 0), v.proof)
			var twin [32]byte // the same number in the field
			new(big.Int).Add(fr.Modulus(), new(big.Int).SetBytes(v.programVKey[:])).FillBytes(twin[:])
			refused("the program's key with the order added", twin, v.publicValues, v.proof)
		})
	}
}

// A proof of one release is none of another, not even with its selector.
func TestOtherReleases(t *testing.T) {
	for from, name := range proven {
		v := readVector(t, name)
		for _, to := range releases {
			if to == from {
				continue
			}
			m := machine(t, to)
			s := m.Selector()
			for _, p := range [][]byte{v.proof, slices.Concat(s[:], v.proof[4:])} {
				if err := m.VerifyProof(v.programVKey, v.publicValues, p); !errors.Is(err, proof.ErrInvalid) {
					t.Errorf("a proof of %s at %s: %v, want ErrInvalid", from, to, err)
				}
			}
		}
	}
}

func TestPublished(t *testing.T) {
	selectors := map[[4]byte]sp1.Release{}
	for _, r := range releases {
		s := machine(t, r).Selector()
		if other, ok := selectors[s]; ok {
			t.Errorf("%s and %s have one selector", r, other)
		}
		selectors[s] = r
		if name, ok := proven[r]; ok {
			v := readVector(t, name)
			if s != [4]byte(v.proof) || v.verifierHash != "" && s != [4]byte(unhex(t, v.verifierHash)) {
				t.Errorf("%s: the selector is %x, the proof begins with %x", r, s, v.proof[:4])
			}
		}
	}
	if _, err := sp1.Published("groth16 v0"); !errors.Is(err, validity.ErrKey) {
		t.Errorf("an unknown release: %v, want ErrKey", err)
	}
}

// A key is the one that the verifier's hash names, or none.
func TestKeysAreChecked(t *testing.T) {
	for file, read := range map[string]func([]byte, [32]byte) error{
		"keys/groth16_v4.0.0-rc.3.bin": func(b []byte, h [32]byte) error { _, err := sp1.Groth16(b, h); return err },
		"keys/plonk_v4.0.0-rc.3.bin":   func(b []byte, h [32]byte) error { _, err := sp1.Plonk(b, h); return err },
	} {
		key, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := "sp1_v4.0.0-rc.3_" + file[len("keys/"):strings.Index(file, "_")]
		hash := [32]byte(unhex(t, readVector(t, name).verifierHash))
		if err := read(key, hash); err != nil {
			t.Errorf("%s: %v", file, err)
		}
		for _, i := range []int{0, 50, len(key) - 1} {
			bad := slices.Clone(key)
			bad[i] ^= 1
			if err := read(bad, hash); !errors.Is(err, validity.ErrKey) {
				t.Errorf("%s with byte %d changed: %v, want ErrKey", file, i, err)
			}
		}
		hash[31] ^= 1
		if err := read(key, hash); !errors.Is(err, validity.ErrKey) {
			t.Errorf("%s for another hash: %v, want ErrKey", file, err)
		}
	}
}

// Nothing panics, and what is accepted has the header that was proven, the nonce too.
// (Of the same inputs anybody can make other proofs from this one.)
func FuzzProof(f *testing.F) {
	v, m := readVector(f, proven[sp1.Groth16V6]), machine(f, sp1.Groth16V6)
	f.Add(v.proof)
	f.Add(v.proof[:100])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, p []byte) {
		err := m.VerifyProof(v.programVKey, v.publicValues, p)
		switch {
		case err == nil && (len(p) != len(v.proof) || !slices.Equal(p[:100], v.proof[:100])):
			t.Errorf("%x is accepted", p)
		case err != nil && !errors.Is(err, proof.ErrInvalid):
			t.Errorf("VerifyProof = %v, want ErrInvalid", err)
		}
	})
}
