package ethereum

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// maxDisputes is how many disputes are remembered as they were last read.
const maxDisputes = 64

// A seen dispute is one as it was at a block. Neither changes.
type seen struct {
	at   settlement.Block
	game *fraud.Game
}

// Dispute implements [settlement.Disputer]. What the contracts reported since
// the last call is replayed on what was known then, if that block is still in
// the chain, and on the beginning otherwise. The rules are computed again: a
// report that does not follow from those before it is an error.
func (c *Client) Dispute(ctx context.Context, at settlement.Block, parent commitment.Root) (*fraud.Game, error) {
	v := &view{c: c, ctx: ctx, at: at}
	g, err := c.dispute(v, parent)
	if err != nil {
		v.err = err
	}
	if err := v.done(); err != nil {
		return nil, err
	}
	if last, ok := c.games.Get(parent); !ok || last.at.Number <= at.Number {
		c.games.Add(parent, seen{at, g})
	}
	return g, nil
}

func (c *Client) dispute(v *view, parent commitment.Root) (*fraud.Game, error) {
	raw := v.stored(parent)
	if v.err != nil {
		return nil, v.err
	}
	if raw.Rivaled == 0 || c.court.address == (common.Address{}) {
		return nil, notFound("dispute below assertion %v at block %d", parent, v.at.Number)
	}
	from, g := raw.Rivaled, (*fraud.Game)(nil)
	if last, ok := c.games.Get(parent); ok && last.at.Number <= v.at.Number && c.canonical(v.ctx, last.at) == nil {
		from, g = last.at.Number+1, last.game
	}
	q := ethereum.FilterQuery{
		Addresses: []common.Address{c.court.address},
		Topics:    [][]common.Hash{{}, {common.Hash(parent)}},
	}
	r := replay{c: c, parent: parent, raw: raw, game: g}
	for from <= v.at.Number {
		found, end, err := c.logs(v.ctx, q, from, v.at.Number)
		if err != nil {
			return nil, err
		}
		for i := range found {
			if err := r.log(v, &found[i]); err != nil {
				return nil, err
			}
		}
		from = end + 1
	}
	return r.done(v)
}

// A replay brings a game to what was reported.
type replay struct {
	c      *Client
	parent commitment.Root
	raw    bindings.IAssertionsAssertion
	game   *fraud.Game // changed only once it is own
	own    bool

	settled commitment.Root // the finer root that the report before settled, or none
}

// log replays one report.
func (r *replay) log(v *view, l *types.Log) error {
	fact, err := r.c.disputesFact(l)
	if err != nil {
		return contradiction("event %d in block %d: %v", l.Index, l.BlockNumber, err)
	}
	if r.game == nil {
		if r.game, err = r.begin(v); err != nil {
			return err
		}
		r.own = true
	}
	if !r.own {
		r.game, r.own = r.game.Clone(), true
	}
	if err := r.fact(l.BlockNumber, fact); err != nil {
		return contradiction("dispute below %v: event %d in block %d, %T: %v", r.parent, l.Index, l.BlockNumber, fact, err)
	}
	return nil
}

// begin returns the dispute before anything was reported of it.
func (r *replay) begin(v *view) (*fraud.Game, error) {
	c := r.c
	about := get(v, c.config.Assertions, c.assertions.PackDispute(r.parent), c.assertions.UnpackDispute)
	if v.err != nil {
		return nil, v.err
	}
	stake := r.raw.Stake
	if stake == nil {
		stake = new(big.Int)
	}
	g, err := fraud.NewGame(fraud.Params{
		Parent: r.parent,
		Start:  proof.Boundary{Claim: r.raw.ClaimHash}.Hash(about.DisputeId),
		Shape:  c.court.shape, Period: r.raw.Period,
		Stakes:  append(append([]*big.Int(nil), c.court.stakes...), stake),
		CostCap: c.court.costCap,
	})
	if err != nil {
		return nil, contradiction("dispute below %v: %v", r.parent, err)
	}
	return g, nil
}

// done compares what came out with what the contract keeps of the first root:
// so much is cheap.
func (r *replay) done(v *view) (*fraud.Game, error) {
	if r.game == nil {
		return nil, contradiction("assertion %v has rival children, but no event of their dispute", r.parent)
	}
	if !r.own {
		return r.game, nil // nothing was reported
	}
	for n := range r.game.Nodes() {
		got, _ := r.game.Standing(n, v.at.Number)
		want := get(v, r.c.court.address, r.c.disputes.PackStatus(boundNode(r.parent, n)), r.c.disputes.UnpackStatus)
		if v.err != nil {
			return nil, v.err
		}
		if got.Created != want.Created || uint64(got.Rivals+1) != want.Rivals || got.Stored != want.Stored || (got.Halves != nil) != want.Bisected {
			return nil, contradiction("dispute below %v: events make its first root %+v, the contract has %+v", r.parent, got, want)
		}
		break
	}
	return r.game, nil
}

// boundNode returns a node as the contracts have it.
func boundNode(parent commitment.Root, n fraud.Node) bindings.Node {
	return bindings.Node{Parent: parent, Level: n.Level, Lbase: n.LBase, Height: n.Height, Base: n.Base, Span: n.Span}
}
