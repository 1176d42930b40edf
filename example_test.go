package sharedsec_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// post records a batch of one block on L1, as a sequencer's node does.
func post(ctx context.Context, l1 *settlementtest.L1, layer da.Publisher, txs ...string) error {
	block := batch.Block{Time: 1000, L1Origin: 50}
	for _, tx := range txs {
		block.Transactions = append(block.Transactions, []byte(tx))
	}
	data, err := native.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{block}})
	if err != nil {
		return err
	}
	frames, err := batch.Frames(data, 100_000)
	if err != nil {
		return err
	}
	payload, err := layer.Publish(ctx, frames[0])
	if err != nil {
		return err
	}
	_, err = l1.Post(ctx, 0, 0, []da.Payload{payload})
	return err
}

// follower returns what it takes to follow a rollup: no key, and nobody's word
// but that of its L1 node. In production the reader is an ethereum.Client, the
// fetcher a beacon endpoint, the database pebble; see package node.
func follower(c *derive.Config, l1 *settlementtest.L1, layer da.Fetcher) (*sharedsec.Deriver, error) {
	store, err := sharedsec.OpenStore(memorydb.New(), []byte("rollup/"), c, commitment.Nodes{genesisRoot: genesisNode})
	if err != nil {
		return nil, err
	}
	pipeline, err := derive.NewPipeline(c, map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}})
	if err != nil {
		return nil, err
	}
	return &sharedsec.Deriver{Pipeline: pipeline, Transition: history{}, Reader: l1, Fetcher: layer, Store: store}, nil
}

// Follow a rollup by hand: one Step takes in all that L1 holds.
func ExampleDeriver() {
	ctx, c, layer := context.Background(), config(), new(da.Memory)
	l1 := settlementtest.NewL1(c, settlementtest.DefaultParams, layer)
	if err := post(ctx, l1, layer, "pay bob", "!leave for L1"); err != nil {
		fmt.Println(err)
		return
	}
	d, err := follower(c, l1, layer)
	if err != nil {
		fmt.Println(err)
		return
	}
	entries, err := d.Step(ctx)
	if err != nil {
		fmt.Println(sharedsec.Classify(err), err)
		return
	}
	safe := d.Status().Safe
	fmt.Printf("%d entry, block %d, %d exit\n", entries, safe.Claim.Number, safe.Exits)

	proof, err := d.Store.ProveExit(0, safe.Exits)
	fmt.Println("exit proven:", err == nil && proof.Count == 1)

	l1.Reorg(1) // L1 takes the batch back
	if _, err := d.Step(ctx); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("after the reorg: block", d.Status().Safe.Claim.Number)
	// Output:
	// 1 entry, block 1, 1 exit
	// exit proven: true
	// after the reorg: block 0
}

// Run roles until the context ends; each looks at L1 by itself.
func ExampleRun() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	c, layer := config(), new(da.Memory)
	l1 := settlementtest.NewL1(c, settlementtest.DefaultParams, layer)
	if err := post(ctx, l1, layer, "pay bob"); err != nil {
		fmt.Println(err)
		return
	}
	d, err := follower(c, l1, layer)
	if err != nil {
		fmt.Println(err)
		return
	}
	d.Derived = func(e derive.Entry, out *derive.Outcome) {
		for _, b := range out.Blocks() {
			fmt.Printf("%s %d gave block %d: %s\n", e.Kind, e.Index, b.Number, b.Transactions)
		}
		cancel() // enough seen
	}
	err = sharedsec.Run(ctx, d)
	fmt.Println("ended by its context:", errors.Is(err, context.Canceled))
	// Output:
	// batch 0 gave block 1: [pay bob]
	// ended by its context: true
}

// Ask a composition what it trusts. What nobody states is reported as silent.
func ExampleAssess() {
	c, layer := config(), new(da.Memory)
	l1 := settlementtest.NewL1(c, settlementtest.DefaultParams, layer)
	d, err := follower(c, l1, layer)
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := sharedsec.Assess(context.Background(), c, d, sharedsec.Declared{SourceAvailable: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(report.StageName())
	for _, item := range report.Items {
		if item.Stage == 0 && item.Verdict != sharedsec.Met {
			fmt.Printf("%v: %s\n", item.Verdict, item.Rule)
		}
	}
	fmt.Println("silent:", report.Silent)
	// Output:
	// below stage 0
	// not met: a complete proof system for state transitions
	// not met: the inputs of the state transition are on L1
	// silent: [*settlementtest.L1 sharedsec_test.history]
}

// Each error asks for one reaction.
func ExampleClassify() {
	for _, err := range []error{
		fmt.Errorf("blob 3: %w", da.ErrNotFound),
		fmt.Errorf("batch 7: %w", sharedsec.ErrNotDerived),
		errors.New("never heard of"),
	} {
		fmt.Printf("%v: %v\n", err, sharedsec.Classify(err))
	}
	// Output:
	// blob 3: da: not found: other source
	// batch 7: sharedsec: not derived: wait
	// never heard of: stop
}
