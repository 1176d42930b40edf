package fraud_test

import (
	"math/big"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/fraud/fraudtest"
)

// A match is a dispute of two levels of two steps each, with a false root
// that is wrong in its last state.
type match struct {
	t         *testing.T
	g         *fraud.Game
	toy       *fraudtest.Toy
	p         fraud.Params
	root, lie fraud.Node
}

var stake = big.NewInt(100)

func newMatch(t *testing.T) *match {
	t.Helper()
	toy, err := fraudtest.NewToy(fraud.Shape{1, 1}, 3)
	if err != nil {
		t.Fatal(err)
	}
	m := &match{t: t, toy: toy, p: fraud.Params{
		Parent: commitment.Root{1}, Start: toy.Start(), Shape: fraud.Shape{1, 1}, Period: 50,
		Stakes: []*big.Int{stake, stake}, CostCap: big.NewInt(10), Judge: toy,
	}}
	if m.g, err = fraud.NewGame(m.p); err != nil {
		t.Fatal(err)
	}
	m.root = toy.True(2, 0, 1)
	first, _ := m.split(m.root)
	m.lie = m.root
	m.lie.Span = merkle.NodeHash(first.Span, leaf(junk))
	m.create(1, m.root.Span)
	m.create(5, m.lie.Span)
	return m
}

var junk = commitment.Root{0xff}

func leaf(state commitment.Root) commitment.Root { return merkle.LeafHash(state[:]) }

func (m *match) create(block uint64, span commitment.Root) {
	m.t.Helper()
	if changed, err := m.g.Create(fraud.Call{Block: block, Stake: stake}, span); err != nil || !changed {
		m.t.Fatalf("create: %v, %v", changed, err)
	}
}

// split returns the halves of a true node.
func (m *match) split(n fraud.Node) (l, r fraud.Node) {
	l = m.toy.True(n.Level, n.LBase, n.Height-1)
	return l, m.toy.True(n.Level, n.LBase+1<<(n.Height-1), n.Height-1)
}

func (m *match) move(block uint64, mv fraud.Move) {
	m.t.Helper()
	if changed, err := m.g.Apply(fraud.Call{Block: block, From: fraud.Account{1}, Stake: stake, Cost: big.NewInt(7)}, mv); err != nil || !changed {
		m.t.Fatalf("%T at %d: %v, %v", mv, block, changed, err)
	}
}

func (m *match) bisect(block uint64, n fraud.Node) {
	m.t.Helper()
	l, r := m.split(n)
	m.move(block, fraud.Bisect{Node: n, Left: l.Span, Right: r.Span})
}

// bisectLie halves the false root.
func (m *match) bisectLie(block uint64) fraud.Node {
	m.t.Helper()
	l, r := m.split(m.root)
	m.move(block, fraud.Bisect{Node: m.lie, Left: l.Span, Right: leaf(junk)})
	r.Span = leaf(junk)
	return r
}

// refine opens a true node.
func (m *match) refine(block uint64, n fraud.Node) (root, l, r fraud.Node) {
	m.t.Helper()
	root = m.toy.True(n.Level-1, n.LBase<<1, 1)
	l, r = m.split(root)
	m.move(block, fraud.Refine{Node: n, Span: root.Span, Path: []commitment.Root{l.Span}})
	return root, l, r
}

// refineLie opens the false right half; the first state of it is right.
func (m *match) refineLie(block uint64, n fraud.Node) fraud.Node {
	m.t.Helper()
	_, l, _ := m.peek(n)
	root := n.Refinement(m.p.Shape, merkle.NodeHash(l.Span, n.Span))
	m.move(block, fraud.Refine{Node: n, Span: root.Span, Path: []commitment.Root{l.Span}})
	return root
}

func (m *match) peek(n fraud.Node) (root, l, r fraud.Node) {
	root = m.toy.True(n.Level-1, n.LBase<<1, 1)
	l, r = m.split(root)
	return root, l, r
}

func (m *match) prove(n fraud.Node, path ...commitment.Root) fraud.Prove {
	state, proof, _ := m.toy.Step(m.t.Context(), n.LBase)
	return fraud.Prove{Node: n, State: state, Path: path, Proof: proof}
}
