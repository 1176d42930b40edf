package sparse_test

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
)

// content is what a map holds: the plain thing that roots are checked against.
type content map[sparse.Key][]byte

func bitOf(k sparse.Key, i int) byte { return k[i/8] >> (7 - i%8) & 1 }

// twinRoot is the definition of the package documentation, word for word.
func twinRoot(c content) commitment.Root { return twinSubtree(c, c.keys()) }

func twinSubtree(c content, keys []sparse.Key) commitment.Root {
	switch len(keys) {
	case 0:
		return commitment.Root{}
	case 1:
		h := commitment.Keccak256(c[keys[0]])
		return commitment.Keccak256([]byte{0}, keys[0][:], h[:])
	}
	bit := 0
	for !slices.ContainsFunc(keys, func(k sparse.Key) bool { return bitOf(k, bit) != bitOf(keys[0], bit) }) {
		bit++
	}
	var zeros, ones []sparse.Key
	for _, k := range keys {
		if bitOf(k, bit) == 0 {
			zeros = append(zeros, k)
		} else {
			ones = append(ones, k)
		}
	}
	l, r := twinSubtree(c, zeros), twinSubtree(c, ones)
	return commitment.Keccak256([]byte{1, byte(bit)}, l[:], r[:])
}

// twinVerify is the verifier of the package documentation, rewritten from
// its text over encoded proofs as a contract would do it. It proves presence.
func twinVerify(root commitment.Root, key sparse.Key, value, proof []byte) bool {
	if len(value) == 0 || len(value) > 65536 || len(proof) < 97 || proof[0] != 1 {
		return false
	}
	bitmap := sparse.Key(proof[1:33])
	siblings := proof[33 : len(proof)-64]
	hv := commitment.Keccak256(value)
	if !bytes.Equal(proof[len(proof)-64:len(proof)-32], key[:]) || !bytes.Equal(proof[len(proof)-32:], hv[:]) {
		return false
	}
	h := commitment.Keccak256([]byte{0}, key[:], hv[:])
	for p := range 256 {
		bit := 255 - p
		if bitOf(bitmap, bit) == 0 {
			continue
		}
		if len(siblings) < 32 {
			return false
		}
		sibling := siblings[len(siblings)-32:]
		siblings = siblings[:len(siblings)-32]
		if bitOf(key, bit) == 0 {
			h = commitment.Keccak256([]byte{1, byte(bit)}, h[:], sibling)
		} else {
			h = commitment.Keccak256([]byte{1, byte(bit)}, sibling, h[:])
		}
	}
	return len(siblings) == 0 && h == root
}

// A checker drives every way of changing a map side by side and compares
// them with the twin after each step.
type checker struct {
	nodes commitment.Nodes
	root  commitment.Root
	want  content
}

func newChecker() *checker {
	return &checker{nodes: make(commitment.Nodes), want: make(content)}
}

func (c *checker) update(tb testing.TB, changes []sparse.Change) {
	tb.Helper()
	given := slices.Clone(changes)
	witness := sparse.NewRecorder(c.nodes)
	written := make(commitment.Nodes)
	got, err := sparse.Update(witness, written, c.root, changes)
	if err != nil {
		tb.Fatalf("Update: %v", err)
	}
	if diff := cmp.Diff(given, changes); diff != "" {
		tb.Fatalf("Update modified its changes (-before +after):\n%s", diff)
	}
	for _, ch := range changes {
		if len(ch.Value) == 0 {
			delete(c.want, ch.Key)
		} else {
			c.want[ch.Key] = ch.Value
		}
	}
	want := twinRoot(c.want)
	if got != want {
		tb.Fatalf("Update: root %v, want %v", got, want)
	}

	for _, workers := range []int{-1, 1, 3} {
		inParallel := make(commitment.Nodes)
		if got, err := sparse.UpdateParallel(c.nodes, inParallel, c.root, changes, workers); err != nil || got != want {
			tb.Fatalf("UpdateParallel: %v, %v, want %v", got, err, want)
		}
		if !maps.EqualFunc(written, inParallel, bytes.Equal) {
			tb.Fatalf("nodes written (-Update +UpdateParallel):\n%s", cmp.Diff(written, inParallel))
		}
	}

	// Without the map: from the witness alone.
	if got, err := sparse.Update(witness.Nodes(), nil, c.root, changes); err != nil || got != want {
		tb.Fatalf("Update from a witness: %v, %v, want %v", got, err, want)
	}
	// Update reads nothing that proofs of the changed keys would not read.
	proofs := sparse.NewRecorder(c.nodes)
	for _, ch := range changes {
		if _, err := sparse.Prove(proofs, c.root, ch.Key); err != nil {
			tb.Fatalf("Prove: %v", err)
		}
	}
	for h := range witness.Nodes() {
		if _, ok := proofs.Nodes()[h]; !ok {
			tb.Fatalf("Update read node %v, which is in no proof of a changed key", h)
		}
	}

	// From a proof alone.
	if len(changes) == 1 {
		p, err := sparse.Prove(c.nodes, c.root, changes[0].Key)
		if err != nil {
			tb.Fatalf("Prove: %v", err)
		}
		if got, err := p.Update(c.root, changes[0]); err != nil || got != want {
			tb.Fatalf("Proof.Update: %v, %v, want %v", got, err, want)
		}
	}
	for h, b := range written {
		if commitment.Keccak256(b) != h {
			tb.Fatalf("Update wrote node %x under %v", b, h)
		}
		c.nodes[h] = b
	}
	c.root = got
}

