package fraudtest

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A Violation is a promise that did not come true in a game.
type Violation struct {
	Config Config
	Round  uint64
	What   string
}

func (v *Violation) Error() string {
	return fmt.Sprintf("fraudtest: round %d of %v: %s", v.Round, v.Config, v.What)
}

// A table is a game that is being played, as everybody can see it.
type table struct {
	cfg   Config
	p     fraud.Params
	toy   *Toy
	rng   *rand.Rand
	book  *book
	g     *fraud.Game
	other Board // in lockstep, or nil
	now   uint64

	entries  []entry
	index    map[commitment.Root]int
	contexts map[commitment.Root]*rivalry

	censorship uint64 // rounds left
	parties    []*party
	roots      int // false roots still to come
	stakes     int // refinements still to come
	report     Report
}

// An entry is a node that stands.
type entry struct {
	node     fraud.Node
	context  *rivalry
	honest   bool // it is true
	children int
	proven   bool
	lies     int               // refinements by liars
	won      bool              // a true root that was seen to win
	wait     uint64            // see [Waiting]
	next     []commitment.Root // contexts that moving it adds to, once looked up
}

// A rivalry is a context.
type rivalry struct {
	nodes []int // entries
	truth int   // the one that is true, or -1
}

func newTable(cfg Config, other Board) (*table, error) {
	t := &table{
		cfg: cfg, p: cfg.Params(), toy: cfg.Toy, other: other,
		rng:        rand.New(rand.NewPCG(cfg.Seed, 0)),
		index:      map[commitment.Root]int{},
		contexts:   map[commitment.Root]*rivalry{},
		censorship: cfg.C, roots: cfg.Roots, stakes: cfg.Refines,
	}
	t.book = newBook(cfg.Toy, t.rng)
	t.report = Report{
		Period: t.p.Period, Bound: t.p.Shape.DelayBound(t.p.Period, cfg.C, cfg.D),
		Spent: new(big.Int), Refunded: new(big.Int), Unanswered: new(big.Int), Lost: new(big.Int),
	}
	var err error
	t.g, err = fraud.NewGame(t.p)
	return t, err
}

func (t *table) violated(format string, args ...any) error {
	return &Violation{Config: t.cfg, Round: t.now, What: fmt.Sprintf(format, args...)}
}

// create asserts a root on all boards.
func (t *table) create(from fraud.Account, span commitment.Root) error {
	c := fraud.Call{Block: t.now, From: from, Stake: t.p.Stakes[len(t.p.Stakes)-1]}
	changed, err := t.g.Create(c, span)
	if t.other != nil {
		if err := t.compare("create", t.g.Root(span), changed, err, func() (bool, error) { return t.other.Create(c, span) }); err != nil {
			return err
		}
	}
	if err == nil {
		t.look()
	}
	return nil
}

// apply makes a move on all boards. It reports whether anything changed.
func (t *table) apply(from fraud.Account, m fraud.Move) (bool, error) {
	c := fraud.Call{Block: t.now, From: from}
	switch m := m.(type) {
	case fraud.Bisect:
		c.Cost = big.NewInt(costBisect + costUpdates)
	case fraud.Refine:
		c.Cost = big.NewInt(costRefine + costUpdates)
		if m.Node.Level > 1 {
			c.Stake = t.p.Stakes[m.Node.Level-2]
		}
	case fraud.Prove:
		c.Cost = big.NewInt(costProve + costUpdates)
	}
	changed, err := t.g.Apply(c, m)
	if t.other != nil {
		if err := t.compare(fmt.Sprintf("%T", m), m.Target(), changed, err, func() (bool, error) { return t.other.Apply(c, m) }); err != nil {
			return false, err
		}
	}
	var illegal *fraud.MoveError
	if err != nil && !errors.As(err, &illegal) {
		return false, t.violated("%T refused with %v, want a *MoveError", m, err)
	}
	if changed {
		t.note(m)
	}
	return changed, nil
}

// compare makes the call on the other board and compares what came of it.
func (t *table) compare(what string, n fraud.Node, changed bool, err error, call func() (bool, error)) error {
	otherChanged, otherErr := call()
	if changed != otherChanged || (err == nil) != (otherErr == nil) {
		return t.violated("%s of %v: changed %v, %v; the other board: %v, %v", what, n, changed, err, otherChanged, otherErr)
	}
	a, aok := t.g.Standing(n, t.now)
	b, bok := t.other.Standing(n, t.now)
	if aok != bok || a.Created != b.Created || a.Rivaled != b.Rivaled || a.Stored != b.Stored || a.Proven != b.Proven || a.Settled != b.Settled {
		return t.violated("after %s of %v: %+v; the other board: %+v", what, n, a, b)
	}
	return nil
}

// note writes down what a move did.
func (t *table) note(m fraud.Move) {
	i := t.index[m.Target().ID(t.p.Parent)]
	switch m := m.(type) {
	case fraud.Bisect:
		t.entries[i].children++
		_, r, _ := m.Node.Bisect(m.Left, m.Right)
		t.book.bases[r.Base] = [2]commitment.Root{m.Node.Base, m.Left}
		t.look()
	case fraud.Refine:
		t.entries[i].children++
		t.look()
	case fraud.Prove:
		t.entries[i].proven = true
	}
}

// look writes down the nodes that are new.
func (t *table) look() {
	k := 0
	for n := range t.g.Nodes() {
		if k++; k <= len(t.entries) {
			continue
		}
		key := n.Context(t.p.Parent)
		c, ok := t.contexts[key]
		if !ok {
			c = &rivalry{truth: -1}
			t.contexts[key] = c
		}
		i := len(t.entries)
		honest := t.toy.True(n.Level, n.LBase, n.Height) == n
		if honest {
			c.truth = i
		}
		c.nodes = append(c.nodes, i)
		t.entries = append(t.entries, entry{node: n, context: c, honest: honest, wait: t.rng.Uint64N(t.p.Period + 1)})
		t.index[n.ID(t.p.Parent)] = i
	}
}
