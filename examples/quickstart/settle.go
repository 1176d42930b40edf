package main

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/settlement"
)

// assertion asserts what was derived, with a bond, and sees it confirmed when
// nobody has contradicted it for the challenge period.
func (s *story) assertion(ctx context.Context) error {
	if err := s.operator.Proposer.Step(ctx); err != nil {
		return err
	}
	tip := s.operator.Proposer.Status().Tip
	if err := s.operator.Proposer.Step(ctx); err != nil {
		return err
	}
	if tip = s.operator.Proposer.Status().Tip; tip.Status != settlement.Pending {
		return check(false, "the assertion is %v, want it pending", tip.Status)
	}
	if _, err := s.bystander.Confirm(ctx, tip.ID); !errors.Is(err, settlement.ErrEarly) {
		return check(false, "confirming at once: %v, want a refusal", err)
	}
	confirmed, err := s.settle(ctx)
	if err != nil {
		return err
	}
	s.say("asserted with %s at stake, confirmed %d blocks later", inEther(uint256.MustFromBig(s.params.Stake)), confirmed.Confirmed-confirmed.Created)
	// The second party judges by itself what was confirmed.
	own, err := s.watcher.Store.Checkpoint(confirmed.Claim.Position)
	if err != nil {
		return err
	}
	return check(own.Claim == confirmed.Claim, "L1 confirmed %+v, the second party derived %+v", confirmed.Claim, own.Claim)
}

// withdrawal takes ether from the ledger back to L1.
func (s *story) withdrawal(ctx context.Context) error {
	recipient := common.Address{0xca, 0xfe} // an account that L1 has never seen
	tx, err := s.wallets[0].Withdraw(recipient, ether(7))
	if err != nil {
		return err
	}
	if err := s.submit(ctx, [][]byte{tx}); err != nil {
		return err
	}
	if err := s.operator.publish(ctx); err != nil {
		return err
	}
	confirmed, err := s.settle(ctx)
	if err != nil {
		return err
	}
	if err := s.watcher.derive(ctx); err != nil {
		return err
	}
	w, err := s.exit(confirmed, 0)
	if err != nil {
		return err
	}
	if err := s.l1.Mine(ctx, s.params.Delays.Withdrawal); err != nil {
		return err
	}
	if _, err := s.bystander.Withdraw(ctx, w); err != nil {
		return err
	}
	paid, err := s.client.BalanceAt(ctx, recipient, nil)
	if err != nil {
		return err
	}
	s.say("%v has %s on L1", recipient, inEther(uint256.MustFromBig(paid)))
	if err := check(paid.Cmp(ether(7).ToBig()) == 0, "it has %v wei, want 7 ETH", paid); err != nil {
		return err
	}
	_, err = s.bystander.Withdraw(ctx, w)
	s.say("a second attempt: %v", err)
	return check(errors.Is(err, settlement.ErrStale), "a second attempt: %v, want a refusal", err)
}

// exit proves an exit by what the second party derived.
func (s *story) exit(confirmed settlement.Assertion, index uint64) (settlement.Withdrawal, error) {
	cp, err := s.watcher.Store.Checkpoint(confirmed.Claim.Position)
	if err != nil {
		return settlement.Withdrawal{}, err
	}
	x, err := s.watcher.Store.Exit(index)
	if err != nil {
		return settlement.Withdrawal{}, err
	}
	p, err := s.watcher.Store.ProveExit(index, cp.Exits)
	return settlement.Withdrawal{Assertion: confirmed.ID, Claim: cp.Claim, Exit: x, Proof: p}, err
}

// censorship has the sequencer refuse Alice, who goes through L1.
func (s *story) censorship(ctx context.Context) error {
	alice := s.wallets[0].Address()
	s.operator.door.censor.Store(&alice)
	defer s.operator.door.censor.Store(nil)
	s.operator.Publisher.ForcedLead, s.operator.Publisher.MostForced = 0, 0
	tx, err := s.wallets[0].Transfer(s.bob, ether(1))
	if err != nil {
		return err
	}
	_, err = s.operator.Source.Submit(ctx, tx)
	if !errors.Is(err, sequencer.ErrRejected) {
		return check(false, "the sequencer took Alice's transaction: %v", err)
	}
	s.say("the sequencer: %v", err)
	before, err := balance(s.operator.Store, s.operator.safe().Claim.StateRoot, s.bob)
	if err != nil {
		return err
	}
	_, queued, err := s.alice.Enqueue(ctx, tx)
	if err != nil {
		return err
	}
	// The sequencer goes on without it, for as long as L1 lets it.
	other, err := s.wallets[1].Transfer(s.wallets[2].Address(), uint256.NewInt(1))
	if err != nil {
		return err
	}
	if err := s.submit(ctx, [][]byte{other}); err != nil {
		return err
	}
	if err := s.operator.publish(ctx); err != nil {
		return err
	}
	if err := s.l1.Mine(ctx, s.params.Delays.Force); err != nil {
		return err
	}
	var forced settlement.Posted
	if forced, err = s.alice.Force(ctx, 1); err != nil && !errors.Is(err, settlement.ErrEarly) {
		return err // if it is early, a posting took it along
	}
	if err := s.operator.follow(ctx); err != nil {
		return err
	}
	after, err := balance(s.operator.Store, s.operator.safe().Claim.StateRoot, s.bob)
	if err != nil {
		return err
	}
	how := "a posting had to take it along"
	if forced.Block.Number != 0 {
		how = "she forced it herself"
	}
	s.say("Alice enqueued it in L1 block %d; by block %d %s", queued.Block.Number, s.operator.safe().L1Block, how)
	got := new(uint256.Int).Sub(after, before)
	return check(got.Eq(ether(1)), "Bob got %v wei, want 1 ETH", got)
}

