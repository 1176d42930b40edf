package zkledger_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend"
	gnarkgroth16 "github.com/consensys/gnark/backend/groth16"
	gnarkplonk "github.com/consensys/gnark/backend/plonk"
	plonkbn254 "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test/unsafekzg"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/zkledgertest"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/gnark"
	"github.com/sharedsec/sharedsec/proof/validity/gnark/zkledger"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/proof/validity/plonk"
)

// prepared returns constraints with a full witness and its public inputs: of the
// case with that name.
func prepared(t *testing.T, p zkledger.Params, system gnark.Backend, name string) (constraint.ConstraintSystem, witness.Witness, [][32]byte) {
	t.Helper()
	for _, c := range zkledgertest.Cases(t, p.Depth) {
		if c.Name != name {
			continue
		}
		pre, nodes := zkledgertest.State(p.Depth, c.Before)
		encoded, err := ledger.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{c.Block}})
		if err != nil {
			t.Fatal(err)
		}
		d, err := ledger.Pack(append([]byte{1, 0, 0, 0, 1}, encoded...), p.Transfers)
		if err != nil {
			t.Fatal(err)
		}
		a, err := zkledger.Assign(p, nodes, &zkledger.Entry{
			Statement: commitment.Keccak256([]byte(name)), Domain: zkledgertest.Domain, Pre: pre, Elements: d,
		})
		if err != nil {
			t.Fatal(err)
		}
		w, err := frontend.NewWitness(a.Witness, ecc.BN254.ScalarField())
		if err != nil {
			t.Fatal(err)
		}
		cs, err := zkledger.Compile(p, system)
		if err != nil {
			t.Fatal(err)
		}
		publics := a.Publics()
		return cs, w, publics[:]
	}
	t.Fatalf("no case %q", name)
	return nil, nil, nil
}

// verify wants the proof to prove the inputs, and no other inputs.
func verify(t *testing.T, s validity.System, inputs [][32]byte, p []byte) {
	t.Helper()
	if err := s.VerifyInputs(inputs, p); err != nil {
		t.Fatal(err)
	}
	for i := range inputs {
		inputs[i][31] ^= 1
		if err := s.VerifyInputs(inputs, p); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("another input %d: %v, want proof.ErrInvalid", i, err)
		}
		inputs[i][31] ^= 1
	}
}

// TestGroth16 proves a transfer with Groth16, and verifies it as L1 does.
func TestGroth16(t *testing.T) {
	cs, w, inputs := prepared(t, zkledger.Params{Depth: 4, Transfers: 2}, gnark.Groth16, "transfer")
	pk, vk, err := gnarkgroth16.Setup(cs)
	if err != nil {
		t.Fatal(err)
	}
	made, err := gnarkgroth16.Prove(cs, pk, w, backend.WithSolverOptions(solver.WithHints(zkledger.Hints()...)))
	if err != nil {
		t.Fatal(err)
	}
	var keyBytes, proofBytes bytes.Buffer
	if _, err := vk.WriteRawTo(&keyBytes); err != nil {
		t.Fatal(err)
	}
	if _, err := made.WriteRawTo(&proofBytes); err != nil {
		t.Fatal(err)
	}
	key, err := groth16.ReadGnarkKey(keyBytes.Bytes(), groth16.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	p, err := groth16.ReadGnarkProof(proofBytes.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	verify(t, groth16.New(key), inputs, p)
}

// TestPLONK proves a withdrawal with PLONK, and verifies it as L1 does.
func TestPLONK(t *testing.T) {
	cs, w, inputs := prepared(t, zkledger.Params{Depth: 4, Transfers: 1}, gnark.PLONK, "withdrawal")
	canonical, lagrange, err := unsafekzg.NewSRS(cs, unsafekzg.WithToxicSeed([]byte("for a test")))
	if err != nil {
		t.Fatal(err)
	}
	pk, vk, err := gnarkplonk.Setup(cs, canonical, lagrange)
	if err != nil {
		t.Fatal(err)
	}
	made, err := gnarkplonk.Prove(cs, pk, w, backend.WithSolverOptions(solver.WithHints(zkledger.Hints()...)))
	if err != nil {
		t.Fatal(err)
	}
	var keyBytes bytes.Buffer
	if _, err := vk.WriteTo(&keyBytes); err != nil {
		t.Fatal(err)
	}
	key, err := plonk.ReadGnarkKey(keyBytes.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	verify(t, plonk.New(key), inputs, made.(*plonkbn254.Proof).MarshalSolidity())
}
