package zkledger_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
)

// twin is the ledger as its specification reads: a slice of accounts, big.Int
// for money, points added one by one, and bytes taken apart where they are
// used.
type twin struct {
	depth    int
	accounts map[uint32]*twinAccount
	exits    []proof.Exit
	in, out  *big.Int // genesis and deposits; exits
	valid    int      // transactions that were not void
}

type twinAccount struct {
	key     twistededwards.PointAffine
	owner   common.Address
	nonce   uint32
	balance *big.Int
}

var two96 = new(big.Int).Lsh(big.NewInt(1), 96)

// forced executes a forced item and reports whether it is good for anything.
func (w *twin) forced(f *batch.Forced) bool {
	switch f.Kind {
	case batch.ForcedTransaction:
		return w.transaction(f.Data)
	case batch.ForcedDeposit:
		value := new(big.Int).SetBytes(f.Value[:])
		w.in.Add(w.in, value)
		if w.deposit(f, value) {
			return true
		}
		w.exits = append(w.exits, proof.Exit{To: f.To, Value: f.Value})
		w.out.Add(w.out, value)
	}
	return false
}

func (w *twin) deposit(f *batch.Forced, value *big.Int) bool {
	if len(f.Data) != 68 || value.Cmp(two96) >= 0 {
		return false
	}
	index := binary.BigEndian.Uint32(f.Data)
	x, y := new(big.Int).SetBytes(f.Data[4:36]), new(big.Int).SetBytes(f.Data[36:])
	if uint64(index) >= 1<<w.depth || x.Cmp(fr.Modulus()) >= 0 || y.Cmp(fr.Modulus()) >= 0 {
		return false
	}
	var key twistededwards.PointAffine
	key.X.SetBigInt(x)
	key.Y.SetBigInt(y)
	a := w.accounts[index]
	if a == nil {
		eight := multiply(big.NewInt(8), key)
		if !key.IsOnCurve() || eight.IsZero() {
			return false
		}
		w.accounts[index] = &twinAccount{key: key, owner: f.To, balance: value}
		return true
	}
	sum := new(big.Int).Add(a.balance, value)
	if a.key != key || a.owner != f.To || sum.Cmp(two96) >= 0 {
		return false
	}
	a.balance = sum
	return true
}

func (w *twin) transaction(p []byte) bool {
	if len(p) != 137 {
		return false
	}
	kind, from, nonce := p[0], binary.BigEndian.Uint32(p[1:5]), binary.BigEndian.Uint32(p[37:41])
	to, value := p[5:25], new(big.Int).SetBytes(p[25:37])
	sender := w.accounts[from]
	switch {
	case kind != 1 && kind != 2, sender == nil:
		return false
	case !w.signed(p, sender):
		return false
	case nonce != sender.nonce, nonce == 1<<32-1, sender.balance.Cmp(value) < 0:
		return false
	}
	if kind == 2 {
		if value.Sign() == 0 {
			return false
		}
		sender.balance = new(big.Int).Sub(sender.balance, value)
		w.exits = append(w.exits, proof.Exit{To: common.Address(to), Value: [32]byte(value.FillBytes(make([]byte, 32)))})
		w.out.Add(w.out, value)
	} else {
		if new(big.Int).SetBytes(to).BitLen() > 32 {
			return false
		}
		receiver := w.accounts[binary.BigEndian.Uint32(to[16:])]
		if receiver == nil {
			return false
		}
		left := new(big.Int).Sub(sender.balance, value)
		has := receiver.balance
		if receiver == sender {
			has = left
		}
		sum := new(big.Int).Add(has, value)
		if sum.Cmp(two96) >= 0 {
			return false
		}
		sender.balance = left
		receiver.balance = sum
	}
	sender.nonce++
	w.valid++
	return true
}

// signed checks a transaction's signature by the equation alone.
func (w *twin) signed(p []byte, a *twinAccount) bool {
	curve := twistededwards.GetEdwardsCurve()
	field := func(b []byte) (e fr.Element) {
		e.SetBigInt(new(big.Int).Mod(new(big.Int).SetBytes(b), fr.Modulus()))
		return e
	}
	r := twistededwards.PointAffine{X: field(p[41:73]), Y: field(p[73:105])}
	s := new(big.Int).SetBytes(p[105:])
	if !r.IsOnCurve() || s.Cmp(&curve.Order) >= 0 {
		return false
	}
	m := zkledger.Hash(field(domain[:]), field(p[:1]), field(p[1:5]), field(p[5:25]), field(p[25:37]), field(p[37:41]))
	h := zkledger.Hash(r.X, r.Y, a.key.X, a.key.Y, m)
	left := multiply(big.NewInt(8), multiply(s, curve.Base))
	ha := multiply(big.NewInt(8), multiply(h.BigInt(new(big.Int)), a.key))
	right := multiply(big.NewInt(8), r)
	right.Add(&right, &ha)
	return left.Equal(&right)
}

