// Package risczero verifies proofs by RISC Zero's zkVM: that a guest, named by its
// image id, ran to its end and left a journal. They are seals as RISC Zero's
// contracts take them: Groth16 on BN254, around a STARK.
//
// A [Machine] verifies what one release proves: [Published] has the parameters of
// known ones. [Machine.Guest] makes of it, for one guest, a
// [github.com/sharedsec/sharedsec/proof.Verifier] that a rollup uses.
//
// # For who writes a guest
//
// The guest computes the statement and commits its hash, 32 bytes and nothing
// else, to the journal: [github.com/sharedsec/sharedsec/proof.Statement.Hash], in
// Rust env::commit_slice(&hash). It must compute all four parts: Program from its
// own semantics' name and the configuration that it derives with, Pre from the claim
// that it starts from, Input from the inbox entries that it has read and checked
// against the accumulator, Post from what it executed. What it only copies from its
// input, whoever proves may choose. It exits with code 0, and verifies no other
// receipts: a receipt that rests on assumptions is refused.
//
// The formats are those of https://github.com/risc0/risc0-ethereum, contracts/src.
// L1's verifier is RiscZeroVerifier; docs/validity.md.
package risczero

import (
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
)

// inputs is how many public inputs the SNARK has: the control root and the claim's
// digest in two halves each, and the control id.
const inputs = 5

// selectorSize is the length of what stands ahead of the SNARK's proof in a seal.
const selectorSize = 4

// Params are what tells one release of RISC Zero from others.
type Params struct {
	// ControlRoot names the circuits that a receipt may be made by.
	ControlRoot [32]byte

	// ControlID names the program that turns a STARK into what Groth16 proves, as
	// a scalar, big-endian: as in risc0-ethereum, where risc0 has it reversed.
	ControlID [32]byte

	// Key is the verifying key of Groth16.
	Key *groth16.Key
}

// Digest returns what names the parameters: the digest of
// Groth16ReceiptVerifierParameters.
func (p Params) Digest() [32]byte {
	id := p.ControlID
	slices.Reverse(id[:])
	return digest("risc0.Groth16ReceiptVerifierParameters", nil, p.ControlRoot, id, keyDigest(p.Key))
}

// Selector returns what seals begin with: the first 4 bytes of [Params.Digest].
func (p Params) Selector() [4]byte {
	d := p.Digest()
	return [4]byte(d[:])
}

// A Machine verifies what one release of RISC Zero proves. It is pure and safe for
// concurrent use.
type Machine struct {
	params   Params
	selector [4]byte
	system   *groth16.Verifier
}

// New returns the machine of p. The error matches [validity.ErrKey] if p's key is
// not one of RISC Zero's five inputs.
func New(p Params) (*Machine, error) {
	if p.Key == nil {
		return nil, fmt.Errorf("%w: risczero: Params.Key is nil", validity.ErrKey)
	}
	if got := p.Key.Inputs(); got != inputs {
		return nil, fmt.Errorf("%w: risczero: a key of %d inputs, want %d", validity.ErrKey, got, inputs)
	}
	return &Machine{p, p.Selector(), groth16.New(p.Key)}, nil
}

// Selector returns what the seals begin with that the machine accepts.
func (m *Machine) Selector() [4]byte { return m.selector }

// VerifyReceipt returns nil if seal proves that the guest with an image id ran to
// its end, with exit code 0 and on no assumptions, and left the journal. Otherwise
// the error matches [proof.ErrInvalid].
func (m *Machine) VerifyReceipt(seal []byte, imageID [32]byte, journal []byte) error {
	return m.VerifyClaim(seal, ClaimDigest(imageID, sha256.Sum256(journal)))
}

// VerifyClaim returns nil if seal proves the claim with a digest: what that claims
// is the caller's to know. Otherwise the error matches [proof.ErrInvalid].
func (m *Machine) VerifyClaim(seal []byte, claim [32]byte) error {
	list, snark, err := m.open(seal, claim)
	if err != nil {
		return err
	}
	if err := m.system.VerifyInputs(list, snark); err != nil {
		return fmt.Errorf("risczero: not of the claim %#x: %w", claim, err)
	}
	return nil
}

// open returns what the SNARK in a seal proves, and its own proof.
func (m *Machine) open(seal []byte, claim [32]byte) (list [][32]byte, snark []byte, err error) {
	if len(seal) < selectorSize {
		return nil, nil, fmt.Errorf("risczero: %w: a seal of %d bytes, want the selector and the SNARK's proof", proof.ErrInvalid, len(seal))
	}
	if got := [4]byte(seal); got != m.selector {
		return nil, nil, fmt.Errorf("risczero: %w: a seal of another release: it begins with %#x, want %#x", proof.ErrInvalid, got, m.selector)
	}
	list = append(list, halves(m.params.ControlRoot)...)
	list = append(list, halves(claim)...)
	return append(list, m.params.ControlID), seal[selectorSize:], nil
}

// halves returns the halves of a digest as scalars; each is little-endian in it.
func halves(digest [32]byte) [][32]byte {
	slices.Reverse(digest[:])
	var low, high [32]byte
	copy(low[16:], digest[16:])
	copy(high[16:], digest[:16])
	return [][32]byte{low, high}
}