// lookup checks Get, Prove and Verify for one key, present or not.
func (c *checker) lookup(tb testing.TB, key sparse.Key) {
	tb.Helper()
	want := c.want[key]
	got, err := sparse.Get(c.nodes, c.root, key)
	if err != nil || !bytes.Equal(got, want) {
		tb.Fatalf("Get(%v) = %x, %v, want %x", key, got, err, want)
	}
	p, err := sparse.Prove(c.nodes, c.root, key)
	if err != nil {
		tb.Fatalf("Prove(%v): %v", key, err)
	}
	if err := sparse.Verify(c.root, key, want, p); err != nil {
		tb.Fatalf("Verify(%v): %v", key, err)
	}
	b, err := p.MarshalBinary()
	if err != nil {
		tb.Fatalf("MarshalBinary: %v", err)
	}
	var q sparse.Proof
	if err := q.UnmarshalBinary(b); err != nil {
		tb.Fatalf("UnmarshalBinary: %v", err)
	}
	if diff := cmp.Diff(p, q); diff != "" {
		tb.Fatalf("proof through its encoding (-in +out):\n%s", diff)
	}
	if got, want := twinVerify(c.root, key, want, b), len(want) > 0; got != want {
		tb.Fatalf("twin verifier says %v for key %v, want %v", got, key, want)
	}
}

// all checks that All yields the content in order.
func (c *checker) all(tb testing.TB) {
	tb.Helper()
	got := make(content)
	var last *sparse.Key
	for e, err := range sparse.All(c.nodes, c.root) {
		if err != nil {
			tb.Fatalf("All: %v", err)
		}
		if last != nil && bytes.Compare(last[:], e.Key[:]) >= 0 {
			tb.Fatalf("All yields %v after %v", e.Key, *last)
		}
		last = &e.Key
		got[e.Key] = e.Value
	}
	if diff := cmp.Diff(c.want, got); diff != "" {
		tb.Fatalf("All (-want +got):\n%s", diff)
	}
}

func newRand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0)) }

func randomKey(r *rand.Rand) (k sparse.Key) {
	for i := range k {
		k[i] = byte(r.Uint32())
	}
	return k
}

// keyMakers are distributions of keys, from the friendly to the hostile.
var keyMakers = map[string]func(r *rand.Rand) sparse.Key{
	"Uniform": randomKey,
	"Few": func(r *rand.Rand) (k sparse.Key) {
		k[31] = byte(r.IntN(8))
		k[0] = byte(r.IntN(4))
		return k
	},
	// Any two keys part at a bit of their own: the deepest tree there is.
	"Comb": func(r *rand.Rand) (k sparse.Key) {
		i := r.IntN(256)
		k[i/8] = 0x80 >> (i % 8)
		return k
	},
	"SharedPrefix": func(r *rand.Rand) (k sparse.Key) {
		for i := range k {
			k[i] = 0xa5
		}
		n := r.IntN(256)
		k[n/8] ^= 0x80 >> (n % 8)
		k[31] ^= byte(r.IntN(4))
		return k
	},
}

func randomChanges(r *rand.Rand, c *checker, key func(*rand.Rand) sparse.Key, n int) []sparse.Change {
	seen := make(map[sparse.Key]bool)
	var changes []sparse.Change
	present := c.want.keys()
	for range n {
		k := key(r)
		if len(present) > 0 && r.IntN(2) == 0 {
			k = present[r.IntN(len(present))]
		}
		if seen[k] {
			continue
		}
		seen[k] = true
		var v []byte
		switch r.IntN(5) {
		case 0: // delete
		case 1: // as it was
			v = c.want[k]
		default:
			v = []byte(fmt.Sprint("value ", r.IntN(4)))
		}
		changes = append(changes, sparse.Change{Key: k, Value: v})
	}
	return changes
}

// keys returns the keys in order.
func (c content) keys() []sparse.Key {
	return slices.SortedFunc(maps.Keys(c), func(a, b sparse.Key) int { return bytes.Compare(a[:], b[:]) })
}
