package zkledger

import (
	"errors"
	"fmt"
	"math"

	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// Void errors say why a transaction or a deposit that is one changed nothing.
var (
	// ErrNonce matches a transaction whose nonce is not its sender's next.
	ErrNonce = errors.New("zkledger: wrong nonce")

	// ErrFunds matches a transaction of more than its sender has.
	ErrFunds = errors.New("zkledger: insufficient funds")

	// ErrAccount matches a transaction of or to an account that does not
	// exist, and a deposit to one that is another's or that cannot be.
	ErrAccount = errors.New("zkledger: no such account")

	// ErrFull matches what would bring an account to 2^96 wei.
	ErrFull = errors.New("zkledger: account full")
)

// Semantics names the rule of this package, version 1, with a tree of that
// depth, in a rollup's configuration. A rule that differs in a single result is
// another version.
func Semantics(depth int) commitment.Root {
	return commitment.Keccak256(fmt.Appendf(nil, "github.com/sharedsec/sharedsec/examples/zkledger 1, depth %d", depth))
}

// A Ledger is the rule of one rollup. It is immutable and safe for concurrent
// use.
type Ledger struct {
	domain commitment.Root
	depth  int
}

var _ proof.Transition = (*Ledger)(nil)

// New returns the ledger of the rollup with that domain, whose tree has that
// depth. Another depth than 1 to [MaxDepth] matches [ErrDepth].
func New(domain commitment.Root, depth int) (*Ledger, error) {
	if err := checkDepth(depth); err != nil {
		return nil, err
	}
	return &Ledger{domain, depth}, nil
}

// Domain returns the domain that transactions are signed for.
func (l *Ledger) Domain() commitment.Root { return l.domain }

// Depth returns the depth of the tree.
func (l *Ledger) Depth() int { return l.depth }

// Apply implements [proof.Transition].
func (l *Ledger) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	r, _, err := l.run(n, pre, b, false)
	return r, err
}

// run executes b. With trace it also opens what the circuit looks at.
func (l *Ledger) run(n commitment.NodeReader, pre commitment.Root, b *batch.Block, trace bool) (proof.Result, []Outcome, error) {
	t, err := newTree(n, pre, l.depth)
	if err != nil {
		return proof.Result{}, nil, err
	}
	e := execution{ledger: l, tree: t, trace: trace, outcomes: make([]Outcome, 0, len(b.Forced)+len(b.Transactions))}
	for i := range b.Forced {
		if err := e.forced(&b.Forced[i]); err != nil {
			return proof.Result{}, nil, err
		}
	}
	for _, tx := range b.Transactions {
		if err := e.transaction(tx); err != nil {
			return proof.Result{}, nil, err
		}
	}
	r := proof.Result{Nodes: make(commitment.Nodes)}
	if r.Post, err = t.commit(r.Nodes); err != nil {
		return proof.Result{}, nil, err
	}
	for i := range e.outcomes {
		if x := e.outcomes[i].Exit; x != nil {
			r.Exits = append(r.Exits, *x)
		}
	}
	return r, e.outcomes, nil
}

// execution is a block under way. Its methods' errors mean that the state
// cannot be read.
type execution struct {
	ledger   *Ledger
	tree     *tree
	trace    bool
	outcomes []Outcome
}

// forced executes what L1 put into the block. L1's word that somebody called
// it is no signature: a forced transaction counts as any other.
func (e *execution) forced(f *batch.Forced) error {
	switch f.Kind {
	case batch.ForcedTransaction:
		return e.transaction(f.Data)
	case batch.ForcedDeposit:
		return e.deposit(f)
	}
	e.outcomes = append(e.outcomes, Outcome{Error: ErrInvalid})
	return nil
}

