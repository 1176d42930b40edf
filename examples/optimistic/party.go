package main

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv/segment"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A party has a node of its own, which knows nothing but what L1's two
// endpoints tell, and is driven by hand. Its transactions run beside it until
// it is closed.
type party struct {
	*node.Node
	boundaries []proof.Boundary // after each segment that was derived

	stop   context.CancelFunc
	tasks  sync.WaitGroup
	failed error // what ended its transactions
}

// join opens a node with an empty database.
func (s *story) join(ctx context.Context, roles node.Config) (*party, error) {
	_, genesis, err := ledger.Genesis(nil)
	if err != nil {
		return nil, err
	}
	roles.Rollup, roles.Transition, roles.Genesis = s.config, ledger.New(s.config.Domain(), common.Address{}), genesis
	roles.RPC, roles.Beacon, roles.Accounts = s.chain.RPCURL(), s.chain.BeaconURL(), accounts
	p := &party{}
	if p.Node, err = node.Open(ctx, roles); err != nil {
		return nil, err
	}
	derived := p.Deriver.Derived
	p.Deriver.Derived = func(e derive.Entry, out *derive.Outcome) {
		for i := range out.Segments {
			p.boundaries = append(p.boundaries, out.Segments[i].Boundary())
		}
		if derived != nil {
			derived(e, out)
		}
	}
	return p, nil
}

// act lets the accounts of the node bring their transactions into L1.
func (p *party) act(ctx context.Context) {
	ctx, p.stop = context.WithCancel(ctx)
	p.tasks.Go(func() {
		if err := p.RunAccounts(ctx); ctx.Err() == nil {
			p.failed = fmt.Errorf("accounts: %w", err)
		}
	})
}

// close ends what act began, as abruptly as a crash, and frees the node.
func (p *party) close() error {
	if p.stop != nil {
		p.stop()
		p.tasks.Wait()
	}
	if err := p.Close(); err != nil {
		return err
	}
	return p.failed
}

// derive follows L1 to its tip.
func (p *party) derive(ctx context.Context) error {
	for {
		_, err := p.Deriver.Step(ctx)
		if err == nil || sharedsec.Classify(err) != sharedsec.Reread {
			return err
		}
	}
}

// tip returns L1's newest block.
func (p *party) tip(ctx context.Context) (settlement.Block, error) {
	return p.Client.Head(ctx, settlement.Latest)
}

// challenge is what a node asserts and disputes with, by the account of a key.
func (s *story) challenge(key uint32) node.Config {
	return node.Config{
		Propose: &node.Propose{Signer: s.signer(key)},
		Challenge: &node.Challenge{
			Signer: s.signer(key), Guests: [][]byte{s.guest},
			Machine: segment.Options{Workers: 2}, Limits: fraud.Limits{Trees: 64, Workers: 2},
		},
	}
}

// share returns what is to be disputed below the parent, as p derived it: the
// true computation, for all liars to know.
func (s *story) share(ctx context.Context, p *party) (*shared, error) {
	end := p.Store.Head().Claim
	st := proof.Statement{
		Program: s.parent.Next.Program, Pre: s.parent.Claim.Hash(),
		Input: proof.Input(s.parent.Claim.Position, s.parent.Claim.Accumulator, end.Position, end.Accumulator),
	}
	first := slices.Index(p.boundaries, proof.Boundary{Claim: st.Pre}) + 1
	c, err := p.Challenger.Computer.Compute(ctx, sharedsec.Disputed{
		Parent: s.parent, Right: settlement.Assertion{Dispute: st.DisputeID(), Claim: end},
		Boundaries: p.boundaries[first:], Game: fraud.Params{Shape: s.shape()},
	})
	return &shared{Computation: c, dispute: st.DisputeID(), known: map[[2]uint64]fraud.History{}}, err
}
