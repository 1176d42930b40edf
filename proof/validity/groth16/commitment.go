package groth16

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// Hash is how the challenge is made from the commitment D and the committed public
// inputs, all in their encodings, one behind the other.
type Hash uint8

const (
	// SHA256 is hash_to_field of RFC 9380 with expand_message_xmd, SHA-256 and
	// the tag bsb22-commitment: what gnark does if nothing else is said.
	SHA256 Hash = iota
	// Keccak256 is keccak256 modulo r: what gnark does for proofs that its
	// Solidity verifiers accept (solidity.WithProverTargetSolidityVerifier).
	Keccak256
)

// bsb22Tag is gnark's constraint.CommitmentDst.
const bsb22Tag = "bsb22-commitment"

// challenge returns the input that the commitment d adds.
func (c *Commitment) challenge(d []byte, inputs [][32]byte) (s bn254.Scalar) {
	message := append(make([]byte, 0, len(d)+len(c.Committed)*bn254.ScalarSize), d...)
	for _, i := range c.Committed {
		message = append(message, inputs[i][:]...)
	}
	if c.Hash == Keccak256 {
		h := commitment.Keccak256(message)
		return *s.SetBytes(h[:])
	}
	one, err := fr.Hash(message, []byte(bsb22Tag), 1)
	if err != nil { // only for tags and outputs longer than these
		return s
	}
	return one[0]
}

// check checks the commitment of a key with n public inputs.
func (c *Commitment) check(n int) error {
	if c.Hash != SHA256 && c.Hash != Keccak256 {
		return fmt.Errorf("commitment: hash %d is unknown", c.Hash)
	}
	if err := checkG2(&c.G); err != nil {
		return fmt.Errorf("commitment, G: %w", err)
	}
	if err := checkG2(&c.GSigmaNeg); err != nil {
		return fmt.Errorf("commitment, GSigmaNeg: %w", err)
	}
	for k, i := range c.Committed {
		if i < 0 || i >= n || k > 0 && i <= c.Committed[k-1] {
			return fmt.Errorf("commitment: public input %d of %d is not the next one", i, n)
		}
	}
	return nil
}
