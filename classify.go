package sharedsec

import (
	"context"
	"errors"
	"net"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/settlement"
)

// A Reaction is the one thing to do about an error.
type Reaction uint8

const (
	Stop        Reaction = iota // tell a person; also for every error that is not known
	Retry                       // the same again, later
	OtherSource                 // the same from somebody else
	Resize                      // the same in smaller pieces
	Reread                      // look again: somebody moved first, or L1 reorganized
	Wait                        // its time has not come, or its price is too high
	None                        // nothing: there was no error, or it was done already
)

// String returns the reaction in a word.
func (r Reaction) String() string {
	switch r {
	case Stop:
		return "stop"
	case Retry:
		return "retry"
	case OtherSource:
		return "other source"
	case Resize:
		return "resize"
	case Reread:
		return "reread"
	case Wait:
		return "wait"
	case None:
		return "none"
	}
	return "invalid"
}

// Classify tells what to do about an error of any package of this module. An
// error that it does not know means [Stop].
func Classify(err error) Reaction {
	if err == nil {
		return None
	}
	for _, c := range []struct {
		target   error
		reaction Reaction
	}{
		// The graver of two decides: what stops comes first.
		{ErrStore, Stop},
		{ErrForeign, Stop},
		{ErrDisagree, Stop},
		{ErrUnpostable, Stop},
		{sequencer.ErrBroken, Stop},
		{sequencer.ErrCorrupt, Stop},
		{settlement.ErrMismatch, Stop},
		{settlement.ErrAlarmed, Stop},
		{settlement.ErrRejected, Stop},
		{proof.ErrUnknownProgram, Stop},
		{settlement.ErrReorg, Reread},
		{settlement.ErrStale, Reread},
		{settlement.ErrEarly, Wait},
		{proof.ErrPending, Wait},
		{settlement.ErrFeeCeiling, Wait},
		// Not Stop: a stake too few must not end all roles of a node.
		{settlement.ErrUnfunded, Retry},
		{settlement.ErrUnavailable, Retry},
		{settlement.ErrNotFound, Reread},
		{ErrNotDerived, Wait},
		{da.ErrUnavailable, Retry},
		{da.ErrExpired, OtherSource},
		{da.ErrNotFound, OtherSource},
		{da.ErrCorrupt, OtherSource},
		{da.ErrTooLarge, Resize},
		{batch.ErrLimit, Resize},
		{commitment.ErrNodeMissing, OtherSource},
		{sequencer.ErrUnavailable, Retry},
		{sequencer.ErrFull, Retry},
		{sequencer.ErrNonceGap, Wait},
		{sequencer.ErrUnfunded, Wait},
		{sequencer.ErrDuplicate, None},
		{context.DeadlineExceeded, Retry},
	} {
		if errors.Is(err, c.target) {
			return c.reaction
		}
	}
	var timeout net.Error
	if errors.As(err, &timeout) {
		return Retry
	}
	return Stop
}
