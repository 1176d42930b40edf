package proof

import (
	"encoding"
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// What follows is for who has a hash of this package and asks what is behind
// it: a guest, which is given a boundary's commitment and finds everything
// else from there. The encodings are the very bytes that are hashed. Reading
// them is strict: what is not exactly such an encoding matches [ErrInvalid].

// A Segment is what a segment starts from: the preimage of its boundary's
// commitment, 73 bytes.
type Segment struct {
	DisputeID commitment.Root
	Boundary
}

// A Dispute is what rivals agree on: the preimage of a dispute's id, 97 bytes.
type Dispute struct {
	Program commitment.Root // see [Program]
	Pre     commitment.Root // hash of a [Claim]
	Input   commitment.Root // see [Input]
}

// A Definition is the preimage of a program's name, 65 bytes.
type Definition struct {
	Semantics commitment.Root // names the transition's code
	Config    commitment.Root // hash of the derivation's configuration
}

// A Range is the preimage of an input: the inbox entries from position Start
// up to but not including End, 81 bytes.
type Range struct {
	Start            uint64
	StartAccumulator commitment.Root
	End              uint64
	EndAccumulator   commitment.Root
}

var (
	_ encoding.BinaryAppender    = Segment{}
	_ encoding.BinaryAppender    = Dispute{}
	_ encoding.BinaryAppender    = Definition{}
	_ encoding.BinaryAppender    = Range{}
	_ encoding.BinaryUnmarshaler = (*Segment)(nil)
	_ encoding.BinaryUnmarshaler = (*Dispute)(nil)
	_ encoding.BinaryUnmarshaler = (*Definition)(nil)
	_ encoding.BinaryUnmarshaler = (*Range)(nil)
)

// AppendBinary appends 0x16, DisputeID, Claim and Position. It never fails.
func (s Segment) AppendBinary(b []byte) ([]byte, error) {
	b = appendRoots(append(b, tagBoundary), s.DisputeID, s.Claim)
	return binary.BigEndian.AppendUint64(b, s.Position), nil
}

// UnmarshalBinary reads what AppendBinary writes.
func (s *Segment) UnmarshalBinary(p []byte) error {
	if err := checkPreimage("boundary", p, tagBoundary, 1+32+32+8); err != nil {
		return err
	}
	s.DisputeID, s.Claim = commitment.Root(p[1:33]), commitment.Root(p[33:65])
	s.Position = binary.BigEndian.Uint64(p[65:])
	return nil
}

// AppendBinary appends 0x15, Program, Pre and Input. It never fails.
func (d Dispute) AppendBinary(b []byte) ([]byte, error) {
	return appendRoots(append(b, tagDispute), d.Program, d.Pre, d.Input), nil
}

// UnmarshalBinary reads what AppendBinary writes.
func (d *Dispute) UnmarshalBinary(p []byte) error {
	if err := checkPreimage("dispute", p, tagDispute, 1+3*32); err != nil {
		return err
	}
	*d = Dispute{Program: commitment.Root(p[1:33]), Pre: commitment.Root(p[33:65]), Input: commitment.Root(p[65:97])}
	return nil
}

// ID returns the keccak256 of the dispute's encoding; see [Statement.DisputeID].
func (d Dispute) ID() commitment.Root {
	return Statement{Program: d.Program, Pre: d.Pre, Input: d.Input}.DisputeID()
}

// AppendBinary appends 0x13, Semantics and Config. It never fails.
func (d Definition) AppendBinary(b []byte) ([]byte, error) {
	return appendRoots(append(b, tagProgram), d.Semantics, d.Config), nil
}

// UnmarshalBinary reads what AppendBinary writes.
func (d *Definition) UnmarshalBinary(p []byte) error {
	if err := checkPreimage("program", p, tagProgram, 1+2*32); err != nil {
		return err
	}
	*d = Definition{Semantics: commitment.Root(p[1:33]), Config: commitment.Root(p[33:65])}
	return nil
}

// AppendBinary appends 0x14, then the fields in their order. It never fails.
func (r Range) AppendBinary(b []byte) ([]byte, error) {
	b = binary.BigEndian.AppendUint64(append(b, tagInput), r.Start)
	b = append(b, r.StartAccumulator[:]...)
	b = binary.BigEndian.AppendUint64(b, r.End)
	return append(b, r.EndAccumulator[:]...), nil
}

// UnmarshalBinary reads what AppendBinary writes.
func (r *Range) UnmarshalBinary(p []byte) error {
	if err := checkPreimage("input", p, tagInput, 1+2*(8+32)); err != nil {
		return err
	}
	*r = Range{
		Start: binary.BigEndian.Uint64(p[1:]), StartAccumulator: commitment.Root(p[9:41]),
		End: binary.BigEndian.Uint64(p[41:]), EndAccumulator: commitment.Root(p[49:81]),
	}
	return nil
}

func appendRoots(b []byte, roots ...commitment.Root) []byte {
	for _, r := range roots {
		b = append(b, r[:]...)
	}
	return b
}

// checkPreimage reports why p cannot be what a tag and a size say.
func checkPreimage(what string, p []byte, tag byte, size int) error {
	if len(p) != size {
		return fmt.Errorf("%w: %s of %d bytes, want %d", ErrInvalid, what, len(p), size)
	}
	if p[0] != tag {
		return fmt.Errorf("%w: %s with tag %#x, want %#x", ErrInvalid, what, p[0], tag)
	}
	return nil
}
