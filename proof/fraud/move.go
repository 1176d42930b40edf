package fraud

import "github.com/sharedsec/sharedsec/commitment"

// A Move is one of [Bisect], [Refine], [Prove], [Update], [Settle] and
// [Refund]: what the call to the contract needs. Creating a root is not one: a
// proposal does it.
type Move interface {
	// Target returns the node that is moved; of an [Update] or a [Refund] the
	// first.
	Target() Node

	name() string
}

// Bisect cuts a node with rivals in two halves with the spans Left and Right.
type Bisect struct {
	Node        Node
	Left, Right commitment.Root
}

// Refine opens a node with rivals, of height 0 and a level above 1, to the
// level below, with the stake of that level: Stakes[Node.Level-2] of the
// dispute's [Params]. Path are the siblings that show the node's span to be the
// last leaf under Span, from the leaf up.
type Refine struct {
	Node Node
	Span commitment.Root
	Path []commitment.Root
}

// Prove shows that the single step which a node of level 1 and height 0 claims
// is right. State is the commitment before it, Path shows it to be the last in
// the node's base (see [Shape.BasePath]), Proof is the proof of the step.
type Prove struct {
	Node  Node
	State commitment.Root
	Path  []commitment.Root
	Proof []byte
}

// Update computes stored timers anew, in the order of the list. What does not
// raise one is passed over.
type Update struct{ Items []UpdateItem }

// An UpdateItem is one node of an [Update]. Left and Right are the spans of
// its halves, Span that of the refinement to count. Where all are zero, no
// children are counted.
type UpdateItem struct {
	Node        Node
	Left, Right commitment.Root
	Span        commitment.Root
	Expected    uint64 // L1 blocks; nothing happens if less comes out
}

// Settle marks a root that has won. For one of a finer tree it pays the stake
// back to whoever refined, and the cost of that move.
type Settle struct{ Node Node }

// Refund pays for moves below settled roots. The nodes go from a root down:
// each is marked by a settlement or by the refund of its parent. One that is
// not, or is paid already, is passed over.
type Refund struct{ Items []RefundItem }

// A RefundItem is one node of a [Refund]: a bisected one with the spans of its
// halves, or a proven one.
type RefundItem struct {
	Node        Node
	Left, Right commitment.Root
}

// Target returns the node to be cut.
func (m Bisect) Target() Node { return m.Node }

// Target returns the node to be opened.
func (m Refine) Target() Node { return m.Node }

// Target returns the node to be proven.
func (m Prove) Target() Node { return m.Node }

// Target returns the first node of the list.
func (m Update) Target() Node {
	if len(m.Items) == 0 {
		return Node{}
	}
	return m.Items[0].Node
}

// Target returns the root that won.
func (m Settle) Target() Node { return m.Node }

// Target returns the first node of the list.
func (m Refund) Target() Node {
	if len(m.Items) == 0 {
		return Node{}
	}
	return m.Items[0].Node
}

func (Bisect) name() string { return "bisect" }
func (Refine) name() string { return "refine" }
func (Prove) name() string  { return "prove" }
func (Update) name() string { return "update" }
func (Settle) name() string { return "settle" }
func (Refund) name() string { return "refund" }
