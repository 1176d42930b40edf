package derive

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
)

// PutEntry writes to w all nodes by which [ReadEntry] finds e behind the
// accumulator that it returns, the one after e; accumulator is the one before.
func PutEntry(w commitment.NodeWriter, accumulator commitment.Root, e Entry) (commitment.Root, error) {
	refs, err := e.refs()
	if err != nil {
		return commitment.Root{}, err
	}
	put := func(node []byte) (hash commitment.Root) {
		if hash = commitment.Keccak256(node); err == nil {
			err = w.Put(hash, node)
		}
		return hash
	}
	body := put(e.body(put(refs)))
	after := put(link(accumulator, put(e.record(body))))
	if err != nil {
		return commitment.Root{}, fmt.Errorf("derive: entry %d: %w", e.Position, err)
	}
	return after, nil
}

// ReadEntry returns the entry at a position of an inbox of which one
// accumulator is known: that after the first count entries, all that end says
// of it. It follows the accumulators back from there, one node an entry, and
// also returns the one before the entry.
//
// The errors are those of n, which may be a liar, and [ErrInvalid] if there is
// no such entry or what is found is none.
func ReadEntry(n commitment.NodeReader, count uint64, end commitment.Root, position uint64) (e Entry, before commitment.Root, err error) {
	if position >= count {
		return Entry{}, before, fmt.Errorf("%w: entry %d of %d", ErrInvalid, position, count)
	}
	before = end
	var hash commitment.Root
	for at := count; at > position; at-- {
		b, err := read(n, before, tagAccumulator, 1+2*32)
		if err != nil {
			return Entry{}, before, fmt.Errorf("derive: accumulator %d: %w", at, err)
		}
		before, hash = commitment.Root(b[1:33]), commitment.Root(b[33:65])
	}
	if e, err = readEntry(n, hash); err != nil {
		return Entry{}, before, fmt.Errorf("derive: entry %d: %w", position, err)
	}
	e.Position = position
	return e, before, nil
}

// readEntry returns the entry of a hash, but for its position.
func readEntry(n commitment.NodeReader, hash commitment.Root) (e Entry, err error) {
	record, err := read(n, hash, tagEntry, 1+32+3*8)
	if err != nil {
		return Entry{}, err
	}
	body, err := read(n, commitment.Root(record[1:33]), tagBody, 1+1+20+32+32)
	if err != nil {
		return Entry{}, err
	}
	refs, err := commitment.ReadNode(n, commitment.Root(body[54:86]))
	if err != nil {
		return Entry{}, err
	}
	e = Entry{
		Kind: Kind(body[1]), Sender: common.Address(body[2:22]), Value: [32]byte(body[22:54]),
		L1Block: binary.BigEndian.Uint64(record[33:]), L1Time: binary.BigEndian.Uint64(record[41:]),
		Index: binary.BigEndian.Uint64(record[49:]),
	}
	if e.Refs, err = da.ParseRefs(refs, MaxRefs); err != nil {
		return Entry{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return e, e.check()
}

// read returns a node of a tag and a size.
func read(n commitment.NodeReader, hash commitment.Root, tag byte, size int) ([]byte, error) {
	b, err := commitment.ReadNode(n, hash)
	if err != nil {
		return nil, err
	}
	if len(b) != size || b[0] != tag {
		return nil, fmt.Errorf("%w: node %v of %d bytes, want %d with tag %#x", ErrInvalid, hash, len(b), size, tag)
	}
	return b, nil
}
