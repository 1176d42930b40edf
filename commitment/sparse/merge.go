package sparse

import (
	"fmt"
	"sort"

	"github.com/sharedsec/sharedsec/commitment"
)

// A node is a node in memory while changes are merged into a tree. It is a
// stub that knows its hash alone, until it is loaded.
type node struct {
	hash        commitment.Root
	left, right *node  // of an inner node
	leaf        *entry // of a leaf
	bit         uint8
	stub        bool

	// height is 0 if hash is known, else one more than the children's.
	height uint16
}

// A merger merges sorted changes into a tree: first the new shape, which takes
// all the reading, then the hashes, then the writing.
type merger struct {
	reader commitment.NodeReader

	// hash fills in the hashes of new nodes, which come children first.
	hash func(dirty []*node)

	// workers is the number of goroutines, this one included, that may work
	// on the tree below: one unless [UpdateParallel] says otherwise.
	workers int

	free  []node  // allocated in chunks
	dirty []*node // new, not hashed, children first
	done  []*node // new, hashed by forks of this merger, children first
}

// run merges entries into the tree under root, writes what is new to w if
// that is not nil, and returns the new root.
func (m *merger) run(w commitment.NodeWriter, root commitment.Root, entries []entry) (commitment.Root, error) {
	t := task{changes: entries, above: -1}
	if !root.IsZero() {
		t.tree = m.newStub(root)
	}
	top, err := m.merge(t)
	if err != nil {
		return commitment.Root{}, err
	}
	m.finish()
	if w != nil {
		for _, n := range m.done {
			if err := n.write(w); err != nil {
				return commitment.Root{}, err
			}
		}
	}
	if top == nil {
		return commitment.Root{}, nil
	}
	return top.hash, nil
}

// A task is to merge changes, which are sorted, into a tree.
type task struct {
	tree    *node // nil: empty
	changes []entry

	// leaf is some leaf of tree whose path has been loaded; nil if none has.
	// An inner node does not tell which prefix its keys share, a leaf does.
	leaf *Leaf

	// above is the bit of the inner node above tree, -1 at the root. The
	// changes and, in a sound tree, the leaves have all bits up to it in common.
	above int
}

// merge returns the tree that t.tree becomes, nil if that is empty, and the
// very t.tree if nothing changes. It recurses at most keyBits deep, since
// each level's bit is larger than the one's above.
func (m *merger) merge(t task) (*node, error) {
	if len(t.changes) == 0 {
		return t.tree, nil
	}
	first, last := &t.changes[0], &t.changes[len(t.changes)-1]
	if t.tree == nil {
		if first == last {
			return m.newLeaf(first), nil
		}
		left, right := t.split(firstDifference(&first.Key, &last.Key))
		return m.mergeBoth(left, right, nil)
	}
	if t.leaf == nil {
		var err error
		if t.leaf, err = m.findLeaf(t.tree, &first.Key, t.above); err != nil {
			return nil, err
		}
	}
	// Among sorted keys, one at an end is the furthest from any given key.
	bit := min(firstDifference(&t.leaf.Key, &first.Key), firstDifference(&t.leaf.Key, &last.Key))
	if bit <= t.above {
		return nil, &NodeError{t.tree.hash, fmt.Sprintf("leads to the leaf of key %v, which does not belong there", t.leaf.Key)}
	}
	switch {
	case t.tree.leaf != nil && bit == keyBits: // first is the only change
		if !first.deleted() && first.Leaf.Value == t.leaf.Value {
			return t.tree, nil
		}
		return m.newLeaf(first), nil
	case t.tree.leaf != nil || bit < int(t.tree.bit): // some changes part from all of the tree
		left, right := t.split(bit)
		side := &left
		if t.leaf.Key.bit(uint8(bit)) == 1 {
			side = &right
		}
		side.tree, side.leaf = t.tree, t.leaf
		return m.mergeBoth(left, right, nil)
	default:
		left, right := t.split(int(t.tree.bit))
		left.tree, right.tree = t.tree.left, t.tree.right
		if t.leaf.Key.bit(t.tree.bit) == 0 {
			left.leaf = t.leaf
		} else {
			right.leaf = t.leaf
		}
		return m.mergeBoth(left, right, t.tree)
	}
}

