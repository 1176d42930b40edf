package zkledger

import "github.com/consensys/gnark/frontend"

// execution is an entry under way.
type execution struct {
	*curve
	stream *stream
	params Params
	domain frontend.Variable // the state of MD once it has hashed the domain

	root    frontend.Variable
	bounced frontend.Variable   // flag, of the deposit
	exits   []frontend.Variable // recipients and values, of each transaction
}

// transaction executes the i-th transaction of the stream, if it is one. The
// deposit, nil but for the first, is in its place: then all of the transaction is
// zero, as the deposit is if there is a transaction. So one receiver serves both.
func (e *execution) transaction(i int, active frontend.Variable, sides sides, d *deposit) error {
	t, err := e.read(e.stream, txFields(e.params, txAt+i*txBits), active, e.domain, sides.Sender.account)
	if err != nil {
		return err
	}
	r := receipt{
		flag: active, root: e.pay(e.root, t, sides.Sender),
		index: t.to, value: e.Mul(t.transfer, t.value), made: sides.Receiver.account,
	}
	may := frontend.Variable(0)
	if d != nil {
		if may, err = d.receive(e, &r, sides.Receiver.account); err != nil {
			return err
		}
	}
	received, fits, err := e.receive(&r, sides.Receiver)
	if err != nil {
		return err
	}
	credited := e.Mul(may, fits)
	if d != nil {
		e.bounced = e.Sub(d.Is, credited)
	}

	// Nothing has changed if the receiver cannot receive.
	receives := e.Mul(fits, e.exists(sides.Receiver.account))
	done := e.Mul(t.paid, e.Sub(1, e.Mul(t.transfer, e.not(receives))))
	e.root = e.Select(e.Add(done, credited), received, e.root)
	exit := e.Mul(done, t.withdrawal)
	e.exits = append(e.exits, e.Mul(exit, t.address), e.Mul(exit, t.value))
	return nil
}
