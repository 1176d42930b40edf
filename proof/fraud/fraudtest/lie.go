package fraudtest

import (
	"encoding/binary"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A lie is a way to be wrong about the states of one tree.
type lie int

const (
	lieJunk    lie = iota // from some leaf on states that nobody can open
	lieRun                // from some leaf on the right steps from a wrong state
	lieRepeat             // from some leaf on the same state: the wrong length
	lieFault              // from some leaf on FAULT
	lieHistory            // a wrong part, and then the truth again
	lieFollow             // the right steps from whatever the base ends in
	lieLast               // the truth but for the last state
	lies
)

// fault stands for FAULT: a state that no step leads to, or from.
var fault = commitment.Root{0xfa}

// tell returns the states of a tree that begins after lbase with the lie in
// it. With end, that is the last state whatever else is said.
func (b *book) tell(kind lie, level uint8, lbase uint64, base commitment.Root, end *commitment.Root) []commitment.Root {
	states := append([]commitment.Root{}, b.truth(level, lbase)...)
	n := len(states)
	from := b.rng.IntN(n)
	switch kind {
	case lieJunk:
		for i := from; i < n; i++ {
			states[i] = b.junk()
		}
	case lieRun:
		b.run(states, from, level, lbase, b.junkState())
	case lieRepeat:
		before := b.toy.states[lbase*b.toy.shape.Stride(level)]
		if from > 0 {
			before = states[from-1]
		}
		for i := from; i < n; i++ {
			states[i] = before
		}
	case lieFault:
		for i := from; i < n; i++ {
			states[i] = fault
		}
	case lieHistory:
		for i := from; i < from+1+b.rng.IntN(n-from); i++ {
			states[i] = b.junk()
		}
		if end == nil {
			states[n-1] = b.toy.states[(lbase+uint64(n))*b.toy.shape.Stride(level)]
		}
	case lieFollow:
		if state, _, ok := b.lastInBase(base); ok {
			if p, ok := b.proofs[state]; ok {
				b.follow(states, 0, level, lbase, p)
			}
		}
	case lieLast:
		states[n-1] = b.junk()
	}
	if end != nil {
		states[n-1] = *end
	}
	return states
}

// junkState returns a state out of nothing, all of it.
func (b *book) junkState() []byte {
	r := b.junk()
	return append(binary.BigEndian.AppendUint64(nil, b.rng.Uint64N(1<<b.toy.shape.Total())), r[:]...)
}

// run puts the state p at leaf from and what follows from it after that.
func (b *book) run(states []commitment.Root, from int, level uint8, lbase uint64, p []byte) {
	states[from] = commitment.Keccak256(p)
	b.proofs[states[from]] = p
	b.follow(states, from+1, level, lbase, p)
}

// follow puts what follows from p, the state before leaf from, from there on.
func (b *book) follow(states []commitment.Root, from int, level uint8, lbase uint64, p []byte) {
	stride := b.toy.shape.Stride(level)
	for i := from; i < len(states); i++ {
		at := (lbase + uint64(i)) * stride
		for s := range stride {
			p = b.toy.next(at+s, p)
		}
		states[i] = commitment.Keccak256(p)
		b.proofs[states[i]] = p
	}
}

// root returns a false root of the whole dispute.
func (b *book) root() commitment.Root {
	level := b.toy.shape.Levels()
	truth := b.toy.tree(level, 0).Root()
	start := b.toy.True(level, 0, b.toy.shape.Height(level)).Base
	for {
		kind := lie(b.rng.IntN(int(lies)))
		if kind == lieFollow {
			continue // from the right base that is the truth
		}
		if span := b.learn(b.tell(kind, level, 0, start, nil)); span != truth {
			return span
		}
	}
}

// refine returns a refinement of n, false or, now and then, true.
func (b *book) refine(n fraud.Node) (fraud.Refine, bool) {
	end, ok := b.states[n.Span]
	if !ok {
		return fraud.Refine{}, false
	}
	level := n.Level - 1
	lbase := n.LBase << b.toy.shape.Height(level)
	span := b.learn(b.tell(lie(b.rng.IntN(int(lies))), level, lbase, n.Base, &end))
	_, path, _ := b.last(span)
	return fraud.Refine{Node: n, Span: span, Path: path}, true
}
