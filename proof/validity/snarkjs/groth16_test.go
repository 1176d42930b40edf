package snarkjs

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
)

func groth16File(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// verifyGroth16 reads everything, and verifies.
func verifyGroth16(v *groth16.Verifier, public, p []byte) error {
	inputs, err := ReadPublic(public)
	if err != nil {
		return err
	}
	encoded, err := ReadGroth16Proof(p)
	if err != nil {
		return err
	}
	return v.VerifyInputs(inputs, encoded)
}

func TestGroth16OfRISCZero(t *testing.T) {
	key, err := ReadGroth16Key(groth16File(t, "risc0_groth16_tests/verification_key.json"))
	if err != nil {
		t.Fatal(err)
	}
	public, p := groth16File(t, "risc0_groth16_tests/public.json"), groth16File(t, "risc0_groth16_tests/proof.json")
	if err := verifyGroth16(groth16.New(key), public, p); err != nil {
		t.Error(err)
	}
	if err := verifyGroth16(groth16.New(key), []byte(`["34"]`), p); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("of another input: error %v, want ErrInvalid", err)
	}
}

func TestGroth16Cases(t *testing.T) {
	key, err := ReadGroth16Key(groth16File(t, "snarkjs_groth16_a/verification_key.json"))
	if err != nil {
		t.Fatal(err)
	}
	v := groth16.New(key)
	var cases []struct {
		Name         string          `json:"name"`
		Public       json.RawMessage `json:"publicSignals"`
		Proof        json.RawMessage `json:"proof"`
		Valid        bool            `json:"valid"`
		NonCanonical bool            `json:"non_canonical"`
	}
	if err := json.Unmarshal(groth16File(t, "snarkjs_groth16_a/cases.json"), &cases); err != nil {
		t.Fatal(err)
	}
	if len(cases) != 23 {
		t.Errorf("%d cases, want 23", len(cases))
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			err := verifyGroth16(v, c.Public, c.Proof)
			if want := c.Valid && !c.NonCanonical; want != (err == nil) || err != nil && !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("error %v, want it valid: %v", err, want)
			}
		})
	}
}

func TestGroth16FilesRefused(t *testing.T) {
	key := string(groth16File(t, "risc0_groth16_tests/verification_key.json"))
	p := string(groth16File(t, "risc0_groth16_tests/proof.json"))
	change := func(s, old, with string) string {
		t.Helper()
		out := strings.Replace(s, old, with, 1)
		if out == s {
			t.Fatalf("%q is not there", old)
		}
		return out
	}
	for name, s := range map[string]string{
		"nothing":            "",
		"null":               "null",
		"a list":             "[]",
		"something behind":   key + "{}",
		"an unknown field":   change(key, "{", `{"more": 1,`),
		"a field twice":      change(key, "{", `{"nPublic": 1,`),
		"a field's case":     change(key, `"nPublic"`, `"npublic"`),
		"another protocol":   change(key, `"groth16"`, `"plonk"`),
		"another curve":      change(key, `"bn128"`, `"bls12381"`),
		"no curve":           change(key, `"curve": "bn128",`, ""),
		"more inputs":        change(key, `"nPublic": 1`, `"nPublic": 2`),
		"no number":          change(key, `"nPublic": 1,`, ""),
		"a negative number":  change(key, `"nPublic": 1`, `"nPublic": -1`),
		"a zero ahead":       change(key, `"1294134`, `"01294134`),
		"a sign":             change(key, `"1294134`, `"+1294134`),
		"hexadecimal":        change(key, `"1294134`, `"0x1294134`),
		"a space":            change(key, `"1294134`, `" 1294134`),
		"another coordinate": change(key, `"1294134`, `"1294135`),
		"not affine":         change(key, `"1"`, `"2"`),
		"alpha at infinity": change(change(change(key, `"1294134766316609703328581643861691998063901679593305122518960283123018706388"`, `"0"`), `"13333629383043588737044454681202570079155905422740155054898346012606076806713"`, `"1"`), `"1"
 ],
 "vk_beta_2"`, `"0"
 ],
 "vk_beta_2"`),
	} {
		if _, err := ReadGroth16Key([]byte(s)); !errors.Is(err, validity.ErrKey) {
			t.Errorf("key, %s: error %v, want ErrKey", name, err)
		}
	}
	for name, s := range map[string]string{
		"nothing":            "",
		"null":               "null",
		"something behind":   p + "1",
		"an unknown field":   change(p, "{", `{"more": 1,`),
		"a field twice":      change(p, "{", `{"curve": "bn128",`),
		"a field's case":     change(p, `"pi_a"`, `"PI_A"`),
		"another protocol":   change(p, `"groth16"`, `"fflonk"`),
		"another curve":      change(p, `"bn128"`, `"bn254"`),
		"no A":               change(p, `"pi_a"`, `"pi_d"`),
		"a number":           change(p, `"19752044163435112998099796779947263139365269296294968520404327719124263547111"`, `19752044163435112998099796779947263139365269296294968520404327719124263547111`),
		"a zero ahead":       change(p, `"19752044`, `"019752044`),
		"another coordinate": change(p, `"19752044`, `"19752045`),
		"not affine":         change(p, `"1"`, `"3"`),
	} {
		if _, err := ReadGroth16Proof([]byte(s)); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("proof, %s: error %v, want ErrInvalid", name, err)
		}
	}
}

// What is read is a key or a proof that package groth16 can read.
func FuzzGroth16(f *testing.F) {
	f.Add(groth16File(f, "risc0_groth16_tests/verification_key.json"))
	f.Add(groth16File(f, "risc0_groth16_tests/proof.json"))
	f.Fuzz(func(t *testing.T, b []byte) {
		k, err := ReadGroth16Key(b)
		switch {
		case err == nil:
			encoded, err := k.MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			again, err := groth16.ParseKey(encoded)
			if err != nil || again.Hash() != k.Hash() {
				t.Errorf("the key cannot be read again: %v", err)
			}
		case !errors.Is(err, validity.ErrKey):
			t.Errorf("the error is %v, which does not match ErrKey", err)
		}
		p, err := ReadGroth16Proof(b)
		if err != nil && !errors.Is(err, proof.ErrInvalid) || err == nil && (len(p) != groth16.ProofSize || bytes.Equal(p, b)) {
			t.Errorf("%d bytes, error %v", len(p), err)
		}
	})
}
