package merkle

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
)

// readVectors decodes the gzipped JSON file testdata/name.
func readVectors(t *testing.T, name string, into any) {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.NewDecoder(z).Decode(into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

type sortedVector struct {
	Name       string
	SortLeaves bool `json:"sort_leaves"`
	Values     []json.RawMessage
	Tree       []commitment.Root
	Root       commitment.Root
	Proofs     []struct {
		Index uint64
		Proof []commitment.Root
	}
	Multiproofs []struct {
		Indices       []uint64
		Leaves, Proof []commitment.Root
		ProofFlags    []bool
	}
}

func TestOpenZeppelinTrees(t *testing.T) {
	for _, file := range []string{"simple", "standard"} {
		var vectors []sortedVector
		readVectors(t, "openzeppelin/"+file+"_trees.json.gz", &vectors)
		if len(vectors) == 0 {
			t.Fatalf("%s: no vectors", file)
		}
		for _, v := range vectors {
			t.Run(v.Name, func(t *testing.T) { checkSortedVector(t, v) })
		}
	}
}

func checkSortedVector(t *testing.T, v sortedVector) {
	leaves := make([]commitment.Root, len(v.Values))
	for i, raw := range v.Values {
		leaves[i] = vectorLeaf(t, raw)
	}
	tree, err := NewSortedTree(leaves, v.SortLeaves)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(v.Tree, tree.nodes); diff != "" {
		t.Fatalf("tree (-want +got):\n%s", diff)
	}
	if got := tree.Root(); got != v.Root {
		t.Errorf("root %v, want %v", got, v.Root)
	}
	for _, p := range v.Proofs {
		got, err := tree.Prove(p.Index)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(p.Proof, got); diff != "" {
			t.Errorf("proof of leaf %d (-want +got):\n%s", p.Index, diff)
		}
		if err := VerifySorted(v.Root, leaves[p.Index], p.Proof); err != nil {
			t.Errorf("leaf %d: %v", p.Index, err)
		}
	}
	for _, p := range v.Multiproofs {
		got, err := tree.ProveMulti(p.Indices)
		if err != nil {
			t.Fatal(err)
		}
		want := SortedMultiProof{Leaves: p.Leaves, Proof: p.Proof, Flags: p.ProofFlags}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("multiproof of %v (-want +got):\n%s", p.Indices, diff)
		}
		if err := VerifySortedMulti(v.Root, want); err != nil {
			t.Errorf("multiproof of %v: %v", p.Indices, err)
		}
	}
}

// vectorLeaf returns the leaf of a value: a hash for itself, or the pair of an
// address and a number for its ABI encoding.
func vectorLeaf(t *testing.T, raw json.RawMessage) commitment.Root {
	t.Helper()
	var leaf commitment.Root
	if json.Unmarshal(raw, &leaf) == nil {
		return leaf
	}
	var pair [2]string
	if err := json.Unmarshal(raw, &pair); err != nil {
		t.Fatal(err)
	}
	var abi [64]byte
	for i, s := range pair {
		base := 10
		if hex, ok := strings.CutPrefix(s, "0x"); ok {
			s, base = hex, 16
		}
		n, ok := new(big.Int).SetString(s, base)
		if !ok {
			t.Fatalf("value %q is no number", s)
		}
		n.FillBytes(abi[32*i : 32*i+32])
	}
	return StandardLeafHash(abi[:])
}

func TestOpenZeppelinForgeries(t *testing.T) {
	var vectors []struct {
		Name       string
		Leaf       *commitment.Root
		Leaves     []commitment.Root
		Proof      []commitment.Root
		ProofFlags []bool
		Root       commitment.Root
		Valid      bool
	}
	readVectors(t, "openzeppelin/invalid_proofs.json.gz", &vectors)
	if len(vectors) == 0 {
		t.Fatal("no vectors")
	}
	for _, v := range vectors {
		var err error
		if v.Leaf != nil {
			err = VerifySorted(v.Root, *v.Leaf, v.Proof)
		} else {
			err = VerifySortedMulti(v.Root, SortedMultiProof{Leaves: v.Leaves, Proof: v.Proof, Flags: v.ProofFlags})
		}
		if v.Valid != (err == nil) || err != nil && !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("%s: %v, want valid = %v", v.Name, err, v.Valid)
		}
	}
}

