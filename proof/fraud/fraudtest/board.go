package fraudtest

import (
	"math/big"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A Board is where a dispute is played: [fraud.Game] is one, a contract
// another. Calls come in the order of their blocks.
type Board interface {
	// Create asserts a root. It reports whether anything changed, and an
	// error if the call was refused.
	Create(c fraud.Call, span commitment.Root) (changed bool, err error)

	// Apply makes a move, likewise.
	Apply(c fraud.Call, m fraud.Move) (changed bool, err error)

	// Standing returns what n is after block now: of its fields Created,
	// Rivaled, Stored, Proven and Settled are compared.
	Standing(n fraud.Node, now uint64) (s fraud.Standing, ok bool)

	// Claimable returns what an account is owed, in wei.
	Claimable(a fraud.Account) *big.Int
}

var _ Board = (*fraud.Game)(nil)
