package snarkjs

import (
	"encoding/json"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/validitytest"
)

func readFile(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile("testdata/" + path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func plonkVerifier(t testing.TB, dir string) *PlonkVerifier {
	t.Helper()
	k, err := ReadPlonkKey(readFile(t, dir+"/verification_key.json"))
	if err != nil {
		t.Fatal(err)
	}
	return NewPlonk(k)
}

// The proof in snarkjs' repository is not valid: snarkjs 0.7.6 refuses it ("Invalid
// Proof"), and so do we.
func TestPlonkProofThatSnarkjsRefuses(t *testing.T) {
	const dir = "snarkjs_plonk_circuit"
	v := plonkVerifier(t, dir)
	err := verifyPlonk(v, readFile(t, dir+"/public.json"), readFile(t, dir+"/proof.json"))
	if !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("error %v, want ErrInvalid", err)
	}
}

// A plonkCase is what snarkjs was asked about.
type plonkCase struct {
	Name         string
	Public       json.RawMessage `json:"publicSignals"`
	Proof        json.RawMessage
	Valid        bool
	NonCanonical bool `json:"non_canonical"`
}

func plonkCases(t testing.TB) (cases []plonkCase) {
	t.Helper()
	if err := json.Unmarshal(readFile(t, "snarkjs_plonk_circuit2/cases.json"), &cases); err != nil {
		t.Fatal(err)
	}
	return cases
}

// verifyPlonk takes files to a verdict.
func verifyPlonk(v *PlonkVerifier, public, file []byte) error {
	inputs, err := ReadPublic(public)
	if err != nil {
		return err
	}
	p, err := ReadPlonkProof(file)
	if err != nil {
		return err
	}
	return v.VerifyInputs(inputs, p)
}

func TestPlonkCases(t *testing.T) {
	v := plonkVerifier(t, "snarkjs_plonk_circuit2")
	valid := 0
	for _, c := range plonkCases(t) {
		err := verifyPlonk(v, c.Public, c.Proof)
		switch {
		case c.Valid && !c.NonCanonical:
			valid++
			if err != nil {
				t.Errorf("%s: %v", c.Name, err)
			}
		case !errors.Is(err, proof.ErrInvalid):
			t.Errorf("%s: error %v, want ErrInvalid", c.Name, err)
		}
	}
	if valid != 6 {
		t.Errorf("%d valid proofs, want 6", valid)
	}
}

// Proofs of different inputs, under the keys of two circuits.
func TestPlonkSystem(t *testing.T) {
	var circuits map[string]struct {
		Key    json.RawMessage
		Proofs []struct {
			Public json.RawMessage `json:"publicSignals"`
			Proof  json.RawMessage
		}
	}
	if err := json.Unmarshal(readFile(t, "plonk_proofs.json"), &circuits); err != nil {
		t.Fatal(err)
	}
	for name, c := range circuits {
		k, err := ReadPlonkKey(c.Key)
		if err != nil {
			t.Fatal(err)
		}
		var cases []validitytest.Case
		for _, p := range c.Proofs {
			inputs, err := ReadPublic(p.Public)
			if err != nil {
				t.Fatal(err)
			}
			b, err := ReadPlonkProof(p.Proof)
			if err != nil {
				t.Fatal(err)
			}
			cases = append(cases, validitytest.Case{Inputs: inputs, Proof: b})
		}
		if name == "plonk_circuit" { // the suite takes seconds
			validitytest.TestSystem(t, func() validity.System { return NewPlonk(k) }, cases)
			continue
		}
		for _, c := range cases {
			if err := NewPlonk(k).VerifyInputs(c.Inputs, c.Proof); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// Files that are not what they should be are refused, in each field.
func TestPlonkFilesRefused(t *testing.T) {
	key := readFile(t, "snarkjs_plonk_circuit/verification_key.json")
	file := readFile(t, "snarkjs_plonk_circuit/proof.json")
	for name, change := range map[string][2]string{
		"another protocol":   {`"plonk"`, `"groth16"`},
		"another curve":      {`"bn128"`, `"bls12381"`},
		"an unknown field":   {`"protocol"`, `"more": 1, "protocol"`},
		"a missing field":    {`"curve": "bn128"`, `"protocol": "plonk"`},
		"not affine":         {`"1"` + "\n ]", `"2"` + "\n ]"},
		"a sign":             {`"1`, `"+1`},
		"a zero ahead":       {`"1`, `"01`},
		"something behind":   {"\n}", "\n} {}"},
		"a brace of its own": {"\n}", "\n}}"},
	} {
		changed := strings.Replace(string(key), change[0], change[1], 1)
		if changed == string(key) {
			t.Fatalf("%s: nothing changed", name)
		}
		if _, err := ReadPlonkKey([]byte(changed)); !errors.Is(err, validity.ErrKey) {
			t.Errorf("a key with %s: error %v, want ErrKey", name, err)
		}
		changed = strings.Replace(string(file), change[0], change[1], 1)
		if changed == string(file) {
			t.Fatalf("%s: nothing changed", name)
		}
		if _, err := ReadPlonkProof([]byte(changed)); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("a proof with %s: error %v, want ErrInvalid", name, err)
		}
	}
	for name, change := range map[string][2]string{
		"another power":        {`"power": 3`, `"power": 4`},
		"a power of 64":        {`"power": 3`, `"power": 64`},
		"more inputs than any": {`"nPublic": 2`, `"nPublic": 65536`},
		"more than rows":       {`"nPublic": 2`, `"nPublic": 9`},
		"negative inputs":      {`"nPublic": 2`, `"nPublic": -1`},
		"no inputs said":       {`"nPublic": 2,`, ``},
		"equal shifts":         {`"k2": "3"`, `"k2": "2"`},
		"a shift of one":       {`"k1": "2"`, `"k1": "1"`},
		"no shift":             {`"k1": "2"`, `"k1": "0"`},
		"another root":         {`"w": "1`, `"w": "2`},
		"X_2 off the curve":    {`"18029695676650738226693292988307914797657423701064905010927197838374790804409"`, `"1"`},
	} {
		changed := strings.Replace(string(key), change[0], change[1], 1)
		if changed == string(key) {
			t.Fatalf("%s: nothing changed", name)
		}
		if _, err := ReadPlonkKey([]byte(changed)); !errors.Is(err, validity.ErrKey) {
			t.Errorf("a key with %s: error %v, want ErrKey", name, err)
		}
	}
	for _, s := range []string{``, `{}`, `["1"`, `[1]`, `["-1"]`, `["1"] []`, `[["1"]]`, `"1"`,
		`["21888242871839275222246405745257275088548364400416034343698204186575808495617"]`} {
		if _, err := ReadPublic([]byte(s)); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("public inputs %s: error %v, want ErrInvalid", s, err)
		}
	}
}

// A proof is of one key's circuit, and of one list of inputs.
func TestPlonkProofOfAnotherKey(t *testing.T) {
	v := plonkVerifier(t, "snarkjs_plonk_circuit")
	c := plonkCases(t)[0]
	if err := verifyPlonk(v, readFile(t, "snarkjs_plonk_circuit/public.json"), c.Proof); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("error %v, want ErrInvalid", err)
	}
}

func FuzzReadPlonkKey(f *testing.F) {
	f.Add(readFile(f, "snarkjs_plonk_circuit/verification_key.json"))
	f.Fuzz(func(t *testing.T, b []byte) {
		k, err := ReadPlonkKey(b)
		if err == nil {
			NewPlonk(k)
		} else if !errors.Is(err, validity.ErrKey) {
			t.Errorf("error %v, want ErrKey", err)
		}
	})
}

func FuzzReadPlonkProof(f *testing.F) {
	f.Add(readFile(f, "snarkjs_plonk_circuit/proof.json"))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := ReadPlonkProof(b)
		if err == nil && len(p) != PlonkProofSize || err != nil && !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%d bytes, error %v", len(p), err)
		}
	})
}

func FuzzReadPublic(f *testing.F) {
	f.Add([]byte(`["7776", "1"]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if inputs, err := ReadPublic(b); err != nil && (inputs != nil || !errors.Is(err, proof.ErrInvalid)) {
			t.Errorf("error %v, want ErrInvalid", err)
		}
	})
}

func FuzzVerifyPlonk(f *testing.F) {
	v := plonkVerifier(f, "snarkjs_plonk_circuit2")
	c := plonkCases(f)[0]
	inputs, err := ReadPublic(c.Public)
	if err != nil {
		f.Fatal(err)
	}
	valid, err := ReadPlonkProof(c.Proof)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(valid)
	f.Fuzz(func(t *testing.T, p []byte) {
		err := v.VerifyInputs(inputs, p)
		if slices.Equal(p, valid) != (err == nil) || err != nil && !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%x: %v", p, err)
		}
	})
}
