package settlementtest

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// stake is what an assertion costs, and a refinement, in wei.
var stake = [32]byte{29: 1}

// terms returns what an assertion that ends at a position fixes for its children.
func (c *chain) terms(s *state, position uint64) settlement.Terms {
	if c.params.finality() == settlement.Proof {
		return settlement.Terms{Program: c.config.Program(position)}
	}
	end := min(uint64(len(s.entries)), position+c.config.SpanEntries)
	for _, r := range c.config.Rules {
		if r.From > position {
			end = min(end, r.From) // one program a dispute
			break
		}
	}
	return settlement.Terms{
		End:     max(position+1, end),
		Program: c.config.Program(position),
		Period:  c.params.Period,
		Stake:   stake,
	}
}

func closed() error { return fmt.Errorf("%w: the escape hatch is open", settlement.ErrRejected) }

// Post implements [settlement.Poster].
func (l *L1) Post(ctx context.Context, batch, forced uint64, payloads []da.Payload) (settlement.Posted, error) {
	return l.move(ctx, func(s *state, b settlement.Block) (uint64, error) {
		switch {
		case s.closed:
			return 0, closed()
		case l.sender != l.config.Rules[0].Poster:
			return 0, fmt.Errorf("%w: %v is not the poster", settlement.ErrRejected, l.sender)
		case batch != s.batches:
			return 0, fmt.Errorf("%w: batch %d, want %d", settlement.ErrStale, batch, s.batches)
		case len(payloads) == 0 || len(payloads) > derive.MaxRefs:
			return 0, fmt.Errorf("%w: %d payloads", settlement.ErrRejected, len(payloads))
		}
		if _, err := s.appendForced(forced, l.params.MostForced, l.params.Force, b); err != nil {
			return 0, err
		}
		e := derive.Entry{Kind: derive.KindBatch, Sender: l.sender, Index: s.batches}
		for _, p := range payloads {
			e.Refs = append(e.Refs, p.Ref)
		}
		s.batches++
		return s.append(e, b)
	})
}

func (l *L1) enqueue(ctx context.Context, kind derive.Kind, value [32]byte, data []byte) (uint64, settlement.Posted, error) {
	var index uint64
	payload, err := l.memory.Publish(ctx, data)
	if err != nil {
		return 0, settlement.Posted{}, err
	}
	posted, err := l.move(ctx, func(s *state, b settlement.Block) (uint64, error) {
		if s.closed {
			return 0, closed()
		}
		index = uint64(len(s.queue))
		s.queue = append(s.queue, item{kind: kind, sender: l.sender, value: value, ref: payload.Ref, enqueued: b.Number})
		return 0, nil
	})
	return index, posted, err
}

// Enqueue implements [settlement.Forcer].
func (l *L1) Enqueue(ctx context.Context, tx []byte) (uint64, settlement.Posted, error) {
	if len(tx) == 0 {
		return 0, settlement.Posted{}, fmt.Errorf("%w: empty transaction", settlement.ErrRejected)
	}
	return l.enqueue(ctx, derive.KindTransaction, [32]byte{}, tx)
}

// Deposit implements [settlement.Forcer].
func (l *L1) Deposit(ctx context.Context, to common.Address, value [32]byte, data []byte) (uint64, settlement.Posted, error) {
	if value == [32]byte{} {
		return 0, settlement.Posted{}, fmt.Errorf("%w: deposit of nothing", settlement.ErrRejected)
	}
	return l.enqueue(ctx, derive.KindDeposit, value, append(to[:], data...))
}

// Force implements [settlement.Forcer].
func (l *L1) Force(ctx context.Context, most uint64) (settlement.Posted, error) {
	return l.move(ctx, func(s *state, b settlement.Block) (uint64, error) {
		if s.closed {
			return 0, closed()
		}
		first := uint64(len(s.entries))
		n, err := s.appendForced(0, min(most, l.params.MostForced), l.params.Force, b)
		if err == nil && n == 0 {
			err = fmt.Errorf("%w: nothing is overdue", settlement.ErrEarly)
		}
		return first, err
	})
}

