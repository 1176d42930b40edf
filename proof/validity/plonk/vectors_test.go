package plonk

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// A vector is a proof by somebody else's prover.
type vector struct {
	key     *Key
	inputs  [][32]byte
	proof   []byte
	gnarkID string // SHA-256 of the key as gnark writes it
	named   map[string]string
}

// sp1 returns SP1's proof with its key.
func sp1(t testing.TB) (v vector) {
	t.Helper()
	var file struct {
		Inputs    []string          `json:"public_inputs"`
		Proof     string            `json:"snark_proof"`
		Constants map[string]string `json:"verifying_key_solidity_constants"`
		Hash      string            `json:"verifier_hash"`
	}
	b, err := os.ReadFile("testdata/sp1_v4.0.0-rc.3_plonk.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &file); err != nil {
		t.Fatal(err)
	}
	if v.proof, err = hex.DecodeString(file.Proof[2:]); err != nil {
		t.Fatal(err)
	}
	for _, s := range file.Inputs {
		n, ok := new(big.Int).SetString(s, 10)
		if !ok {
			t.Fatalf("%q is no number", s)
		}
		v.inputs = append(v.inputs, [32]byte(n.FillBytes(make([]byte, 32))))
	}
	v.gnarkID, v.named = file.Hash[2:], file.Constants
	if v.key, err = ReadSolidityKey(v.named); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestProofOfSP1(t *testing.T) {
	v := sp1(t)
	verifier := New(v.key)
	if err := verifier.VerifyInputs(v.inputs, v.proof); err != nil {
		t.Error(err)
	}
	for n := 1; n < 5; n++ {
		inputs, proofs := make([][][32]byte, n), make([][]byte, n)
		for i := range proofs {
			inputs[i], proofs[i] = v.inputs, v.proof
		}
		if err := verifier.VerifyInputsBatch(inputs, proofs); err != nil {
			t.Errorf("%d proofs: %v", n, err)
		}
	}
}

// gnarkEncode writes a key as gnark does, with lines or zeros in their place.
func gnarkEncode(k *Key, compressed, lines bool) []byte {
	p := k.Points()
	var b []byte
	scalar := func(s *bn254.Scalar) { b = bn254.AppendScalar(b, s) }
	g1 := func(q *bn254.G1) {
		if compressed {
			c := q.Bytes()
			b = append(b, c[:]...)
			return
		}
		b = bn254.AppendG1(b, q)
	}
	g2 := func(q *bn254.G2) {
		if compressed {
			c := q.Bytes()
			b = append(b, c[:]...)
			return
		}
		b = bn254.AppendG2(b, q)
	}
	c := p.circuit()
	inverse := c.SizeInverse()
	b = binary.BigEndian.AppendUint64(b, p.Size)
	scalar(&inverse)
	scalar(&p.Generator)
	b = binary.BigEndian.AppendUint64(b, uint64(p.Inputs))
	scalar(&p.CosetShift)
	for _, q := range []*bn254.G1{&p.S[0], &p.S[1], &p.S[2], &p.Ql, &p.Qr, &p.Qm, &p.Qo, &p.Qk} {
		g1(q)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(len(p.Commitments)))
	for i := range p.Commitments {
		g1(&p.Commitments[i].Qcp)
	}
	g1(&p.G1)
	g2(&p.G2)
	g2(&p.G2Tau)
	if lines {
		b = append(b, gnarkLines(&p.G2, &p.G2Tau)...)
	} else {
		b = append(b, make([]byte, gnarkLinesSize)...)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(len(p.Commitments)))
	for i := range p.Commitments {
		b = binary.BigEndian.AppendUint64(b, p.Commitments[i].Index)
	}
	return b
}

// The key that SP1's contract has is the one that its provers have in gnark's
// format, which SP1 names by its SHA-256.
func TestReadGnarkKeyOfSP1(t *testing.T) {
	v := sp1(t)
	file := gnarkEncode(v.key, true, false)
	if got := sha256.Sum256(file); hex.EncodeToString(got[:]) != v.gnarkID {
		t.Errorf("the key in gnark's format has the SHA-256 %x, want %s", got, v.gnarkID)
	}
	for _, b := range [][]byte{file, gnarkEncode(v.key, true, true), gnarkEncode(v.key, false, true)} {
		k, err := ReadGnarkKey(b)
		if err != nil {
			t.Fatal(err)
		}
		if k.Hash() != v.key.Hash() {
			t.Errorf("key %v, want %v", k.Hash(), v.key.Hash())
		}
	}
}
