package riscv

import "encoding/binary"

// The descriptors. 0 is at its end, and there are no files. 3 to 6 are the
// preimage oracle's, as the OP Stack's fault-proof specification has them.
const (
	fdStdin = iota
	fdStdout
	fdStderr
	fdHintRead
	fdHintWrite
	fdPreimageRead
	fdPreimageWrite
	fdOutput
	fdPoll
	fdEvent
)

// maxWrite is how much one call takes at most of what is not kept.
const maxWrite = 1 << 20

func (s *State) read(m bus, h host, fd, addr, n uint64) (uint64, error) {
	switch fd {
	case fdStdin:
		return 0, nil
	case fdHintRead: // the answer to a hint says nothing
		return min(n, maxWrite), nil
	case fdPreimageRead:
		return s.readPreimage(m, h, addr, n)
	case fdEvent:
		switch {
		case n < 8:
			return errno(einval), nil
		case s.Event == 0:
			return errno(eagain), nil
		case !m.store(addr, 8, s.Event):
			return errno(efault), nil
		}
		s.Event = 0
		return 8, nil
	}
	return errno(ebadf), nil
}

func (s *State) readPreimage(m bus, h host, addr, n uint64) (uint64, error) {
	if n == 0 {
		return 0, nil
	}
	if !KeyType(s.Key[0]).known() {
		return errno(einval), nil
	}
	b, err := h.preimage(s.Key, s.Offset)
	if err != nil {
		return 0, err
	}
	n = min(n, uint64(len(b)))
	if n == 0 {
		return 0, nil
	}
	var word [8]byte
	copy(word[:], b[:n])
	if !m.store(addr, int(n), binary.LittleEndian.Uint64(word[:])) {
		return errno(efault), nil
	}
	s.Offset += n
	return n, nil
}

func (s *State) write(m bus, h host, fd, addr, n uint64) uint64 {
	switch fd {
	case fdStdout, fdStderr, fdHintWrite:
		n = min(n, maxWrite)
		h.wrote(fd, addr, n)
		return n
	case fdPreimageWrite, fdOutput:
		room := uint64(8)
		if fd == fdOutput {
			room = min(room, uint64(OutputSize-s.OutputLen))
		}
		switch {
		case n == 0:
			return 0
		case room == 0:
			return errno(efbig)
		}
		n = min(n, room)
		v, ok := m.load(addr, int(n))
		if !ok {
			return errno(efault)
		}
		word := binary.LittleEndian.AppendUint64(nil, v)[:n]
		if fd == fdOutput {
			s.OutputLen += uint8(copy(s.Output[s.OutputLen:], word))
			return n
		}
		copy(s.Key[:], s.Key[n:])
		copy(s.Key[32-n:], word)
		s.Offset = 0
		return n
	case fdEvent:
		if n < 8 {
			return errno(einval)
		}
		switch v, ok := m.load(addr, 8); {
		case !ok:
			return errno(efault)
		case s.Event+v < s.Event:
			return errno(eagain)
		default:
			s.Event += v
		}
		if s.Event != 0 && s.Watched {
			s.wake(WaitEvent, 0, MaxThreads)
		}
		return 8
	}
	return errno(ebadf)
}

// control answers fcntl: which way a descriptor can be used.
func control(fd, command uint64) uint64 {
	const getFD, setFD, getFlags, setFlags = 1, 2, 3, 4
	switch {
	case fd > fdEvent:
		return errno(ebadf)
	case command == getFlags && (fd == fdStdout || fd == fdStderr || fd == fdHintWrite || fd == fdPreimageWrite || fd == fdOutput):
		return 1 // write only
	case command == getFlags && fd >= fdPoll:
		return 2 // both ways
	case command >= getFD && command <= setFlags:
		return 0
	}
	return errno(einval)
}

// pollControl answers epoll_ctl: the event descriptor alone can be watched.
func (s *State) pollControl(m bus, poll, op, fd, event uint64) uint64 {
	const add, remove, modify, eperm = 1, 2, 3, 1
	switch {
	case poll != fdPoll:
		return errno(ebadf)
	case fd != fdEvent:
		return errno(eperm)
	case op == remove:
		s.Watched, s.EventData = false, 0
		return 0
	case op != add && op != modify:
		return errno(einval)
	}
	data, ok := m.load(event+8, 8)
	if !ok {
		return errno(efault)
	}
	s.Watched, s.EventData = true, data
	return 0
}

// pollWait answers epoll_pwait. again says that the call is repeated once the
// thread was woken.
func (s *State) pollWait(m bus, poll, events, n, timeout uint64) (r uint64, again bool) {
	switch ms := int32(timeout); {
	case poll != fdPoll:
		return errno(ebadf), false
	case int32(n) <= 0:
		return errno(einval), false
	case s.Watched && s.Event != 0:
		if !m.store(events, 4, pollIn) || !m.store(events+8, 8, s.EventData) {
			return errno(efault), false
		}
		return 1, false
	case ms == 0:
		return 0, false
	case ms < 0:
		s.wait(WaitEvent, 0, Forever)
	default:
		s.wait(WaitEvent, 0, s.after(uint64(ms)*1e6))
	}
	return 0, true
}
