// Command optimistic has liars attack a rollup on a real Ethereum L1 in this
// process, and shows how one honest party defeats them: the ledger's proposer
// asserts a balance that nobody has, ten others assert ten more, and L1 decides
// between all of them by executing single instructions. It checks every
// sentence that it tells, and exits with a status other than zero if one does
// not hold.
//
// The rollup is examples/ledger; its transition runs natively every day, and
// compiled to RISC-V in the dispute. Building that takes the go command. Time
// passes on this L1 when somebody acts or waits, so that delays are counted in
// blocks, as the protocol has them, however slow this machine is.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "optimistic:", err)
		os.Exit(1)
	}
}

// run tells the story.
func run(ctx context.Context, out io.Writer) (err error) {
	s := &story{out: out}
	if err := s.phase("An Ethereum L1 starts", func() error { return s.start(ctx) }); err != nil {
		return err
	}
	defer s.chain.Close()
	if err := s.tell(ctx); err != nil {
		return err
	}
	s.report()
	return nil
}
