package contracttest

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv/segment"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// The kinds of proofs of a step.
const (
	repeatFault = iota
	repeatEnd
	loadImage
	lastStep
	machineStep
)

const encodedState = 729 // bytes, of a machine with one place unused

// A court is a rollup whose children of the genesis assertion can be rivals,
// and the truth about them.
type court struct {
	*rollup
	parent  commitment.Root
	dispute commitment.Root // id
	image   []byte          // encoded
	right   proposal
	truth   history
	trace   *segment.Trace // proves steps; nil where the machine comes exited
}

// disputable returns a setup with disputes over segments of 2^h steps, the h
// being all heights but the last, which is that of the segments.
func disputable(heights ...uint8) setup {
	s := standard()
	s.assertions.SpanDepth = uint64(heights[len(heights)-1])
	s.assertions.SpanEntries = min(s.assertions.SpanEntries, 1<<s.assertions.SpanDepth)
	s.assertions.Image = [32]byte{1}
	s.disputes = bindings.DisputesParams{
		Heights: heights, TipCap: big.NewInt(2e9), CostCap: new(big.Int).Div(ether, big.NewInt(100)), FixedGas: 60_000,
	}
	n := uint64(len(heights))
	for i, h := range heights {
		n += uint64(h)
		if i > 0 {
			s.disputes.Stakes = append(s.disputes.Stakes, new(big.Int).Div(stake, big.NewInt(int64(i+1))))
		}
	}
	d := &s.assertions.Delays
	d.Move, d.Moves = 0, 2*n+1
	s.assertions.Terms.Period = d.Censorship + d.Moves + 1
	settled := d.Proposer + s.assertions.Terms.Period + d.Censorship + d.Moves
	d.Escape, d.Retention = settled+1, settled+d.Margin
	s.upgrade = d.ExitWindow + d.Force + settled + d.Withdrawal
	return s
}

// exited returns the encoding of a machine that has exited with that output.
func exited(code byte, output []byte) []byte {
	b := make([]byte, encodedState)
	copy(b[653:693], output)
	b[693], b[694], b[695] = byte(len(output)), 1, code
	return b
}

// newCourt deploys a rollup with disputes over segments of two steps: the load
// and the last. Its machine comes exited: its output says that the only
// segment leads to the end of the children of the genesis assertion.
func newCourt(t testing.TB, segments uint8) *court {
	t.Helper()
	return newCourtWith(t, disputable(1, segments))
}

func newCourtWith(t testing.TB, s setup) *court {
	t.Helper()
	// The output names the entries, which an equal rollup tells ahead.
	r := deployWith(t, s)
	r.post(0)
	genesis := r.latest()
	right := r.next(genesis, 1, commitment.Root{})
	claim := right.claim.Hash()
	image := exited(0, append(claim[:], make([]byte, 8)...))
	s.assertions.Image = commitment.Keccak256(image)
	r = deployWith(t, s)
	r.post(0)
	c := &court{rollup: r, parent: genesis, image: image, right: right}
	if r.latest() != genesis || r.accs[1] != right.claim.Accumulator {
		t.Fatal("two rollups of one setup differ")
	}
	c.dispute = r.statement(r.nodes[genesis], claim).DisputeID()
	pre := proof.Boundary{Claim: r.nodes[genesis].claim.Hash()}.Hash(c.dispute)
	c.truth = history{parent: genesis, heights: s.disputes.Heights}
	c.truth.states = []commitment.Root{pre, c.loaded(pre)}
	return c.ending(c.truth, proof.Boundary{Claim: claim}.Hash(c.dispute), &c.truth)
}

// newMachineCourt deploys a rollup with disputes whose machine makes some steps
// and then exits: its output is that of newCourt.
func newMachineCourt(t testing.TB, steps int, heights ...uint8) *court {
	t.Helper()
	return newMachineCourtWith(t, steps, disputable(heights...))
}

