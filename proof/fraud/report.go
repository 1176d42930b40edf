package fraud

import (
	"fmt"
	"math/big"

	"github.com/sharedsec/sharedsec/commitment"
)

// Node returns the node with an id, if it stands: what L1 reports names ids.
func (g *Game) Node(id commitment.Root) (Node, bool) {
	i, ok := g.index[id]
	if !ok {
		return Node{}, false
	}
	return g.records[i].node, true
}

// Raise brings the stored timer of a node to what L1 reports that an [Update]
// in a block made of it. L1 does not report which children the update named:
// they are looked for. If none that stand make it that much, the report is not
// of this game and the error matches [ErrInvalid].
func (g *Game) Raise(block uint64, id commitment.Root, stored uint64) error {
	i, ok := g.index[id]
	if !ok || block < g.block {
		return fmt.Errorf("%w: timer of node %v in block %d, after block %d", ErrInvalid, id, block, g.block)
	}
	r := &g.records[i]
	var children []uint64
	if r.left != none {
		children = append(children, min(g.counted(r.left, block), g.counted(r.right, block)))
	}
	for j := r.refinement; j != none; j = g.records[j].next {
		children = append(children, g.counted(j, block))
	}
	local := g.local(i, block)
	for _, below := range append(children, 0) {
		if saturating(local, below) == stored && stored > r.stored {
			r.stored, g.block = stored, block
			return nil
		}
	}
	return fmt.Errorf("%w: timer of %v cannot rise from %d to %d in block %d", ErrInvalid, r.node, r.stored, stored, block)
}

// Decide marks a coarsest root as the one that is confirmed though its timer did
// not decide: a validity proof did. pot is what L1 says is in its pot: the stakes
// of those rivals that claim something else.
func (g *Game) Decide(block uint64, id commitment.Root, pot *big.Int) error {
	i, ok := g.index[id]
	if !ok || block < g.block {
		return fmt.Errorf("%w: node %v is decided for in block %d", ErrInvalid, id, block)
	}
	r := &g.records[i]
	c := &g.contexts[r.context]
	switch {
	case r.node.Level != g.p.Shape.Levels() || r.stake == nil:
		return fmt.Errorf("%w: node %v is no assertion", ErrInvalid, id)
	case c.root != none:
		return fmt.Errorf("%w: node %v has lost already", ErrInvalid, id)
	case pot == nil || pot.Sign() < 0 || pot.Cmp(new(big.Int).Sub(c.stakes, r.stake)) > 0:
		return fmt.Errorf("%w: a pot of %v, more than rivals staked", ErrInvalid, pot)
	}
	c.root, r.tree, c.pot, g.block = i, r.context, amount(pot), block
	return nil
}
