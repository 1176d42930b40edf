package fraud_test

import (
	"encoding/binary"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
)

func state(i uint64) commitment.Root {
	return commitment.Keccak256(binary.BigEndian.AppendUint64(nil, i))
}

// all writes a history out.
func all(h fraud.History, height uint8) []commitment.Root {
	out := make([]commitment.Root, 1<<height)
	for i := range out {
		if len(h.States) > 0 {
			out[i] = h.States[min(i, len(h.States)-1)]
		}
	}
	out[len(out)-1] = h.Last
	return out
}

// A Tree is the textbook's over the states written out, in all its nodes,
// paths and bases.
func TestTreeMatchesTextbook(t *testing.T) {
	for height := range uint8(6) {
		for n := uint64(0); n <= 1<<height; n++ {
			if n == 0 && height > 0 {
				continue
			}
			h := fraud.History{Last: state(1000)}
			for i := range n {
				h.States = append(h.States, state(i))
			}
			if n == 1<<height {
				h.Last = h.States[n-1]
			}
			tree, err := h.Tree(height, 2)
			if err != nil {
				t.Fatal(err)
			}
			states := all(h, height)
			row := make([]commitment.Root, len(states))
			for i, s := range states {
				row[i] = merkle.LeafHash(s[:])
			}
			plain := merkle.New(row)
			if tree.Root() != plain.Root() || tree.Height() != height {
				t.Fatalf("height %d, %d states: root %v of height %d, want %v", height, n, tree.Root(), tree.Height(), plain.Root())
			}
			path, err := plain.Prove(1<<height - 1)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([]commitment.Root(path), tree.LastPath()); diff != "" && height > 0 {
				t.Errorf("height %d, %d states: path of the last leaf (-want +got):\n%s", height, n, diff)
			}
			for k := range height + 1 {
				for i := range uint64(1) << (height - k) {
					want := merkle.New(row[i<<k : (i+1)<<k]).Root()
					if got, err := tree.Node(k, i); err != nil || got != want {
						t.Fatalf("height %d, %d states: Node(%d, %d) = %v, %v, want %v", height, n, k, i, got, err, want)
					}
				}
			}
			for _, at := range [][2]uint64{{uint64(height) + 1, 0}, {0, 1 << height}, {uint64(height), 1}} {
				if _, err := tree.Node(uint8(at[0]), at[1]); !errors.Is(err, commitment.ErrInvalid) {
					t.Errorf("Node(%d, %d) of height %d: %v, want ErrInvalid", at[0], at[1], height, err)
				}
			}
		}
	}
}

// The coarsest tree is what an assertion's span is.
func TestTreeIsSpan(t *testing.T) {
	dispute := commitment.Root{7}
	for n := 1; n <= 8; n++ {
		var boundaries []proof.Boundary
		var h fraud.History
		for i := range n {
			b := proof.Boundary{Claim: state(uint64(i)), Position: uint64(i)}
			boundaries, h.States = append(boundaries, b), append(h.States, b.Hash(dispute))
		}
		h.Last = h.States[n-1]
		span, err := proof.NewSpan(dispute, boundaries, 3)
		if err != nil {
			t.Fatal(err)
		}
		tree, err := h.Tree(3, 0)
		if err != nil {
			t.Fatal(err)
		}
		if tree.Root() != span.Root {
			t.Errorf("%d boundaries: root %v, want the span's %v", n, tree.Root(), span.Root)
		}
	}
}

// What repeats is not hashed: a tree of 2^63 states is built at once.
func TestTreeHuge(t *testing.T) {
	h := fraud.History{States: []commitment.Root{state(0), state(1)}, Last: state(2)}
	tree, err := h.Tree(63, 0)
	if err != nil {
		t.Fatal(err)
	}
	last := h.Last
	if err := merkle.VerifyPerfect(tree.Root(), 63, 1<<63-1, merkle.LeafHash(last[:]), tree.LastPath()); err != nil {
		t.Errorf("last leaf: %v", err)
	}
	if got, err := tree.Node(0, 1<<62); err != nil || got != merkle.LeafHash(h.States[1][:]) {
		t.Errorf("a leaf in the middle is %v, %v, want the state that repeats", got, err)
	}
}

func TestTreeRefuses(t *testing.T) {
	five := fraud.History{States: make([]commitment.Root, 5)}
	for _, c := range []struct {
		h      fraud.History
		height uint8
	}{
		{five, 2}, {five, 64}, {five, 255},
		{fraud.History{}, 1},
		{fraud.History{States: []commitment.Root{{1}, {2}}, Last: commitment.Root{3}}, 1},
		{fraud.History{States: []commitment.Root{{1}}, Last: commitment.Root{3}}, 0},
	} {
		if _, err := c.h.Tree(c.height, 0); !errors.Is(err, fraud.ErrInvalid) {
			t.Errorf("%d states at height %d: %v, want ErrInvalid", len(c.h.States), c.height, err)
		}
	}
}

func BenchmarkTree(b *testing.B) {
	for _, c := range []struct {
		name string
		n    int
	}{{"halted", 1000}, {"full", 1<<20 - 1}} {
		h := fraud.History{States: make([]commitment.Root, c.n), Last: state(1)}
		for i := range h.States {
			h.States[i] = commitment.Root{byte(i), byte(i >> 8), byte(i >> 16)}
		}
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := h.Tree(20, 2); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
