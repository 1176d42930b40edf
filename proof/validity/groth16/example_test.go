package groth16_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
)

// A proof by SP1 is verified under the key that SP1 publishes, a file that gnark
// wrote. A verifier on L1 names its key by the same hash.
func Example() {
	file, err := os.ReadFile("testdata/groth16_vk_v4.0.0-rc.3.bin")
	if err != nil {
		fmt.Println(err)
		return
	}
	key, err := groth16.ReadGnarkKey(file, groth16.SHA256)
	if err != nil {
		fmt.Println(err)
		return
	}
	verifier := groth16.New(key)
	fmt.Println(verifier.Inputs(), verifier.Key())

	inputs, p := readProof()
	fmt.Println(verifier.VerifyInputs(inputs, p))

	inputs[1][31] ^= 1
	err = verifier.VerifyInputs(inputs, p)
	fmt.Println(errors.Is(err, proof.ErrInvalid), err)
	// Output:
	// 2 0x81aeab4efc66590e939d1ee6c7e20bd02592973d467aa5224a63e57e18afba2f
	// <nil>
	// true groth16: proof: invalid: the equation of pairings does not hold
}

// readProof reads a proof and its public inputs.
func readProof() (inputs [][32]byte, p []byte) {
	var file struct {
		Inputs []string `json:"public_inputs"`
		Proof  string   `json:"snark_proof"`
	}
	b, err := os.ReadFile("testdata/sp1_v4.0.0-rc.3_groth16.json")
	if err != nil {
		fmt.Println(err)
	}
	if err := json.Unmarshal(b, &file); err != nil {
		fmt.Println(err)
	}
	for _, s := range file.Inputs {
		n, _ := new(big.Int).SetString(s, 10)
		inputs = append(inputs, [32]byte(n.FillBytes(make([]byte, 32))))
	}
	if p, err = hex.DecodeString(file.Proof[2:]); err != nil {
		fmt.Println(err)
	}
	return inputs, p
}
