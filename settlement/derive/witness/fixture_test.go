package witness_test

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/guest"
	"github.com/sharedsec/sharedsec/settlement/derive/witness"
)

// reading has one node for its state, which blocks read and leave as it is.
type reading struct{}

func (reading) Apply(n commitment.NodeReader, pre commitment.Root, _ *batch.Block) (proof.Result, error) {
	_, err := commitment.ReadNode(n, pre)
	return proof.Result{Post: pre}, err
}

// A rollup whose inbox has one batch, of two blocks, in a blob.
type rollup struct {
	dispute witness.Dispute
	body    []byte
	state   commitment.Nodes
	pipe    *derive.Pipeline
}

func newRollup() (*rollup, error) {
	r := &rollup{state: make(commitment.Nodes)}
	root := commitment.Keccak256([]byte("state"))
	r.state[root] = []byte("state")
	c := &derive.Config{
		Version: derive.ConfigVersion, ChainID: 1,
		Inbox: common.Address{1}, Assertions: common.Address{2}, Portal: common.Address{3}, Timelock: common.Address{4},
		Genesis: proof.Genesis{StateRoot: root, Time: 1000}, SpanDepth: 8, SpanEntries: 16,
		Rules: []derive.Rule{{
			Semantics: commitment.Root{9}, Codec: derive.CodecNative, TimeLag: 60, OriginLag: 5,
			Limits: batch.Limits{Blocks: 8, Transactions: 100, TxBytes: 1000, Bytes: 10_000, FrameBytes: 10_000},
		}},
	}
	b, err := native.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{{Time: 1}, {Time: 2, Transactions: [][]byte{{1}}}}})
	if err != nil {
		return nil, err
	}
	frames, err := batch.Frames(b, 1000)
	if err != nil {
		return nil, err
	}
	if r.body, err = blob.Encode(frames[0]); err != nil {
		return nil, err
	}
	point, err := kzg.Commit((*kzg.Blob)(r.body))
	if err != nil {
		return nil, err
	}
	ref, err := blob.NewRef(point.VersionedHash())
	if err != nil {
		return nil, err
	}
	r.dispute = witness.Dispute{Config: c, Pre: c.GenesisClaim(), Entries: []derive.Entry{
		{Kind: derive.KindBatch, L1Block: 10, L1Time: 2000, Refs: []da.Ref{ref}},
	}}
	if r.pipe, err = derive.NewPipeline(c, codecs); err != nil {
		return nil, err
	}
	return r, nil
}

var codecs = map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}}

// made returns a rollup for a test.
func made(t testing.TB) *rollup {
	t.Helper()
	r, err := newRollup()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func (r *rollup) program() guest.Program {
	return guest.Program{Transition: func(*derive.Config) proof.Transition { return reading{} }, Codecs: codecs}
}

// fetcher gives r's blob, checked.
func (r *rollup) fetcher() da.Fetcher {
	return da.Unpack(func(context.Context, da.Ref, da.Hint) ([]byte, error) { return r.body, nil }, sidecar.Open)
}

func (r *rollup) gatherer() *witness.Gatherer {
	return &witness.Gatherer{Program: r.program(), State: r.state, Fetcher: r.fetcher()}
}
