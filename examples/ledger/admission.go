package ledger

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sync/atomic"

	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/sequencer"
)

// Admission tells a ledger's sequencer what to order: well-formed
// transactions with a good signature, an unused nonce and the funds for it, by
// the state at the head that it was last told. It is safe for concurrent use.
type Admission struct {
	ledger *Ledger
	minFee uint256.Int
	head   atomic.Pointer[Head]
}

var _ sequencer.Admission = (*Admission)(nil)

// A Head is a state to judge by.
type Head struct {
	Nodes    commitment.NodeReader // safe for concurrent use
	Root     commitment.Root
	Executed uint64 // blocks of the sequencer that the state has executed, as sequencer.Ticket counts them
}

// NewAdmission returns an admission to l that asks a fee of at least minFee
// wei. Until it is told a head it answers [sequencer.ErrUnavailable].
func NewAdmission(l *Ledger, minFee *uint256.Int) *Admission {
	return &Admission{ledger: l, minFee: *minFee}
}

// SetHead sets the state that later checks go by.
func (a *Admission) SetHead(h Head) { a.head.Store(&h) }

// Check implements [sequencer.Admission].
func (a *Admission) Check(ctx context.Context, p []byte) (sequencer.Ticket, error) {
	refuse := func(err error) (sequencer.Ticket, error) {
		return sequencer.Ticket{}, fmt.Errorf("%w: %w", sequencer.ErrRejected, err)
	}
	if err := ctx.Err(); err != nil {
		return sequencer.Ticket{}, err
	}
	head := a.head.Load()
	if head == nil {
		return sequencer.Ticket{}, fmt.Errorf("%w: ledger: no head yet", sequencer.ErrUnavailable)
	}
	tx, err := ParseTx(p)
	if err != nil {
		return refuse(err)
	}
	total, ok := tx.total()
	if !ok {
		return refuse(ErrFunds)
	}
	if tx.Fee.Lt(&a.minFee) {
		return refuse(fmt.Errorf("ledger: fee of %v wei, want at least %v", &tx.Fee, &a.minFee))
	}
	sender, err := tx.Sender(a.ledger.domain)
	if err != nil {
		return refuse(err)
	}
	from, err := ReadAccount(head.Nodes, head.Root, sender)
	if err != nil {
		return sequencer.Ticket{}, errors.Join(sequencer.ErrUnavailable, err)
	}
	t := sequencer.Ticket{
		Nonce:    tx.Nonce,
		Priority: math.MaxUint64,
		Cost:     total.Bytes32(),
		Next:     from.Nonce,
		Funds:    from.Balance.Bytes32(),
		Executed: head.Executed,
	}
	copy(t.Sender[12:], sender[:])
	if tx.Fee.IsUint64() {
		t.Priority = tx.Fee.Uint64()
	}
	return t, nil
}
