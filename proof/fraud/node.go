package fraud

import (
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
)

const (
	tagNode    = 0x20
	tagContext = 0x21
)

// A Node claims the states of one stretch of the computation: with
// D = D(Level), Span is the root of the perfect tree over the 2^Height states
// that follow state LBase * D at stride D, and Base commits to those up to and
// including it, in the shape that the moves give it.
type Node struct {
	Level  uint8  // 1 is single steps, the largest the segments
	LBase  uint64 // in strides of Level; a multiple of 2^Height
	Height uint8
	Base   commitment.Root
	Span   commitment.Root
}

// RootNode returns the node that an assertion is: all segments, from the state
// with the commitment start.
func RootNode(s Shape, start, span commitment.Root) Node {
	return Node{Level: s.Levels(), Height: s.Height(s.Levels()), Base: merkle.LeafHash(start[:]), Span: span}
}

// ID returns keccak256(0x20, parent, Level, LBase, Height, Base, Span), with
// LBase in 8 bytes, Level and Height in one each. Parent is the assertion whose
// children are rivals.
func (n Node) ID(parent commitment.Root) commitment.Root {
	var buf [1 + 32 + 10 + 32 + 32]byte
	b := append(n.appendPlace(buf[:0], tagNode, parent), n.Span[:]...)
	return commitment.Keccak256(b)
}

// Context returns keccak256(0x21, parent, Level, LBase, Height, Base). Nodes
// of one context are rivals.
func (n Node) Context(parent commitment.Root) commitment.Root {
	var buf [1 + 32 + 10 + 32]byte
	return commitment.Keccak256(n.appendPlace(buf[:0], tagContext, parent))
}

func (n Node) appendPlace(b []byte, tag byte, parent commitment.Root) []byte {
	b = append(b, tag)
	b = append(b, parent[:]...)
	b = append(b, n.Level)
	b = binary.BigEndian.AppendUint64(b, n.LBase)
	b = append(b, n.Height)
	return append(b, n.Base[:]...)
}

// Bisect returns the halves of n; ok is false if n has height 0 or its span is
// not the node over left and right.
func (n Node) Bisect(left, right commitment.Root) (l, r Node, ok bool) {
	if n.Height == 0 || merkle.NodeHash(left, right) != n.Span {
		return Node{}, Node{}, false
	}
	l, r = n, n
	l.Height, r.Height = n.Height-1, n.Height-1
	l.Span, r.Span = left, right
	r.LBase += 1 << r.Height
	r.Base = merkle.NodeHash(n.Base, left)
	return l, r, true
}

// Refinement returns the root of the finer tree with the given span that n is
// refined by. It is meaningful for height 0 and a level above 1 of s alone.
func (n Node) Refinement(s Shape, span commitment.Root) Node {
	h := s.Height(n.Level - 1)
	return Node{Level: n.Level - 1, LBase: n.LBase << h, Height: h, Base: n.Base, Span: span}
}

// String returns the node's place and the start of its span, for people.
func (n Node) String() string {
	return fmt.Sprintf("node(level %d, %d + 2^%d, span %x)", n.Level, n.LBase, n.Height, n.Span[:4])
}
