package sharedsec_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// A toy is a machine of sixteen steps a segment, whose states are hashes of the
// boundary that it starts from. It knows the segments' ends, as a node derived
// them, and proves a step by its number.
type toy []commitment.Root

const toyDepth = 4

var toyHeights = []uint8{2, 2}

func (c toy) state(i uint64) commitment.Root {
	segment, n := i>>toyDepth, i&(1<<toyDepth-1)
	if last := uint64(len(c) - 1); segment >= last {
		return c[last]
	}
	if n == 0 {
		return c[segment]
	}
	return commitment.Keccak256(c[segment][:], []byte{byte(n)})
}

func (c toy) States(ctx context.Context, from, stride, n uint64) (fraud.History, error) {
	var h fraud.History
	for j := range n {
		h.States = append(h.States, c.state(from+(j+1)*stride))
	}
	h.Last = h.States[n-1]
	return h, ctx.Err()
}

func (c toy) Step(ctx context.Context, i uint64) (commitment.Root, []byte, error) {
	return c.state(i), binary.BigEndian.AppendUint64(nil, i), ctx.Err()
}

// After implements [fraud.Judge]: from a true state comes the next, from any
// other one something that is nobody's.
func (c toy) After(i uint64, before commitment.Root, p []byte) (commitment.Root, error) {
	if !bytes.Equal(p, binary.BigEndian.AppendUint64(nil, i)) {
		return commitment.Root{}, errors.New("no proof")
	}
	if before != c.state(i) {
		return commitment.Keccak256(before[:], p), nil
	}
	return c.state(i + 1), nil
}

// newToy returns the toy of a dispute.
func newToy(parent settlement.Assertion, dispute commitment.Root, boundaries []proof.Boundary) toy {
	out := toy{proof.Boundary{Claim: parent.Claim.Hash()}.Hash(dispute)}
	for _, b := range boundaries {
		out = append(out, b.Hash(dispute))
	}
	return out
}

// toys computes on toys.
type toys struct{}

func (toys) Compute(_ context.Context, d sharedsec.Disputed) (fraud.Computation, error) {
	return newToy(d.Parent, d.Right.Dispute, d.Boundaries), nil
}

// lyingFrom mints something in every block from a number on.
type lyingFrom struct {
	history
	number uint64
}

func (l lyingFrom) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	if b.Number < l.number {
		return l.history.Apply(n, pre, b)
	}
	c := *b
	c.Transactions = append(slices.Clone(b.Transactions), []byte("!a lie"))
	return l.history.Apply(n, pre, &c)
}

// disputeParams leave an honest party time: T > C + B, with some moves a block.
var disputeParams = func() settlementtest.Params {
	p := settlementtest.DefaultParams
	p.Period, p.Moves, p.Escape, p.Heights = 120, 100, 2000, toyHeights
	return p
}()

// A court is a rollup with disputes. The truth, by which L1 judges, is what its
// first node derives.
type court struct {
	*world
	honest *process
}

// newCourt records five entries, of which the first is asserted and confirmed;
// the children of that assertion are about the others.
func newCourt(t testing.TB) *court {
	t.Helper()
	w := newWorld()
	c := &court{world: w}
	p := disputeParams
	p.Judge = func(parent settlement.Assertion) fraud.Judge {
		dispute, boundaries := c.truth(t, parent)
		return newToy(parent, dispute, boundaries)
	}
	w.l1 = settlementtest.NewL1(w.config, p, w.memory)
	c.honest = mustStart(t, w)
	c.honest.record(t, "a", "b", "!c", "d", "e")
	c.honest.propose(t)
	w.l1.Mine(int(p.Period))
	c.honest.proposer.Passive = true
	c.honest.propose(t)
	return c
}

// truth returns the dispute of an assertion's children and the boundaries in it.
func (c *court) truth(t testing.TB, parent settlement.Assertion) (commitment.Root, []proof.Boundary) {
	start, end := parent.Claim.Position, parent.Next.End
	post, err := c.honest.store.Checkpoint(end)
	if err != nil {
		t.Error(err)
	}
	boundaries, err := c.honest.store.Boundaries(start, end)
	if err != nil {
		t.Error(err)
	}
	return proof.Statement{
		Program: parent.Next.Program, Pre: parent.Claim.Hash(),
		Input: proof.Input(start, parent.Claim.Accumulator, end, post.Claim.Accumulator),
	}.DisputeID(), boundaries
}

// party returns a node of its own that derives by a transition, with a
// challenger, as an account.
func (c *court) party(t testing.TB, account byte, by proof.Transition) (*process, *sharedsec.Challenger) {
	t.Helper()
	n := stranger(t, c.world)
	n.deriver.Transition = by
	n.proposer.Chain = c.l1.As(common.Address{account})
	n.derive(t)
	return n, n.challenger(account)
}

func (n *process) challenger(account byte) *sharedsec.Challenger {
	return &sharedsec.Challenger{
		Config: n.config, Reader: n.l1, Chain: n.l1.As(common.Address{account}), Store: n.store, Computer: toys{},
	}
}

// block is the tip's number.
func (c *court) block(t testing.TB) uint64 {
	t.Helper()
	return must(c.l1.Head(t.Context(), settlement.Latest)).Number
}
