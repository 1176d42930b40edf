package riscv

import "math"

// The numbers of the system calls that the machine answers, as Linux has them
// for riscv64.
const (
	sysEventFD2         = 19
	sysEpollCreate1     = 20
	sysEpollCtl         = 21
	sysEpollPwait       = 22
	sysFcntl            = 25
	sysOpenat           = 56
	sysClose            = 57
	sysRead             = 63
	sysWrite            = 64
	sysPread64          = 67
	sysExit             = 93
	sysExitGroup        = 94
	sysFutex            = 98
	sysNanosleep        = 101
	sysClockGettime     = 113
	sysSchedGetaffinity = 123
	sysSchedYield       = 124
	sysTgkill           = 131
	sysSigaltstack      = 132
	sysSigaction        = 134
	sysSigprocmask      = 135
	sysPrctl            = 167
	sysGetpid           = 172
	sysGettid           = 178
	sysMunmap           = 215
	sysClone            = 220
	sysMmap             = 222
	sysMprotect         = 226
	sysMadvise          = 233
)

const (
	enoent    = 2
	ebadf     = 9
	eagain    = 11
	enomem    = 12
	efault    = 14
	enodev    = 19
	einval    = 22
	efbig     = 27
	espipe    = 29
	enosys    = 38
	etimedout = 110
)

// errno returns what a system call returns that fails with e.
func errno(e uint64) uint64 { return -e }

const (
	// mapTop bounds the addresses that mmap gives out.
	mapTop = 1 << 47
	// threadFlags are the flags with which clone starts a thread: VM, FS,
	// FILES, SIGHAND, THREAD and SYSVSEM.
	threadFlags = 0x50f00
	mapAnon     = 0x20
	pollIn      = 1
)

// A bus is memory as a step sees it. load and store move size bytes, 1 to 8,
// and report false where the program may not do that.
type bus interface {
	load(addr uint64, size int) (v uint64, ok bool)
	store(addr uint64, size int, v uint64) (ok bool)
}

// A host answers what the state does not hold.
type host interface {
	// preimage returns up to 8 bytes of what descriptor 5 gives for key, from
	// offset on: the preimage behind its length as 8 bytes big-endian.
	preimage(key [32]byte, offset uint64) (b []byte, err error)
	// wrote tells of n bytes at addr that went to a descriptor from which
	// nothing comes back.
	wrote(fd, addr, n uint64)
}

// system makes the step of an ecall. An error is the host's; the state is
// unchanged then.
func (s *State) system(m bus, h host) error {
	a := [6]uint64(s.X[10:16])
	var r uint64
	switch s.X[17] {
	case sysRead:
		n, err := s.read(m, h, a[0], a[1], a[2])
		if err != nil {
			return err
		}
		r = n
	case sysWrite:
		r = s.write(m, h, a[0], a[1], a[2])
	case sysExitGroup:
		s.exit(a[0])
		return nil
	case sysExit:
		if s.alone() {
			s.exit(a[0])
			return nil
		}
		s.Threads[s.Thread] = Thread{}
	case sysFutex:
		r = s.futex(m, a[0], a[1], a[2], a[3])
	case sysNanosleep:
		deadline, e := s.deadline(m, a[0])
		if r = e; e == 0 {
			s.wait(WaitTime, 0, deadline)
		}
	case sysEpollPwait:
		var again bool
		if r, again = s.pollWait(m, a[0], a[1], a[2], a[3]); again {
			s.Step++
			return nil
		}
	case sysEpollCtl:
		r = s.pollControl(m, a[0], a[1], a[2], a[3])
	case sysClone:
		r = s.clone(a[0], a[1])
	case sysMmap:
		r = s.mmap(a[0], a[1], a[3])
	case sysClockGettime:
		c := s.Clock()
		if !m.store(a[1], 8, c/1e9) || !m.store(a[1]+8, 8, c%1e9) {
			r = errno(efault)
		}
	case sysSchedGetaffinity:
		if r = 8; a[1] < 8 {
			r = errno(einval)
		} else if !m.store(a[2], 8, 1) {
			r = errno(efault)
		}
	case sysFcntl:
		r = control(a[0], a[1])
	case sysSchedYield:
		s.Yield = true
	case sysGettid:
		r = uint64(s.Thread) + 1
	case sysGetpid:
		r = 1
	case sysEventFD2:
		r = fdEvent
	case sysEpollCreate1:
		r = fdPoll
	case sysOpenat:
		r = errno(enoent)
	case sysPread64:
		r = errno(espipe)
	case sysPrctl:
		r = errno(einval)
	case sysClose, sysMunmap, sysMprotect, sysMadvise, sysTgkill, sysSigaltstack, sysSigaction, sysSigprocmask:
	default:
		r = errno(enosys)
	}
	s.X[10] = r
	s.PC += 4
	s.Step++
	return nil
}