// split returns two tasks with t's changes that have 0 and 1 at bit, up to
// which they are all equal.
func (t *task) split(bit int) (left, right task) {
	i := sort.Search(len(t.changes), func(i int) bool { return t.changes[i].Key.bit(uint8(bit)) == 1 })
	return task{changes: t.changes[:i], above: bit}, task{changes: t.changes[i:], above: bit}
}

// mergeBoth does the two halves of a task and joins them. If they are the
// children of was and stay what they were, it returns was.
func (m *merger) mergeBoth(left, right task, was *node) (*node, error) {
	var (
		l, r *node
		err  error
	)
	if m.workers > 1 && min(len(left.changes), len(right.changes)) >= minFork {
		l, r, err = m.fork(left, right)
	} else if l, err = m.merge(left); err == nil {
		r, err = m.merge(right)
	}
	switch {
	case err != nil:
		return nil, err
	case was != nil && l == was.left && r == was.right:
		return was, nil
	case l == nil:
		return r, nil
	case r == nil:
		return l, nil
	}
	n := m.newNode()
	n.bit, n.left, n.right = uint8(left.above), l, r
	n.height = 1 + max(l.height, r.height)
	m.dirty = append(m.dirty, n)
	return n, nil
}

// finish hashes what is dirty.
func (m *merger) finish() {
	m.hash(m.dirty)
	for _, n := range m.dirty {
		n.height = 0
	}
	m.done = append(m.done, m.dirty...)
	m.dirty = nil
}

// findLeaf loads the path of key below n and returns the leaf at its end.
func (m *merger) findLeaf(n *node, key *Key, above int) (*Leaf, error) {
	var mask Key
	for {
		if err := m.load(n, above); err != nil {
			return nil, err
		}
		if n.leaf != nil {
			if !agree(key, &n.leaf.Key, &mask) {
				return nil, &NodeError{n.hash, "is a leaf that its own key does not lead to"}
			}
			return &n.leaf.Leaf, nil
		}
		mask.set(n.bit)
		above = int(n.bit)
		if key.bit(n.bit) == 0 {
			n = n.left
		} else {
			n = n.right
		}
	}
}

// load makes a stub below an inner node with the bit above a full node.
func (m *merger) load(n *node, above int) error {
	if !n.stub {
		return nil
	}
	in, leaf, isLeaf, err := readNode(m.reader, n.hash, above)
	if err != nil {
		return err
	}
	if isLeaf {
		n.leaf = &entry{Leaf: leaf}
	} else {
		n.bit, n.left, n.right = in.bit, m.newStub(in.left), m.newStub(in.right)
	}
	n.stub = false
	return nil
}

func (m *merger) newNode() *node {
	const smallest, largest = 32, 4096
	if len(m.free) == 0 {
		m.free = make([]node, min(max(len(m.dirty), smallest), largest))
	}
	n := &m.free[0]
	m.free = m.free[1:]
	return n
}

func (m *merger) newStub(hash commitment.Root) *node {
	n := m.newNode()
	n.hash, n.stub = hash, true
	return n
}

// newLeaf returns the leaf that e sets, nil if e deletes.
func (m *merger) newLeaf(e *entry) *node {
	if e.deleted() {
		return nil
	}
	n := m.newNode()
	n.leaf, n.height = e, 1
	m.dirty = append(m.dirty, n)
	return n
}

// encode appends the node, whose children have their hashes, to b.
func (n *node) encode(b []byte) []byte {
	if n.leaf != nil {
		e := n.leaf.encode()
		return append(b, e[:]...)
	}
	e := (&inner{n.bit, n.left.hash, n.right.hash}).encode()
	return append(b, e[:]...)
}

// write puts a new node, and the value if it is a leaf, into w.
func (n *node) write(w commitment.NodeWriter) error {
	if n.leaf != nil {
		if err := w.Put(n.leaf.Leaf.Value, n.leaf.value); err != nil {
			return fmt.Errorf("sparse: write value of key %v: %w", n.leaf.Key, err)
		}
	}
	var buf [innerSize]byte
	if err := w.Put(n.hash, n.encode(buf[:0])); err != nil {
		return fmt.Errorf("sparse: write node %v: %w", n.hash, err)
	}
	return nil
}

// hashInOrder fills in the hashes of new nodes one by one.
func hashInOrder(dirty []*node) {
	var buf [innerSize]byte
	for _, n := range dirty {
		n.hash = commitment.Keccak256(n.encode(buf[:0]))
	}
}
