package ethereum

import (
	"context"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// Assertion implements [settlement.Reader]. One whose children run a program
// that the configuration does not have matches [settlement.ErrMismatch]: the
// rollup was upgraded, and this node was not.
func (c *Client) Assertion(ctx context.Context, at settlement.Block, id commitment.Root) (settlement.Assertion, error) {
	v := &view{c: c, ctx: ctx, at: at}
	a, err := c.assertion(v, id)
	if err != nil {
		v.err = err
	}
	if err := v.done(); err != nil {
		return settlement.Assertion{}, err
	}
	return a, nil
}

// stored returns what the contract has of an assertion.
func (v *view) stored(id commitment.Root) bindings.IAssertionsAssertion {
	raw := get(v, v.c.config.Assertions, v.c.assertions.PackAssertion(id), v.c.assertions.UnpackAssertion)
	if v.err == nil && raw.Status == 0 {
		v.err = notFound("assertion %v at block %d", id, v.at.Number)
	}
	return raw
}

func (c *Client) assertion(v *view, id commitment.Root) (settlement.Assertion, error) {
	raw := v.stored(id)
	if v.err != nil {
		return settlement.Assertion{}, v.err
	}
	a := settlement.Assertion{
		ID: id, Parent: raw.Parent, Dispute: raw.DisputeId, Span: raw.Span, Fault: raw.Fault,
		Proposer: raw.Proposer, Created: raw.Created, Confirmed: raw.Confirmed, Proven: raw.Proven,
		Next: settlement.Terms{End: raw.End, Program: raw.Program, Period: raw.Period},
	}
	switch raw.Status {
	case 1:
		a.Status = settlement.Pending
	case 2:
		a.Status = settlement.Confirmed
	case 3, 4: // its stake was taken back, or a rival has won: nothing confirms it any more
		a.Status = settlement.Refuted
	default:
		return a, contradiction("assertion %v with status %d", id, raw.Status)
	}
	if raw.Stake == nil || raw.Stake.BitLen() > 256 {
		return a, contradiction("assertion %v with stake %v", id, raw.Stake)
	}
	raw.Stake.FillBytes(a.Next.Stake[:])
	if !a.Parent.IsZero() {
		if parent := v.stored(a.Parent); parent.Rivaled != 0 {
			a.Rivaled = max(parent.Rivaled, a.Created)
		}
		if want := proof.AssertionID(a.Parent, a.Dispute, a.Span); v.err == nil && want != id {
			return a, contradiction("assertion %v has the parts of %v", id, want)
		}
	}
	if v.err != nil || a.Fault {
		return a, v.err
	}
	if want := c.config.Program(raw.Position); a.Next.Program != want {
		return a, mismatch("children of assertion %v at position %d run program %v, want %v", id, raw.Position, a.Next.Program, want)
	}
	claim, err := c.claim(v.ctx, id, raw.ClaimHash, raw.Created)
	if err != nil {
		return a, err
	}
	a.Claim = claim
	return a, nil
}

// claim returns the claim with a hash, from the event in the block that created
// the assertion.
func (c *Client) claim(ctx context.Context, id, hash commitment.Root, created uint64) (proof.Claim, error) {
	if claim, ok := c.claims.Get(hash); ok {
		return claim, nil
	}
	q := ethereum.FilterQuery{
		Addresses: []common.Address{c.config.Assertions},
		Topics:    [][]common.Hash{{c.assertedTopic}, {common.Hash(id)}},
	}
	found, _, err := c.logs(ctx, q, created, created)
	if err != nil {
		return proof.Claim{}, err
	}
	for i := range found {
		ev, err := c.assertions.UnpackAssertedEvent(&found[i])
		if err != nil {
			return proof.Claim{}, contradiction("assertion %v: %v", id, err)
		}
		claim := c.claimOf(ev.Claim)
		if claim.Hash() == hash {
			c.claims.Add(hash, claim)
			return claim, nil
		}
	}
	return proof.Claim{}, contradiction("no claim %v of assertion %v in block %d", hash, id, created)
}

// claimOf returns a claim of this rollup as Go has it.
func (c *Client) claimOf(x bindings.Claim) proof.Claim {
	return proof.Claim{
		Domain: c.domain, StateRoot: x.StateRoot, ExitRoot: x.ExitRoot, Number: x.Number, Time: x.Time,
		L1Origin: x.L1Origin, Position: x.Position, Accumulator: x.Accumulator,
	}
}

// boundClaim returns a claim as the contracts have it.
func boundClaim(x proof.Claim) bindings.Claim {
	return bindings.Claim{
		StateRoot: x.StateRoot, ExitRoot: x.ExitRoot, Number: x.Number, Time: x.Time,
		L1Origin: x.L1Origin, Position: x.Position, Accumulator: x.Accumulator,
	}
}

// Confirmed implements [settlement.Reader].
func (c *Client) Confirmed(ctx context.Context, at settlement.Block) (commitment.Root, error) {
	v := &view{c: c, ctx: ctx, at: at}
	id := get(v, c.config.Assertions, c.assertions.PackLatest(), c.assertions.UnpackLatest)
	if err := v.done(); err != nil {
		return commitment.Root{}, err
	}
	return id, nil
}

// Children implements [settlement.Reader].
func (c *Client) Children(ctx context.Context, at settlement.Block, id commitment.Root) ([]settlement.Assertion, error) {
	v := &view{c: c, ctx: ctx, at: at}
	out, err := c.children(v, id)
	if err != nil {
		v.err = err
	}
	if err := v.done(); err != nil {
		return nil, err
	}
	return out, nil
}

func (c *Client) children(v *view, id commitment.Root) ([]settlement.Assertion, error) {
	parent := v.stored(id)
	if v.err != nil {
		return nil, v.err
	}
	if c.finality == settlement.Proof {
		return c.provenChild(v, id, parent.Created)
	}
	if parent.Extended == 0 {
		return nil, nil
	}
	// Without rivals the first child is the only one.
	last := parent.Extended
	if parent.Rivaled != 0 {
		last = v.at.Number
	}
	out, err := c.childrenIn(v, id, parent.Extended, last, false)
	if err == nil && len(out) == 0 {
		err = contradiction("assertion %v has children, but no event of them", id)
	}
	return out, err
}

// provenChild returns the one child of a confirmed assertion where a proof alone
// confirms: whatever is not the latest has one.
func (c *Client) provenChild(v *view, id commitment.Root, created uint64) ([]settlement.Assertion, error) {
	latest := get(v, c.config.Assertions, c.assertions.PackLatest(), c.assertions.UnpackLatest)
	if v.err != nil || latest == id {
		return nil, v.err
	}
	out, err := c.childrenIn(v, id, created, v.at.Number, true)
	if err == nil && len(out) != 1 {
		err = contradiction("assertion %v has %d children, and is not the latest", id, len(out))
	}
	return out, err
}

// childrenIn returns the children of an assertion that were made in the blocks
// from..last, or the first alone.
func (c *Client) childrenIn(v *view, id commitment.Root, from, last uint64, first bool) ([]settlement.Assertion, error) {
	q := ethereum.FilterQuery{
		Addresses: []common.Address{c.config.Assertions},
		Topics:    [][]common.Hash{{c.assertedTopic}, {}, {common.Hash(id)}},
	}
	var out []settlement.Assertion
	for from <= last && !(first && len(out) > 0) {
		found, end, err := c.logs(v.ctx, q, from, last)
		if err != nil {
			return nil, err
		}
		for i := range found {
			a, err := c.assertion(v, commitment.Root(found[i].Topics[1]))
			if err != nil {
				return nil, err
			}
			if a.Parent != id {
				return nil, contradiction("assertion %v is no child of %v", a.ID, id)
			}
			out = append(out, a)
		}
		from = end + 1
	}
	return out, nil
}

// Image returns the machine image of a program, or under [settlement.ValidityProof]
// the address of its verifier, after block at; zero if it has none.
func (c *Client) Image(ctx context.Context, at settlement.Block, program commitment.Root, system settlement.ProofSystem) (commitment.Root, error) {
	v := &view{c: c, ctx: ctx, at: at}
	image := get(v, c.config.Assertions, c.assertions.PackImage(program, uint8(system)), c.assertions.UnpackImage)
	if err := v.done(); err != nil {
		return commitment.Root{}, err
	}
	return image, nil
}
