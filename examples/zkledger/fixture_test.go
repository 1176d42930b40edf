package zkledger_test

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/prooftest"
)

var domain = commitment.Keccak256([]byte("a rollup"))

// privateKey returns the n-th of the tests' keys.
func privateKey(n int) *zkledger.PrivateKey {
	var seed [32]byte
	binary.BigEndian.PutUint64(seed[24:], uint64(n)+1)
	key, err := zkledger.NewPrivateKey(seed)
	if err != nil {
		panic(err) // reading 32 bytes from memory does not fail
	}
	return key
}

func newLedger(tb testing.TB, domain commitment.Root, depth int) *zkledger.Ledger {
	tb.Helper()
	l, err := zkledger.New(domain, depth)
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

// signed returns tx by the n-th key.
func signed(tb testing.TB, n int, tx zkledger.Tx) []byte {
	tb.Helper()
	if err := tx.Sign(domain, privateKey(n)); err != nil {
		tb.Fatal(err)
	}
	return tx.Encode()
}

// transfer returns a transfer by the account whose index is that of its key.
func transfer(tb testing.TB, from, to, nonce uint32, value uint64) []byte {
	return signed(tb, int(from), zkledger.Tx{Kind: zkledger.Transfer, From: from, To: zkledger.IndexAddress(to), Value: *uint256.NewInt(value), Nonce: nonce})
}

func withdraw(tb testing.TB, from uint32, to common.Address, nonce uint32, value uint64) []byte {
	return signed(tb, int(from), zkledger.Tx{Kind: zkledger.Withdrawal, From: from, To: to, Value: *uint256.NewInt(value), Nonce: nonce})
}

func deposit(to common.Address, value uint64, data []byte) batch.Forced {
	f := batch.Forced{Kind: batch.ForcedDeposit, Sender: common.Address{9}, To: to, Data: data}
	binary.BigEndian.PutUint64(f.Value[24:], value)
	return f
}

// genesis gives the first n keys 1,000,000 wei each, at the index of the key.
func genesis(tb testing.TB, depth, n int) (commitment.Root, commitment.Nodes) {
	tb.Helper()
	var list []zkledger.Allocation
	for i := range n {
		list = append(list, zkledger.Allocation{Index: uint32(i), Account: account(i, 1_000_000)})
	}
	root, nodes, err := zkledger.Genesis(depth, list)
	if err != nil {
		tb.Fatal(err)
	}
	return root, nodes
}

func fixture(tb testing.TB) prooftest.Fixture {
	const depth, accounts = 8, 20
	root, nodes := genesis(tb, depth, accounts)
	rnd := rand.New(rand.NewPCG(1, 1))
	var nonces [accounts]uint32
	var blocks []batch.Block
	for n := range uint64(4) {
		b := batch.Block{Number: n + 1, Time: 1000 + n, L1Origin: 10}
		for range 6 {
			from := rnd.Uint32N(accounts)
			if rnd.IntN(4) == 0 {
				b.Transactions = append(b.Transactions, withdraw(tb, from, common.Address{byte(from)}, nonces[from], 1+rnd.Uint64N(1000)))
			} else {
				b.Transactions = append(b.Transactions, transfer(tb, from, rnd.Uint32N(accounts), nonces[from], rnd.Uint64N(1000)))
			}
			nonces[from]++
		}
		blocks = append(blocks, b)
	}
	owner := common.Address{0x50}
	blocks = append(blocks,
		batch.Block{Number: 5, Time: 1007, L1Origin: 11, Forced: []batch.Forced{deposit(owner, 500, zkledger.Deposit{Index: 60, Key: privateKey(60).Public()}.Encode())}},
		batch.Block{Number: 6, Time: 1007, L1Origin: 11, Forced: []batch.Forced{{Kind: batch.ForcedTransaction, Data: withdraw(tb, 60, owner, 0, 500)}}},
		batch.Block{Number: 7, Time: 1007, L1Origin: 11, Forced: []batch.Forced{deposit(owner, 500, []byte("to whom it may concern"))}},
		batch.Block{Number: 8, Time: 1007, L1Origin: 11},
	)
	return prooftest.Fixture{
		New:    func() proof.Transition { return newLedger(tb, domain, depth) },
		Root:   root,
		Nodes:  nodes,
		Blocks: blocks,
		Hash:   nodeHash,
		Read: func(n commitment.NodeReader, root commitment.Root) error {
			for _, err := range zkledger.All(n, root, depth) {
				if err != nil {
					return err
				}
			}
			return nil
		},
		// What a deposit's recipient has is what the accounts have that it
		// owns.
		Balance: func(n commitment.NodeReader, root commitment.Root, owner common.Address) ([32]byte, error) {
			var sum uint256.Int
			for a, err := range zkledger.All(n, root, depth) {
				if err != nil {
					return sum.Bytes32(), err
				}
				if a.Account.Owner == owner {
					sum.Add(&sum, &a.Account.Balance)
				}
			}
			return sum.Bytes32(), nil
		},
	}
}

func TestTransition(t *testing.T) { prooftest.TestTransition(t, fixture(t)) }
