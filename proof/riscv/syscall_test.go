package riscv

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

// A bench is a state between two system calls, and their host.
type bench struct {
	*State
	t       *testing.T
	given   string // what the oracle has, whatever the key
	missing error
	said    map[uint64]string
}

func newBench(t *testing.T) *bench {
	s := program(t, 0x73)
	return &bench{State: s, t: t, said: make(map[uint64]string)}
}

func (b *bench) load(addr uint64, size int) (uint64, bool) {
	if !loadable(addr, uint64(size)) {
		return 0, false
	}
	return b.Memory.load(addr, size), true
}

func (b *bench) store(addr uint64, size int, v uint64) bool {
	if !b.storable(addr, uint64(size)) {
		return false
	}
	b.Memory.store(addr, size, v)
	return true
}

func (b *bench) preimage(_ [32]byte, offset uint64) ([]byte, error) {
	return window([]byte(b.given), offset), b.missing
}

func (b *bench) wrote(fd, addr, n uint64) {
	p := make([]byte, n)
	b.Memory.Read(addr, p)
	b.said[fd] += string(p)
}

// call makes a system call that returns at once.
func (b *bench) call(number uint64, args ...uint64) int64 {
	b.t.Helper()
	clear(b.X[10:16])
	copy(b.X[10:16], args)
	b.X[17] = number
	pc, step := b.PC, b.Step
	if err := b.system(b, b); err != nil {
		b.t.Fatal(err)
	}
	if b.PC != pc+4 || b.Step != step+1 {
		b.t.Fatalf("call %d at %#x, step %d goes on at %#x, step %d", number, pc, step, b.PC, b.Step)
	}
	return int64(b.X[10])
}

const (
	at  = 0x100000 // where tests put what they pass
	bad = 0x800    // in the first page
)

func TestSystemCalls(t *testing.T) {
	b := newBench(t)
	b.store(at, 8, 7)
	for _, tt := range []struct {
		name   string
		number uint64
		args   []uint64
		want   int64
	}{
		{"unknown", 1000, nil, -enosys},
		{"getrandom", 278, []uint64{at, 8}, -enosys},
		{"hwprobe", 258, []uint64{at, 1}, -enosys},
		{"huge", ^uint64(0), nil, -enosys},
		{"openat", sysOpenat, []uint64{0, at}, -enoent},
		{"close", sysClose, []uint64{3}, 0},
		{"pread64", sysPread64, []uint64{3}, -espipe},
		{"prctl", sysPrctl, nil, -einval},
		{"tgkill", sysTgkill, []uint64{1, 1, 23}, 0},
		{"madvise", sysMadvise, []uint64{at, 4096, 4}, 0},
		{"gettid", sysGettid, nil, 1},
		{"getpid", sysGetpid, nil, 1},
		{"eventfd2", sysEventFD2, nil, fdEvent},
		{"epoll_create1", sysEpollCreate1, nil, fdPoll},
		{"sched_getaffinity", sysSchedGetaffinity, []uint64{0, 128, at + 64}, 8},
		{"sched_getaffinity short", sysSchedGetaffinity, []uint64{0, 7, at}, -einval},
		{"sched_getaffinity bad", sysSchedGetaffinity, []uint64{0, 8, bad}, -efault},
		{"clock_gettime bad", sysClockGettime, []uint64{0, bad}, -efault},
		{"clock_gettime in code", sysClockGettime, []uint64{0, testCode}, -efault},
		{"mmap file", sysMmap, []uint64{0, 4096, 3, 2, 3}, -enodev},
		{"mmap nothing", sysMmap, []uint64{0, 0, 3, 0x22}, -einval},
		{"mmap", sysMmap, []uint64{0, 1, 3, 0x22}, heapStart},
		{"mmap next", sysMmap, []uint64{0, 4097, 3, 0x22}, heapStart + 4096},
		{"mmap next again", sysMmap, []uint64{0, 1, 3, 0x22}, heapStart + 3*4096},
		{"mmap where", sysMmap, []uint64{0xc000000000, 1 << 26, 0, 0x22}, 0xc000000000},
		{"mmap high", sysMmap, []uint64{mapTop, 1, 0, 0x22}, -enomem},
		{"mmap large", sysMmap, []uint64{0, ^uint64(0), 0, 0x22}, -enomem},
		{"mmap rest", sysMmap, []uint64{0, mapTop - heapStart, 0, 0x22}, -enomem},
		{"read stdin", sysRead, []uint64{0, at, 8}, 0},
		{"read hint", sysRead, []uint64{fdHintRead, bad, 9}, 9},
		{"read other", sysRead, []uint64{1, at, 8}, -ebadf},
		{"write other", sysWrite, []uint64{0, at, 8}, -ebadf},
		{"write much", sysWrite, []uint64{1, at, 1 << 40}, maxWrite},
		{"write key bad", sysWrite, []uint64{fdPreimageWrite, bad, 8}, -efault},
		{"write output bad", sysWrite, []uint64{fdOutput, bad, 8}, -efault},
		{"write output nothing", sysWrite, []uint64{fdOutput, bad, 0}, 0},
		{"read preimage of no type", sysRead, []uint64{fdPreimageRead, at, 8}, -einval},
		{"fcntl getfl stdout", sysFcntl, []uint64{1, 3}, 1},
		{"fcntl getfl oracle", sysFcntl, []uint64{5, 3}, 0},
		{"fcntl getfl event", sysFcntl, []uint64{fdEvent, 3}, 2},
		{"fcntl getfd", sysFcntl, []uint64{2, 1}, 0},
		{"fcntl bad", sysFcntl, []uint64{10, 1}, -ebadf},
		{"fcntl other", sysFcntl, []uint64{1, 99}, -einval},
		{"futex odd", sysFutex, []uint64{at + 1, 128, 7}, -einval},
		{"futex bad", sysFutex, []uint64{bad, 0, 7}, -efault},
		{"futex other value", sysFutex, []uint64{at, 128, 8}, -eagain},
		{"futex bad timeout", sysFutex, []uint64{at, 128, 7, bad}, -efault},
		{"futex wake none", sysFutex, []uint64{at, 129, 7}, 0},
		{"futex requeue", sysFutex, []uint64{at, 3, 7}, -enosys},
		{"nanosleep bad", sysNanosleep, []uint64{bad}, -efault},
		{"clone fork", sysClone, []uint64{17, at}, -einval},
		{"epoll_ctl other poll", sysEpollCtl, []uint64{4, 1, fdEvent, at}, -ebadf},
		{"epoll_ctl stdout", sysEpollCtl, []uint64{fdPoll, 1, 1, at}, -1},
		{"epoll_ctl bad", sysEpollCtl, []uint64{fdPoll, 1, fdEvent, bad}, -efault},
		{"epoll_ctl other", sysEpollCtl, []uint64{fdPoll, 4, fdEvent, at}, -einval},
		{"epoll_pwait none", sysEpollPwait, []uint64{fdPoll, at, 1, 0}, 0},
		{"epoll_pwait no room", sysEpollPwait, []uint64{fdPoll, at, 0, 0}, -einval},
		{"epoll_pwait other", sysEpollPwait, []uint64{3, at, 1, 0}, -ebadf},
		{"event empty", sysRead, []uint64{fdEvent, at, 8}, -eagain},
		{"event short", sysRead, []uint64{fdEvent, at, 7}, -einval},
		{"event write short", sysWrite, []uint64{fdEvent, at, 7}, -einval},
		{"event write bad", sysWrite, []uint64{fdEvent, bad, 8}, -efault},
	} {
		if got := b.call(tt.number, tt.args...); got != tt.want {
			t.Errorf("%s = %d, want %d", tt.name, got, tt.want)
		}
	}
}

