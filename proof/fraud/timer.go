package fraud

// local returns how long record i was without rivals up to block now.
func (g *Game) local(i int, now uint64) uint64 {
	r := &g.records[i]
	c := &g.contexts[r.context]
	if c.nodes < 2 {
		return now - r.created
	}
	return max(c.since, r.created) - r.created
}

// counted returns with how much record i counts for its parent: a child
// without children of its own with its local timer if that is more.
func (g *Game) counted(i int, now uint64) uint64 {
	r := &g.records[i]
	if r.left == none && r.refinement == none {
		return max(r.stored, g.local(i, now))
	}
	return r.stored
}

// bottomUp returns b of record i at block now: what L1 would store if all were
// updated.
func (g *Game) bottomUp(i int, now uint64) uint64 {
	seen := map[int]uint64{} // nodes can have several parents
	var b func(i int) uint64
	b = func(i int) uint64 {
		if v, ok := seen[i]; ok {
			return v
		}
		r := &g.records[i]
		var below uint64
		switch {
		case r.proven:
			below = Unbounded
		case r.left != none:
			below = min(b(r.left), b(r.right))
		}
		for j := r.refinement; j != none; j = g.records[j].next {
			below = max(below, b(j))
		}
		seen[i] = saturating(g.local(i, now), below)
		return seen[i]
	}
	return b(i)
}

// saturating returns a + b, or the most there is.
func saturating(a, b uint64) uint64 {
	if a >= Unbounded || b >= Unbounded-a {
		return Unbounded
	}
	return a + b
}
