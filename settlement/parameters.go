package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// Parameters are what a rollup's contracts say of themselves: read from L1,
// never from a form. Delays are in L1 blocks.
type Parameters struct {
	Poster   common.Address // whose batches the Inbox takes
	Owner    common.Address // of the timelock: who can schedule upgrades
	Upgrade  uint64         // delay of the timelock
	Force    uint64         // after which a forced item is overdue
	Proposer uint64         // allowed from an entry's posting to an honest assertion over it
	Censor   uint64         // C: rounds of censorship that the parameters allow for
	Moves    uint64         // B: rounds that the moves of a dispute take
	Period   uint64         // T: the challenge period in force
	Escape   uint64         // age of an unconfirmed entry that opens the hatch
	Exit     uint64         // exit window promised before an upgrade
	Withdraw uint64         // from confirmation to payment
	Retain   uint64         // L1 blocks for which data must be available; 0 if an archive is declared
	Stake    [32]byte       // of an assertion, wei, big-endian

	// MostForced is how many forced items one posting appends at most.
	MostForced uint64

	// ForcedRate is how many forced items an L1 block the queue takes, on
	// average, before their price rises.
	ForcedRate uint64

	// EscapeVerifier proves accounts to the hatch; zero if the rollup has none.
	EscapeVerifier common.Address

	// Systems are the proof systems for which the program in force has a
	// machine image or a verifying key: none until one is installed.
	Systems []ProofSystem

	// Layers are where the Inbox lets batches live.
	Layers []da.Layer

	// Finality is what confirms an assertion.
	Finality Finality

	// Verifier judges validity proofs of the program in force; zero if nothing
	// does. VerifierKey is what it says its key is: it binds all that decides
	// what is accepted, and is to be compared with one's own.
	Verifier    common.Address
	VerifierKey commitment.Root

	// Alarmed tells that two proofs contradicted each other: nothing is asserted,
	// proven or confirmed any more.
	Alarmed bool

	// Disputes tells whether the contracts can decide between rivals: they have
	// disputes, and an image of the program in force.
	Disputes bool

	// How disputes are cut and paid for; empty where there are none.
	Shape   fraud.Shape // heights of the levels, the finest first
	Refine  [][32]byte  // stake of a refinement to each level but the coarsest, the finest first, wei, big-endian
	CostCap [32]byte    // the most that one move is paid back, wei, big-endian
}

// Finality is what confirms an assertion, fixed at deployment.
type Finality uint8

// What confirms. The period is that of a challenge; disputes decide between
// rivals, where there are any.
const (
	Window Finality = 1 // the period, or a dispute won
	Proof  Finality = 2 // a validity proof, at once; nothing is asserted without one
	Either Finality = 3 // a validity proof at once, or what Window says
	Both   Finality = 4 // a validity proof, and what Window says
)

// String returns what confirms, in a word.
func (f Finality) String() string {
	switch f {
	case Window:
		return "window"
	case Proof:
		return "proof"
	case Either:
		return "either"
	case Both:
		return "both"
	}
	return "invalid"
}

// A ProofSystem is the number of a proof system in the contracts' registry.
type ProofSystem uint8

// The registry's slots.
const (
	FraudProof    ProofSystem = 1 // a machine image
	ValidityProof ProofSystem = 2 // the address of a verifier, in the low 20 bytes
)

// A Describer is a [Reader] that also reads the contracts' parameters.
// Wrappers forward it.
type Describer interface {
	// Parameters returns the parameters in force after block at.
	Parameters(ctx context.Context, at Block) (Parameters, error)
}

// ReadParameters returns the parameters at a block, or errors.ErrUnsupported
// if r cannot read them.
func ReadParameters(ctx context.Context, r Reader, at Block) (Parameters, error) {
	d, ok := r.(Describer)
	if !ok {
		return Parameters{}, fmt.Errorf("settlement: %T reads no parameters: %w", r, errors.ErrUnsupported)
	}
	return d.Parameters(ctx, at)
}
