package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// playSpare is the gas that a move of a dispute carries beyond what a trial
// took: others may move in the meantime.
const playSpare = 100_000

// Play implements [settlement.Challenger]. What stands already, and what the
// rules refuse where L1 stands now, is not sent.
func (a *Account) Play(ctx context.Context, parent commitment.Root, m fraud.Move) (settlement.Played, error) {
	at, err := a.Head(ctx, settlement.Latest)
	if err != nil {
		return settlement.Played{}, err
	}
	g, err := a.Dispute(ctx, at, parent)
	if errors.Is(err, settlement.ErrNotFound) {
		err = fmt.Errorf("%w: %w", settlement.ErrReorg, err)
	}
	if err != nil {
		return settlement.Played{}, err
	}
	if confirms(g, m) {
		return a.decide(ctx, at, parent, m.Target())
	}
	call, err := a.disputeMove(parent, g, m)
	if err != nil {
		return settlement.Played{}, err
	}
	// A view of L1 judges neither paths nor proofs; the trial does.
	changes, err := g.Clone().Apply(fraud.Call{Block: at.Number + 1, Stake: call.value}, m)
	if err != nil {
		return settlement.Played{}, fmt.Errorf("ethereum: %s: %w", call.id, settlement.Refusal(err))
	}
	if !changes {
		return settlement.Played{}, fmt.Errorf("ethereum: %s: %w: it changes nothing", call.id, settlement.ErrStale)
	}
	return a.again(ctx, at, call)
}

// confirms reports whether a move settles the coarsest tree.
func confirms(g *fraud.Game, m fraud.Move) bool {
	s, ok := m.(fraud.Settle)
	return ok && s.Node.Level == g.Params().Shape.Levels()
}

// decide confirms the assertion whose root a node is; once the escape hatch is
// open, when nothing is confirmed any more, it takes the stake back for it.
func (a *Account) decide(ctx context.Context, at settlement.Block, parent commitment.Root, root fraud.Node) (settlement.Played, error) {
	v := &view{c: a.Client, ctx: ctx, at: at}
	about := get(v, a.config.Assertions, a.assertions.PackDispute(parent), a.assertions.UnpackDispute)
	if err := v.done(); err != nil {
		return settlement.Played{}, err
	}
	id := proof.AssertionID(parent, about.DisputeId, root.Span)
	receipt, posted, err := a.confirm(ctx, id)
	if refused := (*RevertError)(nil); errors.As(err, &refused) && refused.Name == "AssertionsClosed" {
		receipt, posted, err = a.reclaim(ctx, id)
	}
	return played(receipt, posted), err
}

// disputeMove returns the call of the contract that a move is.
func (a *Account) disputeMove(parent commitment.Root, g *fraud.Game, m fraud.Move) (move, error) {
	n := m.Target()
	node, id := boundNode(parent, n), n.ID(parent)
	call := move{to: a.court.address, spare: playSpare}
	var err error
	switch m := m.(type) {
	case fraud.Bisect:
		call.id = fmt.Sprintf("bisect/%x", id[:])
		call.data, err = a.disputes.TryPackBisect(node, m.Left, m.Right)
	case fraud.Refine:
		if n.Level < 2 || int(n.Level) > len(g.Params().Shape) {
			return move{}, rejected("refinement of level %d", n.Level)
		}
		root := n.Refinement(g.Params().Shape, m.Span).ID(parent)
		call.id = fmt.Sprintf("refine/%x", root[:])
		call.value = a.court.stakes[n.Level-2]
		call.data, err = a.disputes.TryPackRefine(node, m.Span, words(m.Path))
	case fraud.Prove:
		call.id = fmt.Sprintf("prove/%x", id[:])
		call.data, err = a.disputes.TryPackProve(node, m.State, words(m.Path), m.Proof)
	case fraud.Update:
		list := make([]bindings.Update, len(m.Items))
		for i, u := range m.Items {
			list[i] = bindings.Update{Node: boundNode(parent, u.Node), Left: u.Left, Right: u.Right, Expected: u.Expected}
			if !u.Span.IsZero() {
				list[i].Left = u.Span
			}
		}
		call.data, err = a.disputes.TryPackUpdate(list)
		call.id = named("update", call.data)
	case fraud.Settle:
		call.id = fmt.Sprintf("settle/%x", id[:])
		call.data, err = a.disputes.TryPackSettle(node)
	case fraud.Refund:
		list := make([]bindings.Refund, len(m.Items))
		for i, r := range m.Items {
			list[i] = bindings.Refund{Node: boundNode(parent, r.Node), Left: r.Left, Right: r.Right}
		}
		call.data, err = a.disputes.TryPackRefund(list)
		call.id = named("refund", call.data)
	default:
		return move{}, rejected("a move %T", m)
	}
	if err != nil {
		return move{}, rejected("%T: %w", m, err)
	}
	return call, nil
}

