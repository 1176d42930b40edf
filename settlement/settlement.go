// Package settlement is the base layer's judgment as a rollup's node sees it:
// the inbox of entries, assertions and their confirmation, forced inclusion,
// deposits, withdrawals and the escape hatch.
//
// The interfaces are small, one a role: a watcher needs a [Reader] alone and
// no key. What a Reader returns is as true as the L1 node that it asks; it
// checks whatever L1's own commitments let it check (entries against the
// inbox's accumulator) and says of which L1 block it speaks. L1 may reorganize
// below that block at any time: callers follow [ErrReorg] back to an ancestor,
// for which [Tracker] keeps the bookkeeping.
//
// The production implementation is settlement/ethereum. Implementers: run the
// suite in settlement/settlementtest.
package settlement

import (
	"context"
	"errors"
	"iter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// Each error names one reaction.
var (
	// ErrUnavailable matches a base layer that does not answer. Try again.
	ErrUnavailable = errors.New("settlement: base layer unavailable")

	// ErrReorg matches a block, or what was read at it, that is not in the
	// chain any more. Go back to an ancestor.
	ErrReorg = errors.New("settlement: reorganized")

	// ErrNotFound matches an assertion or entry that is not there at the
	// block asked for.
	ErrNotFound = errors.New("settlement: not found")

	// ErrStale matches a move that came too late: somebody moved first (the
	// batch index is taken, the assertion is confirmed already). Read again.
	ErrStale = errors.New("settlement: stale")

	// ErrEarly matches a move whose time has not come. Wait.
	ErrEarly = errors.New("settlement: too early")

	// ErrRejected matches a move that the contracts refuse for a reason that
	// waiting does not cure. Stop, and tell a person.
	ErrRejected = errors.New("settlement: rejected")

	// ErrFeeCeiling matches a move that costs more than the caller allows
	// now. Wait, or raise the ceiling.
	ErrFeeCeiling = errors.New("settlement: over the fee ceiling")

	// ErrUnfunded matches a move that the account cannot pay now: gas, or a
	// stake. Fund the account, and try again.
	ErrUnfunded = errors.New("settlement: account cannot pay")

	// ErrMismatch matches contracts that are not those of the configuration.
	// Stop: this is another rollup, or a version that this module does not know.
	ErrMismatch = errors.New("settlement: configuration mismatch")

	// ErrAlarmed matches a move on a rollup two of whose proofs contradict each
	// other: nothing is asserted, proven or confirmed any more. Stop, and tell a
	// person; users leave through the escape hatch, in its time.
	ErrAlarmed = errors.New("settlement: proofs contradict each other")
)

// A Head names a point in L1's chain by how settled it is.
type Head uint8

const (
	Latest    Head = iota // the tip: may be reorganized at any time
	Safe                  // justified: reorganized only by an attack
	Finalized             // final for L1
)

// String returns the head's name in L1's JSON-RPC.
func (h Head) String() string {
	switch h {
	case Latest:
		return "latest"
	case Safe:
		return "safe"
	case Finalized:
		return "finalized"
	}
	return "invalid"
}

// A Block identifies an L1 block.
type Block struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	Time   uint64 // Unix seconds
}

// A Chain tells where L1 stands.
type Chain interface {
	// Head returns the block that h names now.
	Head(ctx context.Context, h Head) (Block, error)

	// Block returns the block of the canonical chain with that number, or
	// [ErrNotFound] if the chain is shorter.
	Block(ctx context.Context, number uint64) (Block, error)
}

