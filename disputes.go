package sharedsec

import (
	"context"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement"
)

// follow brings the duels to what L1 has now. One that is being played goes on
// until it looks up, though L1 may have dropped it.
func (c *Challenger) follow(ctx context.Context) error {
	at, err := c.Reader.Head(ctx, c.Head)
	if err != nil {
		return err
	}
	tip, err := confirmed(ctx, c.Reader, c.Store, at)
	if err != nil {
		return err
	}
	found := map[commitment.Root]*duel{}
	if err := c.back(ctx, at, tip, found); err != nil {
		return err
	}
	if err := c.forth(ctx, at, tip, found); err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.l1, c.duels = at, found
	return nil
}

// back finds the disputes that the confirmed assertions won lately: stakes of
// finer trees, and the cost of moves, may still be out.
func (c *Challenger) back(ctx context.Context, at settlement.Block, tip settlement.Assertion, found map[commitment.Root]*duel) error {
	for !tip.Parent.IsZero() {
		parent, err := c.Reader.Assertion(ctx, at, tip.Parent)
		if err != nil {
			return err
		}
		most, err := c.bound(ctx, at, parent)
		if err != nil {
			return err
		}
		if at.Number > tip.Confirmed+most {
			return nil
		}
		if tip.Rivaled != 0 {
			// One that was confirmed with another history than this node's is
			// nothing to be paid for.
			if err := c.join(parent, tip, found); err != nil && !errors.Is(err, ErrNotDerived) {
				return err
			}
		}
		tip = parent
	}
	return nil
}

// forth finds those of assertions that are not confirmed yet.
func (c *Challenger) forth(ctx context.Context, at settlement.Block, tip settlement.Assertion, found map[commitment.Root]*duel) error {
	known := map[commitment.Root]settlement.Proposal{}
	defer func() { c.known = known }()
	for {
		next, err := rightChild(c.Config, c.Store, tip, c.known)
		if errors.Is(err, ErrNotDerived) {
			return nil
		}
		if err != nil {
			return err
		}
		known[tip.ID] = next
		child, err := c.Reader.Assertion(ctx, at, childID(tip, next))
		if errors.Is(err, settlement.ErrNotFound) {
			return nil // a Proposer's to make
		}
		if err != nil {
			return err
		}
		if child.Rivaled != 0 {
			if err := c.join(tip, child, found); err != nil {
				return err
			}
		}
		tip = child
	}
}

// bound returns T + C + B for the children of an assertion, in L1 blocks.
func (c *Challenger) bound(ctx context.Context, at settlement.Block, parent settlement.Assertion) (uint64, error) {
	if c.delay == 0 {
		p, err := settlement.ReadParameters(ctx, c.Reader, at)
		if err != nil {
			return 0, err
		}
		c.delay = p.Censor + p.Moves
	}
	return parent.Next.Period + c.delay, nil
}

// join takes part in the dispute between a parent's children.
func (c *Challenger) join(parent, right settlement.Assertion, found map[commitment.Root]*duel) error {
	c.mu.Lock()
	d := c.duels[right.ID]
	c.mu.Unlock()
	if d == nil {
		_, p, boundaries, err := proposalOf(c.Config, c.Store, parent.ID, parent.Claim.Position, parent.Next.End)
		if err != nil {
			return err
		}
		if !asserts(right, p) {
			return fmt.Errorf("%w: the store has left the history of assertion %v", ErrNotDerived, right.ID)
		}
		d = &duel{Disputed: Disputed{Parent: parent, Right: right, Boundaries: boundaries}}
		orDiscard(c.Log).Info("a dispute to win", "parent", parent.ID, "right", right.ID, "segments", len(boundaries))
	}
	found[right.ID] = d
	return nil
}
