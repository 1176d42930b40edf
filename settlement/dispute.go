package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A Disputer is a [Reader] that also reads disputes. Wrappers forward it.
type Disputer interface {
	// Dispute returns the dispute between the children of an assertion as it
	// stands after block at: nodes, timers and money. It is rebuilt from what
	// the contracts reported. Neither side changes it afterwards, so that it
	// can be read from many goroutines.
	//
	// While the assertion has no two children, or where the contracts cannot
	// decide between them, the error matches [ErrNotFound]; if block at has
	// left the chain, [ErrReorg].
	Dispute(ctx context.Context, at Block, parent commitment.Root) (*fraud.Game, error)
}

// ReadDispute returns the dispute between the children of an assertion, or
// errors.ErrUnsupported if r reads none.
func ReadDispute(ctx context.Context, r Reader, at Block, parent commitment.Root) (*fraud.Game, error) {
	d, ok := r.(Disputer)
	if !ok {
		return nil, fmt.Errorf("settlement: %T reads no disputes: %w", r, errors.ErrUnsupported)
	}
	return d.Dispute(ctx, at, parent)
}

// A Challenger plays disputes. It needs a key with funds for gas and for the
// stakes of finer trees, and no permission. It is safe for concurrent use:
// moves that are made side by side can share an L1 block.
type Challenger interface {
	// Address returns whose moves they are: who is paid back for them.
	Address() common.Address

	// Play makes a move in the dispute between the children of parent, with
	// the stake that it takes, and returns when an L1 block includes it. To
	// settle the coarsest tree is to confirm the assertion that is its root.
	//
	// A move that is under way already, also from before a restart, is not
	// sent again. One whose result stands already changes nothing, and may
	// match [ErrStale] without being sent. One that names what does not stand
	// (any more) matches [ErrReorg]; one whose time has not come, [ErrEarly].
	Play(ctx context.Context, parent commitment.Root, m fraud.Move) (Played, error)

	// Collect takes what disputes and assertions owe to this account. If it is
	// nothing, the error matches [ErrStale].
	Collect(ctx context.Context) (Played, error)
}

// Played is a move that L1 took.
type Played struct {
	Posted
	Gas uint64   // used
	Fee [32]byte // paid for it, wei, big-endian
}

// Refusal names the reaction to a move that a [fraud.Game] refuses; nil if err
// is.
func Refusal(err error) error {
	var e *fraud.MoveError
	switch {
	case err == nil:
		return nil
	case !errors.As(err, &e):
		return fmt.Errorf("%w: %w", ErrRejected, err)
	}
	switch e.Reason {
	case fraud.UnknownNode, fraud.NoRivals:
		return fmt.Errorf("%w: %w", ErrReorg, err)
	case fraud.NotWon:
		return fmt.Errorf("%w: %w", ErrEarly, err)
	case fraud.TooLate:
		return fmt.Errorf("%w: %w", ErrStale, err)
	}
	return fmt.Errorf("%w: %w", ErrRejected, err)
}
