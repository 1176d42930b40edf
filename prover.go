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
	"github.com/sharedsec/sharedsec/settlement/derive/stretch"
)

// Proofs makes proofs in the background and keeps them until they are forgotten:
// a [github.com/sharedsec/sharedsec/proof/validity/queue.Queue].
type Proofs interface {
	// Submit asks for a proof of s from a witness. What is there already stays as
	// it is. If there is no room now, the error matches [proof.ErrPending].
	Submit(s proof.Statement, witness []byte) error

	// Proof returns the proof of a statement that was submitted. While there is
	// none, the error matches [proof.ErrPending].
	Proof(s proof.Statement) ([]byte, error)

	// Statements returns those that were submitted and not forgotten, oldest first.
	Statements() []proof.Statement

	// Forget drops statements, whatever became of them.
	Forget(s ...proof.Statement) error
}

// A Prover convinces L1 of what a [Deriver] derived by validity proofs. Where a
// proof confirms by itself ([settlement.Proof]) it asserts: stretches of entries are
// proven side by side, and those that are proven are confirmed in order, several in
// one transaction if they are ready together. Where assertions stand for a challenge
// period ([settlement.Either], [settlement.Both]) it proves the right ones that
// stand; a [Proposer] asserts and confirms them.
//
// If L1 has confirmed what this node does not derive, the Prover proves what is
// right of the same entries and shows both proofs to L1, which raises the alarm:
// nothing more is confirmed. Then it stops with [ErrDisagree].
//
// What to prove follows from L1, from what was derived and from the proofs that
// are there, so it may be stopped at any moment. Its Proofs are its own: it
// forgets those that it has no use for any more.
type Prover struct {
	// Required.
	Config   *derive.Config
	Reader   settlement.Reader // that is a [settlement.Describer] too
	Chain    settlement.Convincer
	Store    *Store // that a Deriver fills
	Gatherer *stretch.Gatherer
	Proofs   Proofs

	// Optional: local behaviour.
	Head     settlement.Head // of L1 to act on; the zero value is Latest
	Poll     Poll            // how often to look
	Entries  uint64          // the most in one assertion; as many as the rollup allows if zero
	Ahead    int             // stretches that are proven or waiting ahead of what is confirmed; 8 if zero
	Together int             // the most that are confirmed in one transaction; 16 if zero
	Log      *slog.Logger    // nil: silent

	mu     sync.Mutex
	status ProverStatus
}

// ProverStatus is a snapshot of a [Prover].
type ProverStatus struct {
	L1        settlement.Block     // of which the rest speaks
	Confirmed settlement.Assertion // the newest confirmed
	Position  uint64               // up to which proofs are made or under way
	Proven    int                  // stretches whose proofs are ready
	Pending   int                  // stretches whose proofs are not
	Stalled   error                // why it does not get on; nil if it does
}

// Status returns where the role stands.
func (p *Prover) Status() ProverStatus {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.status
}

// Run proves until ctx ends, whose error it then returns, or until an error that
// [Classify] says to stop for. What makes the proofs, Proofs, runs by itself.
func (p *Prover) Run(ctx context.Context) error {
	return p.Poll.run(ctx, orDiscard(p.Log), "prove", p.Step)
}

// Step asks for the proofs that are to be had, and brings those that are ready to
// L1, in one transaction at most.
func (p *Prover) Step(ctx context.Context) error {
	st := ProverStatus{}
	err := p.step(ctx, &st)
	if err != nil {
		err = fmt.Errorf("sharedsec: prove: %w", err)
	}
	st.Stalled = err
	p.mu.Lock()
	defer p.mu.Unlock()
	p.status = st
	return err
}

func (p *Prover) step(ctx context.Context, st *ProverStatus) error {
	at, err := p.Reader.Head(ctx, p.Head)
	if err != nil {
		return err
	}
	st.L1 = at
	params, err := settlement.ReadParameters(ctx, p.Reader, at)
	if err != nil {
		return err
	}
	if params.Alarmed {
		return settlement.ErrAlarmed
	}
	tip, err := confirmed(ctx, p.Reader, p.Store, at)
	if errors.Is(err, ErrDisagree) {
		told := p.contradict(ctx, at, tip)
		if told != nil && Classify(told) != Stop {
			return told // the alarm first, then stop
		}
		return errors.Join(err, told)
	}
	if err != nil {
		return err
	}
	st.Confirmed, st.Position = tip, tip.Claim.Position
	switch params.Finality {
	case settlement.Proof:
		return p.assert(ctx, at, tip, st)
	case settlement.Either, settlement.Both:
		return p.support(ctx, at, tip, st)
	}
	return fmt.Errorf("%w: the rollup's contracts take no proofs", settlement.ErrRejected)
}

