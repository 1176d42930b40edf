package openingtest

import (
	_ "embed"
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
)

// The parameters of the circuit whose proofs are kept.
const (
	Transactions = 2
	Depth        = 4
)

//go:embed testdata/groth16.json
var kept []byte

// A Fixture is a Groth16 key of the circuit, and its proofs of the story's
// chapters. The tests in proof/validity/gnark/zkledger make it: a key is random,
// so all of it is made anew at once.
type Fixture struct {
	Circuit commitment.Root          `json:"circuit"` // hash of the constraints that the key is for
	Key     hexutil.Bytes            `json:"key"`     // as docs/validity.md encodes it
	SNARKs  map[string]hexutil.Bytes `json:"snarks"`  // by the chapter's name
}

// Kept returns the fixture of [Story] with [Transactions] and [Depth].
func Kept(tb testing.TB) *Fixture {
	tb.Helper()
	f := new(Fixture)
	if err := json.Unmarshal(kept, f); err != nil {
		tb.Fatal(err)
	}
	return f
}

// System returns the verifier of the fixture's proofs.
func (f *Fixture) System(tb testing.TB) *groth16.Verifier {
	tb.Helper()
	k, err := groth16.ParseKey(f.Key)
	if err != nil {
		tb.Fatal(err)
	}
	return groth16.New(k)
}

// Assemble returns the proof of a plan of w's chapters.
func (f *Fixture) Assemble(tb testing.TB, w *World, p *opening.Plan) []byte {
	tb.Helper()
	var snarks [][]byte
	for _, j := range p.Jobs {
		name := w.Chapters[j.Position].Name
		s, ok := f.SNARKs[name]
		if !ok {
			tb.Fatalf("no proof of %q is kept", name)
		}
		snarks = append(snarks, s)
	}
	b, err := p.Assemble(snarks)
	if err != nil {
		tb.Fatal(err)
	}
	return b
}
