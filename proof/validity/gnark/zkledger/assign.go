package zkledger

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da/blob"
	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/gnark/blobeval"
)

// An Entry is what the circuit proves: an entry of the inbox that is not void for
// reasons that L1 sees itself.
type Entry struct {
	Statement commitment.Root // hash of the entry's own statement
	Domain    commitment.Root // of the rollup
	Pre       commitment.Root // root of the state before

	// Elements are the first of the blob, or of the one that calldata is packed
	// to, [ledger.Elements] of them: what [ledger.Pack] returns for a batch, or
	// for the [ledger.ForcedData] of a forced transaction. A deposit has none.
	Elements [][32]byte
	Deposit  *batch.Forced // nil if the entry is none

	// Ref is what the entry's Ref commits with: a blob's versioned hash, or the
	// keccak256 of calldata.
	Ref [32]byte
}

// An Assignment is a full witness of the circuit, and what it proves.
type Assignment struct {
	Witness frontend.Circuit
	Facts   ledger.Facts
	Link    ledger.Link
}

// Publics returns the public inputs, as a verifier has them.
func (a *Assignment) Publics() [5][32]byte { return a.Link.Publics() }

// Assign executes an entry on the state under e.Pre, which it reads through n,
// and returns the witness for it. Errors are those of n, [ErrParams], and
// [ledger.ErrInvalid] for an entry that L1 finds void or bounced by itself.
func Assign(p Params, n commitment.NodeReader, e *Entry) (*Assignment, error) {
	if err := p.check(); err != nil {
		return nil, err
	}
	rules, err := ledger.New(e.Domain, p.Depth)
	if err != nil {
		return nil, err
	}
	a := &assigner{params: p, rules: rules, nodes: n, circuit: newCircuit(p)}
	a.facts = ledger.Facts{Statement: e.Statement, Domain: e.Domain, Pre: e.Pre, Post: e.Pre, Deposit: e.Deposit}
	elements := e.Elements
	if e.Deposit != nil && elements == nil {
		elements = make([][32]byte, ledger.Elements(p.Transfers))
	}
	if err := a.data(elements); err != nil {
		return nil, err
	}
	if err := a.deposit(e.Deposit); err != nil {
		return nil, err
	}
	for i := range a.circuit.Sides {
		if err := a.transaction(i); err != nil {
			return nil, err
		}
	}
	return a.link(elements, e.Ref)
}

// assigner is a witness under way.
type assigner struct {
	params  Params
	rules   *ledger.Ledger
	nodes   commitment.NodeReader
	circuit *circuit
	facts   ledger.Facts // Post is the root so far
	block   *batch.Block // nil if the data is no batch
}

// data assigns the stream, and finds out what it is.
func (a *assigner) data(elements [][32]byte) error {
	if want := ledger.Elements(a.params.Transfers); len(elements) != want {
		return fmt.Errorf("%w: %d elements, want %d", ledger.ErrInvalid, len(elements), want)
	}
	whole := make([]byte, blob.Size)
	values := make([]*big.Int, len(elements))
	for i, e := range elements {
		if e[0]>>highBits != 0 {
			return fmt.Errorf("%w: element %d of more than 254 bits", ledger.ErrInvalid, i)
		}
		copy(whole[32*i:], e[:])
		values[i] = new(big.Int).SetBytes(e[:])
	}
	for i, s := range segments(a.params) {
		v := new(big.Int).Rsh(values[s.element], uint(s.shift))
		v.And(v, new(big.Int).Sub(power(s.width), big.NewInt(1)))
		a.circuit.Stream[i] = v
	}

	limits := ledger.Limits(a.params.Transfers)
	data, err := blob.Decode(whole)
	if err != nil {
		return nil // no batch
	}
	joined, err := batch.Join([][]byte{data}, limits.FrameBytes)
	if err != nil {
		return nil
	}
	b, err := ledger.Codec{}.Decode(joined, limits)
	if err != nil || len(b.Blocks) == 0 {
		return nil
	}
	a.block = &b.Blocks[0]
	a.facts.Block, a.facts.Time, a.facts.L1Origin = true, a.block.Time, a.block.L1Origin
	a.facts.Exits = make([]proof.Exit, len(a.block.Transactions))
	return nil
}

// deposit assigns the deposit, and executes it.
func (a *assigner) deposit(f *batch.Forced) error {
	w := &a.circuit.Deposit
	w.Is, w.IndexHigh, w.X, w.Y, w.Value, w.To = 0, 0, 0, 0, 0, 0
	var d ledger.Deposit
	if f != nil {
		var err error
		if d, err = ledger.ParseDeposit(f.Data); err != nil {
			return err
		}
		w.Is, w.IndexHigh, w.X, w.Y = 1, uint64(d.Index)>>a.params.Depth, d.Key.X, d.Key.Y
		w.Value, w.To = new(big.Int).SetBytes(f.Value[:]), new(big.Int).SetBytes(f.To[:])
	}
	for i := range w.Index {
		w.Index[i] = d.Index >> i & 1
	}
	return nil
}

