package main

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/examples/ledger/escape"
	"github.com/sharedsec/sharedsec/examples/optimistic/delays"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
	"github.com/sharedsec/sharedsec/sequencer/single"
)

// build compiles the ledger for the machine, and names what comes out: the name
// is all that L1 ever knows of the program.
func (s *story) build(ctx context.Context) (err error) {
	if s.guest, err = image.Build(ctx, ".", "github.com/sharedsec/sharedsec/examples/ledger/guest"); err != nil {
		return err
	}
	s.params = delays.Params()
	if s.params.Disputes.Image, err = image.Name(s.guest); err != nil {
		return err
	}
	s.say("%d bytes; image %v", len(s.guest), s.params.Disputes.Image)
	return nil
}

// deploy puts the contracts on L1 and opens the operator's node.
func (s *story) deploy(ctx context.Context) error {
	state, _, err := ledger.Genesis(nil)
	if err != nil {
		return err
	}
	p, poster, owner := &s.params, addressOf(s.chain.Key(keyPoster)), s.signer(keyOwner)
	p.Genesis.StateRoot, p.Poster, p.Owner = state, poster, owner.Address()
	p.EscapeVerifier = common.FromHex(escape.LedgerEscapeMetaData.Bin)
	p.Rule = node.Rule(ledger.Semantics(), poster)
	d, shape := &p.Delays, s.shape()
	if s.config, err = node.Deploy(ctx, s.chain.RPCURL(), owner, memorydb.New(), accounts, *p); err != nil {
		return err
	}
	s.say("rollup %v; 2^%d segments of 2^%d steps; T = %d, C = %d, B = %d blocks at %d a move",
		s.config.Assertions, p.SpanDepth, shape.Total()-uint8(p.SpanDepth), p.Period, d.Censorship, d.Moves, d.Move)
	door := ledger.NewAdmission(ledger.New(s.config.Domain(), common.Address{}), new(uint256.Int))
	if s.operator, err = s.join(ctx, node.Config{
		Sequence: &node.Sequence{Signer: s.signer(keyPoster), Admission: door, Options: single.Options{BlockTransactions: 10}},
		Propose:  &node.Propose{Signer: s.signer(keyPoster)},
	}); err != nil {
		return err
	}
	if s.alice, err = s.operator.As(ctx, s.signer(keyAlice)); err != nil {
		return err
	}
	s.operator.act(ctx)
	for i := range 3 {
		s.wallets = append(s.wallets, ledger.NewWallet(s.config.Domain(), s.chain.Key(keyAlice+uint32(i))))
	}
	s.payee = common.Address{0xca, 0xfe}
	s.door = door
	return nil
}

// shape returns how disputes cut the computation.
func (s *story) shape() fraud.Shape { return delays.Shape(s.params) }

// use has the rollup do what rollups do: a deposit is forced through L1, two
// batches follow, of which the last holds a withdrawal. The deposit's assertion
// is confirmed without a dispute; those below it will end where the batches do.
func (s *story) use(ctx context.Context) error {
	alice := s.wallets[0]
	if _, _, err := s.alice.Deposit(ctx, alice.Address(), ether(100).Bytes32(), nil); err != nil {
		return err
	}
	if err := s.publish(ctx); err != nil {
		return err
	}
	for batch := range 2 {
		for i := range 20 {
			pay, to, amount := alice.Transfer, s.wallets[1+i%2].Address(), ether(1)
			if i == 19 && batch == 1 {
				pay, to, amount = alice.Withdraw, s.payee, ether(7)
			}
			tx, err := pay(to, amount)
			if err != nil {
				return err
			}
			if _, err := s.operator.Source.Submit(ctx, tx); err != nil {
				return err
			}
		}
		if err := s.publish(ctx); err != nil {
			return err
		}
	}
	if err := s.operator.Proposer.Step(ctx); err != nil {
		return err
	}
	if _, err := s.chain.MineN(ctx, s.params.Period); err != nil {
		return err
	}
	s.operator.Proposer.Passive = true // from here on it asserts nothing
	if err := s.operator.Proposer.Step(ctx); err != nil {
		return err
	}
	s.parent = s.operator.Proposer.Status().Confirmed
	head := s.operator.Store.Head().Claim
	s.say("%d blocks in %d inbox entries; the first is confirmed, after %d L1 blocks without a rival", head.Number, head.Position, s.params.Period)
	return check(s.parent.Claim.Position == 1 && s.parent.Next.End == head.Position,
		"confirmed up to position %d, its children end at %d, want 1 and %d", s.parent.Claim.Position, s.parent.Next.End, head.Position)
}

// publish seals all that waits, posts it as blobs and derives it.
func (s *story) publish(ctx context.Context) error {
	o := s.operator
	for o.Source.Status().Waiting > 0 {
		if err := o.Sequencer.Step(ctx); err != nil {
			return err
		}
	}
	for posted := true; posted; {
		if err := o.derive(ctx); err != nil {
			return err
		}
		var err error
		posted, err = o.Publisher.Flush(ctx)
		if r := sharedsec.Classify(err); err != nil && r != sharedsec.Reread && r != sharedsec.Wait {
			return err
		}
		posted = posted || err != nil
	}
	executed, root := o.Unsafe.Executed()
	s.door.SetHead(ledger.Head{Nodes: o.Unsafe, Root: root, Executed: executed})
	return nil
}
