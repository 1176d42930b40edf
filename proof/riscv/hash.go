package riscv

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// Sizes of a state's encoding, in bytes: all but the threads, and each of
// those. Numbers are big-endian.
const (
	registersSize = 8 + 31*8 + 32*8 + 1
	stateSize     = registersSize + 8 + 8 + 1 + 8 + 1 + 1 + 8 + 8 + 8 + 8 + 1 + 8 + 32 + 8 + 32 + OutputSize + 1 + 1 + 1 + 32 + 1
	threadSize    = 1 + 8 + 8 + 32
)

// ErrEncoding matches every refusal of bytes that encode no state.
var ErrEncoding = errors.New("riscv: not the encoding of a state")

// Hash returns the commitment to the state: the keccak256 of its encoding,
// which docs/machine.md describes. It hashes the memory as far as it was
// written since the last time.
func (s *State) Hash() [32]byte { return s.Encode().Hash() }

// contexts returns the commitments to the threads' contexts.
func (s *State) contexts() (hashes [MaxThreads][32]byte) {
	for i := range s.Threads {
		hashes[i] = s.Threads[i].Registers.hash()
	}
	return hashes
}

// hash returns the commitment to a context: zero if it is all zero.
func (r *Registers) hash() [32]byte {
	if *r == (Registers{}) {
		return [32]byte{}
	}
	return commitment.Keccak256(r.encode(nil))
}

func (r *Registers) encode(b []byte) []byte {
	b = binary.BigEndian.AppendUint64(b, r.PC)
	for _, v := range r.X[1:] {
		b = binary.BigEndian.AppendUint64(b, v)
	}
	for _, v := range r.F {
		b = binary.BigEndian.AppendUint64(b, v)
	}
	return append(b, r.FCSR)
}

// encode appends the state with the given root of its memory and hashes of its
// threads' contexts. Threads after the last that is not zero are left out.
func (s *State) encode(b []byte, root [32]byte, contexts *[MaxThreads][32]byte) []byte {
	num := func(v uint64) { b = binary.BigEndian.AppendUint64(b, v) }
	b = s.Registers.encode(b)
	num(s.Step)
	num(s.Idle)
	b = append(b, truthByte(s.Reserved))
	num(s.Reservation)
	b = append(b, s.Thread, truthByte(s.Yield))
	num(s.Heap)
	num(s.CodeStart)
	num(s.CodeEnd)
	num(s.Event)
	b = append(b, truthByte(s.Watched))
	num(s.EventData)
	b = append(b, s.Key[:]...)
	num(s.Offset)
	b = append(b, s.In[:]...)
	b = append(b, s.Output[:]...)
	b = append(b, s.OutputLen, byte(s.Status), s.ExitCode)
	b = append(b, root[:]...)
	n := MaxThreads
	for n > 0 && s.Threads[n-1].idle() && contexts[n-1] == [32]byte{} {
		n--
	}
	b = append(b, byte(n))
	for i := range n {
		t := &s.Threads[i]
		b = append(b, byte(t.Wait))
		num(t.Addr)
		num(t.Deadline)
		b = append(b, contexts[i][:]...)
	}
	return b
}

// idle reports whether all of t but its registers is zero.
func (t *Thread) idle() bool { return t.Wait == Unused && t.Addr == 0 && t.Deadline == 0 }

func truthByte(b bool) byte { return byte(truth(b)) }

// A decoder takes values off the front of b. Once it is short, it stays so.
type decoder struct {
	b   []byte
	err error
}

func (d *decoder) bytes(n int) []byte {
	if d.err != nil || len(d.b) < n {
		d.fail("it ends early")
		return make([]byte, n) // n is a small constant of the format
	}
	p := d.b[:n]
	d.b = d.b[n:]
	return p
}

func (d *decoder) fail(why string) {
	if d.err == nil {
		d.err = fmt.Errorf("%w: %s", ErrEncoding, why)
	}
}

func (d *decoder) num() uint64    { return binary.BigEndian.Uint64(d.bytes(8)) }
func (d *decoder) word() [32]byte { return [32]byte(d.bytes(32)) }

// small returns a byte that is at most limit.
func (d *decoder) small(limit uint8) uint8 {
	v := d.bytes(1)[0]
	if v > limit {
		d.fail("a value is out of range")
		return 0
	}
	return v
}

func (d *decoder) registers() (r Registers) {
	r.PC = d.num()
	for i := 1; i < len(r.X); i++ {
		r.X[i] = d.num()
	}
	for i := range r.F {
		r.F[i] = d.num()
	}
	r.FCSR = d.bytes(1)[0]
	return r
}

// state decodes what encode encodes, and nothing else.
func (d *decoder) state() (s *State, root [32]byte, contexts [MaxThreads][32]byte) {
	s = &State{Registers: d.registers()}
	s.Step, s.Idle = d.num(), d.num()
	s.Reserved = d.small(1) == 1
	s.Reservation = d.num()
	s.Thread = d.small(MaxThreads - 1)
	s.Yield = d.small(1) == 1
	s.Heap, s.CodeStart, s.CodeEnd = d.num(), d.num(), d.num()
	s.Event = d.num()
	s.Watched = d.small(1) == 1
	s.EventData = d.num()
	s.Key = d.word()
	s.Offset = d.num()
	s.In = d.word()
	copy(s.Output[:], d.bytes(OutputSize))
	s.OutputLen = d.small(OutputSize)
	s.Status = Status(d.small(uint8(Deadlock)))
	s.ExitCode = d.bytes(1)[0]
	root = d.word()
	n := int(d.small(MaxThreads))
	for i := range n {
		t := &s.Threads[i]
		t.Wait = Wait(d.small(uint8(WaitEvent)))
		t.Addr, t.Deadline = d.num(), d.num()
		contexts[i] = d.word()
	}
	if n > 0 && s.Threads[n-1].idle() && contexts[n-1] == [32]byte{} {
		d.fail("its last thread is none")
	}
	return s, root, contexts
}
