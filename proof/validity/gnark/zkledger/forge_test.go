package zkledger

import (
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/zkledgertest"
	"github.com/sharedsec/sharedsec/proof"
)

// forged are the parameters that statements and witnesses are forged for.
var forged = Params{Depth: 3, Transfers: 2}

// honest returns an entry and its assignment.
func honest(t testing.TB, p Params, b *batch.Block) (*Entry, *Assignment) {
	t.Helper()
	pre, nodes := state(t, p.Depth)
	e, err := entryOf(t, p, pre, b)
	if err != nil {
		t.Fatal(err)
	}
	a, err := Assign(p, nodes, e)
	if err != nil {
		t.Fatal(err)
	}
	return e, a
}

func depositOf(index uint32, to common.Address, value uint64, key ledger.PublicKey) *batch.Block {
	return &batch.Block{Forced: []batch.Forced{{Kind: batch.ForcedDeposit, To: to, Value: uint256.NewInt(value).Bytes32(),
		Data: ledger.Deposit{Index: index, Key: key}.Encode()}}}
}

// entries returns honest assignments of all kinds, by name.
func entries(t testing.TB, p Params) map[string]*Assignment {
	list := make(map[string]*Assignment)
	for name, b := range map[string]*batch.Block{
		"batch":   busy(t, p.Transfers),
		"forced":  {Forced: []batch.Forced{{Kind: batch.ForcedTransaction, Data: busy(t, 1).Transactions[0]}}},
		"deposit": depositOf(6, common.Address{1}, 5, zkledgertest.Key(t, 20).Public()),
		"bounce":  depositOf(1, common.Address{1}, 5, zkledgertest.Key(t, 20).Public()),
	} {
		_, list[name] = honest(t, p, b)
	}
	return list
}

// variables returns all of a circuit, with their names.
func variables(c *circuit) (names []string, list []*frontend.Variable) {
	var walk func(name string, v reflect.Value)
	walk = func(name string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Interface:
			names, list = append(names, name), append(list, v.Addr().Interface().(*frontend.Variable))
		case reflect.Struct:
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.Type != reflect.TypeFor[Params]() {
					walk(name+"."+f.Name, reflect.NewAt(f.Type, v.Field(i).Addr().UnsafePointer()).Elem())
				}
			}
		case reflect.Slice, reflect.Array:
			for i := range v.Len() {
				walk(fmt.Sprintf("%s[%d]", name, i), v.Index(i))
			}
		}
	}
	walk("", reflect.ValueOf(c).Elem())
	return names, list
}

// clone returns a copy of a witness that can be forged.
func clone(a *Assignment, p Params) *circuit {
	c := newCircuit(p)
	_, from := variables(a.Witness.(*circuit))
	_, to := variables(c)
	for i := range to {
		*to[i] = *from[i]
	}
	return c
}

func refused(t testing.TB, p Params, name string, c *circuit) {
	t.Helper()
	if test.IsSolved(Circuit(p), c, ecc.BN254.ScalarField()) == nil {
		t.Errorf("%s: forged, and accepted", name)
	}
}

func element(v frontend.Variable) (e fr.Element) {
	if _, err := e.SetInterface(v); err != nil {
		panic(err)
	}
	return e
}

// TestEveryVariableCounts changes each public input and each number of the
// witness: none has another value that does.
func TestEveryVariableCounts(t *testing.T) {
	p := Params{Depth: 2, Transfers: 1}
	for name, a := range map[string]*Assignment{"batch": entries(t, p)["batch"], "bounce": entries(t, p)["bounce"]} {
		names, list := variables(clone(a, p))
		if want := 5 + 3 + len(segments(p)) + 2*4 + 6 + p.Depth + 2*(4+p.Depth); len(list) != want {
			t.Fatalf("%d variables, want %d", len(list), want)
		}
		for i := range list {
			if name == "bounce" && strings.Contains(names[i], ".Sender.") {
				continue // nobody sends a deposit
			}
			c := clone(a, p)
			_, list := variables(c)
			v, one := element(*list[i]), fr.One()
			if v.IsOne() {
				v.SetZero()
			} else {
				v.Add(&v, &one)
			}
			*list[i] = v
			refused(t, p, name+": "+names[i], c)
		}
	}
}

