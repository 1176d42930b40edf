package sparse

import (
	"sync"

	"github.com/sharedsec/sharedsec/commitment"
)

// minFork is the number of changes from which a goroutine pays for itself.
const minFork = 512

// UpdateParallel does what [Update] does, with up to workers goroutines (fewer
// than 1 count as 1) and, where the CPU has AVX2, four hashes at a time. It is
// the native way to change many keys at once; the root, the errors and the
// nodes written are the same.
//
// With more than one worker, r must be safe for concurrent use. w is used by
// the calling goroutine alone and after all reading, so one plain
// [commitment.Nodes] may serve as both. No goroutine outlives the call.
func UpdateParallel(r commitment.NodeReader, w commitment.NodeWriter, root commitment.Root, changes []Change, workers int) (commitment.Root, error) {
	entries, err := sortChanges(changes)
	if err != nil {
		return commitment.Root{}, err
	}
	workers = max(workers, 1)
	hashValues(entries, workers)
	m := merger{reader: r, hash: hashByHeight, workers: workers}
	return m.run(w, root, entries)
}

// hashValues fills in the value hashes of entries.
func hashValues(entries []entry, workers int) {
	var wg sync.WaitGroup
	for ; workers > 1 && len(entries) >= 2*minFork; workers-- {
		n := max(len(entries)/workers, minFork)
		part := entries[:n]
		entries = entries[n:]
		wg.Go(func() { hashValues(part, 1) })
	}
	var h hasher
	for i := range entries {
		if e := &entries[i]; !e.deleted() {
			h.add(e.value, &e.Leaf.Value)
		}
	}
	h.flush()
	wg.Wait()
}

// fork does left in another goroutine, hashes included, and right in this one.
func (m *merger) fork(left, right task) (l, r *node, err error) {
	other := merger{reader: m.reader, hash: m.hash, workers: m.workers / 2}
	m.workers -= other.workers
	var (
		wg   sync.WaitGroup
		lerr error
	)
	wg.Go(func() {
		if l, lerr = other.merge(left); lerr == nil {
			other.finish()
		}
	})
	r, err = m.merge(right)
	wg.Wait()
	m.workers += other.workers
	m.done = append(m.done, other.done...)
	if lerr != nil {
		err = lerr // the one that Update would meet first
	}
	return l, r, err
}

// hashByHeight fills in the hashes of new nodes level by level, so that those
// that are hashed together do not need each other.
func hashByHeight(dirty []*node) {
	var start [keyBits + 2]int // index into sorted at which a height begins
	for _, n := range dirty {
		start[n.height]++
	}
	sum := 0
	for i, n := range start {
		start[i] = sum
		sum += n
	}
	sorted := make([]*node, len(dirty))
	for _, n := range dirty {
		sorted[start[n.height]] = n
		start[n.height]++
	}
	// Now start[i] is where height i ends.
	var (
		h   hasher
		buf [innerSize]byte
		at  int
	)
	for _, end := range start {
		if level := sorted[at:end]; len(level) > 1 {
			for _, n := range level {
				h.add(n.encode(buf[:0]), &n.hash)
			}
			h.flush()
		} else {
			hashInOrder(level)
		}
		at = end
	}
}
