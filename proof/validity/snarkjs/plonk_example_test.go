package snarkjs_test

import (
	"fmt"
	"log"
	"os"

	"github.com/sharedsec/sharedsec/proof/validity/snarkjs"
)

// Files that snarkjs has written become a verdict.
func ExampleNewPlonk() {
	file := func(name string) []byte {
		b, err := os.ReadFile("testdata/plonk_valid/" + name)
		if err != nil {
			log.Fatal(err)
		}
		return b
	}
	key, err := snarkjs.ReadPlonkKey(file("verification_key.json"))
	if err != nil {
		log.Fatal(err)
	}
	inputs, err := snarkjs.ReadPublic(file("public.json"))
	if err != nil {
		log.Fatal(err)
	}
	p, err := snarkjs.ReadPlonkProof(file("proof.json"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(snarkjs.NewPlonk(key).VerifyInputs(inputs, p))
	// Output: <nil>
}
