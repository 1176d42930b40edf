// Package validity verifies succinct proofs: of public inputs under a key, and
// through them of statements. Nothing here proves; what is here is pure, small,
// and made for whoever wants to be convinced: a light client, a node, a contract's
// twin.
//
// A [System] is a SNARK with its verifying key: see the packages groth16, plonk and
// snarkjs below this one. What turns statements into public inputs is a
// [github.com/sharedsec/sharedsec/proof.Verifier]: packages sp1 and risczero for
// proofs by those virtual machines, a rollup's own for its circuit. All are on
// BN254, the curve that L1 has precompiles for; docs/validity.md fixes the
// encodings, which L1's verifiers share.
//
// Implementers: run the suite in proof/validity/validitytest.
package validity

import (
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// ErrKey matches bytes that are no verifying key. They will never do: get the
// key from whoever deployed its verifier, and check it against its hash.
var ErrKey = errors.New("validity: no verifying key")

// A System verifies proofs of public inputs under one key. It is pure and safe
// for concurrent use.
type System interface {
	// Inputs returns how many public inputs a proof speaks of.
	Inputs() int

	// VerifyInputs returns nil if proof proves inputs: each a scalar, 32 bytes
	// big-endian, below the order of the scalar field. Otherwise the error
	// matches [proof.ErrInvalid]; so it does for another number of inputs.
	VerifyInputs(inputs [][32]byte, proof []byte) error
}

// A BatchSystem also verifies many proofs for less than each alone costs.
type BatchSystem interface {
	System

	// VerifyInputsBatch returns nil if each proof proves the inputs with the
	// same index. Otherwise the error matches [proof.ErrInvalid], and does not
	// say which: verify them one by one to know. It needs no randomness but
	// what it hashes from keys, inputs and proofs. Nothing to verify is invalid.
	VerifyInputsBatch(inputs [][][32]byte, proofs [][]byte) error
}

// A KeyedSystem has its key, and names it.
type KeyedSystem interface {
	System

	// Key returns the keccak256 of the verifying key's encoding, as the system's
	// contract on L1 does.
	Key() commitment.Root

	// VerifyingKey returns that encoding: what the system's contract on L1 is
	// created with.
	VerifyingKey() []byte
}

// VerifyInputsBatch verifies many proofs: together where s can, else one by one.
func VerifyInputsBatch(s System, inputs [][][32]byte, proofs [][]byte) error {
	if b, ok := s.(BatchSystem); ok {
		return b.VerifyInputsBatch(inputs, proofs)
	}
	if len(proofs) == 0 || len(inputs) != len(proofs) {
		return fmt.Errorf("%w: %d proofs of %d lists of inputs", proof.ErrInvalid, len(proofs), len(inputs))
	}
	for i, p := range proofs {
		if err := s.VerifyInputs(inputs[i], p); err != nil {
			return fmt.Errorf("proof %d: %w", i, err)
		}
	}
	return nil
}
