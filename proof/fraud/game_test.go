package fraud_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A whole dispute by hand: each illegal move is refused for its reason, and
// changes nothing, wherever it stands.
func TestRules(t *testing.T) {
	m := newMatch(t)
	refused := func(mv fraud.Move, want fraud.Reason) {
		t.Helper()
		before := m.g.Clone()
		changed, err := m.g.Apply(fraud.Call{Block: 60, Stake: stake}, mv)
		var illegal *fraud.MoveError
		if changed || !errors.As(err, &illegal) || illegal.Reason != want || !errors.Is(err, fraud.ErrIllegal) {
			t.Errorf("%T of %v: %v, %v, want %v", mv, mv.Target(), changed, err, want)
		}
		m.g = before
	}
	idle := func(block uint64, mv fraud.Move) {
		t.Helper()
		if changed, err := m.g.Apply(fraud.Call{Block: block}, mv); changed || err != nil {
			t.Errorf("%T again: %v, %v, want nothing", mv, changed, err)
		}
	}
	l, r := m.split(m.root)
	refused(fraud.Bisect{Node: l, Left: junk, Right: junk}, fraud.UnknownNode)
	refused(fraud.Bisect{Node: m.root, Left: r.Span, Right: l.Span}, fraud.WrongChildren)
	refused(fraud.Refine{Node: m.root}, fraud.WrongHeight)
	refused(fraud.Prove{Node: m.root}, fraud.WrongHeight)
	refused(fraud.Settle{Node: m.root}, fraud.NotWon)
	m.bisect(7, m.root)
	refused(fraud.Refine{Node: r, Path: []commitment.Root{junk}}, fraud.NoRivals)
	idle(7, fraud.Bisect{Node: m.root, Left: l.Span, Right: r.Span})
	wrong := m.bisectLie(9)
	refused(fraud.Bisect{Node: r}, fraud.WrongHeight)
	refused(fraud.Settle{Node: r}, fraud.WrongHeight)
	refused(fraud.Prove{Node: r}, fraud.WrongHeight)
	refused(fraud.Refine{Node: l, Path: []commitment.Root{junk}}, fraud.NoRivals)

	fine, fl, fr := m.peek(r)
	good := fraud.Refine{Node: r, Span: fine.Span, Path: []commitment.Root{fl.Span}}
	for _, path := range [][]commitment.Root{nil, {fr.Span}, {fl.Span, junk}} {
		bad := good
		bad.Path = path
		refused(bad, fraud.WrongPath)
	}
	before := m.g.Clone()
	for _, given := range []*big.Int{nil, big.NewInt(99), big.NewInt(101)} {
		var illegal *fraud.MoveError
		if _, err := m.g.Apply(fraud.Call{Block: 10, Stake: given}, good); !errors.As(err, &illegal) || illegal.Reason != fraud.WrongStake {
			t.Errorf("refined with a stake of %v: %v, want WrongStake", given, err)
		}
	}
	m.g = before
	m.refine(10, r)
	idle(10, good)
	falseRoot := m.refineLie(11, wrong)
	m.bisect(12, fine)
	m.move(13, fraud.Bisect{Node: falseRoot, Left: fl.Span, Right: wrong.Span})
	refused(fraud.Refine{Node: fr}, fraud.WrongHeight)
	refused(fraud.Bisect{Node: fr}, fraud.WrongHeight)
	refused(fraud.Prove{Node: fl}, fraud.NoRivals)

	// Step 3: x is 1 in its tree, so its base is the parent's and the leaf of
	// state 3.
	proof := m.prove(fr, r.Base)
	for _, path := range [][]commitment.Root{nil, {junk}, {r.Base, junk}} {
		bad := proof
		bad.Path = path
		refused(bad, fraud.WrongPath)
	}
	bad := proof
	bad.State = junk
	refused(bad, fraud.WrongPath)
	bad = proof
	bad.Proof = append([]byte{1}, proof.Proof[1:]...)
	refused(bad, fraud.WrongStep)
	liar := fr
	liar.Span = wrong.Span
	bad = proof
	bad.Node = liar
	refused(bad, fraud.WrongStep)
	m.move(14, proof)
	idle(14, proof)
	if _, err := m.g.Apply(fraud.Call{Block: 13}, proof); !errors.Is(err, fraud.ErrIllegal) {
		t.Errorf("a move in an earlier block: %v, want ErrIllegal", err)
	}
}

