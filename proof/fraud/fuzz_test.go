package fraud_test

import (
	"encoding/binary"
	"errors"
	"math/big"
	"reflect"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/fraud/fraudtest"
)

// A tape gives the bytes that a fuzzer chose, then zeros.
type tape struct{ rest []byte }

func (p *tape) next() int {
	if len(p.rest) == 0 {
		return 0
	}
	b := p.rest[0]
	p.rest = p.rest[1:]
	return int(b)
}

// A scribe makes moves, legal ones and others, out of a tape: of nodes that
// stand, with spans that somebody has seen.
type scribe struct {
	tape
	m      *match
	nodes  []fraud.Node
	halves map[commitment.Root][2]commitment.Root
	spans  []commitment.Root
}

func (s *scribe) span() commitment.Root { return s.spans[s.next()%len(s.spans)] }

// learn writes down trees of two leaves out of everything seen.
func (s *scribe) learn() {
	l, r := s.span(), s.span()
	n := merkle.NodeHash(l, r)
	s.halves[n] = [2]commitment.Root{l, r}
	s.spans = append(s.spans, n)
}

func (s *scribe) node() fraud.Node {
	s.nodes = s.nodes[:0]
	for n := range s.m.g.Nodes() {
		s.nodes = append(s.nodes, n)
	}
	if len(s.nodes) == 0 {
		return s.m.root
	}
	n := s.nodes[s.next()%len(s.nodes)]
	switch s.next() {
	case 250:
		n.Level = uint8(s.next())
	case 251:
		n.Height = uint8(s.next())
	case 252:
		n.LBase = ^uint64(0) - uint64(s.next())
	case 253:
		n.Base = s.span()
	}
	return n
}

func (s *scribe) move() fraud.Move {
	n := s.node()
	pair, ok := s.halves[n.Span]
	if !ok {
		pair = [2]commitment.Root{s.span(), s.span()}
	}
	switch s.next() % 8 {
	case 0, 1:
		return fraud.Bisect{Node: n, Left: pair[0], Right: pair[1]}
	case 2:
		l := s.span()
		span := merkle.NodeHash(l, n.Span)
		s.halves[span] = [2]commitment.Root{l, n.Span}
		s.spans = append(s.spans, span)
		return fraud.Refine{Node: n, Span: span, Path: []commitment.Root{l}[:s.next()%5%2^1]}
	case 3:
		mv := s.m.prove(n)
		for range s.next() % 3 {
			mv.Path = append(mv.Path, s.span())
		}
		return mv
	case 4:
		return fraud.Settle{Node: n}
	case 5:
		return fraud.Refund{Items: []fraud.RefundItem{{Node: n, Left: pair[0], Right: pair[1]}, {Node: s.node()}}}
	}
	item := fraud.UpdateItem{Node: n, Expected: uint64(s.next())}
	switch s.next() % 3 {
	case 0:
		item.Left, item.Right = pair[0], pair[1]
	case 1:
		item.Span = s.span()
	}
	return fraud.Update{Items: []fraud.UpdateItem{item}}
}

// Whatever is called in whatever order: nothing panics, what is refused
// changes nothing, stored timers only grow and never beyond b, and no more is
// owed than was staked.
func FuzzRules(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00"))
	f.Add(binary.BigEndian.AppendUint64([]byte("moves of all kinds, refined and proven"), 1<<62))
	f.Fuzz(func(t *testing.T, p []byte) {
		m := newMatch(t)
		s := &scribe{tape: tape{p}, m: m, halves: map[commitment.Root][2]commitment.Root{}}
		l, r := m.split(m.root)
		_, fl, fr := m.peek(r)
		s.spans = []commitment.Root{l.Span, r.Span, fl.Span, fr.Span, leaf(junk)}
		s.halves[m.root.Span] = [2]commitment.Root{l.Span, r.Span}
		s.halves[m.lie.Span] = [2]commitment.Root{l.Span, leaf(junk)}
		staked := big.NewInt(200)
		stored := map[fraud.Node]uint64{}
		block := uint64(6)
		for moves := 0; moves < 100 && len(s.rest) > 0; moves++ {
			block += uint64(s.next() % 4 * (s.next() % 16))
			before := m.g.Clone()
			call := fraud.Call{Block: block, From: fraud.Account{byte(s.next() % 2)}, Stake: big.NewInt(100), Cost: big.NewInt(int64(s.next()))}
			var changed bool
			var err error
			if s.next()%16 == 0 {
				s.learn()
				if changed, err = m.g.Create(call, s.span()); changed {
					staked.Add(staked, stake)
				}
			} else {
				mv := s.move()
				changed, err = m.g.Apply(call, mv)
				if _, ok := mv.(fraud.Refine); ok && changed {
					staked.Add(staked, stake)
				}
			}
			if err != nil && !errors.Is(err, fraud.ErrIllegal) {
				t.Fatalf("%v, want ErrIllegal", err)
			}
			if err != nil && (changed || !reflect.DeepEqual(before, m.g)) {
				t.Fatalf("%v changed something", err)
			}
			for n := range m.g.Nodes() {
				st, _ := m.g.Standing(n, block)
				if st.Stored < stored[n] || st.Stored > st.BottomUp {
					t.Fatalf("%v: stored %d after %d, b is %d", n, st.Stored, stored[n], st.BottomUp)
				}
				stored[n] = st.Stored
			}
			owed := new(big.Int).Add(m.g.Claimable(fraud.Account{}), m.g.Claimable(fraud.Account{1}))
			if owed.Cmp(staked) > 0 {
				t.Fatalf("%v owed, %v staked", owed, staked)
			}
		}
	})
}

// Whatever liars there are, what is promised of a game holds.
func FuzzGames(f *testing.F) {
	f.Add(uint64(1), uint8(0), uint8(1), uint8(5), uint8(4), uint8(8), uint8(255), uint8(20), uint8(20), uint8(0))
	f.Add(uint64(2), uint8(1), uint8(0), uint8(0), uint8(1), uint8(0), uint8(100), uint8(0), uint8(0), uint8(7))
	f.Fuzz(func(t *testing.T, seed uint64, shape, d, c, roots, refines, eager, grief, noise, how uint8) {
		shapes := []fraud.Shape{{2, 2}, {3}, {1, 1, 2}, {2, 1, 1}}
		toy, err := fraudtest.NewToy(shapes[int(shape)%len(shapes)], seed%8)
		if err != nil {
			t.Fatal(err)
		}
		cfg := fraudtest.Config{
			Seed: seed, Toy: toy, D: uint64(d % 4), C: uint64(c % 16), Parties: 1 + int(how>>2%2), Late: how>>3%2 > 0, Slow: how>>4%2 > 0,
			Roots: 1 + int(roots%8), Refines: int(refines % 16),
			Eager: float64(eager) / 200, Grief: float64(grief) / 300, Noise: float64(noise) / 300, Timing: fraudtest.Timing(how % 4),
		}
		if _, err := fraudtest.Play(t.Context(), cfg, nil); err != nil {
			t.Fatal(err)
		}
	})
}
