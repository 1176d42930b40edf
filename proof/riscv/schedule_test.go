package riscv

import "testing"

// spawn starts a thread and returns its index.
func (b *bench) spawn() uint8 {
	b.t.Helper()
	tid := b.call(sysClone, threadFlags, at+0x1000)
	if tid < 1 {
		b.t.Fatalf("clone = %d", tid)
	}
	return uint8(tid - 1)
}

// turn makes a step of scheduling that must be due, and checks who runs then.
func (b *bench) turn(want uint8) {
	b.t.Helper()
	if !b.switches() {
		b.t.Fatalf("no switch is due at step %d", b.Step)
	}
	step := b.Step
	b.schedule()
	if b.Thread != want || b.Status != Running || b.Step != step+1 || b.Threads[b.Thread] != (Thread{Wait: Ready}) || b.switches() {
		b.t.Fatalf("thread %d, %+v runs at step %d (%v), want %d", b.Thread, b.Threads[b.Thread], b.Step, b.Status, want)
	}
}

func TestClone(t *testing.T) {
	b := newBench(t)
	b.X[5], b.F[3] = 55, 33
	b.spawn()
	pc := b.PC
	if b.switches() {
		t.Error("a switch is due at clone")
	}
	b.call(sysSchedYield)
	b.turn(1)
	if b.PC != pc || b.X[2] != at+0x1000 || b.X[10] != 0 || b.X[5] != 55 || b.F[3] != 33 {
		t.Errorf("the thread starts with %+v", b.Registers)
	}
	if got := b.call(sysGettid); got != 2 {
		t.Errorf("gettid = %d", got)
	}
	for i := 2; i < MaxThreads; i++ {
		b.spawn()
	}
	if got := b.call(sysClone, threadFlags, at); got != -eagain {
		t.Errorf("one thread too many: %d, want %d", got, -eagain)
	}
	b.call(sysExit, 0)
	b.turn(2)
	if got := b.spawn(); got != 1 {
		t.Errorf("the place of a thread that is gone: %d, want 1", got)
	}
}

func TestFutex(t *testing.T) {
	b := newBench(t)
	b.store(at, 4, 9)
	for range 3 {
		b.spawn()
	}
	for i := range uint8(3) {
		b.Reserved, b.Reservation = true, at
		if got := b.call(sysFutex, at, 128, 9|1<<32); got != 0 {
			t.Fatalf("wait = %d", got)
		}
		b.turn(i + 1)
		if b.Reserved || b.Reservation != 0 {
			t.Error("a reservation lives through a switch")
		}
	}
	if got := b.call(sysFutex, at+4, 129, 9); got != 0 {
		t.Errorf("wake elsewhere = %d, want 0", got)
	}
	if got := b.call(sysFutex, at, 129, 2); got != 2 {
		t.Errorf("wake two of three = %d", got)
	}
	if b.Threads[0].Wait != Ready || b.Threads[1].Wait != Ready || b.Threads[2].Wait != WaitFutex {
		t.Errorf("woken: %v", b.Threads[:4])
	}
	b.call(sysSchedYield)
	b.turn(0)
	if b.X[10] != 0 {
		t.Errorf("the woken wait returns %d", int64(b.X[10]))
	}
}

// A time passes only when nobody is ready, and then at once.
func TestTimes(t *testing.T) {
	b := newBench(t)
	b.store(at, 8, 2)
	b.store(at+8, 8, 500)
	b.spawn()
	b.spawn()
	b.call(sysFutex, at+64, 128, 0, at) // 2 s and 500 ns
	b.turn(1)
	b.store(at, 8, 1)
	if got := b.call(sysNanosleep, at); got != 0 {
		t.Fatalf("nanosleep = %d", got)
	}
	b.turn(2)
	slept := b.Clock()
	b.call(sysEventFD2)
	b.call(sysFutex, at+64, 128, 0)
	b.turn(1)
	if now := b.Clock(); now < slept-1+1_000_000_500-10 || now > slept+1_000_000_500 || b.X[10] != 0 {
		t.Errorf("awake at %d after %d, a0 = %d", now, slept, b.X[10])
	}
	b.call(sysFutex, at+64, 128, 0)
	b.turn(0)
	if now := b.Clock(); now < 2_000_000_500 || now > 2_000_000_600 || int64(b.X[10]) != -etimedout {
		t.Errorf("timed out at %d with %d", now, int64(b.X[10]))
	}
	b.call(sysFutex, at+64, 128, 0)
	before := *b.State
	before.Status = Deadlock
	if b.schedule(); *b.State != before {
		t.Errorf("%v, want a deadlock and nothing else", b.Status)
	}
}

