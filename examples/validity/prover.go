package main

import (
	"context"
	"errors"
	"sync"

	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/commitment"
	zk "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/gnark/zkledger"
	"github.com/sharedsec/sharedsec/proof/validity/queue"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A prover convinces L1 by proofs, which a queue makes in the background.
type prover struct {
	*party
	db    *memorydb.Database // what is kept of it when it is killed
	maker *counted
}

// openProver opens a prover that keeps its work in a database.
func (s *story) openProver(ctx context.Context, db *memorydb.Database) (*prover, error) {
	ledger, err := zk.New(s.config.Domain(), depth)
	if err != nil {
		return nil, err
	}
	pipeline, err := derive.NewPipeline(s.config, codecs)
	if err != nil {
		return nil, err
	}
	s.builder = &opening.Builder{Pipeline: pipeline, Ledger: ledger, Open: bodies.Open}
	maker, err := zkledger.NewProver(s.builder, s.pool, 0)
	if err != nil {
		return nil, err
	}
	p := &prover{db: db, maker: &counted{of: maker, proven: map[proof.Statement]bool{}}}
	maker.Progress = p.maker.told
	if p.party, err = s.join(ctx, node.Config{
		Database: db,
		Prove: &node.Prove{
			Signer: s.signer(keyProver), Prover: p.maker, Transition: opening.Tracing{Ledger: ledger},
			Queue:   queue.Options{Workers: parallel, Verifier: s.verifier},
			Entries: 1, Ahead: 16, // an assertion for each entry, many in one transaction
		},
	}); err != nil {
		return nil, err
	}
	return p, nil
}

// counted counts what a prover proves.
type counted struct {
	of *zkledger.Prover

	mu     sync.Mutex
	proven map[proof.Statement]bool
	snarks int
}

// Prove implements [proof.Prover].
func (c *counted) Prove(ctx context.Context, s proof.Statement, witness []byte) ([]byte, error) {
	p, err := c.of.Prove(ctx, s, witness)
	if err == nil {
		c.mu.Lock()
		c.proven[s] = true
		c.mu.Unlock()
	}
	return p, err
}

func (c *counted) told(zkledger.Progress) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.snarks++
}

// ask derives, and asks for the proofs of all that is derived. Those that are there
// already it brings to L1.
func (p *prover) ask(ctx context.Context) error {
	if err := p.derive(ctx); err != nil {
		return err
	}
	if err := p.Prover.Step(ctx); err != nil && !errors.Is(err, proof.ErrPending) {
		return err
	}
	return nil
}

// await waits until all that was asked for is proven.
func (p *prover) await(ctx context.Context) error {
	for _, st := range p.Proofs.Statements() {
		if _, err := p.Proofs.Wait(ctx, st); err != nil {
			return err
		}
	}
	return nil
}

// standing returns the assertions of a chain from behind one to another.
func (p *party) standing(ctx context.Context, after, last commitment.Root) ([]settlement.Assertion, error) {
	at, err := p.tip(ctx)
	if err != nil {
		return nil, err
	}
	var out []settlement.Assertion
	for id := last; id != after; {
		a, err := p.Client.Assertion(ctx, at, id)
		if err != nil {
			return nil, err
		}
		out = append([]settlement.Assertion{a}, out...)
		id = a.Parent
	}
	return out, nil
}
