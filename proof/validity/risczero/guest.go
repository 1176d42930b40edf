package risczero

import (
	"crypto/sha256"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/trust"
)

// tagGuest begins what a guest's key is hashed from.
const tagGuest = 0x25

// A Guest is convinced of the statements that one guest commits to in its journal,
// by seals. It is pure and safe for concurrent use.
//
// It does not look at the statement's program: that is what the guest computes, and
// which guest a program has, L1's registry says.
type Guest struct {
	machine *Machine
	imageID [32]byte
}

var (
	_ proof.BatchVerifier = (*Guest)(nil)
	_ proof.Keyed         = (*Guest)(nil)
	_ trust.Assumer       = (*Guest)(nil)
)

// Guest returns the verifier of the guest with an image id.
func (m *Machine) Guest(imageID [32]byte) *Guest { return &Guest{m, imageID} }

// Verify implements [proof.Verifier].
func (g *Guest) Verify(s proof.Statement, seal []byte) error {
	return g.machine.VerifyClaim(seal, g.claim(s))
}

// VerifyBatch implements [proof.BatchVerifier].
func (g *Guest) VerifyBatch(s []proof.Statement, seals [][]byte) error {
	if len(s) != len(seals) {
		return fmt.Errorf("risczero: %w: %d seals of %d statements", proof.ErrInvalid, len(seals), len(s))
	}
	lists, snarks := make([][][32]byte, len(s)), make([][]byte, len(s))
	for i := range s {
		var err error
		if lists[i], snarks[i], err = g.machine.open(seals[i], g.claim(s[i])); err != nil {
			return fmt.Errorf("seal %d: %w", i, err)
		}
	}
	return g.machine.system.VerifyInputsBatch(lists, snarks)
}

func (g *Guest) claim(s proof.Statement) [32]byte {
	journal := s.Hash()
	return ClaimDigest(g.imageID, sha256.Sum256(journal[:]))
}

// Key returns keccak256(0x25, the key of Groth16, the selector, the control root,
// the control id, the image id).
func (g *Guest) Key() commitment.Root {
	m := g.machine
	key := m.system.Key()
	return commitment.Keccak256([]byte{tagGuest}, key[:], m.selector[:], m.params.ControlRoot[:], m.params.ControlID[:], g.imageID[:])
}

// Assumptions implements [trust.Assumer].
func (g *Guest) Assumptions() []trust.Assumption {
	const part = "proof/validity/risczero"
	return []trust.Assumption{
		{
			Part: part, Dimension: trust.StateValidation,
			Who:   "all who took part in the setup of RISC Zero's Groth16 key, together",
			Could: "prove false statements, if each has kept its secret",
			Cost:  "nothing",
		},
		{
			Part: part, Dimension: trust.StateValidation,
			Who:   "the authors of RISC Zero's circuits, and of the guest with image id " + commitment.Root(g.imageID).String(),
			Could: "have left a flaw by which anybody proves false statements",
			Cost:  "finding it",
		},
	}
}