// A Reader reads a rollup's contracts. It needs no key and is safe for
// concurrent use. Every method speaks of the state after block at; if that
// block has left the chain, the error matches [ErrReorg].
type Reader interface {
	Chain

	// Entries yields the inbox's entries from position from, in order, up to
	// the last at block at. It checks them against the inbox's accumulator
	// before it yields them. After an error it yields nothing more.
	Entries(ctx context.Context, at Block, from uint64) iter.Seq2[derive.Entry, error]

	// Inbox returns how far the inbox is.
	Inbox(ctx context.Context, at Block) (Inbox, error)

	// Accumulator returns the inbox's accumulator over the first n entries.
	Accumulator(ctx context.Context, at Block, n uint64) (commitment.Root, error)

	// Assertion returns one assertion, or [ErrNotFound].
	Assertion(ctx context.Context, at Block, id commitment.Root) (Assertion, error)

	// Confirmed returns the id of the latest confirmed assertion; in the
	// beginning it is the genesis assertion.
	Confirmed(ctx context.Context, at Block) (commitment.Root, error)

	// Children returns the assertions whose parent is id, oldest first.
	Children(ctx context.Context, at Block, id commitment.Root) ([]Assertion, error)
}

// Inbox is how far the inbox is.
type Inbox struct {
	Entries     uint64          // recorded: the next entry's position
	Accumulator commitment.Root // over all of them
	Batches     uint64          // the next batch's index
	Enqueued    uint64          // forced items ever enqueued
	Forced      uint64          // of those, how many are entries already
	Due         uint64          // L1 block from which the oldest forced item that is no entry yet is overdue; 0 if there is none
	Closed      bool            // the escape hatch is open: nothing more is recorded
}

// Status is what became of an assertion.
type Status uint8

const (
	Pending   Status = iota + 1 // neither confirmed nor refuted
	Confirmed                   // final: exits in its claim are paid
	Refuted                     // it will never be confirmed: a sibling is, or its stake was taken back
)

// An Assertion is somebody's bonded word for a claim, and the root of the
// dispute about it.
type Assertion struct {
	ID        commitment.Root
	Parent    commitment.Root // id of the assertion that it goes on from
	Dispute   commitment.Root // see [proof.Statement.DisputeID]
	Span      commitment.Root // over the boundaries of all its segments
	Fault     bool            // it asserts that the transition goes wrong; Claim is zero
	Claim     proof.Claim     // asserted
	Proposer  common.Address
	Created   uint64 // L1 block
	Rivaled   uint64 // L1 block from which it has a rival; 0 if it has none
	Status    Status //
	Confirmed uint64 // L1 block; 0 if it is not
	Proven    bool   // L1 accepted a validity proof of its claim
	Next      Terms  // what it fixed for its children
}

// Terms are what a parent fixes for its children. Where a proof alone confirms
// ([Proof]) that is their program; the rest is zero, and whoever proves chooses
// the end.
type Terms struct {
	End     uint64          // inbox position where they end
	Program commitment.Root // what they run
	Period  uint64          // challenge period in L1 blocks
	Stake   [32]byte        // wei, big-endian
}

// A Posted tells where L1 recorded something.
type Posted struct {
	Tx    common.Hash
	Block Block
	Entry uint64 // position of the entry, where there is one
}

// A Poster records batches. It needs the key of the rollup's poster.
type Poster interface {
	// Post records the payloads, in their order, as the batch with index
	// batch, after at most forced items of the forced queue besides those
	// that are overdue. If that batch is recorded already, the error matches
	// [ErrStale]: it can therefore be repeated safely. It returns when an L1
	// block includes it.
	//
	// While L1 may still take in what an earlier call with the same index
	// sent, or take it in again after a reorg, no other content goes out under
	// that index: the earlier one is sent again, or waited for. Otherwise an
	// old batch could land behind a newer cut of the same blocks.
	Post(ctx context.Context, batch uint64, forced uint64, payloads []da.Payload) (Posted, error)
}

// A Proposal is what a [Proposer] asserts.
type Proposal struct {
	Parent commitment.Root   // id
	Claim  proof.Claim       // at the end that the parent fixed
	Span   commitment.Root   // over the boundaries of all segments
	Path   []commitment.Root // siblings of the span's last leaf, from the bottom

	// Fault asserts that the transition goes wrong: the span ends in
	// [proof.Fault]. Of the claim its Position and Accumulator count, which
	// say over what.
	Fault bool
}

