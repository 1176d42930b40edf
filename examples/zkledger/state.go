package zkledger

import (
	"errors"
	"fmt"
	"iter"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/commitment"
)

// ReadAccount returns the account at index of the state under root, a tree of
// that depth; one that does not exist is zero. Errors are those of n,
// [commitment.ErrInvalid] for a state that is broken or has no such index, and
// [ErrDepth].
func ReadAccount(n commitment.NodeReader, root commitment.Root, depth int, index uint32) (Account, error) {
	o, err := Open(n, root, depth, index)
	if err != nil {
		return Account{}, err
	}
	return o[0].Account, nil
}

// An Opening is an account with its path to the root.
type Opening struct {
	Index    uint32
	Account  Account
	Siblings []fr.Element // from the leaf's own on up, one a level
}

// Root returns the root of the state that the opening is of.
func (o *Opening) Root() commitment.Root {
	hash := pathRoot(o.Index, o.Account, o.Siblings)
	return hash.Bytes()
}

// pathRoot returns the root of a tree with that account at index.
func pathRoot(index uint32, a Account, siblings []fr.Element) fr.Element {
	hash := a.Hash()
	for h, sibling := range siblings {
		if index>>h&1 == 0 {
			hash = Compress(hash, sibling)
		} else {
			hash = Compress(sibling, hash)
		}
	}
	return hash
}

// Open opens accounts of the state under root, a tree of that depth, and reads
// each node once however many paths it is on. Errors are those of
// [ReadAccount].
func Open(n commitment.NodeReader, root commitment.Root, depth int, indices ...uint32) ([]Opening, error) {
	t, err := newTree(n, root, depth)
	if err != nil {
		return nil, err
	}
	openings := make([]Opening, len(indices))
	for i, index := range indices {
		if !t.has(index) {
			return nil, fmt.Errorf("%w: zkledger: index %d in a tree of depth %d", commitment.ErrInvalid, index, depth)
		}
		o := Opening{Index: index}
		if o.Account, err = t.account(index); err != nil {
			return nil, err
		}
		if o.Siblings, err = t.siblings(index); err != nil {
			return nil, err
		}
		openings[i] = o
	}
	return openings, nil
}

// An Allocation is an account that the ledger begins with.
type Allocation struct {
	Index   uint32
	Account Account
}

// Genesis returns the state, a tree of that depth, in which those accounts are
// and nothing else. An index that is named twice or that the tree does not have,
// a key that [PublicKey.Check] refuses and a balance of 2^96 or more are errors
// that match [ErrInvalid]. Whatever is allocated, L1 must hold, or not all can
// leave.
func Genesis(depth int, allocations []Allocation) (commitment.Root, commitment.Nodes, error) {
	if err := checkDepth(depth); err != nil {
		return commitment.Root{}, nil, err
	}
	nodes := make(commitment.Nodes)
	t := &tree{reader: nodes, depth: depth, top: &node{hash: empty()[depth], height: depth}}
	for _, a := range allocations {
		if err := t.allocate(a); err != nil {
			return commitment.Root{}, nil, fmt.Errorf("zkledger: genesis: account %d: %w", a.Index, err)
		}
	}
	root, err := t.commit(nodes)
	return root, nodes, err
}

func (t *tree) allocate(a Allocation) error {
	if !t.has(a.Index) {
		return fmt.Errorf("%w: not in a tree of depth %d", ErrInvalid, t.depth)
	}
	was, err := t.account(a.Index)
	switch {
	case err != nil:
		return err
	case was.Exists():
		return fmt.Errorf("%w: named twice", ErrInvalid)
	case !fits(&a.Account.Balance):
		return fmt.Errorf("%w: balance of %v wei, want less than 2^96", ErrInvalid, &a.Account.Balance)
	}
	if err := a.Account.Key.Check(); err != nil {
		return err
	}
	return t.set(a.Index, a.Account)
}

// errStop ends a walk whose caller has seen enough.
var errStop = errors.New("zkledger: stop")

// All returns the accounts that exist in the state under root, a tree of that
// depth, by their index. It ends at the first error; errors are those of
// [ReadAccount].
func All(n commitment.NodeReader, root commitment.Root, depth int) iter.Seq2[Allocation, error] {
	return func(yield func(Allocation, error) bool) {
		t, err := newTree(n, root, depth)
		if err == nil {
			err = t.walk(t.top, 0, func(a Allocation) bool { return yield(a, nil) })
		}
		if err != nil && !errors.Is(err, errStop) {
			yield(Allocation{}, err)
		}
	}
}

// walk visits the accounts below n, which are those from index on. It keeps
// nothing of what it has seen.
func (t *tree) walk(n *node, index uint32, visit func(Allocation) bool) error {
	if n.hash == empty()[n.height] {
		return nil
	}
	if err := t.load(n); err != nil {
		return err
	}
	if n.height == 0 {
		if !visit(Allocation{index, n.leaf}) {
			return errStop
		}
		return nil
	}
	below := n.below
	n.known, n.below = false, [2]*node{}
	for side, child := range below {
		if err := t.walk(child, index|uint32(side)<<(n.height-1), visit); err != nil {
			return err
		}
	}
	return nil
}
