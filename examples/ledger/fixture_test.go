package ledger_test

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/prooftest"
)

var (
	domain = commitment.Keccak256([]byte("a rollup"))
	fees   = common.Address{0xfe, 0xe5}
)

// privateKey returns the n-th of the tests' keys.
func privateKey(n int) *ecdsa.PrivateKey {
	var d [32]byte
	binary.BigEndian.PutUint64(d[24:], uint64(n)+1)
	key, err := crypto.ToECDSA(d[:])
	if err != nil {
		panic(err) // 1, 2, 3, ... are keys
	}
	return key
}

func address(n int) common.Address { return crypto.PubkeyToAddress(privateKey(n).PublicKey) }

// signed returns tx by the n-th key.
func signed(tb testing.TB, n int, tx ledger.Tx) []byte {
	tb.Helper()
	if err := tx.Sign(domain, privateKey(n)); err != nil {
		tb.Fatal(err)
	}
	return tx.Encode()
}

func transfer(tb testing.TB, from int, nonce uint64, to common.Address, value uint64) []byte {
	return signed(tb, from, ledger.Tx{Kind: ledger.Transfer, Nonce: nonce, To: to, Value: *uint256.NewInt(value), Fee: *uint256.NewInt(3)})
}

func withdraw(tb testing.TB, from int, nonce uint64, to common.Address, value uint64) []byte {
	return signed(tb, from, ledger.Tx{Kind: ledger.Withdrawal, Nonce: nonce, To: to, Value: *uint256.NewInt(value)})
}

func deposit(to common.Address, value uint64, data ...byte) batch.Forced {
	f := batch.Forced{Kind: batch.ForcedDeposit, Sender: common.Address{9}, To: to, Data: data}
	binary.BigEndian.PutUint64(f.Value[24:], value)
	return f
}

// genesis gives the first n keys 1,000,000 wei each.
func genesis(tb testing.TB, n int) (commitment.Root, commitment.Nodes) {
	tb.Helper()
	var a []ledger.Allocation
	for i := range n {
		a = append(a, ledger.Allocation{Address: address(i), Balance: *uint256.NewInt(1_000_000)})
	}
	root, nodes, err := ledger.Genesis(a)
	if err != nil {
		tb.Fatal(err)
	}
	return root, nodes
}

func fixture(tb testing.TB) prooftest.Fixture {
	root, nodes := genesis(tb, 40)
	rnd := rand.New(rand.NewPCG(1, 1))
	var nonces [40]uint64
	var blocks []batch.Block
	for n := range uint64(6) {
		b := batch.Block{Number: n + 1, Time: 1000 + n, L1Origin: 10}
		for range 12 {
			from := rnd.IntN(40)
			to := address(rnd.IntN(50))
			if rnd.IntN(4) == 0 {
				b.Transactions = append(b.Transactions, withdraw(tb, from, nonces[from], to, 1+rnd.Uint64N(1000)))
			} else {
				b.Transactions = append(b.Transactions, transfer(tb, from, nonces[from], to, rnd.Uint64N(1000)))
			}
			nonces[from]++
		}
		blocks = append(blocks, b)
	}
	blocks = append(blocks,
		batch.Block{Number: 7, Time: 1007, L1Origin: 11, Forced: []batch.Forced{deposit(address(60), 500, 1, 2)}},
		batch.Block{Number: 8, Time: 1007, L1Origin: 11, Forced: []batch.Forced{{Kind: batch.ForcedTransaction, Data: withdraw(tb, 60, 0, address(61), 500)}}},
		batch.Block{Number: 9, Time: 1007, L1Origin: 11},
	)
	return prooftest.Fixture{
		New:     func() proof.Transition { return ledger.New(domain, fees) },
		Root:    root,
		Nodes:   nodes,
		Blocks:  blocks,
		Read:    readAll,
		Balance: balance,
	}
}

func readAll(n commitment.NodeReader, root commitment.Root) error {
	_, err := supply(n, root)
	return err
}

// supply returns the sum of all balances.
func supply(n commitment.NodeReader, root commitment.Root) (*big.Int, error) {
	sum := new(big.Int)
	for e, err := range sparse.All(n, root) {
		if err != nil {
			return nil, err
		}
		if len(e.Value) != 40 {
			return nil, fmt.Errorf("account %v has %d bytes", e.Key, len(e.Value))
		}
		sum.Add(sum, new(big.Int).SetBytes(e.Value[:32]))
	}
	return sum, nil
}

func balance(n commitment.NodeReader, root commitment.Root, a common.Address) ([32]byte, error) {
	account, err := ledger.ReadAccount(n, root, a)
	return account.Balance.Bytes32(), err
}

func TestTransition(t *testing.T) { prooftest.TestTransition(t, fixture(t)) }