func newMachineCourtWith(t testing.TB, steps int, s setup) *court {
	t.Helper()
	r := deployWith(t, s)
	r.post(0)
	genesis := r.latest()
	right := r.next(genesis, 1, commitment.Root{})
	end := segment.Boundary{Claim: right.claim}
	image := storing(steps, 0, end)
	s.assertions.Image = image.Hash()
	r = deployWith(t, s)
	r.post(0)
	c := &court{rollup: r, parent: genesis, right: right}
	c.dispute = r.statement(r.nodes[genesis], commitment.Root{}).DisputeID()
	p := segment.Params{DisputeID: c.dispute, End: right.claim.Position, Image: image.Hash(), Depth: r.depth()}
	var err error
	c.trace, err = segment.New(p, image, []segment.Boundary{{Claim: r.nodes[genesis].claim}, end}, noInput, segment.Options{})
	if err != nil {
		t.Fatal(err)
	}
	c.truth = history{parent: genesis, heights: s.disputes.Heights}
	for i := range uint64(1)<<r.depth() + 1 {
		state, _, err := c.trace.Step(t.Context(), i)
		if err != nil {
			t.Fatal(err)
		}
		c.truth.states = append(c.truth.states, state)
	}
	return c.ending(c.truth, end.Hash(c.dispute), &c.truth)
}

// ending repeats a state to the end of a history.
func (c *court) ending(h history, state commitment.Root, out *history) *court {
	h.states = append(h.states[:0:0], h.states...)
	for len(h.states) < 1<<(h.stride(uint8(len(h.heights)))+h.heights[len(h.heights)-1])+1 {
		h.states = append(h.states, state)
	}
	*out = h
	return c
}

// loaded returns the state into which a boundary loads the image.
func (c *court) loaded(boundary commitment.Root) commitment.Root {
	return commitment.Keccak256(c.image[:621], boundary[:], c.image[653:])
}

// step returns the proof of step i of the truth.
func (c *court) step(i uint64) []byte {
	if c.trace != nil {
		_, shown, err := c.trace.Step(c.t.Context(), i)
		if err != nil {
			c.t.Fatal(err)
		}
		return shown
	}
	pre, _ := c.nodes[c.parent].claim.MarshalBinary()
	end, _ := c.right.claim.MarshalBinary()
	switch i {
	case 0:
		return append(append(append([]byte{loadImage}, pre...), make([]byte, 8)...), c.image...)
	case 1:
		state := append([]byte{lastStep}, c.image...)
		copy(state[1+621:], c.truth.states[0][:])
		return state
	}
	return append([]byte{repeatEnd}, end...)
}

// lie returns a history that ends in another claim, wrong from state `from`
// on, and the claim.
func (c *court) lie(tag byte, from int) (history, proposal) {
	p := c.next(c.parent, tag, commitment.Root{})
	last := proof.Boundary{Claim: p.claim.Hash()}.Hash(c.dispute)
	h := c.truth
	h.states = append(h.states[:0:0], c.truth.states[:from]...)
	c.ending(h, last, &h)
	return h, p
}

// assert proposes the end of a history.
func (c *court) assert(who common.Address, h history, p proposal) commitment.Root {
	c.t.Helper()
	wantSuccess(c.t, c.tryAssert(who, h, p))
	return c.last
}

func (c *court) tryAssert(who common.Address, h history, p proposal) *receipt {
	c.t.Helper()
	levels := uint8(len(h.heights))
	p.span, p.path = h.root().Span, nil
	for _, s := range h.last(levels, 0) {
		p.path = append(p.path, s)
	}
	return c.do(who, c.assertions, c.nodes[p.parent].Stake, p.encode())
}

func (c *court) status(v bindings.Node) bindings.IDisputesStatus {
	c.t.Helper()
	return view(c.chain, c.disputes, disputesABI.PackStatus(v), disputesABI.UnpackStatus)
}

func (c *court) call(who common.Address, data []byte) *receipt {
	c.t.Helper()
	return c.do(who, c.disputes, nil, data)
}

func (c *court) bisect(who common.Address, v bindings.Node, h history) *receipt {
	c.t.Helper()
	left, right := h.halves(v)
	return c.call(who, disputesABI.PackBisect(v, left, right))
}

