package sp1

import (
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/trust"
)

// tagGuest begins what a guest's key is hashed from.
const tagGuest = 0x24

// A Guest is convinced of the statements that one program commits to in its public
// values. It is pure and safe for concurrent use.
//
// It does not look at the statement's program: that is what the guest computes, and
// which guest a program has, L1's registry says.
type Guest struct {
	machine     *Machine
	programVKey [32]byte
}

var (
	_ proof.BatchVerifier = (*Guest)(nil)
	_ proof.Keyed         = (*Guest)(nil)
	_ trust.Assumer       = (*Guest)(nil)
)

// Guest returns the verifier of the program with a verifying key: what SP1 prints as
// its bytes32.
func (m *Machine) Guest(programVKey [32]byte) *Guest { return &Guest{m, programVKey} }

// Verify implements [proof.Verifier].
func (g *Guest) Verify(s proof.Statement, p []byte) error {
	h := s.Hash()
	return g.machine.VerifyProof(g.programVKey, h[:], p)
}

// VerifyBatch implements [proof.BatchVerifier].
func (g *Guest) VerifyBatch(s []proof.Statement, proofs [][]byte) error {
	if len(s) != len(proofs) {
		return fmt.Errorf("sp1: %w: %d proofs of %d statements", proof.ErrInvalid, len(proofs), len(s))
	}
	lists, snarks := make([][][32]byte, len(s)), make([][]byte, len(s))
	for i := range s {
		h := s[i].Hash()
		var err error
		if lists[i], snarks[i], err = g.machine.open(g.programVKey, h[:], proofs[i]); err != nil {
			return fmt.Errorf("proof %d: %w", i, err)
		}
	}
	return validity.VerifyInputsBatch(g.machine.params.System, lists, snarks)
}

// Key returns keccak256(0x24, the system's key, the selector, the root of verifying
// keys, the program's verifying key).
func (g *Guest) Key() commitment.Root {
	p := &g.machine.params
	key := p.System.Key()
	return commitment.Keccak256([]byte{tagGuest}, key[:], p.Selector[:], p.VKRoot[:], g.programVKey[:])
}

// Assumptions implements [trust.Assumer].
func (g *Guest) Assumptions() []trust.Assumption {
	const part = "proof/validity/sp1"
	return []trust.Assumption{
		{
			Part: part, Dimension: trust.StateValidation,
			Who:   "all who took part in the setup of SP1's SNARK, together",
			Could: "prove false statements, if each has kept its secret",
			Cost:  "nothing",
		},
		{
			Part: part, Dimension: trust.StateValidation,
			Who:   "the authors of SP1's circuits, and of the program with verifying key " + commitment.Root(g.programVKey).String(),
			Could: "have left a flaw by which anybody proves false statements",
			Cost:  "finding it",
		},
	}
}
