package merkle

import "github.com/sharedsec/sharedsec/commitment"

// OpenLog reads through r the log whose root is root: one node, or none for
// [EmptyLogRoot]. The error matches [commitment.ErrInvalid] if r returns other
// bytes than the root's preimage or root is not a log's, and otherwise is that
// of r.
func OpenLog(r commitment.NodeReader, root commitment.Root) (Log, error) {
	var l Log
	if root == EmptyLogRoot() {
		return l, nil
	}
	b, err := commitment.ReadNode(r, root)
	if err != nil {
		return Log{}, err
	}
	return l, l.UnmarshalBinary(b)
}

// Store writes the preimage of the root to w, so that [OpenLog] finds l there,
// and returns the root.
func (l *Log) Store(w commitment.NodeWriter) (commitment.Root, error) {
	b, _ := l.AppendBinary(nil)
	root := commitment.Keccak256(b)
	return root, w.Put(root, b)
}

// AppendLog appends leaves, which are leaf hashes, to the log whose root is
// root. It reads one node at most through r and writes one to w, the preimage
// of the new root, which it returns with the new count. On an error, which is
// that of [OpenLog], [Log.Append] or w, the root returned is zero.
func AppendLog(r commitment.NodeReader, w commitment.NodeWriter, root commitment.Root, leaves ...commitment.Root) (commitment.Root, uint64, error) {
	l, err := OpenLog(r, root)
	if err != nil {
		return commitment.Root{}, 0, err
	}
	if len(leaves) == 0 {
		return root, l.Count(), nil
	}
	for _, leaf := range leaves {
		if err := l.Append(leaf); err != nil {
			return commitment.Root{}, 0, err
		}
	}
	root, err = l.Store(w)
	if err != nil {
		return commitment.Root{}, 0, err
	}
	return root, l.Count(), nil
}
