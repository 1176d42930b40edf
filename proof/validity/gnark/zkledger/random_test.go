package zkledger

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/zkledgertest"
)

// edges draws numbers, most of them at the edges of ranges.
type edges struct{ *rand.Rand }

func (r edges) wei() (v uint256.Int) {
	switch r.IntN(4) {
	case 0:
		v.SetUint64(uint64(r.IntN(3)))
	case 1:
		v.Lsh(uint256.NewInt(1), 96)
		v.SubUint64(&v, 1+uint64(r.IntN(3)))
	case 2:
		v.Lsh(uint256.NewInt(1), uint(r.IntN(96)))
	default:
		v.SetUint64(r.Uint64())
	}
	return v
}

func (r edges) nonce() uint32 { return []uint32{0, 0, 1, 1<<32 - 2, 1<<32 - 1}[r.IntN(5)] }

// index returns one below 2^depth, or beyond at times.
func (r edges) index(depth int) uint32 {
	v := []uint32{0, 1, 2, 3, 1<<32 - 1, r.Uint32()}[r.IntN(6)]
	if r.IntN(8) > 0 {
		v &= 1<<depth - 1
	}
	return v
}

func (r edges) address(depth int) common.Address {
	a := ledger.IndexAddress(r.index(depth))
	if r.IntN(4) == 0 {
		a[r.IntN(20)] ^= 1 << r.IntN(8)
	}
	return a
}

// TestRandom executes random batches, forced transactions and deposits on random
// states: whatever they are, the circuit says what the ledger says.
func TestRandom(t *testing.T) {
	r := edges{rand.New(rand.NewPCG(9, 9))}
	const keys = 4
	found := make(map[string]int)
	for i := range 60 {
		p := Params{Depth: []int{1, 2, 3, 31, 32}[r.IntN(5)], Transfers: 1 + r.IntN(2)}
		var list []ledger.Allocation
		for index := range uint32(min(keys, 1<<p.Depth)) {
			if r.IntN(4) > 0 {
				a := ledger.Account{Key: zkledgertest.Key(t, int(index)).Public(), Owner: r.address(p.Depth), Nonce: r.nonce(), Balance: r.wei()}
				list = append(list, ledger.Allocation{Index: index, Account: a})
			}
		}
		pre, nodes := zkledgertest.State(p.Depth, list)
		tx := func() []byte {
			tx := ledger.Tx{Kind: ledger.Transfer, From: r.index(p.Depth), To: r.address(p.Depth), Value: r.wei(), Nonce: r.nonce()}
			if r.IntN(2) == 0 {
				tx.Kind = ledger.Kind(r.IntN(4))
			}
			if len(list) > 0 && r.IntN(4) > 0 { // one that may well be good
				from := list[r.IntN(len(list))]
				tx.From, tx.Nonce = from.Index, from.Account.Nonce
				tx.Value.Rsh(&from.Account.Balance, uint(r.IntN(3)))
			}
			if err := tx.Sign(zkledgertest.Domain, zkledgertest.Key(t, int(tx.From%keys))); err != nil {
				t.Fatal(err)
			}
			b := tx.Encode()
			if r.IntN(6) == 0 {
				b[r.IntN(len(b))] ^= 1 << r.IntN(8)
			}
			return b
		}
		t.Run(fmt.Sprint(i, p), func(t *testing.T) {
			if r.IntN(3) == 0 {
				key := zkledgertest.Key(t, r.IntN(keys)).Public()
				f := batch.Forced{Kind: batch.ForcedDeposit, To: r.address(p.Depth), Data: ledger.Deposit{Index: r.index(p.Depth), Key: key}.Encode()}
				if len(list) > 0 && r.IntN(3) > 0 { // for one that is there
					a := list[r.IntN(len(list))]
					f.To, f.Data = a.Account.Owner, ledger.Deposit{Index: a.Index, Key: a.Account.Key}.Encode()
				}
				v := r.wei()
				f.Value = v.Bytes32()
				found[fmt.Sprintf("deposit, bounced: %t", checkDeposit(t, p, pre, nodes, &f).Bounced)]++
				return
			}
			b := batch.Block{Time: r.Uint64(), L1Origin: 1<<64 - 1}
			for range r.IntN(p.Transfers + 1) {
				b.Transactions = append(b.Transactions, tx())
			}
			facts := checkData(t, p, pre, nodes, pack(streamOf(t, p.Transfers, &b)))
			found[fmt.Sprintf("batch, changed the state: %t", facts.Post != facts.Pre)]++
			for _, x := range facts.Exits {
				found[fmt.Sprintf("transaction, left for L1: %t", x.Value != [32]byte{})]++
			}
		})
	}
	for _, what := range []string{"deposit, bounced", "batch, changed the state", "transaction, left for L1"} {
		for _, is := range []bool{false, true} {
			if name := fmt.Sprintf("%s: %t", what, is); found[name] == 0 {
				t.Errorf("none: %s", name)
			}
		}
	}
	t.Log(found)
}
