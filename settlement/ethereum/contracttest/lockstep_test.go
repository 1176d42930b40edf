package contracttest

import (
	"errors"
	"flag"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/fraud/fraudtest"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

var lockstep = flag.Int("lockstep", 40_000, "moves that TestLockstep makes at least")

// unit is the contract's money for one of the games': a move's cost is kept
// in it.
const unit = 100_000_000_000

// A board plays fraudtest's games on the contract. The first child of the
// parent, lateness and the coarsest verdict are Assertions', whose part it
// takes; steps are judged by the Toy.
type board struct {
	*chain
	toy, disputes common.Address
	p             fraud.Params
	lone          *call // the first child, before it has rivals
	roots         []common.Hash
	decided       bool
	calls         int
	made, refused int // calls that changed something; that reverted
}

type call struct {
	fraud.Call
	span commitment.Root
}

// metered is a fixed gas beside which the real one does not count: so the
// price decides what a move costs.
const metered = 10_000_000_000

func newBoard(t testing.TB, p fraud.Params) *board {
	t.Helper()
	b := &board{chain: newChain(t), p: p}
	b.fund(deployer, uint256.NewInt(1))
	depth := fraud.Shape(p.Shape[:len(p.Shape)-1]).Total()
	b.toy = b.create(deployer, common.FromHex(ToyMetaData.Bin), toyABI.PackConstructor(depth, p.Period), "")
	args := bindings.DisputesParams{
		Assertions: b.toy, Segments: b.toy, Heights: p.Shape, TipCap: big.NewInt(1e18), FixedGas: metered,
		CostCap: b.wei(p.CostCap),
	}
	for _, s := range p.Stakes[:len(p.Stakes)-1] {
		args.Stakes = append(args.Stakes, b.wei(s))
	}
	b.disputes = b.create(deployer, common.FromHex(bindings.DisputesMetaData.Bin), disputesABI.PackConstructor(args), "")
	return b
}

var toyABI = NewToy()

func (b *board) wei(v *big.Int) *big.Int { return new(big.Int).Mul(v, big.NewInt(unit)) }

// run calls a contract, and reports whether it said that anything changed.
func (b *board) run(c fraud.Call, to common.Address, value *big.Int, data []byte) (bool, error) {
	b.calls++
	b.number = c.Block
	cost := new(big.Int)
	if c.Cost != nil {
		cost.Set(c.Cost)
	}
	// The middle of what is rounded up to that cost.
	price := new(big.Int)
	if cost.Sign() > 0 {
		price.Sub(cost.Mul(cost, big.NewInt(2)), big.NewInt(1))
	}
	price.Div(price.Mul(price, big.NewInt(unit/2)), big.NewInt(metered))
	evm := b.evm()
	evm.SetTxContext(vm.TxContext{Origin: common.Address(c.From), GasPrice: uint256.MustFromBig(price)})
	hash := common.BigToHash(big.NewInt(int64(b.calls)))
	b.state.SetTxContext(hash, 0, 0)
	v := new(uint256.Int)
	if value != nil {
		v = uint256.MustFromBig(value)
		b.fund(common.Address(c.From), v)
	}
	_, _, err := evm.Call(common.Address(c.From), to, data, vm.NewGasBudget(16_000_000, 0), v)
	changed := len(b.state.GetLogs(hash, b.number, common.Hash{}, b.time)) > 0
	switch {
	case err != nil:
		b.refused++
	case changed:
		b.made++
	}
	b.state.Finalise(osaka.Rules(new(big.Int).SetUint64(b.number), true, b.time))
	return changed, err
}

// Create implements [fraudtest.Board].
func (b *board) Create(c fraud.Call, span commitment.Root) (bool, error) {
	for _, s := range b.roots {
		if commitment.Root(s) == span {
			return false, nil
		}
	}
	switch first := b.lone; {
	case b.decided, first != nil && c.Block-first.Block >= b.p.Period:
		return false, errors.New("too late")
	case len(b.roots) == 0:
		b.lone = &call{c, span}
		b.roots = append(b.roots, common.Hash(span))
		return true, nil
	case first != nil:
		if _, err := b.created(c, first.span, first.Block); err != nil {
			return false, err
		}
		b.lone = nil
	}
	b.roots = append(b.roots, common.Hash(span))
	return b.created(c, span, c.Block)
}

func (b *board) created(c fraud.Call, span commitment.Root, block uint64) (bool, error) {
	base := merkle.LeafHash(b.p.Start[:])
	return b.run(c, b.toy, nil, toyABI.PackCreate(b.disputes, b.p.Parent, base, span, block))
}

func (b *board) node(n fraud.Node) bindings.Node {
	return bindings.Node{Parent: b.p.Parent, Level: n.Level, Lbase: n.LBase, Height: n.Height, Base: n.Base, Span: n.Span}
}

// Apply implements [fraudtest.Board].
func (b *board) Apply(c fraud.Call, m fraud.Move) (bool, error) {
	switch m := m.(type) {
	case fraud.Bisect:
		return b.run(c, b.disputes, nil, disputesABI.PackBisect(b.node(m.Node), m.Left, m.Right))
	case fraud.Refine:
		stake := c.Stake
		if stake == nil {
			stake = new(big.Int)
		}
		return b.run(c, b.disputes, b.wei(stake), disputesABI.PackRefine(b.node(m.Node), m.Span, words(m.Path)))
	case fraud.Prove:
		return b.run(c, b.disputes, nil, disputesABI.PackProve(b.node(m.Node), m.State, words(m.Path), m.Proof))
	case fraud.Update:
		var list []bindings.Update
		for _, i := range m.Items {
			u := bindings.Update{Node: b.node(i.Node), Left: i.Left, Right: i.Right, Expected: i.Expected}
			if !i.Span.IsZero() {
				u.Left, u.Right = i.Span, [32]byte{}
			}
			list = append(list, u)
		}
		return b.run(c, b.disputes, nil, disputesABI.PackUpdate(list))
	case fraud.Settle:
		if m.Node.Level == b.p.Shape.Levels() && m.Node.Height == b.p.Shape.Height(m.Node.Level) {
			return b.decide(c, m.Node)
		}
		return b.run(c, b.disputes, nil, disputesABI.PackSettle(b.node(m.Node)))
	case fraud.Refund:
		var list []bindings.Refund
		for _, i := range m.Items {
			list = append(list, bindings.Refund{Node: b.node(i.Node), Left: i.Left, Right: i.Right})
		}
		return b.run(c, b.disputes, nil, disputesABI.PackRefund(list))
	}
	return false, fmt.Errorf("a %T", m)
}

// decide is what Assertions does with a child that won.
func (b *board) decide(c fraud.Call, n fraud.Node) (bool, error) {
	switch s := b.status(n); {
	case s.Created == 0:
		return false, errors.New("unknown")
	case s.Marked:
		return false, nil
	case b.decided || s.Stored < b.p.Period:
		return false, errors.New("not won")
	}
	b.decided = true
	value := new(big.Int).Mul(b.wei(b.p.Stakes[n.Level-1]), big.NewInt(int64(len(b.roots)-1)))
	return b.run(c, b.toy, value, toyABI.PackDecide(b.disputes, b.p.Parent, n.Base, n.Span))
}

func words(path []commitment.Root) [][32]byte {
	out := [][32]byte{}
	for _, s := range path {
		out = append(out, s)
	}
	return out
}

func (b *board) status(n fraud.Node) bindings.IDisputesStatus {
	return view(b.chain, b.disputes, disputesABI.PackStatus(b.node(n)), disputesABI.UnpackStatus)
}

// Standing implements [fraudtest.Board].
func (b *board) Standing(n fraud.Node, now uint64) (fraud.Standing, bool) {
	b.number = now
	s := b.status(n)
	root := n.Height == b.p.Shape.Height(n.Level)
	return fraud.Standing{
		Node: n, Created: s.Created, Rivaled: s.Rivaled, Stored: s.Stored, Proven: s.Proven, Settled: root && s.Marked,
	}, s.Created != 0
}

// Claimable implements [fraudtest.Board].
func (b *board) Claimable(a fraud.Account) *big.Int {
	owed := view(b.chain, b.disputes, disputesABI.PackClaimable(common.Address(a)), disputesABI.UnpackClaimable)
	rest := new(big.Int)
	if owed.DivMod(owed, big.NewInt(unit), rest); rest.Sign() != 0 {
		b.t.Errorf("account %x is owed a part of a unit more: %v", a, rest)
	}
	return owed
}

// randomGame draws a game of any kind of lie, in which moves against the rules
// are made all the time.
func randomGame(t testing.TB, seed uint64) fraudtest.Config {
	t.Helper()
	rng := rand.New(rand.NewPCG(seed, 77))
	shapes := []fraud.Shape{{2, 2}, {3, 3}, {2, 3, 2}, {1, 1, 1, 1}, {4, 3}, {2, 2, 3}, {1, 2, 1, 2, 1}}
	toy, err := fraudtest.NewToy(shapes[rng.IntN(len(shapes))], seed)
	if err != nil {
		t.Fatal(err)
	}
	return fraudtest.Config{
		Seed: seed, Toy: toy, D: rng.Uint64N(3), C: rng.Uint64N(20), Parties: 1 + rng.IntN(3),
		Late: rng.IntN(2) == 0, Slow: rng.IntN(2) == 0, Roots: 1 + rng.IntN(6), Refines: rng.IntN(20),
		Eager: rng.Float64(), Grief: rng.Float64() / 4, Noise: rng.Float64() / 2,
		Timing: fraudtest.Timing(rng.IntN(4)),
	}
}

// The contract and its model in Go do the same in whole games, move by move,
// legal ones and others: each call goes through or not on both, and changes
// the same; in the end everybody is owed the same, to the wei.
func TestLockstep(t *testing.T) {
	games, calls, made, refused := 0, 0, 0, 0
	for seed := uint64(1); games < 50 || calls < *lockstep; seed++ {
		cfg := randomGame(t, seed)
		b := newBoard(t, cfg.Params())
		b.time, b.number = 1, 1
		if _, err := fraudtest.Play(t.Context(), cfg, b); err != nil {
			t.Fatal(err)
		}
		games, calls, made, refused = games+1, calls+b.calls, made+b.made, refused+b.refused
	}
	t.Logf("%d games, %d calls: %d changed something, %d were refused", games, calls, made, refused)
	if made < calls/50 || refused < calls/20 {
		t.Error("the games show little of one of both")
	}
}
