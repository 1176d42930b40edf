// Command batch turns blocks into the frames that are published, and back.
package main

import (
	"fmt"
	"log"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
)

func main() {
	var blocks []batch.Block
	for i := range uint64(3) {
		tx := fmt.Appendf(nil, "transaction %d", i)
		blocks = append(blocks, batch.Block{Time: 1_700_000_000 + 2*i, L1Origin: 100, Transactions: [][]byte{tx}})
	}
	data, err := native.Codec{}.Append(nil, &batch.Batch{Blocks: blocks})
	if err != nil {
		log.Fatal(err)
	}
	frames, err := batch.Frames(data, 40) // what one payload of the data layer takes
	if err != nil {
		log.Fatal(err)
	}

	// Anyone reads them back, and bounds what a hostile batch could cost.
	joined, err := batch.Join(frames, 1<<20)
	if err != nil {
		log.Fatal(err)
	}
	limits := batch.Limits{Blocks: 100, Transactions: 1000, TxBytes: 1 << 10, Bytes: 1 << 20, FrameBytes: 1 << 20}
	b, err := native.Codec{}.Decode(joined, limits)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%d blocks in %d bytes over %d frames; the last says %q\n",
		len(b.Blocks), len(data), len(frames), b.Blocks[2].Transactions[0])
	if _, err := (native.Codec{}).Decode(joined[:len(joined)-1], limits); err == nil {
		log.Fatal("a batch that was cut short was read")
	}
}
