package consensus

import (
	"context"
	"fmt"
)

// SetSafe moves the safe block to a number of the canonical chain, forward or
// back, but not below finalized.
func (d *Driver) SetSafe(ctx context.Context, number uint64) error {
	if err := d.begin(ctx); err != nil {
		return err
	}
	defer d.end()
	b, err := d.Canonical(number)
	if err != nil {
		return err
	}
	head, _, finalized := d.store.heads()
	if number < finalized.number() {
		return fmt.Errorf("%w: safe at %d, finalized at %d", ErrFinalized, number, finalized.number())
	}
	return d.setHeads(ctx, head, b, finalized)
}

// SetFinalized finalizes the canonical chain up to a number; safe follows if it
// is behind. Finality never moves back: the error then matches [ErrFinalized].
func (d *Driver) SetFinalized(ctx context.Context, number uint64) error {
	if err := d.begin(ctx); err != nil {
		return err
	}
	defer d.end()
	b, err := d.Canonical(number)
	if err != nil {
		return err
	}
	head, safe, finalized := d.store.heads()
	if number < finalized.number() {
		return fmt.Errorf("%w: %d asked, %d finalized", ErrFinalized, number, finalized.number())
	}
	if safe.number() < number {
		safe = b
	}
	return d.setHeads(ctx, head, safe, b)
}

// Finalize finalizes the whole chain, the head included.
func (d *Driver) Finalize(ctx context.Context) error {
	if err := d.begin(ctx); err != nil {
		return err
	}
	defer d.end()
	head := d.Head()
	return d.setHeads(ctx, head, head, head)
}

// SetFinality replaces the policy; it takes effect with the next block. Nil is
// [Manual].
func (d *Driver) SetFinality(ctx context.Context, f Finality) error {
	if err := d.begin(ctx); err != nil {
		return err
	}
	defer d.end()
	if f == nil {
		f = Manual()
	}
	d.cfg.Finality = f
	return nil
}
