// Command quickstart plays a rollup's whole life on a real Ethereum L1 in this
// process, honest and not, and checks every sentence that it tells. It exits
// with a status other than zero if one does not hold.
//
// The rollup is examples/ledger. The L1 is go-ethereum, with a Beacon endpoint
// for its blobs; everybody talks to it over these two endpoints alone, as they
// would to mainnet.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/sharedsec/sharedsec"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Stdout, startEmbedded); err != nil {
		fmt.Fprintln(os.Stderr, "quickstart:", err)
		os.Exit(1)
	}
}

// run tells the story on an L1.
func run(ctx context.Context, out io.Writer, start func(context.Context) (l1, error)) (err error) {
	dir, err := os.MkdirTemp("", "quickstart")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	s := &story{out: out, dir: dir}
	if err := s.phase("An Ethereum L1 starts", func() error { s.l1, err = start(ctx); return err }); err != nil {
		return err
	}
	defer s.l1.Close()
	if err := s.tell(ctx); err != nil {
		return err
	}
	report, err := s.operator.Assess(ctx, sharedsec.Declared{SourceAvailable: true})
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "\n%v\n", report)
	s.measured.write(out)
	return nil
}
