// Command settlement plays an assertion's life on the in-memory base layer:
// asserted, contradicted, and so not confirmed.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

func main() {
	ctx := context.Background()
	config := &derive.Config{
		Version: derive.ConfigVersion, ChainID: 1337,
		Inbox: common.Address{1}, Assertions: common.Address{2}, Portal: common.Address{3}, Timelock: common.Address{4},
		Genesis: proof.Genesis{Time: 1_700_000_000}, SpanDepth: 6, SpanEntries: 8,
		Rules: []derive.Rule{{
			Semantics: commitment.Root{1}, Codec: derive.CodecNative,
			Limits: batch.Limits{Blocks: 8, Transactions: 100, TxBytes: 1 << 10, Bytes: 1 << 16, FrameBytes: 1 << 16},
		}},
	}
	memory := new(da.Memory)
	l1 := settlementtest.NewL1(config, settlementtest.DefaultParams, memory)

	payload, err := memory.Publish(ctx, []byte("a batch"))
	if err != nil {
		log.Fatal(err)
	}
	if _, err := l1.Post(ctx, 0, 0, []da.Payload{payload}); err != nil {
		log.Fatal(err)
	}
	honest := assert(ctx, config, l1.As(common.Address{0xa}), commitment.Root{1})
	assert(ctx, config, l1.As(common.Address{0xb}), commitment.Root{2}) // a lie, or the other way round
	l1.Mine(1000)
	if _, err := l1.Confirm(ctx, honest.ID); !errors.Is(err, settlement.ErrEarly) {
		log.Fatalf("an assertion with a rival was confirmed: %v", err)
	}
	fmt.Println("two assertions contradict each other: neither is confirmed")
}

// assert claims that the first entry leads to a state.
func assert(ctx context.Context, c *derive.Config, l1 *settlementtest.L1, state commitment.Root) settlement.Assertion {
	at, err := l1.Head(ctx, settlement.Latest)
	if err != nil {
		log.Fatal(err)
	}
	pre := c.GenesisClaim()
	post := pre
	post.StateRoot, post.Position = state, 1
	if post.Accumulator, err = l1.Accumulator(ctx, at, 1); err != nil {
		log.Fatal(err)
	}
	st := proof.Statement{Program: c.Program(0), Pre: pre.Hash(), Input: proof.Input(0, pre.Accumulator, 1, post.Accumulator), Post: post.Hash()}
	span, err := proof.NewSpan(st.DisputeID(), []proof.Boundary{{Claim: st.Post}}, c.SpanDepth)
	if err != nil {
		log.Fatal(err)
	}
	genesis := proof.AssertionID(commitment.Root{}, commitment.Root{}, st.Pre)
	a, err := l1.Propose(ctx, settlement.Proposal{Parent: genesis, Claim: post, Span: span.Root, Path: span.Path})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("asserted %v by %v\n", a.ID, a.Proposer)
	return a
}
