package opening

import (
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
)

// A System is a SNARK whose verifying key has a hash.
type System interface {
	validity.System
	Key() commitment.Root
}

// A Verifier is convinced of the statements of one program by openings. It is
// the twin of the contract ZkLedgerVerifier; it is pure and safe for concurrent
// use.
type Verifier struct {
	params Params
	system System
}

var _ proof.BatchVerifier = (*Verifier)(nil)

// NewVerifier returns the verifier of a program by the circuit whose key s has.
// Parameters that none serves, and a key that is no circuit's of the ledger,
// match [ErrParams].
func NewVerifier(p Params, s System) (*Verifier, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	if s.Inputs() != inputs {
		return nil, fmt.Errorf("%w: a key of %d inputs, want %d", ErrParams, s.Inputs(), inputs)
	}
	return &Verifier{p, s}, nil
}

// Key binds all that decides what v accepts: see [Params.Key].
func (v *Verifier) Key() commitment.Root { return v.params.Key(v.system.Key()) }

// Verify implements [proof.Verifier]: p is the encoding of an [Opening].
func (v *Verifier) Verify(s proof.Statement, p []byte) error {
	return v.VerifyBatch([]proof.Statement{s}, [][]byte{p})
}

// VerifyBatch implements [proof.BatchVerifier]: the SNARKs of all proofs are
// verified together.
func (v *Verifier) VerifyBatch(statements []proof.Statement, proofs [][]byte) error {
	if len(statements) == 0 || len(statements) != len(proofs) {
		return invalid("%d proofs of %d statements", len(proofs), len(statements))
	}
	var lists [][][32]byte
	var snarks [][]byte
	for i, s := range statements {
		if s.Program != v.params.Program {
			return fmt.Errorf("%w: %v, want %v", proof.ErrUnknownProgram, s.Program, v.params.Program)
		}
		var o Opening
		if err := o.UnmarshalBinary(proofs[i]); err != nil {
			return err
		}
		shown, found, err := v.params.follow(&o)
		if err != nil {
			return err
		}
		if shown != s {
			return invalid("an opening of %v, want %v", shown, s)
		}
		for _, f := range found {
			lists, snarks = append(lists, f.inputs), append(snarks, f.proof)
		}
	}
	if len(snarks) == 0 {
		return nil
	}
	return validity.VerifyInputsBatch(v.system, lists, snarks)
}
