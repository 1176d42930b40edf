package commitment

import (
	"errors"
	"fmt"
)

// A NodeReader finds the bytes behind a digest: from a database natively, from
// the preimage oracle inside the fraud-proof machine, from a witness elsewhere.
// The packages below this one read all state through it.
//
// All trees of this module name a node by its keccak256, and so does what a
// machine's oracle serves. A rollup whose state is a tree over another hash
// names its nodes by that, and its own package checks them.
//
// Implementations that serve several goroutines say so; nothing here asks for it.
type NodeReader interface {
	// Node returns the bytes whose keccak256 (or other digest) is hash. The caller must not
	// change them, and they stay valid after the next call. For an unknown
	// hash the error matches [ErrNodeMissing].
	Node(hash Root) ([]byte, error)
}

// A NodeWriter keeps nodes for a later [NodeReader].
type NodeWriter interface {
	// Put keeps node under hash, which the caller computed from it. The callee must not change node nor keep it after it returns.
	Put(hash Root, node []byte) error
}

// ReadNode reads a node through r and checks that it hashes to hash. A node
// that does not is reported as [ErrInvalid].
func ReadNode(r NodeReader, hash Root) ([]byte, error) {
	b, err := r.Node(hash)
	if err != nil {
		return nil, fmt.Errorf("commitment: node %v: %w", hash, err)
	}
	if got := Keccak256(b); got != hash {
		return nil, fmt.Errorf("%w: node %v hashes to %v", ErrInvalid, hash, got)
	}
	return b, nil
}

// Nodes is a set of nodes in memory, the reference [NodeReader] and
// [NodeWriter]: nothing in it expires, and nothing outlives the process. It is
// a plain map: concurrent readers are fine, a writer must be alone.
type Nodes map[Root][]byte

var (
	_ NodeReader = Nodes(nil)
	_ NodeWriter = Nodes(nil)
)

// Node implements [NodeReader].
func (n Nodes) Node(hash Root) ([]byte, error) {
	b, ok := n[hash]
	if !ok {
		return nil, fmt.Errorf("%w: %v", ErrNodeMissing, hash)
	}
	return b, nil
}

// Put implements [NodeWriter].
func (n Nodes) Put(hash Root, node []byte) error {
	n[hash] = append([]byte(nil), node...)
	return nil
}

// Overlay reads from top and, where the error of top matches [ErrNodeMissing],
// from base: the nodes that a block has just written over those that it was
// given.
func Overlay(top, base NodeReader) NodeReader { return overlay{top, base} }

type overlay struct{ top, base NodeReader }

func (o overlay) Node(hash Root) ([]byte, error) {
	b, err := o.top.Node(hash)
	if errors.Is(err, ErrNodeMissing) {
		return o.base.Node(hash)
	}
	return b, err
}
