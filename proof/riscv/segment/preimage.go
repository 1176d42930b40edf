package segment

import "github.com/sharedsec/sharedsec/proof/riscv"

// A Verifier returns the preimage of key that a proof shows, in a state with
// the given In, as the contract PreimageOracle does. [riscv.VerifyPreimage] is
// one; it does not know the precompiles of L1, by which blobs and precompiles'
// results are proven. Errors match [riscv.ErrPreimageWrong], or
// [errors.ErrUnsupported] if the proof may be right.
type Verifier func(key riscv.Key, in [32]byte, proof []byte) (preimage []byte, err error)

// shown is the oracle of one step: the proof of a preimage that came with it.
type shown struct {
	witness riscv.Encoding // that of the state comes first in it
	proof   []byte
	verify  Verifier
	asked   bool
}

// Preimage returns the preimage that the proof shows for key.
func (s *shown) Preimage(key riscv.Key) ([]byte, error) {
	s.asked = true
	return s.verify(key, s.witness.Input(), s.proof)
}
