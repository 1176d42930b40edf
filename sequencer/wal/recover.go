package wal

import (
	"bytes"
	"fmt"
	"slices"
)

// recover reads what the directory holds, checks all of it, and cuts off a
// write that a crash cut short.
func (l *Log) recover() error {
	names, err := l.fs.Names()
	if err != nil {
		return err
	}
	var numbers []uint64
	for _, name := range names {
		if n, ok := parseSegmentName(name); ok {
			numbers = append(numbers, n)
		}
	}
	slices.Sort(numbers)
	l.recovery = Recovery{Clean: true}
	for i, number := range numbers {
		if i > 0 && number != numbers[i-1]+1 {
			return corrupt(numbers[i-1]+1, 0, "the file is missing")
		}
		if err := l.recoverSegment(number, i == len(numbers)-1); err != nil {
			return err
		}
	}
	l.durable = l.next
	l.recovery.Segments = uint64(len(l.segments))
	if len(l.segments) > 0 {
		l.recovery.Records = l.next - l.segments[0].first
	}
	return nil
}

func (l *Log) recoverSegment(number uint64, last bool) error {
	p, err := l.fs.ReadFile(segmentName(number))
	if err != nil {
		return err
	}
	h, err := decodeSegmentHeader(p, number)
	if err != nil && last && len(p) <= segmentHeaderSize && (len(l.segments) > 0 || number == 1) {
		// Nothing was ever written behind the header, so a crash may have cut
		// the header itself short. (A file that stands alone with another
		// number is one whose predecessors were truncated, after its header
		// was durable.)
		l.recovery.Torn, l.recovery.Clean = int64(len(p)), false
		return l.fs.Remove(segmentName(number))
	}
	if err != nil {
		return err
	}
	if len(l.segments) > 0 && h.first != l.next {
		return corrupt(number, 0, "begins with record %d, want %d", h.first, l.next)
	}
	l.next = h.first
	offset, next, closed, err := scan(p, h, nil)
	if err != nil {
		return err
	}
	if offset < len(p) {
		if at, ok := laterFrame(p[offset:], h.salt, next); ok || closed || !last {
			return corrupt(number, offset, "damaged, and something follows at %d", offset+at)
		}
		l.recovery.Torn = int64(len(p) - offset)
	}
	if last {
		// Also where nothing is cut off: what a killed process wrote can be
		// read back before it is durable.
		if err := l.fs.Shorten(segmentName(number), int64(offset)); err != nil {
			return err
		}
	}
	l.recovery.Clean = closed
	l.next = next
	l.segments = append(l.segments, segment{number, h.first})
	return nil
}

// scan calls yield for the records of a segment in order. It returns the
// offset behind the last whole frame, the position behind its last record, and
// whether that frame says that the log was closed.
func scan(p []byte, h segmentHeader, yield func(pos uint64, record []byte) error) (offset int, next uint64, closed bool, err error) {
	offset, next = segmentHeaderSize, h.first
	for offset < len(p) && !closed {
		f, size, ok := decodeFrame(p[offset:], h.salt)
		if !ok {
			break
		}
		if f.first != next {
			return 0, 0, false, corrupt(h.number, offset, "frame begins with record %d, want %d", f.first, next)
		}
		if ok, err := f.records(yield); err != nil {
			return 0, 0, false, err
		} else if !ok {
			return 0, 0, false, corrupt(h.number, offset, "frame does not hold %d records", f.count)
		}
		offset += size
		next += uint64(f.count)
		closed = f.count == 0
	}
	return offset, next, closed, nil
}

// laterFrame looks for the header of a frame that begins after the damaged
// one, which begins p and has the record next.
func laterFrame(p []byte, salt, next uint64) (offset int, ok bool) {
	for i := 1; i < len(p); i++ {
		at := bytes.Index(p[i:], frameMagic[:])
		if at < 0 {
			return 0, false
		}
		i += at
		if f, _, ok := decodeFrameHeader(p[i:], salt); ok && f.first > next {
			return i, true
		}
	}
	return 0, false
}

// Replay implements [sequencer.Log].
func (l *Log) Replay(f func(pos uint64, record []byte) error) error {
	l.flushing <- struct{}{}
	defer func() { <-l.flushing }()
	l.mu.Lock()
	segments, err := slices.Clone(l.segments), l.err
	l.mu.Unlock()
	if err != nil {
		return err
	}
	for _, s := range segments {
		p, err := l.fs.ReadFile(segmentName(s.number))
		if err != nil {
			return fmt.Errorf("wal: %w", err)
		}
		h, err := decodeSegmentHeader(p, s.number)
		if err != nil {
			return err
		}
		offset, _, _, err := scan(p, h, f)
		if err != nil {
			return err
		}
		if offset != len(p) {
			return corrupt(s.number, offset, "damaged since it was opened")
		}
	}
	return nil
}