// Propose implements [settlement.Proposer].
func (l *L1) Propose(ctx context.Context, p settlement.Proposal) (settlement.Assertion, error) {
	var out settlement.Assertion
	_, err := l.move(ctx, func(s *state, b settlement.Block) (uint64, error) {
		parent, ok := s.assertions[p.Parent]
		if !ok {
			return 0, fmt.Errorf("%w: parent %v", settlement.ErrNotFound, p.Parent)
		}
		if l.params.finality() == settlement.Proof {
			return 0, fmt.Errorf("%w: a proof alone confirms", settlement.ErrRejected)
		}
		if parent.Fault {
			return 0, fmt.Errorf("%w: assertion %v is a fault", settlement.ErrRejected, p.Parent)
		}
		if p.Fault {
			p.Claim = proof.Claim{Domain: parent.Claim.Domain, Position: p.Claim.Position, Accumulator: p.Claim.Accumulator}
		}
		st, err := l.statement(s, parent, p.Claim)
		if err != nil {
			return 0, err
		}
		end := proof.Boundary{Claim: st.Post}.Hash(st.DisputeID())
		if p.Fault {
			end = proof.Fault(st.DisputeID())
		}
		if err := proof.VerifySpan(p.Span, l.config.SpanDepth, end, p.Path); err != nil {
			return 0, fmt.Errorf("%w: %w", settlement.ErrRejected, err)
		}
		id := proof.AssertionID(p.Parent, st.DisputeID(), p.Span)
		if had, ok := s.assertions[id]; ok {
			out = had
			return 0, nil
		}
		switch decided, any := s.decided[parent.Parent]; {
		case s.alarmed:
			return 0, alarmed()
		case s.closed:
			return 0, closed()
		case l.late(s, p.Parent, b):
			return 0, fmt.Errorf("%w: the first child of %v has stood its time", settlement.ErrStale, p.Parent)
		case any && decided != parent.ID, parent.Status == settlement.Refuted, s.decided[parent.ID] != commitment.Root{}:
			return 0, fmt.Errorf("%w: the parent's place is decided", settlement.ErrStale)
		}
		out = settlement.Assertion{
			ID: id, Parent: p.Parent, Dispute: st.DisputeID(), Span: p.Span, Fault: p.Fault, Proposer: l.sender,
			Created: b.Number, Status: settlement.Pending,
		}
		if !p.Fault {
			out.Claim, out.Next = p.Claim, l.terms(s, p.Claim.Position)
		}
		siblings := append(append([]commitment.Root(nil), s.children[p.Parent]...), id)
		s.children[p.Parent] = siblings
		if len(siblings) > 1 {
			out.Rivaled = b.Number
			if first := s.assertions[siblings[0]]; first.Rivaled == 0 {
				first.Rivaled = b.Number
				s.assertions[first.ID] = first
			}
		}
		s.assertions[id] = out
		l.inherit(s, id)
		out = s.assertions[id]
		return 0, l.dispute(s, parent)
	})
	return out, err
}

// late reports whether a parent's first child can be confirmed in a block: then
// nobody can rival it.
func (l *L1) late(s *state, parent commitment.Root, b settlement.Block) bool {
	children := s.children[parent]
	if len(children) == 0 {
		return false
	}
	first := s.assertions[children[0]]
	return first.Rivaled == 0 && timer(first, true, b.Number) >= s.assertions[parent].Next.Period
}

