package fraud_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/fraud/fraudtest"
)

// A crowd is a dispute of one level with a true root and many false ones.
type crowd struct {
	t     testing.TB
	g     *fraud.Game
	toy   *fraudtest.Toy
	truth *fraud.Tree
	lies  []lie
	root  fraud.Node
}

// A lie is a tree that is wrong in leaf x alone.
type lie struct {
	x    uint64
	path []commitment.Root // the nodes over x, from the leaf up
}

func (c *crowd) node(l *lie, h uint8, i uint64) commitment.Root {
	if l != nil && i == l.x>>h {
		return l.path[h]
	}
	span, err := c.truth.Node(h, i)
	if err != nil {
		c.t.Fatal(err)
	}
	return span
}

// newCrowd makes 2^height steps and a false root for each of these leaves.
func newCrowd(t testing.TB, height uint8, period uint64, wrong []uint64) *crowd {
	t.Helper()
	s := fraud.Shape{height}
	toy, err := fraudtest.NewToy(s, 1)
	if err != nil {
		t.Fatal(err)
	}
	c := &crowd{t: t, toy: toy}
	if c.g, err = fraud.NewGame(fraud.Params{
		Start: toy.Start(), Shape: s, Period: period, Stakes: []*big.Int{stake}, CostCap: stake, Judge: toy,
	}); err != nil {
		t.Fatal(err)
	}
	h, err := toy.States(t.Context(), 0, 1, 1<<height)
	if err != nil {
		t.Fatal(err)
	}
	if c.truth, err = h.Tree(height, 0); err != nil {
		t.Fatal(err)
	}
	create := func(span commitment.Root) {
		if _, err := c.g.Create(fraud.Call{Block: 1, Stake: stake}, span); err != nil {
			t.Fatal(err)
		}
	}
	create(c.truth.Root())
	for _, x := range wrong {
		l := lie{x: x, path: []commitment.Root{leaf(junk)}}
		for k := range height {
			pair := [2]commitment.Root{l.path[k], c.node(nil, k, x>>k^1)}
			if x>>k&1 == 1 {
				pair[0], pair[1] = pair[1], pair[0]
			}
			l.path = append(l.path, merkle.NodeHash(pair[0], pair[1]))
		}
		create(l.path[height])
		c.lies = append(c.lies, l)
	}
	c.root = c.g.Root(c.truth.Root())
	return c
}

// bisect halves the node of height h over leaf x, of the truth or of a lie.
func (c *crowd) bisect(block uint64, l *lie, h uint8, x uint64) {
	c.t.Helper()
	base, err := c.truth.Base(c.root.Base, x>>h<<h)
	if err != nil {
		c.t.Fatal(err)
	}
	n := fraud.Node{Level: 1, LBase: x >> h << h, Height: h, Base: base, Span: c.node(l, h, x>>h)}
	halves := fraud.Bisect{Node: n, Left: c.node(l, h-1, x>>h<<1), Right: c.node(l, h-1, x>>h<<1|1)}
	if _, err := c.g.Apply(fraud.Call{Block: block}, halves); err != nil {
		c.t.Fatal(err)
	}
}

