package ledger_test

import (
	"bytes"
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/proof"
)

func TestWhatHappens(t *testing.T) {
	max := new(uint256.Int).SetAllOne()
	for _, c := range []struct {
		name  string
		block func(t *testing.T) *batch.Block
		want  []error        // outcomes
		after map[int]uint64 // balances of keys; those named 100 are the fee account's
		exits []proof.Exit
	}{
		{
			name: "transfer pays value and fee",
			block: func(t *testing.T) *batch.Block {
				return &batch.Block{Transactions: [][]byte{transfer(t, 0, 0, address(1), 10)}}
			},
			want:  []error{nil},
			after: map[int]uint64{0: 999_987, 1: 1_000_010, 100: 3},
		},
		{
			name: "to oneself",
			block: func(t *testing.T) *batch.Block {
				return &batch.Block{Transactions: [][]byte{transfer(t, 0, 0, address(0), 999_997)}}
			},
			want:  []error{nil},
			after: map[int]uint64{0: 999_997, 100: 3},
		},
		{
			name: "withdrawal",
			block: func(t *testing.T) *batch.Block {
				return &batch.Block{Transactions: [][]byte{withdraw(t, 0, 0, address(7), 1_000_000)}}
			},
			want:  []error{nil},
			after: map[int]uint64{0: 0, 7: 0},
			exits: []proof.Exit{{To: address(7), Value: uint256.NewInt(1_000_000).Bytes32()}},
		},
		{
			name: "a replay is void",
			block: func(t *testing.T) *batch.Block {
				tx := transfer(t, 0, 0, address(1), 10)
				return &batch.Block{Forced: []batch.Forced{{Kind: batch.ForcedTransaction, Data: tx}}, Transactions: [][]byte{tx, tx}}
			},
			want:  []error{nil, ledger.ErrNonce, ledger.ErrNonce},
			after: map[int]uint64{0: 999_987, 1: 1_000_010},
		},
		{
			name: "value and fee that exceed all numbers",
			block: func(t *testing.T) *batch.Block {
				return &batch.Block{Transactions: [][]byte{signed(t, 0, ledger.Tx{Kind: ledger.Withdrawal, Value: *max, Fee: *uint256.NewInt(2)})}}
			},
			want:  []error{ledger.ErrFunds},
			after: map[int]uint64{0: 1_000_000},
		},
		{
			name: "a wei too much",
			block: func(t *testing.T) *batch.Block {
				return &batch.Block{Transactions: [][]byte{transfer(t, 0, 0, address(1), 999_998)}}
			},
			want:  []error{ledger.ErrFunds},
			after: map[int]uint64{0: 1_000_000, 1: 1_000_000},
		},
		{
			name: "who called L1 is no signature",
			block: func(t *testing.T) *batch.Block {
				tx := ledger.Tx{Kind: ledger.Withdrawal, To: address(5), Value: *uint256.NewInt(1)}
				return &batch.Block{Forced: []batch.Forced{{Kind: batch.ForcedTransaction, Sender: address(0), Data: tx.Encode()}}}
			},
			want:  []error{ledger.ErrInvalid},
			after: map[int]uint64{0: 1_000_000},
		},
		{
			name: "a deposit can be spent at once",
			block: func(t *testing.T) *batch.Block {
				return &batch.Block{
					Forced:       []batch.Forced{deposit(address(8), 50, []byte("anything")...)},
					Transactions: [][]byte{withdraw(t, 8, 0, address(8), 50)},
				}
			},
			want:  []error{nil, nil},
			after: map[int]uint64{8: 0},
			exits: []proof.Exit{{To: address(8), Value: uint256.NewInt(50).Bytes32()}},
		},
		{
			name: "an opaque transaction forges no deposit",
			block: func(t *testing.T) *batch.Block {
				return &batch.Block{Transactions: [][]byte{append([]byte{byte(batch.ForcedDeposit)}, make([]byte, 150)...)}}
			},
			want:  []error{ledger.ErrInvalid},
			after: map[int]uint64{},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			root, nodes := genesis(t, 3)
			r, outcomes, err := ledger.New(domain, fees).Trace(nodes, root, c.block(t))
			if err != nil {
				t.Fatal(err)
			}
			for i, o := range outcomes {
				if !errors.Is(o.Error, c.want[i]) {
					t.Errorf("outcome %d: %v, want %v", i, o.Error, c.want[i])
				}
			}
			if diff := cmp.Diff(c.exits, r.Exits); diff != "" {
				t.Errorf("exits (-want +got):\n%s", diff)
			}
			all := commitment.Overlay(r.Nodes, nodes)
			for n, want := range c.after {
				a := fees
				if n != 100 {
					a = address(n)
				}
				if got, err := ledger.ReadAccount(all, r.Post, a); err != nil || got.Balance.Uint64() != want {
					t.Errorf("account %d: %v, %v; want %d", n, &got.Balance, err, want)
				}
			}
		})
	}
}