// Timers, by hand: see the numbers beside the moves.
func TestTimers(t *testing.T) {
	m := newMatch(t) // created 1, rivals 5: local 4
	l, r := m.split(m.root)
	m.bisect(7, m.root) // l and r created 7
	wrong := m.bisectLie(9)
	standing := func(n fraud.Node, now, local, b uint64) {
		t.Helper()
		if s, ok := m.g.Standing(n, now); !ok || s.Local != local || s.BottomUp != b {
			t.Errorf("%v at %d: local %d, b %d, want %d and %d", n, now, s.Local, s.BottomUp, local, b)
		}
	}
	standing(m.root, 20, 4, 4+2) // of its halves r has less, 9 - 7
	standing(m.lie, 20, 0, 0)
	standing(l, 20, 13, 13)
	standing(r, 20, 2, 2)
	standing(wrong, 20, 0, 0)
	root := fraud.UpdateItem{Node: m.root, Left: l.Span, Right: r.Span}
	update := func(block uint64, item fraud.UpdateItem, expected, want uint64) {
		t.Helper()
		item.Expected = expected
		if _, err := m.g.Apply(fraud.Call{Block: block}, fraud.Update{Items: []fraud.UpdateItem{item}}); err != nil {
			t.Fatal(err)
		}
		if s, _ := m.g.Standing(item.Node, block); s.Stored != want {
			t.Errorf("update of %v expecting %d: stored %d, want %d", item.Node, expected, s.Stored, want)
		}
	}
	update(20, root, 7, 0) // more than there is
	update(20, fraud.UpdateItem{Node: m.root}, 4, 4)
	update(20, root, 6, 6)
	update(20, root, 6, 6) // not above what is stored
	swapped := root
	swapped.Left, swapped.Right = root.Right, root.Left
	update(20, swapped, 1, 6)

	fine, _, _ := m.refine(30, r) // has children now, of which nothing is stored
	update(40, root, 7, 6)
	update(40, fraud.UpdateItem{Node: r, Span: junk}, 3, 0)
	update(40, fraud.UpdateItem{Node: r, Span: fine.Span}, 3, 2+10)
	update(40, root, 7, 4+12)
	m.refineLie(45, wrong)
	standing(fine, 60, 15, 15)
	standing(r, 60, 2, 2+15)
	// Both halves of the tree hang on the finer one, which is stuck now.
	update(90, fraud.UpdateItem{Node: r, Span: fine.Span}, 17, 2+15)
	update(90, root, 21, 4+17)
}

// A settled root has its stake back, and the moves in its tree are paid out of
// those of its rivals, once each and from the root down.
func TestMoney(t *testing.T) {
	m := newMatch(t)
	l, r := m.split(m.root)
	m.bisect(7, m.root)
	wrong := m.bisectLie(9)
	fine, fl, fr := m.refine(10, r)
	falseRoot := m.refineLie(11, wrong)
	m.bisect(12, fine)
	m.move(13, fraud.Bisect{Node: falseRoot, Left: fl.Span, Right: wrong.Span})
	m.move(14, m.prove(fr, r.Base))

	items := []fraud.UpdateItem{
		{Node: fine, Left: fl.Span, Right: fr.Span, Expected: 50},
		{Node: r, Span: fine.Span, Expected: 46},
		{Node: m.root, Left: l.Span, Right: r.Span, Expected: 50},
	}
	m.move(62, fraud.Update{Items: items})
	refund := fraud.Refund{Items: []fraud.RefundItem{
		{Node: fine, Left: fl.Span, Right: fr.Span}, {Node: fr}, {Node: fl}, {Node: falseRoot, Left: fl.Span, Right: wrong.Span},
	}}
	account := fraud.Account{1}
	if changed, err := m.g.Apply(fraud.Call{Block: 62}, refund); changed || err != nil {
		t.Errorf("refunds before the settlement: %v, %v", changed, err)
	}
	m.move(62, fraud.Settle{Node: fine})
	if got, want := m.g.Claimable(account), big.NewInt(100+7); got.Cmp(want) != 0 {
		t.Errorf("after the settlement %v is owed, want %v: stake and refinement", got, want)
	}
	m.move(63, refund)
	if got, want := m.g.Claimable(account), big.NewInt(100+7+7+7); got.Cmp(want) != 0 {
		t.Errorf("after the refunds %v is owed, want %v", got, want)
	}
	if changed, _ := m.g.Apply(fraud.Call{Block: 63}, refund); changed {
		t.Error("refunded twice")
	}
	if w, ok := m.g.Winner(); ok {
		t.Errorf("%v has won before it is settled", w)
	}
	m.move(64, fraud.Settle{Node: m.root})
	if w, ok := m.g.Winner(); !ok || w != m.root {
		t.Errorf("Winner = %v, %v, want the true root", w, ok)
	}
	var illegal *fraud.MoveError
	if _, err := m.g.Create(fraud.Call{Block: 200, Stake: stake}, junk); !errors.As(err, &illegal) || illegal.Reason != fraud.TooLate {
		t.Errorf("a root beside one that won: %v, want TooLate", err)
	}
}

