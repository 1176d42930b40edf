package segment

import (
	"context"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// A Trace is the computation of a dispute, known in full. Its coarse states are
// boundaries that native execution gave; finer ones and the proofs of steps
// come from running the machine, from the nearest of the snapshots that it
// keeps. It is safe for concurrent use.
type Trace struct {
	p          Params
	image      *riscv.State // hashed, never run
	boundaries []Boundary
	hashes     []commitment.Root // of the boundaries, and FAULT if they do not end
	oracles    Oracles
	o          Options
	snapshots  snapshots
}

var _ fraud.Computation = (*Trace)(nil)

// New returns the computation that begins at the first of the boundaries and
// goes through the others, one for each segment. If the last is not the end
// boundary, the segment that follows ends in FAULT. The image is the program
// loaded, with In zero; the Trace has it for itself. Arguments that do not fit
// together match [fraud.ErrInvalid].
func New(p Params, image *riscv.State, boundaries []Boundary, oracles Oracles, o Options) (*Trace, error) {
	if o.SnapshotPages == 0 {
		o.SnapshotPages = DefaultSnapshotPages
	}
	image.Memory.Rehash(o.Workers)
	switch {
	case p.Depth == 0 || p.Depth > MaxDepth:
		return nil, fmt.Errorf("%w: segments of depth %d, want 1 to %d", fraud.ErrInvalid, p.Depth, MaxDepth)
	case len(boundaries) == 0:
		return nil, fmt.Errorf("%w: no boundary", fraud.ErrInvalid)
	case image.In != [32]byte{} || image.Hash() != p.Image:
		return nil, fmt.Errorf("%w: another image than %v", fraud.ErrInvalid, p.Image)
	}
	t := &Trace{p: p, image: image, boundaries: boundaries, oracles: oracles, o: o}
	for i := range boundaries {
		if last := i == len(boundaries)-1; p.ends(&boundaries[i]) && !last {
			return nil, fmt.Errorf("%w: boundary %d of %d is the end", fraud.ErrInvalid, i, len(boundaries))
		}
		t.hashes = append(t.hashes, boundaries[i].Hash(p.DisputeID))
	}
	if !p.ends(&boundaries[len(boundaries)-1]) {
		t.hashes = append(t.hashes, proof.Fault(p.DisputeID))
	}
	t.snapshots.budget, t.snapshots.spacing, t.snapshots.image = o.SnapshotPages, defaultSpacing, image
	return t, nil
}

// boundary returns the state between segments number i - 1 and i.
func (t *Trace) boundary(i uint64) commitment.Root {
	return t.hashes[min(i, uint64(len(t.hashes)-1))]
}

// over reports whether nothing runs any more from boundary i on.
func (t *Trace) over(i uint64) bool { return i >= uint64(len(t.hashes)-1) }

// States implements [fraud.Computation]. Strides of whole segments are those of
// the given boundaries. Others must lie in one segment; if they go to its end,
// and the machine ends it elsewhere than the boundaries say, the error is a
// [*MismatchError]. Other errors are those of the oracle, the context's, and
// what [riscv.Machine.Run] has.
func (t *Trace) States(ctx context.Context, from, stride, n uint64) (fraud.History, error) {
	if stride == 0 || n == 0 || n > maxSteps/stride || from > maxSteps-stride*n {
		return fraud.History{}, fmt.Errorf("%w: %d strides of %d steps from %d", fraud.ErrInvalid, n, stride, from)
	}
	k, at := t.p.split(from)
	if at == 0 && stride%t.p.steps() == 0 {
		return t.coarse(k, stride>>t.p.Depth, n), nil
	}
	if at+stride*n > t.p.steps() {
		return fraud.History{}, fmt.Errorf("%w: %d strides of %d steps from %d are not of one segment", fraud.ErrInvalid, n, stride, from)
	}
	if t.over(k) {
		c := t.boundary(k)
		return fraud.History{States: []commitment.Root{c}[:min(n-1, 1)], Last: c}, nil
	}
	return t.fine(ctx, k, at, stride, n)
}

// Check runs the machine through a segment and reports a boundary behind it
// that it does not confirm as a [*MismatchError]. An honest party does it for
// what it is going to stake on. Other errors are those of States.
func (t *Trace) Check(ctx context.Context, segment uint64) error {
	if t.over(segment) {
		return nil
	}
	_, err := t.fine(ctx, segment, t.p.steps()-1, 1, 1)
	return err
}

// coarse returns the boundaries after each of n strides of some segments from
// segment k on, as far as they differ.
func (t *Trace) coarse(k, stride, n uint64) (h fraud.History) {
	for j := uint64(1); j < n; j++ {
		h.States = append(h.States, t.boundary(k+j*stride))
		if t.over(k + j*stride) {
			break
		}
	}
	h.Last = t.boundary(k + n*stride)
	return h
}
