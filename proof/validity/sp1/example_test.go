package sp1_test

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/sp1"
)

// A proof of SP1's own tests: of a program that computes Fibonacci's numbers.
func ExampleMachine_VerifyProof() {
	params, err := sp1.Published(sp1.PlonkV4)
	if err != nil {
		fmt.Println(err)
		return
	}
	m, err := sp1.New(params)
	if err != nil {
		fmt.Println(err)
		return
	}
	var v struct {
		ProgramVKey  string `json:"program_vkey"`
		PublicValues string `json:"public_values"`
		Proof        string `json:"proof_bytes"`
	}
	b, err := os.ReadFile("testdata/sp1_v4.0.0-rc.3_plonk.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := json.Unmarshal(b, &v); err != nil {
		fmt.Println(err)
		return
	}
	var parts [][]byte
	for _, s := range []string{v.ProgramVKey, v.PublicValues, v.Proof} {
		p, err := hex.DecodeString(s[2:])
		if err != nil {
			fmt.Println(err)
			return
		}
		parts = append(parts, p)
	}
	fmt.Printf("%x: %v\n", m.Selector(), m.VerifyProof([32]byte(parts[0]), parts[1], parts[2]))
	// Output: 1b34fe11: <nil>
}

// A rollup whose guest commits to its statements.
func ExampleMachine_Guest() {
	params, err := sp1.Published(sp1.Groth16V5)
	if err != nil {
		fmt.Println(err)
		return
	}
	m, err := sp1.New(params)
	if err != nil {
		fmt.Println(err)
		return
	}
	var v proof.BatchVerifier = m.Guest([32]byte{31: 1}) // the verifying key that SP1 prints for the guest
	fmt.Println(v.Verify(proof.Statement{}, []byte("no proof")))
	// Output: sp1: proof: invalid: a proof of another release: it begins with 0x6e6f2070, want 0xa4594c59
}
