package groth16_test

import (
	"errors"
	"fmt"
	"log"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/proof/validity/groth16/groth16test"
)

// Many proofs are verified in one equation. If it does not hold, each alone tells
// which is wrong. The setup whose secrets are known stands for a prover.
func ExampleVerifier_VerifyInputsBatch() {
	setup, err := groth16test.NewSetup(1, 2)
	if err != nil {
		log.Fatal(err)
	}
	verifier := groth16.New(setup.Key())
	var inputs [][][32]byte
	var proofs [][]byte
	for i := range byte(32) {
		list := [][32]byte{{31: i}, {31: 7}}
		p, err := setup.Prove(list, 0)
		if err != nil {
			log.Fatal(err)
		}
		inputs, proofs = append(inputs, list), append(proofs, p)
	}
	fmt.Println(verifier.VerifyInputsBatch(inputs, proofs))

	inputs[9][0][31]++
	err = verifier.VerifyInputsBatch(inputs, proofs)
	fmt.Println("one is wrong:", errors.Is(err, proof.ErrInvalid))
	for i := range proofs {
		if err := verifier.VerifyInputs(inputs[i], proofs[i]); err != nil {
			fmt.Println("it is", i)
		}
	}
	// Output:
	// <nil>
	// one is wrong: true
	// it is 9
}
