package sparse

import (
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

const (
	tagLeaf  = 0x00
	tagInner = 0x01

	leafSize  = 1 + 32 + 32
	innerSize = 1 + 1 + 32 + 32
)

// A Leaf is an entry as the tree holds it.
type Leaf struct {
	Key   Key
	Value commitment.Root // keccak256 of the value
}

func (l *Leaf) encode() (b [leafSize]byte) {
	b[0] = tagLeaf
	copy(b[1:], l.Key[:])
	copy(b[33:], l.Value[:])
	return b
}

func (l *Leaf) hash() commitment.Root {
	b := l.encode()
	return commitment.Keccak256(b[:])
}

// An inner is an inner node.
type inner struct {
	bit         uint8
	left, right commitment.Root
}

func (n *inner) encode() (b [innerSize]byte) {
	b[0], b[1] = tagInner, n.bit
	copy(b[2:], n.left[:])
	copy(b[34:], n.right[:])
	return b
}

// child returns the child on the side of a key whose bit at n.bit is b.
func (n *inner) child(b byte) commitment.Root {
	if b == 0 {
		return n.left
	}
	return n.right
}

// join returns the hash of the inner node at bit that has child on the side
// of key and sibling on the other.
func join(bit uint8, key *Key, child, sibling commitment.Root) commitment.Root {
	n := inner{bit, child, sibling}
	if key.bit(bit) == 1 {
		n.left, n.right = sibling, child
	}
	b := n.encode()
	return commitment.Keccak256(b[:])
}

// A NodeError tells of a node that hashes as it should but breaks the rules
// of the tree, so that the root above it is not one that [Update] made. It
// matches [commitment.ErrInvalid].
type NodeError struct {
	Hash   commitment.Root // of the node
	Reason string
}

func (e *NodeError) Error() string { return fmt.Sprintf("sparse: node %v %s", e.Hash, e.Reason) }

// Unwrap returns [commitment.ErrInvalid].
func (e *NodeError) Unwrap() error { return commitment.ErrInvalid }

// readNode reads and checks the node under hash, the child of an inner node
// with the bit above (-1 at the root). It is an inner node unless isLeaf.
func readNode(r commitment.NodeReader, hash commitment.Root, above int) (in inner, leaf Leaf, isLeaf bool, err error) {
	b, err := commitment.ReadNode(r, hash)
	if err != nil {
		return in, leaf, false, err
	}
	switch {
	case len(b) == leafSize && b[0] == tagLeaf:
		leaf = Leaf{Key(b[1:33]), commitment.Root(b[33:])}
		return in, leaf, true, nil
	case len(b) == innerSize && b[0] == tagInner:
		in = inner{b[1], commitment.Root(b[2:34]), commitment.Root(b[34:])}
		if int(in.bit) <= above {
			return in, leaf, false, &NodeError{hash, fmt.Sprintf("has bit %d below bit %d", in.bit, above)}
		}
		return in, leaf, false, nil
	default:
		return in, leaf, false, &NodeError{hash, fmt.Sprintf("of %d bytes is neither leaf nor inner node", len(b))}
	}
}

// readValue reads and checks the value of leaf.
func readValue(r commitment.NodeReader, leaf *Leaf) ([]byte, error) {
	v, err := commitment.ReadNode(r, leaf.Value)
	if err != nil {
		return nil, err
	}
	if len(v) == 0 || len(v) > MaxValue {
		return nil, &NodeError{leaf.Value, fmt.Sprintf("of %d bytes cannot be a value", len(v))}
	}
	return v, nil
}
