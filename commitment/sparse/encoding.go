package sparse

import (
	"encoding"
	"fmt"
	"math/bits"

	"github.com/sharedsec/sharedsec/commitment"
)

const (
	tagEmptyProof = 0x00
	tagProof      = 0x01

	// proofSize is the encoded size of a proof without steps.
	proofSize = 1 + 32 + 32 + 32

	// MaxProof is the largest size of an encoded proof in bytes.
	MaxProof = proofSize + 32*keyBits
)

var (
	_ encoding.BinaryAppender    = Proof{}
	_ encoding.BinaryMarshaler   = Proof{}
	_ encoding.BinaryUnmarshaler = (*Proof)(nil)
)

// AppendBinary appends the encoding of p to b. It fails, matching
// [commitment.ErrInvalid], if p has no encoding: its bits do not increase, or
// it has steps but no leaf.
func (p Proof) AppendBinary(b []byte) ([]byte, error) {
	if p.Leaf == nil {
		if len(p.Steps) != 0 {
			return nil, fmt.Errorf("%w: sparse: proof of the empty map with %d steps", commitment.ErrInvalid, len(p.Steps))
		}
		return append(b, tagEmptyProof), nil
	}
	m, err := p.bitmap()
	if err != nil {
		return nil, err
	}
	b = append(b, tagProof)
	b = append(b, m[:]...)
	for i := range p.Steps {
		b = append(b, p.Steps[i].Sibling[:]...)
	}
	b = append(b, p.Leaf.Key[:]...)
	return append(b, p.Leaf.Value[:]...), nil
}

// MarshalBinary returns the encoding of p, at most [MaxProof] bytes, as the
// package documentation gives it. Errors are those of [Proof.AppendBinary].
func (p Proof) MarshalBinary() ([]byte, error) {
	return p.AppendBinary(make([]byte, 0, proofSize+32*len(p.Steps)))
}

// UnmarshalBinary reads the encoding of a proof. Any other bytes match
// [commitment.ErrInvalid] and leave p as it was. That a proof has an encoding
// says nothing about what it proves.
func (p *Proof) UnmarshalBinary(b []byte) error {
	if len(b) == 1 && b[0] == tagEmptyProof {
		*p = Proof{}
		return nil
	}
	if len(b) < proofSize || b[0] != tagProof {
		return fmt.Errorf("%w: sparse: proof of %d bytes does not begin as one", commitment.ErrInvalid, len(b))
	}
	m := Key(b[1:33])
	n := 0
	for _, x := range m {
		n += bits.OnesCount8(x)
	}
	if got, want := len(b), proofSize+32*n; got != want {
		return fmt.Errorf("%w: sparse: proof of %d steps in %d bytes, want %d", commitment.ErrInvalid, n, got, want)
	}
	b = b[33:]
	var steps []Step
	if n > 0 {
		steps = make([]Step, 0, n)
	}
	for i := range keyBits {
		if m.bit(uint8(i)) == 1 {
			steps = append(steps, Step{uint8(i), commitment.Root(b[:32])})
			b = b[32:]
		}
	}
	*p = Proof{steps, &Leaf{Key(b[:32]), commitment.Root(b[32:])}}
	return nil
}
