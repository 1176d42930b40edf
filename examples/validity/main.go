// Command validity plays the life of a ZK rollup on a real Ethereum L1 in this
// process, with real proofs that it makes, and checks every sentence that it
// tells. It exits with a status other than zero if one does not hold.
//
// The rollup is examples/zkledger, its batches are in blobs, and a proof alone
// confirms: there is no challenge period. Liars appear: a sequencer that tampers
// with a balance, and one that publishes other data than it has proven.
//
// The first run makes the circuit's keys, which takes a minute or more; later runs
// read them from a directory: see -keys.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/consensys/gnark/logger"

	"github.com/sharedsec/sharedsec"
)

func main() {
	keys := flag.String("keys", "", "directory of the circuit's keys; by default one among the user's caches")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Stdout, *keys); err != nil {
		fmt.Fprintln(os.Stderr, "validity:", err)
		os.Exit(1)
	}
}

// run tells the story.
func run(ctx context.Context, out io.Writer, keys string) (err error) {
	logger.Disable() // gnark writes to the standard output
	if keys == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return fmt.Errorf("%w: say -keys", err)
		}
		keys = filepath.Join(cache, "sharedsec", "keys")
	}
	s := &story{out: out, cache: keys}
	if err := s.phase("An Ethereum L1 starts", func() error { return s.start(ctx) }); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	if err := s.tell(ctx); err != nil {
		return err
	}
	// One party made the keys, of randomness that nobody else has seen.
	report, err := s.watcher.Assess(ctx, sharedsec.Declared{SourceAvailable: true, Setup: sharedsec.Setup{Key: s.verifier.Key()}})
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "\n%v\n", report)
	s.measured.write(out)
	return nil
}
