// Package sp1 verifies proofs by Succinct's SP1: that a program, named by its
// verifying key, ran to its end and committed to public values. They are proofs as
// SP1's contracts take them: Groth16 or PLONK on BN254, around a STARK.
//
// A [Machine] verifies what one release proves: [Published] has the parameters of
// known ones. [Machine.Guest] makes of it, for one program, a
// [github.com/sharedsec/sharedsec/proof.Verifier] that a rollup uses.
//
// # For who writes a guest
//
// The guest computes the statement and commits its hash, 32 bytes and nothing
// else, as its public values: [github.com/sharedsec/sharedsec/proof.Statement.Hash],
// in Rust sp1_zkvm::io::commit_slice(&hash). It must compute all four parts: Program
// from its own semantics' name and the configuration that it derives with, Pre from
// the claim that it starts from, Input from the inbox entries that it has read and
// checked against the accumulator, Post from what it executed. What it only copies
// from its input, whoever proves may choose. It ends with exit code 0.
//
// # Proofs
//
// A proof is the selector (the first 4 bytes of the verifier's hash), from version 6
// on the exit code, the root of the recursion's verifying keys and a nonce (32 bytes
// each), and the SNARK's proof, whose public inputs are the program's verifying key,
// the sha256 of the public values without its 3 highest bits, and the three numbers.
// The exit code must be zero, the root the release's own.
//
// The formats are those of https://github.com/succinctlabs/sp1-contracts. L1's
// verifier is SP1Verifier; docs/validity.md.
package sp1

import (
	"crypto/sha256"
	"fmt"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
)

const (
	selectorSize = 4
	headerSize   = selectorSize + 3*32 // from version 6 on

	inputs   = 2
	inputsV6 = 5
)

// Params are what tells one release of SP1 from others.
type Params struct {
	// Selector is what proofs begin with: the first 4 bytes of the verifier's hash,
	// which is the sha256 of its key as gnark writes it.
	Selector [4]byte

	// VKRoot is the root of the recursion's verifying keys, a scalar. Before
	// version 6 there is none: it is zero.
	VKRoot [32]byte

	// System is the SNARK. That it has two inputs or five tells the form of proofs.
	// Its contract on L1 is created with what its VerifyingKey returns.
	System validity.KeyedSystem
}

// A Machine verifies what one release of SP1 proves. It is pure and safe for
// concurrent use.
type Machine struct {
	params Params
	v6     bool
}

// New returns the machine of p. The error matches [validity.ErrKey] if p's system
// does not have SP1's inputs, or a root where there is none.
func New(p Params) (*Machine, error) {
	if p.System == nil {
		return nil, fmt.Errorf("%w: sp1: Params.System is nil", validity.ErrKey)
	}
	switch n := p.System.Inputs(); {
	case n == inputsV6:
		return &Machine{p, true}, nil
	case n != inputs:
		return nil, fmt.Errorf("%w: sp1: a key of %d inputs, want %d or %d", validity.ErrKey, n, inputs, inputsV6)
	case p.VKRoot != [32]byte{}:
		return nil, fmt.Errorf("%w: sp1: a root of verifying keys, and a system of %d inputs", validity.ErrKey, n)
	}
	return &Machine{p, false}, nil
}

// Selector returns what the proofs begin with that the machine accepts.
func (m *Machine) Selector() [4]byte { return m.params.Selector }

// VerifyProof returns nil if p proves that the program with a verifying key ran to
// its end and committed to the public values. Otherwise the error matches
// [proof.ErrInvalid]. It is what ISP1Verifier's verifyProof does.
func (m *Machine) VerifyProof(programVKey [32]byte, publicValues, p []byte) error {
	list, snark, err := m.open(programVKey, publicValues, p)
	if err != nil {
		return err
	}
	if err := m.params.System.VerifyInputs(list, snark); err != nil {
		return fmt.Errorf("sp1: not of program %#x and these public values: %w", programVKey, err)
	}
	return nil
}

// open returns what the SNARK in a proof proves, and its own proof.
func (m *Machine) open(programVKey [32]byte, publicValues, p []byte) (list [][32]byte, snark []byte, err error) {
	header := selectorSize
	if m.v6 {
		header = headerSize
	}
	if len(p) < header {
		return nil, nil, fmt.Errorf("sp1: %w: a proof of %d bytes, want %d and the SNARK's proof", proof.ErrInvalid, len(p), header)
	}
	if got := [4]byte(p); got != m.params.Selector {
		return nil, nil, fmt.Errorf("sp1: %w: a proof of another release: it begins with %#x, want %#x", proof.ErrInvalid, got, m.params.Selector)
	}
	values := sha256.Sum256(publicValues)
	values[0] &= 0x1f // 253 bits are below the order of the field
	list = [][32]byte{programVKey, values}
	if m.v6 {
		exit, root, nonce := [32]byte(p[selectorSize:]), [32]byte(p[selectorSize+32:]), [32]byte(p[selectorSize+64:])
		if exit != [32]byte{} {
			return nil, nil, fmt.Errorf("sp1: %w: the program failed: exit code %#x", proof.ErrInvalid, exit)
		}
		if root != m.params.VKRoot {
			return nil, nil, fmt.Errorf("sp1: %w: made with other verifying keys: root %#x, want %#x", proof.ErrInvalid, root, m.params.VKRoot)
		}
		list = append(list, exit, root, nonce)
	}
	return list, p[header:], nil
}
