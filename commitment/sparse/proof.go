package sparse

import (
	"fmt"
	"sort"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Proof shows what a map holds under one key: the path that a lookup of the
// key takes, and the leaf in which it ends. If that is the key's own leaf the
// key is present, else it is absent.
//
// The zero Proof is that of the empty map, in which every key is absent.
type Proof struct {
	// Steps are the inner nodes of the path, from the root to the leaf. Their
	// bits strictly increase.
	Steps []Step

	// Leaf is the end of the path; nil if the map is empty.
	Leaf *Leaf
}

// A Step is an inner node on a path: its bit, and its child off the path.
type Step struct {
	Bit     uint8
	Sibling commitment.Root
}

// A RootError tells that a proof leads to another root than the one that it
// was checked against. It matches [commitment.ErrInvalid].
type RootError struct{ Got, Want commitment.Root }

func (e *RootError) Error() string {
	return fmt.Sprintf("sparse: proof leads to root %v, want %v", e.Got, e.Want)
}

// Unwrap returns [commitment.ErrInvalid].
func (e *RootError) Unwrap() error { return commitment.ErrInvalid }

// Prove returns the proof of what the map with this root holds under key. The
// value itself is not read: [Get] gives it. Errors are those of [Get].
func Prove(r commitment.NodeReader, root commitment.Root, key Key) (Proof, error) {
	if root.IsZero() {
		return Proof{}, nil
	}
	var steps []Step
	leaf, err := lookup(r, root, &key, &steps)
	if err != nil {
		return Proof{}, err
	}
	return Proof{steps, &leaf}, nil
}

// Verify reports whether p proves that the map with this root holds value
// under key or, if value is empty, that it holds nothing there. It does no
// I/O. Whatever does not hold matches [commitment.ErrInvalid]; a proof for
// another root, a [RootError].
func Verify(root commitment.Root, key Key, value []byte, p Proof) error {
	if len(value) > MaxValue {
		return fmt.Errorf("%w: sparse: value of %d bytes, want at most %d", commitment.ErrInvalid, len(value), MaxValue)
	}
	if err := p.check(root, &key); err != nil {
		return err
	}
	present := p.Leaf != nil && p.Leaf.Key == key
	if len(value) == 0 {
		if present {
			return fmt.Errorf("%w: sparse: key %v is present, want absent", commitment.ErrInvalid, key)
		}
		return nil
	}
	if !present {
		return fmt.Errorf("%w: sparse: key %v is absent, want present", commitment.ErrInvalid, key)
	}
	if got := commitment.Keccak256(value); got != p.Leaf.Value {
		return fmt.Errorf("%w: sparse: key %v has another value: hash %v, want %v", commitment.ErrInvalid, key, p.Leaf.Value, got)
	}
	return nil
}

// Root returns the root of a map in which a lookup of key takes the path p,
// without comparing it to any: [Verify] does. It fails, matching
// [commitment.ErrInvalid], if p is the path of no lookup of key.
func (p Proof) Root(key Key) (commitment.Root, error) {
	if p.Leaf == nil {
		if len(p.Steps) != 0 {
			return commitment.Root{}, fmt.Errorf("%w: sparse: proof of the empty map with %d steps", commitment.ErrInvalid, len(p.Steps))
		}
		return commitment.Root{}, nil
	}
	mask, err := p.bitmap()
	if err != nil {
		return commitment.Root{}, err
	}
	if !agree(&key, &p.Leaf.Key, &mask) {
		return commitment.Root{}, fmt.Errorf("%w: sparse: proof's leaf %v is not on the path of key %v", commitment.ErrInvalid, p.Leaf.Key, key)
	}
	return climb(&key, p.Leaf.hash(), p.Steps), nil
}

// check reports whether p is the path of a lookup of key under root.
func (p Proof) check(root commitment.Root, key *Key) error {
	got, err := p.Root(*key)
	if err != nil {
		return err
	}
	if got != root {
		return &RootError{got, root}
	}
	return nil
}

// bitmap returns the set of the steps' bits, after checking that they
// strictly increase, which also bounds their number.
func (p Proof) bitmap() (Key, error) {
	var m Key
	above := -1
	for _, s := range p.Steps {
		if int(s.Bit) <= above {
			return m, fmt.Errorf("%w: sparse: proof has bit %d below bit %d", commitment.ErrInvalid, s.Bit, above)
		}
		above = int(s.Bit)
		m.set(s.Bit)
	}
	return m, nil
}

// climb returns the hash at the top of steps, which lie on the path of key,
// when the hash below them is h.
func climb(key *Key, h commitment.Root, steps []Step) commitment.Root {
	for i := len(steps) - 1; i >= 0; i-- {
		h = join(steps[i].Bit, key, h, steps[i].Sibling)
	}
	return h
}

// Update returns the root after change c to a map of which only root and the
// proof p of c.Key are known: the same that the function [Update] returns. A
// party without the map follows it this way.
//
// A proof that does not hold matches [commitment.ErrInvalid], an unacceptable
// change [ErrChange]. Changes to several keys at once take a witness: the
// nodes that a [Recorder] saw, given to the function Update.
func (p Proof) Update(root commitment.Root, c Change) (commitment.Root, error) {
	if err := c.check(); err != nil {
		return commitment.Root{}, err
	}
	if err := p.check(root, &c.Key); err != nil {
		return commitment.Root{}, err
	}
	present := p.Leaf != nil && p.Leaf.Key == c.Key
	n := len(p.Steps)
	if len(c.Value) == 0 {
		switch {
		case !present:
			return root, nil
		case n == 0:
			return commitment.Root{}, nil
		default: // the sibling takes the place of the inner node above both
			return climb(&c.Key, p.Steps[n-1].Sibling, p.Steps[:n-1]), nil
		}
	}
	leaf := Leaf{c.Key, commitment.Keccak256(c.Value)}
	h := leaf.hash()
	if present || p.Leaf == nil {
		return climb(&c.Key, h, p.Steps), nil
	}
	// A new inner node parts the new key from the leaf found. It goes between
	// the steps with smaller bits and those with larger ones; none has that
	// very bit, since the keys agree at all of them.
	bit := firstDifference(&c.Key, &p.Leaf.Key)
	i := sort.Search(n, func(i int) bool { return int(p.Steps[i].Bit) > bit })
	h = join(uint8(bit), &c.Key, h, climb(&c.Key, p.Leaf.hash(), p.Steps[i:]))
	return climb(&c.Key, h, p.Steps[:i]), nil
}
