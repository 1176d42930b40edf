package groth16

import (
	"encoding/binary"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// A weight is what a statement's two equations are raised to.
type weight struct{ proof, commitment bn254.Scalar }

// weights hashes the weights from all that is to be verified, so that nobody can
// choose proofs by them: see docs/validity.md.
func (v *Verifier) weights(statements []statement) []weight {
	weights := make([]weight, len(statements))
	if len(statements) > 1 || v.key.points.Commitment != nil {
		seed := v.seed(statements)
		for i := range weights {
			index := word(i)
			h := commitment.Keccak256(seed[:], index[:])
			weights[i].proof.SetBytes(h[16:])
			weights[i].commitment.SetBytes(h[:16])
		}
	}
	weights[0].proof.SetOne()
	return weights
}

func (v *Verifier) seed(statements []statement) commitment.Root {
	number := word(len(statements))
	parts := [][]byte{v.hash[:], number[:]}
	for _, s := range statements {
		parts = append(parts, s.encoded)
	}
	return commitment.Keccak256(parts...)
}

func word(n int) (w [32]byte) {
	binary.BigEndian.PutUint64(w[24:], uint64(n))
	return w
}
