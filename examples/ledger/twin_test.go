package ledger_test

import (
	"bytes"
	"errors"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/proof"
)

// twin is the ledger on a plain map, with big.Int for money.
type twin struct {
	balances map[common.Address]*big.Int
	nonces   map[common.Address]uint64
	exits    []proof.Exit
	in       *big.Int // genesis and deposits
	out      *big.Int // exits
}

func newTwin() *twin {
	return &twin{
		balances: make(map[common.Address]*big.Int),
		nonces:   make(map[common.Address]uint64),
		in:       new(big.Int),
		out:      new(big.Int),
	}
}

func (w *twin) credit(a common.Address, v *big.Int) {
	if w.balances[a] == nil {
		w.balances[a] = new(big.Int)
	}
	w.balances[a].Add(w.balances[a], v)
}

func (w *twin) mint(a common.Address, v *big.Int) {
	w.credit(a, v)
	w.in.Add(w.in, v)
}

// apply executes a block and returns why each of its items is void.
func (w *twin) apply(b *batch.Block) []error {
	w.exits = nil
	var outcomes []error
	for _, f := range b.Forced {
		switch f.Kind {
		case batch.ForcedDeposit:
			w.mint(f.To, new(big.Int).SetBytes(f.Value[:]))
			outcomes = append(outcomes, nil)
		case batch.ForcedTransaction:
			outcomes = append(outcomes, w.transaction(f.Data))
		default:
			outcomes = append(outcomes, ledger.ErrInvalid)
		}
	}
	for _, p := range b.Transactions {
		outcomes = append(outcomes, w.transaction(p))
	}
	return outcomes
}

func (w *twin) transaction(p []byte) error {
	tx, err := ledger.ParseTx(p)
	if err != nil {
		return err
	}
	from, err := tx.Sender(domain)
	if err != nil {
		return err
	}
	if tx.Nonce != w.nonces[from] {
		return ledger.ErrNonce
	}
	has := w.balances[from]
	if has == nil {
		has = new(big.Int)
	}
	value, fee := tx.Value.ToBig(), tx.Fee.ToBig()
	left := new(big.Int).Sub(has, value)
	if left.Sub(left, fee).Sign() < 0 {
		return ledger.ErrFunds
	}
	w.nonces[from]++
	w.balances[from] = left
	if tx.Kind == ledger.Withdrawal {
		w.exits = append(w.exits, proof.Exit{To: tx.To, Value: tx.Value.Bytes32()})
		w.out.Add(w.out, value)
	} else {
		w.credit(tx.To, value)
	}
	w.credit(fees, fee)
	return nil
}

// world is a ledger beside its twin.
type world struct {
	*twin
	ledger *ledger.Ledger
	root   commitment.Root
	nodes  commitment.Nodes
}

func newWorld(tb testing.TB, accounts int) *world {
	w := &world{twin: newTwin(), ledger: ledger.New(domain, fees)}
	w.root, w.nodes = genesis(tb, accounts)
	for i := range accounts {
		w.mint(address(i), big.NewInt(1_000_000))
	}
	return w
}

// apply executes a block on both and compares all there is.
func (w *world) apply(tb testing.TB, b *batch.Block) {
	tb.Helper()
	r, outcomes, err := w.ledger.Trace(w.nodes, w.root, b)
	if err != nil {
		tb.Fatal(err)
	}
	want := w.twin.apply(b)
	if len(outcomes) != len(want) {
		tb.Fatalf("%d outcomes, want %d", len(outcomes), len(want))
	}
	for i, o := range outcomes {
		for _, kind := range []error{ledger.ErrInvalid, ledger.ErrNonce, ledger.ErrFunds} {
			if errors.Is(o.Error, kind) != errors.Is(want[i], kind) || (o.Error == nil) != (want[i] == nil) {
				tb.Fatalf("item %d: %v, want %v", i, o.Error, want[i])
			}
		}
	}
	if diff := cmp.Diff(w.exits, r.Exits); diff != "" {
		tb.Fatalf("exits (-want +got):\n%s", diff)
	}
	for h, n := range r.Nodes {
		w.nodes[h] = n
	}
	w.root = r.Post
	// The root depends on the content alone: that of a ledger begun so.
	var content []ledger.Allocation
	for _, a := range slices.SortedFunc(maps.Keys(w.balances), common.Address.Cmp) {
		got, err := ledger.ReadAccount(w.nodes, w.root, a)
		if err != nil {
			tb.Fatal(err)
		}
		if got.Balance.ToBig().Cmp(w.balances[a]) != 0 || got.Nonce != w.nonces[a] {
			tb.Fatalf("account %v: %v with nonce %d, want %v with %d", a, &got.Balance, got.Nonce, w.balances[a], w.nonces[a])
		}
		if got.Nonce == 0 {
			content = append(content, ledger.Allocation{Address: a, Balance: got.Balance})
		}
	}
	if len(w.nonces) == 0 {
		if root, _, err := ledger.Genesis(content); err != nil || root != w.root {
			tb.Fatalf("root %v, want %v, %v", w.root, root, err)
		}
	}
	// Value is conserved, to the wei.
	sum, err := supply(w.nodes, w.root)
	if err != nil {
		tb.Fatal(err)
	}
	if sum.Add(sum, w.out).Cmp(w.in) != 0 {
		tb.Fatalf("balances and exits are %v, genesis and deposits %v", sum, w.in)
	}
}

