package riscv

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// MaxPreimage is the most bytes that a preimage has.
const MaxPreimage = 1 << 16

var (
	// ErrPreimageMissing matches the error of an [Oracle] that does not have
	// the asked preimage. Another oracle may have it.
	ErrPreimageMissing = errors.New("riscv: preimage missing")
	// ErrPreimageWrong matches every refusal of a preimage that does not
	// belong to its key. The oracle is at fault.
	ErrPreimageWrong = errors.New("riscv: wrong preimage")
)

// A Key names a preimage: its type in the first byte, then what the type says.
type Key [32]byte

// A KeyType says how a [Key] is made of its preimage.
type KeyType uint8

// The types of keys, as the OP Stack's fault-proof specification numbers them.
const (
	LocalKey      KeyType = 1 // the last 8 bytes are a number, big-endian
	Keccak256Key  KeyType = 2 // keccak256 but for the first byte
	Sha256Key     KeyType = 4 // sha256 but for the first byte
	BlobKey       KeyType = 5 // keccak256 of a KZG commitment and a point
	PrecompileKey KeyType = 6 // keccak256 of address, gas and input
)

func (t KeyType) known() bool {
	return t == LocalKey || t == Keccak256Key || t >= Sha256Key && t <= PrecompileKey
}

// InputKey is the local key under which a program finds what State.In commits
// to.
var InputKey = Key{0: byte(LocalKey), 31: 1}

// HashKey returns the key of the given hash, of a type that is a hash's.
func HashKey(t KeyType, hash [32]byte) Key {
	hash[0] = byte(t)
	return hash
}

// An Oracle gives preimages by their keys. A [Machine] trusts it for being
// there: it checks what has a keccak256 or sha256 key, and the input if State.In
// is set. What it gives for other keys is proven where a dispute is settled.
type Oracle interface {
	// Preimage returns the preimage of key, at most MaxPreimage bytes that the
	// caller does not change. The error for an unknown one matches
	// [ErrPreimageMissing].
	Preimage(key Key) ([]byte, error)
}

// A Hinter is an [Oracle] that wants to know what the program says it is going
// to ask for.
type Hinter interface {
	// Hint takes a hint. It is called before the program goes on.
	Hint(hint []byte) error
}

// Preimages is an [Oracle] in memory.
type Preimages map[Key][]byte

var _ Oracle = Preimages(nil)

// Preimage returns the preimage of key.
func (p Preimages) Preimage(key Key) ([]byte, error) {
	b, ok := p[key]
	if !ok {
		return nil, fmt.Errorf("%w: %x", ErrPreimageMissing, key)
	}
	return b, nil
}

// Put adds a preimage under its keccak256 key and returns its hash.
func (p Preimages) Put(b []byte) [32]byte {
	h := commitment.Keccak256(b)
	p[HashKey(Keccak256Key, h)] = b
	return h
}

// PreimageError says which preimage was refused. It matches
// [ErrPreimageWrong].
type PreimageError struct {
	Key  Key
	Size int
}

func (e *PreimageError) Error() string {
	return fmt.Sprintf("riscv: %d bytes are not the preimage of %x", e.Size, e.Key)
}

// Unwrap returns [ErrPreimageWrong].
func (e *PreimageError) Unwrap() error { return ErrPreimageWrong }

// checkPreimage checks what an oracle gave for key, as far as that can be done
// with no more than in, the state's input.
func checkPreimage(key Key, b []byte, in [32]byte) error {
	ok := len(b) <= MaxPreimage
	switch t := KeyType(key[0]); {
	case !ok:
	case t == Keccak256Key, t == Sha256Key:
		proven, err := ProvenKey(t, b)
		ok = err == nil && proven == key
	case key == InputKey && in != [32]byte{}:
		ok = commitment.Keccak256(b) == in
	}
	if !ok {
		return &PreimageError{Key: key, Size: len(b)}
	}
	return nil
}

// window returns up to 8 bytes of the length-prefixed preimage b from offset.
func window(b []byte, offset uint64) []byte {
	var w [16]byte
	if offset < 8 {
		n := binary.BigEndian.AppendUint64(w[:0], uint64(len(b)))
		n = append(n, b[:min(8, len(b))]...)
		return n[offset:min(offset+8, uint64(len(n)))]
	}
	if offset -= 8; offset >= uint64(len(b)) {
		return nil
	}
	return b[offset:min(offset+8, uint64(len(b)))]
}
