package ledger_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/ledger"
)

func Example() {
	key, err := crypto.HexToECDSA("59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d")
	if err != nil {
		panic(err)
	}
	domain := commitment.Keccak256([]byte("one rollup on one L1")) // derive.Config's Domain
	alice, bob := ledger.NewWallet(domain, key), common.HexToAddress("0xb0b")

	// A state in which Alice has 100 wei, and a block in which she sends 30.
	root, nodes, err := ledger.Genesis([]ledger.Allocation{{Address: alice.Address(), Balance: *uint256.NewInt(100)}})
	if err != nil {
		panic(err)
	}
	tx, err := alice.Transfer(bob, uint256.NewInt(30))
	if err != nil {
		panic(err)
	}
	block := &batch.Block{Number: 1, Transactions: [][]byte{tx, tx, []byte("garbage")}}

	rollup := ledger.New(domain, common.Address{})
	result, outcomes, err := rollup.Trace(nodes, root, block)
	if err != nil {
		panic(err)
	}
	for i, o := range outcomes {
		fmt.Println(i, o.Error)
	}
	account, err := ledger.ReadAccount(commitment.Overlay(result.Nodes, nodes), result.Post, bob)
	if err != nil {
		panic(err)
	}
	fmt.Println("bob has", &account.Balance)
	// Output:
	// 0 <nil>
	// 1 ledger: wrong nonce
	// 2 ledger: invalid transaction: 7 bytes that are no transaction
	// bob has 30
}
