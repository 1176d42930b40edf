package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// A story is one attack and its defeat, in steps, each of which checks what it
// tells.
type story struct {
	out   io.Writer
	chain *devnet.Chain

	guest  []byte // the ledger for RISC-V, an ELF file
	params ethereum.Params
	config *derive.Config

	operator *party // orders and publishes; it has no part in the dispute
	door     *ledger.Admission
	alice    *ethereum.Account
	wallets  []*ledger.Wallet // of the rollup; the first is Alice's
	payee    common.Address   // on L1, for a withdrawal

	parent  settlement.Assertion // whose children are in dispute
	traces  []trace              // of its segments
	liars   []*liar
	honest  *defender
	opened  uint64 // L1 block of the honest assertion
	decided settlement.Assertion

	seen    [2]int // finer trees and proven steps, as last told
	phases  []phase
	balance []line
	done    bool // the last check has been made
}

type phase struct {
	title string
	took  time.Duration
}

// tell runs the story from its beginning to its end.
func (s *story) tell(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return s.mine(ctx) })
	g.Go(func() error {
		defer cancel()
		for _, step := range []struct {
			title string
			run   func(context.Context) error
		}{
			{"The ledger is built for the fraud-proof machine", s.build},
			{"The rollup's contracts are deployed", s.deploy},
			{"Alice deposits, pays others and withdraws", s.use},
			{"The proposer mints itself a fortune, and ten others more", s.lie},
			{"An honest party comes late, and asserts what it derives", s.arrive},
			{"It disputes with all of them at once", s.fight},
			{"It is killed, and another takes up with an empty disk", s.restart},
			{"One instruction is executed on L1 where two parties part", s.prove},
			{"Timers run, and L1 confirms what is right", s.win},
			{"Bonds move", s.settle},
			{"Alice's withdrawal is paid", s.withdraw},
		} {
			if err := s.phase(step.title, func() error { return step.run(ctx) }); err != nil {
				return err
			}
		}
		s.done = true
		return nil
	})
	err := g.Wait()
	for _, p := range s.parties() {
		err = errors.Join(err, p.close())
	}
	if s.done && errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

// parties returns everybody who has a node.
func (s *story) parties() []*party {
	var all []*party
	for _, l := range s.liars {
		all = append(all, l.party)
	}
	if s.honest != nil {
		all = append(all, s.honest.party)
	}
	if s.operator != nil {
		all = append(all, s.operator)
	}
	return all
}

// phase runs one step and takes its time.
func (s *story) phase(title string, run func() error) error {
	fmt.Fprintf(s.out, "%2d. %s\n", len(s.phases)+1, title)
	start := time.Now()
	err := run()
	took := time.Since(start)
	s.phases = append(s.phases, phase{title, took})
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
