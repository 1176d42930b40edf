package snarkjs

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
)

// A file of the other protocol is told for what it is, not for its fields.
func TestOtherProtocol(t *testing.T) {
	for name, c := range map[string]struct {
		file  string
		want  error
		other string
		read  func([]byte) error
	}{
		"groth16 key":   {"plonk_valid/verification_key.json", validity.ErrKey, `"plonk"`, func(b []byte) error { _, err := ReadGroth16Key(b); return err }},
		"groth16 proof": {"plonk_valid/proof.json", proof.ErrInvalid, `"plonk"`, func(b []byte) error { _, err := ReadGroth16Proof(b); return err }},
		"plonk key":     {"risc0_groth16_tests/verification_key.json", validity.ErrKey, `"groth16"`, func(b []byte) error { _, err := ReadPlonkKey(b); return err }},
		"plonk proof":   {"risc0_groth16_tests/proof.json", proof.ErrInvalid, `"groth16"`, func(b []byte) error { _, err := ReadPlonkProof(b); return err }},
	} {
		b, err := os.ReadFile("testdata/" + c.file)
		if err != nil {
			t.Fatal(err)
		}
		if err := c.read(b); !errors.Is(err, c.want) || !strings.Contains(err.Error(), "protocol "+c.other) {
			t.Errorf("%s: %v, want one that matches %v and names protocol %s", name, err, c.want, c.other)
		}
	}
}
