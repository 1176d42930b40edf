package validity_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/proof/validity/groth16/groth16test"
	"github.com/sharedsec/sharedsec/proof/validity/sp1"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
)

// A program on SP1 becomes what convinces L1: first its version's key, then the
// verifier of statements. Here an EVM of its own stands for L1, and a key whose
// secrets a test knows for SP1's.
func Example() {
	setup, err := groth16test.NewSetup(1, 2)
	if err != nil {
		fmt.Println(err)
		return
	}
	key, err := setup.Key().MarshalBinary()
	if err != nil {
		fmt.Println(err)
		return
	}
	l1 := new(runtime.Config)
	_, system, _, err := runtime.Create(validity.Groth16(key), l1)
	if err != nil {
		fmt.Println(err)
		return
	}
	selector, program := [4]byte{0x11, 0xb6, 0xa0, 0x9d}, [32]byte{31: 7}
	_, verifier, _, err := runtime.Create(validity.SP1(validity.SP1Params{System: system, Selector: selector, Program: program}), l1)
	if err != nil {
		fmt.Println(err)
		return
	}
	ret, _, err := runtime.Call(verifier, crypto.Keccak256([]byte("key()"))[:4], l1)
	if err != nil {
		fmt.Println(err)
		return
	}
	// A node compares what L1 says with what it verifies itself.
	machine, err := sp1.New(sp1.Params{Selector: selector, System: groth16.New(setup.Key())})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("L1 verifies as we do:", commitment.Root(ret) == machine.Guest(program).Key())
	// Output: L1 verifies as we do: true
}