// TestFullBalance: a deposit of more than there can be leaves a full balance,
// and the block has a result.
func TestFullBalance(t *testing.T) {
	f := batch.Forced{Kind: batch.ForcedDeposit, To: address(0)}
	copy(f.Value[:], bytes.Repeat([]byte{0xff}, 32))
	root, nodes := genesis(t, 1)
	r, err := ledger.New(domain, fees).Apply(nodes, root, &batch.Block{Forced: []batch.Forced{f}})
	if err != nil {
		t.Fatal(err)
	}
	a, err := ledger.ReadAccount(commitment.Overlay(r.Nodes, nodes), r.Post, address(0))
	if err != nil || a.Balance != *new(uint256.Int).SetAllOne() {
		t.Errorf("balance %v, %v", &a.Balance, err)
	}
}

// TestLastNonce: the nonce that none follows is never used, or every
// transaction of the account could be replayed.
func TestLastNonce(t *testing.T) {
	nodes := make(commitment.Nodes)
	value := append(uint256.NewInt(100).PaddedBytes(32), bytes.Repeat([]byte{0xff}, 8)...)
	k := sparse.Key(commitment.Keccak256(address(0).Bytes()))
	root, err := sparse.Update(nodes, nodes, commitment.Root{}, []sparse.Change{{Key: k, Value: value}})
	if err != nil {
		t.Fatal(err)
	}
	block := &batch.Block{Transactions: [][]byte{transfer(t, 0, math.MaxUint64, address(1), 1)}}
	r, outcomes, err := ledger.New(domain, fees).Trace(nodes, root, block)
	if err != nil || !errors.Is(outcomes[0].Error, ledger.ErrNonce) || r.Post != root {
		t.Errorf("root %v after %v, outcome %v, %v", r.Post, root, outcomes[0].Error, err)
	}
}

// TestNonceStays: an account that is spent empty keeps its nonce, so that none
// of its transactions counts twice when it is paid again.
func TestNonceStays(t *testing.T) {
	w := newWorld(t, 1)
	all := withdraw(t, 0, 0, address(0), 1_000_000)
	w.apply(t, &batch.Block{Transactions: [][]byte{all}})
	w.apply(t, &batch.Block{Forced: []batch.Forced{deposit(address(0), 1_000_000)}, Transactions: [][]byte{all}})
	if len(w.exits) != 0 {
		t.Error("a withdrawal was paid twice")
	}
}

func TestGenesis(t *testing.T) {
	if root, nodes, err := ledger.Genesis(nil); err != nil || !root.IsZero() || len(nodes) != 0 {
		t.Errorf("of nothing: %v with %d nodes, %v", root, len(nodes), err)
	}
	if root, _, err := ledger.Genesis([]ledger.Allocation{{Address: address(0)}}); err != nil || !root.IsZero() {
		t.Errorf("an account of nothing: %v, %v; want the empty state", root, err)
	}
	twice := []ledger.Allocation{{Address: address(0), Balance: *uint256.NewInt(1)}, {Address: address(0), Balance: *uint256.NewInt(2)}}
	if _, _, err := ledger.Genesis(twice); err == nil {
		t.Error("an account twice: no error")
	}
}

