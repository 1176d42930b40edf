package zkledger_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/examples/zkledger/openingtest"
	"github.com/sharedsec/sharedsec/proof/validity/gnark"
	"github.com/sharedsec/sharedsec/proof/validity/gnark/zkledger"
)

var update = flag.Bool("update", false, "set the circuit up and prove the story of package openingtest anew")

var params = zkledger.Params{Depth: openingtest.Depth, Transfers: openingtest.Transactions}

// assignments returns the story's plan, and what the circuit is assigned for each
// of its jobs.
func assignments(t *testing.T, w *openingtest.World) (*opening.Plan, []*zkledger.Assignment) {
	t.Helper()
	s := w.Part(0, len(w.Chapters))
	plan, err := w.Builder().Plan(s)
	if err != nil {
		t.Fatal(err)
	}
	var out []*zkledger.Assignment
	for _, j := range plan.Jobs {
		a, err := zkledger.Assign(params, commitment.Overlay(plan.Made, s.Nodes), &zkledger.Entry{
			Statement: j.Statement, Domain: s.Pre.Domain, Pre: j.Pre, Elements: j.Elements, Deposit: j.Deposit, Ref: j.Ref,
		})
		if err != nil {
			t.Fatalf("%s: %v", w.Chapters[j.Position].Name, err)
		}
		out = append(out, a)
	}
	return plan, out
}

// What the circuit is assigned is what L1 will compute of the same entries, and
// the proofs that are kept are of this circuit. Run with -update to make them anew,
// which takes about a minute, and then the contracts' TestGas: what the bytes of a
// proof cost is in its snapshot.
func TestStory(t *testing.T) {
	w := openingtest.Story(t, openingtest.Transactions, openingtest.Depth)
	plan, assigned := assignments(t, w)
	for i, a := range assigned {
		if name := w.Chapters[plan.Jobs[i].Position].Name; a.Link != plan.Jobs[i].Link {
			t.Errorf("%s: the circuit has the link %+v, L1 %+v", name, a.Link, plan.Jobs[i].Link)
		}
	}
	ccs, err := gnark.Compile(gnark.Groth16, zkledger.Circuit(params))
	if err != nil {
		t.Fatal(err)
	}
	var constraints bytes.Buffer
	if _, err := ccs.WriteTo(&constraints); err != nil {
		t.Fatal(err)
	}
	circuit := commitment.Keccak256(constraints.Bytes())
	if !*update {
		if kept := openingtest.Kept(t); kept.Circuit != circuit {
			t.Errorf("the proofs that are kept are of the circuit %v, this is %v: run with -update", kept.Circuit, circuit)
		}
		return
	}

	keys, err := gnark.Setup(t.Context(), gnark.Groth16, ccs)
	if err != nil {
		t.Fatal(err)
	}
	f := openingtest.Fixture{Circuit: circuit, Key: keys.VerifyingKey(), SNARKs: make(map[string]hexutil.Bytes)}
	for i, a := range assigned {
		_, snark, err := keys.Prove(t.Context(), a.Witness)
		if err != nil {
			t.Fatal(err)
		}
		f.SNARKs[w.Chapters[plan.Jobs[i].Position].Name] = snark
	}
	b, err := json.MarshalIndent(f, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("../../../../examples/zkledger/openingtest/testdata/groth16.json", append(b, '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
}
