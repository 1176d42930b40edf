package fraudtest

import (
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// liar is the account of all liars: they are one adversary.
var liar = fraud.Account{0x1a}

// attack is the liars' part of a block, ahead of the honest moves in it or
// after them.
func (t *table) attack(ahead bool) error {
	if t.roots > 0 && (t.now == 1 || t.rng.IntN(8) == 0) {
		t.roots--
		if err := t.create(liar, t.book.root()); err != nil {
			return err
		}
	}
	// The list grows as they go: what is new can be moved in the same block.
	for i := 0; i < len(t.entries); i++ {
		e := &t.entries[i]
		if len(e.context.nodes) < 2 {
			continue
		}
		chance := t.cfg.Eager
		if e.honest {
			chance = t.cfg.Grief
		}
		if t.rng.Float64() >= chance || !e.honest && !t.timely(i, ahead) {
			continue
		}
		if m := t.attackOn(i); m != nil {
			if _, err := t.apply(liar, m); err != nil {
				return err
			}
		}
	}
	for t.rng.Float64() < t.cfg.Noise && len(t.entries) > 0 {
		if _, err := t.apply(liar, t.noise()); err != nil {
			return err
		}
	}
	return nil
}

// attackOn returns a liar's move of entry i, or nil.
func (t *table) attackOn(i int) fraud.Move {
	e := &t.entries[i]
	n := e.node
	switch {
	case n.Height > 0:
		if pair, ok := t.book.halves[n.Span]; ok && e.children == 0 {
			return fraud.Bisect{Node: n, Left: pair[0], Right: pair[1]}
		}
	case n.Level > 1:
		if t.stakes > 0 && e.lies < 3 {
			if m, ok := t.book.refine(n); ok {
				t.stakes--
				e.lies++
				return m
			}
		}
	case !e.honest && !e.proven:
		if m, ok := t.book.proofOf(n); ok {
			return m
		}
	}
	return nil
}

// timely reports whether it is the liars' moment to move the false entry i.
func (t *table) timely(i int, ahead bool) bool {
	if t.cfg.Timing == Anytime {
		return true
	}
	e := &t.entries[i]
	if e.children > 0 && e.node.Height > 0 {
		return false
	}
	for _, key := range t.next(e) {
		c, ok := t.contexts[key]
		if !ok || c.truth < 0 || len(c.nodes) > 1 {
			continue
		}
		// A true node has no rivals, and would have.
		switch t.cfg.Timing {
		case InTime:
			return true
		case AtUpdates:
			return ahead && t.updatesComing()
		case Waiting:
			s, _ := t.g.Standing(t.entries[c.truth].node, t.now)
			return t.now-s.Created >= e.wait
		}
	}
	return false
}

// next returns the contexts that moving a false entry adds to.
func (t *table) next(e *entry) []commitment.Root {
	if e.next == nil {
		switch n := e.node; {
		case n.Height > 0:
			if pair, ok := t.book.halves[n.Span]; ok {
				l, r, _ := n.Bisect(pair[0], pair[1])
				e.next = []commitment.Root{l.Context(t.p.Parent), r.Context(t.p.Parent)}
			}
		case n.Level > 1:
			e.next = []commitment.Root{n.Refinement(t.p.Shape, commitment.Root{}).Context(t.p.Parent)}
		}
	}
	return e.next
}

// noise returns a move that makes no sense, or that anybody could make.
func (t *table) noise() fraud.Move {
	i := t.rng.IntN(len(t.entries))
	if t.rng.IntN(4) == 0 {
		if m := t.attackOn(i); m != nil {
			return m
		}
	}
	n := t.entries[i].node
	pair, ok := t.book.halves[n.Span]
	if !ok || t.rng.IntN(4) == 0 {
		pair = [2]commitment.Root{t.book.junk(), t.book.junk()}
	}
	if t.rng.IntN(8) == 0 {
		n.Height ^= 1
	}
	switch t.rng.IntN(8) {
	case 0:
		return fraud.Bisect{Node: n, Left: pair[0], Right: pair[1]}
	case 1:
		return fraud.Refine{Node: n, Span: t.book.junk(), Path: make([]commitment.Root, t.rng.IntN(4))}
	case 2:
		return fraud.Prove{Node: n, State: t.toy.states[t.rng.IntN(len(t.toy.states))], Path: make([]commitment.Root, t.rng.IntN(4))}
	case 3:
		if m, ok := t.book.proofOf(n); ok {
			return m
		}
		return fraud.Settle{Node: n}
	case 4:
		return fraud.Settle{Node: n}
	case 5:
		return fraud.Refund{Items: []fraud.RefundItem{{Node: n, Left: pair[0], Right: pair[1]}}}
	}
	item := fraud.UpdateItem{Node: n, Left: pair[0], Right: pair[1], Expected: t.rng.Uint64N(t.p.Period)}
	if n.Height == 0 {
		item.Left, item.Right = commitment.Root{}, commitment.Root{}
		if s, ok := t.g.Standing(n, t.now); ok && len(s.Refinements) > 0 {
			item.Span = s.Refinements[t.rng.IntN(len(s.Refinements))].Span
		}
	}
	return fraud.Update{Items: []fraud.UpdateItem{item}}
}
