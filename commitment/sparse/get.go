package sparse

import "github.com/sharedsec/sharedsec/commitment"

// MaxValue is the largest size of a value in bytes: what one preimage of the
// fraud-proof machine's oracle can hold. Larger things are split by their
// owner, so that each part stays provable.
const MaxValue = 1 << 16

// Get returns the value that the map with this root holds under key, or nil
// if it holds none; a value is never empty. The caller must not change it.
//
// It reads at most 258 nodes. A node that r lacks is reported as r does
// (matching [commitment.ErrNodeMissing]); one that is not what its hash or the
// rules of the tree ask for matches [commitment.ErrInvalid].
func Get(r commitment.NodeReader, root commitment.Root, key Key) ([]byte, error) {
	if root.IsZero() {
		return nil, nil
	}
	leaf, err := lookup(r, root, &key, nil)
	if err != nil || leaf.Key != key {
		return nil, err
	}
	return readValue(r, &leaf)
}

// lookup follows key from root, which is not zero, to the leaf at the end of
// its path. If steps is not nil, it appends the path to it.
func lookup(r commitment.NodeReader, root commitment.Root, key *Key, steps *[]Step) (Leaf, error) {
	var mask Key
	hash, above := root, -1
	for {
		in, leaf, isLeaf, err := readNode(r, hash, above)
		if err != nil {
			return Leaf{}, err
		}
		if isLeaf {
			if !agree(key, &leaf.Key, &mask) {
				return Leaf{}, &NodeError{hash, "is a leaf that its own key does not lead to"}
			}
			return leaf, nil
		}
		side := key.bit(in.bit)
		if steps != nil {
			*steps = append(*steps, Step{in.bit, in.child(1 - side)})
		}
		mask.set(in.bit)
		hash, above = in.child(side), int(in.bit)
	}
}
