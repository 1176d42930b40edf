package sharedsec

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A Proposer asserts on L1 what a [Deriver] derived, and confirms assertions
// whose challenge period has passed. It asserts only what follows from the
// entries, so any number of proposers agree; an assertion that stands already
// is gone on from, not repeated.
//
// Where L1 decides between rivals, it asserts what is right beside them, goes on
// from there, and confirms it when its dispute is won: a [Challenger] wins it.
// Where L1 does not, it contradicts a lone lie and puts no more stakes beside it.
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
	tip, err := confirmed(ctx, p.Reader, p.Store, at)
	if err != nil {
		return err
	}
	st := ProposerStatus{L1: at, Confirmed: tip}
	walked := walk{known: map[commitment.Root]settlement.Proposal{}, told: map[commitment.Root]bool{}}
	stopped := false // tip has a rival, and L1 cannot decide
	for {
		next, first, err := p.child(ctx, at, tip, &st, &walked)
		if errors.Is(err, settlement.ErrNotFound) {
			break
		}
		if err != nil {
			return err
		}
		// By itself, or by its dispute, of whose timer L1 knows best.
		timed := first && stood(next, at) >= tip.Next.Period
		decided := next.Rivaled != 0 && walked.decides
		proven, err := walked.confirms(ctx, p.Reader, at, next)
		if err != nil {
			return err
		}
		if tip.ID == st.Confirmed.ID && (timed || decided || proven) {
			done, err := p.confirm(ctx, next)
			if err != nil {
				return err
			}
			if done {
				st.Confirmed = next
			}
		}
		stopped = stopped || next.Rivaled != 0 && !timed && !decided && !proven
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

// A walk is what a step saw on its way from the newest confirmed assertion. The
// next step knows it, and forgets the rest.
type walk struct {
	known map[commitment.Root]settlement.Proposal
	told  map[commitment.Root]bool

	// useless: the last parent's children contradict each other already, or
	// the first of them is a FAULT. Neither is ever confirmed while L1 cannot
	// decide between rivals, so one more stake would only be locked.
	useless bool

	asked    bool // L1 was asked
	decides  bool // between rivals
	finality settlement.Finality
}

// ask finds out whether L1 decides between rivals, and what confirms, once in a
// walk, and only where the answer counts.
func (w *walk) ask(ctx context.Context, r settlement.Reader, at settlement.Block) error {
	if w.asked {
		return nil
	}
	p, err := settlement.ReadParameters(ctx, r, at)
	if err != nil && !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	w.asked, w.decides, w.finality = true, p.Disputes, p.Finality
	return nil
}

// confirms reports whether a validity proof that L1 has confirms an assertion
// before its time.
func (w *walk) confirms(ctx context.Context, r settlement.Reader, at settlement.Block, a settlement.Assertion) (bool, error) {
	if !a.Proven {
		return false, nil
	}
	if err := w.ask(ctx, r, at); err != nil {
		return false, err
	}
	return w.finality == settlement.Either, nil
}

// child returns the right child of an assertion and whether it was the first,
// or settlement.ErrNotFound, and notes the wrong ones. What is not derived yet
// cannot be judged.
//
// Right is who makes the right claim with the right span: a dispute is won or
// lost by the whole history. While L1 has no disputes it opens no more of a
// span than its last leaf, and who contradicted a right claim for the sake of
// its span would only stop it: then the claim alone counts.
func (p *Proposer) child(ctx context.Context, at settlement.Block, parent settlement.Assertion, st *ProposerStatus, w *walk) (found settlement.Assertion, first bool, err error) {
	children, err := p.Reader.Children(ctx, at, parent.ID)
	if err != nil {
		return found, false, err
	}
	if len(children) == 0 {
		return found, false, settlement.ErrNotFound
	}
	right, err := rightChild(p.Config, p.Store, parent, p.known)
	if errors.Is(err, ErrNotDerived) {
		return found, false, settlement.ErrNotFound
	}
	if err != nil {
		return found, false, err
	}
	w.known[parent.ID] = right
	if len(children) > 1 || !asserts(children[0], right) {
		if err := w.ask(ctx, p.Reader, at); err != nil {
			return found, false, err
		}
	}
	oldest, ok := children[0].ID, false
	for _, c := range children {
		if asserts(c, right) || !w.decides && !c.Fault && c.Claim == right.Claim {
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
		w.useless = !w.decides && (len(children) > 1 || children[0].Fault)
		return found, false, settlement.ErrNotFound
	}
	return found, first, nil
}

// propose asserts what follows parent, if its entries are there.
func (p *Proposer) propose(ctx context.Context, parent settlement.Assertion) error {
	next, err := rightChild(p.Config, p.Store, parent, p.known)
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
