package derive_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// Two inbox entries become blocks, or are dropped; the cursor goes on either
// way, and everybody's cursor is the same.
func ExamplePipeline_Next() {
	sequencer := common.HexToAddress("0x5e9")
	config := &derive.Config{ // usually read from rollup.json by ParseConfig
		Version: derive.ConfigVersion, ChainID: 1,
		Inbox: common.Address{1}, Assertions: common.Address{2}, Portal: common.Address{3}, Timelock: common.Address{4},
		Genesis: proof.Genesis{StateRoot: commitment.Root{1}, Time: 1000}, SpanDepth: 12, SpanEntries: 16,
		Rules: []derive.Rule{{
			Semantics: commitment.Root{2}, Codec: derive.CodecNative, Poster: sequencer,
			Limits:  batch.Limits{Blocks: 256, Transactions: 10_000, TxBytes: 1 << 16, Bytes: 1 << 22, FrameBytes: 1 << 20},
			TimeLag: 3600, OriginLag: 300,
		}},
	}
	pipeline, err := derive.NewPipeline(config, map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}})
	if err != nil {
		fmt.Println(err)
		return
	}

	// What a sequencer published: a batch of one block, as frames.
	encoded, err := native.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{{Time: 1990, Transactions: [][]byte{[]byte("pay bob")}}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	frames, err := batch.Frames(encoded, 120_000)
	if err != nil {
		fmt.Println(err)
		return
	}
	ref, err := da.KeccakRef(da.LayerCalldata, frames[0])
	if err != nil {
		fmt.Println(err)
		return
	}

	// What L1 recorded: that batch, and a stranger's copy of it.
	at := derive.At(config.GenesisClaim())
	for i, sender := range []common.Address{sequencer, common.HexToAddress("0xbad")} {
		entry := derive.Entry{Position: uint64(i), Kind: derive.KindBatch, Sender: sender, L1Block: 9, L1Time: 2000, Refs: []da.Ref{ref}}
		next, blocks, dropped, err := pipeline.Next(at, entry, frames)
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, b := range blocks {
			fmt.Printf("entry %d: block %d at time %d: %s\n", i, b.Number, b.Time, b.Transactions)
		}
		for _, d := range dropped {
			fmt.Printf("entry %d: dropped: %v\n", i, d.Reason)
		}
		at = next
	}
	fmt.Println("entries consumed:", at.Position)
	// Output:
	// entry 0: block 1 at time 1990: [pay bob]
	// entry 1: dropped: stranger
	// entries consumed: 2
}
