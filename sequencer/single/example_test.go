package single_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
)

// shop is a rollup in which everybody may order as often as they like: the
// first byte of a transaction is who, the second is which of theirs.
type shop struct{}

func (shop) Check(_ context.Context, tx []byte) (sequencer.Ticket, error) {
	if len(tx) < 2 {
		return sequencer.Ticket{}, fmt.Errorf("%w: too short", sequencer.ErrRejected)
	}
	return sequencer.Ticket{Sender: sequencer.Sender{tx[0]}, Nonce: uint64(tx[1])}, nil
}

// A sequencer is an admission, a view of L1, and a log.
func Example() {
	dir, err := os.MkdirTemp("", "example")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	ctx := context.Background()
	head := func(context.Context) (uint64, error) { return 1234, nil } // number of a recent L1 block
	options := single.Options{
		Limits: batch.Limits{Blocks: 16, Transactions: 1000, TxBytes: 1 << 10, Bytes: 1 << 20, FrameBytes: 1 << 20},
	}

	log, err := wal.Open(filepath.Join(dir, "log"), wal.Options{})
	if err != nil {
		panic(err)
	}
	s, err := single.New(shop{}, head, log, options)
	if err != nil {
		panic(err)
	}
	// When Submit returns, the transaction is on the disk.
	for _, tx := range []string{"A\x00 two coffees", "B\x00 a tea", "A\x01 a cake"} {
		r, err := s.Submit(ctx, []byte(tx))
		fmt.Println(r.Sequence, err)
	}
	_, err = s.Submit(ctx, []byte("A\x05 out of turn"))
	fmt.Println(errors.Is(err, sequencer.ErrNonceGap))

	// The process ends, and another one goes on.
	if err := log.Close(); err != nil {
		panic(err)
	}
	if log, err = wal.Open(filepath.Join(dir, "log"), wal.Options{}); err != nil {
		panic(err)
	}
	defer log.Close()
	if s, err = single.New(shop{}, head, log, options); err != nil {
		panic(err)
	}
	b, err := s.Next(ctx)
	if err != nil {
		panic(err)
	}
	fmt.Println("block at L1 block", b.L1Origin)
	for _, tx := range b.Transactions {
		fmt.Printf("%q\n", tx)
	}
	// L1 has finalized the batch with this block: it need not be kept.
	fmt.Println(s.Release(ctx, 1))
	// Output:
	// 1 <nil>
	// 2 <nil>
	// 3 <nil>
	// true
	// block at L1 block 1234
	// "A\x00 two coffees"
	// "B\x00 a tea"
	// "A\x01 a cake"
	// <nil>
}
