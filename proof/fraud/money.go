package fraud

import (
	"math/big"

	"github.com/sharedsec/sharedsec/commitment"
)

// amount returns a copy of v; nil is nothing.
func amount(v *big.Int) *big.Int {
	if v == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(v)
}

func sameAmount(a, b *big.Int) bool { return amount(a).Cmp(amount(b)) == 0 }

// capped returns what a move that cost this much is refunded at most.
func (g *Game) capped(cost *big.Int) *big.Int {
	if c := amount(cost); c.Cmp(g.p.CostCap) <= 0 {
		return c
	}
	return g.p.CostCap
}

// Claimable returns what L1 owes an account, in wei.
func (g *Game) Claimable(a Account) *big.Int { return amount(g.accounts[a]) }

func (g *Game) credit(a Account, v *big.Int) {
	g.accounts[a] = new(big.Int).Add(amount(g.accounts[a]), v)
}

// pay pays a cost out of the pot of context c, as far as that goes.
func (g *Game) pay(c *rivals, to Account, cost *big.Int) {
	if cost.Cmp(c.pot) > 0 {
		cost = c.pot
	}
	c.pot = new(big.Int).Sub(c.pot, cost)
	g.credit(to, cost)
}

// settle marks a root that has won: the first of its context alone, since
// where nobody honest plays two could.
func (g *Game) settle(m Settle) (bool, error) {
	i, err := g.known(m)
	if err != nil {
		return false, err
	}
	r := &g.records[i]
	c := &g.contexts[r.context]
	switch {
	case r.stake == nil:
		return false, illegal(m, m.Node, WrongHeight)
	case c.root == i:
		return false, nil
	case c.root != none || r.stored < g.p.Period:
		return false, illegal(m, m.Node, NotWon)
	}
	c.root, r.tree = i, r.context
	c.pot = new(big.Int).Sub(c.stakes, r.stake)
	if m.Node.Level < g.p.Shape.Levels() {
		// The coarsest root's stake comes back with its assertion.
		g.credit(r.maker, r.stake)
		g.pay(c, r.maker, r.makeCost)
	}
	return true, nil
}

// refund passes over what is not marked, not moved or paid already.
func (g *Game) refund(m Refund) bool {
	changed := false
	for _, item := range m.Items {
		i, ok := g.index[item.Node.ID(g.p.Parent)]
		if !ok {
			continue
		}
		r := &g.records[i]
		if r.tree == none || r.cost == nil {
			continue
		}
		if r.left != none {
			left, right, ok := g.halves(i, item.Left, item.Right)
			if !ok {
				continue
			}
			g.records[left].tree, g.records[right].tree = r.tree, r.tree
		}
		g.pay(&g.contexts[r.tree], r.mover, r.cost)
		r.cost = nil
		changed = true
	}
	return changed
}

// halves returns the records of the halves of record i with these spans, if
// it is bisected so.
func (g *Game) halves(i int, left, right commitment.Root) (l, r int, ok bool) {
	rec := &g.records[i]
	if rec.left == none || g.records[rec.left].node.Span != left || g.records[rec.right].node.Span != right {
		return none, none, false
	}
	return rec.left, rec.right, true
}

// refinementOf returns the refinement of record i with this span, or none.
func (g *Game) refinementOf(i int, span commitment.Root) int {
	j := g.records[i].refinement
	for j != none && g.records[j].node.Span != span {
		j = g.records[j].next
	}
	return j
}
