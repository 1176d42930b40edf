package main

import (
	"context"
	"errors"

	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	zk "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// tamper has the sequencer, which proves as well from now on, try to give itself
// what nobody has paid.
func (s *story) tamper(ctx context.Context) error {
	if err := s.operator.leave(); err != nil {
		return err
	}
	s.operator = nil // from now on by hand
	if err := s.publishPayment(ctx, alice); err != nil {
		return err
	}
	t, err := s.newest(ctx, 1)
	if err != nil {
		return err
	}
	rich, nodes, err := s.enrich(t.post.StateRoot)
	if err != nil {
		return err
	}
	lie := t
	lie.post.StateRoot = rich
	lie.Statement = s.statement(lie.pre, lie.post)
	if _, err := s.show(ctx, lie); !errors.Is(err, proof.ErrInvalid) {
		return check(false, "the prover proves a false claim: %v", err)
	}
	s.say("the prover does not prove that Carol has a thousand ether more")
	if s.shown, err = s.show(ctx, t); err != nil {
		return err
	}
	if err := s.accepted(ctx, s.shown); err != nil {
		return err
	}
	if err := s.refused(ctx, proven{lie, s.shown.proof}, "the proof of what is true"); err != nil {
		return err
	}
	dressed, err := change(s.shown.proof, func(o *opening.Opening) { o.Steps[0].Run.StateRoot = rich })
	if err != nil {
		return err
	}
	if err := s.refused(ctx, proven{lie, dressed}, "that proof with her state written into it"); err != nil {
		return err
	}
	return s.tamperWitness(ctx, t, nodes)
}

// tamperWitness forges what the prover is told: a node of the state, and then the
// state as a whole, in which everything fits but that it never was.
func (s *story) tamperWitness(ctx context.Context, t task, nodes commitment.Nodes) error {
	rich, forged, err := s.enrich(t.pre.StateRoot)
	if err != nil {
		return err
	}
	one := t
	copied := *t.stretch
	one.stretch = &copied
	copied.Nodes = commitment.Nodes{}
	for h, n := range t.stretch.Nodes {
		copied.Nodes[h] = n
	}
	copied.Nodes[t.pre.StateRoot] = forged[rich]
	if _, err := s.show(ctx, one); !errors.Is(err, proof.ErrInvalid) {
		return check(false, "the prover proves with a forged node: %v", err)
	}
	s.say("nor does it with a forged node of the state: its hash is another")

	all := t
	whole := *t.stretch
	all.stretch = &whole
	whole.Pre.StateRoot = rich
	whole.Nodes = forged
	for h, n := range t.stretch.Nodes {
		if _, ok := forged[h]; !ok {
			forged[h] = n
		}
	}
	statement, outcomes, err := whole.Execute(s.builder.Pipeline, s.builder.Ledger, s.builder.Open)
	if err != nil {
		return err
	}
	all.Statement, all.pre, all.post = statement, whole.Pre, outcomes[0].Claim()
	p, err := s.show(ctx, all)
	if err != nil {
		return err
	}
	if err := s.verifier.Verify(p.Statement, p.proof); err != nil {
		return err
	}
	s.say("a state forged as a whole it takes: that is a true proof, of a state that never was")
	if p.proof, err = change(p.proof, func(o *opening.Opening) { o.Pre = t.pre }); err != nil {
		return err
	}
	p.pre = t.pre
	p.Statement = s.statement(p.pre, p.post)
	return s.refused(ctx, p, "that proof, with the state that was written into it")
}

// enrich returns a state in which Carol has a thousand ether more than in another.
func (s *story) enrich(root commitment.Root) (commitment.Root, commitment.Nodes, error) {
	var accounts []zk.Allocation
	for a, err := range zk.All(s.prover.Store, root, depth) {
		if err != nil {
			return commitment.Root{}, nil, err
		}
		if a.Index == carol {
			a.Account.Balance.Add(&a.Account.Balance, ether(1000))
		}
		accounts = append(accounts, a)
	}
	return zk.Genesis(depth, accounts)
}

// change returns a proof with something changed in it.
func change(p []byte, by func(*opening.Opening)) ([]byte, error) {
	o := new(opening.Opening)
	if err := o.UnmarshalBinary(p); err != nil {
		return nil, err
	}
	by(o)
	return o.MarshalBinary()
}

// accepted checks that a proof would convince: in Go, and on L1.
func (s *story) accepted(ctx context.Context, p proven) error {
	if err := s.verifier.Verify(p.Statement, p.proof); err != nil {
		return err
	}
	judge, err := s.judgeOf(ctx, s.watcher)
	if err != nil {
		return err
	}
	return s.ask(ctx, judge, p.Statement, p.proof)
}

// refused checks that a proof convinces nobody of a claim: not in Go, and on L1
// neither what judges nor the assertion that is to stand on it.
func (s *story) refused(ctx context.Context, p proven, what string) error {
	if err := s.verifier.Verify(p.Statement, p.proof); !errors.Is(err, proof.ErrInvalid) {
		return check(false, "%s: Go says %v", what, err)
	}
	judge, err := s.judgeOf(ctx, s.watcher)
	if err != nil {
		return err
	}
	if err := s.ask(ctx, judge, p.Statement, p.proof); !errors.Is(err, proof.ErrInvalid) {
		return check(false, "%s: L1 says %v", what, err)
	}
	name, err := s.assertAs(ctx, p)
	s.say("%s: refused in Go and on L1 (%s)", what, name)
	return err
}

// assertAs has the liar assert a claim with a proof, and returns how L1 refuses.
func (s *story) assertAs(ctx context.Context, p proven) (string, error) {
	_, err := s.liar.ProposeProven(ctx, s.confirmed.ID, []settlement.ProvenClaim{{Claim: p.post, Proof: p.proof}})
	var revert *ethereum.RevertError
	if !errors.As(err, &revert) {
		return "", check(false, "asserting a false claim: %v, want L1 to refuse", err)
	}
	return revert.Name, nil
}

// publishPayment has the sequencer post a batch in which Bob pays somebody.
func (s *story) publishPayment(ctx context.Context, to uint32) error {
	p := s.prover
	if err := p.derive(ctx); err != nil {
		return err
	}
	a, err := p.account(bob)
	if err != nil {
		return err
	}
	s.wallets[bob].Nonce = a.Nonce
	tx, err := s.wallets[bob].Transfer(to, uint256.NewInt(1e18))
	if err != nil {
		return err
	}
	at, err := p.tip(ctx)
	if err != nil {
		return err
	}
	payload, err := pack(ctx, batch.Block{Time: at.Time, L1Origin: at.Number, Transactions: [][]byte{tx}})
	if err != nil {
		return err
	}
	return s.postAfresh(ctx, payload)
}
