package main

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	zk "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/settlement"
)

// withdraw pays what was confirmed to leave: the deposit that bounced, and what Bob
// withdrew.
func (s *story) withdraw(ctx context.Context) error {
	if _, err := s.chain.MineN(ctx, s.params.Delays.Withdrawal); err != nil {
		return err
	}
	for index, want := range []struct {
		to    common.Address
		value *uint256.Int
		what  string
	}{
		{common.Address{0x3a}, ether(5), "a deposit to another's account, back"},
		{s.payee, ether(7), "what Bob withdrew"},
	} {
		w, err := s.exit(uint64(index))
		if err != nil {
			return err
		}
		if _, err := s.bystander.Withdraw(ctx, w); err != nil {
			return err
		}
		paid, err := s.balanceOn(ctx, want.to)
		if err != nil {
			return err
		}
		s.say("%v has %s on L1: %s", want.to, inEther(paid), want.what)
		if err := check(paid.Eq(want.value), "it has %v wei, want %v", paid, want.value); err != nil {
			return err
		}
		if _, err := s.bystander.Withdraw(ctx, w); !errors.Is(err, settlement.ErrStale) {
			return check(false, "a second attempt: %v, want a refusal", err)
		}
	}
	return nil
}

// exit proves an exit by what the second party derived.
func (s *story) exit(index uint64) (settlement.Withdrawal, error) {
	store := s.watcher.Store
	cp, err := store.Checkpoint(s.confirmed.Claim.Position)
	if err != nil {
		return settlement.Withdrawal{}, err
	}
	x, err := store.Exit(index)
	if err != nil {
		return settlement.Withdrawal{}, err
	}
	p, err := store.ProveExit(index, cp.Exits)
	return settlement.Withdrawal{Assertion: s.confirmed.ID, Claim: cp.Claim, Exit: x, Proof: p}, err
}

// escape has sequencer and prover stop for good. A deposit that nobody proves any
// more opens the hatch, and everybody leaves by what was last confirmed.
func (s *story) escape(ctx context.Context) error {
	if err := s.prover.leave(); err != nil {
		return err
	}
	s.prover = nil
	w := s.watcher
	if err := w.derive(ctx); err != nil {
		return err
	}
	if err := check(w.safe().Claim == s.confirmed.Claim, "not all is confirmed"); err != nil {
		return err
	}
	index, _, err := s.bystander.Deposit(ctx, owner(carol), ether(3).Bytes32(), s.wallets[carol].Deposit())
	if err != nil {
		return err
	}
	if _, err := s.chain.MineN(ctx, s.params.Delays.Force); err != nil {
		return err
	}
	if _, err := s.bystander.Force(ctx, 16); err != nil {
		return err
	}
	if _, err := s.bystander.OpenEscape(ctx, s.confirmed.Claim); !errors.Is(err, settlement.ErrEarly) {
		return check(false, "the hatch opened at once: %v", err)
	}
	if _, err := s.chain.MineN(ctx, s.params.Delays.Escape+1); err != nil {
		return err
	}
	if _, err := s.bystander.OpenEscape(ctx, s.confirmed.Claim); err != nil {
		return err
	}
	left := new(uint256.Int)
	for _, index := range []uint32{alice, bob, carol} {
		got, err := s.rescue(ctx, index)
		if err != nil {
			return err
		}
		left.Add(left, got)
	}
	if _, err := s.bystander.Refund(ctx, index); err != nil {
		return err
	}
	rest, err := s.balanceOn(ctx, s.config.Portal)
	if err != nil {
		return err
	}
	s.say("three accounts left with %s by the state that was proven last; a deposit that was too late is refunded", inEther(left))
	return check(rest.IsZero(), "the portal holds %v wei after everybody left", rest)
}

// rescue pays out an account, once.
func (s *story) rescue(ctx context.Context, index uint32) (*uint256.Int, error) {
	root := s.confirmed.Claim.StateRoot
	a, err := zk.ReadAccount(s.watcher.Store, root, depth, index)
	if err != nil {
		return nil, err
	}
	p, err := zk.EscapeProof(s.watcher.Store, root, depth, index)
	if err != nil {
		return nil, err
	}
	if _, err := s.bystander.Escape(ctx, p); err != nil {
		return nil, err
	}
	got, err := s.balanceOn(ctx, a.Owner)
	if err != nil {
		return nil, err
	}
	if err := check(got.Eq(&a.Balance), "account %d: its owner got %v wei, it had %v", index, got, &a.Balance); err != nil {
		return nil, err
	}
	if _, err := s.bystander.Escape(ctx, p); !errors.Is(err, settlement.ErrStale) {
		return nil, check(false, "account %d leaves twice: %v", index, err)
	}
	return got, nil
}
