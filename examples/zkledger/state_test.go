package zkledger_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
)

// rootOf computes the root of a whole tree, leaf by leaf.
func rootOf(depth int, accounts map[uint32]zkledger.Account) commitment.Root {
	level := make([]fr.Element, 1<<depth)
	for i := range level {
		a := accounts[uint32(i)]
		level[i] = a.Hash()
	}
	for len(level) > 1 {
		for i := range len(level) / 2 {
			level[i] = zkledger.Compress(level[2*i], level[2*i+1])
		}
		level = level[:len(level)/2]
	}
	return level[0].Bytes()
}

// account returns an account of the n-th key.
func account(n int, balance uint64) zkledger.Account {
	return zkledger.Account{Key: privateKey(n).Public(), Owner: common.Address{0xa0, 19: byte(n)}, Balance: *uint256.NewInt(balance)}
}

func TestGenesis(t *testing.T) {
	rnd := rand.New(rand.NewPCG(4, 4))
	for depth := 1; depth <= 6; depth++ {
		want := make(map[uint32]zkledger.Account)
		var list []zkledger.Allocation
		for _, i := range rnd.Perm(1 << depth)[:rnd.IntN(1<<depth)] {
			a := account(rnd.IntN(4), rnd.Uint64())
			a.Nonce = rnd.Uint32()
			want[uint32(i)] = a
			list = append(list, zkledger.Allocation{Index: uint32(i), Account: a})
		}
		root, nodes, err := zkledger.Genesis(depth, list)
		if err != nil {
			t.Fatal(err)
		}
		if got := rootOf(depth, want); got != root {
			t.Errorf("depth %d, %d accounts: root %v, want %v", depth, len(want), root, got)
		}
		for h, n := range nodes {
			if nodeHash(n) != h {
				t.Errorf("depth %d: a node under %v that hashes to %v", depth, h, nodeHash(n))
			}
		}
		got := make(map[uint32]zkledger.Account)
		last := int64(-1)
		for a, err := range zkledger.All(nodes, root, depth) {
			if err != nil || int64(a.Index) <= last {
				t.Fatal(a.Index, err)
			}
			last, got[a.Index] = int64(a.Index), a.Account
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("depth %d: accounts (-want +got):\n%s", depth, diff)
		}
		var indices []uint32
		for i := range uint32(1) << depth {
			indices = append(indices, i)
		}
		openings, err := zkledger.Open(nodes, root, depth, indices...)
		if err != nil {
			t.Fatal(err)
		}
		for i, o := range openings {
			if o.Index != uint32(i) || o.Account != want[o.Index] || o.Root() != root {
				t.Errorf("depth %d: opening %d: %+v has the root %v, want %v", depth, i, o, o.Root(), root)
			}
		}
	}
}

// nodeHash returns the digest of a node's bytes.
func nodeHash(b []byte) commitment.Root {
	if len(b) == zkledger.AccountSize {
		a, err := zkledger.ParseAccount(b)
		if err != nil {
			return commitment.Root{}
		}
		h := a.Hash()
		return h.Bytes()
	}
	var left, right fr.Element
	left.SetBytes(b[:32])
	right.SetBytes(b[32:])
	h := zkledger.Compress(left, right)
	return h.Bytes()
}

func TestGenesisRefuses(t *testing.T) {
	big := account(0, 0)
	big.Balance.Lsh(uint256.NewInt(1), 96)
	weak := account(0, 1)
	weak.Key = lowOrder(t, 8)
	for name, list := range map[string][]zkledger.Allocation{
		"twice":          {{Index: 1, Account: account(0, 1)}, {Index: 1, Account: account(0, 1)}},
		"outside":        {{Index: 8, Account: account(0, 1)}},
		"too much":       {{Index: 1, Account: big}},
		"low order":      {{Index: 1, Account: weak}},
		"nobody's money": {{Index: 1, Account: zkledger.Account{Balance: *uint256.NewInt(1)}}},
	} {
		if _, _, err := zkledger.Genesis(3, list); !errors.Is(err, zkledger.ErrInvalid) {
			t.Errorf("%s: %v, want zkledger.ErrInvalid", name, err)
		}
	}
	for _, depth := range []int{-1, 0, 33} {
		if _, _, err := zkledger.Genesis(depth, nil); !errors.Is(err, zkledger.ErrDepth) {
			t.Errorf("depth %d: %v, want zkledger.ErrDepth", depth, err)
		}
		if _, err := zkledger.New(domain, depth); !errors.Is(err, zkledger.ErrDepth) {
			t.Errorf("a ledger of depth %d: %v, want zkledger.ErrDepth", depth, err)
		}
	}
}

