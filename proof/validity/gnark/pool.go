package gnark

import (
	"context"
	"fmt"
	"sync"

	"github.com/consensys/gnark/frontend"
)

// A Pool proves assignments of one circuit, a bounded number at a time: each takes
// gigabytes, and all processors for much of its time, so two at a time mostly fill
// the gaps that one leaves. It is safe for concurrent use.
type Pool struct {
	keys  *Keys
	slots chan struct{}
	tasks sync.WaitGroup
}

// NewPool returns a pool that proves parallel assignments at a time, one at least.
func NewPool(k *Keys, parallel int) *Pool {
	return &Pool{keys: k, slots: make(chan struct{}, max(1, parallel))}
}

// Keys returns what the pool proves by.
func (p *Pool) Keys() *Keys { return p.keys }

// A Proven is an assignment's public inputs with their proof.
type Proven struct {
	Inputs [][32]byte
	Proof  []byte
}

// Prove is [Keys.Prove] once there is a slot. A slot is free again when gnark has
// ended, be its caller gone: no more than those of the pool are ever at work.
func (p *Pool) Prove(ctx context.Context, assignment frontend.Circuit) (Proven, error) {
	select {
	case <-ctx.Done():
		return Proven{}, ctx.Err()
	case p.slots <- struct{}{}:
	}
	p.tasks.Add(1)
	return await(ctx, func() (proven Proven, err error) {
		defer func() {
			<-p.slots
			p.tasks.Done()
			if x := recover(); x != nil {
				err = fmt.Errorf("gnark: the prover panics: %v", x)
			}
		}()
		if ctx.Err() != nil {
			return Proven{}, ctx.Err()
		}
		inputs, made, err := p.keys.prove(assignment)
		return Proven{inputs, made}, err
	})
}

// ProveAll proves n assignments side by side and returns them in order. Assignment
// i is made when its turn comes, so that no more are held than are proven; progress,
// which may be nil, is called with each that is done, in whatever order. The first
// error ends all.
func (p *Pool) ProveAll(ctx context.Context, n int, assignment func(i int) (frontend.Circuit, error), progress func(i int)) ([]Proven, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	out := make([]Proven, n)
	next := make(chan int)
	var workers sync.WaitGroup
	for range min(n, cap(p.slots)) {
		workers.Go(func() {
			for i := range next {
				a, err := assignment(i)
				if err == nil {
					out[i], err = p.Prove(ctx, a)
				}
				if err != nil {
					cancel(fmt.Errorf("proof %d of %d: %w", i, n, err))
					continue
				}
				if progress != nil {
					progress(i)
				}
			}
		})
	}
	for i := range n {
		select {
		case next <- i:
			continue
		case <-ctx.Done():
		}
		break
	}
	close(next)
	workers.Wait()
	if err := context.Cause(ctx); err != nil {
		return nil, err
	}
	return out, nil
}

// Wait returns when nothing is at work any more, abandoned calls included. No call
// may begin meanwhile.
func (p *Pool) Wait() { p.tasks.Wait() }
