package wal

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"strconv"
	"strings"

	"github.com/sharedsec/sharedsec/sequencer"
)

// The format, version 1. Integers are little-endian; checksums are CRC-32C
// (Castagnoli, RFC 3720).
//
// A log is a row of files, <number as 16 hexadecimal digits>.wal, whose numbers
// follow each other. Each is a header and then frames:
//
//	header   8  "sharedwl"
//	         4  version
//	         4  checksum of the header without this field
//	         8  number of the file
//	         8  position of its first record
//	         8  salt
//	frame    4  "fram"
//	         4  checksum of the salt and the rest of the frame header
//	         4  checksum of the salt and the payload
//	         4  size of the payload
//	         8  position of its first record
//	         4  number of its records
//	payload  of each record: 4 its size, and its bytes
//
// A frame is what one write and sync carried: a frame is written only after
// the one before it is durable. So a damaged frame that another follows was
// durable and is corruption, and a damaged one at the end was cut short. A
// frame of no records says that the log was closed. Salt, unknown to those who
// submit records, keeps a record from posing as a frame.
const (
	version           = 1
	segmentHeaderSize = 40
	frameHeaderSize   = 28
	recordHeaderSize  = 4
	suffix            = ".wal"
)

var (
	segmentMagic = [8]byte{'s', 'h', 'a', 'r', 'e', 'd', 'w', 'l'}
	frameMagic   = [4]byte{'f', 'r', 'a', 'm'}
	castagnoli   = crc32.MakeTable(crc32.Castagnoli)
)

func checksum(salt uint64, p []byte) uint32 {
	var s [8]byte
	binary.LittleEndian.PutUint64(s[:], salt)
	return crc32.Update(crc32.Checksum(s[:], castagnoli), castagnoli, p)
}

// segmentName returns the name of the file with that number.
func segmentName(number uint64) string { return fmt.Sprintf("%016x%s", number, suffix) }

// parseSegmentName reads a name that segmentName made.
func parseSegmentName(name string) (number uint64, ok bool) {
	digits, ok := strings.CutSuffix(name, suffix)
	if !ok {
		return 0, false
	}
	number, err := strconv.ParseUint(digits, 16, 64)
	return number, err == nil && number > 0 && segmentName(number) == name
}

// segmentHeader begins a file.
type segmentHeader struct {
	number uint64
	first  uint64
	salt   uint64
}

func (h *segmentHeader) setSalt(b [8]byte) { h.salt = binary.LittleEndian.Uint64(b[:]) }

func (h *segmentHeader) encode() (b [segmentHeaderSize]byte) {
	copy(b[:], segmentMagic[:])
	binary.LittleEndian.PutUint32(b[8:], version)
	binary.LittleEndian.PutUint64(b[16:], h.number)
	binary.LittleEndian.PutUint64(b[24:], h.first)
	binary.LittleEndian.PutUint64(b[32:], h.salt)
	binary.LittleEndian.PutUint32(b[12:], headerChecksum(b))
	return b
}

func headerChecksum(b [segmentHeaderSize]byte) uint32 {
	clear(b[12:16])
	return crc32.Checksum(b[:], castagnoli)
}

// decodeSegmentHeader reads the header of the file with that number.
func decodeSegmentHeader(p []byte, number uint64) (segmentHeader, error) {
	if len(p) < segmentHeaderSize {
		return segmentHeader{}, corrupt(number, 0, "header of %d bytes", len(p))
	}
	b := [segmentHeaderSize]byte(p[:segmentHeaderSize])
	h := segmentHeader{
		number: binary.LittleEndian.Uint64(b[16:]),
		first:  binary.LittleEndian.Uint64(b[24:]),
		salt:   binary.LittleEndian.Uint64(b[32:]),
	}
	v := binary.LittleEndian.Uint32(b[8:])
	switch {
	case [8]byte(b[:8]) != segmentMagic:
		return h, corrupt(number, 0, "not a file of a log")
	case binary.LittleEndian.Uint32(b[12:]) != headerChecksum(b):
		return h, corrupt(number, 0, "header's checksum")
	case v != version:
		return h, fmt.Errorf("%w: segment %d has version %d, want %d", sequencer.ErrInvalid, number, v, version)
	case h.number != number:
		return h, corrupt(number, 0, "header says segment %d", h.number)
	}
	return h, nil
}

