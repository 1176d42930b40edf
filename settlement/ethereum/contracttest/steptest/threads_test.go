package steptest

import (
	"testing"

	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// with returns a state whose running thread is number i, beside others.
func with(i uint8, threads map[uint8]riscv.Thread) *riscv.State {
	s := calling(sysYield)
	s.Threads[0] = riscv.Thread{}
	s.Threads[i].Wait = riscv.Ready
	s.Thread = i
	for at, t := range threads {
		s.Threads[at] = t
	}
	return s
}

// ready returns a thread that can go on at pc, waiting one that waits.
func ready(pc uint64) riscv.Thread {
	return riscv.Thread{Wait: riscv.Ready, Registers: riscv.Registers{PC: pc, FCSR: 3}}
}

func waiting(w riscv.Wait, addr, deadline uint64) riscv.Thread {
	t := riscv.Thread{Wait: w, Addr: addr, Deadline: deadline, Registers: riscv.Registers{PC: codeStart + 100}}
	t.Registers.X[10], t.Registers.X[31], t.Registers.F[0] = 10, 31, 1
	return t
}

// Steps of scheduling: who runs then.
func TestScheduling(t *testing.T) {
	type places = map[uint8]riscv.Thread
	futex, sleep, event := riscv.WaitFutex, riscv.WaitTime, riscv.WaitEvent
	yields := func(s *riscv.State) { s.Yield = true }
	sleeps := func(s *riscv.State) { s.Threads[s.Thread] = riscv.Thread{Wait: sleep, Deadline: 5 * second} }
	blocks := func(s *riscv.State) { s.Threads[s.Thread] = riscv.Thread{Wait: futex, Addr: at, Deadline: forever} }
	leaves := func(s *riscv.State) { s.Threads[s.Thread] = riscv.Thread{} }
	ticks := func(s *riscv.State) { s.Step = 3 * riscv.Quantum }
	both := func(a, b func(*riscv.State)) func(*riscv.State) { return func(s *riscv.State) { a(s); b(s) } }
	never := waiting(futex, at, forever)
	all := places{}
	for i := range uint8(riscv.MaxThreads) {
		all[i] = ready(uint64(i))
	}
	all[7] = riscv.Thread{Wait: riscv.Ready} // whose registers are zero
	delete(all, 31)
	j := newJudge(t)
	for _, tt := range []struct {
		name    string
		running uint8
		others  places
		setup   func(*riscv.State)
		want    uint8
	}{
		{"yield to nobody", 0, nil, yields, 0},
		{"yield to nobody, last place", 31, nil, yields, 31},
		{"yield to the next", 0, places{1: ready(4), 2: ready(8)}, yields, 1},
		{"yield around", 2, places{1: ready(4), 2: {Wait: riscv.Ready}}, yields, 1},
		{"yield past those that wait", 1, places{0: ready(4), 2: never, 3: waiting(sleep, 0, 0), 4: {}, 9: ready(6)}, yields, 9},
		{"yield among all", 31, all, yields, 0},
		{"yield beside timers", 3, places{1: waiting(sleep, 0, 1), 5: waiting(futex, 8, 1)}, yields, 3},
		{"to zero registers", 6, all, yields, 7},
		{"block", 0, places{1: ready(4)}, blocks, 1},
		{"leave", 0, places{1: ready(4)}, leaves, 1},
		{"leave the last place", 3, places{1: ready(4)}, leaves, 1},
		{"leave beyond the last place", 31, places{0: ready(4)}, leaves, 0},
		{"from zero registers", 0, places{1: ready(4)}, both(blocks, func(s *riscv.State) { s.Registers = riscv.Registers{} }), 1},
		{"tick", 0, places{1: ready(4)}, ticks, 1},
		{"tick at step 0", 0, places{31: ready(4)}, func(s *riscv.State) { s.Step = 0 }, 31},
		{"sleep alone", 0, nil, sleeps, 0},
		{"sleep in the past", 4, nil, func(s *riscv.State) { s.Threads[4] = riscv.Thread{Wait: sleep, Deadline: 1} }, 4},
		{"sleep until now", 4, nil, func(s *riscv.State) { s.Threads[4] = riscv.Thread{Wait: sleep, Deadline: s.Clock()} }, 4},
		{"first deadline", 0, places{1: waiting(sleep, 0, 9*second), 2: waiting(futex, at, 8*second), 3: never}, blocks, 2},
		{"first event", 0, places{1: waiting(event, 0, 7*second), 2: waiting(futex, at, 8*second)}, blocks, 1},
		{"own deadline first", 5, places{1: waiting(event, 0, 7*second)}, sleeps, 5},
		{"tie", 5, places{7: waiting(event, 0, 7*second), 2: waiting(sleep, 0, 7*second)}, blocks, 2},
		{"deadline of 0", 5, places{2: waiting(futex, 0, 0)}, blocks, 2},
		{"last deadline", 5, places{2: waiting(futex, 0, forever-1)}, blocks, 2},
		{"deadline of a place that is unused", 5, places{2: {Deadline: 1}, 3: waiting(sleep, 0, 2)}, blocks, 3},
		{"time wraps", 5, places{2: waiting(futex, 0, 3)}, both(blocks, func(s *riscv.State) { s.Idle = forever - 5 }), 2},
		{"time cannot go on", 5, places{2: waiting(sleep, 0, forever-1)}, both(blocks, func(s *riscv.State) { s.Step = forever }), 2},
		{"yield and wait", 0, places{1: ready(4)}, both(yields, sleeps), 1},
		// States that no program comes to: a place has more than it should.
		{"a context of the running thread", 0, places{0: ready(44)}, yields, 0},
		{"a context of the running thread, lost", 0, places{0: ready(44), 1: ready(4)}, yields, 1},
		{"a context of no thread, kept", 0, places{0: {Registers: riscv.Registers{PC: 4}}, 1: ready(4)}, nil, 1},
		{"a ready thread with a deadline", 0, places{1: {Wait: riscv.Ready, Addr: 5, Deadline: 6}}, yields, 1},
	} {
		s := with(tt.running, tt.others)
		if tt.setup != nil {
			tt.setup(s)
		}
		s.Reserved, s.Reservation = true, at
		next, _ := j.makes(t, s, nil)
		if next.Thread != tt.want || next.Status != riscv.Running || next.Step != s.Step+1 || next.Yield || next.Reserved {
			t.Errorf("%s: thread %d, %v at step %d, want %d", tt.name, next.Thread, next.Status, next.Step, tt.want)
		}
		// Scheduling reads no preimage, and the witness is the only one.
		w, _, err := riscv.Witness(s, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := j.agree(t, w, []byte{1}).refusal.(*bindings.OneStepVerifierUnexpectedPreimage); !ok {
			t.Errorf("%s: a preimage is taken", tt.name)
		}
		if _, ok := j.agree(t, append(w, 0), nil).refusal.(*bindings.OneStepVerifierWitnessTooLong); !ok {
			t.Errorf("%s: a byte too many is taken", tt.name)
		}
		if n := encodedSize(w); len(w) > n {
			if _, ok := j.agree(t, w[:len(w)-1], nil).refusal.(*bindings.OneStepVerifierWitnessTooShort); !ok {
				t.Errorf("%s: half a context is taken", tt.name)
			}
			w[n+8] ^= 1
			if _, ok := j.agree(t, w, nil).refusal.(*bindings.OneStepVerifierWrongContext); !ok {
				t.Errorf("%s: another context is taken", tt.name)
			}
		}
	}
}

// encodedSize returns the size of the state's encoding that a witness starts with.
func encodedSize(witness []byte) int { return 729 + 49*int(witness[728]) }

// Nothing but the status changes when nobody can ever run again.
func TestDeadlock(t *testing.T) {
	j := newJudge(t)
	for name, s := range map[string]*riscv.State{
		"alone":  with(0, map[uint8]riscv.Thread{0: waiting(riscv.WaitFutex, at, forever)}),
		"many":   with(3, map[uint8]riscv.Thread{1: waiting(riscv.WaitFutex, at, forever), 3: waiting(riscv.WaitEvent, 0, forever), 9: waiting(riscv.WaitTime, 0, forever)}),
		"none":   with(3, map[uint8]riscv.Thread{3: {}}),
		"unused": with(3, map[uint8]riscv.Thread{3: {}, 4: {Deadline: 5}}),
	} {
		s.Yield, s.Reserved, s.Reservation = true, true, at
		want := s.Clone()
		want.Status = riscv.Deadlock
		if next, _ := j.makes(t, s, nil); next.Hash() != want.Hash() {
			t.Errorf("%s: %v", name, next.Status)
		}
	}
}

// A step at a multiple of the quantum is an instruction's if nobody else is
// ready.
func TestNoSwitch(t *testing.T) {
	j := newJudge(t)
	s := with(2, map[uint8]riscv.Thread{1: waiting(riscv.WaitTime, 0, 0), 3: {}})
	s.Step = riscv.Quantum
	if next, _ := j.makes(t, s, nil); !next.Yield || next.Thread != 2 {
		t.Error("the thread gave way")
	}
}

// Calls that start, stop, end and wake threads: what the places are then.
func TestThreadCalls(t *testing.T) {
	type places = map[uint8]riscv.Thread
	futex, sleep, event := riscv.WaitFutex, riscv.WaitTime, riscv.WaitEvent
	full := places{}
	for i := range uint8(riscv.MaxThreads) {
		full[i] = ready(uint64(i) + 4)
	}
	full[4] = riscv.Thread{Wait: riscv.Ready}
	sleepers := places{0: waiting(futex, at, forever), 1: waiting(futex, at, 7), 2: waiting(futex, at+4, forever), 5: waiting(event, at, 9), 6: waiting(event, 0, 9), 31: waiting(futex, at, 9)}
	clock := uint64(3*second + 12)
	j := newJudge(t)
	for _, tt := range []struct {
		name   string
		others places
		number uint64
		args   []uint64
		setup  func(*riscv.State)
		want   places // what changes; registers are looked at by their hash alone
		result int64
	}{
		{"clone first", nil, sysClone, args(threadFlags, at), nil, places{0: ready(0)}, 1},
		{"clone behind", places{0: ready(8), 1: ready(8), 2: ready(8), 3: ready(8)}, sysClone, args(threadFlags, at), nil, places{5: ready(0)}, 6},
		{"clone over rests", places{0: {Addr: 4, Deadline: 5, Registers: riscv.Registers{PC: 8}}}, sysClone, args(threadFlags, at), nil, places{0: ready(0)}, 1},
		{"clone too many", full, sysClone, args(threadFlags, at), nil, nil, eagain},
		{"exit with others", sleepers, sysExit, args(3), nil, places{4: {}}, 0},
		{"exit the last places", places{0: ready(8), 3: {}}, sysExit, args(3), nil, places{4: {}}, 0},
		{"futex wait", nil, sysFutex, args(at, 128, 9|1<<32), func(s *riscv.State) { put(s, at, 9) },
			places{4: {Wait: futex, Addr: at, Deadline: forever}}, 0},
		{"futex wait of a high half", nil, sysFutex, args(at+4, 0, 9), func(s *riscv.State) { put(s, at, 9<<32) },
			places{4: {Wait: futex, Addr: at + 4, Deadline: forever}}, 0},
		{"futex wait a while", nil, sysFutex, args(at, 0, 0, across), func(s *riscv.State) { put(s, across, 2, 5) },
			places{4: {Wait: futex, Addr: at, Deadline: clock + 2*second + 5}}, 0},
		{"futex wait where its timeout is", nil, sysFutex, args(across, 0, 2, across), func(s *riscv.State) { put(s, across, 2, 5) },
			places{4: {Wait: futex, Addr: across, Deadline: clock + 2*second + 5}}, 0},
		{"futex wake one", sleepers, sysFutex, args(at, 129, 1), nil, places{0: {Wait: riscv.Ready}}, 1},
		{"futex wake two", sleepers, sysFutex, args(at, 1, 2), nil, places{0: {Wait: riscv.Ready}, 1: {Wait: riscv.Ready}}, 2},
		{"futex wake all", sleepers, sysFutex, args(at, 1, 1<<31), nil, places{0: {Wait: riscv.Ready}, 1: {Wait: riscv.Ready}, 31: {Wait: riscv.Ready}}, 3},
		{"futex wake nobody of 2^32", sleepers, sysFutex, args(at, 1, 1<<32), nil, nil, 0},
		{"futex wake none", sleepers, sysFutex, args(at, 1, 0), nil, nil, 0},
		{"nanosleep", nil, sysNanosleep, args(at), func(s *riscv.State) { put(s, at, 0, 1) }, places{4: {Wait: sleep, Deadline: clock + 1}}, 0},
		{"nanosleep long", nil, sysNanosleep, args(at), func(s *riscv.State) { put(s, at, 1<<63-1, second-1) },
			places{4: {Wait: sleep, Deadline: clock + 9_223_372_035*second + second - 1}}, 0},
		{"nanosleep to the end of time", nil, sysNanosleep, args(at), func(s *riscv.State) { s.Idle = forever - 100; put(s, at, 0, 95) },
			places{4: {Wait: sleep, Deadline: forever - 1}}, 0},
		{"event for all", sleepers, sysWrite, args(9, at, 8), func(s *riscv.State) { s.Watched = true; put(s, at, 1) }, places{6: {Wait: riscv.Ready}}, 8},
		{"event of 0", sleepers, sysWrite, args(9, at, 8), func(s *riscv.State) { s.Watched = true }, nil, 8},
		{"event for nobody", sleepers, sysWrite, args(9, at, 8), func(s *riscv.State) { put(s, at, 1) }, nil, 8},
		// These stay where they are.
		{"epoll_pwait for ever", nil, sysEpollPwait, args(8, at, 1, 1<<31), func(s *riscv.State) { s.Event = 4 }, places{4: {Wait: event, Deadline: forever}}, 8},
		{"epoll_pwait for ms", nil, sysEpollPwait, args(8, at, 1, 1<<32|3), func(s *riscv.State) { s.Watched = true }, places{4: {Wait: event, Deadline: clock + 3e6}}, 8},
		{"epoll_pwait to the end of time", nil, sysEpollPwait, args(8, at, 1, 1<<31-1), func(s *riscv.State) { s.Idle = forever - 7 }, places{4: {Wait: event, Deadline: forever - 1}}, 8},
	} {
		s := with(4, tt.others)
		copy(s.X[10:16], tt.args)
		s.X[17] = tt.number
		if tt.setup != nil {
			tt.setup(s)
		}
		want := s.Threads
		for i, p := range tt.want {
			p.Registers = want[i].Registers
			want[i] = p
		}
		next, _ := j.makes(t, s, nil)
		if tt.number == sysClone && tt.result > 0 {
			r := next.Threads[tt.result-1].Registers
			if r.PC != s.PC+4 || r.X[2] != at || r.X[10] != 0 || r.X[5] != s.X[5] || r.F != s.F {
				t.Errorf("%s: it starts with %+v", tt.name, r)
			}
			want[tt.result-1].Registers = r
		}
		if next.Threads != want {
			t.Errorf("%s: places %+v, want %+v", tt.name, next.Threads, want)
		}
		if got := int64(next.X[10]); got != tt.result || next.Step != s.Step+1 {
			t.Errorf("%s = %d, want %d", tt.name, got, tt.result)
		}
	}
}

// The last thread's exit ends the program, as exit_group does always.
func TestExit(t *testing.T) {
	j := newJudge(t)
	for name, tt := range map[string]struct {
		number uint64
		others map[uint8]riscv.Thread
		ends   bool
	}{
		"exit":                {sysExit, nil, true},
		"exit beside rests":   {sysExit, map[uint8]riscv.Thread{9: {Addr: 5, Registers: riscv.Registers{PC: 8}}}, true},
		"exit beside another": {sysExit, map[uint8]riscv.Thread{9: waiting(riscv.WaitFutex, at, forever)}, false},
		"exit_group":          {sysExitGroup, map[uint8]riscv.Thread{9: ready(5)}, true},
	} {
		s := with(4, tt.others)
		s.X[10], s.X[17] = 0x107, tt.number
		next, _ := j.makes(t, s, nil)
		want := s.Clone()
		want.Status, want.ExitCode = riscv.Exited, 7
		if tt.ends != (next.Hash() == want.Hash()) || tt.ends != (next.Status == riscv.Exited) {
			t.Errorf("%s: %v with %d", name, next.Status, next.ExitCode)
		}
	}
}
