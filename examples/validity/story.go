package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"

	zk "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/proof/validity/gnark"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// A story is a ZK rollup's life in steps, each of which checks what it tells.
type story struct {
	out   io.Writer
	cache string // directory of keys
	chain *devnet.Chain

	keys   *gnark.Keys
	pool   *gnark.Pool
	params ethereum.Params
	config *derive.Config

	operator *operator         // orders and publishes, and proves nothing
	prover   *prover           // proves, and has no permission of anybody
	watcher  *party            // the second party
	verifier *opening.Verifier // its own, of the published key
	builder  *opening.Builder  // of proofs, for liars too

	alice, bystander, liar *ethereum.Account
	wallets                []*zk.Wallet // of the rollup
	payee                  common.Address

	posted    time.Time // when the last entry of the first stretch was
	first     landing   // the first proofs on L1
	shown     proven    // a true proof that waits while liars make their attempts
	confirmed settlement.Assertion

	measured measurements
}

// tell runs the story from its beginning to its end.
func (s *story) tell(ctx context.Context) error {
	for _, step := range []struct {
		title string
		run   func(context.Context) error
	}{
		{"The circuit's keys are there", s.makeKeys},
		{"The rollup's contracts are deployed, and what judges its proofs", s.deploy},
		{"Deposits, transfers, a forced transaction, and garbage from the sequencer", s.use},
		{"All of it is proven, and confirmed in one transaction", s.prove},
		{"A second party rebuilds the state from L1 alone, and judges the proofs itself", s.rebuild},
		{"A withdrawal is paid, and a deposit that bounced", s.withdraw},
		{"The prover is killed in the middle of its work", s.kill},
		{"A sequencer tampers with a balance", s.tamper},
		{"A sequencer publishes other data than it has proven", s.swap},
		{"A proof is shown again, in another place and to another rollup", s.replay},
		{"The operator vanishes, and everybody leaves", s.escape},
	} {
		if err := s.phase(step.title, func() error { return step.run(ctx) }); err != nil {
			return err
		}
	}
	return nil
}

// close ends everybody's node, and then L1.
func (s *story) close() error {
	var errs []error
	if s.operator != nil {
		errs = append(errs, s.operator.leave())
	}
	if s.prover != nil {
		errs = append(errs, s.prover.leave())
	}
	if s.watcher != nil {
		errs = append(errs, s.watcher.leave())
	}
	if s.pool != nil {
		s.pool.Wait()
	}
	return errors.Join(append(errs, s.chain.Close())...)
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
