package steptest

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// The gas of a step that the system verifier makes, by its kind, is what
// testdata/system.txt says, and execution takes less than a million. Run with
// -update after a change that is meant.
func TestSystemGas(t *testing.T) {
	j, o, r := newJudge(t), shelf{}, random(6)
	m := riscv.NewMemory() // two mebibytes of it are full
	page := make([]byte, riscv.PageSize)
	for addr := uint64(riscv.PageSize); addr < 1<<21; addr += riscv.PageSize {
		for i := range page {
			page[i] = byte(r.Uint32())
		}
		m.Write(addr, page)
	}
	m.Root()
	full := func(s *riscv.State, others int) *riscv.State {
		code := make([]byte, 32)
		s.Memory.Read(s.PC, code)
		s.Memory = m.Clone()
		s.Memory.Write(s.PC, code)
		for i := range others {
			if s.Threads[i+1].Wait == riscv.Unused {
				s.Threads[i+1] = waiting(riscv.WaitFutex, at, forever)
			}
		}
		return s
	}
	call := func(number uint64, args ...uint64) *riscv.State { return full(calling(number, args...), 2) }
	store := func(s *riscv.State, addr uint64, words ...uint64) *riscv.State { put(s, addr, words...); return s }
	watched := func(s *riscv.State) *riscv.State { s.Event, s.Watched = 1, true; return s }
	read := func(kind riscv.KeyType, proof []byte) *riscv.State {
		s := full(asking(o.put(t, kind, proof), 0, across, 8), 2)
		s.In = commitment.Keccak256(proof)
		return s
	}
	yield := func(others int, next riscv.Thread) *riscv.State {
		s := full(with(0, map[uint8]riscv.Thread{uint8(others): next}), others)
		s.Yield = true
		return s
	}
	large := bytes.Repeat([]byte{0xab}, riscv.MaxPreimage)
	opened, _ := blobProof(t, new(kzg.Blob), kzg.Element{31: 9})
	result := func(at byte, gas uint64, input []byte) []byte {
		proof, _ := precompileProof(common.Address{19: at}, gas, input)
		return proof
	}
	signed, _ := recoverable(t)
	sleeps := with(0, map[uint8]riscv.Thread{0: waiting(riscv.WaitTime, 0, 9*second), 1: waiting(riscv.WaitEvent, 0, 8*second)})
	var got strings.Builder
	got.WriteString(header)
	for _, tt := range []struct {
		name string
		s    *riscv.State
	}{
		{"a call that touches nothing: getpid", call(sysGetpid)},
		{"a call that is not there", call(4000)},
		{"mmap", call(sysMmap, 0, 4096, 0, 0x22)},
		{"clone", call(sysClone, threadFlags, at)},
		{"clone, the 32nd", full(calling(sysClone, threadFlags, at), 30)},
		{"exit", call(sysExit)},
		{"exit_group", call(sysExitGroup)},
		{"clock_gettime, over two leaves", call(sysClockGettime, 0, across)},
		{"nanosleep", store(call(sysNanosleep, at), at, 1, 1)},
		{"futex, wait", store(call(sysFutex, at, 128, 7), at, 7)},
		{"futex, wait for a time that lies over two leaves", store(store(call(sysFutex, at-64, 128, 7, across), at-64, 7), across, 1, 1)},
		{"futex, wake 31", full(calling(sysFutex, at, 1, 31), 31)},
		{"epoll_ctl", call(sysEpollCtl, 8, 1, 9, at)},
		{"epoll_pwait, wait", call(sysEpollPwait, 8, at, 1, forever)},
		{"epoll_pwait, an event over two leaves", watched(call(sysEpollPwait, 8, across, 1, forever))},
		{"write to standard output", call(sysWrite, 1, at, 100)},
		{"write to the event", watched(store(call(sysWrite, 9, at, 8), at, 1))},
		{"write of a key, over two leaves", call(sysWrite, 6, across, 8)},
		{"write of the output", call(sysWrite, 7, at, 8)},
		{"read of the event", watched(call(sysRead, 9, at, 8))},
		{"read of a preimage, keccak256, 100 B", read(riscv.Keccak256Key, large[:100])},
		{"read of a preimage, keccak256, 64 KiB", read(riscv.Keccak256Key, large)},
		{"read of a preimage, sha256, 64 KiB", read(riscv.Sha256Key, large)},
		{"read of the input, 64 KiB", read(riscv.LocalKey, large)},
		{"read of a blob", read(riscv.BlobKey, opened)},
		{"read of a result, ecrecover", read(riscv.PrecompileKey, result(1, 3000, signed))},
		{"read of a result, pairing of two", read(riscv.PrecompileKey, result(8, 113_000, make([]byte, 2*192)))},
		{"switch among 3 threads", yield(2, ready(codeStart))},
		{"switch among 32 threads", yield(31, ready(codeStart))},
		{"switch to zero registers", yield(2, riscv.Thread{Wait: riscv.Ready})},
		{"time passes for 3 threads", full(sleeps, 2)},
		{"deadlock of 32 threads", full(with(0, map[uint8]riscv.Thread{0: waiting(riscv.WaitFutex, at, forever)}), 31)},
	} {
		witness, _, err := riscv.Witness(tt.s, o)
		if err != nil {
			t.Fatal(err)
		}
		proof, err := riscv.PreimageProof(tt.s, o)
		if err != nil {
			t.Fatal(err)
		}
		_, v := j.makes(t, tt.s, o)
		if v.gas >= 1_000_000 {
			t.Errorf("%s: %d gas", tt.name, v.gas)
		}
		var c cost
		c.note(t, j, verifierABI.PackStep(witness, proof), v.gas)
		got.WriteString(c.row(tt.name))
	}
	golden(t, "testdata/system.txt", got.String())
}