func TestSortedTreeRefuses(t *testing.T) {
	if _, err := NewSortedTree(nil, true); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("tree of no leaves: %v, want ErrInvalid", err)
	}
	tree, err := NewSortedTree(testLeaves(5), true)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tree.Prove(5); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("Prove(5) of 5 leaves: %v, want ErrInvalid", err)
	}
	for _, indices := range [][]uint64{nil, {1, 1}, {0, 2, 0}, {5}, {0, 1 << 63}} {
		if _, err := tree.ProveMulti(indices); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("ProveMulti(%v) of 5 leaves: %v, want ErrInvalid", indices, err)
		}
	}
	// The contract takes each of these for a proof; nobody should.
	root := tree.Root()
	for name, p := range map[string]SortedMultiProof{
		"nothing at all":       {},
		"no leaves, the root":  {Proof: []commitment.Root{root}},
		"no leaves, two nodes": {Proof: []commitment.Root{tree.nodes[1], tree.nodes[2]}, Flags: []bool{false}},
	} {
		if err := VerifySortedMulti(root, p); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("%s: %v, want ErrInvalid", name, err)
		}
	}
}

// Any flags over any counts are answered, never a panic, and what verifies
// really hashes to the root.
func FuzzVerifySortedMulti(f *testing.F) {
	tree, err := NewSortedTree(testLeaves(6), false)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(uint8(2), uint8(2), []byte{0, 1, 0})
	f.Add(uint8(0), uint8(1), []byte{})
	f.Add(uint8(1), uint8(0), []byte{1})
	f.Fuzz(func(t *testing.T, leaves, proof uint8, flags []byte) {
		p := SortedMultiProof{Leaves: testLeaves(int(leaves)), Proof: testLeaves(int(proof))}
		for _, b := range flags {
			p.Flags = append(p.Flags, b&1 == 1)
		}
		if err := VerifySortedMulti(tree.Root(), p); err == nil && (leaves != 6 || proof != 0) {
			t.Errorf("%d leaves, %d hashes and flags %v verify", leaves, proof, p.Flags)
		} else if err != nil && !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("%v does not match ErrInvalid", err)
		}
	})
}

// The path logic of Verify, run over SHA-256, answers as RFC 6962's vectors say.
func TestRFC6962Inclusion(t *testing.T) {
	var vectors []struct {
		Case              string
		LeafIdx, TreeSize uint64
		Root, LeafHash    []byte
		Proof             [][]byte
		WantErr           bool
	}
	readVectors(t, "rfc6962/inclusion.json.gz", &vectors)
	if len(vectors) == 0 {
		t.Fatal("no vectors")
	}
	sha := func(l, r commitment.Root) commitment.Root {
		return sha256.Sum256(slices.Concat([]byte{1}, l[:], r[:]))
	}
	for _, v := range vectors {
		err := func() error {
			leaf, err := commitment.RootFromBytes(v.LeafHash)
			if err != nil {
				return err
			}
			var proof Proof
			if err := proof.UnmarshalBinary(bytes.Join(v.Proof, nil)); err != nil {
				return err
			}
			if len(proof) != len(v.Proof) {
				return errors.New("siblings of other lengths")
			}
			got, err := rootFromProof(sha, v.TreeSize, v.LeafIdx, leaf, proof)
			if err != nil {
				return err
			}
			if !bytes.Equal(got[:], v.Root) {
				return errors.New("another root")
			}
			return nil
		}()
		if v.WantErr != (err != nil) {
			t.Errorf("%s: %v, want an error = %v", v.Case, err, v.WantErr)
		}
	}
}
