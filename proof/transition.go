package proof

import (
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
)

// A Transition is the rollup's own rule: it is the only way into the user's
// code, natively, inside the fraud-proof machine and under a zero-knowledge
// virtual machine.
type Transition interface {
	// Apply executes b on the state under root pre, which it reads through n
	// alone, and returns the state after it. It is total and deterministic:
	// any block of any bytes has a result, transactions that are not valid
	// change nothing, and the result depends on the arguments alone, never on
	// a clock, randomness, map order, the network or an earlier call. No
	// deposit is lost, whatever its data says: its value is credited, or leaves
	// for its recipient as an exit.
	//
	// An error means that the state could not be read: a node is missing or
	// broken. It is never a verdict about b.
	//
	// Apply keeps no part of b, and is safe for concurrent use.
	Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (Result, error)
}

// A Result is what a block did.
type Result struct {
	// Post is the root of the state after the block.
	Post commitment.Root

	// Exits are what leaves for L1, in order.
	Exits []Exit

	// Nodes are the nodes that the block made: with them and those that it
	// was given, the state under Post can be read.
	Nodes commitment.Nodes
}