// TestBrokenState: an account that no ledger can have written is an error, and
// no verdict.
func TestBrokenState(t *testing.T) {
	nodes := make(commitment.Nodes)
	k := sparse.Key(commitment.Keccak256(address(0).Bytes()))
	root, err := sparse.Update(nodes, nodes, commitment.Root{}, []sparse.Change{{Key: k, Value: make([]byte, 39)}})
	if err != nil {
		t.Fatal(err)
	}
	_, err = ledger.New(domain, fees).Apply(nodes, root, &batch.Block{Forced: []batch.Forced{deposit(address(0), 1)}})
	if !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("Apply = %v, want commitment.ErrInvalid", err)
	}
}

// TestEscapeProof decodes proofs as the contract does, by go-ethereum's ABI
// package, and verifies them by its rules.
func TestEscapeProof(t *testing.T) {
	args := abi.Arguments{}
	for _, name := range []string{"address", "uint256", "uint64", "uint256", "bytes32[]"} {
		typ, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		args = append(args, abi.Argument{Type: typ})
	}
	w := newWorld(t, 50)
	w.apply(t, &batch.Block{Transactions: [][]byte{transfer(t, 3, 0, address(4), 77)}})
	for n := range 50 {
		p, err := ledger.EscapeProof(w.nodes, w.root, address(n))
		if err != nil {
			t.Fatal(err)
		}
		values, err := args.Unpack(p)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := args.Pack(values...); err != nil || !bytes.Equal(again, p) {
			t.Fatalf("account %d: not the ABI encoding: %x, want %x, %v", n, p, again, err)
		}
		account, balance, nonce := values[0].(common.Address), values[1].(*big.Int), values[2].(uint64)
		bitmap, siblings := values[3].(*big.Int), values[4].([][32]byte)
		if account != address(n) || balance.Cmp(w.balances[account]) != 0 || nonce != w.nonces[account] {
			t.Errorf("account %d: %v with %v and %d", n, account, balance, nonce)
		}
		k := commitment.Keccak256(account[:])
		value := append(balance.FillBytes(make([]byte, 32)), 0, 0, 0, 0, 0, 0, 0, byte(nonce))
		if !solidityVerify(w.root, k, value, bitmap, siblings) {
			t.Errorf("account %d: the contract's rules refuse the proof", n)
		}
		value[31] ^= 1
		if solidityVerify(w.root, k, value, bitmap, siblings) {
			t.Errorf("account %d: the contract's rules accept another balance", n)
		}
	}
	for name, a := range map[string]common.Address{"unknown": address(99), "zero": {}} {
		if _, err := ledger.EscapeProof(w.nodes, w.root, a); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("%s account: %v, want commitment.ErrInvalid", name, err)
		}
	}
	if _, err := ledger.EscapeProof(commitment.Nodes{}, w.root, address(0)); !errors.Is(err, commitment.ErrNodeMissing) {
		t.Errorf("without state: %v, want commitment.ErrNodeMissing", err)
	}
}

// solidityVerify is the contract library SparseMap's verify, word for word.
func solidityVerify(root, key commitment.Root, value []byte, bitmap *big.Int, siblings [][32]byte) bool {
	v := commitment.Keccak256(value)
	node := commitment.Keccak256([]byte{0}, key[:], v[:])
	left := len(siblings)
	path := new(big.Int).SetBytes(key[:])
	for place := 0; place < bitmap.BitLen(); place++ {
		if bitmap.Bit(place) == 1 {
			if left == 0 {
				return false
			}
			left--
			bit := []byte{byte(255 - place)}
			if path.Bit(place) == 0 {
				node = commitment.Keccak256([]byte{1}, bit, node[:], siblings[left][:])
			} else {
				node = commitment.Keccak256([]byte{1}, bit, siblings[left][:], node[:])
			}
		}
	}
	return left == 0 && node == root
}

func BenchmarkApply(b *testing.B) {
	const accounts, txs = 1000, 1000
	root, nodes := genesis(b, accounts)
	block := new(batch.Block)
	bytes := 0
	for i := range txs {
		block.Transactions = append(block.Transactions, transfer(b, i%accounts, uint64(i/accounts), address((i*7)%accounts), 1))
		bytes += len(block.Transactions[i])
	}
	l := ledger.New(domain, fees)
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := l.Apply(nodes, root, block); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)*txs/b.Elapsed().Seconds(), "tx/s")
}
