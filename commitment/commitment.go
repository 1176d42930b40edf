// Package commitment holds what every short binding digest of this module
// shares: the digest itself, keccak256, and the reading of nodes by their hash.
//
// A commitment is a short digest that binds its maker to data of any size; an
// opening proves one fact about that data to somebody who holds the digest
// alone. The kinds live in packages of their own, each with a builder and a
// stateless, bounded verifier:
//
//   - [github.com/sharedsec/sharedsec/commitment/merkle]: a vector (value i of
//     n) and the append-only exit log;
//   - [github.com/sharedsec/sharedsec/commitment/sparse]: a map from 32-byte
//     keys to values (presence, absence, bulk update);
//   - [github.com/sharedsec/sharedsec/commitment/kzg]: the blob of EIP-4844.
//
// Nothing that a [NodeReader] returns is trusted: its callers hash what they
// read and compare. Everything here is deterministic and does no I/O, so it
// also runs inside the fraud-proof machine.
//
// Implementers of a NodeReader: run the suite in commitment/commitmenttest.
package commitment

import (
	"encoding/hex"
	"errors"
	"fmt"
)

// ErrInvalid matches every proof, opening or encoding that does not hold. No
// retry with the same bytes can succeed.
var ErrInvalid = errors.New("commitment: invalid")

// ErrNodeMissing matches the error of a [NodeReader] that does not have the
// asked node. Another reader may have it.
var ErrNodeMissing = errors.New("commitment: node missing")

// A Root is a 32-byte digest, keccak256 unless the package that defines it
// says otherwise. The zero Root commits to nothing, or to an empty collection
// where its package says so.
type Root [32]byte

// RootFromBytes returns the Root whose bytes are b. It rejects any other
// length than 32 with [ErrInvalid] rather than padding.
func RootFromBytes(b []byte) (Root, error) {
	if got, want := len(b), len(Root{}); got != want {
		return Root{}, fmt.Errorf("%w: root of %d bytes, want %d", ErrInvalid, got, want)
	}
	return Root(b), nil
}

// IsZero reports whether r is the zero Root.
func (r Root) IsZero() bool { return r == Root{} }

// String returns r as 0x and 64 lower-case hexadecimal digits.
func (r Root) String() string { return "0x" + hex.EncodeToString(r[:]) }

// AppendText appends [Root.String] to b. It implements encoding.TextAppender.
func (r Root) AppendText(b []byte) ([]byte, error) {
	return hex.AppendEncode(append(b, '0', 'x'), r[:]), nil
}

// MarshalText returns [Root.String]. It implements encoding.TextMarshaler, so
// a Root in JSON is that string.
func (r Root) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the form that [Root.MarshalText] writes; the digits may
// be of either case. Everything else matches [ErrInvalid].
func (r *Root) UnmarshalText(text []byte) error {
	if len(text) != 2+2*len(r) || text[0] != '0' || text[1] != 'x' {
		return fmt.Errorf("%w: root %.70q, want 0x and 64 hexadecimal digits", ErrInvalid, text)
	}
	var out Root
	if _, err := hex.Decode(out[:], text[2:]); err != nil {
		return fmt.Errorf("%w: root %q: %v", ErrInvalid, text, err)
	}
	*r = out
	return nil
}
