// Package openingtest has a rollup of the ledger for circuits and a story of inbox
// entries, one of each kind that docs/zkledger.md tells apart: what judges proofs,
// in Go and on L1, and what makes them must come to the same on it. Everything in
// it is the same in every run, so that proofs of it can be kept.
package openingtest

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/stretch"
)

// Poster is whose batches count.
var Poster = common.Address{0x90, 19: 0x57}

// Open checks and opens what the layers of the Inbox hold.
var Open = da.Openers{da.LayerCalldata: calldata.Open, da.LayerBlob: sidecar.Open}.Open

// A World is a rollup, and a story of its inbox.
type World struct {
	Config   *derive.Config
	Pipeline *derive.Pipeline
	Ledger   *zkledger.Ledger
	Chapters []Chapter

	genesis commitment.Nodes
	batches uint64
	forced  uint64
	nonces  map[uint32]uint32
}

// A Chapter is one entry of the story.
type Chapter struct {
	Name    string
	Proven  bool // by the circuit; said of [Story] and [Full] alone
	Entry   derive.Entry
	Bodies  [][]byte // what its refs commit to
	Pre     proof.Claim
	Outcome *derive.Outcome
}

// New returns the world of a circuit for so many transactions on a tree of a
// depth, 4 at least, its inbox empty.
func New(tb testing.TB, transactions, depth int) *World {
	tb.Helper()
	var accounts []zkledger.Allocation
	for index := uint32(1); index <= 3; index++ {
		accounts = append(accounts, zkledger.Allocation{Index: index, Account: zkledger.Account{
			Key: key(tb, index).Public(), Owner: owner(index), Balance: *uint256.NewInt(1_000_000),
		}})
	}
	root, nodes, err := zkledger.Genesis(depth, accounts)
	if err != nil {
		tb.Fatal(err)
	}
	c := &derive.Config{
		Version: derive.ConfigVersion, ChainID: 1337,
		Inbox: common.Address{1}, Assertions: common.Address{2}, Portal: common.Address{3}, Timelock: common.Address{4},
		Genesis:   proof.Genesis{StateRoot: root, Time: 1_790_000_000, L1Origin: 900},
		SpanDepth: 6, SpanEntries: 64,
		Rules: []derive.Rule{{
			Semantics: zkledger.Semantics(depth), Codec: zkledger.CodecNumber, Poster: Poster,
			Limits: zkledger.Limits(transactions), TimeLag: 600, OriginLag: 50,
		}},
	}
	p, err := derive.NewPipeline(c, map[derive.Codec]batch.Codec{zkledger.CodecNumber: zkledger.Codec{}})
	if err != nil {
		tb.Fatal(err)
	}
	l, err := zkledger.New(c.Domain(), depth)
	if err != nil {
		tb.Fatal(err)
	}
	return &World{Config: c, Pipeline: p, Ledger: l, genesis: nodes, nonces: make(map[uint32]uint32)}
}

// Builder returns what makes openings of the story.
func (w *World) Builder() *opening.Builder {
	return &opening.Builder{Pipeline: w.Pipeline, Ledger: w.Ledger, Open: Open}
}

// Params returns those of the verifier of the story's program.
func (w *World) Params() opening.Params { return opening.ParamsAt(w.Config, 0) }

// Part returns the chapters from one to before another as a prover is given them.
func (w *World) Part(from, to int) *stretch.Stretch {
	s := &stretch.Stretch{Pre: w.Chapters[from].Pre, Nodes: w.nodes(from)}
	for _, c := range w.Chapters[from:to] {
		s.Entries, s.Bodies = append(s.Entries, c.Entry), append(s.Bodies, c.Bodies)
	}
	return s
}

// nodes returns all nodes of states and exit logs that there are before a chapter.
func (w *World) nodes(before int) commitment.Nodes {
	out := make(commitment.Nodes)
	for h, n := range w.genesis {
		out[h] = n
	}
	for _, c := range w.Chapters[:before] {
		for h, n := range c.Outcome.Nodes {
			out[h] = n
		}
	}
	return out
}

// claim returns the claim after the story so far.
func (w *World) claim() proof.Claim {
	if n := len(w.Chapters); n > 0 {
		return w.Chapters[n-1].Outcome.Claim()
	}
	return w.Config.GenesisClaim()
}

// record appends an entry over bodies and executes it.
func (w *World) record(tb testing.TB, name string, proven bool, e derive.Entry, bodies ...[]byte) {
	tb.Helper()
	pre := w.claim()
	e.Position = pre.Position
	e.L1Block, e.L1Time = 1000+10*e.Position, 1_790_001_000+120*e.Position
	data := make([][]byte, len(bodies))
	for i, b := range bodies {
		ref, content := reference(tb, b)
		e.Refs, data[i] = append(e.Refs, ref), content
	}
	out, err := w.Pipeline.Execute(w.Ledger, w.nodes(len(w.Chapters)), pre, e, data)
	if err != nil {
		tb.Fatalf("%s: %v", name, err)
	}
	w.Chapters = append(w.Chapters, Chapter{name, proven, e, bodies, pre, out})
}

// reference returns the ref of a body, a whole blob or calldata, and what it
// carries: nil if that is malformed.
func reference(tb testing.TB, body []byte) (da.Ref, []byte) {
	tb.Helper()
	if len(body) != blobSize {
		ref, err := calldata.NewRef(body)
		if err != nil {
			tb.Fatal(err)
		}
		return ref, body
	}
	return blobReference(tb, body)
}

// key returns the key of the account at an index.
func key(tb testing.TB, index uint32) *zkledger.PrivateKey {
	tb.Helper()
	k, err := zkledger.NewPrivateKey([32]byte{0x5e, 31: byte(index)})
	if err != nil {
		tb.Fatal(err)
	}
	return k
}

// owner returns whom L1 pays for the account at an index.
func owner(index uint32) common.Address { return common.Address{0xa0, 19: byte(index)} }