func (s *State) exit(code uint64) { s.Status, s.ExitCode = Exited, uint8(code) }

// alone reports whether there is no thread but the running one.
func (s *State) alone() bool {
	for i := range s.Threads {
		if i != int(s.Thread) && s.Threads[i].Wait != Unused {
			return false
		}
	}
	return true
}

// deadline returns when the relative timespec at addr is over.
func (s *State) deadline(m bus, addr uint64) (at, e uint64) {
	sec, ok1 := m.load(addr, 8)
	nsec, ok2 := m.load(addr+8, 8)
	switch {
	case !ok1 || !ok2:
		return 0, errno(efault)
	case int64(sec) < 0 || nsec >= 1e9:
		return 0, errno(einval)
	}
	sec = min(sec, math.MaxInt64/1_000_000_000-1) // some 292 years
	return s.after(sec*1e9 + nsec), 0
}

// after returns the deadline in d nanoseconds.
func (s *State) after(d uint64) uint64 {
	if now := s.Clock(); d < Forever-now {
		return now + d
	}
	return Forever - 1
}

func (s *State) futex(m bus, addr, op, val, timeout uint64) uint64 {
	switch op &^ 0x180 { // private, realtime
	case 0:
		if addr%4 != 0 {
			return errno(einval)
		}
		deadline := Forever
		if timeout != 0 {
			var e uint64
			if deadline, e = s.deadline(m, timeout); e != 0 {
				return e
			}
		}
		switch v, ok := m.load(addr, 4); {
		case !ok:
			return errno(efault)
		case v != val&math.MaxUint32:
			return errno(eagain)
		}
		s.wait(WaitFutex, addr, deadline)
		return 0
	case 1:
		return s.wake(WaitFutex, addr, min(val&math.MaxUint32, MaxThreads))
	}
	return errno(enosys)
}

// clone starts a thread that goes on behind the call with the given stack.
func (s *State) clone(flags, stack uint64) uint64 {
	if flags != threadFlags {
		return errno(einval)
	}
	for i := range s.Threads {
		if t := &s.Threads[i]; t.Wait == Unused {
			*t = Thread{Wait: Ready, Registers: s.Registers}
			t.Registers.PC += 4
			t.Registers.X[2], t.Registers.X[10] = stack, 0
			return uint64(i) + 1
		}
	}
	return errno(eagain)
}

// mmap gives out memory, which is there and zero already: where it is asked
// for, or else where none was given out before.
func (s *State) mmap(addr, size, flags uint64) uint64 {
	switch {
	case flags&mapAnon == 0:
		return errno(enodev)
	case size == 0:
		return errno(einval)
	case size > mapTop:
		return errno(enomem)
	}
	size = (size + PageSize - 1) &^ (PageSize - 1)
	addr &^= PageSize - 1
	switch {
	case addr != 0 && addr <= mapTop-size:
		return addr
	case addr != 0 || s.Heap > mapTop-size:
		return errno(enomem)
	}
	addr = s.Heap
	s.Heap += size
	return addr
}
