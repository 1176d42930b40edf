package settlement

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
)

// Facts about disputes. Parent is the assertion whose children are rivals; a
// node is named by its id (see [github.com/sharedsec/sharedsec/proof/fraud.Node]).
// Amounts are in wei, big-endian.
type (
	// Joined: a child of Parent is the root of a tree.
	Joined struct {
		Parent, Node commitment.Root
		Span         commitment.Root
		Created      uint64 // L1 block in which it was asserted
	}

	// Bisected: a node has two halves.
	Bisected struct {
		Parent, Node commitment.Root
		Left, Right  commitment.Root // spans
		Mover        common.Address
		Cost         [32]byte // that is refunded if the node is right
	}

	// Refined: a node has one more refinement, with a stake.
	Refined struct {
		Parent, Node commitment.Root
		Root, Span   commitment.Root // of the finer tree
		Owner        common.Address
		Cost         [32]byte
	}

	// Proven: L1 executed a node's step, and it is right.
	Proven struct {
		Parent, Node commitment.Root
		Mover        common.Address
		Cost         [32]byte
	}

	// TimerRaised: a node's stored timer is another, in L1 blocks.
	TimerRaised struct {
		Parent, Node commitment.Root
		Timer        uint64
	}

	// Settled: a root has won its tree, and with it what its rivals staked.
	Settled struct {
		Parent, Node commitment.Root
		Pot          [32]byte
	}

	// MoveRefunded: the cost of a move is an account's to claim.
	MoveRefunded struct {
		Parent, Node commitment.Root
		Account      common.Address
		Value        [32]byte
	}
)

func (Joined) fact()       {}
func (Bisected) fact()     {}
func (Refined) fact()      {}
func (Proven) fact()       {}
func (TimerRaised) fact()  {}
func (Settled) fact()      {}
func (MoveRefunded) fact() {}
