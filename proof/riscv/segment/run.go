package segment

import (
	"context"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// A run is the machine on its way through one segment. Its step 0 is the state
// that the segment's load gives, which is the segment's state 1.
type run struct {
	t       *Trace
	segment uint64
	oracle  riscv.Oracle
	m       *riscv.Machine
	step    uint64 // how many steps were made, those of a halted machine too
}

// start returns a run that has made at most the given number of steps.
func (t *Trace) start(ctx context.Context, segment, step uint64) (*run, error) {
	r := &run{t: t, segment: segment}
	var err error
	if r.oracle, err = t.oracles(ctx, segment); err != nil {
		return nil, err
	}
	s, at, ok := t.snapshots.before(segment, step)
	if !ok {
		s = t.load(segment)
	}
	r.m, r.step = riscv.New(s, r.options()), at
	return r, nil
}

// load returns the image with the segment's input.
func (t *Trace) load(segment uint64) *riscv.State {
	s := t.snapshots.fresh()
	s.In = t.boundary(segment)
	return s
}

func (r *run) options() riscv.Options {
	return riscv.Options{Oracle: r.oracle, MaxPages: r.t.o.MaxPages}
}

// to makes steps until there are the given number.
func (r *run) to(ctx context.Context, step uint64) error {
	if err := r.m.Run(ctx, r.t.image.Step+step); err != nil {
		return err
	}
	r.step = step
	return nil
}

func (r *run) halted() bool { return r.m.State().Status != riscv.Running }

// fine runs a segment from its state number at on.
func (t *Trace) fine(ctx context.Context, segment, at, stride, n uint64) (h fraud.History, err error) {
	// The state before the segment's end is that after so many steps.
	most := t.p.steps() - 2
	ends := at+stride*n == t.p.steps()
	inner := n // of the states, those that are the machine's
	if ends {
		inner--
	}
	r, err := t.start(ctx, segment, min(at+stride-1, most))
	if err != nil {
		return h, err
	}
	if stride == 1 {
		h.States, err = r.each(ctx, at, inner)
	} else {
		h.States, err = r.strides(ctx, at+stride-1, stride, inner)
	}
	if err != nil {
		return fraud.History{}, err
	}
	if ends {
		if err := r.to(ctx, most); err != nil {
			return fraud.History{}, err
		}
		h.Last, err = r.result()
		return h, err
	}
	h.Last = h.States[len(h.States)-1]
	if uint64(len(h.States)) == n {
		h.States = h.States[:n-1]
	}
	return h, nil
}

// each returns the hashes of n states in a row, the first after step steps. It
// ends with the first of a halted machine.
func (r *run) each(ctx context.Context, step, n uint64) ([]commitment.Root, error) {
	if n == 0 {
		return nil, nil
	}
	if err := r.to(ctx, step); err != nil {
		return nil, err
	}
	s := r.m.State()
	s.Memory.Rehash(r.t.o.Workers)
	hashes := append(make([]commitment.Root, 0, min(n, maxAhead)), s.Hash())
	if n == 1 || r.halted() {
		return hashes, nil
	}
	r.t.snapshots.keep(r.segment, step, s.Clone())
	hashes, err := riscv.AppendHashes(ctx, hashes, s, r.options(), int(n-1), r.t.o.Workers)
	if err != nil {
		return nil, err
	}
	r.step += uint64(len(hashes) - 1)
	return hashes, nil
}

// maxAhead is how many hashes there is room made for: 32 MiB.
const maxAhead = 1 << 20

// result returns the state that the machine's last step turns its result into,
// which has to be the boundary.
func (r *run) result() (commitment.Root, error) {
	got := r.t.p.result(r.m.State().Encode().Result())
	if want := r.t.boundary(r.segment + 1); got != want {
		return got, &MismatchError{Segment: r.segment, Native: want, Machine: got}
	}
	return got, nil
}
