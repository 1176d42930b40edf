package ledger

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// Void errors say why a transaction that is one changed nothing.
var (
	// ErrNonce matches a transaction whose nonce is not its sender's next.
	ErrNonce = errors.New("ledger: wrong nonce")

	// ErrFunds matches a transaction that takes more than its sender has.
	ErrFunds = errors.New("ledger: insufficient funds")
)

// Semantics names the rule of this package, version 1, in a rollup's
// configuration. A rule that differs in a single result is another version.
func Semantics() commitment.Root {
	return commitment.Keccak256([]byte("github.com/sharedsec/sharedsec/examples/ledger 1"))
}

// A Ledger is the rule of one rollup. It is immutable and safe for concurrent
// use.
type Ledger struct {
	domain commitment.Root
	fees   common.Address
}

var _ proof.Transition = (*Ledger)(nil)

// New returns the ledger of the rollup with that domain, whose fees go to the
// account fees.
func New(domain commitment.Root, fees common.Address) *Ledger {
	return &Ledger{domain, fees}
}

// Domain returns the domain that transactions are signed for.
func (l *Ledger) Domain() commitment.Root { return l.domain }

// Apply implements [proof.Transition].
func (l *Ledger) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	r, _, err := l.Trace(n, pre, b)
	return r, err
}

// An Outcome is what one transaction of a block, or one forced item, came to.
type Outcome struct {
	From  common.Address // who signed it; zero for a deposit and where nobody can have
	Error error          // why it is void: nil, or matching ErrInvalid, ErrNonce or ErrFunds
}

// Trace is [Ledger.Apply] for those who want to know what became of each: it
// also returns an Outcome for each forced item and then each transaction of b.
func (l *Ledger) Trace(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, []Outcome, error) {
	s := &state{nodes: n, root: pre, accounts: make(map[common.Address]*touched)}
	e := execution{ledger: l, state: s, outcomes: make([]Outcome, 0, len(b.Forced)+len(b.Transactions))}
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
	nodes := make(commitment.Nodes)
	post, err := s.commit(nodes)
	if err != nil {
		return proof.Result{}, nil, err
	}
	return proof.Result{Post: post, Exits: e.exits, Nodes: nodes}, e.outcomes, nil
}

// execution is a block under way. Its methods' errors mean that the state
// cannot be read.
type execution struct {
	ledger   *Ledger
	state    *state
	exits    []proof.Exit
	outcomes []Outcome
}

// forced executes what L1 put into the block. L1's word that somebody called
// it is no signature: a forced transaction counts as any other.
func (e *execution) forced(f *batch.Forced) error {
	switch f.Kind {
	case batch.ForcedTransaction:
		return e.transaction(f.Data)
	case batch.ForcedDeposit:
		to, err := e.state.account(f.To)
		if err != nil {
			return err
		}
		credit(&to.Balance, new(uint256.Int).SetBytes32(f.Value[:]))
		e.outcomes = append(e.outcomes, Outcome{})
	default:
		e.outcomes = append(e.outcomes, Outcome{Error: ErrInvalid})
	}
	return nil
}

// transaction executes a transaction, or finds it void.
func (e *execution) transaction(p []byte) error {
	tx, err := ParseTx(p)
	if err != nil {
		e.outcomes = append(e.outcomes, Outcome{Error: err})
		return nil
	}
	sender, err := tx.Sender(e.ledger.domain)
	if err != nil {
		e.outcomes = append(e.outcomes, Outcome{Error: err})
		return nil
	}
	from, err := e.state.account(sender)
	if err != nil {
		return err
	}
	void := check(tx, from)
	e.outcomes = append(e.outcomes, Outcome{From: sender, Error: void})
	if void != nil {
		return nil
	}
	total, _ := tx.total()
	from.Nonce++
	from.Balance.Sub(&from.Balance, &total)
	if tx.Kind == Withdrawal {
		e.exits = append(e.exits, proof.Exit{To: tx.To, Value: tx.Value.Bytes32()})
	} else if err := e.pay(tx.To, &tx.Value); err != nil {
		return err
	}
	return e.pay(e.ledger.fees, &tx.Fee)
}

// check reports why tx is void, its sender's account being from.
func check(tx *Tx, from *Account) error {
	if tx.Nonce != from.Nonce || tx.Nonce+1 == 0 {
		return ErrNonce
	}
	if total, ok := tx.total(); !ok || from.Balance.Lt(&total) {
		return ErrFunds
	}
	return nil
}

// pay credits an account; of nothing, it reads no state.
func (e *execution) pay(to common.Address, value *uint256.Int) error {
	if value.IsZero() {
		return nil
	}
	a, err := e.state.account(to)
	if err != nil {
		return err
	}
	credit(&a.Balance, value)
	return nil
}

// credit adds value to a balance. All ether that there is falls short of 2^256
// wei by far; a block that says otherwise leaves a full balance, not an empty
// one.
func credit(balance, value *uint256.Int) {
	if _, overflow := balance.AddOverflow(balance, value); overflow {
		balance.SetAllOne()
	}
}
