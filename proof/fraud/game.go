package fraud

import (
	"fmt"
	"math"
	"math/big"

	"github.com/sharedsec/sharedsec/commitment"
)

// An Account is an L1 address.
type Account [20]byte

// A Judge is L1's judgment of one step.
type Judge interface {
	// After returns the state that step i leads to from the state before, as
	// proof shows it, or why proof shows nothing.
	After(i uint64, before commitment.Root, proof []byte) (commitment.Root, error)
}

// Params are what a dispute's parent has fixed.
type Params struct {
	Parent commitment.Root // the assertion whose children are rivals; it keys all that stands
	Start  commitment.Root // commitment of state 0
	Shape  Shape
	Period uint64     // T, in L1 blocks; below 2^32 - 1
	Stakes []*big.Int // wei; Stakes[l-1] is that of a root of level l

	// CostCap is the most that a move is refunded, in wei.
	CostCap *big.Int

	// Judge judges proofs of steps. Without one whatever reaches the game has
	// been judged: a client's view of L1 wants none, and needs no paths and no
	// proofs, which L1 does not report.
	Judge Judge
}

// A Call is how a move came to L1.
type Call struct {
	Block uint64   // number of the L1 block; never lower than that of the call before
	From  Account  // the sender
	Stake *big.Int // wei sent along; nil is none
	Cost  *big.Int // wei that the move cost, as L1 metered it; nil is none
}

// A Game is one dispute as it stands on L1: the rules of the contract in
// Go, written apart from it. It judges each move, keeps time and accounts for
// the money. A client that feeds it what L1 reports has L1's view of the
// dispute; its memory is bounded by what stands on L1.
//
// A Game is not safe for concurrent use.
type Game struct {
	p        Params
	block    uint64 // of the last call
	first    *lone  // a root without rivals, which does not stand yet
	records  []record
	index    map[commitment.Root]int // by node id
	contexts []rivals
	byHash   map[commitment.Root]int // contexts
	accounts map[Account]*big.Int    // claimable
}

// none is the index of no record.
const none = -1

// Unbounded is the timer of a proven node, in L1 blocks. Sums saturate at it.
// A contract keeps it in four bytes.
const Unbounded = math.MaxUint32

// A record is a node and what happened to it. Other records are named by
// their index, so that a copy of the game copies two slices and maps.
type record struct {
	node    Node
	id      commitment.Root
	context int
	created uint64
	stored  uint64

	left, right int // halves
	refinement  int // the first of its refinements
	next        int // the next refinement of the same node

	mover  Account  // who bisected or proved it
	cost   *big.Int // of that move, nil if there was none or it is refunded
	proven bool
	tree   int // the context of the settled root that it is known to lie below, or none

	maker    Account  // a tree's root: who made it
	stake    *big.Int // a tree's root: what was staked for it
	makeCost *big.Int // a finer tree's root: cost of the refinement
}

// rivals are the nodes of one context.
type rivals struct {
	since  uint64 // when the second came
	nodes  int
	root   int      // of tree roots: the one that is settled, or none
	stakes *big.Int // of tree roots: the sum
	pot    *big.Int // once one is settled: what is left of the stakes of the others
}

// A lone is the first root of a dispute before it has rivals.
type lone struct {
	span    commitment.Root
	created uint64
	maker   Account
	stake   *big.Int
}

// NewGame returns the dispute before anything was asserted. Parameters that
// are none match [ErrInvalid].
func NewGame(p Params) (*Game, error) {
	if err := p.Shape.Validate(); err != nil {
		return nil, err
	}
	if p.Period == 0 || p.Period >= Unbounded {
		return nil, fmt.Errorf("%w: period of %d blocks", ErrInvalid, p.Period)
	}
	if got, want := len(p.Stakes), len(p.Shape); got != want {
		return nil, fmt.Errorf("%w: %d stakes for %d levels", ErrInvalid, got, want)
	}
	for l, s := range p.Stakes {
		if s == nil || s.Sign() < 0 {
			return nil, fmt.Errorf("%w: stake of level %d is %v", ErrInvalid, l+1, s)
		}
	}
	if p.CostCap == nil || p.CostCap.Sign() < 0 {
		return nil, fmt.Errorf("%w: cost cap is %v", ErrInvalid, p.CostCap)
	}
	return &Game{
		p:        p,
		index:    map[commitment.Root]int{},
		byHash:   map[commitment.Root]int{},
		accounts: map[Account]*big.Int{},
	}, nil
}

// Params returns what the game was made with.
func (g *Game) Params() Params { return g.p }

// Block returns the block of the last call.
func (g *Game) Block() uint64 { return g.block }

// Root returns the node that an assertion with the given span is.
func (g *Game) Root(span commitment.Root) Node { return RootNode(g.p.Shape, g.p.Start, span) }

// Create records that a root was asserted. The first stands from the moment
// that a second joins it, with the age of its own assertion. Asserting a root
// again changes nothing.
func (g *Game) Create(c Call, span commitment.Root) (changed bool, err error) {
	root := g.Root(span)
	refuse := func(r Reason) (bool, error) { return false, &MoveError{Move: "create", Node: root, Reason: r} }
	if c.Block < g.block {
		return refuse(BlockOrder)
	}
	if g.first != nil && g.first.span == span {
		return false, nil
	}
	if _, ok := g.index[root.ID(g.p.Parent)]; ok {
		return false, nil
	}
	if !sameAmount(c.Stake, g.p.Stakes[root.Level-1]) {
		return refuse(WrongStake)
	}
	made := &lone{span: span, created: c.Block, maker: c.From, stake: amount(c.Stake)}
	switch {
	case len(g.records) == 0 && g.first == nil:
		g.first = made
	case g.first != nil:
		if c.Block-g.first.created >= g.p.Period {
			return refuse(TooLate)
		}
		g.addRoot(g.first)
		g.first = nil
		g.addRoot(made)
	default:
		if g.contexts[g.records[0].context].root != none {
			return refuse(TooLate)
		}
		g.addRoot(made)
	}
	g.block = c.Block
	return true, nil
}

func (g *Game) addRoot(l *lone) {
	i := g.add(g.Root(l.span), l.created)
	g.join(i, l.maker, l.stake, new(big.Int))
}

// add returns the record of n, which it makes if it does not stand.
func (g *Game) add(n Node, created uint64) int {
	id := n.ID(g.p.Parent)
	if i, ok := g.index[id]; ok {
		return i
	}
	hash := n.Context(g.p.Parent)
	c, ok := g.byHash[hash]
	if !ok {
		c = len(g.contexts)
		g.contexts = append(g.contexts, rivals{root: none})
		g.byHash[hash] = c
	}
	g.contexts[c].nodes++
	if g.contexts[c].nodes == 2 {
		g.contexts[c].since = created
	}
	i := len(g.records)
	g.records = append(g.records, record{
		node: n, id: id, context: c, created: created,
		left: none, right: none, refinement: none, next: none, tree: none,
	})
	g.index[id] = i
	return i
}

// join makes record i the root of a tree.
func (g *Game) join(i int, maker Account, stake, cost *big.Int) {
	r := &g.records[i]
	r.maker, r.stake, r.makeCost = maker, stake, cost
	c := &g.contexts[r.context]
	c.stakes = new(big.Int).Add(amount(c.stakes), stake)
}
