package kzg

import (
	"encoding/binary"
	"fmt"

	bls12381 "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/sharedsec/sharedsec/commitment"
)

// ErrProof matches the refusal of a proof or a commitment that is well formed
// and does not hold. It matches [commitment.ErrInvalid] too.
var ErrProof = fmt.Errorf("kzg: proof does not hold: %w", commitment.ErrInvalid)

// A MalformedError reports input that stands for no value at all: of a wrong
// length, a field element that is not reduced, a point that is off the curve or
// its prime-order subgroup or not in its one encoding, an index out of range. It
// matches [commitment.ErrInvalid].
type MalformedError struct {
	What   string // the input: "blob", "commitment"
	Reason string
}

func (e *MalformedError) Error() string { return "kzg: malformed " + e.What + ": " + e.Reason }

// Unwrap returns [commitment.ErrInvalid].
func (e *MalformedError) Unwrap() error { return commitment.ErrInvalid }

// A HashError reports a blob or a commitment with another versioned hash than
// the trusted one. It matches [ErrProof].
type HashError struct{ Got, Want VersionedHash }

func (e *HashError) Error() string {
	return fmt.Sprintf("kzg: versioned hash %v, want %v", e.Got, e.Want)
}

// Unwrap returns [ErrProof].
func (e *HashError) Unwrap() error { return ErrProof }

func checkHash(c Commitment, want VersionedHash) error {
	if got := c.VersionedHash(); got != want {
		return &HashError{Got: got, Want: want}
	}
	return nil
}

func checkSize(what string, got, want int) error {
	if got != want {
		return &MalformedError{What: what, Reason: fmt.Sprintf("%d bytes, want %d", got, want)}
	}
	return nil
}

func checkCount(what string, got, want int) error {
	if got != want {
		return &MalformedError{What: what, Reason: fmt.Sprintf("%d of them, want %d", got, want)}
	}
	return nil
}

// order is the order of the scalar field of BLS12-381 in big-endian words.
var order = [4]uint64{0x73eda753299d7d48, 0x3339d80809a1d805, 0x53bda402fffe5bfe, 0xffffffff00000001}

func checkBlob(b *Blob) error {
	if b == nil {
		return &MalformedError{What: "blob", Reason: "missing"}
	}
	return checkElements("blob", b[:])
}

func checkCell(c *Cell) error {
	if c == nil {
		return &MalformedError{What: "cell", Reason: "missing"}
	}
	return checkElements("cell", c[:])
}

// checkElements demands that b, a multiple of 32 bytes, is reduced field
// elements.
func checkElements(what string, b []byte) error {
	for at := 0; at < len(b); at += ElementSize {
		if !reduced(b[at:]) {
			return &MalformedError{What: what, Reason: fmt.Sprintf("element %d is not below the field's order", at/ElementSize)}
		}
	}
	return nil
}

func reduced(b []byte) bool {
	for i, limb := range order {
		if w := binary.BigEndian.Uint64(b[8*i:]); w != limb {
			return w < limb
		}
	}
	return false
}

// checkPoint demands the canonical compressed encoding of a point of G1, which
// may be the one at infinity.
func checkPoint(what string, b [48]byte) error {
	if b[0]&0x80 == 0 {
		return &MalformedError{What: what, Reason: "not a compressed point"}
	}
	var p bls12381.G1Affine
	if _, err := p.SetBytes(b[:]); err != nil {
		return &MalformedError{What: what, Reason: err.Error()}
	}
	return nil
}

// proofError is the error of a verifier that the library says failed: it does
// not tell malformed points from a proof that does not hold, so look again.
func proofError(commitments []Commitment, proofs []Proof) error {
	for _, c := range commitments {
		if err := checkPoint("commitment", c); err != nil {
			return err
		}
	}
	for _, p := range proofs {
		if err := checkPoint("proof", p); err != nil {
			return err
		}
	}
	return ErrProof
}
