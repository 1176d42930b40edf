package riscv

import (
	"context"

	"github.com/sharedsec/sharedsec/commitment"
)

// batchSteps is how many steps are made before their states are hashed.
const batchSteps = 1 << 12

// AppendHashes makes the next n steps of s, in place, and appends the hash of the
// state after each to dst. Where the program ends, its last state's hash is the last:
// it repeats. It works on up to workers goroutines, all of which have ended when
// it returns; workers < 2 means none. Of o it takes all but what the program
// writes. Errors are as for [Machine.Run]; s has made some of the steps then.
//
// It costs some microseconds a step: the state hash after a step and, if the
// step stored, the 43 hashes from the leaf to the memory's root.
func AppendHashes(ctx context.Context, dst []commitment.Root, s *State, o Options, n, workers int) ([]commitment.Root, error) {
	s.Memory.Rehash(workers)
	t := newTracer(s, o, workers)
	for made := 0; made < n && (s.Status == Running || made == 0); made += len(t.states) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var err error
		if dst, err = t.batch(dst, min(batchSteps, n-made)); err != nil {
			return nil, err
		}
	}
	return dst, nil
}

// A tracer makes steps one by one and hashes the state after each. Nothing of
// that depends on the hashes, so that it makes many steps first, and then hashes
// what is alike in all of them together: four at a time where the CPU can.
type tracer struct {
	*Machine // its memory, and what the host answers
	workers  int
	insts    [instCache]fetched
	tree     liveTree

	contexts [MaxThreads][32]byte
	of       [MaxThreads]Registers // what contexts are the hashes of

	encodings []byte // of the states after the batch's steps, without roots
	states    [][]byte
	stored    []int // how many stores there were before the end of each step
}

// instCache is how many instructions are kept decoded.
const instCache = 1 << 12

type fetched struct {
	pc uint64 // never 0 for what is there: nobody fetches in the first page
	in Inst
}

func newTracer(s *State, o Options, workers int) *tracer {
	o.Stdout, o.Stderr = nil, nil
	t := &tracer{Machine: New(s, o), workers: workers, of: [MaxThreads]Registers{}}
	t.Machine.cache.reset()
	t.tree.reset(s.Memory)
	t.hashContexts()
	return t
}

// batch makes n steps, or as many as there are, and appends their hashes.
func (t *tracer) batch(out []commitment.Root, n int) ([]commitment.Root, error) {
	t.encodings, t.states, t.stored = t.encodings[:0], t.states[:0], t.stored[:0]
	if t.tree.full() {
		t.s.Memory.Rehash(t.workers)
		t.tree.reset(t.s.Memory)
	}
	before := t.tree.root
	for range n {
		if err := t.step(); err != nil {
			return nil, err
		}
		from := len(t.encodings)
		t.encodings = t.s.encode(t.encodings, [32]byte{}, &t.contexts)
		t.states = append(t.states, t.encodings[from:])
		t.stored = append(t.stored, len(t.tree.stores))
		if t.s.Status != Running {
			break
		}
	}
	roots := t.tree.settle(t.workers)
	for i, b := range t.states {
		root := &before
		if k := t.stored[i]; k > 0 {
			root = &roots[k-1]
		}
		copy(b[rootOffset:], root[:])
	}
	from := len(out)
	out = append(out, make([]commitment.Root, len(t.states))...)
	share(len(t.states), t.workers, func(a, b int) {
		hashAll(out[from+a:from+b], t.states[a:b])
	})
	return out, nil
}

// step makes a step, as [State.step] does.
func (t *tracer) step() error {
	s := t.s
	if s.Status != Running {
		return nil
	}
	if s.switches() {
		s.schedule()
		t.hashContexts()
		return nil
	}
	e := &t.insts[s.PC/2%instCache]
	if e.pc != s.PC {
		w, ok := s.fetch(t.Machine)
		if !ok {
			s.halt(AccessFault)
			return nil
		}
		e.pc, e.in = s.PC, Decode(w)
	}
	if e.in.Op == ECALL {
		t.calling = true
		err := s.system(t, t.Machine)
		t.calling = false
		t.hashContexts()
		if err == nil {
			err = t.out
		}
		return err
	}
	why := s.execute(e.in, t)
	if t.err != nil {
		return t.err
	}
	if why != Running {
		s.halt(why)
		return nil
	}
	s.Step++
	return nil
}

// hashContexts hashes the contexts that changed. Only a switch and a system
// call change any.
func (t *tracer) hashContexts() {
	for i := range t.of {
		if r := &t.s.Threads[i].Registers; *r != t.of[i] {
			t.of[i], t.contexts[i] = *r, r.hash()
		}
	}
}

// store implements bus: it notes what changes. A store of what is there already
// changes nothing.
func (t *tracer) store(addr uint64, size int, v uint64) (ok bool) {
	if !t.s.storable(addr, uint64(size)) {
		return false
	}
	if old, _ := t.load(addr, size); old == v<<(64-8*size)>>(64-8*size) {
		return true
	}
	first, last := addr/LeafSize, (addr+uint64(size)-1)/LeafSize
	t.tree.open(t.s.Memory, first)
	if last != first {
		t.tree.open(t.s.Memory, last)
	}
	if !t.Machine.store(addr, size, v) {
		return false
	}
	t.tree.note(t.own(first*LeafSize>>pageBits), first)
	if last != first {
		t.tree.note(t.own(last*LeafSize>>pageBits), last)
	}
	return true
}
