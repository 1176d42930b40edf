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
	// Contents gives the transactions of the i-th block of the new branch,
	// counted from 0, knowing the blocks that are dropped, lowest first; blob
	// transactions carry their sidecars. It needs a [Builder]. If nil, the new
	// branch is empty, or, without a Builder, filled as the execution client
	// likes.
	Contents func(dropped []*Block, i uint64) types.Transactions
	// Adopted, if not nil, is called when the new branch is canonical and
	// before any other block is made. It must not call the driver's methods
	// that change the chain. Its error is Reorg's.
	Adopted func(*Branch) error
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
// again in the new ones. An error together with a branch is Adopted's.
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

	head, safe, finalized := d.store.heads()
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
		var (
			slot uint64
			owed []*types.Withdrawal
		)
		switch {
		case i < r.Depth:
			slot, owed = branch.Dropped[i].Slot, branch.Dropped[i].Execution.Withdrawals()
		case i == r.Depth:
			slot = d.nextSlot(tip, d.skip)
		default:
			slot = d.nextSlot(tip, 0)
		}
		txs := types.Transactions{} // not nil: nothing but these
		if r.Contents != nil {
			txs = append(txs, r.Contents(branch.Dropped, i)...)
		}
		b, err := d.makeBlock(ctx, tip, slot, owed, txs)
		if err != nil {
			if d.cfg.Builder == nil { // building has moved the client's head
				err = errors.Join(err, d.setHeads(ctx, head, safe, finalized))
			}
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
	if r.Adopted != nil {
		return branch, r.Adopted(branch)
	}
	return branch, nil
}
