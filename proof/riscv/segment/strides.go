package segment

import (
	"context"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// strides returns the hashes of n states, the first after step steps, the others
// stride steps apart. It ends with the first of a halted machine. With more than
// one worker the machine runs on while what it left is hashed.
func (r *run) strides(ctx context.Context, step, stride, n uint64) ([]commitment.Root, error) {
	var hashes []commitment.Root
	workers := r.t.o.Workers - 1 // one runs the machine
	hash := func(s *riscv.State, step uint64) {
		s.Memory.Rehash(workers)
		hashes = append(hashes, s.Hash())
		r.t.snapshots.keep(r.segment, step, s)
	}
	if workers < 1 {
		err := r.visit(ctx, step, stride, n, hash)
		return hashes, err
	}
	type left struct {
		s    *riscv.State
		step uint64
	}
	lefts, done := make(chan left, 1), make(chan struct{})
	go func() {
		defer close(done)
		for l := range lefts {
			hash(l.s, l.step)
		}
	}()
	err := r.visit(ctx, step, stride, n, func(s *riscv.State, step uint64) { lefts <- left{s, step} })
	close(lefts)
	<-done
	return hashes, err
}

// visit calls f with a copy of each of those states.
func (r *run) visit(ctx context.Context, step, stride, n uint64, f func(s *riscv.State, step uint64)) error {
	for j := range n {
		if err := r.to(ctx, step+j*stride); err != nil {
			return err
		}
		f(r.m.State().Clone(), r.step)
		if r.halted() {
			break
		}
	}
	return nil
}
