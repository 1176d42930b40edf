// Package prooftest tests what implements the interfaces of package proof.
//
// [TestTransition] is for whoever writes a rollup's rule: it finds what makes
// two nodes, or a node and the fraud-proof machine, come to different states
// from the same blocks, such as clocks, randomness, the order of maps, memory
// of earlier calls, state that is read by other ways than the given nodes, and
// blocks that nobody expected. [TestVerifier] is for whoever writes a proof
// system's verifier, or a policy made of several.
//
// Neither shows that a rule is the one that was meant, nor that a proof system
// is sound.
package prooftest

import (
	"errors"
	"fmt"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// A Fixture is a transition with something for it to do.
type Fixture struct {
	// New returns the transition, made anew.
	New func() proof.Transition

	// Root and Nodes are the state that the first block finds.
	Root  commitment.Root
	Nodes commitment.Nodes

	// Blocks follow each other. Together they should do all that the
	// transition can: every kind of transaction, exits, deposits, forced
	// transactions, blocks that do nothing.
	Blocks []batch.Block

	// Read reads the whole state under root, through n alone.
	Read func(n commitment.NodeReader, root commitment.Root) error

	// Hash names a node of the state; nil: by its keccak256.
	Hash func(node []byte) commitment.Root

	// Balance returns what the state under root holds for an account, in wei,
	// big-endian: for whoever a deposit's recipient stands for. It is nil for a rollup whose deposits are not money: then
	// the suite cannot tell whether they are credited.
	Balance func(n commitment.NodeReader, root commitment.Root, account common.Address) ([32]byte, error)
}

// TestTransition tests a [proof.Transition]. Its subtests are the rules of
// [proof.Transition.Apply]; each failure says which is broken and where. It
// should also run under the race detector.
//
// To see what only another process shows (seeds of maps and hashes, what init
// drew), it starts the test binary again, for the one test that called it.
func TestTransition(t *testing.T, f Fixture) {
	if child(t, f) {
		return
	}
	c, err := newChain(f)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range transitionRules {
		t.Run(r.name, func(t *testing.T) {
			if err := r.check(t, c); err != nil {
				t.Error(err)
			}
		})
	}
	name := t.Name()
	t.Run("OtherProcess", func(t *testing.T) {
		if err := otherProcess(t.Context(), name, c); err != nil {
			t.Error(err)
		}
	})
}

// transitionRules are the subtests of [TestTransition]. They use t for its
// context and for bubbles, and report through their error alone.
var transitionRules = []struct {
	name  string
	check func(t *testing.T, c *chain) error
}{
	{"Repeats", repeats},
	{"IgnoresTheClock", ignoresTheClock},
	{"ForgetsEarlierCalls", forgets},
	{"Concurrent", concurrent},
	{"LeavesTheBlockAlone", leavesTheBlock},
	{"KeepsNothingOfTheBlock", keepsNothing},
	{"ReadsThroughNodesAlone", readsNodesAlone},
	{"NodesSuffice", nodesSuffice},
	{"MissingNodes", missingNodes},
	{"WrongNodes", wrongNodes},
	{"Total", total},
	{"Deposits", deposits},
}

// chain is the fixture with what its blocks come to.
type chain struct {
	f     Fixture
	steps []step
}

// step is one block and what it does.
type step struct {
	block  batch.Block
	pre    commitment.Root
	nodes  commitment.Nodes // all that is known before it
	result proof.Result
	read   []commitment.Root // nodes read, in order, each once
}

// newChain executes the fixture's blocks.
func newChain(f Fixture) (*chain, error) {
	switch {
	case f.New == nil || f.Read == nil:
		return nil, errors.New("prooftest: the fixture lacks New or Read")
	case len(f.Blocks) == 0:
		return nil, errors.New("prooftest: the fixture has no blocks")
	}
	if err := f.Read(f.Nodes, f.Root); err != nil {
		return nil, fmt.Errorf("prooftest: the fixture's state cannot be read: %w", err)
	}
	c := &chain{f: f}
	t, pre, nodes := f.New(), f.Root, clone(f.Nodes)
	for i := range f.Blocks {
		r := &recorder{from: nodes, seen: make(map[commitment.Root]bool)}
		b := cloneBlock(&f.Blocks[i])
		result, err := apply(t, r, pre, &b)
		if err != nil {
			return nil, fmt.Errorf("block %d: %w", i, err)
		}
		c.steps = append(c.steps, step{
			block:  cloneBlock(&f.Blocks[i]),
			pre:    pre,
			nodes:  nodes,
			result: cloneResult(result),
			read:   r.order,
		})
		nodes = clone(nodes)
		for h, n := range result.Nodes {
			nodes[h] = append([]byte(nil), n...)
		}
		pre = result.Post
	}
	return c, nil
}

// run executes every block of c on what it should find there, with t, and
// compares.
func (c *chain) run(t proof.Transition) error {
	for i := range c.steps {
		if err := c.runStep(t, i); err != nil {
			return err
		}
	}
	return nil
}

func (c *chain) runStep(t proof.Transition, i int) error {
	s := &c.steps[i]
	b := cloneBlock(&s.block)
	got, err := apply(t, opaque{clone(s.nodes)}, s.pre, &b)
	if err != nil {
		return fmt.Errorf("block %d: %w", i, err)
	}
	if d := differ(&s.result, &got); d != "" {
		return fmt.Errorf("block %d: %s than the first time", i, d)
	}
	return nil
}

// apply calls Apply. A panic is an error.
func apply(t proof.Transition, n commitment.NodeReader, pre commitment.Root, b *batch.Block) (r proof.Result, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", errPanic, p)
		}
	}()
	return t.Apply(n, pre, b)
}

var errPanic = errors.New("panic in Apply, which no block and no node may cause")

func repeats(_ *testing.T, c *chain) error {
	for range 8 {
		if err := c.run(c.f.New()); err != nil {
			return fmt.Errorf("a transition made anew gives another result, so it depends on more than its arguments (map order? randomness?): %w", err)
		}
	}
	return nil
}

// ignoresTheClock runs the chain in a bubble, where it is the year 2000.
func ignoresTheClock(t *testing.T, c *chain) (err error) {
	synctest.Test(t, func(*testing.T) { err = c.run(c.f.New()) })
	if err != nil {
		return fmt.Errorf("at another time the result is another, so it depends on the clock: %w", err)
	}
	return nil
}
