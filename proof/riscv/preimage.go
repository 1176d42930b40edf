package riscv

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// Sizes of preimage proofs, in bytes: those of blobs, and what stands before a
// precompile's input.
const (
	blobProofSize      = 48 + 32 + 32 + 48
	precompileCallSize = 20 + 8
)

// A Prover is an [Oracle] that also has the preimage proofs of blob and
// precompile keys. For the other keys the preimage is the proof.
type Prover interface {
	// ProvePreimage returns the proof of key's preimage, which the caller does
	// not change. For a blob key: KZG commitment (48 bytes), point z (32), value
	// y (32) and KZG proof (48). For a precompile key: address (20), gas (8,
	// big-endian) and input. The error for an unknown key matches
	// [ErrPreimageMissing].
	ProvePreimage(key Key) ([]byte, error)
}

// PreimageProof returns what L1 takes besides the [Witness] of the next step of
// s: the proof of the preimage that the step reads, by docs/disputes.md; nil if
// it reads none. It does not change s.
//
// The proof of a blob or a precompile is o's if that is a [Prover], otherwise
// the error matches [errors.ErrUnsupported]. It is checked as far as hashes go:
// whether a value is a blob's, and what a precompile returns, L1 alone tells.
// Other errors are as for [Witness].
func PreimageProof(s *State, o Oracle) ([]byte, error) {
	if o == nil {
		_, _, err := Witness(s, nil)
		return nil, err
	}
	asked := &asked{Oracle: o}
	if _, _, err := Witness(s, asked); err != nil || !asked.once {
		return nil, err
	}
	proof := asked.preimage
	t := KeyType(asked.key[0])
	if t == BlobKey || t == PrecompileKey {
		p, ok := o.(Prover)
		if !ok {
			return nil, fmt.Errorf("riscv: %T has no proof of %x: %w", o, asked.key, errors.ErrUnsupported)
		}
		var err error
		if proof, err = p.ProvePreimage(asked.key); err != nil {
			return nil, err
		}
	}
	_, err := VerifyPreimage(asked.key, s.In, proof)
	if err != nil && !errors.Is(err, errors.ErrUnsupported) {
		return nil, err
	}
	if t == BlobKey && !bytes.Equal(proof[48+32:][:32], asked.preimage) {
		return nil, &PreimageError{Key: asked.key, Size: len(asked.preimage)}
	}
	return proof, nil
}

// asked is an oracle that remembers what a step asked it for.
type asked struct {
	Oracle
	once     bool
	key      Key
	preimage []byte
}

func (a *asked) Preimage(key Key) (b []byte, err error) {
	a.once, a.key = true, key
	a.preimage, err = a.Oracle.Preimage(key)
	return a.preimage, err
}

// ProvenKey returns the key of type t that a preimage proof is of, by which a
// [Prover] finds it again. Whether the proof is right is not looked at. A proof
// that none of that type can be is refused by an error that matches
// [ErrPreimageWrong].
func ProvenKey(t KeyType, proof []byte) (Key, error) {
	switch {
	case len(proof) > MaxPreimage:
	case t == LocalKey:
		return InputKey, nil
	case t == Keccak256Key:
		return HashKey(t, commitment.Keccak256(proof)), nil
	case t == Sha256Key:
		return HashKey(t, sha256.Sum256(proof)), nil
	case t == BlobKey && len(proof) == blobProofSize:
		return HashKey(t, commitment.Keccak256(proof[:48+32])), nil
	case t == PrecompileKey && len(proof) >= precompileCallSize:
		return HashKey(t, commitment.Keccak256(proof)), nil
	}
	return Key{}, &PreimageError{Key: Key{0: byte(t)}, Size: len(proof)}
}

// VerifyPreimage returns the preimage of key in a state with the given In, by a
// preimage proof: what the contract PreimageOracle does. A proof that does not
// show it is refused by an error that matches [ErrPreimageWrong].
//
// Blobs and precompiles are proven by precompiles of L1, which this package
// does not have: a proof of their keys that hashes do not refute gives an error
// that matches [errors.ErrUnsupported].
func VerifyPreimage(key Key, in [32]byte, proof []byte) (preimage []byte, err error) {
	t := KeyType(key[0])
	proven, err := ProvenKey(t, proof)
	switch {
	case err != nil:
		return nil, err
	case proven != key, t == LocalKey && commitment.Keccak256(proof) != in:
		return nil, &PreimageError{Key: key, Size: len(proof)}
	case t == BlobKey, t == PrecompileKey:
		return nil, fmt.Errorf("riscv: proof of %x: %w", key, errors.ErrUnsupported)
	}
	return proof, nil
}
