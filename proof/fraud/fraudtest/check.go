package fraudtest

import (
	"math/big"

	"github.com/sharedsec/sharedsec/proof/fraud"
)

// check looks whether what is promised of a round holds, and whether the game
// is over.
func (t *table) check(trueRoot fraud.Node, asserted uint64) (done bool, err error) {
	if t.now < asserted {
		return false, nil
	}
	if _, ok := t.index[trueRoot.ID(t.p.Parent)]; !ok {
		if t.now > asserted+t.p.Period {
			return false, t.violated("the true root has no rivals")
		}
		return false, nil
	}
	done = true
	for i := range t.entries {
		e := &t.entries[i]
		if !e.honest || e.node.Height != t.p.Shape.Height(e.node.Level) {
			continue
		}
		s, ok := t.g.Standing(e.node, t.now)
		if !ok {
			return false, t.violated("%v is gone", e.node)
		}
		if e.node != trueRoot && !t.made(s.Maker) {
			continue // a liar's stake for the truth is the liar's affair
		}
		switch {
		case !e.won && s.Stored >= t.p.Period:
			e.won = true
			if err := t.won(e, trueRoot, t.now-s.Created); err != nil {
				return false, err
			}
		case !e.won && t.now-s.Created > t.report.Bound:
			return false, t.violated("%v has b %d after %d rounds, want %d within %d", e.node, s.BottomUp, t.now-s.Created, t.p.Period, t.report.Bound)
		case e.won && !s.Settled && t.now-s.Created > t.report.Bound+t.cfg.C+2*(t.cfg.D+1):
			return false, t.violated("%v has won but is not settled", e.node)
		}
		done = done && s.Settled
	}
	return done, nil
}

// made reports whether an account is an honest party's.
func (t *table) made(a fraud.Account) bool { return a != liar }

// won looks at the rivals of a true root that has just won.
func (t *table) won(e *entry, trueRoot fraud.Node, rounds uint64) error {
	if e.node == trueRoot {
		t.report.Rounds = rounds
	}
	for _, i := range e.context.nodes {
		rival := t.entries[i].node
		if s, _ := t.g.Standing(rival, t.now); rival != e.node && (s.BottomUp >= t.p.Period || s.Stored >= t.p.Period) {
			return t.violated("the false %v has b %d when %v wins, T is %d", rival, s.BottomUp, e.node, t.p.Period)
		}
	}
	return nil
}

// close collects what is owed and looks at the end of the game: timers, moves
// and money.
func (t *table) close() error {
	t.now++
	accounts := []fraud.Account{liar}
	for _, p := range t.parties {
		accounts = append(accounts, p.account)
	}
	for _, a := range accounts {
		if items := t.g.Refunds(a); len(items) > 0 {
			if _, err := t.apply(a, fraud.Refund{Items: items}); err != nil {
				return err
			}
		}
	}
	t.report.Nodes = len(t.entries)
	honest := map[fraud.Account]bool{}
	for _, p := range t.parties {
		honest[p.account] = true
	}
	staked, returned := new(big.Int), new(big.Int) // refinements; those of honest parties
	var bisects, refines, proves int               // that the false roots allow
	for i := range t.entries {
		e := &t.entries[i]
		s, _ := t.g.Standing(e.node, t.now)
		if s.Stored > s.BottomUp {
			return t.violated("%v: stored %d, b is %d", e.node, s.Stored, s.BottomUp)
		}
		if s.Stake == nil || e.node.Level == t.p.Shape.Levels() && e.honest {
			continue
		}
		staked.Add(staked, s.Stake)
		if honest[s.Maker] {
			if !s.Settled {
				return t.violated("the honest refinement %v is not settled", e.node)
			}
			returned.Add(returned, s.Stake)
			if s.Rivals == 0 {
				t.report.Unanswered.Add(t.report.Unanswered, big.NewInt(costRefine+costUpdates))
			}
		}
		if e.honest || e.context.truth < 0 {
			continue
		}
		t.report.FalseRoots++
		t.report.Lost.Add(t.report.Lost, s.Stake)
		bisects += int(e.node.Height)
		if e.node.Level > 1 {
			refines++
		} else {
			proves++
		}
	}
	n := len(t.parties)
	if r := t.report; r.Bisects > n*bisects || r.Refines > n*refines || r.Proves > n*proves {
		return t.violated("%d bisections, %d refinements, %d proofs by %d parties, want at most %d, %d, %d each", r.Bisects, r.Refines, r.Proves, n, bisects, refines, proves)
	}
	paid := new(big.Int)
	for _, a := range accounts {
		owed := t.g.Claimable(a)
		if t.other != nil {
			if other := t.other.Claimable(a); other.Cmp(owed) != 0 {
				return t.violated("account %x is owed %v, on the other board %v", a, owed, other)
			}
		}
		paid.Add(paid, owed)
		if honest[a] {
			t.report.Refunded.Add(t.report.Refunded, owed)
		}
	}
	t.report.Refunded.Sub(t.report.Refunded, returned)
	if paid.Cmp(staked) > 0 {
		return t.violated("%v owed out of stakes of %v", paid, staked)
	}
	if t.report.Refunded.Sign() < 0 {
		return t.violated("honest stakes are short of %v", t.report.Refunded)
	}
	return nil
}
