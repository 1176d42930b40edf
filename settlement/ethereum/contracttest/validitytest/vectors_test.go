package validitytest

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"

	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
)

// A hexadecimal is bytes in JSON, 0x ahead.
type hexadecimal []byte

func (h *hexadecimal) UnmarshalJSON(b []byte) error {
	s, err := hex.DecodeString(strings.TrimPrefix(strings.Trim(string(b), `"`), "0x"))
	*h = s
	return err
}

func (h hexadecimal) word() [32]byte { return [32]byte(h) }

// A vector is a proof by somebody else's prover: SP1's, or RISC Zero's.
type vector struct {
	Name   string
	Inputs []string    `json:"public_inputs"`
	SNARK  hexadecimal `json:"snark_proof"`

	ProgramVKey  hexadecimal       `json:"program_vkey"`
	PublicValues hexadecimal       `json:"public_values"`
	ProofBytes   hexadecimal       `json:"proof_bytes"`
	Malformed    hexadecimal       `json:"proof_bytes_malformed"`
	SP1          map[string]string `json:"verifying_key_solidity_constants"`

	Seal        hexadecimal
	ImageID     hexadecimal       `json:"image_id"`
	Journal     hexadecimal       `json:"journal"`
	JournalHash hexadecimal       `json:"journal_sha256"`
	ControlRoot hexadecimal       `json:"control_root"`
	ControlID   hexadecimal       `json:"bn254_control_id"`
	ClaimDigest hexadecimal       `json:"claim_digest"`
	RISC0       map[string]string `json:"verifying_key"`
}

func read(t testing.TB, name string) (v vector) {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func readSP1(t testing.TB) vector { return read(t, "sp1_v4.0.0-rc.3_groth16") }

// receipts are RISC Zero's, one of each version.
func receipts(t testing.TB) (all []vector) {
	t.Helper()
	for _, version := range []string{"V2_0", "V2_2", "V3_0"} {
		all = append(all, read(t, "risc0_receipt_"+version))
	}
	return all
}

func (v *vector) inputs(t testing.TB) (inputs [][32]byte) {
	t.Helper()
	for _, s := range v.Inputs {
		inputs = append(inputs, decimal(t, s))
	}
	return inputs
}

// key returns the verifying key.
func (v *vector) key(t testing.TB) *groth16.Key {
	t.Helper()
	var p groth16.Points
	if c := v.SP1; c != nil {
		p.Alpha = g1(t, c["ALPHA_X"], c["ALPHA_Y"])
		for name, q := range map[string]*bn254.G2{"BETA": &p.Beta, "GAMMA": &p.Gamma, "DELTA": &p.Delta} {
			*q = g2(t, c[name+"_NEG_X_0"], c[name+"_NEG_X_1"], c[name+"_NEG_Y_0"], c[name+"_NEG_Y_1"])
			q.Neg(q)
		}
		p.Inputs = append(p.Inputs, g1(t, c["CONSTANT_X"], c["CONSTANT_Y"]))
		for i := range v.Inputs {
			p.Inputs = append(p.Inputs, g1(t, c[fmt.Sprintf("PUB_%d_X", i)], c[fmt.Sprintf("PUB_%d_Y", i)]))
		}
	} else {
		c := v.RISC0
		p.Alpha = g1(t, c["alphax"], c["alphay"])
		for name, q := range map[string]*bn254.G2{"beta": &p.Beta, "gamma": &p.Gamma, "delta": &p.Delta} {
			*q = g2(t, c[name+"x2"], c[name+"x1"], c[name+"y2"], c[name+"y1"])
		}
		for i := range len(v.Inputs) + 1 {
			p.Inputs = append(p.Inputs, g1(t, c[fmt.Sprintf("IC%dx", i)], c[fmt.Sprintf("IC%dy", i)]))
		}
	}
	key, err := groth16.NewKey(p)
	if err != nil {
		t.Fatal(err)
	}
	return key
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

// encode returns a key's encoding.
func encode(t testing.TB, key *groth16.Key) []byte {
	t.Helper()
	b, err := key.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return b
}
