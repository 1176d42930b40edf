// Package wal is a write-ahead log on files: the [sequencer.Log] that a
// sequencer keeps its word by.
//
// What it promises: a record whose Sync returned nil is replayed, unchanged
// and in its place, by every later [Open] of the directory, until it is
// truncated, whatever moment the process or the machine stopped at. What it
// trusts: that a file system keeps what it said it synced. What a disk changes
// behind its back is found by checksums and reported as
// [sequencer.ErrCorrupt], with one exception that no log can avoid without a
// second disk: damage to the very last write before a crash looks like a write
// that was cut short, and is dropped like one (see [Recovery]). After [Log.Close]
// that damage, too, is found.
//
// After a failed write or sync nothing is retried: the log refuses all further
// calls with [sequencer.ErrBroken], because after a failed fsync the kernel may
// report success for data that it has thrown away.
package wal

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/sharedsec/sharedsec/sequencer"
)

const (
	defaultSegmentBytes = 64 << 20
	minSegmentBytes     = 1 << 12

	// maxBuffered bounds what one write carries, and so a frame. A single
	// record may be larger.
	maxBuffered = 16 << 20
)

// Options are local choices. The zero value is fine.
type Options struct {
	// SegmentBytes is the size from which a new file is begun: 64 MiB if 0,
	// and at least 4 KiB. Truncate deletes whole files.
	SegmentBytes int64

	// FS is where the files are; the directory given to [Open] if nil.
	FS FS

	// Rand gives each file 8 bytes that nobody else knows, so that no record
	// can be made to look like the frame around it. If nil it is crypto/rand's.
	Rand io.Reader
}

// Recovery is what [Open] found.
type Recovery struct {
	Segments uint64 // files
	Records  uint64 // records replayable
	Torn     int64  // bytes of a write that a crash cut short, dropped
	Clean    bool   // the log was closed before, or is new
}

// A Log is a write-ahead log in a directory of its own. It is safe for
// concurrent use, and has no goroutine: of those who wait in Sync, one writes
// for all.
type Log struct {
	fs           FS
	unlock       io.Closer
	rand         io.Reader
	segmentBytes int64
	recovery     Recovery

	// flushing holds one token; who has it writes to the file.
	flushing chan struct{}
	file     File   // the last segment, nil before the first write; with flushing
	salt     uint64 // of that segment; with flushing
	size     int64  // of that segment; with flushing

	mu       sync.Mutex
	segments []segment // oldest first
	buf      []byte    // framed records, appended but not yet written, behind room for a frame header
	spare    []byte    // a buffer to use next
	next     uint64    // position of the next record
	durable  uint64    // position of the first record not durable
	err      error     // for good
}

var _ sequencer.Log = (*Log)(nil)

// segment is a file of the log.
type segment struct {
	number uint64
	first  uint64 // position of its first record
}

// Open opens or creates the log in dir, which it locks until [Log.Close].
// Damage matches [sequencer.ErrCorrupt].
func Open(dir string, opts Options) (*Log, error) {
	if opts.SegmentBytes == 0 {
		opts.SegmentBytes = defaultSegmentBytes
	}
	if opts.SegmentBytes < minSegmentBytes {
		return nil, fmt.Errorf("%w: wal: segments of %d bytes, want at least %d", sequencer.ErrInvalid, opts.SegmentBytes, minSegmentBytes)
	}
	if opts.FS == nil {
		fs, err := openDir(dir)
		if err != nil {
			return nil, fmt.Errorf("wal: %w", err)
		}
		opts.FS = fs
	}
	if opts.Rand == nil {
		opts.Rand = rand.Reader
	}
	unlock, err := opts.FS.Lock()
	if err != nil {
		return nil, fmt.Errorf("wal: %w", err)
	}
	l := &Log{
		fs:           opts.FS,
		unlock:       unlock,
		rand:         opts.Rand,
		segmentBytes: opts.SegmentBytes,
		flushing:     make(chan struct{}, 1),
		buf:          make([]byte, frameHeaderSize),
		spare:        make([]byte, frameHeaderSize),
	}
	if err := l.recover(); err != nil {
		return nil, errors.Join(fmt.Errorf("wal: %w", err), unlock.Close())
	}
	return l, nil
}

// Recovery returns what [Open] found.
func (l *Log) Recovery() Recovery { return l.recovery }

