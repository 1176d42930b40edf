package sparse_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
)

func TestRandomOperations(t *testing.T) {
	for name, key := range keyMakers {
		t.Run(name, func(t *testing.T) {
			r := newRand(uint64(len(name)))
			for range 8 {
				c := newChecker()
				for range 30 {
					n := 1
					if r.IntN(2) == 0 {
						n = r.IntN(40)
					}
					c.update(t, randomChanges(r, c, key, n))
					c.lookup(t, key(r))
					if keys := c.want.keys(); len(keys) > 0 {
						k := keys[r.IntN(len(keys))]
						c.lookup(t, k)
						k[r.IntN(32)] ^= 1 << r.IntN(8)
						c.lookup(t, k)
					}
				}
				c.all(t)
			}
		})
	}
}

func TestOrderIndependence(t *testing.T) {
	for name, key := range keyMakers {
		t.Run(name, func(t *testing.T) {
			r := newRand(7)
			changes := randomChanges(r, newChecker(), key, 200)
			changes = slices.DeleteFunc(changes, func(c sparse.Change) bool { return len(c.Value) == 0 })
			once, err := sparse.Update(commitment.Nodes{}, nil, commitment.Root{}, changes)
			if err != nil {
				t.Fatal(err)
			}
			for range 5 {
				r.Shuffle(len(changes), func(i, j int) { changes[i], changes[j] = changes[j], changes[i] })
				nodes := make(commitment.Nodes)
				root := commitment.Root{}
				for rest := changes; len(rest) > 0; {
					n := min(1+r.IntN(20), len(rest))
					if root, err = sparse.Update(nodes, nodes, root, rest[:n]); err != nil {
						t.Fatal(err)
					}
					rest = rest[n:]
				}
				if root != once {
					t.Fatalf("root %v in pieces, %v at once", root, once)
				}
			}
		})
	}
}

func TestDeleteBackToEmpty(t *testing.T) {
	for name, key := range keyMakers {
		t.Run(name, func(t *testing.T) {
			r := newRand(3)
			c := newChecker()
			roots := []commitment.Root{c.root}
			var keys []sparse.Key
			for len(keys) < 20 {
				k := key(r)
				if c.want[k] != nil {
					continue
				}
				keys = append(keys, k)
				c.update(t, []sparse.Change{{Key: k, Value: []byte("x")}})
				roots = append(roots, c.root)
			}
			for i := len(keys) - 1; i >= 0; i-- {
				c.update(t, []sparse.Change{{Key: keys[i]}})
				if c.root != roots[i] {
					t.Fatalf("root %v after taking back key %d, want %v", c.root, i, roots[i])
				}
			}
			if !c.root.IsZero() {
				t.Fatalf("root of the emptied map is %v, want zero", c.root)
			}
			c.lookup(t, keys[0])
			c.all(t)
		})
	}
}

// A tree of 257 entries whose keys make it 256 deep.
func TestDeepest(t *testing.T) {
	c := newChecker()
	changes := []sparse.Change{{Value: []byte("bottom")}}
	for i := range 256 {
		var k sparse.Key
		k[i/8] = 0x80 >> (i % 8)
		changes = append(changes, sparse.Change{Key: k, Value: []byte{byte(i), 1}})
	}
	c.update(t, changes)
	p, err := sparse.Prove(c.nodes, c.root, sparse.Key{})
	if err != nil {
		t.Fatal(err)
	}
	if got := len(p.Steps); got != 256 {
		t.Fatalf("deepest proof has %d steps, want 256", got)
	}
	b, err := p.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if got := len(b); got != sparse.MaxProof {
		t.Errorf("deepest proof has %d bytes, want MaxProof = %d", got, sparse.MaxProof)
	}
	for _, ch := range changes {
		c.lookup(t, ch.Key)
	}
	c.all(t)
	for rest := changes; len(rest) > 0; {
		n := min(16, len(rest))
		var deletes []sparse.Change
		for _, ch := range rest[:n] {
			deletes = append(deletes, sparse.Change{Key: ch.Key})
		}
		c.update(t, deletes)
		rest = rest[n:]
	}
	if !c.root.IsZero() {
		t.Errorf("root of the emptied map is %v, want zero", c.root)
	}
}