// statement returns what a child of parent states, if it ends where it must.
func (l *L1) statement(s *state, parent settlement.Assertion, claim proof.Claim) (proof.Statement, error) {
	start, end := parent.Claim.Position, parent.Next.End
	switch {
	case uint64(len(s.entries)) < end:
		return proof.Statement{}, fmt.Errorf("%w: %d entries, want %d", settlement.ErrEarly, len(s.entries), end)
	case claim.Domain != parent.Claim.Domain:
		return proof.Statement{}, fmt.Errorf("%w: claim of domain %v", settlement.ErrRejected, claim.Domain)
	case claim.Position != end:
		return proof.Statement{}, fmt.Errorf("%w: claim at position %d, want %d", settlement.ErrReorg, claim.Position, end)
	case claim.Accumulator != s.accumulators[end]:
		return proof.Statement{}, fmt.Errorf("%w: accumulator %v, want %v", settlement.ErrReorg, claim.Accumulator, s.accumulators[end])
	}
	return proof.Statement{
		Program: parent.Next.Program,
		Pre:     parent.Claim.Hash(),
		Input:   proof.Input(start, s.accumulators[start], end, s.accumulators[end]),
		Post:    claim.Hash(),
	}, nil
}

// Confirm implements [settlement.Proposer].
func (l *L1) Confirm(ctx context.Context, id commitment.Root) (settlement.Posted, error) {
	return l.move(ctx, func(s *state, b settlement.Block) (uint64, error) { return 0, l.confirm(s, id, b) })
}

func (c *chain) confirm(s *state, id commitment.Root, b settlement.Block) error {
	a, ok := s.assertions[id]
	parent := s.assertions[a.Parent]
	switch {
	case !ok:
		return fmt.Errorf("%w: assertion %v", settlement.ErrNotFound, id)
	case a.Status != settlement.Pending:
		return fmt.Errorf("%w: assertion %v is decided", settlement.ErrStale, id)
	case a.Fault:
		return fmt.Errorf("%w: assertion %v is a fault", settlement.ErrRejected, id)
	case s.alarmed:
		return alarmed()
	case s.closed:
		return closed()
	case a.Parent != s.latest:
		return fmt.Errorf("%w: the parent is not the latest confirmed", settlement.ErrEarly)
	case c.params.finality() == settlement.Both && !a.Proven:
		return fmt.Errorf("%w: it is not proven", settlement.ErrEarly)
	}
	atOnce := c.params.finality() == settlement.Either && a.Proven
	if !atOnce && timer(a, s.children[a.Parent][0] == id, b.Number) < parent.Next.Period && !s.won(a, b.Number) {
		return fmt.Errorf("%w: the challenge period is open", settlement.ErrEarly)
	}
	a.Status, a.Confirmed = settlement.Confirmed, b.Number
	s.assertions[id], s.latest, s.decided[a.Parent] = a, id, id
	var lost uint64
	for _, rival := range s.children[a.Parent] {
		if r := s.assertions[rival]; rival != id {
			r.Status = settlement.Refuted
			s.assertions[rival] = r
			if !atOnce || !r.Proven {
				lost++
			}
		}
	}
	s.burned += lost
	if atOnce {
		return s.decideByProof(a, lost, b.Number)
	}
	return s.decide(a, b.Number)
}

// timer returns the blocks for which an assertion stood without a rival.
func timer(a settlement.Assertion, first bool, now uint64) uint64 {
	switch {
	case !first:
		return 0
	case a.Rivaled != 0:
		return a.Rivaled - a.Created
	}
	return now - a.Created
}

// Assertion implements [settlement.Reader].
func (l *L1) Assertion(ctx context.Context, at settlement.Block, id commitment.Root) (settlement.Assertion, error) {
	s, err := l.at(ctx, at)
	if err != nil {
		return settlement.Assertion{}, err
	}
	a, ok := s.assertions[id]
	if !ok {
		return a, fmt.Errorf("%w: assertion %v", settlement.ErrNotFound, id)
	}
	return a, nil
}

// Confirmed implements [settlement.Reader].
func (l *L1) Confirmed(ctx context.Context, at settlement.Block) (commitment.Root, error) {
	s, err := l.at(ctx, at)
	if err != nil {
		return commitment.Root{}, err
	}
	return s.latest, nil
}

// Children implements [settlement.Reader].
func (l *L1) Children(ctx context.Context, at settlement.Block, id commitment.Root) ([]settlement.Assertion, error) {
	s, err := l.at(ctx, at)
	if err != nil {
		return nil, err
	}
	var out []settlement.Assertion
	for _, c := range s.children[id] {
		out = append(out, s.assertions[c])
	}
	return out, nil
}

