package fraudtest

import (
	"context"
	"math/big"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A party is an honest party and its way to L1.
type party struct {
	account fraud.Account
	honest  *fraud.Honest
	flights []flight
	down    uint64 // until that round it sees and sends nothing
}

// A flight is a move on its way to L1.
type flight struct {
	due  uint64 // round
	move fraud.Move
	key  commitment.Root
}

// key names what a move does; updates have one name together, since each list
// counts on the one before.
func (t *table) key(m fraud.Move) commitment.Root {
	if _, ok := m.(fraud.Update); ok {
		return commitment.Root{1}
	}
	id := m.Target().ID(t.p.Parent)
	if _, ok := m.(fraud.Settle); ok {
		id[0] ^= 1
	}
	return id
}

// updatesComing reports whether updates of an honest party are on their way.
func (t *table) updatesComing() bool {
	for _, p := range t.parties {
		for _, f := range p.flights {
			if _, ok := f.move.(fraud.Update); ok {
				return true
			}
		}
	}
	return false
}

// think lets a party see the end of a block, and sends what it wants to do.
func (t *table) think(ctx context.Context, p *party) error {
	if t.now < p.down {
		return nil
	}
	if t.cfg.Late && t.rng.IntN(20) == 0 {
		// It crashes. What was on its way is lost, and so are the rounds in
		// which it was.
		away := t.rng.Uint64N(4)
		if cost := away + t.cfg.D + 1; cost <= t.censorship {
			t.censorship -= cost
			p.flights, p.down = nil, t.now+away
			var err error
			if p.honest, err = fraud.NewHonest(t.p.Shape, t.toy, fraud.Limits{Updates: 1 + t.rng.IntN(20), Trees: 1}); err != nil {
				return err
			}
			if away > 0 {
				return nil
			}
		}
	}
	moves, err := p.honest.Moves(ctx, t.g, t.now)
	if err != nil {
		return err
	}
	flying := map[commitment.Root]bool{}
	for _, f := range p.flights {
		flying[f.key] = true
	}
	for _, m := range moves {
		key := t.key(m)
		if flying[key] {
			continue
		}
		due := t.now + 1 + t.cfg.D
		if !t.cfg.Slow {
			due -= t.rng.Uint64N(t.cfg.D + 1)
		}
		if n := len(p.flights); n > 0 && key == p.flights[n-1].key {
			due = max(due, p.flights[n-1].due) // lists of updates stay in their order
		}
		p.flights = append(p.flights, flight{due, m, key})
	}
	return nil
}

// land lets those honest moves into a block that are due, in an order that the
// liars choose but for updates: a list counts on the one before it.
func (t *table) land() error {
	for _, p := range t.parties {
		var later []flight
		var due, updates []fraud.Move
		for _, f := range p.flights {
			_, update := f.move.(fraud.Update)
			switch {
			case f.due > t.now:
				later = append(later, f)
			case update:
				updates = append(updates, f.move)
			default:
				due = append(due, f.move)
			}
		}
		p.flights = later
		t.rng.Shuffle(len(due), func(i, j int) { due[i], due[j] = due[j], due[i] })
		if t.rng.IntN(2) == 0 {
			due, updates = updates, due
		}
		for _, m := range append(due, updates...) {
			if err := t.pay(p, m); err != nil {
				return err
			}
		}
	}
	return nil
}

// pay makes an honest move and counts what it costs.
func (t *table) pay(p *party, m fraud.Move) error {
	cost := int64(0)
	switch m := m.(type) {
	case fraud.Bisect:
		t.report.Bisects++
		cost = costBisect
	case fraud.Refine:
		t.report.Refines++
		cost = costRefine
	case fraud.Prove:
		t.report.Proves++
		cost = costProve
	case fraud.Update:
		t.report.UpdateItems += len(m.Items)
		cost = costUpdate * int64(len(m.Items))
	}
	t.report.Spent.Add(t.report.Spent, big.NewInt(cost))
	_, err := t.apply(p.account, m)
	return err
}