// appendRecord appends a record to a frame.
func appendRecord(frame, record []byte) []byte {
	frame = binary.LittleEndian.AppendUint32(frame, uint32(len(record)))
	return append(frame, record...)
}

// putFrameHeader completes a frame whose payload stands behind room for the
// header.
func putFrameHeader(frame []byte, salt, first uint64, count uint32) {
	payload := frame[frameHeaderSize:]
	copy(frame, frameMagic[:])
	binary.LittleEndian.PutUint32(frame[8:], checksum(salt, payload))
	binary.LittleEndian.PutUint32(frame[12:], uint32(len(payload)))
	binary.LittleEndian.PutUint64(frame[16:], first)
	binary.LittleEndian.PutUint32(frame[24:], count)
	binary.LittleEndian.PutUint32(frame[4:], checksum(salt, frame[8:frameHeaderSize]))
}

// frame is a frame read back.
type frame struct {
	first   uint64
	count   uint32
	payload []byte
}

// decodeFrameHeader reads a frame's header and the size of its payload; ok
// tells whether it is one.
func decodeFrameHeader(p []byte, salt uint64) (f frame, size uint32, ok bool) {
	if len(p) < frameHeaderSize || [4]byte(p[:4]) != frameMagic ||
		binary.LittleEndian.Uint32(p[4:]) != checksum(salt, p[8:frameHeaderSize]) {
		return frame{}, 0, false
	}
	return frame{
		first: binary.LittleEndian.Uint64(p[16:]),
		count: binary.LittleEndian.Uint32(p[24:]),
	}, binary.LittleEndian.Uint32(p[12:]), true
}

// decodeFrame reads the frame at the start of p; ok tells whether it is whole.
func decodeFrame(p []byte, salt uint64) (f frame, size int, ok bool) {
	f, n, ok := decodeFrameHeader(p, salt)
	if !ok || uint64(n) > uint64(len(p)-frameHeaderSize) {
		return frame{}, 0, false
	}
	f.payload = p[frameHeaderSize:][:n]
	if binary.LittleEndian.Uint32(p[8:]) != checksum(salt, f.payload) {
		return frame{}, 0, false
	}
	return f, frameHeaderSize + int(n), true
}

// records calls yield for each record of f. It reports false if f's payload is
// not that many records, each of 1 to MaxRecord bytes.
func (f *frame) records(yield func(pos uint64, record []byte) error) (ok bool, err error) {
	p := f.payload
	for i := range uint64(f.count) {
		if len(p) < recordHeaderSize {
			return false, nil
		}
		n := binary.LittleEndian.Uint32(p)
		p = p[recordHeaderSize:]
		if n == 0 || n > sequencer.MaxRecord || uint64(n) > uint64(len(p)) {
			return false, nil
		}
		if yield != nil {
			if err := yield(f.first+i, p[:n:n]); err != nil {
				return true, err
			}
		}
		p = p[n:]
	}
	return len(p) == 0, nil
}

// A CorruptError tells where a log is damaged. It matches
// [sequencer.ErrCorrupt].
type CorruptError struct {
	Segment uint64 // number of the file
	Offset  int64  // in it
	Reason  string
}

// Error implements error.
func (e *CorruptError) Error() string {
	return fmt.Sprintf("%v: %s at %d: %s", sequencer.ErrCorrupt, segmentName(e.Segment), e.Offset, e.Reason)
}

// Unwrap returns [sequencer.ErrCorrupt].
func (e *CorruptError) Unwrap() error { return sequencer.ErrCorrupt }

func corrupt(segment uint64, offset int, format string, args ...any) error {
	return &CorruptError{Segment: segment, Offset: int64(offset), Reason: fmt.Sprintf(format, args...)}
}
