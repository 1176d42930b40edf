package kzg_test

import (
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
)

// Commit to a blob, and check what somebody says it is against L1's hash.
func Example() {
	var blob kzg.Blob
	copy(blob[1:], "31 bytes of each 32 are free") // byte 0 keeps the element below the order
	c, err := kzg.Commit(&blob)
	if err != nil {
		fmt.Println(err)
		return
	}
	onL1 := c.VersionedHash()

	fmt.Println(kzg.VerifyBlob(&blob, onL1))
	blob[1]++
	fmt.Println(errors.Is(kzg.VerifyBlob(&blob, onL1), commitment.ErrInvalid))
	// Output:
	// <nil>
	// true
}

// Show one element of a blob, as L1's point evaluation precompile checks it.
func ExampleVerifyPoint() {
	var blob kzg.Blob
	blob[5*kzg.ElementSize+31] = 42
	c, err := kzg.Commit(&blob)
	if err != nil {
		fmt.Println(err)
		return
	}
	z, err := kzg.Point(5)
	if err != nil {
		fmt.Println(err)
		return
	}
	value, proof, err := kzg.ProvePoint(&blob, z)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(value[31], kzg.VerifyPoint(c, z, value, proof))
	// Output: 42 <nil>
}

// What a blob transaction carries since EIP-7594, and what its receivers check.
func ExampleVerifyCellProofs() {
	var blob kzg.Blob
	c, err := kzg.Commit(&blob)
	if err != nil {
		fmt.Println(err)
		return
	}
	proofs, err := kzg.ProveCells(&blob)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(proofs), kzg.VerifyCellProofs([]*kzg.Blob{&blob}, []kzg.Commitment{c}, proofs))
	// Output: 128 <nil>
}
