package segment

import (
	"encoding/binary"
	"errors"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// ErrProof matches every refusal of a step's proof. Whoever made it is at
// fault.
var ErrProof = errors.New("segment: bad proof of a step")

// MaxDepth is the largest depth of segments: steps are counted in 64 bits
// through all segments of a computation.
const MaxDepth = 63

// maxSteps is the most steps of a computation.
const maxSteps = 1 << 63

// Params are what rivals in a dispute agree on: what decides every step.
type Params struct {
	// DisputeID is that of the statement; see [proof.Statement.DisputeID].
	DisputeID commitment.Root
	// End is the inbox position up to which the entries are consumed.
	End uint64
	// Image is the hash of the program's loaded state with In zero.
	Image commitment.Root
	// Depth is the binary logarithm of a segment's steps, at most [MaxDepth]:
	// the sum of the heights of all levels but the coarsest.
	Depth uint8
}

// steps returns the number of steps in a segment.
func (p *Params) steps() uint64 { return 1 << p.Depth }

// split returns the segment of step i and the step's place in it.
func (p *Params) split(i uint64) (segment, n uint64) {
	return i >> p.Depth, i & (p.steps() - 1)
}

// A Boundary is the state between two segments, with its claim open.
type Boundary struct {
	Claim    proof.Claim
	Position uint64 // index of the next block in its entry; 0 after an entry's last
}

// Hash returns the boundary's commitment; see [proof.Boundary].
func (b *Boundary) Hash(disputeID commitment.Root) commitment.Root {
	return proof.Boundary{Claim: b.Claim.Hash(), Position: b.Position}.Hash(disputeID)
}

// ends reports whether b is the end boundary, which repeats.
func (p *Params) ends(b *Boundary) bool { return b.Position == 0 && b.Claim.Position == p.End }

// result returns the commitment that a machine's output stands for.
func (p *Params) result(output [40]byte, ok bool) commitment.Root {
	if !ok {
		return proof.Fault(p.DisputeID)
	}
	return proof.Boundary{
		Claim:    commitment.Root(output[:32]),
		Position: binary.BigEndian.Uint64(output[32:]),
	}.Hash(p.DisputeID)
}
