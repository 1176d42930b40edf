package fraudtest

import (
	"context"
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A Toy is a computation for games, and the judge of its steps. A state is a
// counter (8 bytes) and 32 bytes; its commitment is the keccak256 of these 40,
// which are also the proof of the step from it. A step counts down and hashes
// the rest; at 0 the state repeats. The last step of each segment, or of a
// shape's only level none, starts the counter again, as loading does.
//
// It keeps all its states: it is for shapes of some thousand steps.
type Toy struct {
	shape  fraud.Shape
	states []commitment.Root // state i
	proofs [][]byte          // what state i is the hash of
	trees  map[[2]uint64]*fraud.Tree
}

const toySize = 8 + 32

// maxToy is the most steps, as a power of two.
const maxToy = 16

// NewToy returns the computation of a shape that a seed names. A shape that is
// none, or of more than 2^16 steps, matches [fraud.ErrInvalid].
func NewToy(s fraud.Shape, seed uint64) (*Toy, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	if s.Total() > maxToy {
		return nil, fmt.Errorf("%w: toy of 2^%d steps, want at most 2^%d", fraud.ErrInvalid, s.Total(), maxToy)
	}
	t := &Toy{shape: s, trees: map[[2]uint64]*fraud.Tree{}}
	p := make([]byte, toySize)
	binary.BigEndian.PutUint64(p[8:], seed)
	p = t.load(p)
	for i := range uint64(1)<<s.Total() + 1 {
		t.states, t.proofs = append(t.states, commitment.Keccak256(p)), append(t.proofs, p)
		p = t.next(i, p)
	}
	return t, nil
}

// Shape returns its shape.
func (t *Toy) Shape() fraud.Shape { return t.shape }

// Start returns the commitment of state 0.
func (t *Toy) Start() commitment.Root { return t.states[0] }

// next returns the state after step i, all 40 bytes of it.
func (t *Toy) next(i uint64, p []byte) []byte {
	left := binary.BigEndian.Uint64(p)
	switch segment := t.shape.Stride(t.shape.Levels()); {
	case segment > 1 && (i+1)%segment == 0:
		return t.load(p)
	case left == 0:
		return p
	default:
		h := commitment.Keccak256(p[8:])
		return append(binary.BigEndian.AppendUint64(make([]byte, 0, toySize), left-1), h[:]...)
	}
}

// load starts the counter again: segments halt before, at and after their end.
func (t *Toy) load(p []byte) []byte {
	h := commitment.Keccak256([]byte{1}, p[8:])
	steps := t.shape.Stride(t.shape.Levels())
	if steps == 1 {
		steps = 1 << t.shape.Total()
	}
	left := uint64(h[0]) * (steps + steps/4) / 256
	return append(binary.BigEndian.AppendUint64(make([]byte, 0, toySize), left), h[:]...)
}

// After implements [fraud.Judge].
func (t *Toy) After(i uint64, before commitment.Root, proof []byte) (commitment.Root, error) {
	if len(proof) != toySize || commitment.Keccak256(proof) != before {
		return commitment.Root{}, fmt.Errorf("fraudtest: %d bytes that prove nothing about %v", len(proof), before)
	}
	return commitment.Keccak256(t.next(i, proof)), nil
}

// States implements [fraud.Computation]. Beyond the end the error matches
// [fraud.ErrInvalid].
func (t *Toy) States(_ context.Context, from, stride, n uint64) (fraud.History, error) {
	if end := uint64(1) << t.shape.Total(); n == 0 || from > end || stride > (end-from)/n {
		return fraud.History{}, fmt.Errorf("%w: %d states from %d at stride %d, of %d", fraud.ErrInvalid, n, from, stride, end)
	}
	all := make([]commitment.Root, n)
	for i := range all {
		all[i] = t.states[from+uint64(i+1)*stride]
	}
	return history(all), nil
}

// history leaves out what repeats before the last state.
func history(all []commitment.Root) fraud.History {
	n := len(all)
	if n == 1 {
		return fraud.History{Last: all[0]}
	}
	h := fraud.History{States: all[:n-1], Last: all[n-1]}
	for len(h.States) > 1 && h.States[len(h.States)-1] == h.States[len(h.States)-2] {
		h.States = h.States[:len(h.States)-1]
	}
	return h
}

// Step implements [fraud.Computation]. Beyond the end the error matches
// [fraud.ErrInvalid].
func (t *Toy) Step(_ context.Context, i uint64) (commitment.Root, []byte, error) {
	if end := uint64(1) << t.shape.Total(); i >= end {
		return commitment.Root{}, nil, fmt.Errorf("%w: step %d of %d", fraud.ErrInvalid, i, end)
	}
	return t.states[i], t.proofs[i], nil
}

// tree returns the true tree of a level that begins at lbase.
func (t *Toy) tree(level uint8, lbase uint64) *fraud.Tree {
	key := [2]uint64{uint64(level), lbase}
	if tree, ok := t.trees[key]; ok {
		return tree
	}
	stride := t.shape.Stride(level)
	h, _ := t.States(context.Background(), lbase*stride, stride, 1<<t.shape.Height(level))
	tree, _ := h.Tree(t.shape.Height(level), 0) // the toy's own histories fit
	t.trees[key] = tree
	return tree
}

// True returns the true node of a place.
func (t *Toy) True(level uint8, lbase uint64, height uint8) fraud.Node {
	h := t.shape.Height(level)
	begin := lbase >> h << h
	tree := t.tree(level, begin)
	base := merkle.LeafHash(t.states[0][:])
	if level < t.shape.Levels() {
		base = t.True(level+1, begin>>h, 0).Base
	}
	n := fraud.Node{Level: level, LBase: lbase, Height: height}
	// Both lie within the tree.
	n.Base, _ = tree.Base(base, lbase-begin)
	n.Span, _ = tree.Node(height, (lbase-begin)>>height)
	return n
}
