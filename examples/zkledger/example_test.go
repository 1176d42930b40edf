package zkledger_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
)

func Example() {
	domain := commitment.Keccak256([]byte("one rollup on one L1")) // derive.Config's Domain
	wallet := func(index uint32, seed byte) *zkledger.Wallet {
		key, err := zkledger.NewPrivateKey([32]byte{seed}) // which would be secret
		if err != nil {
			panic(err)
		}
		return zkledger.NewWallet(domain, index, key)
	}
	alice, bob := wallet(0, 1), wallet(5, 2)

	// A state in which Alice has 100 wei, and a block in which Bob's deposit
	// makes his account and she sends him 30.
	const depth = 16
	root, nodes, err := zkledger.Genesis(depth, []zkledger.Allocation{
		{Index: alice.Index(), Account: zkledger.Account{Key: alice.Key(), Owner: common.Address{0xa1}, Balance: *uint256.NewInt(100)}},
	})
	if err != nil {
		panic(err)
	}
	tx, err := alice.Transfer(bob.Index(), uint256.NewInt(30))
	if err != nil {
		panic(err)
	}
	deposit := batch.Forced{Kind: batch.ForcedDeposit, To: common.Address{0xb0}, Value: uint256.NewInt(1).Bytes32(), Data: bob.Deposit()}
	block := &batch.Block{Number: 1, Forced: []batch.Forced{deposit}, Transactions: [][]byte{tx, tx, []byte("garbage")}}

	rollup, err := zkledger.New(domain, depth)
	if err != nil {
		panic(err)
	}
	result, outcomes, err := rollup.Trace(nodes, root, block)
	if err != nil {
		panic(err)
	}
	for i, o := range outcomes {
		fmt.Println(i, o.Error)
	}
	account, err := zkledger.ReadAccount(commitment.Overlay(result.Nodes, nodes), result.Post, depth, bob.Index())
	if err != nil {
		panic(err)
	}
	fmt.Println("bob has", &account.Balance)
	// Output:
	// 0 <nil>
	// 1 <nil>
	// 2 zkledger: wrong nonce
	// 3 zkledger: invalid: transaction of 7 bytes, want 137
	// bob has 31
}
