package sequencer

import "context"

// A Log keeps records in order and durably: a write-ahead log. It is safe for
// concurrent use. The one on files is sequencer/wal. Implementers: run
// sequencertest.TestLog.
//
// Any error but those of a context is for good: the log must then refuse
// everything, since nobody knows what it holds until it is opened again.
type Log interface {
	// Append adds a record of 1 to [MaxRecord] bytes and returns its
	// position, which is one more than that of the record before it. It does
	// not wait for the disk and does not keep the slice.
	Append(record []byte) (pos uint64, err error)

	// Sync returns when the record at pos and all before it are durable.
	// Calls that wait together share one write to the disk. If ctx ends
	// first, the record stays and may become durable.
	Sync(ctx context.Context, pos uint64) error

	// Truncate says that the records before pos are not needed any more.
	// They may still be replayed.
	Truncate(pos uint64) error

	// Replay calls f for each record kept, in order, and stops at its first
	// error. The record is valid during the call alone. It is called before
	// the first Append.
	Replay(f func(pos uint64, record []byte) error) error
}

// MaxRecord is the largest record of a [Log] in bytes.
const MaxRecord = 1 << 26
