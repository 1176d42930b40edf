package zkledger

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"sync/atomic"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/sequencer"
)

// Admission tells a ledger's sequencer what to order: transactions with a good
// signature, an unused nonce, the funds for it and somebody to take it, by the
// state at the head that it was last told. None asks for a fee: the ledger
// knows no fees. It is safe for concurrent use.
type Admission struct {
	ledger *Ledger
	head   atomic.Pointer[Head]
}

var _ sequencer.Admission = (*Admission)(nil)

// A Head is a state to judge by.
type Head struct {
	Nodes    commitment.NodeReader // safe for concurrent use
	Root     commitment.Root
	Executed uint64 // blocks of the sequencer that the state has executed, as sequencer.Ticket counts them
}

// NewAdmission returns an admission to l. Until it is told a head it answers
// [sequencer.ErrUnavailable].
func NewAdmission(l *Ledger) *Admission { return &Admission{ledger: l} }

// SetHead sets the state that later checks go by.
func (a *Admission) SetHead(h Head) { a.head.Store(&h) }

// Check implements [sequencer.Admission].
func (a *Admission) Check(ctx context.Context, p []byte) (sequencer.Ticket, error) {
	if err := ctx.Err(); err != nil {
		return sequencer.Ticket{}, err
	}
	head := a.head.Load()
	if head == nil {
		return sequencer.Ticket{}, fmt.Errorf("%w: zkledger: no head yet", sequencer.ErrUnavailable)
	}
	from, tx, void, err := a.admit(head, p)
	if err != nil {
		return sequencer.Ticket{}, errors.Join(sequencer.ErrUnavailable, err)
	}
	if void != nil {
		return sequencer.Ticket{}, fmt.Errorf("%w: %w", sequencer.ErrRejected, void)
	}
	t := sequencer.Ticket{
		Nonce:    uint64(tx.Nonce),
		Cost:     tx.Value.Bytes32(),
		Next:     uint64(from.Nonce),
		Funds:    from.Balance.Bytes32(),
		Executed: head.Executed,
	}
	binary.BigEndian.PutUint32(t.Sender[28:], tx.From)
	return t, nil
}

// admit returns the transaction that p is and its sender's account at the head,
// or why it is refused whatever the account's nonce and balance are when it is
// executed. An error means that the state cannot be read.
func (a *Admission) admit(head *Head, p []byte) (from Account, tx *Tx, void, err error) {
	if tx, void = ParseTx(p); void != nil {
		return from, tx, void, nil
	}
	t, err := newTree(head.Nodes, head.Root, a.ledger.depth)
	if err != nil {
		return from, tx, nil, err
	}
	exists := func(index uint32) (a Account, err error) {
		if t.has(index) {
			a, err = t.account(index)
		}
		return a, err
	}
	if from, err = exists(tx.From); err != nil {
		return from, tx, nil, err
	}
	if !from.Exists() {
		return from, tx, ErrAccount, nil
	}
	if void = tx.Verify(a.ledger.domain, from.Key); void != nil {
		return from, tx, void, nil
	}
	if tx.Nonce == math.MaxUint32 {
		return from, tx, ErrNonce, nil
	}
	if tx.Kind == Transfer {
		to, err := exists(tx.index())
		switch {
		case err != nil:
			return from, tx, nil, err
		case !to.Exists():
			return from, tx, ErrAccount, nil
		case tx.index() != tx.From && !to.credit(&tx.Value):
			return from, tx, ErrFull, nil
		}
	}
	return from, tx, nil, nil
}
