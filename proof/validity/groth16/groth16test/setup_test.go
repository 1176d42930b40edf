package groth16test

import (
	"errors"
	"testing"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/proof/validity/validitytest"
)

func TestSetup(t *testing.T) {
	s, err := NewSetup(1, 3)
	if err != nil {
		t.Fatal(err)
	}
	var cases []validitytest.Case
	for i := range byte(3) {
		inputs := [][32]byte{{31: i}, {0: 1, 31: i}, {}}
		p, err := s.Prove(inputs, uint64(i))
		if err != nil {
			t.Fatal(err)
		}
		cases = append(cases, validitytest.Case{Inputs: inputs, Proof: p})
	}
	validitytest.TestSystem(t, func() validity.System { return groth16.New(s.Key()) }, cases)

	other, err := NewSetup(2, 3)
	if err != nil {
		t.Fatal(err)
	}
	if err := groth16.New(other.Key()).VerifyInputs(cases[0].Inputs, cases[0].Proof); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("a proof under another setup's key: %v, want ErrInvalid", err)
	}
	if _, err := s.Prove(make([][32]byte, 2), 0); err == nil {
		t.Error("it proves two inputs of three")
	}
	if _, err := s.Prove([][32]byte{{}, {}, {0: 0xff}}, 0); err == nil {
		t.Error("it proves an input that is not reduced")
	}
}
