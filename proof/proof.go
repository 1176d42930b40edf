// Package proof states what happened in a rollup, and defines what convinces
// whom of it.
//
// A rollup's state is opened by one [Claim]; a [Statement] says that a program
// takes one claim to the next over given input; a [Transition] is the user's
// own code that computes it; a [Verifier] is convinced by a proof, and a
// [Prover] makes one. What may be believed without a proof is settlement's
// business: see package settlement, and packages fraud and riscv below this one
// for how it decides.
//
// Everything here is deterministic and does no I/O: it also runs inside the
// fraud-proof machine. The encodings are consensus and are fixed for ever; the
// contracts compute the same hashes.
//
// Implementers: run the suites in proof/prooftest.
package proof

import (
	"context"
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
)

var (
	// ErrInvalid matches a proof that does not prove its statement. No retry
	// with the same proof helps.
	ErrInvalid = errors.New("proof: invalid")

	// ErrUnknownProgram matches a statement about a program that a verifier
	// or prover has no key or image for. Update, or refuse to follow.
	ErrUnknownProgram = errors.New("proof: unknown program")

	// ErrPending matches a proof that is not made yet. Wait.
	ErrPending = errors.New("proof: not made yet")
)

// Every hash of this package is the keccak256 of a tag byte, unique to its
// kind, and fields of fixed width; integers are big-endian.
const (
	tagDomain    = 0x10
	tagGenesis   = 0x11
	tagClaim     = 0x12
	tagProgram   = 0x13
	tagInput     = 0x14
	tagDispute   = 0x15
	tagBoundary  = 0x16
	tagFault     = 0x17
	tagAssertion = 0x18
	tagStatement = 0x1d
	tagThreshold = 0x22
)

// A Statement says that Program takes the claim Pre to the claim Post over
// Input. It is all that a proof speaks of: no guest and no circuit is told the
// claimed Post, it computes it.
type Statement struct {
	Program commitment.Root // see [Program]
	Pre     commitment.Root // hash of a [Claim]
	Input   commitment.Root // see [Input]
	Post    commitment.Root // hash of a [Claim]
}

// Hash returns keccak256(0x1d, Program, Pre, Input, Post).
func (s Statement) Hash() commitment.Root {
	return commitment.Keccak256([]byte{tagStatement}, s.Program[:], s.Pre[:], s.Input[:], s.Post[:])
}

// DisputeID returns keccak256(0x15, Program, Pre, Input): what rivals agree
// on. Everything in a dispute is keyed by it.
func (s Statement) DisputeID() commitment.Root {
	return commitment.Keccak256([]byte{tagDispute}, s.Program[:], s.Pre[:], s.Input[:])
}

// A Verifier is convinced by a proof. It is pure and safe for concurrent use.
type Verifier interface {
	// Verify returns nil if proof proves s. Otherwise the error matches
	// [ErrInvalid] or [ErrUnknownProgram].
	Verify(s Statement, proof []byte) error
}

// A Prover makes proofs. It is safe for concurrent use.
type Prover interface {
	// Prove returns a proof of s from a witness in the prover's own format.
	// A statement that is false cannot be proven: the error matches
	// [ErrInvalid].
	Prove(ctx context.Context, s Statement, witness []byte) ([]byte, error)
}

// Domain returns keccak256(0x10, chain id as 32 bytes, rollup, genesis): the
// name of one rollup on one L1. The rollup's address is that of its Assertions
// contract.
func Domain(chainID uint64, rollup common.Address, genesis commitment.Root) commitment.Root {
	var id [32]byte
	binary.BigEndian.PutUint64(id[24:], chainID)
	return commitment.Keccak256([]byte{tagDomain}, id[:], rollup[:], genesis[:])
}

// Program returns keccak256(0x13, semantics, config): the name of one state
// transition under one configuration. Semantics names the transition's code
// and is the rollup's own choice; config is the hash of the derivation's
// configuration.
func Program(semantics, config commitment.Root) commitment.Root {
	return commitment.Keccak256([]byte{tagProgram}, semantics[:], config[:])
}

// Input returns keccak256(0x14, start, startAccumulator, end, endAccumulator):
// the inbox entries from position start up to but not including end, as the
// inbox's accumulator binds them.
func Input(start uint64, startAccumulator commitment.Root, end uint64, endAccumulator commitment.Root) commitment.Root {
	b := append(make([]byte, 0, 1+8+32+8+32), tagInput)
	b = binary.BigEndian.AppendUint64(b, start)
	b = append(b, startAccumulator[:]...)
	b = binary.BigEndian.AppendUint64(b, end)
	b = append(b, endAccumulator[:]...)
	return commitment.Keccak256(b)
}

// AssertionID returns keccak256(0x18, parent, disputeID, span). The genesis
// assertion's id is that of the zero parent, the zero dispute and its claim
// in the place of the span.
func AssertionID(parent, disputeID, span commitment.Root) commitment.Root {
	return commitment.Keccak256([]byte{tagAssertion}, parent[:], disputeID[:], span[:])
}
