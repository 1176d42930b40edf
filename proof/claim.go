package proof

import (
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// ClaimVersion is the version of [Claim]'s encoding.
const ClaimVersion = 1

// claimSize is the length of a claim's encoding.
const claimSize = 1 + 1 + 32 + 32 + 32 + 8 + 8 + 8 + 8 + 32

// A Claim says everything about a rollup's state at one point: what it is and
// which inbox entries it comes from. Its hash is the Pre or the Post of a
// [Statement].
type Claim struct {
	Domain      commitment.Root // see [Domain]
	StateRoot   commitment.Root // opaque: the transition's own choice
	ExitRoot    commitment.Root // the log of exits, see [github.com/sharedsec/sharedsec/commitment/merkle]
	Number      uint64          // of the last block
	Time        uint64          // of the last block, Unix seconds
	L1Origin    uint64          // of the last block
	Position    uint64          // inbox entries consumed
	Accumulator commitment.Root // of those entries
}

// AppendBinary appends the claim's encoding, what its hash is of: 0x12, the
// version, then the fields in their order, integers as 8 bytes big-endian.
func (c Claim) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, tagClaim, ClaimVersion)
	b = append(b, c.Domain[:]...)
	b = append(b, c.StateRoot[:]...)
	b = append(b, c.ExitRoot[:]...)
	b = binary.BigEndian.AppendUint64(b, c.Number)
	b = binary.BigEndian.AppendUint64(b, c.Time)
	b = binary.BigEndian.AppendUint64(b, c.L1Origin)
	b = binary.BigEndian.AppendUint64(b, c.Position)
	return append(b, c.Accumulator[:]...), nil
}

// MarshalBinary returns the claim's encoding.
func (c Claim) MarshalBinary() ([]byte, error) { return c.AppendBinary(make([]byte, 0, claimSize)) }

// UnmarshalBinary reads the encoding from exactly p; anything else matches
// [ErrInvalid].
func (c *Claim) UnmarshalBinary(p []byte) error {
	if len(p) != claimSize {
		return fmt.Errorf("%w: claim of %d bytes, want %d", ErrInvalid, len(p), claimSize)
	}
	if p[0] != tagClaim || p[1] != ClaimVersion {
		return fmt.Errorf("%w: claim with tag %#x and version %d, want %#x and %d", ErrInvalid, p[0], p[1], tagClaim, ClaimVersion)
	}
	*c = Claim{
		Domain:      commitment.Root(p[2:34]),
		StateRoot:   commitment.Root(p[34:66]),
		ExitRoot:    commitment.Root(p[66:98]),
		Number:      binary.BigEndian.Uint64(p[98:]),
		Time:        binary.BigEndian.Uint64(p[106:]),
		L1Origin:    binary.BigEndian.Uint64(p[114:]),
		Position:    binary.BigEndian.Uint64(p[122:]),
		Accumulator: commitment.Root(p[130:162]),
	}
	return nil
}

// Hash returns the keccak256 of the claim's encoding.
func (c Claim) Hash() commitment.Root {
	var buf [claimSize]byte
	b, _ := c.AppendBinary(buf[:0]) // never fails
	return commitment.Keccak256(b)
}

// Genesis is the state that a rollup starts from.
type Genesis struct {
	StateRoot commitment.Root `json:"stateRoot"`
	Time      uint64          `json:"time"`     // Unix seconds
	L1Origin  uint64          `json:"l1Origin"` // number of the L1 block that it starts at
}

// Hash returns keccak256(0x11, StateRoot, Time, L1Origin).
func (g Genesis) Hash() commitment.Root {
	b := append(make([]byte, 0, 1+32+8+8), tagGenesis)
	b = append(b, g.StateRoot[:]...)
	b = binary.BigEndian.AppendUint64(b, g.Time)
	b = binary.BigEndian.AppendUint64(b, g.L1Origin)
	return commitment.Keccak256(b)
}

// Claim returns the rollup's first claim: block 0, no exits, no entries.
func (g Genesis) Claim(domain commitment.Root) Claim {
	return Claim{
		Domain:    domain,
		StateRoot: g.StateRoot,
		ExitRoot:  EmptyExitRoot(),
		Time:      g.Time,
		L1Origin:  g.L1Origin,
	}
}
