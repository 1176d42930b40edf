package single

import (
	"cmp"
	"container/heap"
)

// queue holds what waits, in the order of a policy.
type queue interface {
	len() int

	// first returns the entry to go next; there is one.
	first() *entry

	// pop removes it. Next is the entry of the same sender that follows it,
	// or nil.
	pop(next *entry)

	// add takes in an entry; head tells whether it is its sender's first.
	add(e *entry, head bool)

	// replace puts e into the place of old.
	replace(old, e *entry, head bool)
}

func bySequence(a, b *entry) int { return cmp.Compare(a.sequence, b.sequence) }

// firstCome is the order of admission: entries are added in it.
type firstCome struct{ entries []*entry }

func (q *firstCome) len() int             { return len(q.entries) }
func (q *firstCome) first() *entry        { return q.entries[0] }
func (q *firstCome) add(e *entry, _ bool) { q.entries = append(q.entries, e) }

func (q *firstCome) pop(*entry) {
	q.entries[0] = nil
	q.entries = q.entries[1:]
}

// replace is never called: a place in this order is not given up.
func (q *firstCome) replace(_, _ *entry, _ bool) {}

// byPriority is the order of priorities among the senders' first entries.
type byPriority struct {
	heads entryHeap
	n     int
}

func (q *byPriority) len() int      { return q.n }
func (q *byPriority) first() *entry { return q.heads[0] }

func (q *byPriority) add(e *entry, head bool) {
	q.n++
	if head {
		heap.Push(&q.heads, e)
	}
}

func (q *byPriority) pop(next *entry) {
	q.n--
	if next == nil {
		heap.Pop(&q.heads)
		return
	}
	q.heads[0] = next
	next.index = 0
	heap.Fix(&q.heads, 0)
}

func (q *byPriority) replace(old, e *entry, head bool) {
	if head {
		e.index = old.index
		q.heads[e.index] = e
		heap.Fix(&q.heads, e.index)
	}
}

// entryHeap implements heap.Interface.
type entryHeap []*entry

func (h entryHeap) Len() int { return len(h) }

func (h entryHeap) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(h[j].priority, h[i].priority), bySequence(h[i], h[j])) < 0
}

func (h entryHeap) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].index, h[j].index = i, j
}

func (h *entryHeap) Push(x any) {
	e := x.(*entry)
	e.index = len(*h)
	*h = append(*h, e)
}

func (h *entryHeap) Pop() any {
	old := *h
	e := old[len(old)-1]
	old[len(old)-1] = nil
	*h = old[:len(old)-1]
	return e
}
