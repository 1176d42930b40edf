package txmgr

import (
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// A slot is one nonce of the account, from the first transaction signed for it
// until one of them is deep in the chain. At most one of its attempts can be
// included: that is what a nonce is for.
type slot struct {
	nonce    uint64
	id       string // empty: it fills a gap
	digest   common.Hash
	call     call
	attempts []attempt // oldest first, at least one

	mined *types.Receipt // as last seen in the chain; nil if no block includes it
	fresh bool           // no node can have any attempt yet

	// Of the newest attempt:
	answer   verdict   // what a node last made of it
	priced   time.Time // when it was signed; after a restart, when Run began
	tried    time.Time // when it was last broadcast; zero if it must be at once
	reserved uint64    // head at the first verdictReserved in a row
	held     error     // why it is not raised: a [*CeilingError]
}

// An attempt is one signed transaction for a slot's nonce.
type attempt struct {
	tx     *types.Transaction // without blobs
	filler bool               // it only uses up the nonce
}

// sent reports whether a node has taken the newest attempt.
func (s *slot) sent() bool { return s.answer == verdictAccepted && !s.tried.IsZero() }

func (s *slot) last() attempt { return s.attempts[len(s.attempts)-1] }

// blobs reports whether the pool has s among its blob transactions.
func (s *slot) blobs() bool { return s.last().tx.Type() == types.BlobTxType }

// add makes a the newest attempt.
func (s *slot) add(a attempt, now time.Time) {
	s.attempts = append(s.attempts, a)
	s.priced, s.tried, s.answer, s.held = now, time.Time{}, verdictUncertain, nil
}

// wire returns the newest attempt as pools want it: with its blobs.
func (s *slot) wire() *types.Transaction {
	if s.blobs() {
		return s.last().tx.WithBlobTxSidecar(s.call.sidecar)
	}
	return s.last().tx
}

// attemptOf returns the attempt with a hash.
func (s *slot) attemptOf(hash common.Hash) (attempt, bool) {
	i := slices.IndexFunc(s.attempts, func(a attempt) bool { return a.tx.Hash() == hash })
	if i < 0 {
		return attempt{}, false
	}
	return s.attempts[i], true
}

// A job is what callers of Send wait for: one ID.
type job struct {
	id      string
	digest  common.Hash
	call    call
	nonce   *uint64 // asked for; nil: any
	waiters map[chan<- outcome]struct{}
	slot    *slot    // nil while queued
	outcome *outcome // set while a block includes it
	held    error    // why it waits
}

// An outcome is what Send returns, and where it was seen.
type outcome struct {
	receipt   *types.Receipt
	err       error
	tx, block common.Hash
}

// resolve tells all waiters.
func (j *job) resolve(o outcome) {
	for w := range j.waiters {
		w <- o // buffered for one, and sent to once
	}
	clear(j.waiters)
}
