package prooftest

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/maphash"
	"math/big"
	"os"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
	"github.com/sharedsec/sharedsec/proof"
)

// tally is a small rollup to spoil: its state counts, for each byte, the
// transactions that begin with it, and holds balances for deposits. A
// transaction that begins with 'x' also leaves for L1, with its bytes.
type tally struct{ bad bad }

// bad is a way to break the rules of a transition. Its functions may be nil.
type bad struct {
	before func(n commitment.NodeReader, pre commitment.Root, b *batch.Block) // at the start of Apply
	change func(c []sparse.Change, b *batch.Block) []sparse.Change            // the changes of a block
	after  func(r proof.Result, b *batch.Block) (proof.Result, error)
	get    func(n commitment.NodeReader, root commitment.Root, k sparse.Key) ([]byte, error)
}

func (t *tally) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	if t.bad.before != nil {
		t.bad.before(n, pre, b)
	}
	get := sparse.Get
	if t.bad.get != nil {
		get = t.bad.get
	}
	values := make(map[sparse.Key]*big.Int)
	var order []sparse.Key
	add := func(k sparse.Key, x *big.Int) error {
		v := values[k]
		if v == nil {
			p, err := get(n, pre, k)
			if err != nil {
				return err
			}
			v = new(big.Int).SetBytes(p)
			values[k] = v
			order = append(order, k)
		}
		v.Add(v, x)
		return nil
	}
	var r proof.Result
	transaction := func(tx []byte) error {
		if len(tx) == 0 {
			return nil
		}
		if tx[0] == 'x' {
			r.Exits = append(r.Exits, proof.Exit{To: common.Address{tx[0]}, Data: append([]byte(nil), tx...)})
		}
		return add(sparse.Key(commitment.Keccak256(tx[:1])), big.NewInt(1))
	}
	for _, f := range b.Forced {
		var err error
		switch f.Kind {
		case batch.ForcedDeposit:
			err = add(tallyKey(f.To), new(big.Int).SetBytes(f.Value[:]))
		case batch.ForcedTransaction:
			err = transaction(f.Data)
		}
		if err != nil {
			return proof.Result{}, err
		}
	}
	for _, tx := range b.Transactions {
		if err := transaction(tx); err != nil {
			return proof.Result{}, err
		}
	}
	var changes []sparse.Change
	for _, k := range order {
		changes = append(changes, sparse.Change{Key: k, Value: values[k].Bytes()})
	}
	if t.bad.change != nil {
		changes = t.bad.change(changes, b)
	}
	r.Nodes = make(commitment.Nodes)
	var err error
	if r.Post, err = sparse.Update(n, r.Nodes, pre, changes); err != nil {
		return proof.Result{}, err
	}
	if t.bad.after != nil {
		return t.bad.after(r, b)
	}
	return r, nil
}

func tallyKey(a common.Address) sparse.Key { return sparse.Key(commitment.Keccak256(a[:])) }

func tallyFixture(newTransition func() proof.Transition) Fixture {
	nodes := make(commitment.Nodes)
	var changes []sparse.Change
	for c := range byte(60) {
		changes = append(changes, sparse.Change{Key: sparse.Key(commitment.Keccak256([]byte{c + 'A'})), Value: []byte{c + 1}})
	}
	root, err := sparse.Update(nodes, nodes, commitment.Root{}, changes)
	if err != nil {
		panic(err)
	}
	value := [32]byte{31: 5}
	return Fixture{
		New:   newTransition,
		Root:  root,
		Nodes: nodes,
		Blocks: []batch.Block{
			{Number: 1, Time: 10, L1Origin: 1, Transactions: [][]byte{[]byte("apple"), []byte("banana"), []byte("x marks"), []byte("cherry")}},
			{Number: 2, Time: 12, L1Origin: 1, Forced: []batch.Forced{{Kind: batch.ForcedDeposit, To: common.Address{1}, Value: value}}},
			{Number: 3, Time: 12, L1Origin: 2, Forced: []batch.Forced{{Kind: batch.ForcedTransaction, Data: []byte("damson")}}},
			{Number: 4, Time: 12, L1Origin: 2},
			{Number: 5, Time: 15, L1Origin: 2, Transactions: [][]byte{[]byte("zz"), []byte("yy"), []byte("x again"), []byte("ww"), {200}}},
		},
		Read: func(n commitment.NodeReader, root commitment.Root) error {
			for _, err := range sparse.All(n, root) {
				if err != nil {
					return err
				}
			}
			return nil
		},
		Balance: func(n commitment.NodeReader, root commitment.Root, a common.Address) (v [32]byte, err error) {
			p, err := sparse.Get(n, root, tallyKey(a))
			// A sum of enormous deposits may be longer than a balance.
			copy(v[max(0, 32-len(p)):], p)
			return v, err
		},
	}
}

func TestGoodTransition(t *testing.T) {
	TestTransition(t, tallyFixture(func() proof.Transition { return new(tally) }))
}

