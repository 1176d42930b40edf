package ethereum

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

func (c *Client) disputesFact(l *types.Log) (settlement.Fact, error) {
	switch d := c.disputes; name(d.GetABI(), l) {
	case "Created":
		return read(l, d.UnpackCreatedEvent, func(e *bindings.DisputesCreated) settlement.Fact {
			return settlement.Joined{Parent: e.Parent, Node: e.Id, Span: e.Span, Created: e.Created}
		})
	case "Bisected":
		return read(l, d.UnpackBisectedEvent, func(e *bindings.DisputesBisected) settlement.Fact {
			return settlement.Bisected{Parent: e.Parent, Node: e.Id, Left: e.Left, Right: e.Right, Mover: e.Mover, Cost: wei(e.Cost)}
		})
	case "Refined":
		return read(l, d.UnpackRefinedEvent, func(e *bindings.DisputesRefined) settlement.Fact {
			return settlement.Refined{Parent: e.Parent, Node: e.Id, Root: e.Root, Span: e.Span, Owner: e.Owner, Cost: wei(e.Cost)}
		})
	case "Proven":
		return read(l, d.UnpackProvenEvent, func(e *bindings.DisputesProven) settlement.Fact {
			return settlement.Proven{Parent: e.Parent, Node: e.Id, Mover: e.Mover, Cost: wei(e.Cost)}
		})
	case "Updated":
		return read(l, d.UnpackUpdatedEvent, func(e *bindings.DisputesUpdated) settlement.Fact {
			return settlement.TimerRaised{Parent: e.Parent, Node: e.Id, Timer: e.Stored}
		})
	case "Settled":
		return read(l, d.UnpackSettledEvent, func(e *bindings.DisputesSettled) settlement.Fact {
			return settlement.Settled{Parent: e.Parent, Node: e.Id, Pot: wei(e.Pot)}
		})
	case "Refunded":
		return read(l, d.UnpackRefundedEvent, func(e *bindings.DisputesRefunded) settlement.Fact {
			return settlement.MoveRefunded{Parent: e.Parent, Node: e.Id, Account: e.Account, Value: wei(e.Value)}
		})
	case "Claimed":
		return read(l, d.UnpackClaimedEvent, func(e *bindings.DisputesClaimed) settlement.Fact {
			return settlement.StakeClaimed{Account: e.Account, To: e.To, Value: wei(e.Value)}
		})
	}
	return nil, nil
}

// fact replays what was reported in a block. What the rules do not make of it
// is an error.
func (r *replay) fact(block uint64, fact settlement.Fact) error {
	settled := r.settled
	r.settled = commitment.Root{}
	switch f := fact.(type) {
	case settlement.Joined:
		if id := r.game.Root(f.Span).ID(r.parent); id != f.Node {
			return fmt.Errorf("its root is %v, want %v", f.Node, id)
		}
		return changed(r.game.Create(fraud.Call{Block: f.Created, Stake: r.stake(0)}, f.Span))
	case settlement.Bisected:
		return r.apply(f.Node, fraud.Call{Block: block, From: fraud.Account(f.Mover), Cost: amount(f.Cost)}, func(n fraud.Node) fraud.Move {
			return fraud.Bisect{Node: n, Left: f.Left, Right: f.Right}
		})
	case settlement.Refined:
		return r.apply(f.Node, fraud.Call{Block: block, From: fraud.Account(f.Owner), Cost: amount(f.Cost)}, func(n fraud.Node) fraud.Move {
			return fraud.Refine{Node: n, Span: f.Span}
		})
	case settlement.Proven:
		return r.apply(f.Node, fraud.Call{Block: block, From: fraud.Account(f.Mover), Cost: amount(f.Cost)}, func(n fraud.Node) fraud.Move {
			return fraud.Prove{Node: n}
		})
	case settlement.TimerRaised:
		return r.game.Raise(block, f.Node, f.Timer)
	case settlement.Settled:
		// With the coarsest root nothing is paid: what follows is a refund like any.
		n, ok := r.game.Node(f.Node)
		if ok && n.Level < r.game.Params().Shape.Levels() {
			r.settled = f.Node
		}
		if ok && n.Level == r.game.Params().Shape.Levels() && r.c.finality == settlement.Either {
			return r.game.Decide(block, f.Node, amount(f.Pot)) // it may be by a proof
		}
		return r.apply(f.Node, fraud.Call{Block: block}, func(n fraud.Node) fraud.Move { return fraud.Settle{Node: n} })
	case settlement.MoveRefunded:
		if f.Node == settled {
			return nil // of the move that made it: settling paid that too
		}
		return r.apply(f.Node, fraud.Call{Block: block}, func(n fraud.Node) fraud.Move {
			item := fraud.RefundItem{Node: n}
			if s, _ := r.game.Standing(n, block); s.Halves != nil {
				item.Left, item.Right = s.Halves[0].Span, s.Halves[1].Span
			}
			return fraud.Refund{Items: []fraud.RefundItem{item}}
		})
	}
	return nil
}

// apply makes the move that was reported of a node.
func (r *replay) apply(id commitment.Root, c fraud.Call, move func(fraud.Node) fraud.Move) error {
	n, ok := r.game.Node(id)
	if !ok {
		return fmt.Errorf("node %v does not stand", id)
	}
	m := move(n)
	if _, ok := m.(fraud.Refine); ok {
		c.Stake = r.stake(n.Level - 1)
	}
	return changed(r.game.Apply(c, m))
}

// stake returns what a root of a level costs; level 0 stands for the coarsest.
func (r *replay) stake(level uint8) *big.Int {
	stakes := r.game.Params().Stakes
	if level == 0 {
		level = uint8(len(stakes))
	}
	return stakes[level-1]
}

func changed(ok bool, err error) error {
	if err == nil && !ok {
		return errors.New("it changes nothing")
	}
	return err
}

func amount(wei [32]byte) *big.Int { return new(big.Int).SetBytes(wei[:]) }
