// Command ethblock executes an Ethereum block inside the fraud-proof machine:
// go-ethereum, built for riscv64 as it is, over a witness of the state that the
// block touches. Every step of the run could be judged on L1; of the block that
// is run when no other is named, some are.
//
//	go run ./examples/ethblock
//	go run ./examples/ethblock -block FILE -witness FILE -config FILE
//
// The files are a types.Block in RLP, a witness in go-ethereum's RLP (a list of
// headers, codes, nodes and keys, as debug_executionWitness and cmd/keeper know
// it), and params.ChainConfig in JSON. The status is 0 for a valid block, 1 for
// one that is not, and 2 if there was no verdict.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/signal"
	"time"

	"github.com/sharedsec/sharedsec/examples/ethblock/evm"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

const (
	refused = 1 // the block is not valid
	failed  = 2 // nothing is known about the block
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status, err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "ethblock:", err)
	}
	os.Exit(status)
}

// options are what the flags say.
type options struct {
	block, witness, config string
	prove                  int
	seed                   uint64
	pages                  int
}

func parse(args []string, stderr io.Writer) (options, error) {
	var o options
	fs := flag.NewFlagSet("ethblock", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.StringVar(&o.block, "block", "", "file of the block in RLP")
	fs.StringVar(&o.witness, "witness", "", "file of the witness in RLP")
	fs.StringVar(&o.config, "config", "", "file of the chain's config in JSON")
	fs.IntVar(&o.prove, "prove", -1, "how many random steps to prove on an embedded L1 (default 100, with -block 0)")
	fs.Uint64Var(&o.seed, "seed", rand.Uint64(), "what the choice of steps starts from")
	fs.IntVar(&o.pages, "pages", riscv.DefaultMaxPages, "the most pages of 4 KiB that the program may write")
	if err := fs.Parse(args); err != nil {
		return o, err
	}
	if fs.NArg() > 0 {
		return o, fmt.Errorf("%q is no flag", fs.Arg(0))
	}
	if o.prove < 0 && o.block == "" {
		o.prove = 100
	}
	return o, nil
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) (int, error) {
	o, err := parse(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0, nil
	case err != nil:
		return failed, err
	}
	in, err := read(o.config, o.block, o.witness)
	if err != nil {
		return failed, err
	}
	task, err := in.Decode() // the guest would refuse it, but later
	if err != nil {
		return failed, err
	}
	out := &report{w: stdout}
	out.task(in, task)
	p, err := load(ctx, in)
	if err != nil {
		return failed, err
	}
	if err := out.program(p); err != nil {
		return failed, err
	}
	start := time.Now()
	r, err := p.run(ctx, o.pages)
	if err != nil {
		return failed, err
	}
	out.end(r.end, time.Since(start))
	out.verdict(task.Block, r.verdict)
	if o.prove > 0 {
		if err := prove(ctx, stdout, p, r, o.prove, o.seed); err != nil {
			return failed, err
		}
	}
	if r.verdict.Validity == evm.Invalid {
		return refused, nil
	}
	return 0, nil
}
