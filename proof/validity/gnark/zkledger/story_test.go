package zkledger_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/examples/zkledger/openingtest"
	"github.com/sharedsec/sharedsec/proof/validity/gnark/zkledger"
	ourgroth16 "github.com/sharedsec/sharedsec/proof/validity/groth16"
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
// the proofs that are kept are of this circuit. Run with -update to make them anew:
// setting up takes about a minute.
func TestStory(t *testing.T) {
	w := openingtest.Story(t, openingtest.Transactions, openingtest.Depth)
	plan, assigned := assignments(t, w)
	for i, a := range assigned {
		if name := w.Chapters[plan.Jobs[i].Position].Name; a.Link != plan.Jobs[i].Link {
			t.Errorf("%s: the circuit has the link %+v, L1 %+v", name, a.Link, plan.Jobs[i].Link)
		}
	}
	ccs, err := zkledger.Compile(params, backend.GROTH16)
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

	t.Logf("%d constraints", ccs.GetNbConstraints())
	pk, vk, err := groth16.Setup(ccs)
	if err != nil {
		t.Fatal(err)
	}
	var raw bytes.Buffer
	if _, err := vk.WriteRawTo(&raw); err != nil {
		t.Fatal(err)
	}
	key, err := ourgroth16.ReadGnarkKey(raw.Bytes(), ourgroth16.Keccak256)
	if err != nil {
		t.Fatal(err)
	}
	f := openingtest.Fixture{Circuit: circuit, SNARKs: make(map[string]hexutil.Bytes)}
	if f.Key, err = key.MarshalBinary(); err != nil {
		t.Fatal(err)
	}
	for i, a := range assigned {
		witness, err := frontend.NewWitness(a.Witness, ecc.BN254.ScalarField())
		if err != nil {
			t.Fatal(err)
		}
		made, err := groth16.Prove(ccs, pk, witness, solidity.WithProverTargetSolidityVerifier(backend.GROTH16),
			backend.WithSolverOptions(solver.WithHints(zkledger.Hints()...)))
		if err != nil {
			t.Fatal(err)
		}
		raw.Reset()
		if _, err := made.WriteRawTo(&raw); err != nil {
			t.Fatal(err)
		}
		snark, err := ourgroth16.ReadGnarkProof(raw.Bytes())
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
