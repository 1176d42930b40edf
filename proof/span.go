package proof

import (
	"encoding/binary"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Boundary is the state between two segments. A segment is one block, or one
// entry that has none: the coarsest step of a dispute.
type Boundary struct {
	Claim    commitment.Root // hash of the claim after the segment
	Position uint64          // index of the next block in its entry; 0 after an entry's last
}

// Hash returns keccak256(0x16, disputeID, Claim, Position as 8 bytes).
func (b Boundary) Hash(disputeID commitment.Root) commitment.Root {
	var pos [8]byte
	binary.BigEndian.PutUint64(pos[:], b.Position)
	return commitment.Keccak256([]byte{tagBoundary}, disputeID[:], b.Claim[:], pos[:])
}

// Fault returns keccak256(0x17, disputeID): the state of a transition that
// went wrong. It repeats to the end of the span. It can be asserted and can
// win, but it is never confirmed and has no children.
func Fault(disputeID commitment.Root) commitment.Root {
	return commitment.Keccak256([]byte{tagFault}, disputeID[:])
}
