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

	known map[commitment.Root]settlement.Proposal // the right child of each undecided assertion, by its id
	told  map[commitment.Root]bool                // wrong assertions that were logged

	mu     sync.Mutex
	status ProposerStatus
}

// mostRivals is how many wrong assertions a status lists.
const mostRivals = 64

// ProposerStatus is a snapshot of a [Proposer].
type ProposerStatus struct {
	L1        settlement.Block       // of which the rest speaks
	Confirmed settlement.Assertion   // the newest confirmed
	Tip       settlement.Assertion   // the newest that is right, confirmed or not
	Rivals    []settlement.Assertion // undecided ones that contradict what this node derives; the first 64
	Wrong     int                    // how many there are
	Stalled   error                  // why it does not get on; nil if it does
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

// Step confirms what is due, one after the other, and asserts what is derived,
// one assertion at most.
func (p *Proposer) Step(ctx context.Context) error {
	err := p.step(ctx)
	if err != nil {
		err = fmt.Errorf("sharedsec: propose: %w", err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.status.Stalled = err
	return err
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
	walked := walk{known: map[commitment.Root]settlement.Proposal{}, told: map[commitment.Root]bool{}}
	stopped := false // tip has a rival and can never be confirmed
	for {
		next, first, err := p.child(ctx, at, tip, &st, &walked)
		if errors.Is(err, settlement.ErrNotFound) {
			break
		}
		if err != nil {
			return err
		}
		if tip.ID == st.Confirmed.ID && first && stood(next, at) >= tip.Next.Period {
			done, err := p.confirm(ctx, next)
			if err != nil {
				return err
			}
			if done {
				st.Confirmed = next
			}
		}
		stopped = stopped || next.Rivaled != 0 && !(first && stood(next, at) >= tip.Next.Period)
		tip = next
	}
	st.Tip = tip
	p.known, p.told = walked.known, walked.told
	p.mu.Lock()
	p.status = st
	p.mu.Unlock()
	if p.Passive || stopped || walked.useless {
		return nil
	}
	return p.propose(ctx, tip)
}

// stood returns for how many L1 blocks an assertion has stood unrivaled, if it
// is its parent's first child. No other child's time ever runs.
func stood(a settlement.Assertion, at settlement.Block) uint64 {
	until := at.Number
	if a.Rivaled != 0 {
		until = a.Rivaled
	}
	return until - min(until, a.Created)
}

// confirm confirms an assertion, and tells whether that was done. That somebody
// was faster, or that L1 wants to wait longer, keeps nobody from asserting.
func (p *Proposer) confirm(ctx context.Context, a settlement.Assertion) (bool, error) {
	_, err := p.Chain.Confirm(ctx, a.ID)
	switch reaction := Classify(err); {
	case err == nil:
		orDiscard(p.Log).Info("confirmed", "assertion", a.ID, "position", a.Claim.Position, "block", a.Claim.Number)
		return true, nil
	case ctx.Err() == nil && (reaction == Wait || reaction == Reread):
		orDiscard(p.Log).Debug("not confirmed", "assertion", a.ID, "err", err)
		return false, nil
	}
	return false, fmt.Errorf("confirm %v: %w", a.ID, err)
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
	if own.Claim.Accumulator != a.Claim.Accumulator {
		// L1 lets nobody claim other entries than its own: the store follows
		// a branch that L1 has left.
		return a, fmt.Errorf("%w: assertion %v is over other entries than the %d derived", ErrNotDerived, id, a.Claim.Position)
	}
	if own.Claim != a.Claim {
		return a, fmt.Errorf("%w: assertion %v claims %v at position %d, derived %v",
			ErrDisagree, id, a.Claim.Hash(), a.Claim.Position, own.Claim.Hash())
	}
	return a, nil
}

// A walk is what a step saw on its way from the newest confirmed assertion. The
// next step knows it, and forgets the rest.
type walk struct {
	known map[commitment.Root]settlement.Proposal
	told  map[commitment.Root]bool

	// useless: the last parent's children contradict each other already, or
	// the first of them is a FAULT. Neither is ever confirmed while L1 cannot
	// decide between rivals, so one more stake would only be locked.
	useless bool
}

// child returns the right child of an assertion and whether it was the first,
// or settlement.ErrNotFound, and notes the wrong ones. What is not derived yet
// cannot be judged.
//
// Right is who makes the right claim, whatever its span: L1 opens no more of a
// span than its last leaf while it has no disputes, and who contradicted a
// right claim for the sake of its span would only stop it.
func (p *Proposer) child(ctx context.Context, at settlement.Block, parent settlement.Assertion, st *ProposerStatus, w *walk) (found settlement.Assertion, first bool, err error) {
	children, err := p.Reader.Children(ctx, at, parent.ID)
	if err != nil {
		return found, false, err
	}
	if len(children) == 0 {
		return found, false, settlement.ErrNotFound
	}
	right, err := p.proposal(parent)
	if errors.Is(err, ErrNotDerived) {
		return found, false, settlement.ErrNotFound
	}
	if err != nil {
		return found, false, err
	}
	w.known[parent.ID] = right
	oldest, ok := children[0].ID, false
	for _, c := range children {
		if !c.Fault && c.Claim == right.Claim {
			if !ok {
				found, first, ok = c, c.ID == oldest, true
			}
			continue
		}
		if st.Wrong++; len(st.Rivals) < mostRivals {
			st.Rivals = append(st.Rivals, c)
			if !p.told[c.ID] {
				orDiscard(p.Log).Error("wrong assertion", "assertion", c.ID, "proposer", c.Proposer, "fault", c.Fault, "position", c.Claim.Position)
			}
			w.told[c.ID] = true
		}
	}
	if !ok {
		w.useless = len(children) > 1 || children[0].Fault
		return found, false, settlement.ErrNotFound
	}
	return found, first, nil
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
// What the last step knew holds while the store has the same claim at its end.
func (p *Proposer) proposal(parent settlement.Assertion) (settlement.Proposal, error) {
	start, end := parent.Claim.Position, parent.Next.End
	if want := p.Config.Program(start); parent.Next.Program != want {
		return settlement.Proposal{}, fmt.Errorf("%w: program %v at position %d, want %v", settlement.ErrMismatch, parent.Next.Program, start, want)
	}
	if end <= start || end-start > p.Config.SpanEntries || p.Config.Program(end-1) != parent.Next.Program {
		return settlement.Proposal{}, fmt.Errorf("%w: children of an assertion at position %d end at %d", settlement.ErrMismatch, start, end)
	}
	if had, ok := p.known[parent.ID]; ok {
		if post, err := p.Store.Checkpoint(end); err == nil && post.Claim == had.Claim {
			return had, nil
		}
	}
	pre, proposal, err := proposalOf(p.Config, p.Store, parent.ID, start, end)
	if err == nil && pre != parent.Claim {
		err = fmt.Errorf("%w: the store has left the claim at position %d", ErrNotDerived, start)
	}
	return proposal, err
}

// ProposalOf returns the right child of the assertion parent, whose claim ends
// at position start, over the entries up to end, as s derived them. If it has
// not, the error matches [ErrNotDerived].
func ProposalOf(c *derive.Config, s *Store, parent commitment.Root, start, end uint64) (settlement.Proposal, error) {
	_, p, err := proposalOf(c, s, parent, start, end)
	return p, err
}

// proposalOf also returns the claim that the proposal goes on from.
func proposalOf(c *derive.Config, s *Store, parent commitment.Root, start, end uint64) (proof.Claim, settlement.Proposal, error) {
	pre, post, boundaries, err := s.stretch(start, end)
	if err != nil {
		return proof.Claim{}, settlement.Proposal{}, err
	}
	st := proof.Statement{
		Program: c.Program(start),
		Pre:     pre.Claim.Hash(),
		Input:   proof.Input(start, pre.Claim.Accumulator, end, post.Claim.Accumulator),
		Post:    post.Claim.Hash(),
	}
	span, err := proof.NewSpan(st.DisputeID(), boundaries, c.SpanDepth)
	if err != nil {
		return proof.Claim{}, settlement.Proposal{}, err
	}
	return pre.Claim, settlement.Proposal{Parent: parent, Claim: post.Claim, Span: span.Root, Path: span.Path}, nil
}