// Where nobody honest plays two rivals can reach T, one after the other. The
// first that is settled has won.
func TestOneWinner(t *testing.T) {
	p := newMatch(t).p
	p.Shape, p.Stakes = fraud.Shape{2}, []*big.Int{stake}
	g, err := fraud.NewGame(p)
	if err != nil {
		t.Fatal(err)
	}
	apply := func(block uint64, mv fraud.Move) {
		t.Helper()
		if changed, err := g.Apply(fraud.Call{Block: block}, mv); err != nil || !changed {
			t.Fatalf("%T at %d: %v, %v", mv, block, changed, err)
		}
	}
	// A tree of four leaves whose first is its own.
	tree := func(first byte) (root, left, right fraud.Node, pair, halves fraud.Bisect) {
		l := merkle.NodeHash(commitment.Root{first}, commitment.Root{1})
		r := merkle.NodeHash(commitment.Root{2}, commitment.Root{3})
		root = g.Root(merkle.NodeHash(l, r))
		left, right, _ = root.Bisect(l, r)
		if _, err := g.Create(fraud.Call{Block: 1, Stake: stake}, root.Span); err != nil {
			t.Fatal(err)
		}
		return root, left, right, fraud.Bisect{Node: left, Left: commitment.Root{first}, Right: commitment.Root{1}}, fraud.Bisect{Node: root, Left: l, Right: r}
	}
	one, l1, r1, _, halves1 := tree(10)
	two, l2, r2, pair2, halves2 := tree(20)
	apply(2, halves1)
	apply(52, fraud.Update{Items: []fraud.UpdateItem{{Node: one, Left: l1.Span, Right: r1.Span, Expected: 50}}})
	apply(60, halves2)
	apply(60, pair2)
	apply(110, fraud.Update{Items: []fraud.UpdateItem{
		{Node: l2, Left: pair2.Left, Right: pair2.Right, Expected: 50},
		{Node: two, Left: l2.Span, Right: r2.Span, Expected: 50},
	}})
	apply(110, fraud.Settle{Node: one})
	var illegal *fraud.MoveError
	if _, err := g.Apply(fraud.Call{Block: 110}, fraud.Settle{Node: two}); !errors.As(err, &illegal) || illegal.Reason != fraud.NotWon {
		t.Errorf("the second: %v, want NotWon", err)
	}
	if w, _ := g.Winner(); w != one {
		t.Errorf("%v has won, want the first", w)
	}
}

// The pot pays no more than it holds, and a move no more than the cap.
func TestPotAndCap(t *testing.T) {
	m := newMatch(t)
	m.p.Stakes = []*big.Int{big.NewInt(5), stake}
	m.p.CostCap = big.NewInt(6)
	g, err := fraud.NewGame(m.p)
	if err != nil {
		t.Fatal(err)
	}
	m.g = g
	m.create(1, m.root.Span)
	m.create(1, m.lie.Span)
	apply := func(block uint64, v int64, mv fraud.Move) {
		t.Helper()
		if changed, err := g.Apply(fraud.Call{Block: block, From: fraud.Account{1}, Stake: big.NewInt(v), Cost: big.NewInt(1000)}, mv); err != nil || !changed {
			t.Fatalf("%T: %v, %v", mv, changed, err)
		}
	}
	_, r := m.split(m.root)
	m.bisect(2, m.root)
	wrong := m.bisectLie(2)
	fine, fl, fr := m.peek(r)
	apply(3, 5, fraud.Refine{Node: r, Span: fine.Span, Path: []commitment.Root{fl.Span}})
	apply(3, 5, fraud.Refine{Node: wrong, Span: merkle.NodeHash(fl.Span, wrong.Span), Path: []commitment.Root{fl.Span}})
	apply(4, 0, fraud.Bisect{Node: fine, Left: fl.Span, Right: fr.Span})
	apply(60, 0, fraud.Update{Items: []fraud.UpdateItem{{Node: fine, Left: fl.Span, Right: fr.Span, Expected: 50}}})
	apply(60, 0, fraud.Settle{Node: fine})
	// The stake of 5 comes back, and the pot of 5 pays as much of the capped 6.
	if got := g.Claimable(fraud.Account{1}); got.Cmp(big.NewInt(10)) != 0 {
		t.Errorf("%v is owed, want 10", got)
	}
	if changed, err := g.Apply(fraud.Call{Block: 61}, fraud.Refund{Items: []fraud.RefundItem{{Node: fine, Left: fl.Span, Right: fr.Span}}}); err != nil || !changed {
		t.Errorf("refund from an empty pot: %v, %v", changed, err)
	}
	if got := g.Claimable(fraud.Account{1}); got.Cmp(big.NewInt(10)) != 0 {
		t.Errorf("%v is owed out of an empty pot, want 10", got)
	}
}

