// Package groth16 verifies proofs by Groth's SNARK of 2016 (On the Size of
// Pairing-Based Non-interactive Arguments, https://eprint.iacr.org/2016/260) on the
// curve BN254, one by one or many for less, as gnark, snarkjs, SP1 and RISC Zero make
// them.
//
// A [Key] is a verifying key; keys and proofs have one encoding, which L1's
// verifier shares: docs/validity.md. [ReadGnarkKey] and [ReadGnarkProof] read
// gnark's own, package snarkjs reads that program's JSON. [New] makes a
// [github.com/sharedsec/sharedsec/proof/validity.BatchSystem] of a key.
//
// A key may have a commitment, as gnark's circuits have that call api.Commit: part
// of the witness is committed to ahead of the proof, and a hash of the commitment
// is one more input, a challenge that the circuit may use (Bowe, Gabizon, Green's
// technique as in https://eprint.iacr.org/2022/1072, "BSB22").
//
// Proofs of this system are malleable: from a proof anybody can make another one of
// the same inputs. So a proof's bytes identify nothing.
package groth16

import (
	"fmt"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// ProofSize is the size of a proof in bytes: A, B and C.
const ProofSize = 2*bn254.G1Size + bn254.G2Size

// CommitmentProofSize is the size of a proof whose key has a commitment: D and E,
// the commitment and the proof that its maker knows what is in it, follow.
const CommitmentProofSize = ProofSize + 2*bn254.G1Size

// A statement is a proof with its inputs, decoded.
type statement struct {
	inputs  []bn254.Scalar // with the challenge behind them, if there is a commitment
	a, c    bn254.G1
	b       bn254.G2 // on the twist: its lines tell whether it is in the subgroup
	d, e    bn254.G1
	encoded []byte // inputs and proof, as the weights of a batch are hashed from
}

// decode reads what v is to judge.
func (v *Verifier) decode(inputs [][32]byte, p []byte) (s statement, err error) {
	if got, want := len(inputs), v.Inputs(); got != want {
		return s, fmt.Errorf("%w: %d inputs, want %d", proof.ErrInvalid, got, want)
	}
	if got, want := len(p), v.key.proofSize(); got != want {
		return s, fmt.Errorf("%w: a proof of %d bytes, want %d", proof.ErrInvalid, got, want)
	}
	s.inputs = make([]bn254.Scalar, len(inputs), len(inputs)+1)
	s.encoded = make([]byte, 0, len(inputs)*bn254.ScalarSize+len(p))
	for i := range inputs {
		if s.inputs[i], err = bn254.DecodeScalar(inputs[i][:]); err != nil {
			return s, fmt.Errorf("%w: input %d: %w", proof.ErrInvalid, i, err)
		}
		s.encoded = append(s.encoded, inputs[i][:]...)
	}
	s.encoded = append(s.encoded, p...)
	if err := s.decodePoints(p); err != nil {
		return s, fmt.Errorf("%w: %w", proof.ErrInvalid, err)
	}
	if c := v.key.points.Commitment; c != nil {
		s.inputs = append(s.inputs, c.challenge(p[ProofSize:][:bn254.G1Size], inputs))
	}
	return s, nil
}

func (s *statement) decodePoints(p []byte) (err error) {
	next := func(size int) (b []byte) {
		b, p = p[:size], p[size:]
		return b
	}
	if s.a, err = bn254.DecodeG1(next(bn254.G1Size)); err != nil {
		return fmt.Errorf("point A: %w", err)
	}
	if s.b, err = bn254.DecodeTwist(next(bn254.G2Size)); err != nil {
		return fmt.Errorf("point B: %w", err)
	}
	if s.b.IsInfinity() {
		return fmt.Errorf("point B: %w", bn254.ErrInfinity)
	}
	if s.c, err = bn254.DecodeG1(next(bn254.G1Size)); err != nil {
		return fmt.Errorf("point C: %w", err)
	}
	if len(p) == 0 {
		return nil
	}
	if s.d, err = bn254.DecodeG1(next(bn254.G1Size)); err != nil {
		return fmt.Errorf("commitment: %w", err)
	}
	if s.e, err = bn254.DecodeG1(next(bn254.G1Size)); err != nil {
		return fmt.Errorf("proof of the commitment: %w", err)
	}
	return nil
}