// Roots must never change: these were computed once, and the first three can
// be checked by hand from the package documentation.
func TestGoldenRoots(t *testing.T) {
	many := make([]sparse.Change, 1000)
	for i := range many {
		many[i].Key = sparse.Key(commitment.Keccak256([]byte{byte(i >> 8), byte(i)}))
		many[i].Value = []byte{byte(i), byte(i >> 8), 1}
	}
	for _, tt := range []struct {
		name    string
		changes []sparse.Change
		want    string
	}{
		{"Empty", nil, "0x0000000000000000000000000000000000000000000000000000000000000000"},
		{"One", []sparse.Change{{Key: sparse.Key{1}, Value: []byte("a")}}, "0xd6e522520a29ffaa20388120cc31438b68f402dfcfa872bbf201778122f6b4e0"},
		{"Two", []sparse.Change{{Key: sparse.Key{1}, Value: []byte("a")}, {Key: sparse.Key{3}, Value: []byte("b")}}, "0x132cb3517fa1a1162f32b49a5f9fffea401dbc25a28a6ead3a77f5305b964089"},
		{"Thousand", many, "0x986a5da9971c221221f400b708b2031dfe5b436c2c510aa62a7d2e70b6a899a9"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := sparse.Update(commitment.Nodes{}, nil, commitment.Root{}, tt.changes)
			if err != nil {
				t.Fatal(err)
			}
			if got.String() != tt.want {
				t.Errorf("root %v, want %v", got, tt.want)
			}
		})
	}
}

func TestUnacceptableChanges(t *testing.T) {
	big := make([]byte, sparse.MaxValue+1)
	for _, tt := range []struct {
		name    string
		changes []sparse.Change
		key     sparse.Key
	}{
		{"Twice", []sparse.Change{{Key: sparse.Key{2}, Value: big[:1]}, {Key: sparse.Key{1}}, {Key: sparse.Key{2}, Value: big[:1]}}, sparse.Key{2}},
		{"DeletedTwice", []sparse.Change{{}, {}}, sparse.Key{}},
		{"TwiceBeyond8Bytes", []sparse.Change{{Key: sparse.Key{31: 1}}, {Key: sparse.Key{31: 2}}, {Key: sparse.Key{31: 1}}}, sparse.Key{31: 1}},
		{"TooLarge", []sparse.Change{{Key: sparse.Key{9}, Value: big}}, sparse.Key{9}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			nodes := make(commitment.Nodes)
			_, err := sparse.Update(nodes, nodes, commitment.Root{}, tt.changes)
			var ce *sparse.ChangeError
			if !errors.As(err, &ce) || !errors.Is(err, sparse.ErrChange) || ce.Key != tt.key {
				t.Errorf("Update: %v, want a ChangeError for key %v", err, tt.key)
			}
			if len(nodes) != 0 {
				t.Errorf("refused Update wrote %d nodes", len(nodes))
			}
		})
	}
	if _, err := (sparse.Proof{}).Update(commitment.Root{}, sparse.Change{Value: big}); !errors.Is(err, sparse.ErrChange) {
		t.Errorf("Proof.Update: %v, want ErrChange", err)
	}
	c := newChecker()
	c.update(t, []sparse.Change{{Value: big[:sparse.MaxValue]}})
	c.lookup(t, sparse.Key{})
}

// An order of writing that a crash may cut anywhere: whatever root is
// written, all below it has been.
func TestWritesChildrenFirst(t *testing.T) {
	r := newRand(5)
	c := newChecker()
	w := &orderWriter{tb: t, nodes: c.nodes}
	for range 50 {
		changes := randomChanges(r, c, keyMakers["Uniform"], 20)
		root, err := sparse.Update(c.nodes, w, c.root, changes)
		if err != nil {
			t.Fatal(err)
		}
		c.update(t, changes)
		if root != c.root {
			t.Fatalf("root %v, want %v", root, c.root)
		}
	}
	if w.inner == 0 {
		t.Fatal("no inner node written")
	}
}