// Append implements [sequencer.Log].
func (l *Log) Append(record []byte) (uint64, error) {
	if len(record) == 0 || len(record) > sequencer.MaxRecord {
		return 0, fmt.Errorf("%w: wal: record of %d bytes, want 1 to %d", sequencer.ErrInvalid, len(record), sequencer.MaxRecord)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for l.err == nil && len(l.buf)-frameHeaderSize >= maxBuffered {
		// Nobody waits for these yet, so nobody writes them.
		pos := l.next - 1
		l.mu.Unlock()
		err := l.Sync(context.Background(), pos)
		l.mu.Lock()
		if err != nil {
			return 0, err
		}
	}
	if l.err != nil {
		return 0, l.err
	}
	pos := l.next
	l.buf = appendRecord(l.buf, record)
	l.next++
	return pos, nil
}

// Sync implements [sequencer.Log].
func (l *Log) Sync(ctx context.Context, pos uint64) error {
	for {
		l.mu.Lock()
		durable, next, err := l.durable, l.next, l.err
		l.mu.Unlock()
		switch {
		case pos < durable:
			return nil
		case err != nil:
			return err
		case pos >= next:
			return fmt.Errorf("%w: wal: sync of record %d, the last is %d", sequencer.ErrInvalid, pos, int64(next)-1)
		}
		select {
		case l.flushing <- struct{}{}:
		case <-ctx.Done():
			return ctx.Err()
		}
		err = l.flush(pos)
		<-l.flushing
		if err != nil {
			return err
		}
	}
}

// flush makes everything appended durable, unless pos already is. The caller
// has the flushing token.
func (l *Log) flush(pos uint64) error {
	l.mu.Lock()
	if l.err != nil || pos < l.durable {
		defer l.mu.Unlock()
		return l.err
	}
	buf, first, next := l.buf, l.durable, l.next
	l.buf = l.spare[:frameHeaderSize]
	l.mu.Unlock()

	err := l.write(buf, first, next)

	l.mu.Lock()
	defer l.mu.Unlock()
	if cap(buf) > maxBuffered+maxBuffered/4 {
		buf = make([]byte, frameHeaderSize) // one large record need not stay
	}
	l.spare = buf[:frameHeaderSize]
	if err != nil {
		l.err = fmt.Errorf("%w: wal: %w", sequencer.ErrBroken, err)
		return l.err
	}
	l.durable = next
	return nil
}

// write writes one frame with the records from first to before next, and
// syncs it.
func (l *Log) write(frame []byte, first, next uint64) error {
	if l.file == nil || l.size >= l.segmentBytes {
		if err := l.roll(first); err != nil {
			return err
		}
	}
	putFrameHeader(frame, l.salt, first, uint32(next-first))
	n, err := l.file.Write(frame)
	if err == nil && n < len(frame) {
		err = io.ErrShortWrite
	}
	if err != nil {
		return err
	}
	l.size += int64(n)
	return l.file.Sync()
}

// roll begins a new segment, whose first record has position first.
func (l *Log) roll(first uint64) error {
	if l.file != nil {
		if err := l.file.Close(); err != nil {
			return err
		}
		l.file = nil
	}
	l.mu.Lock()
	number := uint64(1)
	if n := len(l.segments); n > 0 {
		number = l.segments[n-1].number + 1
	}
	l.mu.Unlock()
	h := segmentHeader{number: number, first: first}
	var salt [8]byte
	if _, err := io.ReadFull(l.rand, salt[:]); err != nil {
		return err
	}
	h.setSalt(salt)
	file, err := l.fs.Create(segmentName(number))
	if err != nil {
		return err
	}
	b := h.encode()
	if _, err = file.Write(b[:]); err == nil {
		err = file.Sync()
	}
	if err == nil {
		err = l.fs.SyncDir()
	}
	if err != nil {
		return errors.Join(err, file.Close())
	}
	l.file, l.salt, l.size = file, h.salt, int64(len(b))
	l.mu.Lock()
	l.segments = append(l.segments, segment{number, first})
	l.mu.Unlock()
	return nil
}

// Truncate implements [sequencer.Log]: it deletes the files that hold nothing
// else.
func (l *Log) Truncate(pos uint64) error {
	l.flushing <- struct{}{}
	defer func() { <-l.flushing }()
	for {
		l.mu.Lock()
		segments, err := l.segments, l.err
		l.mu.Unlock()
		// The last segment stays: it says where the next record goes.
		if err != nil || len(segments) < 2 || segments[1].first > pos {
			return err
		}
		// One by one and oldest first, so that a crash leaves no hole.
		if err = l.fs.Remove(segmentName(segments[0].number)); err == nil {
			err = l.fs.SyncDir()
		}
		l.mu.Lock()
		l.segments = segments[1:]
		if err != nil {
			l.err = fmt.Errorf("%w: wal: %w", sequencer.ErrBroken, err)
		}
		l.mu.Unlock()
	}
}

// Close makes everything appended durable, marks the log as closed in good
// order and releases the directory. A second call does nothing.
func (l *Log) Close() error {
	l.flushing <- struct{}{}
	defer func() { <-l.flushing }()
	l.mu.Lock()
	if errors.Is(l.err, errClosed) {
		l.mu.Unlock()
		return nil
	}
	failed, pending, last := l.err, l.next > l.durable, l.next-1
	l.mu.Unlock()

	var err error
	if failed == nil && pending {
		err = l.flush(last)
	}
	if failed == nil && err == nil && l.file != nil {
		// A frame without records: nothing was being written.
		end := make([]byte, frameHeaderSize)
		putFrameHeader(end, l.salt, last+1, 0)
		if _, err = l.file.Write(end); err == nil {
			err = l.file.Sync()
		}
	}
	if l.file != nil {
		err = errors.Join(err, l.file.Close())
		l.file = nil
	}
	l.mu.Lock()
	l.err = fmt.Errorf("%w: %w", sequencer.ErrBroken, errClosed)
	l.mu.Unlock()
	return errors.Join(err, l.unlock.Close())
}

var errClosed = errors.New("wal: closed")
