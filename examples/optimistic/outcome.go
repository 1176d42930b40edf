package main

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
)

// A line is one of the balance: what, and how much.
type line struct{ what, amount string }

func (s *story) entry(what string, wei *big.Int) {
	s.balance = append(s.balance, line{what, signed(wei)})
}

// signed writes an amount that may be negative.
func signed(wei *big.Int) string {
	amount := inEther(uint256.MustFromBig(new(big.Int).Abs(wei)))
	if wei.Sign() < 0 {
		return "-" + amount
	}
	return amount
}

// win lets time pass until L1 has confirmed the honest assertion.
func (s *story) win(ctx context.Context) error {
	p := s.params
	bound := p.Period + p.Delays.Censorship + p.Delays.Moves
	for range 2 * bound {
		if err := s.round(ctx); err != nil {
			return err
		}
		st := s.honest.Proposer.Status()
		if st.Confirmed.Parent == s.parent.ID {
			at, err := s.operator.tip(ctx)
			if err == nil {
				s.decided, err = s.operator.Client.Assertion(ctx, at, st.Confirmed.ID)
			}
			if err != nil {
				return err
			}
			break
		}
		if _, err := s.chain.MineN(ctx, 20); err != nil {
			return err
		}
	}
	took := s.decided.Confirmed - min(s.decided.Confirmed, s.opened)
	s.say("confirmed %d blocks after it was asserted; T = %d, T + C + B = %d", took, p.Period, bound)
	if err := check(s.decided.Confirmed > 0 && took <= bound, "confirmed after %d blocks, want at most %d", took, bound); err != nil {
		return err
	}
	at, err := s.operator.tip(ctx)
	if err != nil {
		return err
	}
	for _, l := range s.liars {
		a, err := s.operator.Client.Assertion(ctx, at, l.root.ID)
		if err != nil {
			return err
		}
		if a.Status != settlement.Refuted {
			return check(false, "a false assertion is %v, want it refuted", a.Status)
		}
	}
	own, err := s.operator.Store.Checkpoint(s.decided.Claim.Position)
	if err != nil {
		return err
	}
	return check(own.Claim == s.decided.Claim, "L1 confirmed %+v, the operator derived %+v", s.decided.Claim, own.Claim)
}

// settle plays on until every stake of the honest side is back.
func (s *story) settle(ctx context.Context) error {
	for range 200 {
		before := s.honest.moved()
		if err := s.honest.step(ctx); err != nil {
			return err
		}
		if s.home() && s.honest.moved() == before {
			break
		}
		if _, err := s.chain.MineN(ctx, 20); err != nil {
			return err
		}
	}
	if err := check(s.home(), "a stake of the honest side is not back"); err != nil {
		return err
	}
	sum := s.honest.spent.all()
	paid := sum.fees.ToBig()
	net, err := s.change(ctx, keyHonest)
	if err != nil {
		return err
	}
	lost := new(big.Int)
	for i := range s.liars {
		c, err := s.change(ctx, keyLiar+uint32(i))
		if err != nil {
			return err
		}
		lost.Sub(lost, c)
	}
	stakes := new(big.Int).Mul(s.params.Stake, big.NewInt(int64(len(s.liars))))
	s.entry("fees of the honest side's moves", paid)
	s.entry("its balance after stakes and refunds came back", net)
	s.entry("what the liars lost, stakes and fees", lost)
	s.say("the honest side ends %s from where it began; the liars lost %s", signed(net), signed(lost))
	if err := check(lost.Cmp(stakes) >= 0, "the liars lost %v wei, want at least their stakes, %v", lost, stakes); err != nil {
		return err
	}
	// Proposing, confirming and collecting are not paid for, and what is paid
	// for the rest is metered, so that it is whole to some percent.
	tenth := new(big.Int).Div(paid, big.NewInt(10))
	return check(net.CmpAbs(tenth) < 0, "the honest side's balance changed by %v wei, its moves took %v", net, paid)
}

// home reports whether all trees are settled in which the honest side has a
// stake, or moved.
func (s *story) home() bool {
	g := s.honest.game
	me := fraud.Account(addressOf(s.chain.Key(keyHonest)))
	settled, open := map[place]bool{}, map[place]bool{}
	for n := range g.Nodes() {
		st, _ := g.Standing(n, g.Block())
		height := s.shape().Height(n.Level)
		tree := place{n.Level, n.LBase >> height << height}
		settled[tree] = settled[tree] || st.Settled
		if st.Mover == me || st.Root && st.Maker == me {
			open[tree] = true
		}
	}
	for tree := range open {
		if !settled[tree] {
			return false
		}
	}
	return len(g.Refunds(me)) == 0
}

// change returns how an account's balance has changed since the beginning.
func (s *story) change(ctx context.Context, key uint32) (*big.Int, error) {
	account := addressOf(s.chain.Key(key))
	then, err := s.chain.Client().BalanceAt(ctx, account, common.Big0)
	if err != nil {
		return nil, err
	}
	now, err := s.chain.Client().BalanceAt(ctx, account, nil)
	if err != nil {
		return nil, err
	}
	return now.Sub(now, then), nil
}

// withdraw pays Alice's exit against the assertion that won.
func (s *story) withdraw(ctx context.Context) error {
	store := s.operator.Store
	cp, err := store.Checkpoint(s.decided.Claim.Position)
	if err != nil {
		return err
	}
	x, err := store.Exit(0)
	if err != nil {
		return err
	}
	proof, err := store.ProveExit(0, cp.Exits)
	if err != nil {
		return err
	}
	if _, err := s.chain.MineN(ctx, s.params.Delays.Withdrawal); err != nil {
		return err
	}
	if _, err := s.alice.Withdraw(ctx, settlement.Withdrawal{Assertion: s.decided.ID, Claim: cp.Claim, Exit: x, Proof: proof}); err != nil {
		return err
	}
	paid, err := s.chain.Client().BalanceAt(ctx, s.payee, nil)
	if err != nil {
		return err
	}
	s.say("%v has %s on L1", s.payee, inEther(uint256.MustFromBig(paid)))
	return check(paid.Cmp(ether(7).ToBig()) == 0, "it has %v wei, want 7 ETH", paid)
}