// reorg has L1 take back a batch.
func (s *story) reorg(ctx context.Context) error {
	tx, err := s.wallets[3].Transfer(s.bob, ether(1))
	if err != nil {
		return err
	}
	if err := s.submit(ctx, [][]byte{tx}); err != nil {
		return err
	}
	if err := s.operator.publish(ctx); err != nil {
		return err
	}
	want := s.operator.safe().Claim
	posted := s.operator.Publisher.Status().Last
	tip, err := s.operator.tip(ctx)
	if err != nil {
		return err
	}
	depth := tip.Number - posted.Block.Number + 1
	if err := s.l1.Reorg(ctx, depth); err != nil {
		return err
	}
	now, err := s.operator.Client.Block(ctx, posted.Block.Number)
	if err != nil {
		return err
	}
	if err := check(now.Hash != posted.Block.Hash, "block %d is still there", now.Number); err != nil {
		return err
	}
	if err := s.operator.publish(ctx); err != nil {
		return err
	}
	if err := s.watcher.derive(ctx); err != nil {
		return err
	}
	got := s.watcher.safe().Claim
	s.say("the last %d block(s) of L1 were replaced, the batch with them; it is on L1 again, in block %d", depth, s.watcher.safe().L1Block)
	return check(got.StateRoot == want.StateRoot && got.Number == want.Number,
		"block %d and state %v after healing, want %d and %v", got.Number, got.StateRoot, want.Number, want.StateRoot)
}

// escape has the operator stop for good. Without it, everybody leaves by what
// was last confirmed.
func (s *story) escape(ctx context.Context) error {
	if _, err := s.settle(ctx); err != nil {
		return err
	}
	if err := s.watcher.derive(ctx); err != nil {
		return err
	}
	carol := common.Address{0xca, 0x01}
	portal, err := s.client.BalanceAt(ctx, s.config.Portal, nil)
	if err != nil {
		return err
	}
	index, _, err := s.bystander.Deposit(ctx, carol, ether(3).Bytes32(), nil)
	if err != nil {
		return err
	}
	if err := s.l1.Mine(ctx, s.params.Delays.Force); err != nil {
		return err
	}
	if _, err := s.bystander.Force(ctx, 16); err != nil {
		return err
	}
	at, err := s.watcher.tip(ctx)
	if err != nil {
		return err
	}
	id, err := s.watcher.Client.Confirmed(ctx, at)
	if err != nil {
		return err
	}
	confirmed, err := s.watcher.Client.Assertion(ctx, at, id)
	if err != nil {
		return err
	}
	if _, err := s.bystander.OpenEscape(ctx, confirmed.Claim); !errors.Is(err, settlement.ErrEarly) {
		return check(false, "the hatch opened at once: %v", err)
	}
	if err := s.l1.Mine(ctx, s.params.Delays.Escape+1); err != nil {
		return err
	}
	if _, err := s.bystander.OpenEscape(ctx, confirmed.Claim); err != nil {
		return err
	}
	left, err := s.leave(ctx, confirmed.Claim)
	if err != nil {
		return err
	}
	if _, err := s.bystander.Refund(ctx, index); err != nil {
		return err
	}
	if _, err := s.bystander.Refund(ctx, index); !errors.Is(err, settlement.ErrStale) {
		return check(false, "a second refund: %v, want a refusal", err)
	}
	rest, err := s.client.BalanceAt(ctx, s.config.Portal, nil)
	if err != nil {
		return err
	}
	s.say("%d accounts left with %s by the state at position %d; a deposit that was too late is refunded",
		len(s.wallets)+1, inEther(left), confirmed.Claim.Position)
	s.measured.done = true
	held := new(big.Int).Sub(portal, left.ToBig())
	return check(rest.Sign() == 0 && held.Sign() == 0, "the portal holds %v wei after everybody left, and held %v more than they had", rest, held)
}

// leave pays out every account of the ledger, each once.
func (s *story) leave(ctx context.Context, claim proof.Claim) (*uint256.Int, error) {
	total := new(uint256.Int)
	accounts := []common.Address{s.bob}
	for _, w := range s.wallets {
		accounts = append(accounts, w.Address())
	}
	for i, a := range accounts {
		has, err := balance(s.watcher.Store, claim.StateRoot, a)
		if err != nil {
			return nil, err
		}
		before, err := s.client.BalanceAt(ctx, a, nil)
		if err != nil {
			return nil, err
		}
		p, err := ledger.EscapeProof(s.watcher.Store, claim.StateRoot, a)
		if err != nil {
			return nil, err
		}
		if _, err := s.bystander.Escape(ctx, p); err != nil {
			return nil, err
		}
		after, err := s.client.BalanceAt(ctx, a, nil)
		if err != nil {
			return nil, err
		}
		if got := new(big.Int).Sub(after, before); got.Cmp(has.ToBig()) != 0 {
			return nil, check(false, "%v got %v wei, had %v", a, got, has)
		}
		if i == 0 {
			if _, err := s.bystander.Escape(ctx, p); !errors.Is(err, settlement.ErrStale) {
				return nil, check(false, "a second escape: %v, want a refusal", err)
			}
		}
		total.Add(total, has)
	}
	return total, nil
}
