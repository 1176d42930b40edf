package settlementtest

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
)

// moveCost is what every move of a dispute is metered at, in wei.
const moveCost = 100

// shape returns how disputes are cut, the finest level first.
func (c *chain) shape() fraud.Shape {
	return append(append(fraud.Shape{}, c.params.Heights...), uint8(c.config.SpanDepth))
}

// dispute brings the children of parent into their dispute, once there are two.
func (c *chain) dispute(s *state, parent settlement.Assertion) error {
	children := s.children[parent.ID]
	if len(c.params.Heights) == 0 || len(children) < 2 {
		return nil
	}
	g := s.games[parent.ID]
	if g == nil {
		first := s.assertions[children[0]]
		shape, p := c.shape(), fraud.Params{
			Parent:  parent.ID,
			Start:   proof.Boundary{Claim: parent.Claim.Hash()}.Hash(first.Dispute),
			Period:  parent.Next.Period,
			CostCap: big.NewInt(moveCost),
			Judge:   c.params.Judge(parent),
		}
		for range shape {
			p.Stakes = append(p.Stakes, new(big.Int).SetBytes(stake[:]))
		}
		p.Shape = shape
		var err error
		if g, err = fraud.NewGame(p); err != nil {
			return err
		}
		if err := c.join(g, first); err != nil {
			return err
		}
	} else {
		g = g.Clone()
	}
	s.games[parent.ID] = g
	return c.join(g, s.assertions[children[len(children)-1]])
}

func (c *chain) join(g *fraud.Game, a settlement.Assertion) error {
	call := fraud.Call{Block: a.Created, From: fraud.Account(a.Proposer), Stake: new(big.Int).SetBytes(stake[:])}
	_, err := g.Create(call, a.Span)
	return settlement.Refusal(err)
}

// won reports whether an assertion has won its dispute.
func (s *state) won(a settlement.Assertion, now uint64) bool {
	g := s.games[a.Parent]
	if g == nil {
		return false
	}
	root, ok := g.Standing(g.Root(a.Span), now)
	return ok && root.Stored >= g.Params().Period
}

// decide settles the coarsest tree of an assertion that is confirmed.
func (s *state) decide(a settlement.Assertion, now uint64) error {
	g := s.games[a.Parent]
	if g == nil {
		return nil
	}
	g = g.Clone()
	s.games[a.Parent] = g
	_, err := g.Apply(fraud.Call{Block: now}, fraud.Settle{Node: g.Root(a.Span)})
	return settlement.Refusal(err)
}

// decideByProof is decide where a proof was enough: the stakes of those alone
// that claimed something else are in the pot.
func (s *state) decideByProof(a settlement.Assertion, lost, now uint64) error {
	g := s.games[a.Parent]
	if g == nil {
		return nil
	}
	g = g.Clone()
	s.games[a.Parent] = g
	pot := new(big.Int).Mul(new(big.Int).SetBytes(stake[:]), new(big.Int).SetUint64(lost))
	return g.Decide(now, g.Root(a.Span).ID(a.Parent), pot)
}

// Dispute implements [settlement.Disputer].
func (l *L1) Dispute(ctx context.Context, at settlement.Block, parent commitment.Root) (*fraud.Game, error) {
	s, err := l.at(ctx, at)
	if err != nil {
		return nil, err
	}
	if g := s.games[parent]; g != nil {
		return g, nil
	}
	return nil, fmt.Errorf("%w: dispute below assertion %v", settlement.ErrNotFound, parent)
}

// Address implements [settlement.Challenger].
func (l *L1) Address() common.Address { return l.sender }

// Play implements [settlement.Challenger].
func (l *L1) Play(ctx context.Context, parent commitment.Root, m fraud.Move) (settlement.Played, error) {
	posted, err := l.move(ctx, func(s *state, b settlement.Block) (uint64, error) {
		g := s.games[parent]
		if g == nil {
			return 0, fmt.Errorf("%w: dispute below assertion %v", settlement.ErrReorg, parent)
		}
		if n := m.Target(); n.Level == g.Params().Shape.Levels() {
			if _, ok := m.(fraud.Settle); ok {
				first := s.assertions[s.children[parent][0]]
				return 0, l.confirm(s, proof.AssertionID(parent, first.Dispute, n.Span), b)
			}
		}
		g = g.Clone()
		call := fraud.Call{Block: b.Number, From: fraud.Account(l.sender), Cost: big.NewInt(moveCost)}
		if _, ok := m.(fraud.Refine); ok {
			call.Stake = new(big.Int).SetBytes(stake[:])
		}
		changed, err := g.Apply(call, m)
		if err != nil {
			return 0, settlement.Refusal(err)
		}
		if !changed {
			return 0, fmt.Errorf("%w: %T changes nothing", settlement.ErrStale, m)
		}
		s.games[parent] = g
		return 0, nil
	})
	return settlement.Played{Posted: posted, Gas: moveCost, Fee: fee}, err
}

// fee is what every move costs its sender: a wei a gas.
var fee = [32]byte{31: moveCost}

// Collect implements [settlement.Challenger]: what disputes owe.
func (l *L1) Collect(ctx context.Context) (settlement.Played, error) {
	posted, err := l.move(ctx, func(s *state, _ settlement.Block) (uint64, error) {
		var owed uint64
		for _, g := range s.games {
			owed += g.Claimable(fraud.Account(l.sender)).Uint64()
		}
		if owed == s.taken[l.sender] {
			return 0, fmt.Errorf("%w: nothing is owed to %v", settlement.ErrStale, l.sender)
		}
		s.taken[l.sender] = owed
		return 0, nil
	})
	return settlement.Played{Posted: posted, Gas: moveCost, Fee: fee}, err
}

// Collected returns what an account took out of disputes, in wei.
func (l *L1) Collected(account common.Address) uint64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.tip().taken[account]
}
