package sparse

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/sharedsec/sharedsec/commitment"
)

// ErrChange matches changes that no map can take: a value over [MaxValue], or
// one key changed twice. The caller must change them, no reader can help.
var ErrChange = errors.New("sparse: unacceptable change")

// A Change sets the value under a key; an empty Value deletes the key.
type Change struct {
	Key   Key
	Value []byte
}

// A ChangeError tells which key's change is unacceptable and why. It matches
// [ErrChange].
type ChangeError struct {
	Key    Key
	Reason string
}

func (e *ChangeError) Error() string { return fmt.Sprintf("%v: key %v %s", ErrChange, e.Key, e.Reason) }

// Unwrap returns [ErrChange].
func (e *ChangeError) Unwrap() error { return ErrChange }

func (c *Change) check() error {
	if len(c.Value) > MaxValue {
		return &ChangeError{c.Key, fmt.Sprintf("has a value of %d bytes, want at most %d", len(c.Value), MaxValue)}
	}
	return nil
}

// Update applies changes to the map with this root and returns the new root,
// which depends on the new content alone: not on the order of the changes,
// nor on how they are spread over calls. The zero root is the empty map's. A
// change that changes nothing is fine; two changes of one key are an
// [ErrChange]. The changes are neither kept nor modified.
//
// Nodes are read through r, only those that a [Prove] of a changed key would
// read, each once. New nodes, values among them, go to w, children before
// parents; w may be nil if only the root is wanted. Nothing is written unless
// all reads succeeded, old nodes stay as they are, and so the old root stays
// readable. Errors of r are as for [Get], those of w are returned wrapped.
func Update(r commitment.NodeReader, w commitment.NodeWriter, root commitment.Root, changes []Change) (commitment.Root, error) {
	entries, err := sortChanges(changes)
	if err != nil {
		return commitment.Root{}, err
	}
	for i := range entries {
		if e := &entries[i]; !e.deleted() {
			e.Leaf.Value = commitment.Keccak256(e.value)
		}
	}
	m := merger{reader: r, hash: hashInOrder, workers: 1}
	return m.run(w, root, entries)
}

// An entry is a leaf and, if it is new, its value: a change on its way into
// the tree.
type entry struct {
	Leaf
	value []byte
}

// deleted reports whether the change deletes its key.
func (e *entry) deleted() bool { return len(e.value) == 0 }

// sortChanges checks changes and returns them as entries in the order of
// their keys, their value hashes still to be filled in.
func sortChanges(changes []Change) ([]entry, error) {
	// The first 8 bytes decide nearly always, and move faster than entries.
	type ref struct {
		prefix uint64
		index  int
	}
	refs := make([]ref, len(changes))
	for i := range changes {
		c := &changes[i]
		if err := c.check(); err != nil {
			return nil, err
		}
		refs[i] = ref{binary.BigEndian.Uint64(c.Key[:]), i}
	}
	slices.SortFunc(refs, func(a, b ref) int {
		if a.prefix != b.prefix {
			return cmp.Compare(a.prefix, b.prefix)
		}
		return bytes.Compare(changes[a.index].Key[8:], changes[b.index].Key[8:])
	})
	entries := make([]entry, len(changes))
	for i, ref := range refs {
		c := &changes[ref.index]
		if i > 0 && entries[i-1].Key == c.Key {
			return nil, &ChangeError{c.Key, "is changed twice"}
		}
		entries[i] = entry{Leaf: Leaf{Key: c.Key}, value: c.Value}
	}
	return entries, nil
}