// Whoever sees updates coming can give children to a node that they count on,
// and next time to another on the way up. It works but once.
func TestUpdatesCannotBeStopped(t *testing.T) {
	const height = 8
	shape := fraud.Shape{height}
	period := shape.Bound(0) + 1
	// One lie is about leaf 0, and played to its end; the j-th is about the
	// sibling of height j of the way there, and halts just above it.
	wrong := []uint64{0}
	for j := 1; j < height; j++ {
		wrong = append(wrong, 1<<j)
	}
	c := newCrowd(t, height, period, wrong)
	honest, err := fraud.NewHonest(shape, c.toy, fraud.Limits{Updates: 5})
	if err != nil {
		t.Fatal(err)
	}
	waves := 0
	var coming []fraud.Move
	for now := uint64(2); ; now++ {
		if s, _ := c.g.Standing(c.root, now); s.Stored >= period {
			t.Logf("won in block %d after %d waves, T is %d", now, waves, period)
			if waves != 2 {
				t.Errorf("updates were raced %d times, want 2: once it works", waves)
			}
			return
		}
		if want := 1 + shape.DelayBound(period, 0, 0); now > want {
			t.Fatalf("not won in block %d, after %d waves, want %d", now, waves, want)
		}
		// The lies follow the truth down to where they halt.
		if h := height + 3 - int(now); h > 0 && h <= height {
			for j := range c.lies {
				if j == 0 || h > j+1 {
					c.bisect(now, &c.lies[j], uint8(h), 0)
				}
			}
		}
		for _, m := range coming {
			if _, ok := m.(fraud.Update); ok && waves+1 < len(c.lies) {
				waves++
				l := &c.lies[waves]
				c.bisect(now, l, uint8(waves+1), 0)
				c.bisect(now, nil, uint8(waves), l.x)
				break
			}
		}
		for _, m := range coming {
			if _, err := c.g.Apply(fraud.Call{Block: now}, m); err != nil {
				t.Fatal(err)
			}
		}
		if coming, err = honest.Moves(t.Context(), c.g, now); err != nil {
			t.Fatal(err)
		}
	}
}

