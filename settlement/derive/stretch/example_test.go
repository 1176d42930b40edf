package stretch_test

import (
	"context"
	"fmt"
	"log"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/stretch"
)

// A node gathers what proving an entry takes, and a prover far away computes of
// those bytes alone what is true of it.
func ExampleStretch_Execute() {
	genesis := commitment.Keccak256([]byte("state"))
	config := &derive.Config{
		Version: derive.ConfigVersion, ChainID: 1,
		Inbox: common.Address{1}, Assertions: common.Address{2}, Portal: common.Address{3}, Timelock: common.Address{4},
		Genesis: proof.Genesis{StateRoot: genesis, Time: 1000}, SpanDepth: 8, SpanEntries: 16,
		Rules: []derive.Rule{{
			Semantics: commitment.Root{9}, Codec: derive.CodecNative, TimeLag: 60, OriginLag: 5,
			Limits: batch.Limits{Blocks: 8, Transactions: 100, TxBytes: 1000, Bytes: 10_000, FrameBytes: 10_000},
		}},
	}
	pipeline, err := derive.NewPipeline(config, map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}})
	if err != nil {
		log.Fatal(err)
	}
	encoded, err := native.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{{Time: 2000, Transactions: [][]byte{{1}}}}})
	if err != nil {
		log.Fatal(err)
	}
	frames, err := batch.Frames(encoded, 1000)
	if err != nil {
		log.Fatal(err)
	}
	payload, err := calldata.Publisher{}.Publish(context.Background(), frames[0])
	if err != nil {
		log.Fatal(err)
	}
	entry := derive.Entry{Kind: derive.KindBatch, L1Block: 10, L1Time: 2000, Refs: []da.Ref{payload.Ref}}

	// The node: it has the state, and fetches the data.
	gatherer := stretch.Gatherer{
		Pipeline: pipeline, Transition: appending{}, State: commitment.Nodes{genesis: []byte("state")}, Open: calldata.Open,
		Fetcher: da.Unpack(func(context.Context, da.Ref, da.Hint) ([]byte, error) { return payload.Body, nil }, calldata.Open),
	}
	gathered, want, err := gatherer.Gather(context.Background(), config.GenesisClaim(), []derive.Entry{entry})
	if err != nil {
		log.Fatal(err)
	}
	witness, err := gathered.MarshalBinary()
	if err != nil {
		log.Fatal(err)
	}

	// The prover: it has the configuration, the rule, and what it was sent.
	var s stretch.Stretch
	if err := s.UnmarshalBinary(witness); err != nil {
		log.Fatal(err)
	}
	found, outcomes, err := s.Execute(pipeline, appending{}, calldata.Open)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(found == want, outcomes[0].Claim().Number)
	// Output: true 1
}
