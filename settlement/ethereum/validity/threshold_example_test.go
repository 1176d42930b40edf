package validity_test

import (
	"fmt"
	"log"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/risczero"
	"github.com/sharedsec/sharedsec/proof/validity/sp1"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
)

// Two of three must be convinced, in Go and on L1: SP1 by Groth16, SP1 by PLONK,
// and RISC Zero, each of the releases that they publish.
func ExampleThreshold() {
	program, image := [32]byte{31: 7}, [32]byte{31: 8} // the guests, as their builds print them
	sp1Groth16, err := sp1.Published(sp1.Groth16V6)
	if err != nil {
		log.Fatal(err)
	}
	sp1Plonk, err := sp1.Published(sp1.PlonkV6)
	if err != nil {
		log.Fatal(err)
	}
	risc0, err := risczero.Published(risczero.V3_0)
	if err != nil {
		log.Fatal(err)
	}

	// In Go.
	first, err := sp1.New(sp1Groth16)
	if err != nil {
		log.Fatal(err)
	}
	second, err := sp1.New(sp1Plonk)
	if err != nil {
		log.Fatal(err)
	}
	third, err := risczero.New(risc0)
	if err != nil {
		log.Fatal(err)
	}
	policy, err := proof.Threshold(2, first.Guest(program), second.Guest(program), third.Guest(image))
	if err != nil {
		log.Fatal(err)
	}
	key, err := proof.Key(policy)
	if err != nil {
		log.Fatal(err)
	}

	// On L1, for which an EVM of its own stands here.
	l1 := new(runtime.Config)
	create := func(code []byte) common.Address {
		_, address, _, err := runtime.Create(code, l1)
		if err != nil {
			log.Fatal(err)
		}
		return address
	}
	sp1At := func(system common.Address, p sp1.Params) common.Address {
		return create(validity.SP1(validity.SP1Params{System: system, Selector: p.Selector, VKRoot: p.VKRoot, Program: program}))
	}
	risc0Key, err := risc0.Key.MarshalBinary()
	if err != nil {
		log.Fatal(err)
	}
	threshold := create(validity.Threshold(2,
		sp1At(create(validity.Groth16(sp1Groth16.System.VerifyingKey())), sp1Groth16),
		sp1At(create(validity.Plonk(sp1Plonk.System.VerifyingKey())), sp1Plonk),
		create(validity.RiscZero(validity.RiscZeroParams{
			System: create(validity.Groth16(risc0Key)), Selector: risc0.Selector(),
			ControlRoot: risc0.ControlRoot, ControlID: risc0.ControlID, ImageID: image,
		})),
	))
	ret, _, err := runtime.Call(threshold, crypto.Keccak256([]byte("key()"))[:4], l1)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("L1 verifies as we do:", commitment.Root(ret) == key)
	// Output: L1 verifies as we do: true
}
