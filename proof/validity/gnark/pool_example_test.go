package gnark_test

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/consensys/gnark/frontend"

	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/gnark"
)

// Several assignments are proven, two at a time, and verified together.
func ExamplePool_ProveAll() {
	dir, err := os.MkdirTemp("", "keys")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	ctx := context.Background()
	keys, err := (&gnark.Cache{Dir: dir}).Keys(ctx, gnark.Groth16, &cube{})
	if err != nil {
		log.Fatal(err)
	}
	pool := gnark.NewPool(keys, 2)
	defer pool.Wait()
	proven, err := pool.ProveAll(ctx, 4, func(i int) (frontend.Circuit, error) {
		return &cube{X: i, Y: i*i*i + 5}, nil
	}, nil)
	if err != nil {
		log.Fatal(err)
	}
	var inputs [][][32]byte
	var proofs [][]byte
	for _, p := range proven {
		inputs, proofs = append(inputs, p.Inputs), append(proofs, p.Proof)
	}
	fmt.Println(len(proofs), validity.VerifyInputsBatch(keys.System(), inputs, proofs))
	// Output: 4 <nil>
}
