package sharedsec

import (
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// storeVersion is the version of the store's layout.
const storeVersion = 1

// The store's tables, one byte each after the prefix. Integers are 8 bytes,
// big-endian.
const (
	tableMeta       = 'v' // -> version (1 byte), domain (32)
	tableRules      = 'r' // -> of each rule: its position, its program (32)
	tableHead       = 'h' // -> position of the newest checkpoint
	tableCheckpoint = 'c' // position -> claim, then the other fields of Checkpoint in their order
	tableBoundaries = 's' // position -> the entry's boundaries: claim's hash (32), position
	tableOrdered    = 'o' // number among the batches' blocks, from 0 -> digest (32)
	tableExit       = 'x' // index -> whom it pays (20), value (32), data
	tableNode       = 'n' // hash (32) -> node
)

const (
	boundarySize = 32 + 8
	exitHeader   = 20 + 32
	ruleSize     = 8 + 32
)

func (s *Store) key(table byte, rest ...byte) []byte {
	k := make([]byte, 0, len(s.prefix)+1+len(rest))
	return append(append(append(k, s.prefix...), table), rest...)
}

func (s *Store) indexed(table byte, i uint64) []byte {
	return s.key(table, binary.BigEndian.AppendUint64(nil, i)...)
}

// metaOf returns what a store says of itself.
func metaOf(c *derive.Config) []byte {
	domain := c.Domain()
	return append([]byte{storeVersion}, domain[:]...)
}

// rulesOf returns the programs of all rules and from where they are in force.
func rulesOf(c *derive.Config) []byte {
	var b []byte
	for _, r := range c.Rules {
		program := c.Program(r.From)
		b = binary.BigEndian.AppendUint64(b, r.From)
		b = append(b, program[:]...)
	}
	return b
}

// rulesBelow returns those of encoded rules that are in force somewhere below
// a position.
func rulesBelow(b []byte, position uint64) []byte {
	n := 0
	for n+ruleSize <= len(b) && binary.BigEndian.Uint64(b[n:]) < position {
		n += ruleSize
	}
	return b[:n]
}

// appendCheckpoint appends cp's encoding.
func appendCheckpoint(b []byte, cp Checkpoint) []byte {
	b, _ = cp.Claim.AppendBinary(b) // never fails
	for _, n := range []uint64{cp.L1Block, cp.Batches, cp.Ordered, cp.Exits, cp.Dropped} {
		b = binary.BigEndian.AppendUint64(b, n)
	}
	return b
}

// parseCheckpoint reads the encoding from exactly v.
func parseCheckpoint(v []byte) (cp Checkpoint, err error) {
	fields := []*uint64{&cp.L1Block, &cp.Batches, &cp.Ordered, &cp.Exits, &cp.Dropped}
	n := len(v) - 8*len(fields)
	if n < 0 {
		return cp, fmt.Errorf("%d bytes", len(v))
	}
	if err := cp.Claim.UnmarshalBinary(v[:n]); err != nil {
		return cp, err
	}
	for i, f := range fields {
		*f = binary.BigEndian.Uint64(v[n+8*i:])
	}
	return cp, nil
}

// read returns a checkpoint from the database.
func (s *Store) read(position uint64) (Checkpoint, error) {
	v, err := s.db.Get(s.indexed(tableCheckpoint, position))
	if err != nil {
		return Checkpoint{}, fmt.Errorf("%w: checkpoint %d: %w", ErrStore, position, err)
	}
	cp, err := parseCheckpoint(v)
	if err != nil {
		return Checkpoint{}, fmt.Errorf("%w: checkpoint %d: %w", ErrStore, position, err)
	}
	if cp.Claim.Position != position {
		return Checkpoint{}, fmt.Errorf("%w: checkpoint %d claims position %d", ErrStore, position, cp.Claim.Position)
	}
	if position == 0 {
		return cp, nil
	}
	// The entry's last boundary names the claim: a bit that a disk lost must
	// not be asserted.
	ends, err := s.boundaries(nil, position-1)
	if err != nil {
		return Checkpoint{}, err
	}
	if got, want := cp.Claim.Hash(), ends[len(ends)-1].Claim; got != want {
		return Checkpoint{}, fmt.Errorf("%w: checkpoint %d has the claim %v, want %v", ErrStore, position, got, want)
	}
	return cp, nil
}

// boundaries appends those of the entry at a position.
func (s *Store) boundaries(out []proof.Boundary, position uint64) ([]proof.Boundary, error) {
	v, err := s.db.Get(s.indexed(tableBoundaries, position))
	if err == nil {
		out, err = appendBoundaries(out, v)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: boundaries of entry %d: %w", ErrStore, position, err)
	}
	return out, nil
}

// encodeBoundaries returns the ends of an entry's segments.
func encodeBoundaries(segments []derive.Segment) []byte {
	b := make([]byte, 0, boundarySize*len(segments))
	for _, seg := range segments {
		end := seg.Boundary()
		b = append(b, end.Claim[:]...)
		b = binary.BigEndian.AppendUint64(b, end.Position)
	}
	return b
}

// appendBoundaries appends those that v encodes.
func appendBoundaries(out []proof.Boundary, v []byte) ([]proof.Boundary, error) {
	if len(v) == 0 || len(v)%boundarySize != 0 {
		return nil, fmt.Errorf("boundaries of %d bytes, want a multiple of %d", len(v), boundarySize)
	}
	for ; len(v) > 0; v = v[boundarySize:] {
		out = append(out, proof.Boundary{Claim: commitment.Root(v[:32]), Position: binary.BigEndian.Uint64(v[32:])})
	}
	return out, nil
}

// encodeExit returns an exit as the store keeps it.
func encodeExit(x proof.Exit) []byte {
	b := make([]byte, 0, exitHeader+len(x.Data))
	b = append(b, x.To[:]...)
	b = append(b, x.Value[:]...)
	return append(b, x.Data...)
}
