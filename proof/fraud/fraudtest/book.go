package fraudtest

import (
	"encoding/binary"
	"math/rand/v2"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A book is what the liars know together: all trees that anybody made, and
// what the states in them are the hashes of.
type book struct {
	toy    *Toy
	rng    *rand.Rand
	halves map[commitment.Root][2]commitment.Root // of spans
	states map[commitment.Root]commitment.Root    // by leaf
	proofs map[commitment.Root][]byte             // by state
	bases  map[commitment.Root][2]commitment.Root // base before, and span that was added
	known  map[[2]uint64]bool                     // true trees
}

func newBook(toy *Toy, rng *rand.Rand) *book {
	return &book{
		toy: toy, rng: rng,
		halves: map[commitment.Root][2]commitment.Root{},
		states: map[commitment.Root]commitment.Root{},
		proofs: map[commitment.Root][]byte{},
		bases:  map[commitment.Root][2]commitment.Root{},
		known:  map[[2]uint64]bool{},
	}
}

// learn writes down the tree over 2^h states and returns its root.
func (b *book) learn(states []commitment.Root) commitment.Root {
	row := make([]commitment.Root, len(states))
	for i, s := range states {
		row[i] = merkle.LeafHash(s[:])
		b.states[row[i]] = s
	}
	for len(row) > 1 {
		for i := range len(row) / 2 {
			pair := [2]commitment.Root{row[2*i], row[2*i+1]}
			row[i] = merkle.NodeHash(pair[0], pair[1])
			b.halves[row[i]] = pair
		}
		row = row[:len(row)/2]
	}
	return row[0]
}

// truth returns the true states of a tree, and writes it down.
func (b *book) truth(level uint8, lbase uint64) []commitment.Root {
	stride := b.toy.shape.Stride(level)
	states := make([]commitment.Root, 1<<b.toy.shape.Height(level))
	for i := range states {
		at := (lbase + uint64(i) + 1) * stride
		states[i] = b.toy.states[at]
		if level == 1 {
			b.proofs[states[i]] = b.toy.proofs[at]
		}
	}
	if key := [2]uint64{uint64(level), lbase}; !b.known[key] {
		b.known[key] = true
		b.learn(states)
	}
	return states
}

// last returns the last state below a span or in a base, with its path.
func (b *book) last(span commitment.Root) (state commitment.Root, path []commitment.Root, ok bool) {
	for {
		if s, ok := b.states[span]; ok {
			for i := range len(path) / 2 {
				path[i], path[len(path)-1-i] = path[len(path)-1-i], path[i]
			}
			return s, path, true
		}
		pair, ok := b.halves[span]
		if !ok {
			return commitment.Root{}, nil, false
		}
		path = append(path, pair[0])
		span = pair[1]
	}
}

// lastInBase returns the last state in a base, with its path.
func (b *book) lastInBase(base commitment.Root) (state commitment.Root, path []commitment.Root, ok bool) {
	if base == merkle.LeafHash(b.toy.states[0][:]) {
		return b.toy.states[0], nil, true
	}
	before, ok := b.bases[base]
	if !ok {
		return commitment.Root{}, nil, false
	}
	state, path, ok = b.last(before[1])
	return state, append(path, before[0]), ok
}

// proofOf returns the move that proves n, true or not, if anybody can.
func (b *book) proofOf(n fraud.Node) (fraud.Prove, bool) {
	state, path, ok := b.lastInBase(n.Base)
	if !ok {
		return fraud.Prove{}, false
	}
	proof, ok := b.proofs[state]
	if !ok {
		return fraud.Prove{}, false
	}
	after, err := b.toy.After(n.LBase, state, proof)
	if err != nil || merkle.LeafHash(after[:]) != n.Span {
		return fraud.Prove{}, false
	}
	return fraud.Prove{Node: n, State: state, Path: path, Proof: proof}, true
}

func (b *book) junk() commitment.Root {
	var r commitment.Root
	for i := 0; i < len(r); i += 8 {
		binary.BigEndian.PutUint64(r[i:], b.rng.Uint64())
	}
	return r
}
