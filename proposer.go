package sharedsec

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// ErrDisagree matches a base layer that has confirmed what this node does not
// derive: somebody won with a false claim, or this node's software or data is
// wrong. Stop, and tell a person.
var ErrDisagree = errors.New("sharedsec: a confirmed claim is not what this node derives")

// A Proposer asserts on L1 what a [Deriver] derived, and confirms assertions
// whose challenge period has passed. It asserts only what follows from the
// entries, so any number of proposers agree; an assertion that stands already
// is gone on from, not repeated.
type Proposer struct {
	// Required.
	Config *derive.Config
	Reader settlement.Reader
	Chain  settlement.Proposer
	Store  *Store // that a Deriver fills

	// Optional: local behaviour.
	Head    settlement.Head // of L1 to act on; the zero value is Latest
	Poll    Poll            // how often to look
	Passive bool            // assert nothing, only confirm what is right
	Log     *slog.Logger    // nil: silent

	mu     sync.Mutex
	status ProposerStatus
}

// ProposerStatus is a snapshot of a [Proposer].
type ProposerStatus struct {
	L1        settlement.Block       // of which the rest speaks
	Confirmed settlement.Assertion   // the newest confirmed
	Tip       settlement.Assertion   // the newest that is right, confirmed or not
	Rivals    []settlement.Assertion // assertions that contradict what this node derives
}

// Status returns where the role stands.
func (p *Proposer) Status() ProposerStatus {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.status
}

// Run proposes and confirms until ctx ends, whose error it then returns, or
// until an error that [Classify] says to stop for.
func (p *Proposer) Run(ctx context.Context) error {
	return p.Poll.run(ctx, orDiscard(p.Log), "propose", p.Step)
}

// Step confirms what is due and asserts what is derived, once each at most.
func (p *Proposer) Step(ctx context.Context) error {
	if err := p.step(ctx); err != nil {
		return fmt.Errorf("sharedsec: propose: %w", err)
	}
	return nil
}

func (p *Proposer) step(ctx context.Context) error {
	at, err := p.Reader.Head(ctx, p.Head)
	if err != nil {
		return err
	}
	tip, err := p.confirmed(ctx, at)
	if err != nil {
		return err
	}
	st := ProposerStatus{L1: at, Confirmed: tip}
	for {
		next, err := p.child(ctx, at, tip, &st)
		if errors.Is(err, settlement.ErrNotFound) {
			break
		}
		if err != nil {
			return err
		}
		if due := next.Created + tip.Next.Period; tip.ID == st.Confirmed.ID && next.Rivaled == 0 && at.Number >= due {
			posted, err := p.Chain.Confirm(ctx, next.ID)
			if err != nil {
				return fmt.Errorf("confirm %v: %w", next.ID, err)
			}
			next.Status, next.Confirmed = settlement.Confirmed, posted.Block.Number
			orDiscard(p.Log).Info("confirmed", "assertion", next.ID, "position", next.Claim.Position, "block", next.Claim.Number)
			st.Confirmed = next
		}
		tip = next
	}
	st.Tip = tip
	p.mu.Lock()
	p.status = st
	p.mu.Unlock()
	if p.Passive {
		return nil
	}
	return p.propose(ctx, tip)
}

// confirmed returns the newest confirmed assertion, checked against what this
// node derives.
func (p *Proposer) confirmed(ctx context.Context, at settlement.Block) (settlement.Assertion, error) {
	id, err := p.Reader.Confirmed(ctx, at)
	if err != nil {
		return settlement.Assertion{}, err
	}
	a, err := p.Reader.Assertion(ctx, at, id)
	if err != nil {
		return a, err
	}
	own, err := p.Store.Checkpoint(a.Claim.Position)
	if err != nil {
		return a, err
	}
	if own.Claim != a.Claim {
		return a, fmt.Errorf("%w: assertion %v claims %v at position %d, derived %v",
			ErrDisagree, id, a.Claim.Hash(), a.Claim.Position, own.Claim.Hash())
	}
	return a, nil
}

// child returns the right child of an assertion, or settlement.ErrNotFound,
// and notes the wrong ones. What is not derived yet cannot be judged.
func (p *Proposer) child(ctx context.Context, at settlement.Block, parent settlement.Assertion, st *ProposerStatus) (settlement.Assertion, error) {
	children, err := p.Reader.Children(ctx, at, parent.ID)
	if err != nil {
		return settlement.Assertion{}, err
	}
	if len(children) == 0 {
		return settlement.Assertion{}, settlement.ErrNotFound
	}
	right, err := p.proposal(parent)
	if errors.Is(err, ErrNotDerived) {
		return settlement.Assertion{}, settlement.ErrNotFound
	}
	if err != nil {
		return settlement.Assertion{}, err
	}
	found, ok := settlement.Assertion{}, false
	for _, c := range children {
		if !c.Fault && c.Span == right.Span && c.Claim == right.Claim {
			found, ok = c, true
			continue
		}
		st.Rivals = append(st.Rivals, c)
		orDiscard(p.Log).Error("wrong assertion", "assertion", c.ID, "proposer", c.Proposer, "position", c.Claim.Position)
	}
	if !ok {
		return found, settlement.ErrNotFound
	}
	return found, nil
}

// propose asserts what follows parent, if its entries are there.
func (p *Proposer) propose(ctx context.Context, parent settlement.Assertion) error {
	next, err := p.proposal(parent)
	if errors.Is(err, ErrNotDerived) {
		return nil
	}
	if err != nil {
		return err
	}
	a, err := p.Chain.Propose(ctx, next)
	if err != nil {
		return fmt.Errorf("position %d: %w", next.Claim.Position, err)
	}
	orDiscard(p.Log).Info("asserted", "assertion", a.ID, "position", a.Claim.Position, "block", a.Claim.Number)
	return nil
}

// proposal returns the only right child of an assertion, or [ErrNotDerived].
func (p *Proposer) proposal(parent settlement.Assertion) (settlement.Proposal, error) {
	start, end := parent.Claim.Position, parent.Next.End
	if want := p.Config.Program(start); parent.Next.Program != want {
		return settlement.Proposal{}, fmt.Errorf("%w: program %v at position %d, want %v", settlement.ErrMismatch, parent.Next.Program, start, want)
	}
	return ProposalOf(p.Config, p.Store, parent.ID, start, end)
}

// ProposalOf returns the right child of the assertion parent, whose claim ends
// at position start, over the entries up to end. If they are not derived, the
// error matches [ErrNotDerived].
func ProposalOf(c *derive.Config, s *Store, parent commitment.Root, start, end uint64) (settlement.Proposal, error) {
	pre, err := s.Checkpoint(start)
	if err != nil {
		return settlement.Proposal{}, err
	}
	post, err := s.Checkpoint(end)
	if err != nil {
		return settlement.Proposal{}, err
	}
	boundaries, err := s.Boundaries(start, end)
	if err != nil {
		return settlement.Proposal{}, err
	}
	st := proof.Statement{
		Program: c.Program(start),
		Pre:     pre.Claim.Hash(),
		Input:   proof.Input(start, pre.Claim.Accumulator, end, post.Claim.Accumulator),
		Post:    post.Claim.Hash(),
	}
	span, err := proof.NewSpan(st.DisputeID(), boundaries, c.SpanDepth)
	if err != nil {
		return settlement.Proposal{}, err
	}
	return settlement.Proposal{Parent: parent, Claim: post.Claim, Span: span.Root, Path: span.Path}, nil
}