// Withdraw implements [settlement.Withdrawer].
func (l *L1) Withdraw(ctx context.Context, w settlement.Withdrawal) (settlement.Posted, error) {
	return l.move(ctx, func(s *state, b settlement.Block) (uint64, error) {
		a, ok := s.assertions[w.Assertion]
		switch {
		case !ok || a.Status != settlement.Confirmed:
			return 0, fmt.Errorf("%w: assertion %v is not confirmed", settlement.ErrEarly, w.Assertion)
		case b.Number < a.Confirmed+l.params.Withdraw:
			return 0, fmt.Errorf("%w: paid from block %d", settlement.ErrEarly, a.Confirmed+l.params.Withdraw)
		case w.Claim != a.Claim:
			return 0, fmt.Errorf("%w: not the assertion's claim", settlement.ErrRejected)
		}
		if err := merkle.VerifyLog(a.Claim.ExitRoot, w.Proof.Index, w.Exit.Leaf(), w.Proof); err != nil {
			return 0, fmt.Errorf("%w: %w", settlement.ErrRejected, err)
		}
		if s.paid[w.Proof.Index] {
			return 0, fmt.Errorf("%w: exit %d is paid", settlement.ErrStale, w.Proof.Index)
		}
		s.paid[w.Proof.Index] = true
		return 0, nil
	})
}

// OpenEscape implements [settlement.Escaper].
func (l *L1) OpenEscape(ctx context.Context, confirmed proof.Claim) (settlement.Posted, error) {
	return l.move(ctx, func(s *state, b settlement.Block) (uint64, error) {
		latest := s.assertions[s.latest]
		position := latest.Claim.Position
		switch {
		case s.closed:
			return 0, fmt.Errorf("%w: the hatch is open", settlement.ErrStale)
		case confirmed != latest.Claim:
			return 0, fmt.Errorf("%w: not the latest confirmed claim", settlement.ErrRejected)
		case uint64(len(s.entries)) <= position || b.Number <= s.entries[position].L1Block+l.params.Escape:
			return 0, fmt.Errorf("%w: no entry is old enough", settlement.ErrEarly)
		}
		for _, c := range s.children[s.latest] {
			if r := s.assertions[c].Rivaled; r != 0 && b.Number <= r+l.params.Period+l.params.Moves {
				return 0, fmt.Errorf("%w: a dispute is within its bound", settlement.ErrEarly)
			}
		}
		s.closed = true
		return 0, nil
	})
}

// Escape implements [settlement.Escaper]: the proof names the account.
func (l *L1) Escape(ctx context.Context, account []byte) (settlement.Posted, error) {
	return l.move(ctx, func(s *state, b settlement.Block) (uint64, error) {
		switch {
		case !s.closed:
			return 0, fmt.Errorf("%w: the hatch is shut", settlement.ErrEarly)
		case s.escaped[string(account)]:
			return 0, fmt.Errorf("%w: the account has left", settlement.ErrStale)
		}
		s.escaped[string(account)] = true
		return 0, nil
	})
}

// Refund implements [settlement.Escaper].
func (l *L1) Refund(ctx context.Context, index uint64) (settlement.Posted, error) {
	return l.move(ctx, func(s *state, b settlement.Block) (uint64, error) {
		switch {
		case !s.closed:
			return 0, fmt.Errorf("%w: the hatch is shut", settlement.ErrEarly)
		case index >= uint64(len(s.queue)) || s.queue[index].kind != derive.KindDeposit:
			return 0, fmt.Errorf("%w: no deposit %d", settlement.ErrRejected, index)
		case index < s.forced && s.queue[index].position < s.assertions[s.latest].Claim.Position:
			return 0, fmt.Errorf("%w: deposit %d is in the confirmed state", settlement.ErrRejected, index)
		case s.refunded[index]:
			return 0, fmt.Errorf("%w: deposit %d is paid back", settlement.ErrStale, index)
		}
		s.refunded[index] = true
		return 0, nil
	})
}
