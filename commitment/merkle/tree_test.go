package merkle

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
)

// Fixed for ever: a changed root here is a changed consensus rule.
func TestGoldenRoots(t *testing.T) {
	for _, tt := range []struct {
		name string
		got  commitment.Root
		want string
	}{
		{"LeafHash of nothing", LeafHash(nil), "0xbc36789e7a1e281436464229828f817d6612f7b477d66591ff96a9e064bcc98a"},
		{"NodeHash of two zero roots", NodeHash(commitment.Root{}, commitment.Root{}), "0xc07a1e8b7e0057673fdc2affe190d8a960c5fe615663f27b7ce84f3d93ef92a6"},
		{"Tree of 7", New(testLeaves(7)).Root(), "0x7a1bbfa6c451d8c6eeb4832cb0c9bf40cc6c1e14b8b264bb37cfbb1771bad2b3"},
		{"Tree of 1000", New(testLeaves(1000)).Root(), "0xdeaacb4d5aa5d859c57c77ba84decd6ce295de61160db73833ec72dbc10260eb"},
		{"EmptyLogRoot", EmptyLogRoot(), "0xac7d142168b5cd31fbaae150cbc4f1f3031ef30554cb3e9b58fffe1f081cc819"},
		{"Log of 7", twinLogRoot(testLeaves(7)), "0x43c607630774741ed659b89cc1b3519459d83ff0c8f667fe343008accff43af9"},
	} {
		if got := tt.got.String(); got != tt.want {
			t.Errorf("%s = %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestTreeMatchesRFC6962(t *testing.T) {
	for n := range 68 {
		leaves := testLeaves(n)
		tree := New(leaves)
		if got, want := tree.Root(), twinRoot(NodeHash, leaves); got != want {
			t.Fatalf("n=%d: root %v, want %v", n, got, want)
		}
		if got := tree.Len(); got != uint64(n) {
			t.Errorf("Len = %d, want %d", got, n)
		}
		for i := range n {
			proof, err := tree.Prove(uint64(i))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(twinPath(NodeHash, leaves, i), proof); diff != "" {
				t.Fatalf("n=%d i=%d: proof (-want +got):\n%s", n, i, diff)
			}
			if err := Verify(tree.Root(), uint64(n), uint64(i), leaves[i], proof); err != nil {
				t.Fatalf("n=%d i=%d: %v", n, i, err)
			}
			if got, err := tree.Leaf(uint64(i)); err != nil || got != leaves[i] {
				t.Errorf("Leaf(%d) = %v, %v, want %v", i, got, err, leaves[i])
			}
		}
	}
}

// All builders give one tree, at sizes around the groups of four lanes and the
// shares of the workers.
func TestBuildersAgree(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 33, 1023, 1024, 2047, 2048, 2049, 4095, 4100, 8191, 8206, 10000} {
		leaves := testLeaves(n)
		plain := build(leaves, hashPairsPlain)
		for workers := -1; workers < 9; workers++ {
			got := Build(leaves, workers)
			if !slices.EqualFunc(got.levels, plain.levels, slices.Equal[[]commitment.Root]) {
				t.Fatalf("n=%d, %d workers: another tree than the plain one", n, workers)
			}
		}
	}
}

func TestTreeCopiesLeaves(t *testing.T) {
	leaves := testLeaves(5)
	tree := New(leaves)
	want := tree.Root()
	leaves[0] = commitment.Root{}
	if got, _ := tree.Leaf(0); tree.Root() != want || got.IsZero() {
		t.Error("a change of the caller's leaves reached the tree")
	}
}

func TestTreeIndexOutOfRange(t *testing.T) {
	for _, n := range []int{0, 1, 5} {
		tree := New(testLeaves(n))
		for _, i := range []uint64{uint64(n), uint64(n) + 1, math.MaxUint64} {
			want := &IndexError{Index: i, Count: uint64(n)}
			_, errProve := tree.Prove(i)
			_, errMulti := tree.ProveMulti([]uint64{i})
			_, errLeaf := tree.Leaf(i)
			errVerify := Verify(tree.Root(), uint64(n), i, commitment.Root{}, nil)
			for _, err := range []error{errProve, errMulti, errLeaf, errVerify} {
				var got *IndexError
				if !errors.As(err, &got) || !errors.Is(err, commitment.ErrInvalid) {
					t.Fatalf("n=%d i=%d: %v, want an *IndexError", n, i, err)
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Error(diff)
				}
			}
		}
	}
}

// Whatever differs from what was committed is refused: leaf, root, index, size
// wherever the shape differs, each sibling's each byte, count of siblings.
func TestVerifyRefusesForgeries(t *testing.T) {
	for n := 1; n < 20; n++ {
		leaves := testLeaves(n)
		tree := New(leaves)
		root := tree.Root()
		for i := range leaves {
			proof, err := tree.Prove(uint64(i))
			if err != nil {
				t.Fatal(err)
			}
			refuse := func(what string, root commitment.Root, n, i uint64, leaf commitment.Root, proof Proof) {
				t.Helper()
				if err := Verify(root, n, i, leaf, proof); !errors.Is(err, commitment.ErrInvalid) {
					t.Errorf("n=%d i=%d: %s: Verify = %v, want ErrInvalid", n, i, what, err)
				}
			}
			un, ui := uint64(n), uint64(i)
			refuse("leaf", root, un, ui, flip(leaves[i], 3), proof)
			refuse("root", flip(root, 31), un, ui, leaves[i], proof)
			for j := range n {
				if j != i {
					refuse("index", root, un, uint64(j), leaves[i], proof)
				}
			}
			refuse("no tree", root, 0, ui, leaves[i], proof)
			for m := uint64(1); m < 40; m++ {
				if m <= ui || proofLen(m, ui) != proofLen(un, ui) {
					refuse(fmt.Sprintf("size %d", m), root, m, ui, leaves[i], proof)
				}
			}
			refuse("longer", root, un, ui, leaves[i], append(append(Proof{}, proof...), leaves[i]))
			for k := range proof {
				refuse("shorter", root, un, ui, leaves[i], proof[:k])
				for b := range 32 {
					forged := append(Proof{}, proof...)
					forged[k] = flip(forged[k], b)
					refuse("sibling", root, un, ui, leaves[i], forged)
				}
			}
		}
	}
}

// An inner node's bytes are no leaf, nor a log's root either.
func TestTagsSeparate(t *testing.T) {
	l, r := LeafHash([]byte("l")), LeafHash([]byte("r"))
	both := append(l[:len(l):len(l)], r[:]...)
	node := NodeHash(l, r)
	if node == LeafHash(both) || node == commitment.Keccak256(both) {
		t.Error("an inner node can be shown as a leaf")
	}
	if want := commitment.Keccak256([]byte{1}, l[:], r[:]); node != want {
		t.Errorf("NodeHash = %v, want keccak256(0x01 || left || right) = %v", node, want)
	}
	if got, want := LeafHash(both), commitment.Keccak256([]byte{0}, both); got != want {
		t.Errorf("LeafHash = %v, want keccak256(0x00 || data) = %v", got, want)
	}
}

// A verifier of huge trees does little and stays within its arithmetic.
func TestVerifyHugeTree(t *testing.T) {
	for _, n := range []uint64{1 << 63, 1<<63 + 1, math.MaxUint64} {
		for _, i := range []uint64{0, 1, n / 2, n - 1} {
			proof := make(Proof, proofLen(n, i))
			root, err := rootFromProof(NodeHash, n, i, commitment.Root{}, proof)
			if err != nil {
				t.Fatal(err)
			}
			if err := Verify(root, n, i, commitment.Root{}, proof); err != nil {
				t.Errorf("n=%d i=%d: %v", n, i, err)
			}
			if len(proof) > maxHeight {
				t.Errorf("n=%d i=%d: %d siblings, want at most %d", n, i, len(proof), maxHeight)
			}
		}
	}
}

func flip(r commitment.Root, i int) commitment.Root {
	r[i] ^= 1
	return r
}

func TestMultiProof(t *testing.T) {
	for n := 1; n <= 7; n++ {
		leaves := testLeaves(n)
		tree := New(leaves)
		for set := 1; set < 1<<n; set++ {
			var indices []uint64
			var chosen []commitment.Root
			for i := range n {
				if set>>i&1 == 1 {
					indices = append(indices, uint64(i))
					chosen = append(chosen, leaves[i])
				}
			}
			proof, err := tree.ProveMulti(indices)
			if err != nil {
				t.Fatal(err)
			}
			if err := VerifyMulti(tree.Root(), uint64(n), indices, chosen, proof); err != nil {
				t.Fatalf("n=%d indices %v: %v", n, indices, err)
			}
			if len(indices) == 1 {
				single, err := tree.Prove(indices[0])
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff([]commitment.Root(single), []commitment.Root(proof)); diff != "" {
					t.Errorf("n=%d: a proof of one index differs from Prove's (-single +multi):\n%s", n, diff)
				}
			}
			if len(indices) == n && len(proof) != 0 {
				t.Errorf("n=%d: proof of all leaves has %d siblings", n, len(proof))
			}
			refuseMultiForgeries(t, tree.Root(), uint64(n), indices, chosen, proof)
		}
	}
}

func refuseMultiForgeries(t *testing.T, root commitment.Root, n uint64, indices []uint64, leaves []commitment.Root, proof MultiProof) {
	t.Helper()
	refuse := func(what string, n uint64, indices []uint64, leaves []commitment.Root, proof MultiProof) {
		t.Helper()
		if err := VerifyMulti(root, n, indices, leaves, proof); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("n=%d indices %v: %s: %v, want ErrInvalid", n, indices, what, err)
		}
	}
	for k := range leaves {
		forged := append([]commitment.Root{}, leaves...)
		forged[k] = flip(forged[k], 7)
		refuse("leaf", n, indices, forged, proof)
		refuse("missing leaf", n, indices, leaves[:k], proof)
		refuse("missing index", n, indices[:k], leaves, proof)
		moved := append([]uint64{}, indices...)
		for moved[k] = 0; moved[k] <= n; moved[k]++ {
			if moved[k] != indices[k] {
				refuse("index", n, moved, leaves, proof)
			}
		}
	}
	for k := range proof {
		forged := append(MultiProof{}, proof...)
		forged[k] = flip(forged[k], 30)
		refuse("sibling", n, indices, leaves, forged)
		refuse("shorter", n, indices, leaves, proof[:k])
	}
	refuse("longer", n, indices, leaves, append(proof[:len(proof):len(proof)], root))
	refuse("one leaf twice", n, append(indices[:1:1], indices...), append(leaves[:1:1], leaves...), proof)
	refuse("nothing", n, nil, nil, proof)
	refuse("nothing but the root", n, nil, nil, MultiProof{root})
	refuse("no tree", 0, indices, leaves, proof)
}

func TestMultiProofRandom(t *testing.T) {
	rnd := testRand(1)
	for range 50 {
		n := 1 + rnd.IntN(3000)
		leaves := testLeaves(n)
		tree := New(leaves)
		var indices []uint64
		var chosen []commitment.Root
		for i, p := 0, rnd.IntN(100); i < n; i++ {
			if rnd.IntN(100) < p || i == n-1 {
				indices, chosen = append(indices, uint64(i)), append(chosen, leaves[i])
			}
		}
		proof, err := tree.ProveMulti(indices)
		if err != nil {
			t.Fatal(err)
		}
		if err := VerifyMulti(tree.Root(), uint64(n), indices, chosen, proof); err != nil {
			t.Errorf("n=%d, %d indices: %v", n, len(indices), err)
		}
	}
}

func TestProofEncoding(t *testing.T) {
	tree := New(testLeaves(100))
	single, err := tree.Prove(42)
	if err != nil {
		t.Fatal(err)
	}
	multi, err := tree.ProveMulti([]uint64{1, 42, 99})
	if err != nil {
		t.Fatal(err)
	}
	var single2 Proof
	var multi2 MultiProof
	for _, tt := range []struct {
		in  interface{ MarshalBinary() ([]byte, error) }
		out interface{ UnmarshalBinary([]byte) error }
	}{{single, &single2}, {multi, &multi2}} {
		b, err := tt.in.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if err := tt.out.UnmarshalBinary(b); err != nil {
			t.Fatal(err)
		}
		for _, bad := range [][]byte{b[:len(b)-1], append(b[:len(b):len(b)], 0)} {
			if err := tt.out.UnmarshalBinary(bad); !errors.Is(err, commitment.ErrInvalid) {
				t.Errorf("%T: %d bytes: %v, want ErrInvalid", tt.out, len(bad), err)
			}
		}
	}
	if diff := cmp.Diff(single, single2); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(multi, multi2); diff != "" {
		t.Error(diff)
	}
	if err := single2.UnmarshalBinary(make([]byte, 65*32)); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("65 siblings: %v, want ErrInvalid", err)
	}
	if err := multi2.UnmarshalBinary(make([]byte, (MaxMultiProof+1)*32)); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("MaxMultiProof + 1 siblings: %v, want ErrInvalid", err)
	}
}

