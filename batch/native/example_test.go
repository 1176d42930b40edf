package native_test

import (
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
)

func Example() {
	b := &batch.Batch{Blocks: []batch.Block{
		{Time: 1_700_000_000, L1Origin: 20_000_000, Transactions: [][]byte{[]byte("pay Ada 5"), []byte("pay Bob 7")}},
		{Time: 1_700_000_002, L1Origin: 20_000_000},
	}}
	var codec native.Codec
	p, err := codec.Append(nil, b)
	if err != nil {
		fmt.Println(err)
		return
	}

	// Whoever decodes says how much a stranger's bytes may cost.
	limits := batch.Limits{Blocks: 100, Transactions: 1000, TxBytes: 1 << 16, Bytes: 1 << 20, FrameBytes: 1 << 20}
	got, err := codec.Decode(p, limits)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%d blocks, then %q\n", len(got.Blocks), got.Blocks[0].Transactions)

	limits.Transactions = 1
	_, err = codec.Decode(p, limits)
	fmt.Println(errors.Is(err, batch.ErrLimit), err)
	// Output:
	// 2 blocks, then ["pay Ada 5" "pay Bob 7"]
	// true batch: over limit: Transactions: 2, at most 1
}
