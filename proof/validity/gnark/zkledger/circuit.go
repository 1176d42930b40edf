package zkledger

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof/validity/gnark/blobeval"
)

// circuit has the public inputs in their order, and the witness.
type circuit struct {
	Hash      frontend.Variable `gnark:",public"` // h
	Point     frontend.Variable `gnark:",public"` // rho
	Fold      frontend.Variable `gnark:",public"` // F
	ValueHigh frontend.Variable `gnark:",public"` // y >> 128
	ValueLow  frontend.Variable `gnark:",public"` // y mod 2^128

	Statement, Domain, Pre frontend.Variable
	Stream                 []frontend.Variable // the segments' values
	PointLimbs, ValueLimbs blobeval.Number
	Deposit                deposit
	Sides                  []sides // of each transaction

	params Params
}

// newCircuit returns a circuit in which all is there but has no value.
func newCircuit(p Params) *circuit {
	c := &circuit{
		Stream: make([]frontend.Variable, len(segments(p))),
		Sides:  make([]sides, p.Transfers),
		params: p,
	}
	c.Deposit.Index = make([]frontend.Variable, p.Depth)
	for i := range c.Sides {
		c.Sides[i].Sender.Siblings = make([]frontend.Variable, p.Depth)
		c.Sides[i].Receiver.Siblings = make([]frontend.Variable, p.Depth)
	}
	return c
}

// Define implements [frontend.Circuit].
func (c *circuit) Define(api frontend.API) error {
	if err := c.params.check(); err != nil {
		return err
	}
	g := newGadgets(api)
	s, err := newStream(g, c.params, c.Stream)
	if err != nil {
		return err
	}
	x, err := c.execute(g, s)
	if err != nil {
		return err
	}
	return c.link(g, s, x)
}

// execute returns x, the statement of what the entry does.
func (c *circuit) execute(g *gadgets, s *stream) ([]frontend.Variable, error) {
	ed, err := newCurve(g)
	if err != nil {
		return nil, err
	}
	d := &c.Deposit
	d.check(g, s.sum(0, s.end()))
	block, active := c.batch(s)
	e := execution{curve: ed, stream: s, params: c.params, domain: g.md(0, c.Domain), root: c.Pre}
	for i, sides := range c.Sides {
		made := d
		if i > 0 {
			made = nil
		}
		if err := e.transaction(i, active[i], sides, made); err != nil {
			return nil, err
		}
	}
	x := []frontend.Variable{
		c.Statement, c.Domain, c.Pre, e.root, block,
		g.Add(g.Mul(d.Is, power(32)), d.number(g)), d.X, d.Y, d.Value, d.To, e.bounced,
	}
	return append(x, e.exits...), nil
}

// batch returns what x says of the block that the stream is, and for each
// transaction whether it is one; zeros if the stream is no batch.
func (c *circuit) batch(s *stream) (block frontend.Variable, active []frontend.Variable) {
	n := c.params.Transfers
	count := s.number(whole(countAt, 16))
	is := make([]frontend.Variable, n+1)
	counted := frontend.Variable(0)
	for i := range is {
		is[i] = s.equal(count, i)
		counted = s.Add(counted, is[i])
	}
	// There are more than i transactions.
	active = make([]frontend.Variable, n)
	more := frontend.Variable(0)
	for i := n; i > 0; i-- {
		more = s.Add(more, is[i])
		active[i-1] = more
	}

	length := s.Add(constantLength, s.Mul(count, ledger.TxSize))
	behind := s.sum(txAt+n*txBits, s.end())
	for i := range n {
		at := txAt + i*txBits
		behind = s.Add(behind, s.Mul(s.not(active[i]), s.sum(at, at+txBits)))
	}
	batch := s.all(
		counted,
		s.equal(s.number(whole(0, 8)), 1),         // the blob's version
		s.equal(s.number(whole(8, 24)), length),   // of its data
		s.equal(s.number(whole(32, 40)), 1<<32+1), // the frame's version, 0 of 1
		s.IsZero(behind),
	)
	for i := range active {
		active[i] = s.Mul(active[i], batch)
	}
	times := s.Add(power(128), s.Mul(s.number(whole(timeAt, 64)), power(64)), s.number(whole(originAt, 64)))
	return s.Mul(batch, times), active
}

// constantLength is that of a blob's data which is a batch of no transactions.
const constantLength = txAt/8 - 4

// link asserts that x and the stream are those which the public inputs are of.
func (c *circuit) link(g *gadgets, s *stream, x []frontend.Variable) error {
	limbs, low, high := s.elements()

	const highs = 41 // that one element holds
	hashed := append(append([]frontend.Variable(nil), x...), low...)
	for len(high) > 0 {
		part := high[:min(highs, len(high))]
		high = high[len(part):]
		packed := frontend.Variable(0)
		for _, h := range part {
			packed = g.Add(g.Mul(packed, 1<<highBits), h)
		}
		hashed = append(hashed, packed)
	}
	g.AssertIsEqual(c.Hash, g.md(0, hashed...))

	fold := frontend.Variable(0)
	for i := len(x) - 1; i >= 0; i-- {
		fold = g.Add(g.Mul(fold, c.Point), x[i])
	}
	g.AssertIsEqual(c.Fold, fold)

	// Limbs are checked where the polynomial is evaluated. The point's last is
	// shorter, so that the point is no number of p or more.
	g.ranges.Check(c.PointLimbs[3], lowBits-3*limbBits)
	point := frontend.Variable(0)
	for i, l := range c.PointLimbs {
		point = g.Add(point, g.Mul(l, power(i*limbBits)))
	}
	g.AssertIsEqual(c.Point, point)
	// That the value is below r, and no other that is equal mod r, L1 knows.
	v := c.ValueLimbs
	g.AssertIsEqual(c.ValueLow, g.Add(v[0], g.Mul(v[1], power(limbBits))))
	g.AssertIsEqual(c.ValueHigh, g.Add(v[2], g.Mul(v[3], power(limbBits))))
	if err := blobeval.AssertValue(g.API, limbs, c.PointLimbs, c.ValueLimbs); err != nil {
		return fmt.Errorf("zkledger: %w", err)
	}
	return nil
}
