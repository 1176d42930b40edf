package zkledger_test

import (
	"bytes"
	"errors"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
)

// TestEscapeProof decodes proofs as the contract does, by go-ethereum's ABI
// package, and verifies them by its rules.
func TestEscapeProof(t *testing.T) {
	const depth, accounts = 6, 10
	var args abi.Arguments
	for _, name := range []string{"uint32", "uint256", "uint256", "address", "uint32", "uint96", "uint256[]"} {
		typ, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		args = append(args, abi.Argument{Type: typ})
	}
	root, nodes := genesis(t, depth, accounts)
	r, err := newLedger(t, domain, depth).Apply(nodes, root, &batch.Block{Transactions: [][]byte{transfer(t, 3, 4, 0, 77)}})
	if err != nil {
		t.Fatal(err)
	}
	all := commitment.Overlay(r.Nodes, nodes)
	for index := range uint32(accounts) {
		p, err := zkledger.EscapeProof(all, r.Post, depth, index)
		if err != nil {
			t.Fatal(err)
		}
		v, err := args.Unpack(p)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := args.Pack(v...); err != nil || !bytes.Equal(again, p) {
			t.Fatalf("account %d: not the ABI encoding: %x, want %x, %v", index, p, again, err)
		}
		want, err := zkledger.ReadAccount(all, r.Post, depth, index)
		if err != nil {
			t.Fatal(err)
		}
		x, y := want.Key.X.BigInt(new(big.Int)), want.Key.Y.BigInt(new(big.Int))
		if v[0].(uint32) != index || v[1].(*big.Int).Cmp(x) != 0 || v[2].(*big.Int).Cmp(y) != 0 || v[3].(common.Address) != want.Owner ||
			v[4].(uint32) != want.Nonce || v[5].(*big.Int).Cmp(want.Balance.ToBig()) != 0 {
			t.Errorf("account %d: %v, want %+v", index, v, want)
		}
		o := zkledger.Opening{Index: index, Account: want}
		for _, s := range v[6].([]*big.Int) {
			var e fr.Element
			o.Siblings = append(o.Siblings, *e.SetBigInt(s))
		}
		if o.Root() != r.Post {
			t.Errorf("account %d: the opening is of another root", index)
		}
	}
	if _, err := zkledger.EscapeProof(all, r.Post, depth, accounts); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("no such account: %v, want commitment.ErrInvalid", err)
	}
	if _, err := zkledger.EscapeProof(commitment.Nodes{}, r.Post, depth, 0); !errors.Is(err, commitment.ErrNodeMissing) {
		t.Errorf("without state: %v, want commitment.ErrNodeMissing", err)
	}
}
