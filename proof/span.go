package proof

import (
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
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

// A Span commits to the ends of all segments of an assertion: leaf i is the
// boundary after segment i+1, the last of them repeated to the end.
type Span struct {
	Root commitment.Root
	Path []commitment.Root // siblings of the last leaf, from the bottom
	Last commitment.Root   // the last leaf's state
}

// NewSpan commits to the boundaries of 1 to 2^depth segments. Anything else
// matches [ErrInvalid].
func NewSpan(disputeID commitment.Root, boundaries []Boundary, depth uint64) (Span, error) {
	states := make([]commitment.Root, len(boundaries))
	for i, b := range boundaries {
		states[i] = b.Hash(disputeID)
	}
	return newSpan(states, depth)
}

// NewFaultSpan commits to the boundaries of segments that went right and then
// to [Fault] to the end.
func NewFaultSpan(disputeID commitment.Root, boundaries []Boundary, depth uint64) (Span, error) {
	states := make([]commitment.Root, len(boundaries), len(boundaries)+1)
	for i, b := range boundaries {
		states[i] = b.Hash(disputeID)
	}
	return newSpan(append(states, Fault(disputeID)), depth)
}

func newSpan(states []commitment.Root, depth uint64) (Span, error) {
	if len(states) == 0 || depth > merkle.MaxPerfectHeight {
		return Span{}, fmt.Errorf("%w: span of %d segments and depth %d", ErrInvalid, len(states), depth)
	}
	last := states[len(states)-1]
	leaves := make([]commitment.Root, len(states))
	for i, s := range states {
		leaves[i] = merkle.LeafHash(s[:])
	}
	tree, err := merkle.NewPerfect(leaves, int(depth), leaves[len(leaves)-1])
	if err != nil {
		return Span{}, fmt.Errorf("%w: span: %w", ErrInvalid, err)
	}
	path, err := tree.Prove(1<<depth - 1)
	if err != nil {
		return Span{}, fmt.Errorf("%w: span: %w", ErrInvalid, err)
	}
	return Span{Root: tree.Root(), Path: path, Last: last}, nil
}

// VerifySpan reports why path does not show that a span of 2^depth boundaries
// ends in the state last; nil means it does.
func VerifySpan(span commitment.Root, depth uint64, last commitment.Root, path []commitment.Root) error {
	if depth > merkle.MaxPerfectHeight {
		return fmt.Errorf("%w: span of depth %d", ErrInvalid, depth)
	}
	if err := merkle.VerifyPerfect(span, int(depth), 1<<depth-1, merkle.LeafHash(last[:]), path); err != nil {
		return fmt.Errorf("%w: span: %w", ErrInvalid, err)
	}
	return nil
}