// transaction assigns the accounts of the i-th transaction of the stream, and
// executes it if it is one. The deposit is in the place of the first.
func (a *assigner) transaction(i int) error {
	nobody := witness(ledger.Opening{Siblings: make([]fr.Element, a.params.Depth)})
	a.circuit.Sides[i] = sides{Sender: nobody, Receiver: nobody}
	var b batch.Block
	switch {
	case i == 0 && a.facts.Deposit != nil:
		b.Forced = []batch.Forced{*a.facts.Deposit}
	case a.block != nil && i < len(a.block.Transactions):
		b.Transactions = a.block.Transactions[i : i+1]
	default:
		return nil
	}
	result, outcomes, err := a.rules.Trace(a.nodes, a.facts.Post, &b)
	if err != nil {
		return err
	}
	o := &outcomes[0]
	if len(b.Forced) > 0 {
		a.circuit.Sides[i].Receiver = witness(before(o.Updates[0]))
		a.facts.Bounced = o.Error != nil
	} else {
		sender, receiver := before(o.Updates[0]), before(o.Updates[1])
		if o.Error != nil && paid(o.Error, b.Transactions[0], sender) {
			pay(b.Transactions[0], sender, &receiver)
		}
		a.circuit.Sides[i] = sides{Sender: witness(sender), Receiver: witness(receiver)}
		if o.Exit != nil {
			a.facts.Exits[i] = *o.Exit
		}
	}
	a.nodes = commitment.Overlay(result.Nodes, a.nodes)
	a.facts.Post = result.Post
	return nil
}

// before returns the opening of an account ahead of its update.
func before(u ledger.Update) ledger.Opening {
	return ledger.Opening{Index: u.Index, Account: u.Before, Siblings: u.Siblings}
}

// paid returns whether it is the receiver's account that makes a transaction
// void, and not the sender's.
func paid(void error, p []byte, sender ledger.Opening) bool {
	if errors.Is(void, ledger.ErrFull) {
		return true
	}
	tx, err := ledger.ParseTx(p)
	if err != nil || !errors.Is(void, ledger.ErrAccount) {
		return false
	}
	// The account that does not exist is the receiver's if the sender's does, and
	// both are of the tree.
	to := new(big.Int).SetBytes(tx.To[:])
	return tx.From == sender.Index && to.BitLen() <= len(sender.Siblings) && sender.Account.Exists()
}

// pay makes receiver what it is once the sender has paid: the same account, or
// another whose path goes by it.
func pay(p []byte, sender ledger.Opening, receiver *ledger.Opening) {
	tx, err := ledger.ParseTx(p)
	if err != nil {
		return
	}
	after := sender.Account
	after.Nonce++
	after.Balance.Sub(&after.Balance, &tx.Value)
	if receiver.Index == sender.Index {
		receiver.Account = after
		return
	}
	// The paths meet where the indices differ for the last time.
	hash := after.Hash()
	for h, sibling := range sender.Siblings {
		if sender.Index>>(h+1) == receiver.Index>>(h+1) {
			receiver.Siblings[h] = hash
			return
		}
		if sender.Index>>h&1 == 0 {
			hash = ledger.Compress(hash, sibling)
		} else {
			hash = ledger.Compress(sibling, hash)
		}
	}
}

// witness returns an opening as the circuit has it.
func witness(o ledger.Opening) opening {
	e := o.Account.Elements()
	w := opening{account: account{X: e[0], Y: e[1], Holder: e[2], Balance: e[3]}}
	for _, s := range o.Siblings {
		w.Siblings = append(w.Siblings, s)
	}
	return w
}

// link assigns the public inputs.
func (a *assigner) link(elements [][32]byte, ref [32]byte) (*Assignment, error) {
	x, err := a.facts.Vector(a.params.Transfers)
	if err != nil {
		return nil, err
	}
	l, err := ledger.NewLink(ledger.LinkHash(x, elements), x, ref)
	if err != nil {
		return nil, err
	}
	l.Value = ledger.Evaluate(elements, l.Point)
	c := a.circuit
	for i, v := range l.Publics() {
		*[]*frontend.Variable{&c.Hash, &c.Point, &c.Fold, &c.ValueHigh, &c.ValueLow}[i] = new(big.Int).SetBytes(v[:])
	}
	c.PointLimbs, c.ValueLimbs = limbs(l.Point), limbs(l.Value)
	c.Statement, c.Domain, c.Pre = x[0], x[1], x[2]
	return &Assignment{Witness: c, Facts: a.facts, Link: l}, nil
}

// limbs returns a number as the circuit has it.
func limbs(b [32]byte) (n blobeval.Number) {
	v := new(big.Int).SetBytes(b[:])
	for i := range n {
		n[i] = new(big.Int).And(v, new(big.Int).SetUint64(1<<limbBits-1))
		v.Rsh(v, limbBits)
	}
	return n
}
