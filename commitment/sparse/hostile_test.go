package sparse_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
)

// everything calls all that reads, for each key, and returns the errors met.
func everything(r commitment.NodeReader, root commitment.Root, keys []sparse.Key) []error {
	var errs []error
	note := func(err error) {
		if err != nil {
			errs = append(errs, err)
		}
	}
	var sets, deletes []sparse.Change
	for _, k := range keys {
		_, err := sparse.Get(r, root, k)
		note(err)
		_, err = sparse.Prove(r, root, k)
		note(err)
		sets = append(sets, sparse.Change{Key: k, Value: []byte("set")})
		deletes = append(deletes, sparse.Change{Key: k})
		_, err = sparse.Update(r, nil, root, sets[len(sets)-1:])
		note(err)
		_, err = sparse.Update(r, nil, root, deletes[len(sets)-1:])
		note(err)
	}
	for _, changes := range [][]sparse.Change{sets, deletes} {
		_, err := sparse.Update(r, nil, root, changes)
		note(err)
		_, err = sparse.UpdateParallel(r, nil, root, changes, 2)
		note(err)
	}
	for _, err := range sparse.All(r, root) {
		note(err)
	}
	return errs
}

// A reader that lies about any one node makes calls fail, and never makes
// them return something else than the truth.
func TestLyingReader(t *testing.T) {
	_, nodes, root, entries := randomMap(t, 21, 16)
	var keys []sparse.Key
	deletes := make([]sparse.Change, len(entries))
	for i, e := range entries {
		keys = append(keys, e.Key)
		deletes[i].Key = e.Key
	}
	lies := map[string]func(b []byte) []byte{
		"Nil":      func([]byte) []byte { return nil },
		"Flipped":  func(b []byte) []byte { c := append([]byte(nil), b...); c[len(c)-1] ^= 1; return c },
		"Longer":   func(b []byte) []byte { return append(append([]byte(nil), b...), 0) },
		"Shorter":  func(b []byte) []byte { return b[:len(b)-1] },
		"Huge":     func([]byte) []byte { return make([]byte, 1<<20) },
		"AnotherN": func([]byte) []byte { return nodes[root] },
	}
	for name, lie := range lies {
		t.Run(name, func(t *testing.T) {
			for h := range nodes {
				if h == root && name == "AnotherN" {
					continue
				}
				r := liar{nodes, h, lie}
				for _, e := range entries {
					got, err := sparse.Get(r, root, e.Key)
					if err == nil && string(got) != string(e.Value) {
						t.Fatalf("Get(%v) = %q, want %q or an error", e.Key, got, e.Value)
					}
				}
				if got, err := sparse.Update(r, nil, root, deletes); err == nil && !got.IsZero() {
					t.Fatalf("Update = %v, want zero or an error", got)
				}
				errs := everything(r, root, keys)
				if len(errs) == 0 {
					t.Fatalf("nobody noticed the lie about node %v", h)
				}
				for _, err := range errs {
					if !errors.Is(err, commitment.ErrInvalid) {
						t.Fatalf("error %v does not match ErrInvalid", err)
					}
				}
			}
		})
	}
	for h := range nodes {
		errs := everything(without{nodes, h}, root, keys)
		if len(errs) == 0 {
			t.Fatalf("nobody missed node %v", h)
		}
		for _, err := range errs {
			if !errors.Is(err, commitment.ErrNodeMissing) || errors.Is(err, commitment.ErrInvalid) {
				t.Fatalf("error %v, want ErrNodeMissing alone", err)
			}
		}
	}
}

type liar struct {
	commitment.Nodes
	about commitment.Root
	lie   func([]byte) []byte
}

func (l liar) Node(hash commitment.Root) ([]byte, error) {
	b, err := l.Nodes.Node(hash)
	if err == nil && hash == l.about {
		b = l.lie(b)
	}
	return b, err
}

// forest is a set of nodes whose hashes are right and whose shape is not.
type forest struct{ commitment.Nodes }

func (f forest) put(node []byte) commitment.Root {
	h := commitment.Keccak256(node)
	f.Nodes[h] = node
	return h
}

