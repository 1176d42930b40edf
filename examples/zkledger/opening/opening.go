// Package opening is the form that a proof of the ledger for circuits has, in Go
// and on L1: all that is behind a statement's hashes, what shows the bytes of each
// inbox entry, and a SNARK for each that L1 does not see through by itself.
//
// A [Verifier] is convinced of statements; it is the twin of the contract
// ZkLedgerVerifier, and both say the same of all bytes about entries that an Inbox
// can hold: of a batch with several refs the contract looks at the first alone. A
// [Builder] makes the jobs of a prover from what a node has, and an [Opening] from
// the SNARKs.
// docs/zkledger.md has the table of who shows what.
package opening

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// An Opening is a proof of a statement.
type Opening struct {
	Pre   proof.Claim
	Exits merkle.Log // the exit log of Pre; empty if no entry adds to it
	Steps []Step     // one for each entry, in order, at least one
}

// Statement returns the statement that o is a proof of, for the verifier with
// those parameters, if all its SNARKs are good: they are not verified. Otherwise
// the error matches [proof.ErrInvalid].
func (o *Opening) Statement(p Params) (proof.Statement, error) {
	s, _, err := p.follow(o)
	return s, err
}

// A Step leads from the claim before an entry to the claim after it.
type Step struct {
	Entry derive.Entry // its Position is not encoded: Pre's and the steps before tell
	// Shown is of what the entry's Ref names: nothing, or the data whole, or of a
	// blob one element: its number (2 bytes) and its evaluation, or the evaluation
	// at the challenge. An evaluation is value (32 bytes), KZG commitment and KZG
	// proof (48 bytes each).
	Shown []byte
	Run   *Execution // nil if L1 sees by itself what the entry does
}

// An Execution is what the circuit computed for an entry, and its proof.
type Execution struct {
	StateRoot commitment.Root // after the entry
	H         [32]byte        // the circuit's hash of its statement and the data
	Header    *Header         // nil if the data is no batch, or there is none
	Bounced   bool            // of a deposit
	Exits     []Exit          // that the transaction with this index made; the last is not zero
	SNARK     []byte
}

// A Header is what a batch says of its block. A forced transaction's is zero.
type Header struct {
	Time   uint64 // Unix seconds
	Origin uint64 // L1 block
}

// An Exit is an exit of the ledger, which carries no data; the zero Exit is none.
type Exit struct {
	To    common.Address
	Value [12]byte // wei, big-endian
}

// IsZero reports whether e is none.
func (e Exit) IsZero() bool { return e == Exit{} }

// Exit returns e as the exit log has it.
func (e Exit) Exit() proof.Exit {
	x := proof.Exit{To: e.To}
	copy(x.Value[20:], e.Value[:])
	return x
}

// Sizes of what is shown, and of data.
const (
	evaluationSize = 32 + 48 + 48
	elementSize    = 2 + evaluationSize
)
