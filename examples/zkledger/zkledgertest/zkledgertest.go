// Package zkledgertest has cases on which whoever executes or proves the ledger
// of package zkledger must come to the same: the edges of what docs/zkledger.md
// says, those of signatures that no wallet makes included.
package zkledgertest

import (
	"encoding/binary"
	"maps"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
)

// MinDepth is the least depth of a tree that the cases fit in.
const MinDepth = 3

// Domain is the domain that the cases' transactions are signed for. It is more
// than p, as most domains are.
var Domain = commitment.Keccak256([]byte("zkledgertest"))

// A Case is a block on a state, and what it comes to.
type Case struct {
	Name   string
	Before []zkledger.Allocation // by index; may hold accounts that Genesis refuses: see State
	Block  batch.Block           // one forced item, or at most two transactions
	Void   []error               // of each item: nil if it is not void, or what its error matches
	Exits  []proof.Exit          // in order
	After  []zkledger.Allocation // by index
}

// Key returns the n-th of the cases' keys.
func Key(tb testing.TB, n int) *zkledger.PrivateKey {
	tb.Helper()
	var seed [32]byte
	binary.BigEndian.PutUint64(seed[24:], uint64(n)+1)
	key, err := zkledger.NewPrivateKey(seed)
	if err != nil {
		tb.Fatal(err)
	}
	return key
}

// Owner returns the owner of the cases' account at an index.
func Owner(index uint32) common.Address {
	return common.Address{0xa0, 16: byte(index >> 24), 17: byte(index >> 16), 18: byte(index >> 8), 19: byte(index)}
}

// Cases returns the cases for trees of a depth, MinDepth to 32.
func Cases(tb testing.TB, depth int) []Case {
	tb.Helper()
	if depth < MinDepth || depth > zkledger.MaxDepth {
		tb.Fatalf("zkledgertest: depth %d, want %d to %d", depth, MinDepth, zkledger.MaxDepth)
	}
	return slices.Concat(transactions(tb, depth), signatures(tb), deposits(tb, depth))
}

// The accounts of every case's state, by index. All others do not exist.
const (
	alice uint32 = 1 // 1,000 wei, nonce 5
	bob   uint32 = 2 // 50 wei
	rich  uint32 = 4 // 2^96 - 10 wei
	spent uint32 = 5 // 70 wei, and the nonce that none follows
	weak  uint32 = 6 // 100 wei, under a key of order 8
	mixed uint32 = 7 // 100 wei, under a key that is not in the subgroup
)

func standard(tb testing.TB) map[uint32]zkledger.Account {
	one := func(index uint32, nonce uint32, balance uint64) zkledger.Account {
		return zkledger.Account{Key: Key(tb, int(index)).Public(), Owner: Owner(index), Nonce: nonce, Balance: *uint256.NewInt(balance)}
	}
	s := map[uint32]zkledger.Account{alice: one(alice, 5, 1000), bob: one(bob, 0, 50), rich: one(rich, 0, 0)}
	a := s[rich]
	a.Balance = amount(10)
	s[rich] = a
	s[spent] = one(spent, 1<<32-1, 70)
	s[weak] = zkledger.Account{Key: lowOrder(8), Owner: Owner(weak), Balance: *uint256.NewInt(100)}
	s[mixed] = zkledger.Account{Key: publicKey(add(times(mixedScalar), point(lowOrder(8)))), Owner: Owner(mixed), Balance: *uint256.NewInt(100)}
	return s
}

// amount returns 2^96 - n.
func amount(n uint64) (v uint256.Int) {
	v.Lsh(uint256.NewInt(1), 96)
	return *v.Sub(&v, uint256.NewInt(n))
}

// accounts changes the state of a case.
type accounts map[uint32]zkledger.Account

// move takes value wei of one account for another, which may be none of them,
// and raises the sender's nonce.
func (a accounts) move(from, to uint32, value uint64) {
	sender := a[from]
	sender.Nonce++
	sender.Balance.SubUint64(&sender.Balance, value)
	a[from] = sender
	if to != 0 {
		receiver := a[to]
		receiver.Balance.AddUint64(&receiver.Balance, value)
		a[to] = receiver
	}
}

// makeCase returns a case on the standard state.
func makeCase(tb testing.TB, name string, b batch.Block, void []error, exits []proof.Exit, after func(accounts)) Case {
	before := standard(tb)
	c := Case{Name: name, Before: list(before), Block: b, Void: void, Exits: exits}
	if after != nil {
		after(before)
	}
	c.After = list(before)
	return c
}

func list(a map[uint32]zkledger.Account) []zkledger.Allocation {
	var l []zkledger.Allocation
	for _, index := range slices.Sorted(maps.Keys(a)) {
		l = append(l, zkledger.Allocation{Index: index, Account: a[index]})
	}
	return l
}

// State returns the state in which those accounts are and nothing else, given by
// their index in ascending order. Unlike [zkledger.Genesis] it takes any
// accounts, and it shares no code with the tree of package zkledger.
func State(depth int, list []zkledger.Allocation) (commitment.Root, commitment.Nodes) {
	b := builder{empty: []fr.Element{new(zkledger.Account).Hash()}, nodes: make(commitment.Nodes)}
	for h := range depth {
		b.empty = append(b.empty, zkledger.Compress(b.empty[h], b.empty[h]))
	}
	root := b.build(depth, 0, list)
	return root.Bytes(), b.nodes
}

type builder struct {
	empty []fr.Element // by height
	nodes commitment.Nodes
}

// build returns the root of the subtree that begins at index first.
func (b *builder) build(height int, first uint64, list []zkledger.Allocation) fr.Element {
	if len(list) == 0 {
		return b.empty[height]
	}
	if height == 0 {
		hash := list[0].Account.Hash()
		b.nodes[hash.Bytes()] = list[0].Account.Encode()
		return hash
	}
	middle := first + 1<<(height-1)
	n, _ := slices.BinarySearchFunc(list, middle, func(a zkledger.Allocation, m uint64) int {
		return int(int64(a.Index) - int64(m))
	})
	left, right := b.build(height-1, first, list[:n]), b.build(height-1, middle, list[n:])
	hash := zkledger.Compress(left, right)
	l, r := left.Bytes(), right.Bytes()
	b.nodes[hash.Bytes()] = append(l[:], r[:]...)
	return hash
}
