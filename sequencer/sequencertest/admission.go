package sequencertest

import (
	"context"
	"encoding/binary"
	"fmt"
	"math"
	"sync"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/sequencer"
)

// Tx returns a transaction for [Admission]: a sender, a nonce, a priority and
// a payload.
func Tx(sender byte, nonce, priority uint64, payload ...byte) []byte {
	b := append(make([]byte, 0, txHeader+len(payload)), 't', sender)
	b = binary.BigEndian.AppendUint64(b, nonce)
	b = binary.BigEndian.AppendUint64(b, priority)
	return append(b, payload...)
}

const txHeader = 18

// Sender returns the name that [Admission] gives the sender of a [Tx].
func Sender(sender byte) (s sequencer.Sender) {
	s[31] = sender
	return s
}

// ParseTx reads what [Tx] made.
func ParseTx(tx []byte) (sender byte, nonce, priority uint64, ok bool) {
	if len(tx) < txHeader || tx[0] != 't' {
		return 0, 0, 0, false
	}
	return tx[1], binary.BigEndian.Uint64(tx[2:]), binary.BigEndian.Uint64(tx[10:]), true
}

// Admission is a rollup whose state is the number of transactions that each
// sender has had executed. Every transaction costs 1, and everybody has plenty
// to begin with. The zero value is a rollup before its first block. It is safe
// for concurrent use.
type Admission struct {
	mu       sync.Mutex
	next     map[byte]uint64
	funds    map[byte]uint64
	executed uint64
	err      error
}

var _ sequencer.Admission = (*Admission)(nil)

// Check implements [sequencer.Admission].
func (a *Admission) Check(ctx context.Context, tx []byte) (sequencer.Ticket, error) {
	if err := ctx.Err(); err != nil {
		return sequencer.Ticket{}, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.err != nil {
		return sequencer.Ticket{}, a.err
	}
	sender, nonce, priority, ok := ParseTx(tx)
	if !ok {
		return sequencer.Ticket{}, fmt.Errorf("%w: garbage", sequencer.ErrRejected)
	}
	funds, ok := a.funds[sender]
	if !ok {
		funds = math.MaxUint32
	}
	t := sequencer.Ticket{
		Sender:   Sender(sender),
		Nonce:    nonce,
		Priority: priority,
		Next:     a.next[sender],
		Executed: a.executed,
	}
	t.Cost[31] = 1
	binary.BigEndian.PutUint64(t.Funds[24:], funds)
	return t, nil
}

// SetFunds sets what a sender has; before that it is plenty.
func (a *Admission) SetFunds(sender byte, funds uint64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.funds == nil {
		a.funds = make(map[byte]uint64)
	}
	a.funds[sender] = funds
}

// Fail makes Check return err until Fail(nil).
func (a *Admission) Fail(err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.err = err
}

// Execute executes the sequencer's next block: a transaction with any other
// nonce than its sender's next is void.
func (a *Admission) Execute(b *batch.Block) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.next == nil {
		a.next = make(map[byte]uint64)
	}
	for _, tx := range b.Transactions {
		if sender, nonce, _, ok := ParseTx(tx); ok && a.next[sender] == nonce {
			a.next[sender]++
		}
	}
	a.executed++
}

// id is what a Receipt must name a transaction by.
func id(tx []byte) commitment.Root { return commitment.Keccak256(tx) }
