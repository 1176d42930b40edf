package plonk_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"math/big"
	"os"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/plonk"
)

// A proof that SP1 has made is verified under the key in its Solidity verifier.
func Example() {
	var file struct {
		Numbers   []string          `json:"public_inputs"`
		Proof     string            `json:"snark_proof"`
		Constants map[string]string `json:"verifying_key_solidity_constants"`
	}
	b, err := os.ReadFile("testdata/sp1_v4.0.0-rc.3_plonk.json")
	if err != nil {
		log.Fatal(err)
	}
	if err := json.Unmarshal(b, &file); err != nil {
		log.Fatal(err)
	}
	inputs := make([][32]byte, len(file.Numbers))
	for i, s := range file.Numbers {
		n, _ := new(big.Int).SetString(s, 10)
		n.FillBytes(inputs[i][:])
	}
	p, err := hex.DecodeString(file.Proof[2:])
	if err != nil {
		log.Fatal(err)
	}

	key, err := plonk.ReadSolidityKey(file.Constants)
	if err != nil {
		log.Fatal(err)
	}
	verifier := plonk.New(key)
	fmt.Println("the proof:", verifier.VerifyInputs(inputs, p))

	inputs[1][31]++
	err = verifier.VerifyInputs(inputs, p)
	fmt.Println("of another input:", errors.Is(err, proof.ErrInvalid))
	// Output:
	// the proof: <nil>
	// of another input: true
}
