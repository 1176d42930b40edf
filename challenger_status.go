package sharedsec

import (
	"cmp"
	"errors"
	"slices"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
)

// ChallengerStatus is a snapshot of a [Challenger].
type ChallengerStatus struct {
	L1       settlement.Block // as last looked at
	Disputes []DisputeStatus  // by the inbox position where they begin
	Stalled  error            // why it does not get on; nil if it does
}

// DisputeStatus is where one dispute stands.
type DisputeStatus struct {
	Parent, Right commitment.Root  // ids of the assertion whose children are rivals, and of the right child
	Position      uint64           // inbox position where it begins
	L1            settlement.Block // of which the next fields speak; zero if it was not read yet

	Rivals  int    // false roots beside the right one
	Trees   int    // coarsest and finer ones, of everybody
	Nodes   int    // of everybody
	Period  uint64 // T, L1 blocks
	Timer   uint64 // of the right root as L1 has it
	Ripe    uint64 // as L1 would have it if all were updated
	Settled bool   // L1 has decided

	Moves   uint64   // made by this Challenger since it started
	Gas     uint64   // that they took
	Fees    [32]byte // that they cost, wei, big-endian
	Playing bool     // something is computed, or waits for L1
	Stalled error    // why it does not get on; nil if it does
}

// Status returns where the role stands.
func (c *Challenger) Status() ChallengerStatus {
	c.mu.Lock()
	defer c.mu.Unlock()
	st := ChallengerStatus{L1: c.l1, Stalled: c.bad}
	for _, d := range c.duels {
		s := d.status
		s.Parent, s.Right, s.Position = d.Parent.ID, d.Right.ID, d.Parent.Claim.Position
		s.Playing, s.Stalled = d.busy, errors.Join(d.failed...)
		st.Disputes = append(st.Disputes, s)
	}
	slices.SortFunc(st.Disputes, func(a, b DisputeStatus) int { return cmp.Compare(a.Position, b.Position) })
	return st
}

// note keeps what was seen of a dispute.
func (c *Challenger) note(d *duel, g *fraud.Game, at settlement.Block) {
	root, _ := g.Standing(g.Root(d.Right.Span), at.Number)
	trees, nodes := 0, 0
	for n := range g.Nodes() {
		nodes++
		if n.Height == d.Game.Shape.Height(n.Level) {
			trees++
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	s := &d.status
	s.L1, s.Rivals, s.Trees, s.Nodes = at, root.Rivals, trees, nodes
	s.Period, s.Timer, s.Ripe, s.Settled = d.Game.Period, root.Stored, root.BottomUp, root.Settled
}