func TestLongTimes(t *testing.T) {
	b := newBench(t)
	b.Idle = Forever - 100
	b.store(at, 8, 1<<63-1)
	b.store(at+8, 8, 999_999_999)
	b.call(sysNanosleep, at)
	if got := b.Threads[0].Deadline; got != Forever-1 {
		t.Errorf("deadline %d, want %d", got, Forever-1)
	}
	b.turn(0)
	b.store(at, 8, 1<<63)
	if got := b.call(sysNanosleep, at); got != -einval {
		t.Errorf("nanosleep of negative time = %d", got)
	}
	b.store(at, 8, 1)
	b.store(at+8, 8, 1e9)
	if got := b.call(sysNanosleep, at); got != -einval {
		t.Errorf("nanosleep of too many nanoseconds = %d", got)
	}
}

func TestEvents(t *testing.T) {
	b := newBench(t)
	b.store(at+8, 8, 0xdada)
	if got := b.call(sysEpollCtl, fdPoll, 1, fdEvent, at); got != 0 {
		t.Fatalf("epoll_ctl = %d", got)
	}
	b.spawn()
	wait := func(ms int64) {
		pc := b.PC
		b.X[10], b.X[11], b.X[12], b.X[13], b.X[17] = fdPoll, at+100, 5, uint64(ms), sysEpollPwait
		if err := b.system(b, b); err != nil || b.PC != pc {
			t.Fatalf("epoll_pwait goes on at %#x: %v", b.PC, err)
		}
	}
	wait(-1)
	again := b.Registers
	b.turn(1)
	b.store(at, 8, 3)
	if got := b.call(sysWrite, fdEvent, at, 8); got != 8 {
		t.Fatalf("write = %d", got)
	}
	b.call(sysSchedYield)
	b.turn(0)
	if b.Registers != again {
		t.Error("the wait is not repeated as it was")
	}
	if got := b.call(sysEpollPwait, fdPoll, at+100, 5, ^uint64(0)); got != 1 || b.Memory.load(at+100, 8) != pollIn || b.Memory.load(at+108, 8) != 0xdada {
		t.Errorf("epoll_pwait = %d, event %d of %#x", got, b.Memory.load(at+100, 8), b.Memory.load(at+108, 8))
	}
	if got := b.call(sysRead, fdEvent, at, 8); got != 8 || b.Memory.load(at, 8) != 3 || b.Event != 0 {
		t.Errorf("read = %d, %d; %d is left", got, b.Memory.load(at, 8), b.Event)
	}
	// A wait that nothing ends but time returns no events.
	b.call(sysExit, 0)
	b.turn(1)
	pc := b.PC
	wait(1000)
	b.turn(1)
	if b.X[10] != 0 || b.PC != pc+4 || b.Clock() < 1e9 {
		t.Errorf("epoll_pwait = %d at %d", b.X[10], b.Clock())
	}
	b.call(sysEpollCtl, fdPoll, 2, fdEvent, 0)
	if b.call(sysWrite, fdEvent, at, 8); b.Watched || b.call(sysEpollPwait, fdPoll, at, 1, 0) != 0 {
		t.Error("an event that nobody watches is told")
	}
	b.store(at, 8, ^uint64(0))
	if got := b.call(sysWrite, fdEvent, at, 8); got != -eagain {
		t.Errorf("overflow = %d, want %d", got, -eagain)
	}
}

func TestExit(t *testing.T) {
	b := newBench(t)
	b.spawn()
	b.call(sysExit, 3)
	if b.Threads[0] != (Thread{}) || b.Status != Running {
		t.Errorf("the first thread left: %v", b.Status)
	}
	b.turn(1)
	for _, number := range []uint64{sysExit, sysExitGroup} {
		c := &bench{State: b.Clone(), t: t}
		c.X[10], c.X[17] = 0x107, number
		want := *c.State
		want.Status, want.ExitCode = Exited, 7
		if err := c.system(c, c); err != nil || *c.State != want {
			t.Errorf("call %d: %v, %d (%v)", number, c.Status, c.ExitCode, err)
		}
	}
}

// Two threads that never block share the hart.
func TestQuantum(t *testing.T) {
	const jumpToItself = 0x0000006f
	s := program(t, jumpToItself)
	s.Threads[1] = Thread{Wait: Ready, Registers: Registers{PC: testCode}}
	s.Threads[1].Registers.X[5] = 5
	m := New(s, Options{})
	for i := range uint64(4) {
		if err := m.Run(t.Context(), (i+1)*Quantum); err != nil {
			t.Fatal(err)
		}
		if want := uint8((i + 1) % 2); s.Thread != want {
			t.Errorf("thread %d runs in quantum %d, want %d", s.Thread, i, want)
		}
	}
	// At step 0, too, one gives way.
	if s.Step != 4*Quantum || s.Thread != 0 || !s.switches() || s.X[5] != 0 {
		t.Errorf("thread %d at step %d", s.Thread, s.Step)
	}
}
