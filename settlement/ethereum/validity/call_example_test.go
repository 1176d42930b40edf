package validity_test

import (
	"crypto/sha256"
	"fmt"
	"log"

	"github.com/ethereum/go-ethereum/core/vm/runtime"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/proof/validity/groth16/groth16test"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
)

// A contract is asked about proofs, as it would be by eth_call. The setup whose
// secrets are known stands for a circuit with its prover.
func ExampleInputsCall() {
	setup, err := groth16test.NewSetup(1, 2)
	if err != nil {
		log.Fatal(err)
	}
	verifier := groth16.New(setup.Key())
	l1 := new(runtime.Config)
	_, address, _, err := runtime.Create(validity.Groth16(verifier.VerifyingKey()), l1)
	if err != nil {
		log.Fatal(err)
	}
	inputs := [][32]byte{{31: 1}, {31: 2}}
	p, err := setup.Prove(inputs, 0)
	if err != nil {
		log.Fatal(err)
	}
	_, _, err = runtime.Call(address, validity.InputsCall([][][32]byte{inputs}, [][]byte{p}), l1)
	fmt.Println(err)

	inputs[1][31]++
	_, _, err = runtime.Call(address, validity.InputsCall([][][32]byte{inputs}, [][]byte{p}), l1)
	fmt.Println(err)
	// Output:
	// <nil>
	// execution reverted
}

// What judges statements is asked about statements.
func ExampleStatementsCall() {
	setup, err := groth16test.NewSetup(1, 2)
	if err != nil {
		log.Fatal(err)
	}
	system := groth16.New(setup.Key())
	l1 := new(runtime.Config)
	_, at, _, err := runtime.Create(validity.Groth16(system.VerifyingKey()), l1)
	if err != nil {
		log.Fatal(err)
	}
	params := validity.SP1Params{System: at, Selector: [4]byte{1, 2, 3, 4}, Program: [32]byte{31: 7}}
	_, verifier, _, err := runtime.Create(validity.SP1(params), l1)
	if err != nil {
		log.Fatal(err)
	}
	s := proof.Statement{Program: commitment.Root{1}, Post: commitment.Root{2}}
	hash := s.Hash()
	values := sha256.Sum256(hash[:]) // the program commits to the statement's hash, and SP1 to that
	values[0] &= 0x1f
	snark, err := setup.Prove([][32]byte{params.Program, values}, 0)
	if err != nil {
		log.Fatal(err)
	}
	p := append(params.Selector[:], snark...)
	_, _, err = runtime.Call(verifier, validity.StatementsCall([]proof.Statement{s}, [][]byte{p}), l1)
	fmt.Println(err)

	s.Post[0]++
	_, _, err = runtime.Call(verifier, validity.StatementsCall([]proof.Statement{s}, [][]byte{p}), l1)
	fmt.Println(err)
	// Output:
	// <nil>
	// execution reverted
}
