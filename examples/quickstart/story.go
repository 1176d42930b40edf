package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"golang.org/x/sync/errgroup"

	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/examples/ledger/escape"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// A story is a rollup's life in steps, each of which checks what it tells.
type story struct {
	out io.Writer
	l1  l1
	dir string // for the operator's log

	client   *ethereum.Node
	params   ethereum.Params
	config   *derive.Config
	operator *operator
	watcher  party // the second party

	alice, bystander *ethereum.Account
	wallets          []*ledger.Wallet // of the rollup; the first is Alice's
	bob              common.Address

	measured measurements
}

// tell runs the story from its beginning to its end.
func (s *story) tell(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	ctx, cancel := context.WithCancel(ctx)
	g.Go(func() error {
		defer cancel()
		for _, step := range []struct {
			title string
			run   func(context.Context) error
		}{
			{"The rollup's contracts are deployed", func(ctx context.Context) error { return s.deploy(ctx, g) }},
			{"Alice deposits, and the ledger credits her", s.deposit},
			{"1,000 signed transfers are sequenced", s.transfers},
			{"The batches go out as blobs", s.publish},
			{"Real transactions of OP Mainnet travel the same way", s.cargo},
			{"A second party rebuilds the state from L1 alone", s.rebuild},
			{"An assertion is bonded, and confirmed when its period has passed", s.assertion},
			{"A withdrawal is proven and paid, once", s.withdrawal},
			{"A sequencer that censors is overruled", s.censorship},
			{"A reorg of L1 is healed", s.reorg},
			{"The operator vanishes, and everybody leaves", s.escape},
		} {
			if err := s.phase(step.title, func() error { return step.run(ctx) }); err != nil {
				return err
			}
		}
		return nil
	})
	if err := g.Wait(); err != nil && !s.measured.done {
		return err
	}
	return nil
}

// phase runs one step and takes its time.
func (s *story) phase(title string, run func() error) error {
	fmt.Fprintf(s.out, "%2d. %s\n", len(s.measured.phases)+1, title)
	start := time.Now()
	err := run()
	took := time.Since(start)
	s.measured.phases = append(s.measured.phases, phase{title, took})
	if err != nil {
		fmt.Fprintf(s.out, "    FAILED after %v\n", took.Round(time.Millisecond))
		return fmt.Errorf("%s: %w", title, err)
	}
	fmt.Fprintf(s.out, "    %v\n", took.Round(time.Millisecond))
	return nil
}

// say tells what a step saw.
func (s *story) say(format string, args ...any) {
	fmt.Fprintf(s.out, "    "+format+"\n", args...)
}

var errCheck = errors.New("check failed")

// check fails a step whose claim does not hold.
func check(ok bool, format string, args ...any) error {
	if ok {
		return nil
	}
	return fmt.Errorf("%w: "+format, append([]any{errCheck}, args...)...)
}

// deploy puts the contracts on L1 and opens everybody's node.
func (s *story) deploy(ctx context.Context, g *errgroup.Group) error {
	state, _, err := ledger.Genesis(nil)
	if err != nil {
		return err
	}
	poster, owner := addressOf(s.l1.Key(keyPoster)), txmgr.NewKeySigner(s.l1.Key(keyOwner))
	s.params = ethereum.DevnetParams()
	s.params.Delays.Escape = 300 // the embedded chain makes 50 blocks a second
	s.params.Genesis.StateRoot = state
	s.params.Poster, s.params.Owner = poster, owner.Address()
	s.params.EscapeVerifier = common.FromHex(escape.LedgerEscapeMetaData.Bin)
	s.params.Rule = node.Rule(ledger.Semantics(), poster)
	if s.config, err = node.Deploy(ctx, s.l1.RPC(), owner, memorydb.New(), accounts, s.params); err != nil {
		return err
	}
	if s.client, err = ethereum.DialNode(ctx, s.l1.RPC()); err != nil {
		return err
	}
	if s.operator, err = openOperator(ctx, s.l1, s.config, s.dir); err != nil {
		return err
	}
	users, err := join(ctx, s.l1, s.config, node.Config{})
	if err != nil {
		return err
	}
	if s.alice, err = users.As(ctx, txmgr.NewKeySigner(s.l1.Key(keyAlice))); err != nil {
		return err
	}
	if s.bystander, err = users.As(ctx, txmgr.NewKeySigner(s.l1.Key(keyBystander))); err != nil {
		return err
	}
	for _, p := range []party{s.operator.party, users} {
		g.Go(func() error {
			err := p.RunAccounts(ctx)
			if ctx.Err() != nil {
				err = nil // the story has ended
			}
			return errors.Join(err, p.Close())
		})
	}
	s.wallets = []*ledger.Wallet{ledger.NewWallet(s.config.Domain(), s.l1.Key(keyAlice))}
	for i := range 19 {
		s.wallets = append(s.wallets, ledger.NewWallet(s.config.Domain(), rollupKey(i)))
	}
	s.bob = addressOf(rollupKey(100))
	s.say("rollup %v on chain %d", s.config.Assertions, s.config.ChainID)
	return nil
}

// deposit locks Alice's ether on L1; it comes back as a block that no batch can forge.
func (s *story) deposit(ctx context.Context) error {
	alice := s.wallets[0].Address()
	index, posted, err := s.alice.Deposit(ctx, alice, ether(100).Bytes32(), nil)
	if err != nil {
		return err
	}
	s.operator.Publisher.ForcedLead, s.operator.Publisher.MostForced = 1<<32, 16
	if err := s.operator.publish(ctx); err != nil {
		return err
	}
	got, err := balance(s.operator.Store, s.operator.safe().Claim.StateRoot, alice)
	if err != nil {
		return err
	}
	s.say("deposit %d in L1 block %d; Alice has %s in the ledger", index, posted.Block.Number, inEther(got))
	return check(got.Eq(ether(100)), "Alice has %v wei, want 100 ETH", got)
}

// settle waits until everything asserted is confirmed, as far as it can be.
func (s *story) settle(ctx context.Context) (settlement.Assertion, error) {
	for range 100 {
		if err := s.operator.Proposer.Step(ctx); err != nil {
			return settlement.Assertion{}, err
		}
		st := s.operator.Proposer.Status()
		if st.Confirmed.Claim.Position == s.operator.safe().Claim.Position {
			return st.Confirmed, nil
		}
		if err := s.l1.Mine(ctx, 2); err != nil {
			return settlement.Assertion{}, err
		}
	}
	return settlement.Assertion{}, check(false, "nothing more is confirmed after 200 blocks")
}
