package plonk

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/validitytest"
)

// A gnarkKey is a key with proofs under it that gnark has made.
type gnarkKey struct {
	key   *Key
	cases []validitytest.Case
}

func gnarkKeys(t testing.TB) (out []gnarkKey) {
	t.Helper()
	b, err := os.ReadFile("testdata/gnark.json")
	if err != nil {
		t.Fatal(err)
	}
	var file []struct {
		Key    string
		Proofs []struct {
			Inputs []string
			Proof  string
		}
	}
	if err := json.Unmarshal(b, &file); err != nil {
		t.Fatal(err)
	}
	for _, v := range file {
		var k gnarkKey
		if k.key, err = ParseKey(unhex(t, v.Key)); err != nil {
			t.Fatal(err)
		}
		for _, p := range v.Proofs {
			c := validitytest.Case{Proof: unhex(t, p.Proof)}
			for _, s := range p.Inputs {
				c.Inputs = append(c.Inputs, [32]byte(unhex(t, s)))
			}
			k.cases = append(k.cases, c)
		}
		out = append(out, k)
	}
	return out
}

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestProofsOfGnark(t *testing.T) {
	for _, k := range gnarkKeys(t) {
		n, commitments := k.key.Inputs(), len(k.key.Points().Commitments)
		t.Run(fmt.Sprintf("%d inputs, %d commitments", n, commitments), func(t *testing.T) {
			verifier := New(k.key)
			for _, c := range k.cases {
				if err := verifier.VerifyInputs(c.Inputs, c.Proof); err != nil {
					t.Fatal(err)
				}
			}
			if n == 3 { // with a commitment; the suite takes seconds
				validitytest.TestSystem(t, func() validity.System { return New(k.key) }, k.cases)
			}
		})
	}
}
