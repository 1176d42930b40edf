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
	"github.com/sharedsec/sharedsec/settlement"
)

// proposeSpare is more gas than a proposal takes beyond a trial if another child of
// its parent goes ahead of it, and it opens the dispute; else whoever proposes in
// the same block could make it run out of gas.
const proposeSpare = 150_000

// Propose implements [settlement.Proposer].
func (a *Account) Propose(ctx context.Context, p settlement.Proposal) (settlement.Assertion, error) {
	at, err := a.Head(ctx, settlement.Latest)
	if err != nil {
		return settlement.Assertion{}, err
	}
	parent, err := a.Assertion(ctx, at, p.Parent)
	if err != nil {
		return settlement.Assertion{}, err
	}
	if parent.Fault || !p.Fault && p.Claim.Domain != a.domain {
		return settlement.Assertion{}, rejected("claim of domain %v below assertion %v (fault: %v)", p.Claim.Domain, p.Parent, parent.Fault)
	}
	statement := proof.Statement{
		Program: parent.Next.Program,
		Pre:     parent.Claim.Hash(),
		Input:   proof.Input(parent.Claim.Position, parent.Claim.Accumulator, p.Claim.Position, p.Claim.Accumulator),
	}
	id := proof.AssertionID(p.Parent, statement.DisputeID(), p.Span)
	if stands, err := a.standing(ctx, at, id, p); err == nil || !errors.Is(err, settlement.ErrNotFound) {
		return stands, err
	}
	path := make([][32]byte, len(p.Path))
	for i, h := range p.Path {
		path[i] = h
	}
	var data []byte
	if p.Fault {
		if p.Claim.Position != parent.Next.End { // which the contract is not told
			return settlement.Assertion{}, fmt.Errorf("ethereum: proposal: %w: a fault up to position %d, want %d", settlement.ErrReorg, p.Claim.Position, parent.Next.End)
		}
		data, err = a.assertions.TryPackProposeFault(p.Parent, p.Claim.Accumulator, p.Span, path)
	} else {
		data, err = a.assertions.TryPackPropose(p.Parent, boundClaim(p.Claim), p.Span, path)
	}
	if err != nil {
		return settlement.Assertion{}, rejected("proposal: %w", err)
	}
	stake := new(big.Int).SetBytes(parent.Next.Stake[:])
	_, posted, err := a.do(ctx, move{id: fmt.Sprintf("propose/%x", id[:]), to: a.config.Assertions, data: data, value: stake, spare: proposeSpare})
	var refused *RevertError
	if errors.As(err, &refused) && refused.Name == "AlreadyAsserted" {
		if at, err = a.Head(ctx, settlement.Latest); err != nil {
			return settlement.Assertion{}, err
		}
		return a.standing(ctx, at, id, p)
	}
	if err != nil {
		return settlement.Assertion{}, err
	}
	return a.Assertion(ctx, posted.Block, id)
}

// standing returns the assertion with an id if it asserts what p does: an id
// speaks of the span, whose last leaf only the contract's check of the path
// ties to the claim.
func (a *Account) standing(ctx context.Context, at settlement.Block, id commitment.Root, p settlement.Proposal) (settlement.Assertion, error) {
	stands, err := a.Assertion(ctx, at, id)
	if err == nil && (stands.Fault != p.Fault || !p.Fault && stands.Claim != p.Claim) {
		return settlement.Assertion{}, rejected("proposal %v does not end in its claim", id)
	}
	return stands, err
}

// Confirm implements [settlement.Proposer].
func (a *Account) Confirm(ctx context.Context, id commitment.Root) (settlement.Posted, error) {
	_, posted, err := a.confirm(ctx, id)
	return posted, err
}

func (a *Account) confirm(ctx context.Context, id commitment.Root) (*types.Receipt, settlement.Posted, error) {
	data, err := a.assertions.TryPackConfirm(id)
	if err != nil {
		return nil, settlement.Posted{}, rejected("confirm: %w", err)
	}
	receipt, posted, err := a.do(ctx, move{id: fmt.Sprintf("confirm/%x", id[:]), to: a.config.Assertions, data: data})
	var refused *RevertError
	if errors.As(err, &refused) && refused.Name == "NotPending" {
		// Not there, decided, or a fault: tell which.
		err = a.whyNotPending(ctx, id, err)
	}
	return receipt, posted, err
}

func (a *Account) whyNotPending(ctx context.Context, id commitment.Root, refused error) error {
	at, err := a.Head(ctx, settlement.Latest)
	if err != nil {
		return err
	}
	switch stands, err := a.Assertion(ctx, at, id); {
	case err != nil:
		return err
	case stands.Fault:
		return rejected("assertion %v is a fault, which is never confirmed", id)
	}
	return refused
}

// Claimable returns what stakes came back to an account that it has not taken,
// in wei, big-endian.
func (c *Client) Claimable(ctx context.Context, at settlement.Block, account common.Address) ([32]byte, error) {
	v := &view{c: c, ctx: ctx, at: at}
	value := get(v, c.config.Assertions, c.assertions.PackClaimable(account), c.assertions.UnpackClaimable)
	if err := v.done(); err != nil {
		return [32]byte{}, err
	}
	return wei(value), nil
}

// ClaimStakes pays what came back to this account to an address of its choice.
// If there is nothing, the error matches [settlement.ErrStale].
func (a *Account) ClaimStakes(ctx context.Context, to common.Address) (settlement.Posted, error) {
	data, err := a.assertions.TryPackClaim(to)
	if err != nil {
		return settlement.Posted{}, rejected("claim: %w", err)
	}
	id, err := a.newID("claim")
	if err != nil {
		return settlement.Posted{}, err
	}
	_, posted, err := a.do(ctx, move{id: id, to: a.config.Assertions, data: data})
	return posted, err
}

// ReclaimStake gives back the stake of an assertion that was not confirmed, though
// not wrong: its proposer can then claim it. That is, where a proof was enough
// to confirm a sibling ([settlement.Either]), of one with the same claim; and
// below such a one, or once the escape hatch is open, of what has no rivals or has
// won against them.
func (a *Account) ReclaimStake(ctx context.Context, id commitment.Root) (settlement.Posted, error) {
	_, posted, err := a.reclaim(ctx, id)
	return posted, err
}

func (a *Account) reclaim(ctx context.Context, id commitment.Root) (*types.Receipt, settlement.Posted, error) {
	data, err := a.assertions.TryPackReclaim(id)
	if err != nil {
		return nil, settlement.Posted{}, rejected("reclaim: %w", err)
	}
	return a.do(ctx, move{id: fmt.Sprintf("reclaim/%x", id[:]), to: a.config.Assertions, data: data})
}