func TestPreimageDescriptors(t *testing.T) {
	b := newBench(t)
	key := Key{0: byte(Keccak256Key), 1: 1, 8: 8, 31: 31}
	b.Memory.Write(at+1, key[:])
	for i, n := range []uint64{8, 3, 8, 100, 5} { // 8 a call at most
		if got, want := b.call(sysWrite, fdPreimageWrite, at+1+[]uint64{0, 8, 11, 19, 27}[i], n), int64(min(n, 8)); got != want {
			t.Fatalf("write = %d, want %d", got, want)
		}
	}
	if b.Key != key {
		t.Fatalf("key %x, want %x", b.Key, key)
	}
	b.given = "a preimage of 26 bytes ..."
	var got []byte
	for i := uint64(0); ; i++ {
		n := b.call(sysRead, fdPreimageRead, at+7, 3+i)
		if n == 0 {
			break
		}
		p := make([]byte, n)
		b.Memory.Read(at+7, p)
		got = append(got, p...)
	}
	if want := "\x00\x00\x00\x00\x00\x00\x00\x1a" + b.given; string(got) != want {
		t.Errorf("read %q, want %q", got, want)
	}
	offset := b.Offset
	b.missing = ErrPreimageMissing
	before := *b.State
	b.X = [32]uint64{10: fdPreimageRead, 11: at, 12: 8, 17: sysRead}
	before.X = b.X
	if err := b.system(b, b); !errors.Is(err, ErrPreimageMissing) || *b.State != before {
		t.Errorf("without a preimage: %v, state changed: %t", err, *b.State != before)
	}
	b.missing = nil
	b.Offset = 0
	if got := b.call(sysRead, fdPreimageRead, bad, 8); got != -efault || b.Offset != 0 {
		t.Errorf("read to a bad address = %d, offset %d", got, b.Offset)
	}
	b.Offset = offset
	if b.call(sysWrite, fdPreimageWrite, at, 1); b.Offset != 0 {
		t.Error("a new key keeps the offset")
	}
}

func TestOutput(t *testing.T) {
	b := newBench(t)
	want := bytes.Repeat([]byte("claim 45"), 5)
	b.Memory.Write(at, want)
	n := uint64(0)
	for n < OutputSize {
		n += uint64(b.call(sysWrite, fdOutput, at+n, OutputSize-n+3))
	}
	if !bytes.Equal(b.Output[:], want) || b.OutputLen != OutputSize {
		t.Errorf("output %q of %d, want %q", b.Output, b.OutputLen, want)
	}
	if got := b.call(sysWrite, fdOutput, at, 1); got != -efbig {
		t.Errorf("write beyond = %d, want %d", got, -efbig)
	}
}

func TestWroteIsTold(t *testing.T) {
	b := newBench(t)
	b.Memory.Write(at, []byte(strings.Repeat("hello", 10)))
	b.call(sysWrite, fdStdout, at, 50)
	b.call(sysWrite, fdStderr, at, 5)
	if b.said[1] != strings.Repeat("hello", 10) || b.said[2] != "hello" {
		t.Errorf("said %v", b.said)
	}
}

func TestClock(t *testing.T) {
	b := newBench(t)
	b.Step, b.Idle = 5, 3_000_000_007
	if b.call(sysClockGettime, 1, at); b.Memory.load(at, 8) != 3 || b.Memory.load(at+8, 8) != 12 {
		t.Errorf("clock %d.%09d", b.Memory.load(at, 8), b.Memory.load(at+8, 8))
	}
}