type orderWriter struct {
	tb    testing.TB
	nodes commitment.Nodes
	inner int
}

func (w *orderWriter) Put(hash commitment.Root, node []byte) error {
	var below [][]byte
	switch {
	case len(node) == 66 && node[0] == 1:
		w.inner++
		below = [][]byte{node[2:34], node[34:]}
	case len(node) == 65 && node[0] == 0:
		below = [][]byte{node[33:]}
	}
	for _, b := range below {
		if _, err := w.nodes.Node(commitment.Root(b)); err != nil {
			w.tb.Errorf("node %v is written before what is below it: %v", hash, err)
		}
	}
	return w.nodes.Put(hash, node)
}

func TestNothingChanges(t *testing.T) {
	_, nodes, root, entries := randomMap(t, 13, 300)
	changes := entries[:100:100]
	for i := range 50 {
		changes = append(changes, sparse.Change{Key: sparse.Key{0: byte(i), 31: 1}})
	}
	written := make(commitment.Nodes)
	got, err := sparse.Update(nodes, written, root, changes)
	if err != nil || got != root {
		t.Errorf("Update to what is there: %v, %v, want %v", got, err, root)
	}
	if len(written) != 0 {
		t.Errorf("Update to what is there wrote %d nodes", len(written))
	}
}

func TestReadsEachNodeOnce(t *testing.T) {
	_, nodes, root, entries := randomMap(t, 14, 300)
	for i := range entries {
		entries[i].Value = []byte("new")
	}
	r := &onceReader{TB: t, Nodes: nodes, seen: make(map[commitment.Root]bool)}
	if _, err := sparse.Update(r, nil, root, entries); err != nil {
		t.Fatal(err)
	}
	clear(r.seen)
	rec := sparse.NewRecorder(r)
	for _, e := range entries {
		if _, err := sparse.Prove(rec, root, e.Key); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := len(rec.Nodes()), 2*len(entries)-1; got != want {
		t.Errorf("proofs of all %d keys read %d nodes, want %d", len(entries), got, want)
	}
}

// onceReader fails the test when a node is read a second time.
type onceReader struct {
	testing.TB
	commitment.Nodes
	seen map[commitment.Root]bool
}

func (r *onceReader) Node(hash commitment.Root) ([]byte, error) {
	if r.seen[hash] {
		r.Errorf("node %v is read twice", hash)
	}
	r.seen[hash] = true
	return r.Nodes.Node(hash)
}

func TestWriterFails(t *testing.T) {
	boom := errors.New("disk full")
	for n := range 6 {
		w := &failingWriter{after: n, err: boom}
		root, err := sparse.Update(commitment.Nodes{}, w, commitment.Root{}, []sparse.Change{
			{Key: sparse.Key{1}, Value: []byte("a")}, {Key: sparse.Key{2}, Value: []byte("b")},
		})
		if n < 5 && (!errors.Is(err, boom) || !root.IsZero()) {
			t.Errorf("writer that fails after %d: root %v, error %v", n, root, err)
		}
		if n == 5 && err != nil {
			t.Errorf("two entries take more than 5 nodes: %v", err)
		}
	}
}

type failingWriter struct {
	after int
	err   error
}

func (w *failingWriter) Put(commitment.Root, []byte) error {
	if w.after == 0 {
		return w.err
	}
	w.after--
	return nil
}

func randomMap(tb testing.TB, seed uint64, n int) (*rand.Rand, commitment.Nodes, commitment.Root, []sparse.Change) {
	r := newRand(seed)
	changes := make([]sparse.Change, n)
	for i := range changes {
		k := randomKey(r)
		changes[i] = sparse.Change{Key: k, Value: append([]byte("value"), k[:]...)}
	}
	nodes := make(commitment.Nodes)
	root, err := sparse.Update(nodes, nodes, commitment.Root{}, changes)
	if err != nil {
		tb.Fatal(err)
	}
	return r, nodes, root, changes
}
