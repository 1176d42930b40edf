package fraud

// raise plans the updates that bring the stored timer of record i to need,
// from the deepest up. Its b, out of true nodes, is at least that. Each node
// is raised no further than the root that asked needs, and what is stored
// already is left alone.
//
// L1 counts a node without children as it is. Until the update is there others
// can give it children, with which it counts for nothing, and could do so with
// one sibling after another on the way up. Where that has happened once, such
// nodes are stored too: an update that names no children cannot be stopped.
func (w *walk) raise(i int, need uint64) {
	r := &w.g.records[i]
	have := max(r.stored, w.planned[i])
	if !w.raced && r.stake == nil {
		have = max(have, w.g.counted(i, w.now))
	}
	if have >= need {
		return
	}
	// The children's b makes up for what the node's own timer leaves.
	item := UpdateItem{Node: r.node, Expected: need}
	left := need - min(need, w.g.local(i, w.now))
	if r.left != none {
		item.Left, item.Right = w.g.records[r.left].node.Span, w.g.records[r.right].node.Span
		w.raise(r.left, left)
		w.raise(r.right, left)
	} else if r.refinement != none {
		j, ok := w.refined[i]
		if ok {
			w.raise(j, left)
		} else {
			j = r.refinement // its own timer is enough, so any will do
		}
		item.Span = w.g.records[j].node.Span
	}
	w.updates = append(w.updates, item)
	w.planned[i] = need
}