// The verifier allocates nothing and the builder a fixed number of times.
func TestAllocations(t *testing.T) {
	leaves := testLeaves(4096)
	tree := New(leaves)
	proof, err := tree.Prove(1234)
	if err != nil {
		t.Fatal(err)
	}
	root := tree.Root()
	if got := testing.AllocsPerRun(10, func() {
		if err := Verify(root, 4096, 1234, leaves[1234], proof); err != nil {
			t.Error(err)
		}
	}); got > 0 {
		t.Errorf("Verify allocates %v times, want 0", got)
	}
	if got := testing.AllocsPerRun(10, func() { New(leaves) }); got > 5 {
		t.Errorf("New allocates %v times, want at most 5", got)
	}
}

func FuzzVerify(f *testing.F) {
	tree := New(testLeaves(11))
	proof, err := tree.Prove(6)
	if err != nil {
		f.Fatal(err)
	}
	b, _ := proof.MarshalBinary()
	f.Add(uint64(11), uint64(6), b)
	f.Add(uint64(16), uint64(6), b)
	f.Add(uint64(0), uint64(0), []byte{})
	f.Add(uint64(math.MaxUint64), uint64(math.MaxUint64-1), make([]byte, 64*32))
	leaf, _ := tree.Leaf(6)
	f.Fuzz(func(t *testing.T, n, i uint64, b []byte) {
		var p Proof
		if err := p.UnmarshalBinary(b); err != nil {
			if !errors.Is(err, commitment.ErrInvalid) {
				t.Errorf("%v does not match ErrInvalid", err)
			}
			return
		}
		if out, err := p.MarshalBinary(); err != nil || !slices.Equal(out, b) {
			t.Errorf("two encodings of one proof: %x and %x, error %v", b, out, err)
		}
		if err := Verify(tree.Root(), n, i, leaf, p); err != nil {
			if !errors.Is(err, commitment.ErrInvalid) {
				t.Errorf("%v does not match ErrInvalid", err)
			}
		} else if n == 11 && i != 6 || !slices.Equal(p, proof) {
			t.Errorf("n=%d i=%d: a forged proof verifies: %x", n, i, b)
		}
	})
}

func FuzzVerifyMulti(f *testing.F) {
	leaves := testLeaves(11)
	tree := New(leaves)
	f.Add(uint64(11), []byte{1, 2, 9}, []byte{})
	f.Add(uint64(11), []byte{9, 2}, make([]byte, 32))
	f.Fuzz(func(t *testing.T, n uint64, set, b []byte) {
		var p MultiProof
		if err := p.UnmarshalBinary(b); err != nil {
			return
		}
		indices, chosen := make([]uint64, len(set)), make([]commitment.Root, len(set))
		for k, i := range set {
			indices[k], chosen[k] = uint64(i), leaves[i%11]
		}
		if good, err := tree.ProveMulti(indices); err == nil {
			if err := VerifyMulti(tree.Root(), 11, indices, chosen, good); err != nil {
				t.Errorf("indices %v: %v", indices, err)
			}
		}
		if err := VerifyMulti(tree.Root(), n, indices, chosen, p); err != nil && !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("%v does not match ErrInvalid", err)
		}
	})
}
