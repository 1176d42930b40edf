package bn254_test

import (
	"errors"
	"fmt"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// A point that comes from elsewhere is read strictly, and then checked in a product
// of pairings: here that it is minus the generator.
func Example() {
	_, _, one, two := curve.Generators()
	var minus bn254.G1
	minus.Neg(&one)
	encoded := bn254.AppendG1(nil, &minus)

	p, err := bn254.DecodeG1(encoded)
	if err != nil {
		fmt.Println(err)
		return
	}
	lines, err := bn254.NewLines([]bn254.G2{two}) // once, for all pairings with it
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(bn254.PairingCheck([]bn254.Pair{{P: one, Q: &lines[0]}, {P: p, Q: &lines[0]}}))

	encoded[0] |= 0x80
	_, err = bn254.DecodeG1(encoded)
	fmt.Println(errors.Is(err, bn254.ErrNotReduced), err)
	// Output:
	// true
	// true bn254: invalid encoding: not below the modulus
}
