package zkledger_test

import (
	"fmt"
	"log"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof/validity/gnark"
	"github.com/sharedsec/sharedsec/proof/validity/gnark/zkledger"
)

// A prover compiles the circuit once. For each entry it makes a witness from the
// state before and the entry's data, which gnark's Prove takes, with the hints.
func ExampleAssign() {
	p := zkledger.Params{Depth: 4, Transfers: 1}
	cs, err := zkledger.Compile(p, gnark.Groth16)
	if err != nil {
		log.Fatal(err)
	}

	pre, nodes, err := ledger.Genesis(p.Depth, nil)
	if err != nil {
		log.Fatal(err)
	}
	data, err := ledger.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{{Time: 1, L1Origin: 2}}})
	if err != nil {
		log.Fatal(err)
	}
	frames, err := batch.Frames(data, 1000)
	if err != nil {
		log.Fatal(err)
	}
	elements, err := ledger.Pack(frames[0], p.Transfers)
	if err != nil {
		log.Fatal(err)
	}
	a, err := zkledger.Assign(p, nodes, &zkledger.Entry{
		Pre: pre, Elements: elements, Ref: commitment.Keccak256(frames[0]),
	})
	if err != nil {
		log.Fatal(err)
	}
	w, err := frontend.NewWitness(a.Witness, ecc.BN254.ScalarField())
	if err != nil {
		log.Fatal(err)
	}
	public, err := w.Public()
	if err != nil {
		log.Fatal(err)
	}

	fmt.Println(cs.GetNbPublicVariables()-1, "public inputs, of which the witness has", public.Vector().(interface{ Len() int }).Len())
	fmt.Println("a block:", a.Facts.Block, "- it changed the state:", a.Facts.Post != a.Facts.Pre)
	// Output:
	// 5 public inputs, of which the witness has 5
	// a block: true - it changed the state: false
}