// multiply adds p to itself, by the formula of the curve's definition.
func multiply(n *big.Int, p twistededwards.PointAffine) twistededwards.PointAffine {
	sum := twistededwards.PointAffine{Y: fr.One()}
	for i := n.BitLen() - 1; i >= 0; i-- {
		sum.Add(&sum, &sum)
		if n.Bit(i) == 1 {
			sum.Add(&sum, &p)
		}
	}
	return sum
}

// world is a ledger beside its twin.
type world struct {
	*twin
	ledger *zkledger.Ledger
	root   commitment.Root
	nodes  commitment.Nodes
	seen   []error // why items were void
}

// twinDepth is small, so that indices beyond the tree are common and the twin
// can hash all of it.
const twinDepth = 4

func newWorld(tb testing.TB) *world {
	w := &world{
		twin:   &twin{depth: twinDepth, accounts: make(map[uint32]*twinAccount), in: new(big.Int), out: new(big.Int)},
		ledger: newLedger(tb, domain, twinDepth),
	}
	var list []zkledger.Allocation
	for i := range uint32(6) {
		a := account(int(i), 1_000_000)
		switch i {
		case 4: // about to send its last
			a.Nonce = 1<<32 - 4
		case 5: // almost full
			a.Balance.SetFromBig(new(big.Int).Sub(two96, big.NewInt(300_000)))
		}
		list = append(list, zkledger.Allocation{Index: 2 * i, Account: a})
		balance := a.Balance.ToBig()
		w.accounts[2*i] = &twinAccount{twistededwards.PointAffine{X: a.Key.X, Y: a.Key.Y}, a.Owner, a.Nonce, balance}
		w.in.Add(w.in, balance)
	}
	var err error
	if w.root, w.nodes, err = zkledger.Genesis(twinDepth, list); err != nil {
		tb.Fatal(err)
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
	w.exits = nil
	var want []bool
	for i := range b.Forced {
		want = append(want, w.forced(&b.Forced[i]))
	}
	for _, p := range b.Transactions {
		want = append(want, w.transaction(p))
	}
	var got []bool
	for _, o := range outcomes {
		got = append(got, o.Error == nil)
		w.seen = append(w.seen, o.Error)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		tb.Fatalf("what is not void (-want +got):\n%s\n%v", diff, outcomes)
	}
	if diff := cmp.Diff(w.exits, r.Exits); diff != "" {
		tb.Fatalf("exits (-want +got):\n%s", diff)
	}
	all := make(map[uint32]zkledger.Account)
	sum := new(big.Int).Set(w.out)
	for index, a := range w.accounts {
		all[index] = zkledger.Account{
			Key: zkledger.PublicKey{X: a.key.X, Y: a.key.Y}, Owner: a.owner, Nonce: a.nonce, Balance: *uint256.MustFromBig(a.balance),
		}
		sum.Add(sum, a.balance)
	}
	if root := rootOf(w.depth, all); root != r.Post {
		tb.Fatalf("root %v, want %v", r.Post, root)
	}
	if sum.Cmp(w.in) != 0 {
		tb.Fatalf("balances and exits are %v, genesis and deposits %v", sum, w.in)
	}
	for h, n := range r.Nodes {
		w.nodes[h] = n
	}
	w.root = r.Post
}

// randomItem makes a transaction, good, void or senseless.
func randomItem(tb testing.TB, rnd *rand.Rand, w *world, next map[uint32]uint32) []byte {
	from := 2 * rnd.Uint32N(6)
	nonce := w.accounts[from].nonce + next[from]
	to := [][]byte{index(2 * rnd.Uint32N(6)), index(from), index(rnd.Uint32N(18)), {19: 9, 0: 7}}[rnd.IntN(4)]
	value := uint256.NewInt(rnd.Uint64N(200_000))
	key := int(from / 2)
	switch rnd.IntN(12) {
	case 0:
		nonce += rnd.Uint32N(3) - 1
	case 1:
		value.SetFromBig(new(big.Int).Sub(two96, big.NewInt(1)))
	case 2:
		key++
	case 3:
		from |= 1 << (4 + rnd.IntN(28))
	}
	tx := zkledger.Tx{Kind: zkledger.Kind(1 + rnd.IntN(2)), From: from, To: common.Address(to), Value: *value, Nonce: nonce}
	p := signed(tb, key, tx)
	switch rnd.IntN(12) {
	case 0:
		p[rnd.IntN(len(p))] ^= byte(1 + rnd.IntN(255))
	case 1:
		p = p[:rnd.IntN(len(p))]
	case 2:
		p = bytes.Repeat([]byte{byte(rnd.Uint32())}, rnd.IntN(200))
	default:
		next[from]++
	}
	return p
}

func index(i uint32) []byte { a := zkledger.IndexAddress(i); return a[:] }

// randomDeposit makes a deposit, often for an account that there is.
func randomDeposit(rnd *rand.Rand, w *world) batch.Forced {
	n := rnd.Uint32N(8)
	f := batch.Forced{Kind: batch.ForcedDeposit, To: account(int(n), 0).Owner}
	d := zkledger.Deposit{Index: 2*n + rnd.Uint32N(4)/3, Key: privateKey(int(n)).Public()}
	f.Data = d.Encode()
	binary.BigEndian.PutUint64(f.Value[24:], rnd.Uint64N(400_000))
	switch rnd.IntN(8) {
	case 0:
		f.Value[20-rnd.IntN(20)] = 1
	case 1:
		f.Data[rnd.IntN(len(f.Data))] ^= byte(1 << rnd.IntN(8))
	case 2:
		f.Data = f.Data[:rnd.IntN(len(f.Data))]
	case 3:
		f.To[0]++
	}
	return f
}

// randomBlock makes a block of good, void and senseless items.
func randomBlock(tb testing.TB, rnd *rand.Rand, w *world) *batch.Block {
	b := new(batch.Block)
	next := make(map[uint32]uint32)
	for range rnd.IntN(4) {
		switch rnd.IntN(4) {
		case 0, 1:
			b.Forced = append(b.Forced, randomDeposit(rnd, w))
		case 2:
			b.Forced = append(b.Forced, batch.Forced{Kind: batch.ForcedTransaction, Sender: common.Address{1}, Data: randomItem(tb, rnd, w, next)})
		case 3:
			b.Forced = append(b.Forced, batch.Forced{Kind: batch.ForcedKind(rnd.IntN(8)), To: common.Address{2}, Data: randomItem(tb, rnd, w, next)})
		}
	}
	for range rnd.IntN(8) {
		b.Transactions = append(b.Transactions, randomItem(tb, rnd, w, next))
	}
	if n := len(b.Transactions); n > 1 && rnd.IntN(3) == 0 { // a replay
		b.Transactions = append(b.Transactions, b.Transactions[rnd.IntN(n)])
	}
	return b
}

func TestAgainstTwin(t *testing.T) {
	var seen []error
	for seed := range uint64(4) {
		rnd := rand.New(rand.NewPCG(seed, 9))
		w := newWorld(t)
		for range 40 {
			w.apply(t, randomBlock(t, rnd, w))
		}
		seen = append(seen, w.seen...)
		if w.valid < 30 || w.out.Sign() == 0 || len(w.accounts) < 7 {
			t.Errorf("seed %d: only %d valid transactions, %v wei left, %d accounts", seed, w.valid, w.out, len(w.accounts))
		}
	}
	for _, reason := range []error{zkledger.ErrInvalid, zkledger.ErrNonce, zkledger.ErrFunds, zkledger.ErrAccount, zkledger.ErrFull} {
		if !slices.ContainsFunc(seen, func(err error) bool { return errors.Is(err, reason) }) {
			t.Errorf("nothing was void for %v", reason)
		}
	}
}

// FuzzApply executes a block of the fuzzer's bytes, cut into items, after one of
// random items.
func FuzzApply(f *testing.F) {
	tx := signed(f, 0, zkledger.Tx{Kind: zkledger.Transfer, To: zkledger.IndexAddress(2), Value: *uint256.NewInt(5)})
	f.Add(uint64(1), []byte{})
	f.Add(uint64(2), append([]byte{137}, tx...))
	f.Add(uint64(3), append([]byte{68}, zkledger.Deposit{Index: 3, Key: privateKey(1).Public()}.Encode()...))
	f.Fuzz(func(t *testing.T, seed uint64, p []byte) {
		w := newWorld(t)
		w.apply(t, randomBlock(t, rand.New(rand.NewPCG(seed, 0)), w))
		b := new(batch.Block)
		for len(p) > 0 && len(b.Transactions) < 8 {
			n := min(int(p[0]), len(p)-1)
			if item := p[1 : 1+n]; n%4 == 0 { // 68 among them
				b.Forced = append(b.Forced, batch.Forced{Kind: batch.ForcedKind(n / 4 % 5), Data: item, Value: [32]byte{30: 1}},
					batch.Forced{Kind: batch.ForcedDeposit, Data: item, To: common.Address{0xa0, 19: 1}})
			} else {
				b.Transactions = append(b.Transactions, item)
			}
			p = p[1+n:]
		}
		w.apply(t, b)
	})
}
