package segment

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// A native boundary that the machine does not confirm is reported wherever the
// segment's end is reached, and nowhere before.
func TestMismatch(t *testing.T) {
	right, wrong := at(1, end, 0), at(2, end, 0)
	for name, tt := range map[string]struct {
		image  *riscv.State
		native []Boundary
		after  commitment.Root
	}{
		"another claim":    {exiting(&right, 0, 5), []Boundary{at(0, 3, 0), wrong}, right.Hash(commitment.Root{9})},
		"FAULT in machine": {exiting(&right, 3, 5), []Boundary{at(0, 3, 0), right}, proof.Fault(commitment.Root{9})},
		"FAULT in native":  {exiting(&right, 0, 5), []Boundary{at(0, 3, 0)}, right.Hash(commitment.Root{9})},
	} {
		t.Run(name, func(t *testing.T) {
			f := fix(4, tt.image, nil, tt.native...)
			tr := f.trace(t, Options{})
			check := func(what string, err error) {
				t.Helper()
				var m *MismatchError
				if !errors.As(err, &m) || m.Segment != 0 || m.Machine != tt.after || m.Native == m.Machine || !errors.Is(err, fraud.ErrComputation) {
					t.Errorf("%s = %v, want a MismatchError", what, err)
				}
			}
			check("Check", tr.Check(t.Context(), 0))
			_, err := tr.States(t.Context(), 0, 4, 4)
			check("States by strides", err)
			_, err = tr.States(t.Context(), 12, 1, 4)
			check("States by steps", err)
			_, _, err = tr.Step(t.Context(), 15)
			check("Step", err)
			if _, err := tr.States(t.Context(), 8, 1, 4); err != nil {
				t.Errorf("States before the end = %v", err)
			}
			if err := tr.Check(t.Context(), 1); err != nil {
				t.Errorf("Check of what repeats = %v", err)
			}
		})
	}
}

func TestNewRefuses(t *testing.T) {
	next := at(1, end, 0)
	good := fix(4, exiting(&next, 0, 4), nil, at(0, 3, 0), next)
	withInput := good.image.Clone()
	withInput.In = [32]byte{1}
	for name, change := range map[string]func(f *fixture){
		"no depth":       func(f *fixture) { f.p.Depth = 0 },
		"too deep":       func(f *fixture) { f.p.Depth = MaxDepth + 1 },
		"no boundary":    func(f *fixture) { f.boundaries = nil },
		"another image":  func(f *fixture) { f.p.Image[0] ^= 1 },
		"an input":       func(f *fixture) { f.image, f.p.Image = withInput, withInput.Hash() },
		"ends too early": func(f *fixture) { f.boundaries = []Boundary{next, next} },
	} {
		f := *good
		change(&f)
		if _, err := New(f.p, f.image.Clone(), f.boundaries, f.oracles, Options{}); !errors.Is(err, fraud.ErrInvalid) {
			t.Errorf("%s: New = %v, want ErrInvalid", name, err)
		}
	}
}

func TestStatesRefuses(t *testing.T) {
	next := at(1, end, 0)
	tr := fix(4, exiting(&next, 0, 4), nil, at(0, 3, 0), next).trace(t, Options{})
	for _, tt := range [][3]uint64{
		{0, 0, 1}, {0, 1, 0}, {8, 1, 16}, {0, 8, 4}, {1, 16, 1}, {maxSteps, 1, 1}, {0, 1 << 40, 1 << 40}, {^uint64(0), ^uint64(0), 2},
	} {
		if _, err := tr.States(t.Context(), tt[0], tt[1], tt[2]); !errors.Is(err, fraud.ErrInvalid) {
			t.Errorf("States%v = %v, want ErrInvalid", tt, err)
		}
	}
	if _, _, err := tr.Step(t.Context(), maxSteps); !errors.Is(err, fraud.ErrInvalid) {
		t.Errorf("Step = %v, want ErrInvalid", err)
	}
	if _, err := tr.States(t.Context(), 0, 1<<62, 2); err != nil {
		t.Errorf("States to the last step there can be = %v", err)
	}
}

