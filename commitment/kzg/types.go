package kzg

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// Sizes of EIP-4844 and EIP-7594.
const (
	// BlobSize is the length of a blob in bytes.
	BlobSize = Elements * ElementSize
	// Elements is the number of field elements of a blob.
	Elements = 4096
	// ElementSize is the length of a field element in bytes.
	ElementSize = 32
	// Cells is the number of cells of an extended blob, of which the first
	// half are the blob itself.
	Cells = 128
	// CellSize is the length of a cell in bytes: 64 field elements.
	CellSize = 2 * BlobSize / Cells
)

// A Blob is 4,096 field elements of 32 bytes, big-endian, each below the order
// of the scalar field of BLS12-381: the values of a polynomial of degree below
// 4,096 at the 4,096th roots of unity in bit-reversed order (see [Point]).
type Blob [BlobSize]byte

// A Commitment is a compressed point of the group G1 of BLS12-381: a blob's
// polynomial at the setup's secret.
type Commitment [48]byte

// A Proof is a compressed point of G1: a quotient polynomial at the setup's
// secret.
type Proof [48]byte

// An Element is a field element, 32 bytes big-endian, below the field's order.
type Element [ElementSize]byte

// A Cell is 64 consecutive field elements of an extended blob.
type Cell [CellSize]byte

// A VersionedHash is what L1 keeps of a commitment: 0x01 followed by the last
// 31 bytes of the commitment's sha256.
type VersionedHash [32]byte

// hashVersion is VERSIONED_HASH_VERSION_KZG of EIP-4844.
const hashVersion = 0x01

// BlobFromBytes returns b as a blob, without copying: they share memory. Any
// other length than [BlobSize] and any element that is not reduced is a
// [*MalformedError].
func BlobFromBytes(b []byte) (*Blob, error) {
	if err := checkSize("blob", len(b), BlobSize); err != nil {
		return nil, err
	}
	if err := checkElements("blob", b); err != nil {
		return nil, err
	}
	return (*Blob)(b), nil
}

// CommitmentFromBytes returns the commitment whose bytes are b. Any other length
// than 48 and anything but the canonical encoding of a point of G1 is a
// [*MalformedError].
func CommitmentFromBytes(b []byte) (Commitment, error) {
	if err := checkSize("commitment", len(b), len(Commitment{})); err != nil {
		return Commitment{}, err
	}
	if err := checkPoint("commitment", [48]byte(b)); err != nil {
		return Commitment{}, err
	}
	return Commitment(b), nil
}

// ProofFromBytes returns the proof whose bytes are b, under the conditions of
// [CommitmentFromBytes].
func ProofFromBytes(b []byte) (Proof, error) {
	if err := checkSize("proof", len(b), len(Proof{})); err != nil {
		return Proof{}, err
	}
	if err := checkPoint("proof", [48]byte(b)); err != nil {
		return Proof{}, err
	}
	return Proof(b), nil
}

// ElementFromBytes returns the field element whose bytes are b. Any other length
// than 32 and any number that is not below the field's order is a
// [*MalformedError].
func ElementFromBytes(b []byte) (Element, error) {
	if err := checkSize("element", len(b), ElementSize); err != nil {
		return Element{}, err
	}
	if err := checkElements("element", b); err != nil {
		return Element{}, err
	}
	return Element(b), nil
}

// VersionedHashFromBytes returns the versioned hash whose bytes are b. Any other
// length than 32 and any other version than 1 is a [*MalformedError].
func VersionedHashFromBytes(b []byte) (VersionedHash, error) {
	if err := checkSize("versioned hash", len(b), len(VersionedHash{})); err != nil {
		return VersionedHash{}, err
	}
	if b[0] != hashVersion {
		return VersionedHash{}, &MalformedError{What: "versioned hash", Reason: fmt.Sprintf("version %d, want %d", b[0], hashVersion)}
	}
	return VersionedHash(b), nil
}

// VersionedHash returns 0x01 || sha256(c)[1:].
func (c Commitment) VersionedHash() VersionedHash {
	h := VersionedHash(sha256.Sum256(c[:]))
	h[0] = hashVersion
	return h
}

// String returns c as 0x and 96 lower-case hexadecimal digits.
func (c Commitment) String() string { return "0x" + hex.EncodeToString(c[:]) }

// MarshalText returns [Commitment.String].
func (c Commitment) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads the form that [Commitment.MarshalText] writes, the digits
// of either case, under the conditions of [CommitmentFromBytes].
func (c *Commitment) UnmarshalText(text []byte) error {
	return unmarshalText(c, "commitment", text, CommitmentFromBytes)
}

// String returns p as 0x and 96 lower-case hexadecimal digits.
func (p Proof) String() string { return "0x" + hex.EncodeToString(p[:]) }

// MarshalText returns [Proof.String].
func (p Proof) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads the form that [Proof.MarshalText] writes, the digits of
// either case, under the conditions of [ProofFromBytes].
func (p *Proof) UnmarshalText(text []byte) error {
	return unmarshalText(p, "proof", text, ProofFromBytes)
}

// String returns h as 0x and 64 lower-case hexadecimal digits.
func (h VersionedHash) String() string { return "0x" + hex.EncodeToString(h[:]) }

// MarshalText returns [VersionedHash.String].
func (h VersionedHash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads the form that [VersionedHash.MarshalText] writes, the
// digits of either case, under the conditions of [VersionedHashFromBytes].
func (h *VersionedHash) UnmarshalText(text []byte) error {
	return unmarshalText(h, "versioned hash", text, VersionedHashFromBytes)
}

// unmarshalText decodes 0x and digits into bytes, and those with decode into
// dst, which stays as it is on an error.
func unmarshalText[T any](dst *T, what string, text []byte, decode func([]byte) (T, error)) error {
	const longest = 2 + 2*len(Commitment{})
	if len(text) < 2 || len(text) > longest || text[0] != '0' || text[1] != 'x' {
		return &MalformedError{What: what, Reason: fmt.Sprintf("text %.100q, want 0x and hexadecimal digits", text)}
	}
	b := make([]byte, hex.DecodedLen(len(text)-2))
	if _, err := hex.Decode(b, text[2:]); err != nil {
		return &MalformedError{What: what, Reason: err.Error()}
	}
	v, err := decode(b)
	if err != nil {
		return err
	}
	*dst = v
	return nil
}
