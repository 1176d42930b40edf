// Command rv runs a program in the fraud-proof machine.
//
//	rv [flags] PROGRAM [ARGUMENT...]
//
// PROGRAM is an ELF file as go build makes it for GOOS=linux GOARCH=riscv64
// with CGO_ENABLED=0. Its standard output and error are rv's own, and so is
// its exit status; a fault of the program is status 125, and what keeps rv
// itself from running it 126, an interrupt among it. See -help for the flags.
//
// The ISA authors' riscv-tests run, too: those for user mode, in their
// environment p, loaded at 0x80000000. The machine has no machine mode, in which
// they begin, and keeps code and data apart, which rv64ui-p-fence_i and
// rv64uc-p-rvc do not: rv stands in for both.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

const (
	faulted = 125
	failed  = 126
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status, err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "rv:", err)
	}
	os.Exit(status)
}

// A machine is a [riscv.Machine], or one with an environment around it.
type machine interface {
	Run(ctx context.Context, until uint64) error
	State() *riscv.State
}

// An environment is what -env adds up.
type environment []string

func (e *environment) String() string { return fmt.Sprint(*e) }

func (e *environment) Set(s string) error {
	if name, _, ok := strings.Cut(s, "="); !ok || name == "" {
		return errors.New("want NAME=VALUE")
	}
	*e = append(*e, s)
	return nil
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) (int, error) {
	fs := flag.NewFlagSet("rv", flag.ContinueOnError)
	fs.SetOutput(stderr)
	var env environment
	steps := fs.Uint64("steps", math.MaxUint64, "stop when `N` steps were made, with status 0 if the program has not ended")
	hash := fs.Bool("hash", false, "print the state's hash at the end")
	witness := fs.String("witness", "", "`FILE` to write the witness of the next step to at the end")
	stats := fs.Bool("stats", false, "print steps, speed and memory at the end")
	profile := fs.Uint64("profile", 0, "look every `N` steps which function runs, and print the most frequent at the end")
	pages := fs.Uint("pages", riscv.DefaultMaxPages, "let the program write at most `N` pages of 4 KiB")
	preimages := fs.String("preimages", "", "`DIRECTORY` of preimages, each in a file named by its key in hexadecimal")
	input := fs.String("input", "", "`FILE` that the program finds under local key 1")
	fs.Var(&env, "env", "an environment variable of the program, as `NAME=VALUE`; may be repeated")
	fs.Usage = func() {
		fmt.Fprintln(stderr, "usage: rv [flags] PROGRAM [ARGUMENT...]")
		fs.PrintDefaults()
	}
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0, nil
		}
		return failed, nil // Parse has said why
	}
	if fs.NArg() == 0 {
		fs.Usage()
		return failed, nil
	}
	if *pages == 0 || *pages > math.MaxInt {
		return failed, fmt.Errorf("-pages %d: no program runs with that", *pages)
	}
	file, err := os.ReadFile(fs.Arg(0))
	if err != nil {
		return failed, err
	}
	load := func() (*riscv.State, error) { return riscv.Load(file, riscv.Start{Args: fs.Args(), Env: env}) }
	start := func(s *riscv.State, o riscv.Options) machine { return riscv.New(s, o) }
	if isBare(file) {
		load = func() (*riscv.State, error) { return loadBare(file) }
		start = func(s *riscv.State, o riscv.Options) machine { return newBare(s, o) }
	}
	s, err := load()
	if err != nil {
		return failed, fmt.Errorf("%s: %w", fs.Arg(0), err)
	}
	o := &source{dir: *preimages}
	if *input != "" {
		if o.input, err = os.ReadFile(*input); err != nil {
			return failed, err
		}
		s.In = commitment.Keccak256(o.input)
	}
	m := start(s, riscv.Options{Oracle: o, Stdout: stdout, Stderr: stderr, MaxPages: int(*pages)})
	began := time.Now()
	if *profile > 0 {
		p := newProfiler(file)
		err = p.run(ctx, m, *steps, *profile)
		p.print(stderr)
	} else {
		err = m.Run(ctx, *steps)
	}
	took := time.Since(began)
	if *stats {
		fmt.Fprintf(stderr, "%d steps in %v: %.1f million a second; %d pages written\n",
			s.Step, took.Round(time.Millisecond), float64(s.Step)/1e6/took.Seconds(), s.Memory.Pages())
	}
	if *hash {
		fmt.Fprintf(stderr, "state %v\n", commitment.Root(s.Hash()))
	}
	if err != nil {
		return failed, fmt.Errorf("at step %d, pc %#x: %w", s.Step, s.PC, err)
	}
	if *witness != "" {
		if err := writeWitness(*witness, s, o); err != nil {
			return failed, fmt.Errorf("witness of step %d: %w", s.Step, err)
		}
	}
	switch {
	case s.Status == riscv.Exited:
		return int(s.ExitCode), nil
	case s.Status != riscv.Running:
		return faulted, fmt.Errorf("the program ended at step %d, pc %#x: %v", s.Step, s.PC, s.Status)
	}
	return 0, nil
}

// writeWitness writes the witness of the next step of s.
func writeWitness(file string, s *riscv.State, o riscv.Oracle) error {
	w, _, err := riscv.Witness(s, o)
	if err != nil {
		return err
	}
	return os.WriteFile(file, w, 0o644)
}
