package kzg

import (
	"compress/gzip"
	"encoding/hex"
	"encoding/json"
	"os"
	"testing"
)

// VerifyPoint is what EIP-4844's precompile checks: go-ethereum's vector of it is
// accepted, and not with any byte changed.
func TestPointEvaluationVector(t *testing.T) {
	f, err := os.Open("testdata/pointEvaluation.json.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var vectors []struct{ Input string }
	if err := json.NewDecoder(z).Decode(&vectors); err != nil || len(vectors) != 1 {
		t.Fatalf("%d vectors, want 1: %v", len(vectors), err)
	}
	b, err := hex.DecodeString(vectors[0].Input)
	if err != nil || len(b) != 192 {
		t.Fatalf("%d bytes, want 192: %v", len(b), err)
	}
	// versioned hash, z, y, commitment, proof
	check := func(b []byte) bool {
		c := Commitment(b[96:144])
		return c.VersionedHash() == VersionedHash(b[:32]) &&
			VerifyPoint(c, Element(b[32:64]), Element(b[64:96]), Proof(b[144:192])) == nil
	}
	if !check(b) {
		t.Fatal("the vector is refused")
	}
	for i := range b {
		b[i] ^= 1
		if check(b) {
			t.Errorf("it is accepted with byte %d changed", i)
		}
		b[i] ^= 1
	}
}
