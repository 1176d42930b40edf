package single

import (
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/sequencer"
)

// The records of the log. Each begins with its kind and the format's version;
// integers are 8 bytes little-endian.
//
//	state        rollup (32), sequence, sealed, released, time, origin
//	transaction  sequence, sender (32), nonce, priority, cost (32), then its bytes
//	block        number, time, origin, then the sequence of each transaction
//
// A transaction under the sequence of an earlier one replaces it, or is the
// same once more. A log is cut at its start alone, so of what comes before the
// last state, only what that state still needs is sure to be there.
const (
	kindState       = 1
	kindTransaction = 2
	kindBlock       = 3

	recordVersion = 1

	stateSize       = 2 + 32 + 5*8
	transactionSize = 2 + 8 + 32 + 8 + 8 + 32 // and the bytes
	blockSize       = 2 + 3*8                 // and 8 a transaction
)

// state is what is counted.
type state struct {
	sequence uint64 // of the last admitted transaction
	sealed   uint64 // blocks
	released uint64 // blocks
	time     uint64 // of the last block, or what none may be below
	origin   uint64 // of the last block, or what none may be below
}

func (s *state) encode(rollup commitment.Root) []byte {
	b := append(make([]byte, 0, stateSize), kindState, recordVersion)
	b = append(b, rollup[:]...)
	for _, v := range []uint64{s.sequence, s.sealed, s.released, s.time, s.origin} {
		b = binary.LittleEndian.AppendUint64(b, v)
	}
	return b
}

func (e *entry) encode() []byte {
	b := append(make([]byte, 0, transactionSize+len(e.tx)), kindTransaction, recordVersion)
	b = binary.LittleEndian.AppendUint64(b, e.sequence)
	b = append(b, e.sender[:]...)
	b = binary.LittleEndian.AppendUint64(b, e.nonce)
	b = binary.LittleEndian.AppendUint64(b, e.priority)
	cost := e.cost.Bytes32()
	b = append(b, cost[:]...)
	return append(b, e.tx...)
}

func (s *sealed) encode() []byte {
	b := append(make([]byte, 0, blockSize+8*len(s.entries)), kindBlock, recordVersion)
	for _, v := range []uint64{s.number, s.block.Time, s.block.L1Origin} {
		b = binary.LittleEndian.AppendUint64(b, v)
	}
	for _, e := range s.entries {
		b = binary.LittleEndian.AppendUint64(b, e.sequence)
	}
	return b
}

// record is a record read back: exactly one of its pointers is set.
type record struct {
	state  *state
	rollup commitment.Root // with state

	entry *entry

	block     *sealed
	sequences []uint64 // with block
}

// decodeRecord reads a record, whose bytes it does not keep. Anything that no
// encode writes matches [sequencer.ErrCorrupt].
func decodeRecord(p []byte) (record, error) {
	bad := func(what string) (record, error) {
		return record{}, fmt.Errorf("%w: %s of %d bytes", sequencer.ErrCorrupt, what, len(p))
	}
	if len(p) < 2 {
		return bad("record")
	}
	if p[1] != recordVersion {
		return record{}, fmt.Errorf("%w: record of version %d, want %d", sequencer.ErrInvalid, p[1], recordVersion)
	}
	u64 := func(at int) uint64 { return binary.LittleEndian.Uint64(p[at:]) }
	switch p[0] {
	case kindState:
		if len(p) != stateSize {
			return bad("state")
		}
		s := &state{sequence: u64(34), sealed: u64(42), released: u64(50), time: u64(58), origin: u64(66)}
		if s.released > s.sealed {
			return bad("state that released more than it sealed,")
		}
		return record{state: s, rollup: commitment.Root(p[2:34])}, nil
	case kindTransaction:
		if len(p) <= transactionSize {
			return bad("transaction")
		}
		e := &entry{
			sequence: u64(2),
			sender:   sequencer.Sender(p[10:42]),
			nonce:    u64(42),
			priority: u64(50),
			tx:       append([]byte(nil), p[transactionSize:]...),
		}
		e.cost.SetBytes32(p[58:90])
		e.id = commitment.Keccak256(e.tx)
		return record{entry: e}, nil
	case kindBlock:
		if len(p) <= blockSize || (len(p)-blockSize)%8 != 0 {
			return bad("block")
		}
		r := record{block: &sealed{number: u64(2), block: &batch.Block{Time: u64(10), L1Origin: u64(18)}}}
		r.sequences = make([]uint64, 0, (len(p)-blockSize)/8)
		for at := blockSize; at < len(p); at += 8 {
			r.sequences = append(r.sequences, u64(at))
		}
		return r, nil
	}
	return bad(fmt.Sprintf("record of kind %d", p[0]))
}
