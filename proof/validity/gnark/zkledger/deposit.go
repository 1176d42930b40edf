package zkledger

import "github.com/consensys/gnark/frontend"

// deposit is the witness of an entry that is one; all zeros if it is none.
type deposit struct {
	Is        frontend.Variable   // flag
	Index     []frontend.Variable // the low D bits of the index, the least significant first
	IndexHigh frontend.Variable   // and what is above
	X, Y      frontend.Variable   // the key
	Value, To frontend.Variable
}

// number returns the index.
func (d *deposit) number(g *gadgets) frontend.Variable {
	return g.Add(g.number(d.Index), g.Mul(d.IndexHigh, power(len(d.Index))))
}

// check asserts that numbers are in their ranges, and that all are zero if the
// entry is no deposit; data is zero if and only if the entry has no data, which
// a deposit has not.
func (d *deposit) check(g *gadgets, data frontend.Variable) {
	g.AssertIsBoolean(d.Is)
	for _, b := range d.Index {
		g.AssertIsBoolean(b)
	}
	g.ranges.Check(d.IndexHigh, 32-len(d.Index))
	g.ranges.Check(d.Value, balanceBits)
	for _, v := range []frontend.Variable{d.number(g), d.X, d.Y, d.Value, d.To} {
		g.AssertIsEqual(0, g.Mul(g.not(d.Is), v))
	}
	g.AssertIsEqual(0, g.Mul(d.Is, data))
}

// receive puts the deposit into the receipt of an account that is at the deposit's
// index, and returns whether the deposit may credit it. An account that the
// deposit does not make stays as it is.
func (d *deposit) receive(e *execution, r *receipt, a account) (may frontend.Variable, err error) {
	owner, _, err := e.split(a.Holder, ownerBits, nonceBits)
	if err != nil {
		return nil, err
	}
	exists := e.exists(a)
	theirs := e.all(exists, e.equal(a.X, d.X), e.equal(a.Y, d.Y), e.equal(owner, d.To))
	on, key := e.orBase(point{X: d.X, Y: d.Y})
	makes := e.all(d.Is, e.not(exists), on, e.not(e.weak(key)))

	index := make([]frontend.Variable, len(d.Index))
	for i := range index {
		index[i] = e.Add(r.index[i], d.Index[i])
	}
	*r = receipt{
		flag:  e.Add(r.flag, d.Is),
		root:  e.Select(d.Is, e.root, r.root),
		index: index,
		value: e.Add(r.value, d.Value),
		made: account{ // what does not exist is zero
			X:      e.Add(a.X, e.Mul(makes, d.X)),
			Y:      e.Add(a.Y, e.Mul(makes, d.Y)),
			Holder: e.Add(a.Holder, e.Mul(makes, d.To)),
		},
		makes: true,
	}
	return e.all(d.Is, e.IsZero(d.IndexHigh), e.Add(theirs, makes)), nil
}