// named names a move by its content.
func named(kind string, data []byte) string {
	h := commitment.Keccak256(data)
	return fmt.Sprintf("%s/%x", kind, h[:])
}

func words(path []commitment.Root) [][32]byte {
	out := make([][32]byte, len(path))
	for i, h := range path {
		out[i] = h
	}
	return out
}

// attempts is how often one move is made at most: each time but the first, it
// was in L1 and came to nothing.
const attempts = 64

// again makes a move that L1 needs at a block, though the same one may have
// been made before: an update in the wrong order raises nothing, and is right
// the next time. One that is under way, also from before a restart, is waited
// for instead.
func (a *Account) again(ctx context.Context, at settlement.Block, m move) (settlement.Played, error) {
	base := m.id
	for i := range attempts {
		m.id = fmt.Sprintf("%s/%d", base, i)
		receipt, err := a.sender.Await(ctx, a.name(m))
		switch {
		case errors.Is(err, txmgr.ErrUnknown):
			receipt, posted, err := a.do(ctx, m)
			return played(receipt, posted), err
		case errors.Is(err, txmgr.ErrReverted), errors.Is(err, settlement.ErrReorg):
			continue
		case err != nil:
			return settlement.Played{}, refusal(err)
		case receipt.BlockNumber.Uint64() <= at.Number:
			continue
		}
		block, err := a.headerOf(ctx, receipt.BlockHash)
		return played(receipt, settlement.Posted{Tx: receipt.TxHash, Block: block}), err
	}
	return settlement.Played{}, rejected("%s: made %d times to no effect", base, attempts)
}

// played returns what a move took.
func played(receipt *types.Receipt, posted settlement.Posted) settlement.Played {
	p := settlement.Played{Posted: posted}
	if receipt == nil {
		return p
	}
	p.Gas = receipt.GasUsed
	if receipt.EffectiveGasPrice != nil {
		p.Fee = wei(new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed)))
	}
	return p
}

// Collect implements [settlement.Challenger]: it takes what is owed to this
// account by either contract.
func (a *Account) Collect(ctx context.Context) (settlement.Played, error) {
	stakes, err := a.assertions.TryPackClaim(a.Address())
	if err != nil {
		return settlement.Played{}, rejected("collect: %w", err)
	}
	costs, err := a.disputes.TryPackClaim(a.Address())
	if err != nil {
		return settlement.Played{}, rejected("collect: %w", err)
	}
	var sum settlement.Played
	took := false
	for _, m := range []move{{to: a.court.address, data: costs}, {to: a.config.Assertions, data: stakes}} {
		if m.to == (common.Address{}) {
			continue
		}
		if m.id, err = a.newID("collect"); err != nil {
			return sum, err
		}
		receipt, posted, err := a.do(ctx, m)
		if errors.Is(err, settlement.ErrStale) {
			continue
		}
		if err != nil {
			return sum, err
		}
		took = true
		p := played(receipt, posted)
		sum.Posted, sum.Gas = p.Posted, sum.Gas+p.Gas
		sum.Fee = wei(new(big.Int).Add(amount(sum.Fee), amount(p.Fee)))
	}
	if !took {
		return sum, fmt.Errorf("ethereum: collect: %w: nothing is owed to %v", settlement.ErrStale, a.Address())
	}
	return sum, nil
}