// relink makes the public inputs of a witness those of another statement x.
func relink(t testing.TB, c *circuit, x []fr.Element, d [][32]byte) {
	t.Helper()
	l, err := ledger.NewLink(ledger.LinkHash(x, d), x, [32]byte{})
	if err != nil {
		t.Fatal(err)
	}
	l.Value = ledger.Evaluate(d, l.Point)
	for i, v := range l.Publics() {
		*[]*frontend.Variable{&c.Hash, &c.Point, &c.Fold, &c.ValueHigh, &c.ValueLow}[i] = new(big.Int).SetBytes(v[:])
	}
	c.PointLimbs, c.ValueLimbs = limbs(l.Point), limbs(l.Value)
	c.Statement, c.Domain, c.Pre = x[0], x[1], x[2]
}

// TestForgedStatements claims something else of the same data, and makes the
// public inputs of that.
func TestForgedStatements(t *testing.T) {
	p := forged
	for name, a := range entries(t, p) {
		x, err := a.Facts.Vector(p.Transfers)
		if err != nil {
			t.Fatal(err)
		}
		d := make([][32]byte, ledger.Elements(p.Transfers))
		for i, s := range segments(p) {
			v := element(a.Witness.(*circuit).Stream[i])
			n := new(big.Int).SetBytes(d[s.element][:])
			n.Add(n, new(big.Int).Lsh(v.BigInt(new(big.Int)), uint(s.shift))).FillBytes(d[s.element][:])
		}
		c := clone(a, p)
		relink(t, c, x, d)
		if err := test.IsSolved(Circuit(p), c, ecc.BN254.ScalarField()); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		one := fr.One()
		for j := range x {
			if j < 2 { // L1's word, and not of the data; the domain is what is signed for
				continue
			}
			other := slices.Clone(x)
			other[j].Add(&other[j], &one)
			c := clone(a, p)
			relink(t, c, other, d)
			refused(t, p, fmt.Sprintf("%s: x[%d]", name, j), c)

			other[j].SetZero()
			if other[j] != x[j] {
				relink(t, c, other, d)
				refused(t, p, fmt.Sprintf("%s: x[%d] of zero", name, j), c)
			}
		}
		// Other data under the old statement, and the old witness under other data.
		other := slices.Clone(d)
		other[len(d)-1][31] ^= 1
		c = clone(a, p)
		relink(t, c, x, other)
		refused(t, p, name+": other data", c)

		// A hash of the right things, and the polynomial of others.
		c = clone(a, p)
		l := a.Link
		l.Value = ledger.Evaluate(other, l.Point)
		c.ValueLimbs = limbs(l.Value)
		c.ValueHigh, c.ValueLow = new(big.Int).SetBytes(l.Value[:16]), new(big.Int).SetBytes(l.Value[16:])
		refused(t, p, name+": other value", c)
	}
}

