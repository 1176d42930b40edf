package snarkjs_test

import (
	"fmt"
	"log"
	"os"

	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/proof/validity/snarkjs"
)

// Files that snarkjs has written become a verdict, by package groth16.
func ExampleReadGroth16Key() {
	file := func(name string) []byte {
		b, err := os.ReadFile("testdata/risc0_groth16_tests/" + name)
		if err != nil {
			log.Fatal(err)
		}
		return b
	}
	key, err := snarkjs.ReadGroth16Key(file("verification_key.json"))
	if err != nil {
		log.Fatal(err)
	}
	inputs, err := snarkjs.ReadPublic(file("public.json"))
	if err != nil {
		log.Fatal(err)
	}
	p, err := snarkjs.ReadGroth16Proof(file("proof.json"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(groth16.New(key).VerifyInputs(inputs, p))
	// Output: <nil>
}