// A bad oracle is reported and does no harm: with a good one all goes on.
func TestOracleFails(t *testing.T) {
	broken := errors.New("disk on fire")
	for name, tt := range map[string]struct {
		oracle riscv.Oracle
		err    error // of Oracles
		want   error
	}{
		"no oracle":     {nil, nil, riscv.ErrPreimageMissing},
		"no preimage":   {riscv.Preimages{}, nil, riscv.ErrPreimageMissing},
		"cannot be had": {nil, broken, broken},
		"lies": {oracleFunc(func(riscv.Key) ([]byte, error) { return []byte("lies"), nil }),
			nil, riscv.ErrPreimageWrong},
		"breaks": {oracleFunc(func(riscv.Key) ([]byte, error) { return nil, broken }), nil, broken},
	} {
		t.Run(name, func(t *testing.T) {
			f := readingFixture(t, riscv.Keccak256Key)
			good, bad := f.oracle, true
			tr, err := New(f.p, f.image.Clone(), f.boundaries, func(context.Context, uint64) (riscv.Oracle, error) {
				if bad {
					return tt.oracle, tt.err
				}
				return good, nil
			}, Options{Workers: 2})
			if err != nil {
				t.Fatal(err)
			}
			asks := uint64(1 + 5*5 - 1) // the step that reads the length
			for range 2 {
				_, err := tr.States(t.Context(), 0, 8, 16)
				_, err1 := tr.States(t.Context(), 0, 1, 128)
				_, _, err2 := tr.Step(t.Context(), asks)
				for _, err := range []error{err, err1, err2} {
					if bad && !errors.Is(err, tt.want) || !bad && err != nil {
						t.Errorf("bad oracle %t: %v, want %v", bad, err, tt.want)
					}
				}
				bad = false
			}
		})
	}
}

type oracleFunc func(riscv.Key) ([]byte, error)

func (f oracleFunc) Preimage(key riscv.Key) ([]byte, error) { return f(key) }

// A call that is cancelled in its middle ends soon and leaves no goroutine.
func TestCancellation(t *testing.T) {
	f := fix(40, walking(), nil, at(0, 3, 0))
	tr := f.trace(t, Options{Workers: 4, MaxPages: 1 << 16})
	before := runtime.NumGoroutine()
	for _, call := range []func(ctx context.Context) error{
		func(ctx context.Context) error { _, err := tr.States(ctx, 0, 1<<12, 1<<28); return err },
		func(ctx context.Context) error { _, err := tr.States(ctx, 0, 1, 1<<30); return err },
		func(ctx context.Context) error { _, _, err := tr.Step(ctx, 1<<39); return err },
	} {
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
		if err := call(ctx); !errors.Is(err, context.DeadlineExceeded) && !errors.Is(err, riscv.ErrMemoryLimit) {
			t.Errorf("%v, want the context's error", err)
		}
		cancel()
	}
	for i := 0; runtime.NumGoroutine() > before; i++ {
		if i > 100 {
			t.Fatalf("%d goroutines, %d before", runtime.NumGoroutine(), before)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func TestConcurrentUse(t *testing.T) {
	f := fix(11, walking(), nil, at(0, 3, 0), at(1, 3, 1), at(2, 3, 2))
	want := f.trace(t, Options{})
	tr := f.trace(t, Options{Workers: 2, SnapshotPages: 50})
	tr.snapshots.spacing = 32
	var wg sync.WaitGroup
	for g := range uint64(6) {
		wg.Go(func() {
			for i := range uint64(8) {
				from := g%2*f.p.steps() + i*128
				h, err := tr.States(t.Context(), from, 1<<(g%3), 32)
				w, _ := want.States(t.Context(), from, 1<<(g%3), 32)
				if err != nil || h.Last != w.Last || h.States[30] != w.States[30] {
					t.Errorf("states from %d differ, %v", from, err)
				}
				c, b, err := tr.Step(t.Context(), from+77)
				if err != nil {
					t.Error(err)
				} else if _, err := f.judge().After(from+77, c, b); err != nil {
					t.Errorf("step %d: %v", from+77, err)
				}
			}
		})
	}
	wg.Wait()
}
