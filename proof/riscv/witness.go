package riscv

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// ErrWitness matches every refusal of a witness. Whoever made it is at fault.
var ErrWitness = errors.New("riscv: bad witness")

// MaxWitness is the most bytes that a witness has: a state with all its
// threads, a context, and the leaves of a step.
const MaxWitness = stateSize + MaxThreads*threadSize + registersSize + maxOpened*(LeafSize+8+MemoryDepth*32)

// maxOpened is how many leaves a step opens at most: two of an instruction, and
// two for each of a system call's at most three words.
const maxOpened = 8

// Witness makes the next step of s, and returns it with what [Step] needs to
// make it as well: the encoding of s; the context that the step switches to, if
// it does; the leaves of memory that the step opens, in order. s itself only
// has its memory hashed.
//
// The oracle may be nil for a step that reads no preimage. Errors match
// [ErrPreimageMissing], [ErrPreimageWrong] or are the oracle's.
func Witness(s *State, o Oracle) (witness []byte, next *State, err error) {
	contexts := s.contexts()
	witness = s.encode(nil, s.Memory.Root(), &contexts)
	if i, ok := s.opens(); ok && contexts[i] != [32]byte{} {
		witness = s.Threads[i].Registers.encode(witness)
	}
	next = s.Clone()
	r := &recorder{s: next, proofs: witness}
	if err := next.step(r, answers{o, s.In}); err != nil {
		return nil, nil, err
	}
	return r.proofs, next, nil
}

// Step makes a step from nothing but a witness: it returns the commitments to
// the state before and after it. A witness that shows the state before and does
// not show all that the step needs, or shows more, is refused by an error that
// matches [ErrWitness]. The oracle is asked for at most one preimage, and its
// errors are as for [Witness].
func Step(witness []byte, o Oracle) (before, after [32]byte, err error) {
	if len(witness) > MaxWitness {
		return before, after, fmt.Errorf("%w: %d bytes, want at most %d", ErrWitness, len(witness), MaxWitness)
	}
	d := decoder{b: witness}
	s, root, contexts := d.state()
	before = commitment.Keccak256(witness[:len(witness)-len(d.b)])
	for i := range s.Threads {
		if contexts[i] != [32]byte{} {
			s.Threads[i].Registers.X[0] = closed
		}
	}
	if i, ok := s.opens(); d.err == nil && ok && contexts[i] != [32]byte{} {
		r := d.registers()
		if d.err == nil && r.hash() != contexts[i] {
			return before, after, fmt.Errorf("%w: thread %d has another context", ErrWitness, i)
		}
		s.Threads[i].Registers = r
	}
	m := &proven{s: s, root: root, d: &d}
	if d.err == nil {
		if err := s.step(m, answers{o, s.In}); err != nil && d.err == nil && m.err == nil {
			return before, after, err
		}
	}
	switch {
	case m.err != nil:
		return before, after, m.err
	case d.err != nil:
		return before, after, fmt.Errorf("%w: %w", ErrWitness, d.err)
	case s.X[0] == closed:
		return before, after, fmt.Errorf("%w: it does not show the context of thread %d", ErrWitness, s.Thread)
	case len(d.b) > 0:
		return before, after, fmt.Errorf("%w: %d bytes too many", ErrWitness, len(d.b))
	}
	for i := range s.Threads {
		if r := &s.Threads[i].Registers; r.X[0] != closed {
			contexts[i] = r.hash()
		}
	}
	return before, commitment.Keccak256(s.encode(nil, m.root, &contexts)), nil
}

// closed is in x0 of a context that a witness does not show. A step reads no
// context but the one that it switches to; what it writes, it writes whole.
const closed = 1

// opens returns the thread whose context the next step reads, if it reads one.
func (s *State) opens() (thread uint8, ok bool) {
	if s.Status != Running || !s.switches() {
		return 0, false
	}
	return s.next()
}

// answers is the host of a single step.
type answers struct {
	o  Oracle
	in [32]byte
}

func (a answers) preimage(key [32]byte, offset uint64) ([]byte, error) {
	if a.o == nil {
		return nil, fmt.Errorf("%w: no oracle for %x", ErrPreimageMissing, key)
	}
	b, err := a.o.Preimage(key)
	if err != nil {
		return nil, err
	}
	if err := checkPreimage(key, b, a.in); err != nil {
		return nil, err
	}
	return window(b, offset), nil
}

func (answers) wrote(fd, addr, n uint64) {}

// parts calls f for each leaf that size bytes at addr lie in: the leaf's number,
// the offset in it, and the part of the bytes.
func parts(addr uint64, b []byte, f func(leaf, off uint64, part []byte)) {
	for len(b) > 0 {
		off := addr % LeafSize
		n := min(uint64(len(b)), LeafSize-off)
		f(addr/LeafSize, off, b[:n])
		addr, b = addr+n, b[n:]
	}
}

// A recorder is memory that notes the proof of each leaf when it is opened.
type recorder struct {
	s      *State
	open   bool
	leaf   uint64
	proofs []byte
}

// touch opens a leaf, unless it was the one before: nothing but it has changed
// since, so that its path still holds.
func (r *recorder) touch(leaf uint64) {
	if r.open && r.leaf == leaf {
		return
	}
	r.open, r.leaf = true, leaf
	v, p := r.s.Memory.path(leaf)
	r.proofs = appendProof(r.proofs, v, &p)
}

func (r *recorder) load(addr uint64, size int) (v uint64, ok bool) {
	if !loadable(addr, uint64(size)) {
		return 0, false
	}
	var b [8]byte
	parts(addr, b[:size], func(leaf, _ uint64, _ []byte) { r.touch(leaf) })
	return r.s.Memory.load(addr, size), true
}

func (r *recorder) store(addr uint64, size int, v uint64) (ok bool) {
	if !r.s.storable(addr, uint64(size)) {
		return false
	}
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], v)
	parts(addr, b[:size], func(leaf, off uint64, part []byte) {
		r.touch(leaf)
		r.s.Memory.Write(leaf*LeafSize+off, part)
	})
	return true
}

// proven is memory of which no more is known than its root and the proofs to
// come. Its first error stays.
type proven struct {
	s    *State
	root [32]byte
	d    *decoder
	err  error

	open bool
	i    uint64 // of the leaf that is open
	leaf [32]byte
	path path
}

func (m *proven) touch(i uint64) {
	if m.open && m.i == i || m.err != nil {
		return
	}
	m.open, m.i = true, i
	m.leaf, m.path = m.d.proof()
	if m.d.err == nil && m.path.fold(i, m.leaf) != m.root {
		m.err = fmt.Errorf("%w: leaf %#x is not in memory", ErrWitness, i)
	}
}

func (m *proven) load(addr uint64, size int) (v uint64, ok bool) {
	if !loadable(addr, uint64(size)) {
		return 0, false
	}
	var b [8]byte
	parts(addr, b[:size], func(i, off uint64, part []byte) {
		m.touch(i)
		copy(part, m.leaf[off:])
	})
	return binary.LittleEndian.Uint64(b[:]), true
}

func (m *proven) store(addr uint64, size int, v uint64) (ok bool) {
	if !m.s.storable(addr, uint64(size)) {
		return false
	}
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], v)
	parts(addr, b[:size], func(i, off uint64, part []byte) {
		m.touch(i)
		copy(m.leaf[off:], part)
		m.root = m.path.fold(i, m.leaf)
	})
	return true
}