// What an honest party does depends on the view and the computation alone: a
// new one, with room for one tree, does the same, and nothing twice.
func TestHonestIsStateless(t *testing.T) {
	m := newMatch(t)
	old, err := fraud.NewHonest(m.p.Shape, m.toy, fraud.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	wrong := m.lie
	for now := uint64(6); now < 70; now++ {
		switch now {
		case 10:
			wrong = m.bisectLie(now)
		case 20:
			wrong = m.refineLie(now, wrong)
		}
		moves, err := old.Moves(t.Context(), m.g, now)
		if err != nil {
			t.Fatal(err)
		}
		fresh, _ := fraud.NewHonest(m.p.Shape, m.toy, fraud.Limits{Trees: 1, Workers: 2})
		again, err := fresh.Moves(t.Context(), m.g, now)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(moves, again); diff != "" {
			t.Fatalf("block %d: a new party does something else (-old +new):\n%s", now, diff)
		}
		for _, mv := range moves {
			m.move(now, mv)
		}
		// A settlement waits for the update that it counts on to be seen.
		if rest, _ := old.Moves(t.Context(), m.g, now); len(rest) > 0 {
			for _, mv := range rest {
				switch mv.(type) {
				case fraud.Settle, fraud.Refine:
				default:
					t.Errorf("block %d: %T is left after all was done", now, mv)
				}
			}
		}
	}
	if w, ok := m.g.Winner(); !ok || w != m.root {
		t.Errorf("Winner = %v, %v, want the true root", w, ok)
	}
}

// Without rivals, and beside roots that are not its own, it does nothing.
func TestHonestIdles(t *testing.T) {
	m := newMatch(t)
	honest, _ := fraud.NewHonest(m.p.Shape, m.toy, fraud.Limits{})
	for _, spans := range [][]commitment.Root{nil, {m.root.Span}, {m.lie.Span, junk}} {
		g, err := fraud.NewGame(m.p)
		if err != nil {
			t.Fatal(err)
		}
		for _, span := range spans {
			if _, err := g.Create(fraud.Call{Block: 1, Stake: stake}, span); err != nil {
				t.Fatal(err)
			}
		}
		if moves, err := honest.Moves(t.Context(), g, 200); err != nil || len(moves) > 0 {
			t.Errorf("roots %v: %v, %v, want nothing", spans, moves, err)
		}
	}
}

// Below a node whose path weighs T nothing needs refining. Liars who do, even
// with the truth, are left alone with it.
func TestHonestLeavesNeedlessRefinements(t *testing.T) {
	m := newMatch(t)
	_, r := m.split(m.root)
	m.bisect(7, m.root)
	wrong := m.bisectLie(60) // r was without rivals for 53 blocks
	m.refineLie(61, wrong)
	m.refine(62, r)
	honest, _ := fraud.NewHonest(m.p.Shape, m.toy, fraud.Limits{})
	moves, err := honest.Moves(t.Context(), m.g, 63)
	if err != nil {
		t.Fatal(err)
	}
	if len(moves) != 1 {
		t.Fatalf("%d moves, want one list of updates: %v", len(moves), moves)
	}
	m.move(64, moves[0])
	if s, _ := m.g.Standing(m.root, 64); s.Stored < m.p.Period {
		t.Errorf("stored %d, want %d", s.Stored, m.p.Period)
	}
}

var errAway = errors.New("away")

// A crooked computation is wrong, or away, from some call on.
type crooked struct {
	*fraudtest.Toy
	states, step bool
	err          error
}

func (c crooked) States(ctx context.Context, from, stride, n uint64) (fraud.History, error) {
	h, err := c.Toy.States(ctx, from, stride, n)
	if c.states && stride == 1 {
		h.Last[0] ^= 1
	}
	return h, errors.Join(err, c.err)
}

func (c crooked) Step(ctx context.Context, i uint64) (commitment.Root, []byte, error) {
	state, proof, err := c.Toy.Step(ctx, i)
	if c.step {
		state[0] ^= 1
	}
	return state, proof, err
}

// It never sends what a computation that contradicts itself gives.
func TestHonestDistrustsComputation(t *testing.T) {
	m := newMatch(t)
	_, r := m.split(m.root)
	m.bisect(7, m.root)
	wrong := m.bisectLie(7)
	try := func(c crooked, want error) {
		t.Helper()
		honest, _ := fraud.NewHonest(m.p.Shape, c, fraud.Limits{})
		if moves, err := honest.Moves(t.Context(), m.g, 8); !errors.Is(err, want) || moves != nil {
			t.Errorf("%+v: %v, %v, want %v", c, moves, err, want)
		}
	}
	try(crooked{Toy: m.toy, states: true}, fraud.ErrComputation)
	try(crooked{Toy: m.toy, err: errAway}, errAway)
	fine, fl, _ := m.refine(8, r)
	falseRoot := m.refineLie(8, wrong)
	m.bisect(8, fine)
	m.move(8, fraud.Bisect{Node: falseRoot, Left: fl.Span, Right: wrong.Span})
	try(crooked{Toy: m.toy, step: true}, fraud.ErrComputation)
}

// BenchmarkMoves is a block of an honest party's in a big dispute: one in which
// every false root wants its last bisection, and one that is ripe for updates.
func BenchmarkMoves(b *testing.B) {
	const height, period = 13, 1000
	shape := fraud.Shape{height}
	for _, roots := range []int{100, 4096} {
		for _, last := range []uint8{1, 2} {
			var wrong []uint64
			for i := range roots {
				wrong = append(wrong, uint64(i*(1<<height/roots)))
			}
			c := newCrowd(b, height, period, wrong)
			for h := uint8(height); h >= last; h-- {
				for i := range c.lies {
					l := &c.lies[i]
					if h > last {
						c.bisect(uint64(2+height-h), l, h, l.x)
					}
					if h > 1 {
						c.bisect(uint64(2+height-h), nil, h, l.x)
					}
				}
			}
			nodes := 0
			for range c.g.Nodes() {
				nodes++
			}
			honest, err := fraud.NewHonest(shape, c.toy, fraud.Limits{})
			if err != nil {
				b.Fatal(err)
			}
			b.Run(fmt.Sprintf("%d roots, %d nodes, last %d", roots, nodes, last), func(b *testing.B) {
				b.ReportAllocs()
				n, items := 0, 0
				for b.Loop() {
					moves, err := honest.Moves(b.Context(), c.g, 2*period)
					if err != nil {
						b.Fatal(err)
					}
					n, items = len(moves), 0
					for _, m := range moves {
						if u, ok := m.(fraud.Update); ok {
							items += len(u.Items)
						}
					}
				}
				b.ReportMetric(float64(n), "moves")
				b.ReportMetric(float64(items), "updates")
			})
		}
	}
}
