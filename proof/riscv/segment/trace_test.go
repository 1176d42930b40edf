package segment

import (
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// leaves spells a history out.
func leaves(t *testing.T, h fraud.History, n uint64) []commitment.Root {
	t.Helper()
	if len(h.States) == 0 && n > 1 || uint64(len(h.States)) >= n && n > 0 {
		t.Fatalf("%d states told of %d", len(h.States), n)
	}
	all := append([]commitment.Root(nil), h.States...)
	for uint64(len(all)) < n-1 {
		all = append(all, h.States[len(h.States)-1])
	}
	return append(all, h.Last)
}

// sameAsPlain compares every state of every tree that a dispute could have, and
// the proof of every step, with what the page says.
func sameAsPlain(t *testing.T, f *fixture, segments int, o Options, spacing uint64) {
	t.Helper()
	want := f.plain(t, segments)
	tr := f.trace(t, o)
	tr.snapshots.spacing = spacing
	total := f.p.steps() * uint64(segments)
	for stride := uint64(1); stride <= total; stride *= 2 {
		for n := uint64(1); stride*n <= total; n *= 2 {
			if stride < f.p.steps() && stride*n > f.p.steps() {
				continue
			}
			for from := uint64(0); from < total; from += stride * n {
				h, err := tr.States(t.Context(), from, stride, n)
				if err != nil {
					t.Fatalf("States(%d, %d, %d): %v", from, stride, n, err)
				}
				if k := len(h.States); stride < f.p.steps() && k > 1 && h.States[k-1] == h.States[k-2] {
					t.Fatalf("States(%d, %d, %d) tells what repeats", from, stride, n)
				}
				for j, got := range leaves(t, h, n) {
					if i := from + uint64(j+1)*stride; got != want[i] {
						t.Fatalf("States(%d, %d, %d): leaf %d is not state %d", from, stride, n, j, i)
					}
				}
			}
		}
	}
	for i := range total {
		c, b, err := tr.Step(t.Context(), i)
		if err != nil || c != want[i] {
			t.Fatalf("Step(%d): state %v, %v; want %v", i, c, err, want[i])
		}
		if next, err := f.judge().After(i, c, b); err != nil || next != want[i+1] {
			t.Fatalf("step %d proves %v, %v; want %v", i, next, err, want[i+1])
		}
	}
}

// Programs that halt before, at and behind every edge of strides and of the
// segment, in every way.
func TestTraceAsPlain(t *testing.T) {
	next, goes := at(1, end, 0), at(1, 3, 2)
	for depth := uint8(1); depth <= 4; depth++ {
		for steps := range 1<<depth + 3 {
			t.Run(fmt.Sprintf("depth %d, exit after %d", depth, steps), func(t *testing.T) {
				if steps > 1<<depth-2 { // no room: FAULT
					sameAsPlain(t, fix(depth, exiting(&next, 0, steps), nil, at(0, 3, 0)), 2, Options{}, 1)
					return
				}
				sameAsPlain(t, fix(depth, exiting(&next, 0, steps), nil, at(0, 3, 0), next), 2, Options{}, 1)
				sameAsPlain(t, fix(depth, exiting(&next, 1, steps), nil, at(0, 3, 0)), 2, Options{}, 1)
				sameAsPlain(t, fix(depth, exiting(&goes, 0, steps), nil, at(0, 3, 0), goes, goes, goes, goes), 4, Options{Workers: 3}, 3)
			})
		}
	}
}

func TestTraceOfFaults(t *testing.T) {
	next := at(1, end, 0)
	short := exiting(&next, 0, 3)
	short.OutputLen, short.Output[39] = 39, 0
	late := exiting(&next, 0, 3)
	late.Step, late.Idle = 1<<18-2, 5 // an image may have a past
	for name, image := range map[string]*riscv.State{
		"illegal opcode": assemble(nil, nop, nop, 0),
		"access fault":   assemble(nil, nop, nop, nop),
		"deadlock":       assemble(nil, li(17, 98), li(10, 0), ecall, nop), // a futex of which nobody knows
		"never halts":    assemble(nil, spin),
		"short output":   short,
	} {
		t.Run(name, func(t *testing.T) {
			sameAsPlain(t, fix(3, image, nil, at(0, 3, 0)), 2, Options{}, 1)
		})
	}
	t.Run("image with a past", func(t *testing.T) {
		sameAsPlain(t, fix(3, late, nil, at(0, 3, 0), next), 2, Options{}, 1)
	})
}

// A computation that is over before it begins.
func TestTraceOfNothing(t *testing.T) {
	next := at(1, end, 0)
	sameAsPlain(t, fix(2, exiting(&next, 0, 1), nil, next), 4, Options{}, 1)
}

func TestTraceWithOracle(t *testing.T) {
	for _, kind := range []riscv.KeyType{riscv.LocalKey, riscv.Keccak256Key, riscv.Sha256Key} {
		t.Run(fmt.Sprint("key type ", kind), func(t *testing.T) {
			f := readingFixture(t, kind)
			sameAsPlain(t, f, 2, Options{Workers: 2, SnapshotPages: 3}, 16)
		})
	}
}