// TestForgedWitness tries what a thief would: the statement is made to suit.
func TestForgedWitness(t *testing.T) {
	p := forged
	pre, nodes := state(t, p.Depth)
	open := func(index uint32) ledger.Opening {
		o, err := ledger.Open(nodes, pre, p.Depth, index)
		if err != nil {
			t.Fatal(err)
		}
		return o[0]
	}
	try := func(b *batch.Block, facts func(f *ledger.Facts), change func(c *circuit)) *circuit {
		e, a := honest(t, p, b)
		f := a.Facts
		f.Exits = make([]proof.Exit, p.Transfers)
		copy(f.Exits, a.Facts.Exits)
		facts(&f)
		x, err := f.Vector(p.Transfers)
		if err != nil {
			t.Fatal(err)
		}
		d := e.Elements
		if d == nil {
			d = make([][32]byte, ledger.Elements(p.Transfers))
		}
		c := clone(a, p)
		change(c)
		relink(t, c, x, d)
		return c
	}
	forge := func(name string, b *batch.Block, facts func(f *ledger.Facts), change func(c *circuit)) {
		refused(t, p, name, try(b, facts, change))
	}
	nothing := try(busy(t, 2), func(f *ledger.Facts) {}, func(c *circuit) {})
	if err := test.IsSolved(Circuit(p), nothing, ecc.BN254.ScalarField()); err != nil {
		t.Fatalf("nothing forged: %v", err)
	}

	// A withdrawal from account 0, signed by account 1.
	tx := ledger.Tx{Kind: ledger.Withdrawal, From: 0, To: common.Address{7}, Value: *uint256.NewInt(9), Nonce: firstNonce}
	if err := tx.Sign(zkledgertest.Domain, zkledgertest.Key(t, 1)); err != nil {
		t.Fatal(err)
	}
	stolen := &batch.Block{Transactions: [][]byte{tx.Encode()}}
	victim, thief := open(0), open(1)
	paid := victim
	paid.Account.Nonce++
	paid.Account.Balance.Sub(&paid.Account.Balance, &tx.Value)
	leaves := func(f *ledger.Facts) {
		f.Post = paid.Root()
		f.Exits[0] = proof.Exit{To: tx.To, Value: tx.Value.Bytes32()}
	}
	forge("another's signature", stolen, leaves, func(c *circuit) {})
	forge("another's account at the sender's index", stolen, leaves, func(c *circuit) { c.Sides[0].Sender = witness(thief) })
	forge("another's key in the sender's account", stolen, leaves, func(c *circuit) {
		c.Sides[0].Sender.X, c.Sides[0].Sender.Y = thief.Account.Key.X, thief.Account.Key.Y
	})

	// A batch cannot pass for a deposit, nor a deposit for another.
	gift := depositOf(6, common.Address{1}, 1<<40, zkledgertest.Key(t, 20).Public()).Forced[0]
	forge("a deposit beside a batch", busy(t, 2), func(f *ledger.Facts) {
		f.Block, f.Time, f.L1Origin, f.Deposit = false, 0, 0, &gift
	}, func(c *circuit) {
		k := zkledgertest.Key(t, 20).Public()
		c.Deposit.Is, c.Deposit.X, c.Deposit.Y, c.Deposit.Value, c.Deposit.To = 1, k.X, k.Y, 1<<40, new(big.Int).SetBytes(gift.To[:])
		for i := range c.Deposit.Index {
			c.Deposit.Index[i] = 6 >> i & 1
		}
	})
	forge("money beside no deposit", busy(t, 2), func(f *ledger.Facts) {}, func(c *circuit) { c.Deposit.Value = 5 })
	bounced := depositOf(1, common.Address{1}, 5, zkledgertest.Key(t, 20).Public())
	forge("a bounce that is kept", bounced, func(f *ledger.Facts) { f.Bounced = false }, func(c *circuit) {})
	made := depositOf(6, common.Address{1}, 5, zkledgertest.Key(t, 20).Public())
	forge("a deposit that bounces and is kept", made, func(f *ledger.Facts) { f.Bounced = true }, func(c *circuit) {})
	forge("a deposit that bounces for nothing", made, func(f *ledger.Facts) { f.Bounced, f.Post = true, f.Pre }, func(c *circuit) {})
	forge("a deposit at another index", made, func(f *ledger.Facts) { f.Bounced, f.Post = true, f.Pre }, func(c *circuit) {
		c.Sides[0].Receiver = witness(open(1))
	})

	// A good transaction is not void at the prover's will.
	one := busy(t, 1)
	forge("a transaction left out", one, func(f *ledger.Facts) { f.Post = f.Pre }, func(c *circuit) {})
	forge("a transaction of another account", one, func(f *ledger.Facts) { f.Post = f.Pre }, func(c *circuit) {
		c.Sides[0].Sender = witness(open(6))
	})
	forge("a receiver who is not there", one, func(f *ledger.Facts) { f.Post = f.Pre }, func(c *circuit) {
		c.Sides[0].Receiver = witness(open(6))
	})
	forge("a batch left out", one, func(f *ledger.Facts) { f.Block, f.Time, f.L1Origin, f.Post = false, 0, 0, f.Pre }, func(c *circuit) {})
}