// The first root stands alone until a second joins it, at most for T.
func TestCreate(t *testing.T) {
	m := newMatch(t)
	g, err := fraud.NewGame(m.p)
	if err != nil {
		t.Fatal(err)
	}
	refused := func(c fraud.Call, span commitment.Root, want fraud.Reason) {
		t.Helper()
		var illegal *fraud.MoveError
		if _, err := g.Create(c, span); !errors.As(err, &illegal) || illegal.Reason != want {
			t.Errorf("create at %d: %v, want %v", c.Block, err, want)
		}
	}
	refused(fraud.Call{Block: 10, Stake: big.NewInt(1)}, junk, fraud.WrongStake)
	m.g = g
	m.create(10, m.root.Span)
	if _, ok := g.Standing(m.root, 20); ok {
		t.Error("a root stands alone")
	}
	if changed, err := g.Create(fraud.Call{Block: 11}, m.root.Span); changed || err != nil {
		t.Errorf("the first root again: %v, %v", changed, err)
	}
	refused(fraud.Call{Block: 9, Stake: stake}, junk, fraud.BlockOrder)
	refused(fraud.Call{Block: 60, Stake: stake}, junk, fraud.TooLate)
	m.create(59, m.lie.Span)
	if s, ok := g.Standing(m.root, 70); !ok || s.Created != 10 || s.Rivaled != 59 || s.Local != 49 {
		t.Errorf("the first root: %+v, %v", s, ok)
	}
	m.create(61, junk)
	if changed, err := g.Create(fraud.Call{Block: 62}, junk); changed || err != nil {
		t.Errorf("a root again: %v, %v", changed, err)
	}
	if s, _ := g.Standing(g.Root(junk), 70); s.Rivals != 2 || s.Local != 0 {
		t.Errorf("the third root: %+v", s)
	}
}

func TestNewGameRefuses(t *testing.T) {
	good := newMatch(t).p
	for i, change := range []func(p *fraud.Params){
		func(p *fraud.Params) { p.Shape = nil },
		func(p *fraud.Params) { p.Period = 0 },
		func(p *fraud.Params) { p.Period = fraud.Unbounded },
		func(p *fraud.Params) { p.Stakes = p.Stakes[:1] },
		func(p *fraud.Params) { p.Stakes = []*big.Int{stake, nil} },
		func(p *fraud.Params) { p.Stakes = []*big.Int{big.NewInt(-1), stake} },
		func(p *fraud.Params) { p.CostCap = nil },
		func(p *fraud.Params) { p.CostCap = big.NewInt(-1) },
	} {
		p := good
		change(&p)
		if _, err := fraud.NewGame(p); !errors.Is(err, fraud.ErrInvalid) {
			t.Errorf("change %d: %v, want ErrInvalid", i, err)
		}
	}
}

// What a validity proof decides is told by L1, with a pot that is no more than
// rivals staked; then the game is as if a timer had decided.
func TestDecide(t *testing.T) {
	m := newMatch(t)
	m.bisect(7, m.root)
	id := m.root.ID(commitment.Root{1})
	left, _ := m.split(m.root)
	for name, err := range map[string]error{
		"an unknown node": m.g.Decide(8, commitment.Root{9}, stake),
		"no root":         m.g.Decide(8, left.ID(commitment.Root{1}), stake),
		"an early block":  m.g.Decide(6, id, stake),
		"too large a pot": m.g.Decide(8, id, new(big.Int).Add(stake, big.NewInt(1))),
		"a negative pot":  m.g.Decide(8, id, big.NewInt(-1)),
		"no pot":          m.g.Decide(8, id, nil),
	} {
		if !errors.Is(err, fraud.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, ok := m.g.Winner(); ok {
		t.Fatal("decided")
	}
	if err := m.g.Decide(8, id, big.NewInt(5)); err != nil {
		t.Fatal(err)
	}
	if w, ok := m.g.Winner(); !ok || w != m.root {
		t.Errorf("Winner = %v, %v", w, ok)
	}
	for _, other := range []commitment.Root{id, m.lie.ID(commitment.Root{1})} {
		if err := m.g.Decide(9, other, new(big.Int)); !errors.Is(err, fraud.ErrInvalid) {
			t.Errorf("decided twice: %v", err)
		}
	}
	if _, err := m.g.Create(fraud.Call{Block: 9, Stake: stake}, junk); !errors.Is(err, fraud.ErrIllegal) {
		t.Errorf("a root beside one that won: %v", err)
	}
	// The move cost 7, and 5 are there.
	l, r := m.split(m.root)
	m.move(9, fraud.Refund{Items: []fraud.RefundItem{{Node: m.root, Left: l.Span, Right: r.Span}}})
	if got := m.g.Claimable(fraud.Account{1}); got.Cmp(big.NewInt(5)) != 0 {
		t.Errorf("refunded %v, want the pot of 5", got)
	}
}
