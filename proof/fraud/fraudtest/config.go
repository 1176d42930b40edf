package fraudtest

import (
	"fmt"
	"math/big"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A Config is one game, all of it: the same Config gives the same game.
type Config struct {
	Seed uint64
	Toy  *Toy   // the computation
	D    uint64 // rounds that a move takes beyond the next, at most
	C    uint64 // rounds that the liars can keep honest moves out, or their sender down
	T    uint64 // the challenge period; 0 means the least that is safe, C + B + 1

	Parties int  // honest parties that share the dispute; at least 1
	Late    bool // they may start late and crash, on the liars' budget
	Slow    bool // every move takes all of D, else any part of it

	Roots   int     // false roots
	Refines int     // stakes for refinements that liars make
	Eager   float64 // chance for each false node that can be moved to be moved in a round
	Grief   float64 // chance for each true node to be moved by a liar in a round
	Noise   float64 // chance of a move in a round that may be against the rules
	Timing  Timing  // when false nodes are moved
}

// A Timing is how liars choose the moment.
type Timing int

const (
	// Anytime: as soon as chance has it.
	Anytime Timing = iota

	// InTime: when it makes rivals of a true node that has none, at once.
	InTime

	// AtUpdates: likewise, but only ahead of updates that are on their way.
	AtUpdates

	// Waiting: likewise, after the true node was without rivals for some
	// rounds, any number up to T.
	Waiting
)

// Money of a game, in wei. A move costs what it would take of gas, in
// thousands, and what is refunded includes the updates that it may entail.
const (
	costBisect  = 100
	costRefine  = 150
	costProve   = 1000
	costUpdate  = 20  // for each item
	costUpdates = 100 // refunded with each move for updates
	stakeFactor = 10
)

// Stake returns the stake of a root of a tree of that height: ten times what
// one false root can make others spend there.
func Stake(height uint8) *big.Int {
	return big.NewInt(stakeFactor * (int64(height)*(costBisect+costUpdates) + costProve + costUpdates))
}

// Params returns the dispute's.
func (c Config) Params() fraud.Params {
	p := fraud.Params{
		Parent: commitment.Root{0xd1}, Start: c.Toy.Start(), Shape: c.Toy.shape, Period: c.period(),
		CostCap: big.NewInt(2 * costProve), Judge: c.Toy,
	}
	for _, h := range c.Toy.shape {
		p.Stakes = append(p.Stakes, Stake(h))
	}
	return p
}

func (c Config) period() uint64 {
	if c.T > 0 {
		return c.T
	}
	return c.C + c.Toy.shape.Bound(c.D) + 1
}

func (c Config) String() string {
	return fmt.Sprintf("seed %d, shape %v, d %d, C %d, T %d, %d parties (late %v, slow %v), %d false roots, %d refinements, eager %.2f, grief %.2f, noise %.2f, timing %d",
		c.Seed, c.Toy.shape, c.D, c.C, c.period(), c.Parties, c.Late, c.Slow, c.Roots, c.Refines, c.Eager, c.Grief, c.Noise, c.Timing)
}

// A Report is how a game went.
type Report struct {
	Rounds uint64 // from the creation of the true root until it won
	Bound  uint64 // T + C + B
	Period uint64 // T

	FalseRoots int // of all levels, that were rivals of true ones
	Nodes      int // that stand in the end

	// What honest parties did, moves that changed nothing included.
	Bisects, Refines, Proves, UpdateItems int

	Spent      *big.Int // by honest parties, on gas
	Refunded   *big.Int // of that
	Unanswered *big.Int // of that: for refinements to which no liar had another, and so no stake pays
	Lost       *big.Int // stakes of the liars
}
