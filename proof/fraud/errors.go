package fraud

import (
	"errors"
	"fmt"
)

var (
	// ErrInvalid matches a shape, a history or parameters that are none.
	// Nothing but other arguments helps.
	ErrInvalid = errors.New("fraud: invalid")

	// ErrIllegal matches every move that the rules refuse where the game
	// stands. It must not be sent; it may become legal later.
	ErrIllegal = errors.New("fraud: illegal move")

	// ErrComputation matches a [Computation] that contradicts itself or its
	// interface. Stop: with a wrong history an honest party would lose.
	ErrComputation = errors.New("fraud: computation is inconsistent")
)

// A Reason says which rule a move breaks.
type Reason uint8

const (
	_             Reason = iota
	UnknownNode          // no such node stands
	NoRivals             // the node has none, so nothing may be done to it
	WrongHeight          // not this move at this height and level
	WrongChildren        // the halves do not hash to the span, or are not those that stand
	WrongPath            // the siblings do not lead to the root
	WrongStep            // the step does not lead to the node's span
	WrongStake           // not the stake of that level
	NotWon               // the root's stored timer has not reached T, or a rival is settled
	TooLate              // the first root stood alone for T, or one has won
	BlockOrder           // the block lies before one that was seen
)

var reasons = [...]string{
	UnknownNode:   "unknown node",
	NoRivals:      "no rivals",
	WrongHeight:   "wrong height or level",
	WrongChildren: "wrong children",
	WrongPath:     "wrong path",
	WrongStep:     "wrong step",
	WrongStake:    "wrong stake",
	NotWon:        "not won",
	TooLate:       "too late",
	BlockOrder:    "blocks out of order",
}

func (r Reason) String() string {
	if r == 0 || int(r) >= len(reasons) {
		return fmt.Sprintf("reason %d", uint8(r))
	}
	return reasons[r]
}

// A MoveError reports a refused move. It matches [ErrIllegal].
type MoveError struct {
	Move   string // its name: "create", "bisect", ...
	Node   Node   // what it would have moved
	Reason Reason
}

func (e *MoveError) Error() string {
	return fmt.Sprintf("fraud: illegal %s of %v: %v", e.Move, e.Node, e.Reason)
}

// Unwrap returns [ErrIllegal].
func (e *MoveError) Unwrap() error { return ErrIllegal }
