package riscv

import "encoding/binary"

// The shape of memory. The tree's lowest levels are inside a page.
const (
	pageBits = 12
	// PageSize is the number of bytes in a page.
	PageSize = 1 << pageBits
	// LeafSize is the number of bytes in a leaf of the memory's tree.
	LeafSize = 32

	fanBits = 6 // of a node of the page table
	fan     = 1 << fanBits
	tiers   = (AddressBits - pageBits) / fanBits
)

// An owner marks the pages and nodes that one Memory may change in place.
type owner struct{ _ byte }

// A page is PageSize bytes and what is known about their hash.
type page struct {
	data   [PageSize]byte
	owner  *owner
	hashed bool // hash is of data as it stands
	hash   [32]byte
}

// A node of the page table has fan children: nodes, and at the lowest tier
// pages. Absent children are all zero.
type node struct {
	nodes  *[fan]*node // nil at the lowest tier
	pages  *[fan]*page // nil above it
	owner  *owner
	hashed bool
	hash   [32]byte
}

// A Memory is 2^AddressBits bytes, zero until written. Only pages that were
// written take space. It is not safe for concurrent use.
type Memory struct {
	root  *node
	owner *owner
	pages int
}

// NewMemory returns a memory of zeros.
func NewMemory() *Memory {
	o := new(owner)
	return &Memory{root: newNode(0, o), owner: o}
}

func newNode(tier int, o *owner) *node {
	n := &node{owner: o}
	if tier == tiers-1 {
		n.pages = new([fan]*page)
	} else {
		n.nodes = new([fan]*node)
	}
	return n
}

// Clone returns a copy. Both share pages until one of them writes, so that a
// clone costs nothing by itself. Hashes are kept with the pages that they are
// of: of memories that share pages one at a time may be hashed, unless Root was
// called on the original before it was cloned. Reading and writing do not look
// at hashes, and go on in the one while the other is hashed.
func (m *Memory) Clone() *Memory {
	c := &Memory{root: m.root, owner: new(owner), pages: m.pages}
	m.owner = new(owner)
	return c
}

// Pages returns the number of pages that were ever written.
func (m *Memory) Pages() int { return m.pages }

// PagesSince returns the number of m's pages that old, an earlier clone of it,
// does not share: what it takes to keep m besides old.
func (m *Memory) PagesSince(old *Memory) int { return m.root.pagesSince(old.root) }

func (n *node) pagesSince(old *node) int {
	if n == old {
		return 0
	}
	changed := 0
	for i := range fan {
		if n.pages != nil {
			if p := n.pages[i]; p != nil && (old == nil || p != old.pages[i]) {
				changed++
			}
			continue
		}
		var was *node
		if old != nil {
			was = old.nodes[i]
		}
		if c := n.nodes[i]; c != nil {
			changed += c.pagesSince(was)
		}
	}
	return changed
}

// slot returns the index of page number p within its node of the given tier.
func slot(p uint64, tier int) uint64 {
	return p >> (fanBits * (tiers - 1 - tier)) & (fan - 1)
}

// page returns page number p, or nil if it is zero because never written. The
// caller must not change it.
func (m *Memory) page(p uint64) *page {
	if n := m.node(p, tiers-1); n != nil {
		return n.pages[slot(p, tiers-1)]
	}
	return nil
}

// node returns the node of the page table of the given tier above page number
// p, or nil if there is none.
func (m *Memory) node(p uint64, tier int) *node {
	n := m.root
	for t := 0; t < tier && n != nil; t++ {
		n = n.nodes[slot(p, t)]
	}
	return n
}

// own returns page number p for writing: it and the nodes above it belong to
// m alone, and their hashes are forgotten. A caller that keeps the page must
// ask again after Root or Clone.
func (m *Memory) own(p uint64) *page {
	m.root = m.ownNode(m.root, 0)
	n := m.root
	for tier := range tiers - 1 {
		child := &n.nodes[slot(p, tier)]
		*child = m.ownNode(*child, tier+1)
		n = *child
	}
	at := &n.pages[slot(p, tiers-1)]
	switch {
	case *at == nil:
		*at = &page{owner: m.owner}
		m.pages++
	case (*at).owner != m.owner:
		*at = &page{data: (*at).data, owner: m.owner}
	}
	(*at).hashed = false
	return *at
}

func (m *Memory) ownNode(n *node, tier int) *node {
	switch {
	case n == nil:
		return newNode(tier, m.owner)
	case n.owner != m.owner:
		c := &node{owner: m.owner}
		if n.pages != nil {
			pages := *n.pages
			c.pages = &pages
		} else {
			nodes := *n.nodes
			c.nodes = &nodes
		}
		return c
	}
	n.hashed = false
	return n
}

// Read fills b with the bytes from addr on; addresses wrap at 2^AddressBits.
func (m *Memory) Read(addr uint64, b []byte) {
	for len(b) > 0 {
		addr &= 1<<AddressBits - 1
		off := addr & (PageSize - 1)
		n := min(len(b), int(PageSize-off))
		if p := m.page(addr >> pageBits); p != nil {
			copy(b[:n], p.data[off:])
		} else {
			clear(b[:n])
		}
		b = b[n:]
		addr += uint64(n)
	}
}

// Write stores b from addr on; addresses wrap at 2^AddressBits.
func (m *Memory) Write(addr uint64, b []byte) {
	for len(b) > 0 {
		addr &= 1<<AddressBits - 1
		off := addr & (PageSize - 1)
		n := copy(m.own(addr >> pageBits).data[off:], b)
		b = b[n:]
		addr += uint64(n)
	}
}

// load returns size bytes (at most 8) at addr, zero-extended.
func (m *Memory) load(addr uint64, size int) uint64 {
	var b [8]byte
	m.Read(addr, b[:size])
	return binary.LittleEndian.Uint64(b[:])
}

// store stores the low size bytes (at most 8) of v at addr.
func (m *Memory) store(addr uint64, size int, v uint64) {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], v)
	m.Write(addr, b[:size])
}
