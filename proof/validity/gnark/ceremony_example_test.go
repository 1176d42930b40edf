package gnark_test

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/sharedsec/sharedsec/proof/validity/gnark"
)

// A ceremony of one contribution makes a circuit's keys; with more of them it takes
// that all who contributed lie together. What a prover's cache is given it never
// sets up itself.
func ExampleNewGroth16Keys() {
	ccs, err := gnark.Compile(gnark.Groth16, &cube{})
	if err != nil {
		log.Fatal(err)
	}
	r1cs, ok := ccs.(*cs.R1CS)
	if !ok {
		log.Fatal("not on BN254")
	}

	// Powers of tau, the same for all circuits of a size; then this circuit's part.
	beacon := []byte("what nobody knew while they contributed")
	size := ecc.NextPowerOfTwo(uint64(r1cs.GetNbConstraints()))
	powers := mpcsetup.NewPhase1(size)
	powers.Contribute()
	commons, err := mpcsetup.VerifyPhase1(size, beacon, powers)
	if err != nil {
		log.Fatal(err)
	}
	var own mpcsetup.Phase2
	own.Initialize(r1cs, &commons)
	own.Contribute()
	pk, vk, err := mpcsetup.VerifyPhase2(r1cs, &commons, beacon, &own)
	if err != nil {
		log.Fatal(err)
	}

	keys, err := gnark.NewGroth16Keys(ccs, pk, vk)
	if err != nil {
		log.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "keys")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	cache := gnark.Cache{Dir: dir, NoSetup: true}
	if err := cache.Import(keys); err != nil {
		log.Fatal(err)
	}
	if keys, err = cache.Keys(context.Background(), gnark.Groth16, &cube{}); err != nil {
		log.Fatal(err)
	}
	inputs, p, err := keys.Prove(context.Background(), &cube{X: 3, Y: 32})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(keys.System().VerifyInputs(inputs, p))
	// Output: <nil>
}
