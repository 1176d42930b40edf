package settlementtest

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// state is what the contracts hold after one block.
type state struct {
	entries      []derive.Entry
	accumulators []commitment.Root // accumulators[n] is over the first n entries
	queue        []item
	forced       uint64 // items of the queue that are entries
	batches      uint64
	assertions   map[commitment.Root]settlement.Assertion
	children     map[commitment.Root][]commitment.Root // by parent, oldest first
	decided      map[commitment.Root]commitment.Root   // by parent
	proven       map[commitment.Root]commitment.Root   // by parent, the hash of its children's claim that is proven
	alarmed      bool                                  // two proofs contradict each other
	latest       commitment.Root
	paid         map[uint64]bool // exits by index
	refunded     map[uint64]bool // deposits by index
	escaped      map[string]bool // accounts by proof
	closed       bool
	burned       uint64 // stakes

	games map[commitment.Root]*fraud.Game // by parent, once it has two children; never changed
	taken map[common.Address]uint64       // what accounts collected, wei
}

// An item waits in the forced queue or has left it.
type item struct {
	kind     derive.Kind
	sender   common.Address
	value    [32]byte
	ref      da.Ref
	enqueued uint64 // block
	position uint64 // of its entry
}

// clone returns a copy that shares nothing that either may change.
func (s *state) clone() *state {
	c := *s
	c.entries = slices.Clone(s.entries)
	c.accumulators = slices.Clone(s.accumulators)
	c.queue = slices.Clone(s.queue)
	c.assertions = maps.Clone(s.assertions)
	c.children = maps.Clone(s.children)
	c.decided = maps.Clone(s.decided)
	c.proven = maps.Clone(s.proven)
	c.paid = maps.Clone(s.paid)
	c.refunded = maps.Clone(s.refunded)
	c.escaped = maps.Clone(s.escaped)
	c.games = maps.Clone(s.games)
	c.taken = maps.Clone(s.taken)
	return &c
}

// append records an entry in the block that is being made.
func (s *state) append(e derive.Entry, b settlement.Block) (uint64, error) {
	e.Position, e.L1Block, e.L1Time = uint64(len(s.entries)), b.Number, b.Time
	hash, err := e.Hash()
	if err != nil {
		return 0, err
	}
	s.entries = append(s.entries, e)
	s.accumulators = append(s.accumulators, derive.Accumulate(s.accumulators[len(s.accumulators)-1], hash))
	return e.Position, nil
}

// appendForced records at most most items of the queue: those that are
// overdue, and as many as are asked for.
func (s *state) appendForced(asked, most, delay uint64, b settlement.Block) (uint64, error) {
	var n uint64
	for n < most && s.forced < uint64(len(s.queue)) {
		it := &s.queue[s.forced]
		if n >= asked && b.Number < it.enqueued+delay {
			break
		}
		e := derive.Entry{Kind: it.kind, Sender: it.sender, Value: it.value, Index: s.forced, Refs: []da.Ref{it.ref}}
		position, err := s.append(e, b)
		if err != nil {
			return n, err
		}
		it.position = position
		s.forced++
		n++
	}
	return n, nil
}
