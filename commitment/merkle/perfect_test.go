package merkle

import (
	"errors"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Perfect is the Tree over its leaves with the pads written out.
func TestPerfectMatchesTree(t *testing.T) {
	pad := LeafHash([]byte("pad"))
	for height := range 6 {
		for n := 0; n <= 1<<height; n++ {
			leaves := testLeaves(n)
			p, err := NewPerfect(leaves, height, pad)
			if err != nil {
				t.Fatal(err)
			}
			all := append([]commitment.Root{}, leaves...)
			for len(all) < 1<<height {
				all = append(all, pad)
			}
			tree := New(all)
			if got, want := p.Root(), twinRoot(NodeHash, all); got != want {
				t.Fatalf("height %d, %d leaves: root %v, want %v", height, n, got, want)
			}
			if got, err := PerfectRoot(leaves, height, pad); err != nil || got != p.Root() {
				t.Errorf("height %d, %d leaves: PerfectRoot = %v, %v, want %v", height, n, got, err, p.Root())
			}
			if p.Height() != height || p.Len() != uint64(len(all)) {
				t.Errorf("Height %d, Len %d, want %d and %d", p.Height(), p.Len(), height, len(all))
			}
			for h := range height + 1 {
				for i := range len(all) >> h {
					got, err := p.Node(h, uint64(i))
					if want := twinRoot(NodeHash, all[i<<h:(i+1)<<h]); err != nil || got != want {
						t.Fatalf("height %d, %d leaves: Node(%d, %d) = %v, %v, want %v", height, n, h, i, got, err, want)
					}
				}
			}
			for i := range uint64(len(all)) {
				proof, err := p.Prove(i)
				if err != nil {
					t.Fatal(err)
				}
				want, err := tree.Prove(i)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(want, proof); diff != "" {
					t.Fatalf("height %d, %d leaves: proof of leaf %d (-tree +perfect):\n%s", height, n, i, diff)
				}
				leaf, err := p.Leaf(i)
				if err != nil || leaf != all[i] {
					t.Fatalf("Leaf(%d) = %v, %v, want %v", i, leaf, err, all[i])
				}
				if err := VerifyPerfect(p.Root(), height, i, leaf, proof); err != nil {
					t.Errorf("height %d, %d leaves: leaf %d: %v", height, n, i, err)
				}
			}
		}
	}
}

// The tail is never hashed leaf by leaf: a tree of 2^63 leaves is built at once
// and its last leaf proven.
func TestPerfectHuge(t *testing.T) {
	leaves := testLeaves(5000)
	p, err := BuildPerfect(leaves, MaxPerfectHeight, leaves[4999], 2)
	if err != nil {
		t.Fatal(err)
	}
	if q, err := NewPerfect(leaves, MaxPerfectHeight, leaves[4999]); err != nil || q.Root() != p.Root() {
		t.Errorf("NewPerfect gives another root than BuildPerfect, error %v", err)
	}
	for _, i := range []uint64{0, 4999, 5000, 1<<63 - 1} {
		proof, err := p.Prove(i)
		if err != nil {
			t.Fatal(err)
		}
		want := leaves[min(i, 4999)]
		if err := VerifyPerfect(p.Root(), MaxPerfectHeight, i, want, proof); err != nil {
			t.Errorf("leaf %d: %v", i, err)
		}
		if err := VerifyPerfect(p.Root(), MaxPerfectHeight, i, flip(want, 0), proof); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("forged leaf %d: %v, want ErrInvalid", i, err)
		}
		for _, height := range []int{-1, 0, MaxPerfectHeight - 1, MaxPerfectHeight + 1, math.MaxInt} {
			if err := VerifyPerfect(p.Root(), height, i, want, proof); !errors.Is(err, commitment.ErrInvalid) {
				t.Errorf("leaf %d at height %d: %v, want ErrInvalid", i, height, err)
			}
		}
	}
}

func TestPerfectRefuses(t *testing.T) {
	leaves := testLeaves(5)
	for _, height := range []int{-1, 0, 1, 2, MaxPerfectHeight + 1, math.MaxInt} {
		if _, err := NewPerfect(leaves, height, leaves[0]); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("5 leaves at height %d: %v, want ErrInvalid", height, err)
		}
		if _, err := PerfectRoot(leaves, height, leaves[0]); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("PerfectRoot of 5 leaves at height %d: %v, want ErrInvalid", height, err)
		}
	}
	p, err := NewPerfect(leaves, 3, leaves[4])
	if err != nil {
		t.Fatal(err)
	}
	for _, at := range []struct {
		height int
		i      uint64
	}{{-1, 0}, {4, 0}, {0, 8}, {3, 1}, {2, 2}, {0, math.MaxUint64}} {
		if _, err := p.Node(at.height, at.i); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("Node(%d, %d): %v, want ErrInvalid", at.height, at.i, err)
		}
	}
	if _, err := p.Prove(8); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("Prove(8) of 8 leaves: %v, want ErrInvalid", err)
	}
}