// TestEmptyTree: a tree of the greatest depth in which nothing exists is known
// without any node.
func TestEmptyTree(t *testing.T) {
	root, nodes, err := zkledger.Genesis(zkledger.MaxDepth, nil)
	if err != nil || len(nodes) != 0 {
		t.Fatal(len(nodes), err)
	}
	o, err := zkledger.Open(nodes, root, zkledger.MaxDepth, 0, 1<<31, 1<<32-1)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range o {
		if o.Account != (zkledger.Account{}) || o.Root() != root {
			t.Errorf("opening %+v has the root %v, want %v", o, o.Root(), root)
		}
	}
}

// TestBrokenState gives readers nodes that no state has.
func TestBrokenState(t *testing.T) {
	const depth = 3
	root, nodes, err := zkledger.Genesis(depth, []zkledger.Allocation{{Index: 5, Account: account(0, 7)}})
	if err != nil {
		t.Fatal(err)
	}
	p := fr.Modulus().FillBytes(make([]byte, 32))
	for name, c := range map[string]struct {
		root  commitment.Root
		depth int
		index uint32
		want  error
	}{
		"no such root":    {commitment.Root(p), depth, 5, commitment.ErrInvalid},
		"unknown root":    {commitment.Root{1}, depth, 5, commitment.ErrNodeMissing},
		"no such index":   {root, depth, 8, commitment.ErrInvalid},
		"too shallow":     {root, depth - 1, 2, commitment.ErrInvalid},
		"too deep":        {root, depth + 1, 10, commitment.ErrInvalid},
		"no such depth":   {root, 0, 5, zkledger.ErrDepth},
		"index beyond 32": {root, depth, 1 << 31, commitment.ErrInvalid},
	} {
		if _, err := zkledger.ReadAccount(nodes, c.root, c.depth, c.index); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	for h, b := range nodes {
		for _, wrong := range [][]byte{nil, b[1:], append(slices.Clone(b), 0), bytes.Repeat([]byte{0xff}, len(b)), make([]byte, len(b))} {
			spoiled := commitment.Overlay(commitment.Nodes{h: wrong}, nodes)
			if _, err := zkledger.ReadAccount(spoiled, root, depth, 5); !errors.Is(err, commitment.ErrInvalid) {
				t.Errorf("%x for the node %v: %v, want commitment.ErrInvalid", wrong, h, err)
			}
		}
		// The same numbers, written otherwise: p more than the first.
		again := slices.Clone(b)
		if !addModulus(again[:32]) {
			continue
		}
		spoiled := commitment.Overlay(commitment.Nodes{h: again}, nodes)
		if _, err := zkledger.ReadAccount(spoiled, root, depth, 5); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("another form of the node %v: %v, want commitment.ErrInvalid", h, err)
		}
	}
}

// addModulus adds p to the number that b is, if that has 32 bytes.
func addModulus(b []byte) bool {
	var n, p uint256.Int
	n.SetBytes(b)
	p.SetFromBig(fr.Modulus())
	_, overflow := n.AddOverflow(&n, &p)
	n.WriteToSlice(b)
	return !overflow
}

func FuzzParseAccount(f *testing.F) {
	a := account(1, 5)
	f.Add(a.Encode())
	f.Add(make([]byte, zkledger.AccountSize))
	f.Add(a.Encode()[1:])
	f.Fuzz(func(t *testing.T, p []byte) {
		a, err := zkledger.ParseAccount(p)
		if err != nil {
			if !errors.Is(err, commitment.ErrInvalid) {
				t.Fatalf("%v does not match commitment.ErrInvalid", err)
			}
			return
		}
		if diff := cmp.Diff(p, a.Encode()); diff != "" {
			t.Fatalf("two encodings of one account (-in +out):\n%s", diff)
		}
	})
}
