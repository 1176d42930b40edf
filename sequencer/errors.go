package sequencer

import (
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// Each error names one reaction.
var (
	// ErrFull matches a transaction for which there is no room now. Submit it
	// again later. See [FullError].
	ErrFull = errors.New("sequencer: full")

	// ErrRejected matches a transaction that the rollup's own check refuses,
	// or that no block can hold. The same bytes will not do.
	ErrRejected = errors.New("sequencer: rejected")

	// ErrDuplicate matches a transaction that is kept already. Nothing is to
	// be done: the Receipt that comes with it is the first submission's.
	ErrDuplicate = errors.New("sequencer: duplicate")

	// ErrNonceGap matches a transaction that comes before an earlier one of
	// its sender. Submit the earlier ones first. See [NonceError].
	ErrNonceGap = errors.New("sequencer: nonce gap")

	// ErrNonceUsed matches a transaction whose place in its sender's order is
	// taken for good. Make a new one with a later nonce. See [NonceError].
	ErrNonceUsed = errors.New("sequencer: nonce used")

	// ErrUnderpriced matches a transaction that would replace another of its
	// sender but offers too little more. Raise its priority. See [PriceError].
	ErrUnderpriced = errors.New("sequencer: underpriced")

	// ErrUnfunded matches a transaction that costs more than its sender has
	// left beside those that wait already. Wait for them, or add funds.
	ErrUnfunded = errors.New("sequencer: unfunded")

	// ErrUnavailable matches a check that could not be made now, since the
	// rollup's state or L1 cannot be read. Submit it again later.
	ErrUnavailable = errors.New("sequencer: unavailable")

	// ErrBroken matches every call after the log failed: what is durable is
	// not known any more. Stop, and recover by starting again.
	ErrBroken = errors.New("sequencer: broken")

	// ErrCorrupt matches a log that does not hold what was once written to
	// it. Restore it from a copy: starting without it loses what was
	// acknowledged.
	ErrCorrupt = errors.New("sequencer: log corrupt")

	// ErrInvalid matches a call or a configuration that makes no sense. It is
	// a mistake of the caller.
	ErrInvalid = errors.New("sequencer: invalid")
)

// A FullError tells which bound is reached. It matches [ErrFull].
type FullError struct {
	What string // "transactions", "bytes" or "sender"
	Max  uint64
}

// Error implements error.
func (e *FullError) Error() string { return fmt.Sprintf("%v: %s: at most %d", ErrFull, e.What, e.Max) }

// Unwrap returns [ErrFull].
func (e *FullError) Unwrap() error { return ErrFull }

// A NonceError tells which nonce of a sender is next. It matches [ErrNonceGap]
// if Got is above Want, else [ErrNonceUsed].
type NonceError struct {
	Sender    Sender
	Got, Want uint64
}

// Error implements error.
func (e *NonceError) Error() string {
	return fmt.Sprintf("%v: sender %v: nonce %d, want %d", e.Unwrap(), e.Sender, e.Got, e.Want)
}

// Unwrap returns [ErrNonceGap] or [ErrNonceUsed].
func (e *NonceError) Unwrap() error {
	if e.Got > e.Want {
		return ErrNonceGap
	}
	return ErrNonceUsed
}

// A PriceError tells what a replacement must offer. It matches
// [ErrUnderpriced].
type PriceError struct {
	ID       commitment.Root // of the transaction that stays
	Got, Min uint64          // priorities
}

// Error implements error.
func (e *PriceError) Error() string {
	return fmt.Sprintf("%v: to replace %v: priority %d, want at least %d", ErrUnderpriced, e.ID, e.Got, e.Min)
}

// Unwrap returns [ErrUnderpriced].
func (e *PriceError) Unwrap() error { return ErrUnderpriced }
