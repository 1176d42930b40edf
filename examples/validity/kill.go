package main

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/queue"
)

// kill has four full batches proven, and the prover killed when one is. Another is
// started on what a killed process leaves: its database.
func (s *story) kill(ctx context.Context) error {
	const batches = 4
	gas := s.operator.gas
	if err := s.pay(ctx, batches*transactions, uint256.NewInt(1e15)); err != nil {
		return err
	}
	if err := s.publish(ctx); err != nil {
		return err
	}
	first := s.prover
	if err := first.ask(ctx); err != nil {
		return err
	}
	before := first.Prover.Status().Confirmed
	if err := check(len(first.Proofs.Statements()) == batches, "the queue has %d statements, want %d", len(first.Proofs.Statements()), batches); err != nil {
		return err
	}
	if err := first.midway(ctx); err != nil {
		return err
	}
	kept, err := disk(first.db)
	if err != nil {
		return err
	}
	if err := first.leave(); err != nil {
		return err
	}
	if s.prover, err = s.openProver(ctx, kept); err != nil {
		return err
	}
	had, begun := map[proof.Statement]bool{}, 0
	for _, j := range s.prover.Proofs.Jobs() {
		had[j.Statement] = j.State == queue.Proven
		if j.State == queue.Waiting && j.Attempts > 0 {
			begun++
		}
	}
	s.prover.act(ctx)
	if err := s.prover.await(ctx); err != nil {
		return err
	}
	twice, n := 0, 0
	for st, proven := range had {
		if proven {
			n++
		}
		if proven == s.prover.maker.proven[st] {
			twice++ // or not at all
		}
	}
	s.say("killed with %d of %d statements proven and %d begun; another prover found them on the disk and proved the other %d",
		n, batches, begun, len(s.prover.maker.proven))
	if err := check(len(had) == batches && n > 0 && begun > 0 && twice == 0, "%d statements proven twice or never, %d begun", twice, begun); err != nil {
		return err
	}
	done, err := s.settle(ctx, before)
	if err != nil {
		return err
	}
	l, err := s.land(ctx, done)
	if err != nil {
		return err
	}
	m := &s.measured
	m.transfers, m.landing, m.posting = batches*transactions, l, s.operator.gas-gas
	s.say("%d assertions with %d transfers are confirmed by one transaction of %d gas", len(done), m.transfers, l.gas)
	if err := check(len(done) == batches, "%d assertions confirmed, want %d", len(done), batches); err != nil {
		return err
	}
	return s.merge(ctx, l)
}

// midway waits until one job of the queue is proven and another under way.
func (p *prover) midway(ctx context.Context) error {
	for {
		states := map[queue.State]bool{}
		for _, j := range p.Proofs.Jobs() {
			states[j.State] = true
		}
		if states[queue.Proven] && states[queue.Proving] {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Millisecond):
		}
	}
}

// disk returns what a process that is killed now leaves behind.
func disk(db *memorydb.Database) (*memorydb.Database, error) {
	out := memorydb.New()
	it := db.NewIterator(nil, nil)
	defer it.Release()
	for it.Next() {
		if err := out.Put(it.Key(), it.Value()); err != nil {
			return nil, err
		}
	}
	return out, it.Error()
}