// A leg is one statement to prove.
type leg struct {
	proof.Statement
	pre, post Checkpoint
}

// leg returns what the store knows of the entries from start up to end.
func (p *Prover) leg(start, end uint64) (leg, error) {
	pre, err := p.Store.Checkpoint(start)
	if err != nil {
		return leg{}, err
	}
	post, err := p.Store.Checkpoint(end)
	if err != nil {
		return leg{}, err
	}
	return leg{Statement: p.Config.Statement(pre.Claim, post.Claim), pre: pre, post: post}, nil
}

// mostTogether is how many bytes the proofs in one transaction have at most, but
// for one proof that is larger alone. L1's nodes pass on 128 KiB: whoever can make
// proofs large, as by what is forced through the inbox, must not be able to make a
// transaction that never arrives.
const mostTogether = 96 << 10

// assert proves ahead of what is confirmed, and confirms what is proven.
func (p *Prover) assert(ctx context.Context, at settlement.Block, tip settlement.Assertion, st *ProverStatus) error {
	legs, err := p.plan(tip.Claim.Position)
	if err != nil {
		return err
	}
	var chain []settlement.ProvenClaim
	size := 0
	wait, err := p.prove(ctx, at, legs, st, func(l leg, q []byte) {
		if size += len(q); len(chain) < orElse(p.Together, 16) && (len(chain) == 0 || size <= mostTogether) {
			chain = append(chain, settlement.ProvenClaim{Claim: l.post.Claim, Proof: q})
		}
	})
	if len(chain) == 0 {
		return errors.Join(err, wait)
	}
	done, failed := p.Chain.ProposeProven(ctx, tip.ID, chain)
	if failed != nil {
		return errors.Join(err, fmt.Errorf("position %d: %w", chain[len(chain)-1].Claim.Position, failed))
	}
	for _, a := range done {
		orDiscard(p.Log).Info("proven on L1", "assertion", a.ID, "position", a.Claim.Position, "block", a.Claim.Number)
	}
	return err
}

// plan returns the legs ahead of a position. Those whose proofs are there or
// under way are gone on with; beyond them, all that is derived is cut anew.
func (p *Prover) plan(position uint64) ([]leg, error) {
	had := map[commitment.Root]bool{}
	for _, s := range p.Proofs.Statements() {
		had[s.Hash()] = true
	}
	derived := p.Store.Head().Claim.Position
	most := min(orElse(p.Entries, p.Config.SpanEntries), p.Config.SpanEntries)
	var legs []leg
	for len(legs) < orElse(p.Ahead, 8) && position < derived {
		longest := min(position+most, derived)
		for program := p.Config.Program(position); p.Config.Program(longest-1) != program; {
			longest--
		}
		next, err := p.leg(position, longest)
		if err != nil {
			return nil, err
		}
		for end := longest - 1; end > position && !had[next.Hash()]; end-- {
			shorter, err := p.leg(position, end)
			if err != nil {
				return nil, err
			}
			if had[shorter.Hash()] {
				next = shorter
			}
		}
		legs = append(legs, next)
		position = next.post.Claim.Position
	}
	return legs, nil
}

// support proves the right assertions that stand below what is confirmed.
func (p *Prover) support(ctx context.Context, at settlement.Block, tip settlement.Assertion, st *ProverStatus) error {
	var legs []leg
	var ids []commitment.Root
	for parent := tip; len(legs) < orElse(p.Ahead, 8); {
		right, err := rightChild(p.Config, p.Store, parent, nil)
		if errors.Is(err, ErrNotDerived) {
			break
		}
		if err != nil {
			return err
		}
		child, err := p.Reader.Assertion(ctx, at, childID(parent, right))
		if errors.Is(err, settlement.ErrNotFound) {
			break // a Proposer's to make
		}
		if err != nil {
			return err
		}
		if !child.Proven {
			l, err := p.leg(parent.Claim.Position, right.Claim.Position)
			if err != nil {
				return err
			}
			legs, ids = append(legs, l), append(ids, child.ID)
		}
		parent = child
	}
	// L1 takes the proof of a child of what is confirmed alone.
	var first []byte
	wait, err := p.prove(ctx, at, legs, st, func(l leg, q []byte) {
		if l.Statement == legs[0].Statement && l.pre.Claim == tip.Claim {
			first = q
		}
	})
	if first == nil {
		return errors.Join(err, wait)
	}
	if _, failed := p.Chain.Prove(ctx, ids[0], first); failed != nil {
		return errors.Join(err, fmt.Errorf("assertion %v: %w", ids[0], failed))
	}
	orDiscard(p.Log).Info("proven on L1", "assertion", ids[0], "position", legs[0].post.Claim.Position)
	return err
}