func (f forest) leaf(k sparse.Key, value []byte) commitment.Root {
	h := f.put(value)
	return f.put(append(append([]byte{0}, k[:]...), h[:]...))
}

func (f forest) inner(bit byte, l, r commitment.Root) commitment.Root {
	return f.put(append(append([]byte{1, bit}, l[:]...), r[:]...))
}

func TestMalformedTrees(t *testing.T) {
	f := forest{make(commitment.Nodes)}
	v := []byte("v")
	zero, one := sparse.Key{}, sparse.Key{0x80}
	l0, l1 := f.leaf(zero, v), f.leaf(one, v)
	keys := []sparse.Key{zero, one, {0x40}, {31: 1}}
	for _, tt := range []struct {
		name string
		root commitment.Root
		bad  []sparse.Key // whose lookups meet the fault
	}{
		{"EmptyNode", f.put(nil), keys},
		{"UnknownTag", f.put(append([]byte{2}, make([]byte, 65)...)), keys},
		{"LeafTagOfInnerSize", f.put(make([]byte, 66)), keys},
		{"InnerTagOfLeafSize", f.put(append([]byte{1}, make([]byte, 64)...)), keys},
		{"ValueForRoot", f.put(v), keys},
		{"LeavesSwapped", f.inner(0, l1, l0), keys},
		{"BitRepeated", f.inner(0, f.inner(0, l0, l1), l1), []sparse.Key{zero, {0x40}}},
		{"BitDecreases", f.inner(3, f.inner(1, l0, l0), f.inner(2, l1, l1)), keys},
		{"SameLeafTwice", f.inner(0, l0, l0), []sparse.Key{one}},
		{"PartedTooLate", f.inner(1, l0, f.leaf(sparse.Key{0xc0}, v)), nil},
		{"PartedTooEarly", f.inner(0, f.leaf(zero, v), f.leaf(sparse.Key{0x40}, v)), []sparse.Key{one}},
		{"DeepLeafAstray", f.inner(0, f.inner(7, l0, f.leaf(sparse.Key{0xc1}, v)), l1), []sparse.Key{{0x01}}},
		{"AstrayBelowTheDifference", f.inner(7, f.leaf(sparse.Key{0x21}, v), f.leaf(sparse.Key{0x23}, v)), []sparse.Key{zero}},
		{"EmptyValue", f.inner(0, f.leaf(zero, nil), l1), nil},
		{"LargeValue", f.inner(0, f.leaf(zero, make([]byte, sparse.MaxValue+1)), l1), nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, err := range everything(f, tt.root, keys) {
				if !errors.Is(err, commitment.ErrInvalid) {
					t.Errorf("error %v does not match ErrInvalid", err)
				}
			}
			for _, k := range tt.bad {
				_, err := sparse.Get(f, tt.root, k)
				wantNodeError(t, "Get", err)
				_, err = sparse.Prove(f, tt.root, k)
				wantNodeError(t, "Prove", err)
				_, err = sparse.Update(f, nil, tt.root, []sparse.Change{{Key: k, Value: v}})
				wantNodeError(t, "Update", err)
				_, err = sparse.Update(f, nil, tt.root, []sparse.Change{{Key: k}})
				wantNodeError(t, "Update to delete", err)
			}
			var last error
			for _, err := range sparse.All(f, tt.root) {
				last = err
			}
			wantNodeError(t, "All", last)
		})
	}
	// Each path is sound by itself; together they are not.
	root := f.inner(4, l0, f.leaf(sparse.Key{0x48}, v))
	_, err := sparse.Update(f, nil, root, []sparse.Change{{Key: zero, Value: v}, {Key: sparse.Key{0x08}, Value: v}})
	wantNodeError(t, "Update of two keys", err)
	wantNodeError(t, "Get of a value that is none", func() error { _, err := sparse.Get(f, f.leaf(zero, nil), zero); return err }())
}

func wantNodeError(t *testing.T, what string, err error) {
	t.Helper()
	var ne *sparse.NodeError
	if !errors.As(err, &ne) || !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("%s: %v, want a NodeError", what, err)
	}
}