// A Proposer asserts claims and confirms them. It needs a key with funds, and
// no permission.
type Proposer interface {
	// Propose asserts p with the stake that the parent fixed. An assertion
	// that stands already is returned as it is, without a second stake. If
	// the parent fixed another end, or L1 has other entries up to it, L1
	// reorganized since p was made: the error matches [ErrReorg].
	Propose(ctx context.Context, p Proposal) (Assertion, error)

	// Confirm makes an assertion final. Before its time the error matches
	// [ErrEarly]; if it is confirmed already, [ErrStale].
	Confirm(ctx context.Context, id commitment.Root) (Posted, error)
}

// A ProvenClaim is a claim with a proof of the statement that leads to it.
type ProvenClaim struct {
	Claim proof.Claim
	Proof []byte
}

// A Convincer brings validity proofs to L1. It needs a key with funds for gas,
// and no permission. A proof that L1 does not accept matches [ErrRejected]; once
// two contradict each other, every call matches [ErrAlarmed].
type Convincer interface {
	// ProposeProven asserts and confirms a chain of claims at once, the first
	// of which goes on from parent, the latest confirmed assertion. It is for
	// rollups that a proof alone confirms ([Proof]). A chain that stands already
	// is returned as it is. If something else is confirmed by now, be it a
	// part of the chain, the error matches [ErrStale]; if L1 has other entries,
	// [ErrReorg].
	ProposeProven(ctx context.Context, parent commitment.Root, chain []ProvenClaim) ([]Assertion, error)

	// Prove brings a proof of a pending assertion's claim, whose parent must be
	// confirmed: before, the error matches [ErrEarly]. If it is proven already,
	// [ErrStale]. It is for rollups where a proof counts beside disputes
	// ([Either], [Both]). If a sibling's other claim is proven, it raises the
	// alarm.
	Prove(ctx context.Context, id commitment.Root, proof []byte) (Posted, error)

	// Contradict raises the alarm by a proof of another claim than that of a
	// confirmed assertion, over the same entries.
	Contradict(ctx context.Context, id commitment.Root, other proof.Claim, proof []byte) (Posted, error)
}

// A Forcer gets a transaction into the rollup whatever the sequencer does. It
// needs a key with funds for the fee, and no permission.
type Forcer interface {
	// Enqueue puts a transaction into the forced queue and returns its index
	// there.
	Enqueue(ctx context.Context, tx []byte) (index uint64, p Posted, err error)

	// Deposit locks value (wei, big-endian) on L1 for to, with data, and
	// returns the item's index in the forced queue.
	Deposit(ctx context.Context, to common.Address, value [32]byte, data []byte) (index uint64, p Posted, err error)

	// Force records at most max overdue items as entries. If none is
	// overdue, the error matches [ErrEarly].
	Force(ctx context.Context, max uint64) (Posted, error)
}

// A Withdrawal is an exit with the proof that a confirmed claim has it.
type Withdrawal struct {
	Assertion commitment.Root // id, confirmed
	Claim     proof.Claim     // its claim
	Exit      proof.Exit
	Proof     merkle.LogProof // of the exit in the claim's exit log
}

// A Withdrawer pays exits. It needs a key with funds for gas, and no
// permission: who sends the transaction does not decide who is paid.
type Withdrawer interface {
	// Withdraw pays w to its recipient. A second attempt matches [ErrStale].
	Withdraw(ctx context.Context, w Withdrawal) (Posted, error)
}

// An Escaper uses the escape hatch.
type Escaper interface {
	// OpenEscape latches the hatch on the claim of the latest confirmed
	// assertion. While L1 does not allow it, the error matches [ErrEarly].
	OpenEscape(ctx context.Context, confirmed proof.Claim) (Posted, error)

	// Escape pays out one account by a proof against the last confirmed
	// state, in the form that the rollup's own verifier contract reads.
	Escape(ctx context.Context, proof []byte) (Posted, error)

	// Refund pays back a deposit that no confirmed claim has consumed.
	Refund(ctx context.Context, index uint64) (Posted, error)
}
