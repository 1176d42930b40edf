package fraud

import "github.com/sharedsec/sharedsec/commitment/merkle"

// Apply makes a move. It reports whether anything changed: a move whose result
// stands already, and an update that raises no timer, change nothing. A move
// against the rules changes nothing either; its error is a [*MoveError].
func (g *Game) Apply(c Call, m Move) (changed bool, err error) {
	if c.Block < g.block {
		return false, illegal(m, m.Target(), BlockOrder)
	}
	switch m := m.(type) {
	case Bisect:
		changed, err = g.bisect(c, m)
	case Refine:
		changed, err = g.refine(c, m)
	case Prove:
		changed, err = g.prove(c, m)
	case Update:
		changed = g.update(c, m)
	case Settle:
		changed, err = g.settle(m)
	case Refund:
		changed = g.refund(m)
	}
	if err == nil {
		g.block = c.Block
	}
	return changed, err
}

func illegal(m Move, n Node, r Reason) error {
	return &MoveError{Move: m.name(), Node: n, Reason: r}
}

// known returns the record of a move's node.
func (g *Game) known(m Move) (int, error) {
	n := m.Target()
	i, ok := g.index[n.ID(g.p.Parent)]
	if !ok {
		return none, illegal(m, n, UnknownNode)
	}
	return i, nil
}

func (g *Game) hasRivals(i int) bool { return g.contexts[g.records[i].context].nodes > 1 }

func (g *Game) bisect(c Call, m Bisect) (bool, error) {
	i, err := g.known(m)
	switch {
	case err != nil:
		return false, err
	case g.records[i].left != none:
		return false, nil
	case m.Node.Height == 0:
		return false, illegal(m, m.Node, WrongHeight)
	case !g.hasRivals(i):
		return false, illegal(m, m.Node, NoRivals)
	}
	left, right, ok := m.Node.Bisect(m.Left, m.Right)
	if !ok {
		return false, illegal(m, m.Node, WrongChildren)
	}
	l, r := g.add(left, c.Block), g.add(right, c.Block)
	rec := &g.records[i]
	rec.left, rec.right = l, r
	rec.mover, rec.cost = c.From, g.capped(c.Cost)
	return true, nil
}

func (g *Game) refine(c Call, m Refine) (bool, error) {
	i, err := g.known(m)
	if err != nil {
		return false, err
	}
	if m.Node.Height != 0 || m.Node.Level == 1 {
		return false, illegal(m, m.Node, WrongHeight)
	}
	root := m.Node.Refinement(g.p.Shape, m.Span)
	switch {
	case g.refinementOf(i, m.Span) != none:
		return false, nil
	case !g.hasRivals(i):
		return false, illegal(m, m.Node, NoRivals)
	case !sameAmount(c.Stake, g.p.Stakes[root.Level-1]):
		return false, illegal(m, m.Node, WrongStake)
	case g.p.Judge != nil && (len(m.Path) != int(root.Height) || climb(m.Node.Span, m.Path) != m.Span):
		return false, illegal(m, m.Node, WrongPath)
	}
	j := g.add(root, c.Block)
	g.join(j, c.From, amount(c.Stake), g.capped(c.Cost))
	g.records[j].next = g.records[i].refinement
	g.records[i].refinement = j
	return true, nil
}

func (g *Game) prove(c Call, m Prove) (bool, error) {
	i, err := g.known(m)
	switch {
	case err != nil:
		return false, err
	case g.records[i].proven:
		return false, nil
	case m.Node.Height != 0 || m.Node.Level != 1:
		return false, illegal(m, m.Node, WrongHeight)
	case !g.hasRivals(i):
		return false, illegal(m, m.Node, NoRivals)
	}
	if g.p.Judge != nil {
		if !g.p.Shape.verifyBase(m.Node, m.State, m.Path) {
			return false, illegal(m, m.Node, WrongPath)
		}
		after, err := g.p.Judge.After(m.Node.LBase, m.State, m.Proof)
		if err != nil || merkle.LeafHash(after[:]) != m.Node.Span {
			return false, illegal(m, m.Node, WrongStep)
		}
	}
	rec := &g.records[i]
	rec.proven, rec.stored = true, Unbounded
	rec.mover, rec.cost = c.From, g.capped(c.Cost)
	return true, nil
}

// update passes over whatever does not raise a timer, for any reason: a list
// is made where things stood a while ago, and nobody shall make it fail.
func (g *Game) update(c Call, m Update) bool {
	changed := false
	for _, item := range m.Items {
		i, ok := g.index[item.Node.ID(g.p.Parent)]
		if !ok {
			continue
		}
		below, ok := g.below(i, item, c.Block)
		computed := saturating(g.local(i, c.Block), below)
		if r := &g.records[i]; ok && computed >= item.Expected && item.Expected > r.stored {
			r.stored = computed
			changed = true
		}
	}
	return changed
}

// below returns with how much the children that an update names count for
// record i; ok is false if they do not stand.
func (g *Game) below(i int, item UpdateItem, now uint64) (timer uint64, ok bool) {
	switch {
	case !item.Span.IsZero():
		j := g.refinementOf(i, item.Span)
		if j == none {
			return 0, false
		}
		return g.counted(j, now), true
	case !item.Left.IsZero() || !item.Right.IsZero():
		l, r, ok := g.halves(i, item.Left, item.Right)
		if !ok {
			return 0, false
		}
		return min(g.counted(l, now), g.counted(r, now)), true
	}
	return 0, true
}