func (c *court) refine(who common.Address, v bindings.Node, h history) *receipt {
	c.t.Helper()
	finer := h.finer(v)
	return c.do(who, c.disputes, c.stakeOf(finer.Level), disputesABI.PackRefine(v, finer.Span, h.last(finer.Level, finer.Lbase)))
}

func (c *court) stakeOf(level uint8) *big.Int { return c.setup.disputes.Stakes[level-1] }

func (c *court) prove(who common.Address, v bindings.Node) *receipt {
	c.t.Helper()
	data := disputesABI.PackProve(v, c.truth.states[v.Lbase], c.truth.path(1, v.Lbase), c.step(v.Lbase))
	return c.doTx(tx{from: who, to: c.disputes, data: data, name: "proof"})
}

// nodeID is what names a node.
func nodeID(v bindings.Node) commitment.Root {
	var lbase [8]byte
	binary.BigEndian.PutUint64(lbase[:], v.Lbase)
	return commitment.Keccak256([]byte{0x20}, v.Parent[:], []byte{v.Level}, lbase[:], []byte{v.Height}, v.Base[:], v.Span[:])
}

// act makes every move below v that h allows and that is not made yet: only
// the truth can prove. It reports how many it made.
func (c *court) act(who common.Address, h history, v bindings.Node) (moves int) {
	c.t.Helper()
	st := c.status(v)
	if st.Created == 0 || st.Rivals < 2 {
		return 0
	}
	if v.Height > 0 {
		if !st.Bisected {
			wantSuccess(c.t, c.bisect(who, v, h))
			moves++
		}
		left := h.node(v.Level, v.Lbase, v.Height-1)
		right := h.node(v.Level, v.Lbase+1<<(v.Height-1), v.Height-1)
		return moves + c.act(who, h, left) + c.act(who, h, right)
	}
	if v.Level > 1 {
		finer := h.finer(v)
		if c.status(finer).Created == 0 {
			wantSuccess(c.t, c.refine(who, v, h))
			moves++
		}
		return moves + c.act(who, h, finer)
	}
	if !st.Proven && h.states[v.Lbase] == c.truth.states[v.Lbase] && h.states[v.Lbase+1] == c.truth.states[v.Lbase+1] {
		wantSuccess(c.t, c.prove(who, v))
		moves++
	}
	return moves
}

// updates returns updates of all nodes of h below v, from the bottom up.
func (c *court) updates(h history, v bindings.Node) []bindings.Update {
	c.t.Helper()
	st := c.status(v)
	u := bindings.Update{Node: v, Expected: st.Stored + 1}
	var out []bindings.Update
	switch {
	case st.Bisected:
		left, right := h.halves(v)
		u.Left, u.Right = left, right
		out = append(out, c.updates(h, h.node(v.Level, v.Lbase, v.Height-1))...)
		out = append(out, c.updates(h, h.node(v.Level, v.Lbase+1<<(v.Height-1), v.Height-1))...)
	case st.Refined:
		finer := h.finer(v)
		u.Left = finer.Span
		out = append(out, c.updates(h, finer)...)
	}
	return append(out, u)
}

func (c *court) update(list ...bindings.Update) *receipt {
	c.t.Helper()
	return c.call(carol, disputesABI.PackUpdate(list))
}

// refunds returns the moved nodes of h from v down.
func (c *court) refunds(h history, v bindings.Node) []bindings.Refund {
	c.t.Helper()
	st := c.status(v)
	switch {
	case st.Bisected:
		left, right := h.halves(v)
		out := []bindings.Refund{{Node: v, Left: left, Right: right}}
		out = append(out, c.refunds(h, h.node(v.Level, v.Lbase, v.Height-1))...)
		return append(out, c.refunds(h, h.node(v.Level, v.Lbase+1<<(v.Height-1), v.Height-1))...)
	case st.Refined:
		return c.refunds(h, h.finer(v))
	case st.Proven:
		return []bindings.Refund{{Node: v}}
	}
	return nil
}

func (c *court) owed(a common.Address) *big.Int {
	return view(c.chain, c.disputes, disputesABI.PackClaimable(a), disputesABI.UnpackClaimable)
}