// mark adds to the changes what a bad transition adds to the state.
func mark(c []sparse.Change, value ...byte) []sparse.Change {
	return append(c, sparse.Change{Key: sparse.Key{1}, Value: value})
}

// TestBadTransitions shows that each rule finds who breaks it.
func TestBadTransitions(t *testing.T) {
	var calls atomic.Int64
	var kept *batch.Block
	drift := func(c []sparse.Change, b *batch.Block) []sparse.Change { return mark(c, byte(calls.Add(1)), 1) }
	cases := []struct {
		name string
		rule string // that must find it
		bad  bad
	}{
		{"clock", "IgnoresTheClock", bad{change: func(c []sparse.Change, _ *batch.Block) []sparse.Change {
			return mark(c, byte(time.Now().Year()%100))
		}}},
		{"randomness", "Repeats", bad{change: func(c []sparse.Change, _ *batch.Block) []sparse.Change {
			var p [8]byte
			rand.Read(p[:])
			p[0] |= 1
			return mark(c, p[:]...)
		}}},
		{"map order", "Repeats", bad{change: func(c []sparse.Change, b *batch.Block) []sparse.Change {
			m := map[int]bool{}
			for i := range 8 {
				m[i] = true
			}
			for first := range m {
				return mark(c, byte(first+1))
			}
			return c
		}}},
		{"earlier calls", "ForgetsEarlierCalls", bad{change: drift}},
		{"earlier calls beside each other", "Concurrent", bad{change: drift}},
		{"panics on empty", "Total", bad{before: func(_ commitment.NodeReader, _ commitment.Root, b *batch.Block) {
			for _, tx := range b.Transactions {
				_ = tx[0]
			}
		}}},
		{"an error about a block", "Total", bad{after: func(r proof.Result, b *batch.Block) (proof.Result, error) {
			for _, tx := range b.Transactions {
				if len(tx) > 0 && tx[0] == 0xff {
					return proof.Result{}, errors.New("invalid transaction")
				}
			}
			return r, nil
		}}},
		{"changes the block", "LeavesTheBlockAlone", bad{after: func(r proof.Result, b *batch.Block) (proof.Result, error) {
			b.Time++
			return r, nil
		}}},
		{"keeps a part of the block", "KeepsNothingOfTheBlock", bad{after: func(r proof.Result, b *batch.Block) (proof.Result, error) {
			for i := range r.Exits {
				for _, tx := range b.Transactions {
					if string(tx) == string(r.Exits[i].Data) {
						r.Exits[i].Data = tx
					}
				}
			}
			return r, nil
		}}},
		{"keeps the block itself", "KeepsNothingOfTheBlock", bad{change: func(c []sparse.Change, b *batch.Block) []sparse.Change {
			spoiled := kept != nil && len(kept.Transactions) > 0 && string(kept.Transactions[0]) == "overwritten"
			kept = b
			if spoiled {
				return mark(c, 1)
			}
			return c
		}}},
		{"remembers what it reads", "MissingNodes", bad{get: remembering()}},
		{"reads more the second time", "ReadsThroughNodesAlone", bad{get: func(n commitment.NodeReader, root commitment.Root, k sparse.Key) ([]byte, error) {
			if calls.Add(1) > 12 {
				if _, err := sparse.Get(n, root, sparse.Key(commitment.Keccak256([]byte{'P'}))); err != nil {
					return nil, err
				}
			}
			return sparse.Get(n, root, k)
		}}},
		{"takes missing for absent", "MissingNodes", bad{get: func(n commitment.NodeReader, root commitment.Root, k sparse.Key) ([]byte, error) {
			v, err := sparse.Get(n, root, k)
			if errors.Is(err, commitment.ErrNodeMissing) {
				return nil, nil
			}
			return v, err
		}}},
		{"panics on missing", "MissingNodes", bad{get: func(n commitment.NodeReader, root commitment.Root, k sparse.Key) ([]byte, error) {
			v, err := sparse.Get(n, root, k)
			if err != nil {
				panic(err)
			}
			return v, nil
		}}},
		{"its own error for missing", "MissingNodes", bad{get: func(n commitment.NodeReader, root commitment.Root, k sparse.Key) ([]byte, error) {
			v, err := sparse.Get(n, root, k)
			if err != nil {
				return nil, errors.New("broken")
			}
			return v, nil
		}}},
		{"hashes no nodes", "WrongNodes", bad{get: trusting}},
		{"hides nodes", "NodesSuffice", bad{after: func(r proof.Result, b *batch.Block) (proof.Result, error) {
			if b.Number == 5 { // the last, so that no later block stumbles
				delete(r.Nodes, r.Post)
			}
			return r, nil
		}}},
		{"misnames nodes", "NodesSuffice", bad{after: func(r proof.Result, _ *batch.Block) (proof.Result, error) {
			r.Nodes[commitment.Root{1}] = []byte("not its hash")
			return r, nil
		}}},
		{"loses a deposit with data", "Deposits", bad{before: func(_ commitment.NodeReader, _ commitment.Root, b *batch.Block) {
			for i := range b.Forced {
				if len(b.Forced[i].Data) > 100 {
					b.Forced[i].Value = [32]byte{}
				}
			}
		}}},
		{"credits a deposit and sends it back", "Deposits", bad{after: func(r proof.Result, b *batch.Block) (proof.Result, error) {
			for _, f := range b.Forced {
				if f.Kind == batch.ForcedDeposit {
					r.Exits = append(r.Exits, proof.Exit{To: f.To, Value: f.Value})
				}
			}
			return r, nil
		}}},
		{"sends a deposit to somebody else", "Deposits", bad{
			before: func(_ commitment.NodeReader, _ commitment.Root, b *batch.Block) {
				for i := range b.Forced {
					b.Forced[i].To[19] ^= 1
				}
			},
			after: func(r proof.Result, b *batch.Block) (proof.Result, error) {
				for _, f := range b.Forced {
					r.Exits = append(r.Exits, proof.Exit{To: f.To, Value: f.Value})
				}
				return r, nil
			},
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			calls.Store(0)
			chain, err := newChain(tallyFixture(func() proof.Transition { return &tally{bad: c.bad} }))
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range transitionRules {
				if r.name == c.rule {
					if err := r.check(t, chain); err == nil {
						t.Errorf("%s finds nothing", r.name)
					} else {
						t.Log(err)
					}
					return
				}
			}
			t.Fatalf("no rule %s", c.rule)
		})
	}
}

