package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
)

var build = sync.OnceValues(func() ([]byte, error) { return image.Build(context.Background(), ".", ".") })

// load returns the guest with an input to be committed to.
func load(t testing.TB, input []byte) *riscv.State {
	t.Helper()
	elf, err := build()
	if err != nil {
		t.Fatal(err)
	}
	s, err := image.Load(elf)
	if err != nil {
		t.Fatal(err)
	}
	s.In = commitment.Keccak256(input)
	return s
}

// run runs the guest to its end.
func run(t testing.TB, s *riscv.State, o riscv.Oracle) {
	t.Helper()
	var out bytes.Buffer
	start := time.Now()
	if err := riscv.New(s, riscv.Options{Oracle: o, Stdout: &out, Stderr: &out}).Run(t.Context(), 1<<40); err != nil {
		t.Fatal(err)
	}
	t.Logf("%v %d: %d steps, %.1f s, %d pages; said %q", s.Status, s.ExitCode, s.Step, time.Since(start).Seconds(), s.Memory.Pages(), &out)
}

// input returns what stands under local key 1.
func input(t testing.TB, o riscv.Oracle) []byte {
	t.Helper()
	b, err := o.Preimage(riscv.InputKey)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Segment for segment the guest's program comes to what derivation comes to:
// natively, on what a node has, and (but for the later blocks of an entry, which
// take long) in the machine, which asks for nothing that was not gathered.
func TestSegments(t *testing.T) {
	c := everything(t)
	if n := len(c.segments); n != 16 {
		t.Fatalf("%d segments, want 16", n)
	}
	for _, from := range []uint64{0, 5} {
		d := c.dispute(from)
		for _, s := range c.segments {
			if s.Claim.Position < from {
				continue
			}
			o, got, err := c.gatherer().Segment(t.Context(), d, s.Boundary)
			if err != nil {
				t.Fatalf("%s: %v", s.why, err)
			}
			if got != s.want {
				t.Errorf("%s, block %d: boundary %+v, want %+v", s.why, s.Position, got, s.want)
			}
			if from > 0 || s.Position > 1 {
				continue
			}
			n, size := o.Len()
			t.Logf("%s, block %d: %d preimages of %d bytes", s.why, s.Position, n, size)
			m := load(t, input(t, o))
			run(t, m, o)
			if m.Status != riscv.Exited || m.ExitCode != 0 || !bytes.Equal(m.Output[:m.OutputLen], output(got)) {
				t.Errorf("%s, block %d: output %x, want %x", s.why, s.Position, m.Output[:m.OutputLen], output(got))
			}
		}
	}
}

// output returns a boundary as the guest writes it.
func output(b proof.Boundary) []byte {
	return binary.BigEndian.AppendUint64(b.Claim[:], b.Position)
}

// deposited is a chain with nothing but a deposit.
func deposited(t testing.TB, accounts int) *chain {
	c := newChain(t, accounts, 0)
	c.deposit()
	return c
}

// lying is an oracle with one answer of its own.
type lying struct {
	riscv.Oracle
	key    riscv.Key
	answer []byte
}

func (l lying) Preimage(key riscv.Key) ([]byte, error) {
	if key == l.key {
		return l.answer, nil
	}
	return l.Oracle.Preimage(key)
}

// asking is an oracle that remembers what it was asked for, in order.
type asking struct {
	riscv.Oracle
	keys *[]riscv.Key
}

func (a asking) Preimage(key riscv.Key) ([]byte, error) {
	*a.keys = append(*a.keys, key)
	return a.Oracle.Preimage(key)
}

// A false preimage stops the machine without a verdict, which of the keys it
// may be for.
func TestFalsePreimages(t *testing.T) {
	c := deposited(t, 5)
	o, _, err := c.gatherer().Segment(t.Context(), c.dispute(0), c.segments[0].Boundary)
	if err != nil {
		t.Fatal(err)
	}
	var keys []riscv.Key
	run(t, load(t, input(t, o)), asking{o, &keys})
	if len(keys) < 15 {
		t.Fatalf("only %d preimages were asked for", len(keys))
	}
	for _, key := range keys {
		good, err := o.Preimage(key)
		if err != nil {
			t.Fatal(err)
		}
		bad := bytes.Clone(good)
		bad[len(bad)-1] ^= 1
		m := riscv.New(load(t, input(t, o)), riscv.Options{Oracle: lying{o, key, bad}})
		if err := m.Run(t.Context(), 1<<40); !errors.Is(err, riscv.ErrPreimageWrong) {
			t.Errorf("a false preimage of %x: Run = %v, want ErrPreimageWrong", key, err)
		}
		if m.State().Status != riscv.Running {
			t.Errorf("a false preimage of %x: %v", key, m.State().Status)
		}
	}
}

// unless is an oracle that lacks some keys.
type unless struct {
	riscv.Oracle
	lacks func(riscv.Key) bool
}

func (u unless) Preimage(key riscv.Key) ([]byte, error) {
	if u.lacks(key) {
		return nil, riscv.ErrPreimageMissing
	}
	return u.Oracle.Preimage(key)
}

// Inputs that belie each other end the guest with status 1, at the same step
// each time: a fault that L1 would see as well.
func TestContradictionIsAFault(t *testing.T) {
	c, other := deposited(t, 5), deposited(t, 3)
	o, _, err := c.gatherer().Segment(t.Context(), c.dispute(0), c.segments[0].Boundary)
	if err != nil {
		t.Fatal(err)
	}
	foreign, _, err := other.gatherer().Segment(t.Context(), other.dispute(0), other.segments[0].Boundary)
	if err != nil {
		t.Fatal(err)
	}
	both := either{o, foreign}
	for name, in := range map[string][]byte{
		"nothing":                {},
		"no boundary":            make([]byte, 73),
		"another rollup's claim": bytes.Join([][]byte{input(t, o)[:33], input(t, foreign)[33:]}, nil),
		"no such block":          append(input(t, o)[:72:72], 1),
	} {
		t.Run(name, func(t *testing.T) {
			var ends []*riscv.State
			for range 2 {
				m := load(t, in)
				run(t, m, lying{both, riscv.InputKey, in})
				if m.Status != riscv.Exited || m.ExitCode != 1 || m.OutputLen != 0 {
					t.Errorf("%v with %d and %d bytes of output, want exit code 1 and none", m.Status, m.ExitCode, m.OutputLen)
				}
				ends = append(ends, m)
			}
			if a, b := ends[0].Hash(), ends[1].Hash(); a != b {
				t.Errorf("two runs end in %x and %x", a, b)
			}
		})
	}
}

// either has what one of two oracles has.
type either [2]riscv.Oracle

func (e either) Preimage(key riscv.Key) ([]byte, error) {
	b, err := e[0].Preimage(key)
	if errors.Is(err, riscv.ErrPreimageMissing) {
		return e[1].Preimage(key)
	}
	return b, err
}
