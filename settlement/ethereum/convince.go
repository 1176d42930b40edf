package ethereum

import (
	"context"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// maxProven is how many claims the contract takes in one call.
const maxProven = 64

var _ settlement.Convincer = (*Account)(nil)

// ProposeProven implements [settlement.Convincer]. A chain has 1 to 64 claims of
// one program, each over at least one entry and at most the configuration's
// SpanEntries.
func (a *Account) ProposeProven(ctx context.Context, parent commitment.Root, chain []settlement.ProvenClaim) ([]settlement.Assertion, error) {
	at, err := a.Head(ctx, settlement.Latest)
	if err != nil {
		return nil, err
	}
	from, err := a.Assertion(ctx, at, parent)
	if err != nil {
		return nil, err
	}
	ids, err := a.proven(from, chain)
	if err != nil {
		return nil, err
	}
	last := len(ids) - 1
	stand, err := a.chain(ctx, at, ids, chain)
	if err == nil || !errors.Is(err, settlement.ErrNotFound) {
		return stand, err
	}
	claims, proofs := make([]bindings.Claim, len(chain)), make([][]byte, len(chain))
	for i, c := range chain {
		claims[i], proofs[i] = boundClaim(c.Claim), c.Proof
	}
	data, err := a.assertions.TryPackProposeProven(parent, claims, proofs)
	if err != nil {
		return nil, rejected("proven chain: %w", err)
	}
	// An id does not bind the claim, since no other can be proven. Nor does it bind
	// where the chain begins: of one that was overtaken, the rest is another move.
	claim := chain[last].Claim.Hash()
	id := fmt.Sprintf("proven/%x/%x/%x", parent[:8], ids[last][:], claim[:8])
	_, posted, err := a.do(ctx, move{id: id, to: a.config.Assertions, data: data})
	var refused *RevertError
	if errors.As(err, &refused) && refused.Name == "ParentNotConfirmed" && from.Status == settlement.Confirmed {
		// It was the latest, and something goes on from it by now: perhaps this very
		// chain, which somebody copied.
		if at, err := a.Head(ctx, settlement.Latest); err == nil {
			if stand, err := a.chain(ctx, at, ids, chain); err == nil {
				return stand, nil
			}
		}
		return nil, fmt.Errorf("%w: %w", settlement.ErrStale, err)
	}
	if err != nil {
		return nil, err
	}
	return a.chain(ctx, posted.Block, ids, chain)
}

// proven returns the ids of a chain below an assertion.
func (a *Account) proven(from settlement.Assertion, chain []settlement.ProvenClaim) ([]commitment.Root, error) {
	if len(chain) == 0 || len(chain) > maxProven {
		return nil, rejected("a chain of %d claims, want 1 to %d", len(chain), maxProven)
	}
	ids := make([]commitment.Root, len(chain))
	pre, id, program := from.Claim, from.ID, a.config.Program(from.Claim.Position)
	for i, c := range chain {
		post := c.Claim
		switch {
		case post.Domain != a.domain:
			return nil, rejected("claim of domain %v", post.Domain)
		case post.Position <= pre.Position || post.Position-pre.Position > a.config.SpanEntries:
			return nil, rejected("a claim over the entries from %d to %d, want 1 to %d of them", pre.Position, post.Position, a.config.SpanEntries)
		case a.config.Program(post.Position-1) != program:
			return nil, rejected("a chain across the change of program ahead of position %d", post.Position)
		}
		s := proof.Statement{
			Program: program, Pre: pre.Hash(),
			Input: proof.Input(pre.Position, pre.Accumulator, post.Position, post.Accumulator),
		}
		id = proof.AssertionID(id, s.DisputeID(), commitment.Root{})
		ids[i], pre = id, post
	}
	return ids, nil
}

// chain returns the assertions with these ids if all stand; if another claim
// than the chain's does, that is a contradiction of proofs.
func (a *Account) chain(ctx context.Context, at settlement.Block, ids []commitment.Root, chain []settlement.ProvenClaim) ([]settlement.Assertion, error) {
	out := make([]settlement.Assertion, len(ids))
	for i := len(ids) - 1; i >= 0; i-- { // the last is missing if any is
		stands, err := a.Assertion(ctx, at, ids[i])
		if err != nil {
			return nil, err
		}
		if stands.Claim != chain[i].Claim {
			return nil, fmt.Errorf("ethereum: proven chain: %w: assertion %v claims %v, not %v",
				settlement.ErrStale, ids[i], stands.Claim.Hash(), chain[i].Claim.Hash())
		}
		out[i] = stands
	}
	return out, nil
}

// Prove implements [settlement.Convincer].
func (a *Account) Prove(ctx context.Context, id commitment.Root, shown []byte) (settlement.Posted, error) {
	data, err := a.assertions.TryPackProve(id, shown)
	if err != nil {
		return settlement.Posted{}, rejected("prove: %w", err)
	}
	_, posted, err := a.do(ctx, move{id: fmt.Sprintf("prove/%x", id[:]), to: a.config.Assertions, data: data})
	var refused *RevertError
	if errors.As(err, &refused) && refused.Name == "NotPending" {
		err = a.whyNotPending(ctx, id, err)
	}
	return posted, err
}

// Contradict implements [settlement.Convincer].
func (a *Account) Contradict(ctx context.Context, id commitment.Root, other proof.Claim, shown []byte) (settlement.Posted, error) {
	if other.Domain != a.domain {
		return settlement.Posted{}, rejected("contradict: claim of domain %v", other.Domain)
	}
	data, err := a.assertions.TryPackContradict(id, boundClaim(other), shown)
	if err != nil {
		return settlement.Posted{}, rejected("contradict: %w", err)
	}
	claim := other.Hash()
	_, posted, err := a.do(ctx, move{id: fmt.Sprintf("contradict/%x/%x", id[:], claim[:8]), to: a.config.Assertions, data: data})
	return posted, err
}
