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

// credit returns the account at the deposit's index as the deposit makes it, but
// for the balance, and whether the deposit may credit it. One that it does not
// make stays as it is.
func (d *deposit) credit(c *curve, a account) (made *account, may frontend.Variable, err error) {
	owner, _, err := c.split(a.Holder, ownerBits, nonceBits)
	if err != nil {
		return nil, nil, err
	}
	exists := c.exists(a)
	theirs := c.all(exists, c.equal(a.X, d.X), c.equal(a.Y, d.Y), c.equal(owner, d.To))

	on, key := c.orBase(point{X: d.X, Y: d.Y})
	makes := c.all(d.Is, c.not(exists), on, c.not(c.weak(key)))

	made = &account{ // what does not exist is zero
		X:      c.Add(a.X, c.Mul(makes, d.X)),
		Y:      c.Add(a.Y, c.Mul(makes, d.Y)),
		Holder: c.Add(a.Holder, c.Mul(makes, d.To)),
	}
	may = c.all(d.Is, c.IsZero(d.IndexHigh), c.Add(theirs, makes))
	return made, may, nil
}
