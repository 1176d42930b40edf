package settlement

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// An Event is something that the contracts reported.
type Event struct {
	Block     uint64      // number of the L1 block
	BlockHash common.Hash // that block
	Tx        common.Hash // the transaction
	Index     uint64      // among the block's events
	Fact      Fact        // what happened
}

// A Fact is what an [Event] reports: one of the types below.
type Fact interface{ fact() }

// Facts about the inbox.
type (
	// Recorded: the inbox has a new entry. [Reader.Entries] gives all of it.
	Recorded struct {
		Position uint64
		Kind     derive.Kind
		Index    uint64 // of the batch, or in the forced queue
		Sender   common.Address
	}

	// Enqueued: the forced queue has a new item.
	Enqueued struct {
		Index  uint64
		Kind   derive.Kind
		Sender common.Address
		Value  [32]byte // wei, big-endian
		Data   commitment.Root
		Size   uint64
		Fee    [32]byte // wei, big-endian
	}

	// PosterSet: batches are taken from another account.
	PosterSet struct{ Poster common.Address }
)

// Facts about assertions.
type (
	// Asserted: somebody made an assertion.
	Asserted struct {
		ID, Parent commitment.Root
		Proposer   common.Address
		Fault      bool
		Position   uint64 // where its claim ends; 0 for a fault
	}

	// Rivaled: the children of Parent became rivals, ID being the first that
	// rivals its first child.
	Rivaled struct{ Parent, ID commitment.Root }

	// AssertionProven: L1 accepted a validity proof of an assertion's claim, and
	// so of its siblings' with that claim.
	AssertionProven struct{ ID commitment.Root }

	// Contradicted: a proof of another claim than that of the assertion was
	// accepted too, over the same entries. The alarm is on.
	Contradicted struct {
		ID    commitment.Root
		Claim commitment.Root // the other's hash
	}

	// AssertionConfirmed: an assertion is final.
	AssertionConfirmed struct{ ID commitment.Root }

	// Reclaimed: an assertion that is not confirmed got its stake back.
	Reclaimed struct{ ID commitment.Root }

	// ProgramSet: another program is in force from a position on.
	ProgramSet struct {
		Program commitment.Root
		From    uint64
	}

	// Registered: a program has an image or a verifier under a proof system.
	Registered struct {
		Program commitment.Root
		System  ProofSystem
		Image   commitment.Root
	}

	// TermsSet: assertions fix other terms for their children from now on.
	TermsSet struct {
		Period uint64
		Stake  [32]byte // wei, big-endian
	}
)

// Facts about money.
type (
	// Deposited: ether was locked for To.
	Deposited struct {
		Index      uint64 // in the forced queue
		Sender, To common.Address
		Value      [32]byte // wei, big-endian
	}

	// Withdrawn: an exit was paid.
	Withdrawn struct {
		Index         uint64 // in the exit log
		To, Recipient common.Address
		Value         [32]byte // wei, big-endian
		Data          []byte   // what the exit carries
	}

	// EscapeOpened: the hatch is open on the state of that assertion.
	EscapeOpened struct {
		ID       commitment.Root
		Position uint64
	}

	// Escaped: an account left through the hatch.
	Escaped struct {
		Account       commitment.Root
		To, Recipient common.Address
		Value         [32]byte // wei, big-endian
	}

	// Refunded: a deposit was paid back through the hatch.
	Refunded struct {
		Index         uint64 // in the forced queue
		To, Recipient common.Address
		Value         [32]byte // wei, big-endian
	}

	// StakeClaimed: an account took what came back to it, be it stakes or the
	// cost of moves in disputes.
	StakeClaimed struct {
		Account, To common.Address
		Value       [32]byte // wei, big-endian
	}
)

// Facts about governance.
type (
	// UpgradeScheduled: the owner announced a call that can be made from block
	// Ready on.
	UpgradeScheduled struct {
		ID     commitment.Root
		Target common.Address
		Data   []byte
		Salt   commitment.Root
		Ready  uint64
	}

	// UpgradeExecuted: an announced call was made.
	UpgradeExecuted struct{ ID commitment.Root }

	// UpgradeCancelled: an announcement was taken back.
	UpgradeCancelled struct{ ID commitment.Root }

	// OwnerSet: somebody else can announce calls.
	OwnerSet struct{ Owner common.Address }
)

func (Recorded) fact()           {}
func (Enqueued) fact()           {}
func (PosterSet) fact()          {}
func (Asserted) fact()           {}
func (Rivaled) fact()            {}
func (AssertionProven) fact()    {}
func (Contradicted) fact()       {}
func (AssertionConfirmed) fact() {}
func (Reclaimed) fact()          {}
func (ProgramSet) fact()         {}
func (Registered) fact()         {}
func (TermsSet) fact()           {}
func (Deposited) fact()          {}
func (Withdrawn) fact()          {}
func (EscapeOpened) fact()       {}
func (Escaped) fact()            {}
func (Refunded) fact()           {}
func (StakeClaimed) fact()       {}
func (UpgradeScheduled) fact()   {}
func (UpgradeExecuted) fact()    {}
func (UpgradeCancelled) fact()   {}
func (OwnerSet) fact()           {}

// A Watcher is a [Reader] that also tells what happened. Wrappers forward it.
type Watcher interface {
	// Events yields what the contracts reported in the blocks from number
	// from to number to, both included and none above at, in order. If block
	// at has left the chain, the error matches [ErrReorg]. After an error it
	// yields nothing more.
	Events(ctx context.Context, at Block, from, to uint64) iter.Seq2[Event, error]
}

// ReadEvents returns the events of a range of blocks, or as the only error
// errors.ErrUnsupported if r tells none.
func ReadEvents(ctx context.Context, r Reader, at Block, from, to uint64) iter.Seq2[Event, error] {
	w, ok := r.(Watcher)
	if !ok {
		return func(yield func(Event, error) bool) {
			yield(Event{}, fmt.Errorf("settlement: %T tells no events: %w", r, errors.ErrUnsupported))
		}
	}
	return w.Events(ctx, at, from, to)
}