// transaction executes a transaction, or finds it void.
func (e *execution) transaction(p []byte) error {
	var o Outcome
	sender, tx, void, err := e.judge(p)
	if err != nil {
		return err
	}
	o.Error = void
	switch {
	case void != nil:
		err = e.leave(&o, p)
	case tx.Kind == Withdrawal:
		o.Exit = &proof.Exit{To: tx.To, Value: tx.Value.Bytes32()}
		if err = e.update(&o, tx.From, sender); err == nil {
			err = e.look(&o, tx.index())
		}
	default:
		err = e.transfer(&o, tx, sender)
	}
	e.outcomes = append(e.outcomes, o)
	return err
}

// judge returns the transaction that p is and its sender's account after it, or
// why it is void.
func (e *execution) judge(p []byte) (sender Account, tx *Tx, void, err error) {
	if tx, void = ParseTx(p); void != nil {
		return sender, tx, void, nil
	}
	if !e.tree.has(tx.From) || tx.Kind == Transfer && !e.tree.has(tx.index()) {
		return sender, tx, ErrAccount, nil
	}
	if sender, err = e.tree.account(tx.From); err != nil {
		return sender, tx, nil, err
	}
	if void = check(tx, &sender, e.ledger.domain); void != nil {
		return sender, tx, void, nil
	}
	sender.Nonce++
	sender.Balance.Sub(&sender.Balance, &tx.Value)
	if tx.Kind == Withdrawal || tx.index() == tx.From { // one's own balance comes to what it was
		return sender, tx, nil, nil
	}
	receiver, err := e.tree.account(tx.index())
	switch {
	case err != nil:
		return sender, tx, nil, err
	case !receiver.Exists():
		return sender, tx, ErrAccount, nil
	case !receiver.credit(&tx.Value):
		return sender, tx, ErrFull, nil
	}
	return sender, tx, nil, nil
}

// check reports why tx is void, its sender's account being from.
func check(tx *Tx, from *Account, domain commitment.Root) error {
	if !from.Exists() {
		return ErrAccount
	}
	if err := tx.Verify(domain, from.Key); err != nil {
		return err
	}
	if tx.Nonce != from.Nonce || tx.Nonce == math.MaxUint32 {
		return ErrNonce
	}
	if from.Balance.Lt(&tx.Value) {
		return ErrFunds
	}
	return nil
}

// transfer executes a transfer that is not void, sender being its sender's
// account after it.
func (e *execution) transfer(o *Outcome, tx *Tx, sender Account) error {
	if err := e.update(o, tx.From, sender); err != nil {
		return err
	}
	receiver, err := e.tree.account(tx.index())
	if err != nil {
		return err
	}
	receiver.credit(&tx.Value) // as judge has found
	return e.update(o, tx.index(), receiver)
}

// deposit executes a deposit, or lets it bounce.
func (e *execution) deposit(f *batch.Forced) error {
	var o Outcome
	d, after, bounce, err := e.accept(f)
	if err != nil {
		return err
	}
	o.Error = bounce
	if bounce != nil {
		o.Exit = &proof.Exit{To: f.To, Value: f.Value}
		if len(f.Data) == DepositSize {
			err = e.look(&o, indexOf(f.Data))
		}
	} else {
		err = e.update(&o, d.Index, after)
	}
	e.outcomes = append(e.outcomes, o)
	return err
}

// accept returns what a deposit's data says and the account after it, or why it
// bounces.
func (e *execution) accept(f *batch.Forced) (d Deposit, a Account, bounce, err error) {
	if d, bounce = ParseDeposit(f.Data); bounce != nil {
		return d, a, bounce, nil
	}
	if !e.tree.has(d.Index) {
		return d, a, ErrAccount, nil
	}
	if a, err = e.tree.account(d.Index); err != nil {
		return d, a, nil, err
	}
	if !a.Exists() {
		if bounce = d.Key.Check(); bounce != nil {
			return d, a, bounce, nil
		}
		a = Account{Key: d.Key, Owner: f.To}
	}
	if a.Key != d.Key || a.Owner != f.To {
		return d, a, ErrAccount, nil
	}
	if !a.credit(new(uint256.Int).SetBytes32(f.Value[:])) {
		return d, a, ErrFull, nil
	}
	return d, a, nil, nil
}
