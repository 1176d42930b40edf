package da

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
)

// A Layer says where data lives and how it is packed there. Numbers are
// consensus: they are part of what L1 records. A changed packing is a new
// number.
type Layer uint8

// The layers of this module.
const (
	// LayerCalldata keeps data in an event of the L1 transaction that records it. Size is
	// the data's length, the commitment its keccak256.
	LayerCalldata Layer = 1

	// LayerBlob keeps data in an EIP-4844 blob, packed as da/blob says. Size
	// is 131,072, the commitment the blob's versioned hash.
	LayerBlob Layer = 2

	// LayerMemory and LayerDisk keep data on one machine, for tests and
	// development: nobody else can get it. The commitment is its keccak256.
	LayerMemory Layer = 0xf0
	LayerDisk   Layer = 0xf1
)

// String returns the layer's name, or its number.
func (l Layer) String() string {
	switch l {
	case LayerCalldata:
		return "calldata"
	case LayerBlob:
		return "blob"
	case LayerMemory:
		return "memory"
	case LayerDisk:
		return "disk"
	}
	return fmt.Sprintf("layer(%d)", uint8(l))
}

// MaxCommitment is the most bytes that a layer's commitment has.
const MaxCommitment = 96

// refHeader is what precedes the commitment in a Ref's encoding.
const refHeader = 1 + 4 + 1

// A Ref names published data: its layer, a bound of its size and a commitment
// that only that data opens. It is a comparable value; the zero Ref is invalid.
//
// Its binary form, stable for ever, is the layer (1 byte), the size (4 bytes,
// big-endian), the commitment's length (1 byte) and the commitment.
type Ref struct {
	layer      Layer
	n          uint8
	size       uint32
	commitment [MaxCommitment]byte
}

// NewRef returns the Ref of data of at most size bytes under a commitment of 1
// to [MaxCommitment] bytes. Anything else matches [ErrInvalidRef].
func NewRef(l Layer, size uint32, commitment []byte) (Ref, error) {
	if l == 0 {
		return Ref{}, fmt.Errorf("%w: layer 0", ErrInvalidRef)
	}
	if n := len(commitment); n == 0 || n > MaxCommitment {
		return Ref{}, fmt.Errorf("%w: commitment of %d bytes, want 1 to %d", ErrInvalidRef, n, MaxCommitment)
	}
	r := Ref{layer: l, n: uint8(len(commitment)), size: size}
	copy(r.commitment[:], commitment)
	return r, nil
}

// Layer returns where the data lives.
func (r Ref) Layer() Layer { return r.layer }

// Size returns the most bytes that the data has, packed or not.
func (r Ref) Size() uint32 { return r.size }

// Commitment returns a copy of the commitment.
func (r Ref) Commitment() []byte { return append([]byte(nil), r.commitment[:r.n]...) }

// IsZero reports whether r is the zero, invalid Ref.
func (r Ref) IsZero() bool { return r == Ref{} }

// String returns the Ref in a form for logs.
func (r Ref) String() string {
	return fmt.Sprintf("%v:%d:0x%s", r.layer, r.size, hex.EncodeToString(r.commitment[:r.n]))
}

// AppendBinary appends the binary form to b. It implements
// encoding.BinaryAppender; the zero Ref matches [ErrInvalidRef].
func (r Ref) AppendBinary(b []byte) ([]byte, error) {
	if r.n == 0 {
		return b, fmt.Errorf("%w: zero", ErrInvalidRef)
	}
	b = append(b, byte(r.layer))
	b = binary.BigEndian.AppendUint32(b, r.size)
	b = append(b, r.n)
	return append(b, r.commitment[:r.n]...), nil
}

// MarshalBinary returns the binary form.
func (r Ref) MarshalBinary() ([]byte, error) { return r.AppendBinary(nil) }

// UnmarshalBinary reads the binary form from exactly p.
func (r *Ref) UnmarshalBinary(p []byte) error {
	out, rest, err := cutRef(p)
	if err != nil {
		return err
	}
	if len(rest) != 0 {
		return fmt.Errorf("%w: %d bytes after it", ErrInvalidRef, len(rest))
	}
	*r = out
	return nil
}

// AppendRefs appends the binary forms of refs, one after the other, to b.
func AppendRefs(b []byte, refs []Ref) ([]byte, error) {
	var err error
	for _, r := range refs {
		if b, err = r.AppendBinary(b); err != nil {
			return b, err
		}
	}
	return b, nil
}

// ParseRefs reads at most max Refs, one after the other, from exactly p.
func ParseRefs(p []byte, max int) ([]Ref, error) {
	var refs []Ref
	for len(p) > 0 {
		if len(refs) >= max {
			return nil, fmt.Errorf("%w: more than %d refs", ErrInvalidRef, max)
		}
		r, rest, err := cutRef(p)
		if err != nil {
			return nil, err
		}
		refs, p = append(refs, r), rest
	}
	return refs, nil
}

func cutRef(p []byte) (Ref, []byte, error) {
	if len(p) < refHeader || len(p) < refHeader+int(p[5]) {
		return Ref{}, nil, fmt.Errorf("%w: cut short at %d bytes", ErrInvalidRef, len(p))
	}
	end := refHeader + int(p[5])
	r, err := NewRef(Layer(p[0]), binary.BigEndian.Uint32(p[1:5]), p[refHeader:end])
	return r, p[end:], err
}
