package validitytest

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/proof/validity"
)

// reduced adds the order of the scalar field to each input, as often as 32 bytes
// hold: the same number in the field, and not the same input. Who takes both lets a
// proof be used for two statements.
func reduced(make func() validity.System, cases []Case) error {
	s := make()
	for n, c := range cases {
		for i, x := range c.Inputs {
			y := new(big.Int).SetBytes(x[:])
			for y.Add(y, fr.Modulus()); y.BitLen() <= 256; y.Add(y, fr.Modulus()) {
				var more [32]byte
				y.FillBytes(more[:])
				if err := refused(verify(s, with(c.Inputs, i, more), c.Proof)); err != nil {
					return fmt.Errorf("case %d: with the order added to input %d: %w: a number has one encoding", n, i, err)
				}
			}
		}
	}
	return nil
}
