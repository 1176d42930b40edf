package zkledgertest

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
)

// signed returns the transaction that the key of its sender has signed.
func signed(tb testing.TB, tx zkledger.Tx) []byte {
	tb.Helper()
	if err := tx.Sign(Domain, Key(tb, int(tx.From))); err != nil {
		tb.Fatal(err)
	}
	return tx.Encode()
}

func transfer(tb testing.TB, from, to, nonce uint32, value uint64) []byte {
	return signed(tb, zkledger.Tx{Kind: zkledger.Transfer, From: from, To: zkledger.IndexAddress(to), Value: *uint256.NewInt(value), Nonce: nonce})
}

func withdraw(tb testing.TB, from uint32, to common.Address, nonce uint32, value uint64) []byte {
	return signed(tb, zkledger.Tx{Kind: zkledger.Withdrawal, From: from, To: to, Value: *uint256.NewInt(value), Nonce: nonce})
}

func exit(to common.Address, value uint64) proof.Exit {
	return proof.Exit{To: to, Value: uint256.NewInt(value).Bytes32()}
}

// transactions returns the cases of what is well signed, or no transaction.
func transactions(tb testing.TB, depth int) []Case {
	var cases []Case
	add := func(name string, void []error, exits []proof.Exit, after func(accounts), txs ...[]byte) {
		cases = append(cases, makeCase(tb, name, batch.Block{Transactions: txs}, void, exits, after))
	}
	ok := []error{nil}
	void := func(name string, err error, tx []byte) { add(name, []error{err}, nil, nil, tx) }
	moved := func(from, to uint32, value uint64) func(accounts) {
		return func(a accounts) { a.move(from, to, value) }
	}
	someone := common.Address{0x50, 16: 0xff, 17: 0xff, 18: 0xff, 19: 0xff}

	add("no transactions", nil, nil, nil)
	add("transfer", ok, nil, moved(alice, bob, 10), transfer(tb, alice, bob, 5, 10))
	add("transfer of all", ok, nil, moved(alice, bob, 1000), transfer(tb, alice, bob, 5, 1000))
	add("transfer of nothing", ok, nil, moved(alice, bob, 0), transfer(tb, alice, bob, 5, 0))
	add("transfer to oneself", ok, nil, moved(alice, alice, 400), transfer(tb, alice, alice, 5, 400))
	add("transfer of all to oneself", ok, nil, moved(alice, alice, 1000), transfer(tb, alice, alice, 5, 1000))
	add("transfer to oneself, whose balance is nearly all there can be", ok, nil, moved(rich, rich, 500), transfer(tb, rich, rich, 0, 500))
	add("transfer to the last wei that an account can hold", ok, nil, moved(alice, rich, 9), transfer(tb, alice, rich, 5, 9))
	add("withdrawal", ok, []proof.Exit{exit(someone, 7)}, moved(alice, 0, 7), withdraw(tb, alice, someone, 5, 7))
	add("withdrawal of all", ok, []proof.Exit{exit(someone, 1000)}, moved(alice, 0, 1000), withdraw(tb, alice, someone, 5, 1000))
	add("withdrawal to an address like an index", ok, []proof.Exit{exit(zkledger.IndexAddress(bob), 7)}, moved(alice, 0, 7),
		withdraw(tb, alice, zkledger.IndexAddress(bob), 5, 7))
	add("withdrawal to the address like one's own index", ok, []proof.Exit{exit(zkledger.IndexAddress(alice), 7)}, moved(alice, 0, 7),
		withdraw(tb, alice, zkledger.IndexAddress(alice), 5, 7))
	add("withdrawal to nobody", ok, []proof.Exit{exit(common.Address{}, 7)}, moved(alice, 0, 7), withdraw(tb, alice, common.Address{}, 5, 7))

	void("no such receiver", zkledger.ErrAccount, transfer(tb, alice, 3, 5, 10))
	void("no such receiver of nothing", zkledger.ErrAccount, transfer(tb, alice, 0, 5, 0))
	void("no such sender", zkledger.ErrAccount, transfer(tb, 3, bob, 0, 0))
	void("no such sender of a withdrawal", zkledger.ErrAccount, withdraw(tb, 0, someone, 0, 1))
	void("nonce used", zkledger.ErrNonce, transfer(tb, alice, bob, 4, 10))
	void("nonce ahead", zkledger.ErrNonce, transfer(tb, alice, bob, 6, 10))
	void("nonce of another time around", zkledger.ErrNonce, transfer(tb, bob, alice, 1<<32-1, 10))
	void("the last nonce", zkledger.ErrNonce, transfer(tb, spent, bob, 1<<32-1, 10))
	void("the nonce after the last", zkledger.ErrNonce, transfer(tb, spent, bob, 0, 10))
	void("a wei too much", zkledger.ErrFunds, transfer(tb, alice, bob, 5, 1001))
	void("a wei too much to oneself", zkledger.ErrFunds, transfer(tb, alice, alice, 5, 1001))
	void("a wei too much withdrawn", zkledger.ErrFunds, withdraw(tb, alice, someone, 5, 1001))
	void("all that there can be", zkledger.ErrFunds, signed(tb, zkledger.Tx{Kind: zkledger.Transfer, From: alice, To: zkledger.IndexAddress(bob), Nonce: 5, Value: amount(1)}))
	void("a wei more than the receiver can hold", zkledger.ErrFull, transfer(tb, alice, rich, 5, 10))
	void("withdrawal of nothing", zkledger.ErrInvalid, withdraw(tb, alice, someone, 5, 0))
	for _, kind := range []zkledger.Kind{0, 3, 0x81, 0xff} {
		void("another kind", zkledger.ErrInvalid, signed(tb, zkledger.Tx{Kind: kind, From: alice, To: zkledger.IndexAddress(bob), Nonce: 5, Value: *uint256.NewInt(1)}))
	}
	for _, at := range []int{0, 7, 15} {
		to := zkledger.IndexAddress(bob)
		to[at] = 1
		void("transfer to no index", zkledger.ErrInvalid, signed(tb, zkledger.Tx{Kind: zkledger.Transfer, From: alice, To: to, Nonce: 5, Value: *uint256.NewInt(1)}))
	}
	if depth < 32 {
		for _, beyond := range []uint32{1 << depth, 1 << 31} {
			void("transfer beyond the tree", zkledger.ErrAccount, transfer(tb, alice, bob|beyond, 5, 10))
			tx := zkledger.Tx{Kind: zkledger.Transfer, From: alice | beyond, To: zkledger.IndexAddress(bob), Nonce: 5, Value: *uint256.NewInt(1)}
			if err := tx.Sign(Domain, Key(tb, int(alice))); err != nil {
				tb.Fatal(err)
			}
			void("transfer from beyond the tree", zkledger.ErrAccount, tx.Encode())
		}
	}
	void("zeros", zkledger.ErrInvalid, make([]byte, zkledger.TxSize))
	void("ones", zkledger.ErrInvalid, bytes.Repeat([]byte{0xff}, zkledger.TxSize))
	other := zkledger.Tx{Kind: zkledger.Transfer, From: alice, To: zkledger.IndexAddress(bob), Nonce: 5, Value: *uint256.NewInt(1)}
	if err := other.Sign(commitment.Keccak256([]byte("another rollup")), Key(tb, int(alice))); err != nil {
		tb.Fatal(err)
	}
	void("signed for another rollup", zkledger.ErrInvalid, other.Encode())
	if err := other.Sign(Domain, Key(tb, int(bob))); err != nil {
		tb.Fatal(err)
	}
	void("signed by another", zkledger.ErrInvalid, other.Encode())
	for _, last := range []int{0, 4, 24, 36, 40, 72, 104, 136} { // the last byte of each field
		p := transfer(tb, alice, bob, 5, 10)
		p[last] ^= 3 // a withdrawal; from bob; to alice
		void(fmt.Sprintf("changed at byte %d after it was signed", last), zkledger.ErrInvalid, p)
	}
	nobody := zkledger.Tx{Kind: zkledger.Transfer, From: 3, To: zkledger.IndexAddress(bob)}
	for _, r := range []zkledger.PublicKey{{}, lowOrder(1)} {
		nobody.Signature = signature(r, new(big.Int))
		void("from no account, with a signature that its key of zeros might seem to have", zkledger.ErrAccount, nobody.Encode())
	}

	add("a replay", []error{nil, zkledger.ErrNonce}, nil, moved(alice, bob, 10), transfer(tb, alice, bob, 5, 10), transfer(tb, alice, bob, 5, 10))
	add("spent as soon as received", []error{nil, nil}, []proof.Exit{exit(someone, 1050)}, func(a accounts) {
		a.move(alice, bob, 1000)
		a.move(bob, 0, 1050)
	}, transfer(tb, alice, bob, 5, 1000), withdraw(tb, bob, someone, 0, 1050))
	add("spent before it was received", []error{zkledger.ErrFunds, nil}, nil, moved(alice, bob, 1000),
		withdraw(tb, bob, someone, 0, 1050), transfer(tb, alice, bob, 5, 1000))
	add("two withdrawals", []error{nil, nil}, []proof.Exit{exit(someone, 1), exit(someone, 1)}, func(a accounts) {
		a.move(alice, 0, 1)
		a.move(alice, 0, 1)
	}, withdraw(tb, alice, someone, 5, 1), withdraw(tb, alice, someone, 6, 1))

	force := func(name string, err error, exits []proof.Exit, after func(accounts), p []byte) {
		b := batch.Block{Forced: []batch.Forced{{Kind: batch.ForcedTransaction, Sender: Owner(alice), Data: p}}}
		cases = append(cases, makeCase(tb, name, b, []error{err}, exits, after))
	}
	force("forced transfer", nil, nil, moved(alice, bob, 10), transfer(tb, alice, bob, 5, 10))
	force("forced withdrawal", nil, []proof.Exit{exit(someone, 7)}, moved(alice, 0, 7), withdraw(tb, alice, someone, 5, 7))
	force("forced, and void", zkledger.ErrNonce, nil, nil, transfer(tb, alice, bob, 4, 10))
	force("forced by the owner, unsigned", zkledger.ErrInvalid, nil, nil, append(transfer(tb, alice, bob, 5, 10)[:zkledger.TxSize-96], make([]byte, 96)...))
	whole := transfer(tb, alice, bob, 5, 10)
	force("forced, a byte short", zkledger.ErrInvalid, nil, nil, whole[:zkledger.TxSize-1])
	force("forced, a byte long", zkledger.ErrInvalid, nil, nil, append(slices.Clone(whole), 0))
	force("forced, empty", zkledger.ErrInvalid, nil, nil, nil)
	return cases
}
