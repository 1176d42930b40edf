package prooftest

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// forgets lets one transition do much, fail among it, and then the chain
// backwards.
func forgets(_ *testing.T, c *chain) error {
	t := c.f.New()
	for i := range c.steps {
		s := &c.steps[i]
		for _, b := range garbage(s.block, uint64(i)) {
			_, _ = apply(t, opaque{s.nodes}, s.pre, &b)
		}
		b := cloneBlock(&s.block)
		_, _ = apply(t, opaque{commitment.Nodes{}}, s.pre, &b)
	}
	for i := len(c.steps) - 1; i >= 0; i-- {
		if err := c.runStep(t, i); err != nil {
			return fmt.Errorf("after other blocks the result is another, so it depends on earlier calls: %w", err)
		}
	}
	return nil
}

func concurrent(_ *testing.T, c *chain) error {
	t := c.f.New()
	errs := make([]error, 4)
	var wg sync.WaitGroup
	for g := range errs {
		wg.Go(func() {
			for n := range c.steps {
				if errs[g] = c.runStep(t, (n*(g+1)+g)%len(c.steps)); errs[g] != nil {
					return
				}
			}
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("calls at the same time disturb each other: %w", err)
	}
	return nil
}

func leavesTheBlock(_ *testing.T, c *chain) error {
	t := c.f.New()
	for i := range c.steps {
		s := &c.steps[i]
		b, nodes := cloneBlock(&s.block), clone(s.nodes)
		if _, err := apply(t, opaque{nodes}, s.pre, &b); err != nil {
			return fmt.Errorf("block %d: %w", i, err)
		}
		if !sameBlock(&b, &s.block) {
			return fmt.Errorf("block %d: Apply changed the block, which is its caller's", i)
		}
		for h, n := range nodes {
			if !bytes.Equal(n, s.nodes[h]) {
				return fmt.Errorf("block %d: Apply changed the node %v, which is its reader's", i, h)
			}
		}
	}
	return nil
}

// keepsNothing overwrites each block once it was executed.
func keepsNothing(_ *testing.T, c *chain) error {
	t := c.f.New()
	for range 2 {
		for i := range c.steps {
			s := &c.steps[i]
			b := cloneBlock(&s.block)
			got, err := apply(t, opaque{clone(s.nodes)}, s.pre, &b)
			if err != nil {
				return fmt.Errorf("block %d: %w", i, err)
			}
			scribble(&b)
			if d := differ(&s.result, &got); d != "" {
				return fmt.Errorf("block %d: overwritten after Apply, it has %s: the result keeps a part of the block", i, d)
			}
		}
	}
	return nil
}

// readsNodesAlone gives each block no more than the nodes that it read the
// first time.
func readsNodesAlone(_ *testing.T, c *chain) error {
	for i := range c.steps {
		s := &c.steps[i]
		witness := make(commitment.Nodes)
		for _, h := range s.read {
			witness[h] = s.nodes[h]
		}
		b := cloneBlock(&s.block)
		got, err := apply(c.f.New(), opaque{witness}, s.pre, &b)
		if err != nil {
			return fmt.Errorf("block %d: on the %d nodes that it read before: %w: it reads other nodes now, or state from elsewhere", i, len(witness), err)
		}
		if d := differ(&s.result, &got); d != "" {
			return fmt.Errorf("block %d: on the nodes that it read before it has %s: it reads state from elsewhere", i, d)
		}
	}
	return nil
}

func nodesSuffice(_ *testing.T, c *chain) error {
	hash := c.f.Hash
	if hash == nil {
		hash = func(node []byte) commitment.Root { return commitment.Keccak256(node) }
	}
	for i := range c.steps {
		s := &c.steps[i]
		for h, n := range s.result.Nodes {
			if got := hash(n); got != h {
				return fmt.Errorf("block %d: it made a node under %v that hashes to %v", i, h, got)
			}
		}
		nodes := commitment.Overlay(s.result.Nodes, s.nodes)
		if err := c.f.Read(nodes, s.result.Post); err != nil {
			return fmt.Errorf("block %d: from the nodes that were there and those that it made, the state after it cannot be read: %w", i, err)
		}
		if err := c.f.Read(s.nodes, s.pre); err != nil {
			return fmt.Errorf("block %d: the state before it cannot be read any more: %w", i, err)
		}
	}
	return nil
}

// most is how many nodes of a block are removed or replaced in turn.
const most = 32

// missingNodes removes each node that a block reads.
func missingNodes(_ *testing.T, c *chain) error {
	return c.eachRead(func(t proof.Transition, s *step, h commitment.Root) error {
		nodes := clone(s.nodes)
		delete(nodes, h)
		b := cloneBlock(&s.block)
		got, err := apply(t, opaque{nodes}, s.pre, &b)
		switch {
		case errors.Is(err, errPanic):
			return err
		case err == nil && differ(&s.result, &got) != "":
			return fmt.Errorf("without the node %v it has %s, and no error: missing state must never pass for another", h, differ(&s.result, &got))
		case err == nil:
			return fmt.Errorf("without the node %v, which it read before, it has the same result: it reads state from elsewhere", h)
		case !errors.Is(err, commitment.ErrNodeMissing):
			return fmt.Errorf("without the node %v the error is %w, which does not match commitment.ErrNodeMissing", h, err)
		}
		return nil
	})
}

// wrongNodes replaces each node that a block reads by bytes with another hash.
func wrongNodes(_ *testing.T, c *chain) error {
	return c.eachRead(func(t proof.Transition, s *step, h commitment.Root) error {
		node := s.nodes[h]
		wrong := [][]byte{nil, append(slices.Clone(node), 0), node[:len(node)/2], s.nodes[s.read[0]]}
		for _, at := range []int{0, len(node) / 2, len(node) - 1} {
			if at >= 0 {
				p := slices.Clone(node)
				p[at] ^= 1
				wrong = append(wrong, p)
			}
		}
		for _, p := range wrong {
			if bytes.Equal(p, node) {
				continue
			}
			nodes := clone(s.nodes)
			nodes[h] = p
			b := cloneBlock(&s.block)
			got, err := apply(t, opaque{nodes}, s.pre, &b)
			if errors.Is(err, errPanic) {
				return err
			}
			if d := differ(&s.result, &got); err == nil && d != "" {
				return fmt.Errorf("with %x in the place of the node %v it has %s, and no error: nodes must be hashed", p, h, d)
			}
		}
		return nil
	})
}

// eachRead calls check for the nodes that each block reads, or an even
// selection where they are many.
func (c *chain) eachRead(check func(t proof.Transition, s *step, h commitment.Root) error) error {
	t := c.f.New()
	for i := range c.steps {
		s := &c.steps[i]
		stride := (len(s.read) + most - 1) / most
		for k := 0; k < len(s.read); k += stride {
			if err := check(t, s, s.read[k]); err != nil {
				return fmt.Errorf("block %d: %w", i, err)
			}
		}
	}
	return nil
}

// total gives the transition blocks that make no sense.
func total(_ *testing.T, c *chain) error {
	t, again := c.f.New(), c.f.New()
	for i := range c.steps {
		s := &c.steps[i]
		for _, b := range garbage(s.block, uint64(i)) {
			first, err := applyClone(t, s, b)
			if err != nil {
				return fmt.Errorf("block %d, spoiled to %s: %w: every block of any bytes has a result", i, describe(&b), err)
			}
			second, err := applyClone(again, s, b)
			if err != nil {
				return fmt.Errorf("block %d, spoiled to %s: the second time: %w", i, describe(&b), err)
			}
			if d := differ(&first, &second); d != "" {
				return fmt.Errorf("block %d, spoiled to %s: the second time it has %s", i, describe(&b), d)
			}
			if err := c.f.Read(commitment.Overlay(first.Nodes, s.nodes), first.Post); err != nil {
				return fmt.Errorf("block %d, spoiled to %s: the state after it cannot be read: %w", i, describe(&b), err)
			}
		}
	}
	return nil
}

func applyClone(t proof.Transition, s *step, b batch.Block) (proof.Result, error) {
	b = cloneBlock(&b)
	return apply(t, opaque{s.nodes}, s.pre, &b)
}
