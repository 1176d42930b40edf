package batch_test

import (
	"fmt"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/batchtest"
	"github.com/sharedsec/sharedsec/batch/native"
)

// One entry's bytes travel in as many payloads as they need.
func ExampleFrames() {
	frames, err := batch.Frames([]byte("an entry's bytes"), 15)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range frames {
		fmt.Printf("%x %q\n", f[:batch.FrameHeader], f[batch.FrameHeader:])
	}
	data, err := batch.Join(frames, 100)
	fmt.Printf("%q %v\n", data, err)

	frames[1] = nil // the second payload turned out malformed
	_, err = batch.Join(frames, 100)
	fmt.Println(err)
	// Output:
	// 0100000002 "an entry's"
	// 0100010002 " bytes"
	// "an entry's bytes" <nil>
	// batch: invalid: frame 1: 0 bytes, want more than 5
}

// A publisher asks the Builder after each block, and now and then, whether a
// batch is due.
func ExampleBuilder() {
	b, err := batch.NewBuilder(batch.BuilderConfig{
		Codec: native.Codec{},
		Limits: batch.Limits{
			Blocks: 10_000, Transactions: 100_000, TxBytes: 1 << 17, Bytes: 1 << 23, FrameBytes: 1 << 20,
		},
		PayloadBytes: 20_000,
		Payloads:     2,
		MaxAge:       60,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	prices := batch.Prices{Entry: 1e15, Payload: 1e14}
	for _, blk := range batchtest.NewGenerator(1).Transfers(50, 20).Blocks {
		if err := b.Add(blk); err != nil {
			fmt.Println(err)
			return
		}
		now := blk.Time
		reason, err := b.Due(now, prices)
		if err != nil {
			fmt.Println(err)
			return
		}
		if !reason.Due() {
			continue
		}
		t, err := b.Take(now)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%v: %d blocks in %d payloads\n", reason, len(t.Batch.Blocks), len(t.Frames))
	}
	fmt.Println(b.Len(), "blocks wait")
	// Output:
	// full: 19 blocks in 2 payloads
	// full: 18 blocks in 2 payloads
	// 13 blocks wait
}
