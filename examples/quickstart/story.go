package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"
	"golang.org/x/sync/errgroup"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/examples/ledger/escape"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// A story is a rollup's life in steps, each of which checks what it tells.
type story struct {
	out io.Writer
	l1  l1
	dir string // for the operator's log

	client   *ethclient.Client
	params   ethereum.Params
	config   *derive.Config
	operator *operator
	watcher  *node // the second party

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

// check fails a step whose claim does not hold.
func check(ok bool, format string, args ...any) error {
	if ok {
		return nil
	}
	return fmt.Errorf("%w: "+format, append([]any{errCheck}, args...)...)
}

// deploy puts the contracts on L1 and starts everybody's node.
func (s *story) deploy(ctx context.Context, g *errgroup.Group) error {
	var err error
	if s.client, err = ethereum.DialNode(ctx, s.l1.RPC()); err != nil {
		return err
	}
	run := func(f func() error) {
		g.Go(func() error {
			if err := f(); ctx.Err() == nil {
				return err
			}
			return nil
		})
	}
	account := func(i uint32) (ethereum.Deployer, error) { return manage(ctx, s.client, s.l1.Key(i), run) }
	owner, err := account(keyOwner)
	if err != nil {
		return err
	}
	head, err := s.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	state, _, err := ledger.Genesis(nil)
	if err != nil {
		return err
	}
	s.params = ethereum.DevnetParams()
	s.params.Delays.Escape = 300 // this chain makes 50 blocks a second
	s.params.Genesis = proof.Genesis{StateRoot: state, Time: head.Time, L1Origin: head.Number.Uint64()}
	s.params.Poster = addressOf(s.l1.Key(keyPoster))
	s.params.Owner = owner.Address()
	s.params.EscapeVerifier = common.FromHex(escape.LedgerEscapeMetaData.Bin)
	s.params.Rule = derive.Rule{
		Semantics: ledger.Semantics(), Codec: derive.CodecNative, Poster: s.params.Poster,
		Limits:  batch.Limits{Blocks: 64, Transactions: 10_000, TxBytes: 128 << 10, Bytes: 4 << 20, FrameBytes: 786_432},
		TimeLag: 3600, OriginLag: 300,
	}
	if s.config, err = ethereum.Deploy(ctx, s.client, owner, s.params); err != nil {
		return err
	}
	var accounts []*ethereum.Account
	client, err := ethereum.New(ctx, s.client, s.config, ethereum.Options{})
	if err != nil {
		return err
	}
	for i := uint32(keyPoster); i <= keyBystander; i++ {
		m, err := account(i)
		if err != nil {
			return err
		}
		accounts = append(accounts, client.As(m))
	}
	s.alice, s.bystander = accounts[keyAlice-1], accounts[keyBystander-1]
	if s.operator, err = openOperator(ctx, s.l1, s.config, accounts[keyPoster-1], accounts[keyProposer-1], s.dir); err != nil {
		return err
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
	s.operator.publisher.ForcedLead, s.operator.publisher.MostForced = 1<<32, 16
	if err := s.operator.publish(ctx); err != nil {
		return err
	}
	got, err := s.operator.balance(s.operator.safe().Claim.StateRoot, alice)
	if err != nil {
		return err
	}
	s.say("deposit %d in L1 block %d; Alice has %s in the ledger", index, posted.Block.Number, inEther(got))
	return check(got.Eq(ether(100)), "Alice has %v wei, want 100 ETH", got)
}

// expect compares what accounts have in a state with what they should have.
func (s *story) expect(n *node, root [32]byte, want map[common.Address]*uint256.Int) error {
	for a, w := range want {
		got, err := n.balance(root, a)
		if err != nil {
			return err
		}
		if err := check(got.Eq(w), "%v has %v wei, want %v", a, got, w); err != nil {
			return err
		}
	}
	return nil
}

// settle waits until everything asserted is confirmed, as far as it can be.
func (s *story) settle(ctx context.Context) (settlement.Assertion, error) {
	for range 100 {
		if err := s.operator.proposer.Step(ctx); err != nil {
			return settlement.Assertion{}, err
		}
		st := s.operator.proposer.Status()
		if st.Confirmed.Claim.Position == s.operator.safe().Claim.Position {
			return st.Confirmed, nil
		}
		if err := s.l1.Mine(ctx, 2); err != nil {
			return settlement.Assertion{}, err
		}
	}
	return settlement.Assertion{}, check(false, "nothing more is confirmed after 200 blocks")
}
