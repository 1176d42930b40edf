package zkledger

import (
	"encoding/binary"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// An Outcome is what one transaction of a block, or one forced item, came to.
type Outcome struct {
	// Error is why it is void, or bounced: nil, or matching ErrInvalid,
	// ErrNonce, ErrFunds, ErrAccount or ErrFull.
	Error error

	// Exit is what leaves for L1 by it; nil if nothing does.
	Exit *proof.Exit

	// Updates are the leaves that the circuit looks at for it, in order. A
	// transaction has two if its length is TxSize: the leaf at its from, and
	// then the one at the low 4 bytes of its to. A deposit has one if its
	// length is DepositSize: the leaf at its index. An index counts mod 2^D,
	// and this holds whatever the bytes say: leaves that are not to change,
	// as of what is void and of a withdrawal's to, are there unchanged.
	// Anything else has none.
	Updates []Update
}

// An Update is one leaf before and after a change, with the path that is the
// same for both.
type Update struct {
	Index    uint32 // below 2^D
	Before   Account
	After    Account
	Siblings []fr.Element // from the leaf's own on up, one a level
}

// Roots returns the state's roots before and after the update.
func (u *Update) Roots() (before, after fr.Element) {
	return pathRoot(u.Index, u.Before, u.Siblings), pathRoot(u.Index, u.After, u.Siblings)
}

// Trace is [Ledger.Apply] for those who want to know what became of each: it
// also returns an Outcome for each forced item and then each transaction of b.
// It may read more nodes than Apply, all of the state under pre.
func (l *Ledger) Trace(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, []Outcome, error) {
	return l.run(n, pre, b, true)
}

// update makes after the account at index.
func (e *execution) update(o *Outcome, index uint32, after Account) error {
	if e.trace {
		before, err := e.tree.account(index)
		if err != nil {
			return err
		}
		siblings, err := e.tree.siblings(index)
		if err != nil {
			return err
		}
		o.Updates = append(o.Updates, Update{index, before, after, siblings})
	}
	return e.tree.set(index, after)
}

// look is update where nothing changes, at an index mod 2^D.
func (e *execution) look(o *Outcome, index uint32) error {
	if !e.trace {
		return nil
	}
	index &= 1<<e.ledger.depth - 1
	a, err := e.tree.account(index)
	if err != nil {
		return err
	}
	return e.update(o, index, a)
}

// leave looks at the leaves that a void transaction leaves alone.
func (e *execution) leave(o *Outcome, p []byte) error {
	if len(p) != TxSize {
		return nil
	}
	if err := e.look(o, indexOf(p[1:])); err != nil {
		return err
	}
	return e.look(o, indexOf(p[21:]))
}

// indexOf returns the index that p begins with.
func indexOf(p []byte) uint32 { return binary.BigEndian.Uint32(p) }