// remembering returns a Get that answers from what it has once read.
func remembering() func(commitment.NodeReader, commitment.Root, sparse.Key) ([]byte, error) {
	type at struct {
		root commitment.Root
		key  sparse.Key
	}
	known := make(map[at][]byte)
	return func(n commitment.NodeReader, root commitment.Root, k sparse.Key) ([]byte, error) {
		if v, ok := known[at{root, k}]; ok {
			return v, nil
		}
		v, err := sparse.Get(n, root, k)
		if err == nil {
			known[at{root, k}] = v
		}
		return v, err
	}
}

// trusting looks a key up in a sparse map without hashing anything.
func trusting(n commitment.NodeReader, root commitment.Root, k sparse.Key) ([]byte, error) {
	if root.IsZero() {
		return nil, nil
	}
	for range 256 {
		p, err := n.Node(root)
		switch {
		case err != nil:
			return nil, err
		case len(p) == 65 && p[0] == 0:
			if sparse.Key(p[1:33]) != k {
				return nil, nil
			}
			return n.Node(commitment.Root(p[33:]))
		case len(p) == 66 && p[0] == 1:
			bit := p[1]
			root = commitment.Root(p[2+32*int(k[bit/8]>>(7-bit%8)&1):][:32])
		default:
			return nil, fmt.Errorf("%w: node", commitment.ErrInvalid)
		}
	}
	return nil, commitment.ErrInvalid
}

// seed is another in each process.
var seed = maphash.MakeSeed()

// TestOtherProcess shows that what a process drew at its start is found. It is
// its own other process.
func TestOtherProcess(t *testing.T) {
	for name, own := range map[string]func() uint64{
		"seed":        func() uint64 { return maphash.String(seed, "") },
		"environment": func() uint64 { return uint64(len(os.Getenv("TZ"))) },
		"cores":       func() uint64 { return 1 },
	} {
		t.Run(name, func(t *testing.T) {
			f := tallyFixture(func() proof.Transition {
				return &tally{bad: bad{change: func(c []sparse.Change, _ *batch.Block) []sparse.Change {
					return mark(c, binary.BigEndian.AppendUint64([]byte{1}, own())...)
				}}}
			})
			if child(t, f) {
				return
			}
			c, err := newChain(f)
			if err != nil {
				t.Fatal(err)
			}
			err = otherProcess(t.Context(), t.Name(), c)
			if found, want := err != nil, name != "cores"; found != want {
				t.Errorf("otherProcess = %v", err)
			}
		})
	}
}

func TestFixtureErrors(t *testing.T) {
	good := tallyFixture(func() proof.Transition { return new(tally) })
	for name, change := range map[string]func(f *Fixture){
		"no New":    func(f *Fixture) { f.New = nil },
		"no Read":   func(f *Fixture) { f.Read = nil },
		"no blocks": func(f *Fixture) { f.Blocks = nil },
		"no state":  func(f *Fixture) { f.Nodes = nil },
		"panics": func(f *Fixture) {
			f.New = func() proof.Transition {
				return &tally{bad: bad{before: func(commitment.NodeReader, commitment.Root, *batch.Block) { panic("x") }}}
			}
		},
	} {
		f := good
		change(&f)
		if _, err := newChain(f); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
