package riscv

// A liveTree follows the root of a memory from store to store. It holds the
// trees over those pages and nodes of the page table that were stored to, and
// computes the roots after many stores together, level by level: the hash of a
// node after a store takes the hashes of its children by then, and those are
// known for all stores before any node of the level above is hashed. So all
// hashes of a level are independent of each other.
type liveTree struct {
	root   [32]byte // after all stores that were settled
	pages  map[uint64]*livePage
	table  map[uint64]*liveNode // by number at the tier, behind a one
	stores []liveStore
	last   *livePage // of the last store, to find it quickly

	// Of the stores, while they are settled: the hash on the way up, and the
	// heap and the place in it where it belongs.
	up    [][32]byte
	pairs [][32]byte
	heaps [][][32]byte
	at    []uint32
	nodes []*liveNode // to go on in
}

// A livePage is a page that was stored to.
type livePage struct {
	number uint64
	tree   pageTree
	parent *liveNode
}

// A liveNode is a node of the page table above such pages.
type liveNode struct {
	tree   fanTree
	parent *liveNode // nil for the root
}

// A liveStore is one store to one leaf.
type liveStore struct {
	page *livePage
	leaf uint64 // its place in the page
	to   [32]byte
}

// maxLive is how many pages are followed at most from one batch to the next:
// 32 MiB.
const maxLive = 1 << 12

func (t *liveTree) full() bool { return len(t.pages) >= maxLive }

// reset forgets all pages. All of m's hashes are known.
func (t *liveTree) reset(m *Memory) {
	t.root = m.Root()
	t.pages, t.table = make(map[uint64]*livePage), make(map[uint64]*liveNode)
	t.last = nil
}

// open makes t follow the page of a leaf, before it is stored to.
func (t *liveTree) open(m *Memory, leaf uint64) {
	number := leaf * LeafSize >> pageBits
	if t.last != nil && t.last.number == number {
		return
	}
	p := t.pages[number]
	if p == nil {
		p = &livePage{number: number, parent: t.openNode(m, number, tiers-1)}
		if page := m.page(number); page != nil {
			page.fill(&p.tree)
		} else {
			fillZeros(p.tree[:], pageDepth)
		}
		t.pages[number] = p
	}
	t.last = p
}

// openNode returns the node of the given tier above a page. What is below a
// node that is not followed has not changed since its hash was computed.
func (t *liveTree) openNode(m *Memory, page uint64, tier int) *liveNode {
	above := fanBits * (tiers - tier) // bits of a page's number below the node
	id := 1<<(fanBits*tier) | page>>above
	n := t.table[id]
	if n != nil {
		return n
	}
	n = new(liveNode)
	if tier > 0 {
		n.parent = t.openNode(m, page, tier-1)
	}
	if at := m.node(page, tier); at != nil {
		at.fill(tier, &n.tree)
	} else {
		fillZeros(n.tree[:], pageDepth+fanBits*(tiers-tier))
	}
	t.table[id] = n
	return n
}

// fillZeros makes the heap that of a tree over zeros, whose depth from the
// memory's leaves is given.
func fillZeros(heap [][32]byte, depth int) {
	for from := 1; from < len(heap); from *= 2 {
		z := zeroHash(depth)
		for i := from; i < 2*from; i++ {
			heap[i] = z
		}
		depth--
	}
}

// note takes down what a leaf of a page that t follows has become.
func (t *liveTree) note(data *[PageSize]byte, leaf uint64) {
	p := t.last
	if number := leaf * LeafSize >> pageBits; p.number != number {
		p = t.pages[number]
	}
	leaf %= PageSize / LeafSize
	t.stores = append(t.stores, liveStore{page: p, leaf: leaf, to: [32]byte(data[leaf*LeafSize:])})
}

// settle returns the memory's root after each of the stores that were noted. It
// is overwritten the next time.
func (t *liveTree) settle(workers int) [][32]byte {
	n := len(t.stores)
	if n == 0 {
		return nil
	}
	if cap(t.up) < n {
		t.up, t.pairs = make([][32]byte, n), make([][32]byte, 2*n)
		t.heaps, t.at, t.nodes = make([][][32]byte, n), make([]uint32, n), make([]*liveNode, n)
	}
	t.up = t.up[:n]
	for i := range t.stores {
		s := &t.stores[i]
		t.up[i], t.heaps[i] = s.to, s.page.tree[:]
		t.at[i] = uint32(len(s.page.tree)/2) + uint32(s.leaf)
		t.nodes[i] = s.page.parent
	}
	t.climb(pageDepth, workers)
	for tier := tiers - 1; tier >= 0; tier-- {
		for i := range t.stores {
			t.heaps[i], t.at[i] = t.nodes[i].tree[:], fan+uint32(slot(t.stores[i].page.number, tier))
			t.nodes[i] = t.nodes[i].parent
		}
		t.climb(fanBits, workers)
	}
	t.root = t.up[n-1]
	t.stores = t.stores[:0]
	return t.up
}

// climb takes all stores up the given number of levels in their heaps.
func (t *liveTree) climb(levels, workers int) {
	pairs := t.pairs[:2*len(t.up)]
	for range levels {
		for i, heap := range t.heaps[:len(t.up)] {
			at := t.at[i]
			heap[at] = t.up[i]
			pairs[2*i], pairs[2*i+1] = heap[at&^1], heap[at|1]
			t.at[i] = at / 2
		}
		share(len(t.up), workers, func(from, to int) {
			hashPairs(t.up[from:to], pairs[2*from:2*to])
		})
	}
}
