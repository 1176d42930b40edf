package steptest

import (
	"bytes"
	"encoding/binary"
	"errors"
	"flag"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

var rounds = flag.Int("rounds", 4000, "how many random states make a system call or a step of scheduling")

// addr draws an address of those that tests know something about.
func (r source) addr() uint64 {
	if r.rarely(12) {
		return r.Uint64() >> r.IntN(64)
	}
	base := r.of(at, at, at, at, across, bad, 0x1000, codeStart, codeStart+riscv.PageSize, top, 1<<48, heapStart, 0)
	return base + uint64(r.IntN(20)) - r.of(0, 0, 0, 8, 12)
}

// number draws a number of any size.
func (r source) number() uint64 {
	switch r.IntN(6) {
	case 0:
		return uint64(r.IntN(12))
	case 1:
		return -uint64(r.IntN(12))
	case 2:
		return r.addr()
	case 3:
		return 1 << r.IntN(64)
	}
	return r.Uint64() >> r.IntN(64)
}

// registers draws those of a thread, zero at times.
func (r source) registers() (g riscv.Registers) {
	if r.rarely(4) {
		return g
	}
	g.PC = r.of(codeStart, codeStart+30, r.Uint64())
	for i := 1; i < len(g.X); i++ {
		g.X[i] = r.number()
		g.F[i] = r.Uint64()
	}
	g.FCSR = uint8(r.Uint32())
	return g
}

// thread draws a place. It waits at few addresses, for times around the clock.
func (r source) thread(clock uint64) riscv.Thread {
	t := riscv.Thread{Wait: riscv.Wait(r.IntN(5))}
	if t.Wait != riscv.Unused || r.rarely(20) {
		t.Registers = r.registers()
	}
	if t.Wait == riscv.WaitFutex || r.rarely(20) {
		t.Addr = r.of(at, at+4, across, 0, r.Uint64())
	}
	if t.Wait > riscv.Ready || r.rarely(20) {
		t.Deadline = r.of(forever, forever, clock, clock-1, clock+9, 7*second, 0, r.Uint64())
	}
	return t
}

// arguments draws a system call, and mostly arguments that lead somewhere.
func (r source) arguments(s *riscv.State) {
	numbers := []uint64{19, 20, 21, 22, 25, 56, 57, 63, 64, 67, 93, 94, 98, 101, 113, 123, 124, 131, 132, 134, 135, 167, 172, 178, 215, 220, 222, 226, 233}
	// Those of which there is something to see.
	often := []uint64{sysEpollCtl, sysEpollPwait, sysRead, sysRead, sysWrite, sysWrite, sysFutex, sysFutex, sysNanosleep, sysClone, sysMmap, sysExit, sysClockGettime}
	s.X[17] = r.of(append(numbers, often...)...)
	if r.rarely(40) {
		s.X[17] = r.number()
	}
	for i := range 6 {
		s.X[10+i] = r.number()
	}
	if r.rarely(10) {
		return
	}
	switch a := s.X[10:16]; s.X[17] {
	case sysRead, sysWrite:
		a[0], a[1], a[2] = uint64(r.IntN(11)), r.addr(), r.of(0, 1, 5, 7, 8, 9, forever)
		if r.rarely(2) {
			a[0] = r.of(5, 6, 7, 9)
		}
	case sysFutex:
		a[0], a[1], a[2], a[3] = r.of(at, at+4, across, r.addr()), r.of(0, 128, 0x180, 1, 129, 2), r.of(0, 1, 2, 40, 1<<32), r.of(0, 0, r.addr())
	case sysNanosleep:
		a[0] = r.addr()
	case sysClone:
		a[0] = r.of(threadFlags, threadFlags, threadFlags, 17)
	case sysMmap:
		a[0], a[1], a[3] = r.of(0, 0, 0xfff, mapTop-4096, r.number()), r.of(1, 4096, 4097, mapTop, r.number()), r.of(0x22, 0x22, 2)
	case sysClockGettime, sysAffinity:
		a[1], a[2] = r.of(8, r.addr()), r.addr()
	case sysEpollCtl:
		a[0], a[1], a[2], a[3] = r.of(8, 8, 8, 7), uint64(r.IntN(5)), r.of(9, 9, 9, 1), r.addr()
	case sysEpollPwait:
		a[0], a[1], a[2], a[3] = r.of(8, 8, 8, 7), r.addr(), r.of(1, 1, 5, 0, 1<<31), r.of(0, 1, 1000, forever, r.number())
	}
}

// state draws one whose next step is a system call or one of scheduling, with
// rare exceptions; among them are states that no program comes to.
func (r source) state(keys []riscv.Key) *riscv.State {
	s := calling(0)
	s.Registers = r.registers()
	s.Step, s.Idle = r.of(5, r.Uint64()>>40, riscv.Quantum, 9*riscv.Quantum, forever), r.of(0, 3*second, r.Uint64())
	s.PC = codeStart + 2*uint64(r.IntN(64))
	s.Memory.Write(s.PC, []byte{0x73, 0, 0, 0})
	if r.rarely(60) {
		s.PC += r.of(1, 2, riscv.PageSize, forever)
	}
	n := r.of(1, 2, 5, uint64(r.IntN(33)), 32)
	s.Threads[0] = riscv.Thread{}
	for i := range n {
		s.Threads[i] = r.thread(s.Clock())
	}
	s.Thread = uint8(r.IntN(int(max(n, 1))))
	if r.rarely(50) {
		s.Thread = uint8(r.IntN(riscv.MaxThreads))
	}
	if !r.rarely(6) {
		s.Threads[s.Thread].Wait = riscv.Ready
	}
	if !r.rarely(40) {
		s.Threads[s.Thread].Registers = riscv.Registers{}
	}
	s.Yield = r.rarely(8)
	s.Reserved, s.Reservation = r.rarely(2), r.of(0, at)
	s.Heap = r.of(heapStart, heapStart+4096, mapTop-4096, mapTop, r.number())
	s.Event, s.Watched, s.EventData = r.of(0, 1, forever, r.Uint64()), r.rarely(2), r.Uint64()
	s.Key, s.Offset = keys[r.IntN(len(keys))], r.of(0, 0, 3, 8, uint64(r.IntN(30)), r.Uint64())
	s.In = commitment.Keccak256([]byte("the input"))
	s.OutputLen = uint8(r.IntN(riscv.OutputSize + 1))
	copy(s.Output[:], bytes.Repeat([]byte{byte(r.Uint32())}, int(s.OutputLen)))
	for i := range uint64(12) {
		put(s, at-16+8*i, r.of(0, 0, 1, 2, 7, 999_999_999, second, 1<<63, r.Uint64()))
	}
	put(s, across-8, r.Uint64(), r.Uint64(), r.Uint64())
	s.Status = riscv.Running
	if r.rarely(60) {
		s.Status = riscv.Exited
	}
	r.arguments(s)
	return s
}

// library returns an oracle, and keys: of every type, some not in it.
func library() (riscv.Preimages, []riscv.Key) {
	o := riscv.Preimages{riscv.InputKey: []byte("the input")}
	keys := []riscv.Key{{}, {3}, {7}, {255}, riscv.InputKey, {0: 1, 31: 2}, {2}, {4}, {5}, {6}}
	for _, text := range []string{"", "a preimage of 26 bytes ..."} {
		keys = append(keys, riscv.HashKey(riscv.Keccak256Key, o.Put([]byte(text))))
		key, _ := riscv.ProvenKey(riscv.Sha256Key, []byte(text))
		o[key] = []byte(text)
		keys = append(keys, key)
	}
	return o, keys
}

// scheduled reports whether the next step of s is one of scheduling.
func scheduled(s *riscv.State) bool {
	others := false
	for i, t := range s.Threads {
		others = others || i != int(s.Thread) && t.Wait == riscv.Ready
	}
	return s.Status == riscv.Running && (s.Threads[s.Thread].Wait != riscv.Ready || s.Yield || s.Step%riscv.Quantum == 0 && others)
}

// L1 and Go make the same step of random states, and refuse the same of what is
// changed in its witness.
func TestRandomSystemSteps(t *testing.T) {
	j, r := newJudge(t), random(2)
	o, keys := library()
	calls, schedules, missing, refused := map[[2]uint64]int{}, 0, 0, 0
	for range *rounds {
		s := r.state(keys)
		witness, next, err := riscv.Witness(s, o)
		if errors.Is(err, riscv.ErrPreimageMissing) {
			missing++
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		proof, err := riscv.PreimageProof(s, o)
		if err != nil {
			t.Fatal(err)
		}
		if v := j.agree(t, witness, proof); v.refusal != nil || v.after != next.Hash() {
			t.Fatalf("%T%+v, call %d", v.refusal, v.refusal, s.X[17])
		}
		switch {
		case scheduled(s):
			schedules++
		case s.Status == riscv.Running && next.Status == riscv.Running:
			result := next.X[10]
			if result < forever-200 {
				result = 0 // anything but an error
			}
			calls[[2]uint64{s.X[17], result}]++
		}
		bad, worse := r.spoil(witness), proof
		if r.rarely(2) {
			worse = r.spoil(proof)
		}
		if j.agree(t, bad, worse).refusal != nil {
			refused++
		}
	}
	t.Logf("%d steps of scheduling, %d pairs of call and result, %d of %d spoiled refused, %d without preimage",
		schedules, len(calls), refused, *rounds-missing, missing)
	if *rounds >= 4000 && (schedules < 500 || len(calls) < 70 || refused < 1000) {
		t.Error("the test has lost what it looks for")
	}
}

// spoil returns bytes that differ a little.
func (r source) spoil(b []byte) []byte {
	b = bytes.Clone(b)
	if len(b) == 0 {
		return []byte{byte(r.Uint32())}
	}
	i := r.IntN(len(b))
	switch r.IntN(10) {
	case 0:
		return b[:i]
	case 1:
		return append(b, b[i:]...)
	case 2: // one place more or less
		if len(b) > 728 {
			b[728] += uint8(r.of(1, 255))
		}
	case 3: // two words change places
		if len(b) > 1000 {
			k := len(b) - 64*(1+r.IntN(4))
			word := [32]byte(b[k:])
			copy(b[k:], b[k+32:k+64])
			copy(b[k+32:], word[:])
		}
	case 4: // a number of the state is another
		if len(b) > 729 {
			i = r.IntN(729 - 8)
			binary.BigEndian.PutUint64(b[i:], r.number())
		}
	case 5, 6: // small ones are more likely to be in range
		b[i] ^= 1
	case 7:
		if len(b) > 729 {
			b[529+r.IntN(729-529)] ^= 1
		}
	default:
		b[i] ^= 1 << r.IntN(8)
	}
	return b
}

// No witness gets from L1 what it does not get from Go.
func FuzzSystemStep(f *testing.F) {
	r := random(3)
	o, keys := library()
	for range 60 {
		s := r.state(keys)
		witness, _, err := riscv.Witness(s, o)
		if err != nil {
			continue
		}
		proof, err := riscv.PreimageProof(s, o)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(witness, proof)
	}
	f.Add([]byte{}, []byte{})
	j := newJudge(f)
	f.Fuzz(func(t *testing.T, witness, proof []byte) { j.agree(t, witness, proof) })
}
