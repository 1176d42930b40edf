package zkledger

import (
	"errors"
	"testing"

	"github.com/consensys/gnark/constraint"

	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof/validity/gnark"
)

// Verifiers take five public inputs and one commitment to none of them.
func TestCompile(t *testing.T) {
	for _, system := range systems {
		cs, err := Compile(Params{Depth: 32, Transfers: 1}, system)
		if err != nil {
			t.Fatal(err)
		}
		public := cs.GetNbPublicVariables()
		if system == gnark.Groth16 {
			public-- // the constant one
		}
		if public != 5 || len(cs.GetCommitments().CommitmentIndexes()) != 1 {
			t.Errorf("%v: %d public inputs and %d commitments, want 5 and 1", system, public, len(cs.GetCommitments().CommitmentIndexes()))
		}
		if list, ok := cs.GetCommitments().(constraint.Groth16Commitments); ok && len(list[0].PublicAndCommitmentCommitted) != 0 {
			t.Errorf("public inputs %v are committed to", list[0].PublicAndCommitmentCommitted)
		}
	}
}

func TestParams(t *testing.T) {
	for _, p := range []Params{{0, 1}, {33, 1}, {1, 0}, {1, 17}, {-1, -1}} {
		if _, err := Compile(p, gnark.Groth16); !errors.Is(err, ErrParams) {
			t.Errorf("Compile(%+v) = %v, want ErrParams", p, err)
		}
		if _, err := Assign(p, nil, &Entry{}); !errors.Is(err, ErrParams) {
			t.Errorf("Assign(%+v) = %v, want ErrParams", p, err)
		}
		if err := Circuit(p).Define(nil); !errors.Is(err, ErrParams) {
			t.Errorf("Circuit(%+v) = %v, want ErrParams", p, err)
		}
	}
	if _, err := Compile(Params{2, 1}, 0); err == nil {
		t.Error("constraints for an unknown system")
	}
}

// What L1 judges by itself has no witness.
func TestAssignRefuses(t *testing.T) {
	p := Params{Depth: 3, Transfers: 1}
	pre, nodes := state(t, p.Depth)
	high := make([][32]byte, ledger.Elements(p.Transfers))
	high[3][0] = 0x40
	short := depositOf(1, [20]byte{}, 1, ledger.PublicKey{}).Forced[0]
	short.Data = short.Data[1:]
	for name, e := range map[string]*Entry{
		"too few elements":       {Pre: pre, Elements: make([][32]byte, 4)},
		"none":                   {Pre: pre},
		"an element of 255 bits": {Pre: pre, Elements: high},
		"a short deposit":        {Pre: pre, Deposit: &short},
		"a deposit and a batch":  {Pre: pre, Deposit: &depositOf(1, [20]byte{}, 1, ledger.PublicKey{}).Forced[0], Elements: streamElements(t, p)},
	} {
		if _, err := Assign(p, nodes, e); !errors.Is(err, ledger.ErrInvalid) {
			t.Errorf("%s: %v, want ErrInvalid of the ledger", name, err)
		}
	}
}

func streamElements(t testing.TB, p Params) [][32]byte {
	return pack(streamOf(t, p.Transfers, busy(t, p.Transfers)))
}
