package settlement

import (
	"context"
	"errors"
	"fmt"
)

// A Tracker follows one of L1's heads and tells, at each step, what left the
// chain and what joined it. It remembers the last blocks that it saw, so that
// it finds the common ancestor of a reorg by itself. It does no I/O but through
// the [Chain] that it is given, and is not safe for concurrent use.
type Tracker struct {
	head  Head
	depth int
	seen  []Block // consecutive or not, by ascending number, each an ancestor of the next
}

// NewTracker returns a Tracker of a head that remembers depth blocks. A reorg
// deeper than what it remembers is reported with the zero ancestor.
func NewTracker(h Head, depth int) *Tracker {
	return &Tracker{head: h, depth: max(depth, 1)}
}

// A Change is one step of a [Tracker].
type Change struct {
	// Head is where L1 stands now.
	Head Block

	// Ancestor is the newest block known before that is still in the chain:
	// everything above it is new. It is zero at the first step, and when
	// nothing remembered is left.
	Ancestor Block

	// Dropped are the remembered blocks that left the chain, newest first.
	Dropped []Block
}

// Moved reports whether anything changed.
func (c Change) Moved() bool { return c.Head.Hash != c.Ancestor.Hash }

// Tip returns the newest block that the Tracker has seen; zero at the start.
func (t *Tracker) Tip() Block {
	if len(t.seen) == 0 {
		return Block{}
	}
	return t.seen[len(t.seen)-1]
}

// Next asks c for the head and returns what changed since the last call. It
// changes nothing when it fails, so that it can be called again: if L1
// reorganizes while it looks, the error matches [ErrReorg].
func (t *Tracker) Next(ctx context.Context, c Chain) (Change, error) {
	head, err := c.Head(ctx, t.head)
	if err != nil {
		return Change{}, fmt.Errorf("settlement: %v head: %w", t.head, err)
	}
	ch := Change{Head: head}
	keep, asked := len(t.seen), false
	for ; keep > 0; keep-- {
		b := t.seen[keep-1]
		in, err := inChain(ctx, c, b, head)
		if err != nil {
			return Change{}, err
		}
		asked = asked || b.Number+1 < head.Number
		if in {
			ch.Ancestor = b
			break
		}
		ch.Dropped = append(ch.Dropped, b)
	}
	if asked {
		// What was asked by number is true of the chain that has head.
		in, err := canonical(ctx, c, head)
		if err != nil {
			return Change{}, err
		}
		if !in {
			return Change{}, fmt.Errorf("%w: block %d left the chain meanwhile", ErrReorg, head.Number)
		}
	}
	t.seen = t.seen[:keep]
	if ch.Moved() {
		t.seen = append(t.seen, head)
	}
	if over := len(t.seen) - t.depth; over > 0 {
		t.seen = append(t.seen[:0], t.seen[over:]...)
	}
	return ch, nil
}

// inChain reports whether b is head or an ancestor of head.
func inChain(ctx context.Context, c Chain, b, head Block) (bool, error) {
	switch {
	case b.Number > head.Number:
		return false, nil
	case b.Number == head.Number:
		return b.Hash == head.Hash, nil
	case b.Number+1 == head.Number:
		return b.Hash == head.Parent, nil
	}
	return canonical(ctx, c, b)
}

// canonical reports whether b is in the chain now.
func canonical(ctx context.Context, c Chain, b Block) (bool, error) {
	now, err := c.Block(ctx, b.Number)
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("settlement: block %d: %w", b.Number, err)
	}
	return now.Hash == b.Hash, nil
}