// A leaf astray, where the looked-up key leads but not its own, proves nothing,
// though all hashes are right.
func TestProofOfLeafAstray(t *testing.T) {
	f := forest{make(commitment.Nodes)}
	v := []byte("v")
	zero, one := sparse.Key{}, sparse.Key{0x80}
	l0 := f.leaf(zero, v)
	root := f.inner(0, f.leaf(one, v), l0)
	p := sparse.Proof{
		Steps: []sparse.Step{{Bit: 0, Sibling: l0}},
		Leaf:  &sparse.Leaf{Key: one, Value: commitment.Keccak256(v)},
	}
	if err := sparse.Verify(root, zero, nil, p); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("Verify: %v, want ErrInvalid", err)
	}
	if got, err := p.Update(root, sparse.Change{Key: zero, Value: v}); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("Proof.Update: %v, %v, want ErrInvalid", got, err)
	}
}

// FuzzMalformedTree builds a tree of any shape and content, and holds All to
// its word: what it lets pass is what Update makes of the same entries.
func FuzzMalformedTree(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{0, 0, 0, 0x80, 1, 0})
	f.Add([]byte{0, 0x80, 0, 0, 1, 0})
	f.Add([]byte{0, 0, 0, 0x40, 1, 1, 0, 0x80, 1, 0})
	f.Add([]byte{0, 0, 0, 0x40, 1, 0, 0, 0x80, 1, 1})
	f.Fuzz(func(t *testing.T, program []byte) {
		trees := forest{make(commitment.Nodes)}
		var stack []commitment.Root
		for len(program) >= 2 {
			op, arg := program[0], program[1]
			program = program[2:]
			if n := len(stack); op%2 == 1 && n >= 2 {
				stack = append(stack[:n-2], trees.inner(arg, stack[n-2], stack[n-1]))
			} else {
				stack = append(stack, trees.leaf(sparse.Key{0: arg, 31: op / 64}, []byte{op}))
			}
		}
		if len(stack) == 0 {
			return
		}
		root := stack[len(stack)-1]
		keys := []sparse.Key{{}, {0x80}, {0x40}, {0x20, 31: 1}, {0xff}}
		for _, err := range everything(trees, root, keys) {
			if !errors.Is(err, commitment.ErrInvalid) {
				t.Fatalf("error %v does not match ErrInvalid", err)
			}
		}
		var entries []sparse.Change
		for e, err := range sparse.All(trees, root) {
			if err != nil {
				return
			}
			entries = append(entries, sparse.Change(e))
		}
		if got, err := sparse.Update(trees, nil, commitment.Root{}, entries); err != nil || got != root {
			t.Fatalf("All passes tree %v, whose entries make %v, %v", root, got, err)
		}
	})
}

// A value whose bytes are a node's is a value and nothing else.
func TestValueThatLooksLikeANode(t *testing.T) {
	hidden := sparse.Key{0x40}
	f := forest{make(commitment.Nodes)}
	leaf := f.leaf(hidden, []byte("planted"))
	inner := f.inner(1, f.leaf(sparse.Key{}, []byte("x")), leaf)
	c := newChecker()
	for h, b := range f.Nodes {
		c.nodes[h] = b
	}
	c.update(t, []sparse.Change{
		{Key: sparse.Key{}, Value: f.Nodes[leaf]},
		{Key: sparse.Key{0x80}, Value: f.Nodes[inner]},
	})
	c.lookup(t, hidden)
	c.lookup(t, sparse.Key{})
	c.lookup(t, sparse.Key{0x80})
	c.update(t, []sparse.Change{{Key: hidden, Value: []byte("mine")}})
	c.lookup(t, hidden)
	c.all(t)
}

// All stops when its caller does, and reads no further.
func TestAllStops(t *testing.T) {
	_, nodes, root, _ := randomMap(t, 22, 100)
	rec := sparse.NewRecorder(nodes)
	for _, err := range sparse.All(rec, root) {
		if err != nil {
			t.Fatal(err)
		}
		break
	}
	if n := len(rec.Nodes()); n > 30 {
		t.Errorf("All read %d nodes for one entry", n)
	}
	if s := fmt.Sprint(sparse.Key{0xab}); s[:4] != "0xab" {
		t.Errorf("key prints as %s", s)
	}
}
