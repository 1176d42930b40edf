package ledger

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
)

// accountSize is the length of an account's value in the state.
const accountSize = 32 + 8

// An Account is what the ledger knows of an address.
type Account struct {
	Balance uint256.Int // wei
	Nonce   uint64      // of the next transaction
}

// key returns where an account lies in the state.
func key(a common.Address) sparse.Key { return sparse.Key(commitment.Keccak256(a[:])) }

// ReadAccount returns an account of the state under root; one that is not in
// it is zero. Errors are those of [sparse.Get].
func ReadAccount(n commitment.NodeReader, root commitment.Root, address common.Address) (Account, error) {
	v, err := sparse.Get(n, root, key(address))
	if err != nil || v == nil {
		return Account{}, err
	}
	return parseAccount(v)
}

func parseAccount(v []byte) (a Account, err error) {
	if len(v) != accountSize {
		return a, fmt.Errorf("%w: ledger: account of %d bytes, want %d", commitment.ErrInvalid, len(v), accountSize)
	}
	a.Balance.SetBytes32(v[:32])
	a.Nonce = binary.BigEndian.Uint64(v[32:])
	return a, nil
}

// An Allocation is a balance that an account begins with.
type Allocation struct {
	Address common.Address
	Balance uint256.Int // wei
}

// Genesis returns the state in which the accounts have those balances and
// nothing else is. An account that is named twice is an error. Whatever is
// allocated, L1 must hold, or not all can leave.
func Genesis(allocations []Allocation) (commitment.Root, commitment.Nodes, error) {
	changes := make([]sparse.Change, len(allocations))
	for i, a := range allocations {
		changes[i] = change(a.Address, &Account{Balance: a.Balance})
	}
	nodes := make(commitment.Nodes)
	root, err := sparse.Update(nodes, nodes, commitment.Root{}, changes)
	if err != nil {
		return commitment.Root{}, nil, fmt.Errorf("ledger: genesis: %w", err)
	}
	return root, nodes, nil
}

// change returns the change of the state that sets an account.
func change(address common.Address, a *Account) sparse.Change {
	c := sparse.Change{Key: key(address)}
	if *a != (Account{}) {
		c.Value = appendAccount(make([]byte, 0, accountSize), a)
	}
	return c
}

// state is the accounts that a block touches, over those under a root.
type state struct {
	nodes    commitment.NodeReader
	root     commitment.Root
	accounts map[common.Address]*touched
	order    []common.Address // as they were touched
}

type touched struct {
	now, was Account
}

// account returns an account to read and to change.
func (s *state) account(address common.Address) (*Account, error) {
	if t := s.accounts[address]; t != nil {
		return &t.now, nil
	}
	a, err := ReadAccount(s.nodes, s.root, address)
	if err != nil {
		return nil, err
	}
	t := &touched{a, a}
	s.accounts[address] = t
	s.order = append(s.order, address)
	return &t.now, nil
}

// commit returns the root of the changed state and writes its new nodes to w.
func (s *state) commit(w commitment.NodeWriter) (commitment.Root, error) {
	var changes []sparse.Change
	for _, address := range s.order {
		if t := s.accounts[address]; t.now != t.was {
			changes = append(changes, change(address, &t.now))
		}
	}
	return sparse.Update(s.nodes, w, s.root, changes)
}
