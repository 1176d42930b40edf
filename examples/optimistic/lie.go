package main

import (
	"context"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A lie tells the true computation up to a state, and something else from
// there on: a state that no step leads to, until the segment ends in the
// boundary that its teller asserts.
type lie struct {
	truth   fraud.Computation
	segment uint64          // steps in one
	from    uint64          // the first false state
	state   commitment.Root // in the middle of a segment
	end     commitment.Root // at the end of each
}

// at returns the false state i.
func (l *lie) at(i uint64) commitment.Root {
	if i%l.segment == 0 {
		return l.end
	}
	return l.state
}

// States implements [fraud.Computation].
func (l *lie) States(ctx context.Context, from, stride, n uint64) (fraud.History, error) {
	last := from + stride*n
	if last < l.from {
		return l.truth.States(ctx, from, stride, n)
	}
	var h fraud.History
	if good := (max(l.from, from+1) - 1 - from) / stride; good > 0 {
		told, err := l.truth.States(ctx, from, stride, n)
		if err != nil {
			return h, err
		}
		h.States = append(h.States, told.States[:min(good, uint64(len(told.States)))]...)
		if good == n-1 { // the last state alone is false
			h.Last = l.at(last)
			return h, nil
		}
		for uint64(len(h.States)) < good { // the truth repeats, and then ends too soon
			h.States = append(h.States, h.States[len(h.States)-1])
		}
	}
	if next := from + stride*(uint64(len(h.States))+1); next < last {
		h.States = append(h.States, l.at(next))
	}
	h.Last = l.at(last)
	if len(h.States) == 0 {
		h.States = []commitment.Root{h.Last}
	}
	return h, nil
}

// Step implements [fraud.Computation]. There is no proof of the false step; the
// liar tries with what is nearest to one.
func (l *lie) Step(ctx context.Context, i uint64) (commitment.Root, []byte, error) {
	return l.truth.Step(ctx, i)
}
