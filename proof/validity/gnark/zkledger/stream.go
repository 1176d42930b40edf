package zkledger

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/frontend"

	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof/validity/gnark/blobeval"
)

// Where things lie in the stream, in bits, and how long they are.
const (
	constantBits = 8 * 8 // the blob's version and length, and the frame's first bytes
	timeAt       = 8 * 9
	originAt     = timeAt + 64
	countAt      = originAt + 64
	txAt         = countAt + 16
	txBits       = 8 * ledger.TxSize

	groupBits = 8 * 127 // of the stream, in four elements
	lowBits   = 248     // of an element, which follow each other in the stream
	highBits  = 6       // of an element, behind the low ones of the group
	limbBits  = 64
)

// A segment is a part of the stream that lies in one limb of one element: it is
// what the witness has in the place of bits, because a number's range costs far
// less to check than its bits.
type segment struct {
	at, width int // in the stream, most significant bit first
	element   int
	shift     int // of its least significant bit in the element
}

// segments returns all of the first elements of a blob, cut so that every field
// that the circuit looks at is a whole number of them.
func segments(p Params) []segment {
	cut := make(map[int]bool)
	for _, f := range fields(p) {
		for at := f.at; at <= f.at+f.width; at += max(f.step, 1) {
			cut[at] = true
		}
	}
	var list []segment
	walk := func(at, element, top, width int) {
		// Bit at of the stream is the one below top in the element.
		for begin, i := 0, 1; i <= width; i++ {
			if i == width || cut[at+i] || (top-i)%limbBits == 0 {
				list = append(list, segment{at + begin, i - begin, element, top - i})
				begin = i
			}
		}
	}
	for group := range ledger.Elements(p.Transfers) / 4 {
		at := group * groupBits
		for i := range 4 {
			walk(at+i*lowBits, 4*group+i, lowBits, lowBits)
		}
		for i := range 4 {
			walk(at+4*lowBits+i*highBits, 4*group+i, lowBits+highBits, highBits)
		}
	}
	return list
}

// A field is what the circuit reads from the stream; its step is the width, or 1
// if it reads its bits.
type field struct{ at, width, step int }

func whole(at, width int) field { return field{at, width, width} }
func each(at, width int) field  { return field{at, width, 1} }

// fields returns those of a batch of as many transactions as there can be.
func fields(p Params) []field {
	list := []field{whole(0, 8), whole(8, 24), whole(32, 40), whole(timeAt, 64), whole(originAt, 64), whole(countAt, 16)}
	for i := range p.Transfers {
		for _, f := range txFields(p, txAt+i*txBits) {
			list = append(list, f)
		}
	}
	return list
}

// Fields of a transaction, in order.
const (
	txKind = iota
	txFromHigh
	txFrom // the low D bits
	txToHigh
	txTo // the low D bits
	txValue
	txNonce
	txRX
	txRY
	txS
	txFieldCount
)

func txFields(p Params, at int) [txFieldCount]field {
	var list [txFieldCount]field
	for i, width := range [txFieldCount]int{8, 32 - p.Depth, p.Depth, 160 - p.Depth, p.Depth, 96, 32, 256, 256, 256} {
		list[i] = whole(at, width)
		if i == txFrom || i == txTo || i == txS {
			list[i] = each(at, width)
		}
		at += width
	}
	return list
}

// stream is the data that the circuit reads: of a blob, or packed as in one.
type stream struct {
	*gadgets
	segments []segment
	values   []frontend.Variable
	first    map[int]int // the segment that begins at a bit
}

// newStream returns the stream of a witness, whose segments it checks to be of
// their width. Those that are whole limbs are left to their elements' evaluation,
// which checks limbs.
func newStream(g *gadgets, p Params, values []frontend.Variable) (*stream, error) {
	s := &stream{g, segments(p), values, make(map[int]int)}
	if len(values) != len(s.segments) {
		return nil, fmt.Errorf("%w: %d segments, want %d", ErrParams, len(values), len(s.segments))
	}
	for i, seg := range s.segments {
		s.first[seg.at] = i
		if seg.width < limbBits {
			g.ranges.Check(values[i], seg.width)
		}
	}
	return s, nil
}

// number returns the number that a field is, mod p.
func (s *stream) number(f field) frontend.Variable {
	sum := frontend.Variable(0)
	for i, at := s.first[f.at], f.at; at < f.at+f.width; i++ {
		at += s.segments[i].width
		sum = s.Add(sum, s.Mul(s.values[i], power(f.at+f.width-at)))
	}
	return sum
}

// bits returns a field's bits, the least significant first.
func (s *stream) bits(f field) []frontend.Variable {
	bits := make([]frontend.Variable, f.width)
	for i := range bits {
		bits[i] = s.values[s.first[f.at+f.width-1-i]]
	}
	return bits
}

// sum returns a number that is zero if and only if the stream is zeros from one
// bit up to another: the sum of what it has there, too few and small to reach p.
func (s *stream) sum(from, to int) frontend.Variable {
	sum := frontend.Variable(0)
	for i, seg := range s.segments {
		if seg.at >= from && seg.at < to {
			sum = s.Add(sum, s.values[i])
		}
	}
	return sum
}

// end returns the length of the stream.
func (s *stream) end() int {
	last := s.segments[len(s.segments)-1]
	return last.at + last.width
}

// elements returns the stream's elements: as limbs, and in the two parts that h
// hashes.
func (s *stream) elements() (limbs []blobeval.Number, low, high []frontend.Variable) {
	n := s.end() / groupBits * 4
	limbs = make([]blobeval.Number, n)
	low, high = make([]frontend.Variable, n), make([]frontend.Variable, n)
	add := func(to *frontend.Variable, v frontend.Variable, shift int) {
		if *to == nil {
			*to = 0
		}
		*to = s.Add(*to, s.Mul(v, new(big.Int).Set(power(shift))))
	}
	for i, seg := range s.segments {
		v := s.values[i]
		add(&limbs[seg.element][seg.shift/limbBits], v, seg.shift%limbBits)
		if seg.shift < lowBits {
			add(&low[seg.element], v, seg.shift)
		} else {
			add(&high[seg.element], v, seg.shift-lowBits)
		}
	}
	return limbs, low, high
}
