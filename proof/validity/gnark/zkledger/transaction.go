package zkledger

import (
	"math"

	"github.com/consensys/gnark/frontend"
)

const (
	ownerBits   = 160
	nonceBits   = 32
	balanceBits = 96
)

// sides are the accounts of a transaction: the sender's before it, the
// receiver's once the sender has paid.
type sides struct{ Sender, Receiver opening }

// transaction is one of the stream, with what the circuit finds out about it.
type transaction struct {
	active               frontend.Variable // flag: it is a transaction
	transfer, withdrawal frontend.Variable // flags of its kind
	from, to             []frontend.Variable
	value                frontend.Variable
	address              frontend.Variable // to, as an L1 address
	toHigh               frontend.Variable // zero if to is an index of the tree
	paid                 frontend.Variable // flag: nothing that is the sender's makes it void
}

// read reads the fields of a transaction and judges it by its sender, whose
// account is the one at from. Active says whether it is a transaction at all.
func (c *curve) read(s *stream, f [txFieldCount]field, active, domainState frontend.Variable, sender account) (*transaction, error) {
	kind, fromHigh := s.number(f[txKind]), s.number(f[txFromHigh])
	nonce := s.number(f[txNonce])
	t := &transaction{
		active:   active,
		transfer: c.equal(kind, 1), withdrawal: c.equal(kind, 2),
		from: s.bits(f[txFrom]), to: s.bits(f[txTo]),
		value:  s.number(f[txValue]),
		toHigh: s.number(f[txToHigh]),
	}
	t.address = c.Add(c.Mul(t.toHigh, power(f[txTo].width)), c.number(t.to))
	from := c.Add(c.Mul(fromHigh, power(f[txFrom].width)), c.number(t.from))
	message := c.md(domainState, kind, from, t.address, t.value, nonce)

	signed, err := c.signed(point{X: sender.X, Y: sender.Y}, point{X: s.number(f[txRX]), Y: s.number(f[txRY])}, s.bits(f[txS]), message)
	if err != nil {
		return nil, err
	}
	_, next, err := c.split(sender.Holder, ownerBits, nonceBits)
	if err != nil {
		return nil, err
	}
	funds, err := c.atLeast(sender.Balance, t.value, balanceBits)
	if err != nil {
		return nil, err
	}
	// A sender that does not exist has no key on the curve, so it has not signed.
	t.paid = c.all(
		active,
		c.Add(t.transfer, t.withdrawal),
		c.IsZero(fromHigh),
		c.not(c.Mul(t.transfer, c.not(c.IsZero(t.toHigh)))),
		c.not(c.Mul(t.withdrawal, c.IsZero(t.value))),
		signed,
		c.equal(nonce, next),
		c.not(c.equal(nonce, math.MaxUint32)),
		funds,
	)
	return t, nil
}

// pay returns the root after the sender has paid, if nothing that is the sender's
// makes t void, and asserts that the sender's account is under root. If t is no
// transaction, what it returns means nothing.
func (c *curve) pay(root frontend.Variable, t *transaction, sender opening) frontend.Variable {
	key := c.keyHash(sender.account)
	c.assertUnder(t.active, root, c.root(c.leaf(key, sender.account), t.from, sender.Siblings))
	after := sender.account
	after.Holder = c.Add(after.Holder, c.Mul(t.paid, power(ownerBits)))
	after.Balance = c.Sub(after.Balance, c.Mul(t.paid, t.value))
	return c.root(c.leaf(key, after), t.from, sender.Siblings)
}

// A receipt is what a receiver gets.
type receipt struct {
	flag  frontend.Variable   // there is something to execute
	root  frontend.Variable   // of the state, once the sender has paid
	index []frontend.Variable // the receiver's
	value frontend.Variable
	made  account // what the receiver becomes, but for its balance
	makes bool    // the key may become another
}

// receive returns the root after a receipt, and whether the receiver's balance
// stays below 2^96. If there is something to execute it asserts that the
// receiver's account is under the root, else what it returns means nothing.
func (c *curve) receive(r *receipt, receiver opening) (post, fits frontend.Variable, err error) {
	key := c.keyHash(receiver.account)
	c.assertUnder(r.flag, r.root, c.root(c.leaf(key, receiver.account), r.index, receiver.Siblings))
	after := r.made
	after.Balance = c.Add(receiver.Balance, r.value)
	full, err := c.atLeast(after.Balance, power(balanceBits), balanceBits)
	if err != nil {
		return nil, nil, err
	}
	if r.makes {
		key = c.keyHash(after)
	}
	return c.root(c.leaf(key, after), r.index, receiver.Siblings), c.not(full), nil
}
