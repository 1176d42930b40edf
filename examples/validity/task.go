package main

import (
	"context"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/stretch"
)

// A task is a statement to prove, and what a prover is told of it.
type task struct {
	proof.Statement
	pre, post proof.Claim
	stretch   *stretch.Stretch
}

// proven is a task with a proof.
type proven struct {
	task
	proof []byte
}

// newest returns what there is to prove of the last n entries that were derived.
func (s *story) newest(ctx context.Context, n uint64) (t task, err error) {
	p := s.prover
	if err := p.derive(ctx); err != nil {
		return t, err
	}
	t.post = p.safe().Claim
	pre, err := p.Store.Checkpoint(t.post.Position - n)
	if err != nil {
		return t, err
	}
	t.pre = pre.Claim
	at, err := p.tip(ctx)
	if err != nil {
		return t, err
	}
	var entries []derive.Entry
	for e, err := range p.Client.Entries(ctx, at, t.pre.Position) {
		if err != nil {
			return t, err
		}
		entries = append(entries, e)
	}
	if t.stretch, t.Statement, err = p.Prover.Gatherer.Gather(ctx, t.pre, entries); err != nil {
		return t, err
	}
	return t, check(t.Statement == s.statement(t.pre, t.post), "gathered another statement than was derived")
}

// show proves a task beside the queue: what is proven so is not brought to L1.
func (s *story) show(ctx context.Context, t task) (proven, error) {
	witness, err := t.stretch.MarshalBinary()
	if err != nil {
		return proven{}, err
	}
	p, err := s.prover.maker.Prove(ctx, t.Statement, witness)
	return proven{t, p}, err
}

// statement returns what is to be proven between two claims of the rollup.
func (s *story) statement(pre, post proof.Claim) proof.Statement {
	return proof.Statement{
		Program: s.config.Program(pre.Position), Pre: pre.Hash(),
		Input: proof.Input(pre.Position, pre.Accumulator, post.Position, post.Accumulator), Post: post.Hash(),
	}
}
