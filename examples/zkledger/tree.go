package zkledger

import (
	"errors"
	"fmt"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/commitment"
)

// MaxDepth is the greatest depth of a ledger's tree.
const MaxDepth = 32

// ErrDepth matches a depth of the tree that is not 1 to [MaxDepth].
var ErrDepth = errors.New("zkledger: no such depth")

func checkDepth(depth int) error {
	if depth < 1 || depth > MaxDepth {
		return fmt.Errorf("%w: %d, want 1 to %d", ErrDepth, depth, MaxDepth)
	}
	return nil
}

// empty holds the roots of the trees in which nothing exists, by their height.
var empty = sync.OnceValue(func() (roots [MaxDepth + 1]fr.Element) {
	roots[0] = new(Account).Hash()
	for h := range MaxDepth {
		roots[h+1] = Compress(roots[h], roots[h])
	}
	return roots
})

// tree is a state of which those parts are in memory that were looked at.
type tree struct {
	reader commitment.NodeReader
	depth  int
	top    *node
}

// node is the root of a subtree.
type node struct {
	hash   fr.Element
	known  bool     // what is below is in memory
	stale  bool     // something below has changed since hash was computed
	fresh  bool     // it is not among the nodes that the reader has
	below  [2]*node // of an inner node
	leaf   Account  // of a leaf
	height int      // 0 of a leaf
}

// newTree returns the state under root, which it does not read yet.
func newTree(n commitment.NodeReader, root commitment.Root, depth int) (*tree, error) {
	if err := checkDepth(depth); err != nil {
		return nil, err
	}
	hash, ok := digest(root)
	if !ok {
		return nil, fmt.Errorf("%w: zkledger: %v is the root of no state", commitment.ErrInvalid, root)
	}
	return &tree{reader: n, depth: depth, top: &node{hash: hash, height: depth}}, nil
}

// has reports whether the tree has a leaf at index.
func (t *tree) has(index uint32) bool { return uint64(index)>>t.depth == 0 }

// load brings what is below n into memory.
func (t *tree) load(n *node) error {
	if n.known {
		return nil
	}
	if n.hash == empty()[n.height] {
		if n.height > 0 {
			n.children(empty()[n.height-1], empty()[n.height-1])
		}
		n.known = true
		return nil
	}
	b, err := t.reader.Node(n.hash.Bytes())
	if err != nil {
		return fmt.Errorf("zkledger: node of height %d: %w", n.height, err)
	}
	if err := n.parse(b); err != nil {
		return err
	}
	n.known = true
	return nil
}

// parse reads what is below n from b and checks that it is what n's hash says.
func (n *node) parse(b []byte) error {
	var got fr.Element
	if n.height == 0 {
		a, err := ParseAccount(b)
		if err != nil {
			return err
		}
		n.leaf, got = a, a.Hash()
	} else {
		var left, right fr.Element
		if len(b) != 2*fr.Bytes || left.SetBytesCanonical(b[:fr.Bytes]) != nil || right.SetBytesCanonical(b[fr.Bytes:]) != nil {
			return fmt.Errorf("%w: zkledger: %d bytes that are no node of height %d", commitment.ErrInvalid, len(b), n.height)
		}
		n.children(left, right)
		got = Compress(left, right)
	}
	if got != n.hash {
		return fmt.Errorf("%w: zkledger: node of height %d hashes to %v, want %v", commitment.ErrInvalid, n.height,
			commitment.Root(got.Bytes()), commitment.Root(n.hash.Bytes()))
	}
	return nil
}

func (n *node) children(left, right fr.Element) {
	n.below = [2]*node{{hash: left, height: n.height - 1}, {hash: right, height: n.height - 1}}
}

// path returns the nodes from the root down to the leaf at index, which the
// tree has.
func (t *tree) path(index uint32) ([]*node, error) {
	nodes := make([]*node, 0, t.depth+1)
	for n := t.top; ; {
		if err := t.load(n); err != nil {
			return nil, err
		}
		nodes = append(nodes, n)
		if n.height == 0 {
			return nodes, nil
		}
		n = n.below[index>>(n.height-1)&1]
	}
}

// account returns the account at index.
func (t *tree) account(index uint32) (Account, error) {
	p, err := t.path(index)
	if err != nil {
		return Account{}, err
	}
	return p[t.depth].leaf, nil
}

// set makes a the account at index.
func (t *tree) set(index uint32, a Account) error {
	p, err := t.path(index)
	if err != nil || p[t.depth].leaf == a {
		return err
	}
	for _, n := range p {
		n.stale, n.fresh = true, true
	}
	p[t.depth].leaf = a
	return nil
}

// siblings returns the hashes beside the path to the leaf at index, from the
// leaf's own on up.
func (t *tree) siblings(index uint32) ([]fr.Element, error) {
	p, err := t.path(index)
	if err != nil {
		return nil, err
	}
	hashes := make([]fr.Element, t.depth)
	for h := range hashes {
		hashes[h] = p[t.depth-1-h].below[1-index>>h&1].rehash()
	}
	return hashes, nil
}

// root returns the root of the state as it is now.
func (t *tree) root() fr.Element { return t.top.rehash() }

// rehash returns n's hash, computed if it has to be.
func (n *node) rehash() fr.Element {
	if n.stale {
		if n.height == 0 {
			n.hash = n.leaf.Hash()
		} else {
			n.hash = Compress(n.below[0].rehash(), n.below[1].rehash())
		}
		n.stale = false
	}
	return n.hash
}

// commit writes the nodes of the state that the reader does not have to w and
// returns the root.
func (t *tree) commit(w commitment.NodeWriter) (commitment.Root, error) {
	root := t.root()
	return root.Bytes(), t.top.put(w)
}

func (n *node) put(w commitment.NodeWriter) error {
	if !n.fresh {
		return nil
	}
	var b []byte
	if n.height == 0 {
		b = n.leaf.Encode()
	} else {
		for _, child := range n.below {
			if err := child.put(w); err != nil {
				return err
			}
			hash := child.hash.Bytes()
			b = append(b, hash[:]...)
		}
	}
	n.fresh = false
	return w.Put(n.hash.Bytes(), b)
}
