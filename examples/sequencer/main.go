// Command sequencer orders transactions on one machine, and shows that what it
// acknowledged survives a restart.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
)

// anyone admits everything; a rollup checks signatures and funds here.
type anyone struct{}

func (anyone) Check(_ context.Context, tx []byte) (sequencer.Ticket, error) {
	return sequencer.Ticket{Sender: sequencer.Sender{tx[0]}}, nil
}

func open(dir string) (*single.Sequencer, *wal.Log) {
	l, err := wal.Open(dir, wal.Options{})
	if err != nil {
		log.Fatal(err)
	}
	origin := func(context.Context) (uint64, error) { return 100, nil }
	s, err := single.New(anyone{}, origin, l, single.Options{
		Limits: batch.Limits{Blocks: 10, Transactions: 100, TxBytes: 1 << 10, Bytes: 1 << 16, FrameBytes: 1 << 16},
	})
	if err != nil {
		log.Fatal(err)
	}
	return s, l
}

func main() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "sequencer")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)

	s, l := open(dir)
	for _, tx := range []string{"alice pays bob", "bob pays carol"} {
		receipt, err := s.Submit(ctx, []byte(tx))
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%q is number %d\n", tx, receipt.Sequence)
	}
	l.Close()

	s, l = open(dir) // the process starts again
	defer l.Close()
	b, err := s.Next(ctx)
	if err != nil {
		log.Fatal(err)
	}
	if len(b.Transactions) != 2 {
		log.Fatalf("%d transactions after the restart, want 2", len(b.Transactions))
	}
	fmt.Printf("a block of %d transactions after the restart\n", len(b.Transactions))
}
