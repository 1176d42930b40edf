package steptest

import (
	"encoding/binary"
	"testing"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

const (
	codeStart = 0x10000
	heapStart = 1 << 46
	mapTop    = 1 << 47
	at        = 0x100000    // where tests put what they pass
	across    = at + 32 - 4 // 8 bytes there lie in two leaves
	bad       = 0x800       // in the first page
	top       = 1<<48 - 8   // the last word
)

// The system calls, by Linux's numbers for riscv64.
const (
	sysEventFD2     = 19
	sysEpollCreate1 = 20
	sysEpollCtl     = 21
	sysEpollPwait   = 22
	sysFcntl        = 25
	sysOpenat       = 56
	sysClose        = 57
	sysRead         = 63
	sysWrite        = 64
	sysPread64      = 67
	sysExit         = 93
	sysExitGroup    = 94
	sysFutex        = 98
	sysNanosleep    = 101
	sysClockGettime = 113
	sysAffinity     = 123
	sysYield        = 124
	sysPrctl        = 167
	sysGetpid       = 172
	sysGettid       = 178
	sysClone        = 220
	sysMmap         = 222
)

const (
	eperm     = -1
	enoent    = -2
	ebadf     = -9
	eagain    = -11
	enomem    = -12
	efault    = -14
	enodev    = -19
	einval    = -22
	efbig     = -27
	espipe    = -29
	enosys    = -38
	etimedout = -110
)

const (
	forever     = ^uint64(0)
	threadFlags = 0x50f00
	second      = 1_000_000_000
)

// calling returns a state whose next step is a system call.
func calling(number uint64, args ...uint64) *riscv.State {
	s := &riscv.State{
		Step: 5, Idle: 3*second + 7,
		CodeStart: codeStart, CodeEnd: codeStart + riscv.PageSize, Heap: heapStart,
		Memory: riscv.NewMemory(),
	}
	s.PC = codeStart
	s.Threads[0].Wait = riscv.Ready
	s.Memory.Write(codeStart, []byte{0x73, 0, 0, 0}) // ecall
	s.X[1], s.X[5], s.F[3] = 11, 55, 33
	copy(s.X[10:16], args)
	s.X[17] = number
	return s
}

// put stores words.
func put(s *riscv.State, addr uint64, words ...uint64) {
	for i, w := range words {
		s.Memory.Write(addr+8*uint64(i), binary.LittleEndian.AppendUint64(nil, w))
	}
}

// get loads a word.
func get(s *riscv.State, addr uint64) uint64 {
	var b [8]byte
	s.Memory.Read(addr, b[:])
	return binary.LittleEndian.Uint64(b[:])
}

func args(a ...uint64) []uint64 { return a }

// Every call that returns at once, and each of its errors: what it returns, and
// what it changes in memory.
func TestCalls(t *testing.T) {
	type state = riscv.State
	word := func(v uint64) func(*state) { return func(s *state) { put(s, at, v); put(s, across, v) } }
	time := func(sec, nsec uint64) func(*state) { return func(s *state) { put(s, at, sec, nsec) } }
	event := func(n uint64) func(*state) { return func(s *state) { s.Event = n } }
	watched := func(s *state) { s.Event, s.Watched, s.EventData = 7, true, 0xdada }
	codeEnd := uint64(codeStart + riscv.PageSize)
	j := newJudge(t)
	for _, tt := range []struct {
		name   string
		number uint64
		args   []uint64
		setup  func(*state)
		want   int64
		stored map[uint64]uint64
	}{
		{"unknown", 1000, nil, nil, enosys, nil},
		{"zero", 0, nil, nil, enosys, nil},
		{"getrandom", 278, args(at, 8), nil, enosys, nil},
		{"hwprobe", 258, args(at, 1), nil, enosys, nil},
		{"huge", forever, nil, nil, enosys, nil},
		{"number beyond 32 bits", 1<<32 | sysGetpid, nil, nil, enosys, nil},
		{"openat", sysOpenat, args(0, at), nil, enoent, nil},
		{"pread64", sysPread64, args(3), nil, espipe, nil},
		{"prctl", sysPrctl, nil, nil, einval, nil},
		{"close", sysClose, args(3), nil, 0, nil},
		{"tgkill", 131, args(1, 1, 23), nil, 0, nil},
		{"sigaltstack", 132, args(at), nil, 0, nil},
		{"rt_sigaction", 134, args(1, at), nil, 0, nil},
		{"rt_sigprocmask", 135, args(1, at), nil, 0, nil},
		{"munmap", 215, args(at, 4096), nil, 0, nil},
		{"mprotect", 226, args(at, 4096), nil, 0, nil},
		{"madvise", 233, args(at, 4096, 4), nil, 0, nil},
		{"getpid", sysGetpid, nil, nil, 1, nil},
		{"gettid", sysGettid, nil, nil, 1, nil},
		{"eventfd2", sysEventFD2, nil, nil, 9, nil},
		{"epoll_create1", sysEpollCreate1, nil, nil, 8, nil},

		{"sched_getaffinity", sysAffinity, args(0, 128, at), nil, 8, map[uint64]uint64{at: 1}},
		{"sched_getaffinity at the top", sysAffinity, args(0, 8, top), nil, 8, map[uint64]uint64{top: 1}},
		{"sched_getaffinity across", sysAffinity, args(0, 8, across), word(forever), 8, map[uint64]uint64{across: 1}},
		{"sched_getaffinity short", sysAffinity, args(0, 7, at), nil, einval, nil},
		{"sched_getaffinity bad", sysAffinity, args(0, 8, bad), nil, efault, nil},
		{"sched_getaffinity beyond", sysAffinity, args(0, 8, top+1), nil, efault, nil},
		{"sched_getaffinity into code", sysAffinity, args(0, 8, codeStart-7), nil, efault, nil},
		{"sched_getaffinity before code", sysAffinity, args(0, 8, codeStart-8), nil, 8, map[uint64]uint64{codeStart - 8: 1}},
		{"sched_getaffinity out of code", sysAffinity, args(0, 8, codeEnd-1), nil, efault, nil},
		{"sched_getaffinity behind code", sysAffinity, args(0, 8, codeEnd), nil, 8, map[uint64]uint64{codeEnd: 1}},
		{"sched_yield", sysYield, nil, nil, 0, nil},

		{"clock_gettime", sysClockGettime, args(1, at), nil, 0, map[uint64]uint64{at: 3, at + 8: 12}},
		{"clock_gettime that wraps", sysClockGettime, args(1, at), func(s *state) { s.Idle = forever }, 0, map[uint64]uint64{at + 8: 4}},
		{"clock_gettime across", sysClockGettime, args(1, across), nil, 0, map[uint64]uint64{across: 3, across + 8: 12}},
		{"clock_gettime bad", sysClockGettime, args(0, bad), nil, efault, nil},
		{"clock_gettime half", sysClockGettime, args(0, top), nil, efault, map[uint64]uint64{top: 3}},
		{"clock_gettime half before code", sysClockGettime, args(0, codeStart-8), nil, efault, map[uint64]uint64{codeStart - 8: 3}},
		{"clock_gettime that wraps around", sysClockGettime, args(0, forever-3), nil, efault, nil},

		{"mmap file", sysMmap, args(0, 4096, 3, 2, 3), nil, enodev, nil},
		{"mmap nothing", sysMmap, args(0, 0, 3, 0x22), nil, einval, nil},
		{"mmap", sysMmap, args(0, 1, 3, 0x22), nil, heapStart, nil},
		{"mmap all", sysMmap, args(0, mapTop-heapStart, 0, 0x20), nil, heapStart, nil},
		{"mmap too much", sysMmap, args(0, mapTop-heapStart+1, 0, 0x22), nil, enomem, nil},
		{"mmap with little heap", sysMmap, args(0, mapTop, 0, 0x22), nil, enomem, nil},
		{"mmap from a heap of zero", sysMmap, args(0, mapTop, 0, 0x22), func(s *state) { s.Heap = 0 }, 0, nil},
		{"mmap from a heap beyond", sysMmap, args(0, 1, 0, 0x22), func(s *state) { s.Heap = forever }, enomem, nil},
		{"mmap large", sysMmap, args(0, mapTop+1, 0, 0x22), nil, enomem, nil},
		{"mmap huge", sysMmap, args(0, forever, 0, 0x22), nil, enomem, nil},
		{"mmap where", sysMmap, args(0xc000000000, 1<<26, 0, 0x22), nil, 0xc000000000, nil},
		{"mmap at an odd place", sysMmap, args(0xc000000fff, 1, 0, 0x22), nil, 0xc000000000, nil},
		{"mmap near nothing", sysMmap, args(0xfff, 1, 0, 0x22), nil, heapStart, nil},
		{"mmap highest", sysMmap, args(mapTop-4096, 4096, 0, 0x22), nil, mapTop - 4096, nil},
		{"mmap too high", sysMmap, args(mapTop-4096, 4097, 0, 0x22), nil, enomem, nil},
		{"mmap out of sight", sysMmap, args(forever, 1, 0, 0x22), nil, enomem, nil},

		{"read stdin", sysRead, args(0, bad, 8), nil, 0, nil},
		{"read hint", sysRead, args(3, bad, 9), nil, 9, nil},
		{"read much of a hint", sysRead, args(3, bad, forever), nil, 1 << 20, nil},
		{"read stdout", sysRead, args(1, at, 8), nil, ebadf, nil},
		{"read output", sysRead, args(7, at, 8), nil, ebadf, nil},
		{"read nothing that there is", sysRead, args(10, at, 8), nil, ebadf, nil},
		{"read a descriptor beyond 32 bits", sysRead, args(1<<32, at, 8), nil, ebadf, nil},
		{"read no preimage", sysRead, args(5, bad, 0), nil, 0, nil},
		{"read preimage of no type", sysRead, args(5, at, 8), nil, einval, nil},
		{"read preimage of type 3", sysRead, args(5, at, 8), func(s *state) { s.Key[0] = 3 }, einval, nil},
		{"read preimage of type 7", sysRead, args(5, at, 8), func(s *state) { s.Key[0] = 7 }, einval, nil},
		{"read event", sysRead, args(9, across, 8), event(1<<63 + 5), 8, map[uint64]uint64{across: 1<<63 + 5}},
		{"read event short", sysRead, args(9, at, 7), event(1), einval, nil},
		{"read event of none", sysRead, args(9, at, 8), nil, eagain, nil},
		{"read event bad", sysRead, args(9, bad, 8), event(1), efault, nil},

		{"write stdout", sysWrite, args(1, bad, 8), nil, 8, nil},
		{"write stderr", sysWrite, args(2, at, 1<<20+1), nil, 1 << 20, nil},
		{"write hint", sysWrite, args(4, at, forever), nil, 1 << 20, nil},
		{"write stdin", sysWrite, args(0, at, 8), nil, ebadf, nil},
		{"write hints' answers", sysWrite, args(3, at, 8), nil, ebadf, nil},
		{"write preimage", sysWrite, args(5, at, 8), nil, ebadf, nil},
		{"write poll", sysWrite, args(8, at, 8), nil, ebadf, nil},
		{"write key", sysWrite, args(6, across, 100), word(1 << 40), 8, nil},
		{"write a byte of key", sysWrite, args(6, at, 1), word(0xab), 1, nil},
		{"write nothing of key", sysWrite, args(6, bad, 0), func(s *state) { s.Offset = 7 }, 0, nil},
		{"write key bad", sysWrite, args(6, bad, 8), nil, efault, nil},
		{"write key at the top", sysWrite, args(6, top+5, 3), nil, 3, nil},
		{"write key beyond", sysWrite, args(6, top+5, 4), nil, efault, nil},
		{"write output", sysWrite, args(7, across, 5), word(0x0102030405060708), 5, nil},
		{"write output bad", sysWrite, args(7, bad, 8), nil, efault, nil},
		{"write no output", sysWrite, args(7, bad, 0), func(s *state) { s.OutputLen = 40 }, 0, nil},
		{"write last output", sysWrite, args(7, at, 8), func(s *state) { s.OutputLen = 37; put(s, at, forever) }, 3, nil},
		{"write too much output", sysWrite, args(7, at, 1), func(s *state) { s.OutputLen = 40 }, efbig, nil},
		{"write event", sysWrite, args(9, across, 8), word(5), 8, nil},
		{"write event of 0", sysWrite, args(9, at, 8), nil, 8, nil},
		{"write event short", sysWrite, args(9, at, 7), nil, einval, nil},
		{"write event bad", sysWrite, args(9, bad, 8), nil, efault, nil},
		{"write event to the brim", sysWrite, args(9, at, 8), func(s *state) { s.Event = 1; put(s, at, forever-1) }, 8, nil},
		{"write event over", sysWrite, args(9, at, 8), func(s *state) { s.Event = 1; put(s, at, forever) }, eagain, nil},

		{"fcntl bad", sysFcntl, args(10, 1), nil, ebadf, nil},
		{"fcntl 0", sysFcntl, args(1, 0), nil, einval, nil},
		{"fcntl 5", sysFcntl, args(1, 5), nil, einval, nil},
		{"fcntl getfd", sysFcntl, args(2, 1), nil, 0, nil},
		{"fcntl setfd", sysFcntl, args(9, 2), nil, 0, nil},
		{"fcntl setfl", sysFcntl, args(4, 4), nil, 0, nil},
		{"fcntl of stdin", sysFcntl, args(0, 3), nil, 0, nil},
		{"fcntl of stdout", sysFcntl, args(1, 3), nil, 1, nil},
		{"fcntl of stderr", sysFcntl, args(2, 3), nil, 1, nil},
		{"fcntl of hints' answers", sysFcntl, args(3, 3), nil, 0, nil},
		{"fcntl of hints", sysFcntl, args(4, 3), nil, 1, nil},
		{"fcntl of preimages", sysFcntl, args(5, 3), nil, 0, nil},
		{"fcntl of keys", sysFcntl, args(6, 3), nil, 1, nil},
		{"fcntl of output", sysFcntl, args(7, 3), nil, 1, nil},
		{"fcntl of poll", sysFcntl, args(8, 3), nil, 2, nil},
		{"fcntl of event", sysFcntl, args(9, 3), nil, 2, nil},

		{"futex odd", sysFutex, args(at+2, 128, 7), nil, einval, nil},
		{"futex bad", sysFutex, args(bad, 0, 7), nil, efault, nil},
		{"futex other value", sysFutex, args(at, 128, 8), word(7), eagain, nil},
		{"futex bad timeout", sysFutex, args(at, 128, 7, bad), word(7), efault, nil},
		{"futex negative timeout", sysFutex, args(at+16, 0x180, 0, at), time(1<<63, 0), einval, nil},
		{"futex wake none", sysFutex, args(at, 129, 7), nil, 0, nil},
		{"futex requeue", sysFutex, args(at, 3, 7), nil, enosys, nil},
		{"futex beyond 32 bits", sysFutex, args(at, 1<<32, 0), nil, enosys, nil},

		{"nanosleep bad", sysNanosleep, args(bad), nil, efault, nil},
		{"nanosleep half", sysNanosleep, args(top), nil, efault, nil},
		{"nanosleep half from below", sysNanosleep, args(0x1000 - 8), nil, efault, nil},
		{"nanosleep negative", sysNanosleep, args(at), time(1<<63, 0), einval, nil},
		{"nanosleep nanoseconds", sysNanosleep, args(at), time(0, second), einval, nil},

		{"clone fork", sysClone, args(17, at), nil, einval, nil},
		{"clone", sysClone, args(threadFlags, at+0x1000), nil, 2, nil},

		{"epoll_ctl other poll", sysEpollCtl, args(4, 1, 9, at), nil, ebadf, nil},
		{"epoll_ctl stdout", sysEpollCtl, args(8, 1, 1, at), nil, eperm, nil},
		{"epoll_ctl bad", sysEpollCtl, args(8, 1, 9, bad), nil, efault, nil},
		{"epoll_ctl wrapped", sysEpollCtl, args(8, 1, 9, forever-7), nil, efault, nil},
		{"epoll_ctl 0", sysEpollCtl, args(8, 0, 9, at), nil, einval, nil},
		{"epoll_ctl 4", sysEpollCtl, args(8, 4, 9, at), nil, einval, nil},
		{"epoll_ctl add", sysEpollCtl, args(8, 1, 9, at-8), word(0xdada), 0, nil},
		{"epoll_ctl modify", sysEpollCtl, args(8, 3, 9, across-8), word(0xdada), 0, nil},
		{"epoll_ctl remove", sysEpollCtl, args(8, 2, 9, bad), watched, 0, nil},

		{"epoll_pwait other", sysEpollPwait, args(3, at, 1, 0), nil, ebadf, nil},
		{"epoll_pwait no room", sysEpollPwait, args(8, at, 0, 0), nil, einval, nil},
		{"epoll_pwait negative room", sysEpollPwait, args(8, at, 1<<31, 0), nil, einval, nil},
		{"epoll_pwait room of 2^32", sysEpollPwait, args(8, at, 1<<32, 0), nil, einval, nil},
		{"epoll_pwait none", sysEpollPwait, args(8, at, 1, 0), nil, 0, nil},
		{"epoll_pwait none, 2^32 ms", sysEpollPwait, args(8, at, 1, 1<<32), nil, 0, nil},
		{"epoll_pwait unwatched", sysEpollPwait, args(8, at, 1, 0), event(1), 0, nil},
		{"epoll_pwait", sysEpollPwait, args(8, at, 1, forever), watched, 1, map[uint64]uint64{at: 1, at + 8: 0xdada}},
		{"epoll_pwait across", sysEpollPwait, args(8, across, 1, 0), watched, 1, map[uint64]uint64{across: 1, across + 8: 0xdada}},
		{"epoll_pwait bad", sysEpollPwait, args(8, bad, 1, 0), watched, efault, nil},
		{"epoll_pwait half", sysEpollPwait, args(8, top, 1, 0), watched, efault, map[uint64]uint64{top: 1}},
	} {
		s := calling(tt.number, tt.args...)
		if tt.setup != nil {
			tt.setup(s)
		}
		next, _ := j.makes(t, s, nil)
		if got := int64(next.X[10]); got != tt.want || next.PC != s.PC+4 || next.Step != s.Step+1 {
			t.Errorf("%s = %d, want %d; goes on at %#x", tt.name, got, tt.want, next.PC)
		}
		for addr, want := range tt.stored {
			if got := get(next, addr); got != want {
				t.Errorf("%s: stored %#x at %#x, want %#x", tt.name, got, addr, want)
			}
		}
		if tt.want < 0 && tt.stored == nil && next.Memory.Root() != s.Memory.Root() {
			t.Errorf("%s fails and stores", tt.name)
		}
	}
}

// A key and the output are written by pieces of any size, from any place.
func TestWrites(t *testing.T) {
	j := newJudge(t)
	r := random(1)
	for _, fd := range []uint64{6, 7} {
		for off := range uint64(32) {
			for n := uint64(1); n <= 9; n++ {
				s := calling(sysWrite, fd, at+off, n)
				s.Key, s.Offset = r.word(), 99
				put(s, at, r.Uint64(), r.Uint64(), r.Uint64(), r.Uint64(), r.Uint64())
				s.OutputLen = uint8(r.IntN(33))
				old := *s
				next, _ := j.makes(t, s, nil)
				piece := make([]byte, min(n, 8))
				next.Memory.Read(at+off, piece)
				switch fd {
				case 6:
					if want := string(old.Key[len(piece):]) + string(piece); string(next.Key[:]) != want || next.Offset != 0 {
						t.Fatalf("key %x, want %x", next.Key, want)
					}
				case 7:
					if got := next.Output[old.OutputLen:][:len(piece)]; string(got) != string(piece) || next.OutputLen != old.OutputLen+uint8(len(piece)) {
						t.Fatalf("output %x of %d, want %x", next.Output, next.OutputLen, piece)
					}
				}
			}
		}
	}
}
