package riscv

import (
	"context"
	"errors"
	"fmt"
	"io"
)

// ErrMemoryLimit matches the error of a [Machine] whose program wrote more
// pages than the runner allows. The program itself is not at fault: with a
// higher limit it goes on.
var ErrMemoryLimit = errors.New("riscv: memory limit")

// DefaultMaxPages is the limit of a [Machine] that is not told another: 4 GiB.
const DefaultMaxPages = 1 << 20

// Options are what a [Machine] has besides its state. None of them changes
// what the program computes.
type Options struct {
	// Oracle gives the program its input. Without one, no preimage is there.
	Oracle Oracle
	// Stdout and Stderr take what the program writes to descriptors 1 and 2;
	// nil discards it.
	Stdout, Stderr io.Writer
	// MaxPages bounds the pages that the program may write; 0 stands for
	// DefaultMaxPages.
	MaxPages int
}

// A Machine runs a [State]. It decodes code once, into basic blocks, reaches
// pages directly and hashes nothing. It is not safe for concurrent use.
type Machine struct {
	s     *State
	o     Options
	code  blocks
	cache pageCache

	calling bool // in a system call: it is not undone, so no limit stops it

	err  error // why the running step cannot be made
	out  error // of Stdout, Stderr or a Hinter
	key  Key   // of data
	data []byte
	hint []byte // the part of a hint that was written
}

// New returns a machine that runs s, which it changes in place.
func New(s *State, o Options) *Machine {
	if o.MaxPages == 0 {
		o.MaxPages = DefaultMaxPages
	}
	m := &Machine{s: s, o: o, code: blocks{limit: maxOps}}
	m.code.reset(s)
	return m
}

// State returns the state, for reading, and for cloning or hashing between
// runs.
func (m *Machine) State() *State { return m.s }

// Run makes steps until the step counter is at the given value or the program
// ends. It returns nil then, and State tells which. After an error the state is
// that of the last step that was made: the context's when it is done, one that
// matches [ErrPreimageMissing], [ErrPreimageWrong] or [ErrMemoryLimit], or that
// of a writer or a Hinter.
func (m *Machine) Run(ctx context.Context, until uint64) error {
	m.cache.reset()
	m.err, m.out = nil, nil
	s := m.s
	for s.Status == Running && s.Step < until {
		if err := ctx.Err(); err != nil {
			return err
		}
		if s.switches() {
			s.schedule()
			continue
		}
		if m.code.built > m.code.limit {
			m.code.reset(s)
		}
		// Run to the next point at which a switch may be due.
		m.run(min(until, s.Step|(Quantum-1)+1))
		if m.err != nil {
			return m.err
		}
		if m.out != nil {
			return m.out
		}
	}
	return nil
}

// preimage implements host.
func (m *Machine) preimage(key [32]byte, offset uint64) ([]byte, error) {
	if m.data == nil || m.key != key {
		if m.o.Oracle == nil {
			return nil, fmt.Errorf("%w: no oracle for %x", ErrPreimageMissing, key)
		}
		b, err := m.o.Oracle.Preimage(key)
		if err != nil {
			return nil, err
		}
		if err := checkPreimage(key, b, m.s.In); err != nil {
			return nil, err
		}
		if b == nil {
			b = []byte{}
		}
		m.key, m.data = key, b
	}
	return window(m.data, offset), nil
}

// wrote implements host.
func (m *Machine) wrote(fd, addr, n uint64) {
	var w io.Writer
	switch h, ok := m.o.Oracle.(Hinter); {
	case fd == fdStdout:
		w = m.o.Stdout
	case fd == fdStderr:
		w = m.o.Stderr
	case ok:
		w = &hinting{m: m, to: h}
	}
	if w == nil || n == 0 || !loadable(addr, n) {
		return
	}
	b := make([]byte, n) // at most maxWrite
	m.s.Memory.Read(addr, b)
	if _, err := w.Write(b); err != nil && m.out == nil {
		m.out = fmt.Errorf("riscv: descriptor %d: %w", fd, err)
	}
}

// hinting collects hints, each behind its length as 4 bytes big-endian.
type hinting struct {
	m  *Machine
	to Hinter
}

// maxHint is the most bytes of a hint; what is longer is no hint.
const maxHint = 1 << 20

func (h *hinting) Write(b []byte) (int, error) {
	m := h.m
	m.hint = append(m.hint, b...)
	for len(m.hint) >= 4 {
		n := int(m.hint[0])<<24 | int(m.hint[1])<<16 | int(m.hint[2])<<8 | int(m.hint[3])
		if n > maxHint {
			m.hint = nil
			break
		}
		if len(m.hint) < 4+n {
			break
		}
		hint := m.hint[4 : 4+n]
		m.hint = m.hint[4+n:]
		if err := h.to.Hint(hint); err != nil {
			return 0, err
		}
	}
	return len(b), nil
}
