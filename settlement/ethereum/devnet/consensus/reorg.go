package consensus

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/core/types"
)

// A Reorg says how to replace the end of the chain.
type Reorg struct {
	// Depth is how many blocks leave the canonical chain, at least 1. The block
	// below them must not be below the finalized one.
	Depth uint64
	// Length is how many blocks the new branch has; zero means one more than
	// Depth. In proof of stake a shorter branch can win, too.
	Length uint64
	// Contents, if not nil, gives the transactions of the i-th block of the new
	// branch, counted from 0; blob transactions carry their sidecars. It needs
	// a [Builder]. If nil, the new branch's first blocks are empty but for
	// the last one, which is filled as any other block; without a Builder the
	// execution client fills each block as it likes.
	Contents func(i uint64) types.Transactions
}

// A Branch is the outcome of a reorganization.
type Branch struct {
	Ancestor *Block   // the last block that both chains share
	Dropped  []*Block // what left the canonical chain, lowest first
	Added    []*Block // what took its place, lowest first
}

// Reorg replaces the last blocks of the chain by another branch. The new
// branch's blocks are in the slots of those that they replace, then in the next
// ones. With a [Builder] the branch is built aside, and the head moves from the
// old branch to the new at once, as it does for a node that hears of a heavier
// branch; without one the head first falls back to the ancestor, since the
// Engine API builds nowhere else. Withdrawals of the dropped blocks happen
// again in the new ones.
func (d *Driver) Reorg(ctx context.Context, r Reorg) (*Branch, error) {
	if r.Depth == 0 || r.Depth == math.MaxUint64 {
		return nil, fmt.Errorf("consensus: reorg of depth %d", r.Depth)
	}
	if r.Length == 0 {
		r.Length = r.Depth + 1
	}
	if r.Contents != nil && d.cfg.Builder == nil {
		return nil, fmt.Errorf("consensus: chosen contents without a builder: %w", errors.ErrUnsupported)
	}
	if err := d.begin(ctx); err != nil {
		return nil, err
	}
	defer d.end()

	head, _, finalized := d.store.heads()
	if head.number() < r.Depth || head.number()-r.Depth < finalized.number() {
		return nil, fmt.Errorf("%w: reorg of depth %d at head %d, finalized %d",
			ErrFinalized, r.Depth, head.number(), finalized.number())
	}
	branch := &Branch{Ancestor: d.store.canonical(head.number() - r.Depth)}
	for n := branch.Ancestor.number() + 1; n <= head.number(); n++ {
		branch.Dropped = append(branch.Dropped, d.store.canonical(n))
	}
	d.salt++
	tip := branch.Ancestor
	for i := range r.Length {
		slot, owed := tip.Slot+1, []*types.Withdrawal(nil)
		if i < r.Depth {
			slot, owed = branch.Dropped[i].Slot, branch.Dropped[i].Execution.Withdrawals()
		} else {
			slot = d.nextSlot(tip)
		}
		var txs types.Transactions
		switch {
		case r.Contents != nil:
			if txs = r.Contents(i); txs == nil {
				txs = types.Transactions{}
			}
		case d.cfg.Builder != nil && i+1 < r.Length:
			txs = types.Transactions{}
		}
		b, err := d.makeBlock(ctx, tip, slot, owed, txs)
		if err != nil {
			return nil, err
		}
		branch.Added = append(branch.Added, b)
		tip = b
	}
	// What a shorter branch has no room for is owed again.
	var owed []*types.Withdrawal
	for i := r.Length; i < r.Depth; i++ {
		owed = append(owed, branch.Dropped[i].Execution.Withdrawals()...)
	}
	if err := d.adopt(ctx, tip, branch.Ancestor); err != nil {
		return nil, err
	}
	d.owed = append(owed, d.owed...)
	if r.Length > r.Depth {
		d.skip = 0
	}
	return branch, nil
}
