package sparse

import (
	"fmt"
	"iter"

	"github.com/sharedsec/sharedsec/commitment"
)

// An Entry is a key and the value that a map holds under it, never empty.
// Change(e) is the change that sets it.
type Entry struct {
	Key   Key
	Value []byte
}

// All returns the entries of the map with this root in the order of their
// keys, and checks on the way that the whole tree obeys the rules: a sequence
// that ends without an error is of a root that [Update] makes from these very
// entries. An error, as of [Get], comes last, with the zero Entry.
func All(r commitment.NodeReader, root commitment.Root) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		if root.IsZero() {
			return
		}
		var previous *Key
		err := walk(r, root, func(leaf Leaf, parted int) (bool, error) {
			// Sorted keys make a sound tree exactly if each two neighbours
			// part where the tree parts them.
			if previous != nil {
				if got := firstDifference(previous, &leaf.Key); got != parted || leaf.Key.bit(uint8(got)) == 0 {
					return false, &NodeError{root, fmt.Sprintf("parts keys %v and %v at bit %d", *previous, leaf.Key, parted)}
				}
			}
			previous = &leaf.Key
			value, err := readValue(r, &leaf)
			if err != nil {
				return false, err
			}
			return yield(Entry{leaf.Key, value}, nil), nil
		})
		if err != nil {
			yield(Entry{}, err)
		}
	}
}

// walk calls visit for the leaves under root from left to right, with the bit
// of the inner node that parts each from the one before it, until visit
// returns false or an error.
func walk(r commitment.NodeReader, root commitment.Root, visit func(leaf Leaf, parted int) (bool, error)) error {
	type subtree struct {
		hash  commitment.Root
		above int
	}
	// The subtrees yet to come, whose bits above strictly increase: at most
	// one for each bit, and the root.
	stack := []subtree{{root, -1}}
	for len(stack) > 0 {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		hash, above := top.hash, top.above
		for {
			in, leaf, isLeaf, err := readNode(r, hash, above)
			if err != nil {
				return err
			}
			if isLeaf {
				if more, err := visit(leaf, top.above); err != nil || !more {
					return err
				}
				break
			}
			above = int(in.bit)
			stack = append(stack, subtree{in.right, above})
			hash = in.left
		}
	}
	return nil
}