// randomBlock makes a block of good, void and senseless items.
func randomBlock(tb testing.TB, rnd *rand.Rand, w *world, accounts int) *batch.Block {
	b := new(batch.Block)
	next := maps.Clone(w.nonces)
	item := func() []byte {
		from := rnd.IntN(accounts)
		nonce := next[address(from)]
		to := []common.Address{address(rnd.IntN(accounts + 5)), address(from), fees, {}}[rnd.IntN(4)]
		value := uint256.NewInt(rnd.Uint64N(200_000))
		switch rnd.IntN(12) {
		case 0:
			nonce += rnd.Uint64N(3) - 1
		case 1:
			value.SetAllOne()
		}
		tx := ledger.Tx{Kind: ledger.Kind(1 + rnd.IntN(2)), Nonce: nonce, To: to, Value: *value, Fee: *uint256.NewInt(rnd.Uint64N(100))}
		p := signed(tb, from, tx)
		switch rnd.IntN(12) {
		case 0:
			p[rnd.IntN(len(p))] ^= byte(1 + rnd.IntN(255))
		case 1:
			p = p[:rnd.IntN(len(p))]
		case 2:
			p = bytes.Repeat([]byte{byte(rnd.Uint32())}, rnd.IntN(100))
		default:
			next[address(from)] = nonce + 1
		}
		return p
	}
	for range rnd.IntN(4) {
		switch rnd.IntN(3) {
		case 0:
			b.Forced = append(b.Forced, deposit(address(rnd.IntN(accounts+3)), rnd.Uint64N(10_000), item()...))
		case 1:
			b.Forced = append(b.Forced, batch.Forced{Kind: batch.ForcedTransaction, Sender: address(1), Data: item()})
		case 2:
			b.Forced = append(b.Forced, batch.Forced{Kind: batch.ForcedKind(rnd.IntN(8)), To: address(2), Data: item()})
		}
	}
	for range rnd.IntN(12) {
		b.Transactions = append(b.Transactions, item())
	}
	if n := len(b.Transactions); n > 1 && rnd.IntN(3) == 0 { // a replay
		b.Transactions = append(b.Transactions, b.Transactions[rnd.IntN(n)])
	}
	return b
}

func TestAgainstTwin(t *testing.T) {
	for seed := range uint64(6) {
		rnd := rand.New(rand.NewPCG(seed, 9))
		w := newWorld(t, 6)
		for range 30 {
			w.apply(t, randomBlock(t, rnd, w, 6))
		}
		valid := uint64(0)
		for _, n := range w.nonces {
			valid += n
		}
		if valid < 50 || w.out.Sign() == 0 {
			t.Errorf("seed %d: only %d valid transactions, %v wei left", seed, valid, w.out)
		}
	}
}

// FuzzApply executes blocks of the fuzzer's bytes, cut into transactions, after
// one of random items.
func FuzzApply(f *testing.F) {
	f.Add(uint64(1), []byte{})
	f.Add(uint64(2), slices.Concat([]byte{98}, transfer(f, 0, 0, address(1), 5)))
	f.Add(uint64(3), slices.Concat([]byte{98}, withdraw(f, 0, 0, address(1), 5), []byte{3, 1, 2, 3}))
	f.Fuzz(func(t *testing.T, seed uint64, p []byte) {
		w := newWorld(t, 3)
		w.apply(t, randomBlock(t, rand.New(rand.NewPCG(seed, 0)), w, 3))
		b := new(batch.Block)
		for len(p) > 0 {
			n := min(int(p[0]), len(p)-1)
			if tx := p[1 : 1+n]; n%5 == 4 {
				b.Forced = append(b.Forced, batch.Forced{Kind: batch.ForcedKind(n / 5 % 5), To: common.Address(append(tx[:n:n], make([]byte, 20)...)), Data: tx, Value: [32]byte{30: 1}})
			} else {
				b.Transactions = append(b.Transactions, tx)
			}
			p = p[1+n:]
		}
		w.apply(t, b)
	})
}
