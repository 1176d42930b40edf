package sequencer

import (
	"context"
	"encoding/hex"
)

// An Admission is the rollup's own check of what asks to be ordered. It keeps
// garbage and what nobody pays for out of the blocks; it decides nothing that
// the rollup's transition does not decide again. It is safe for concurrent
// use: signatures are checked here, and several at a time.
type Admission interface {
	// Check judges one transaction, which it must not keep or change. A
	// refusal matches [ErrRejected], a state that cannot be read
	// [ErrUnavailable].
	Check(ctx context.Context, tx []byte) (Ticket, error)
}

// A Sender names who signed a transaction: 32 bytes of the rollup's choice, an
// address padded with zeros, say.
type Sender [32]byte

// String returns the name as 64 hexadecimal digits.
func (s Sender) String() string { return hex.EncodeToString(s[:]) }

// A Ticket is what a sequencer must know of a transaction to order it.
//
// A sender's transactions are ordered by nonce, without gaps. What the sender
// has waiting and what the state has not yet executed, the sequencer counts
// itself, from Executed on.
type Ticket struct {
	Sender   Sender
	Nonce    uint64   // place in the sender's order
	Priority uint64   // what it offers for going first, in the rollup's unit
	Cost     [32]byte // most that it takes from the sender's funds, big-endian; zero if that is not checked

	Next  uint64   // the sender's next nonce by the state that was read
	Funds [32]byte // the sender's funds by that state, big-endian

	// Executed is how many blocks of the sequencer, counted as by [Releaser],
	// that state has executed: at least those released, else the sequencer
	// may answer [ErrUnavailable]. 0 says that it is not known.
	Executed uint64
}
