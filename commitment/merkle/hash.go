package merkle

import "github.com/sharedsec/sharedsec/commitment"

// The first byte of everything that is hashed here says what it is.
const (
	tagLeaf = 0x00
	tagNode = 0x01
	tagLog  = 0x02
)

// LeafHash returns keccak256(0x00 || data), the hash of a leaf (RFC 6962,
// section 2.1, with keccak256).
func LeafHash(data []byte) commitment.Root {
	return commitment.Keccak256([]byte{tagLeaf}, data)
}

// NodeHash returns keccak256(0x01 || left || right), the hash of an inner node.
func NodeHash(left, right commitment.Root) commitment.Root {
	var b [1 + 2*len(left)]byte
	b[0] = tagNode
	copy(b[1:], left[:])
	copy(b[1+len(left):], right[:])
	return commitment.Keccak256(b[:])
}

// A nodeFunc hashes two children. It is always NodeHash, but for tests that
// run the verifiers over the SHA-256 vectors of RFC 6962.
type nodeFunc func(left, right commitment.Root) commitment.Root
