package commitmenttest

import (
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Log is a commitment to an append-only log, as [TestLog] drives it: some
// lines around the implementation under test.
type Log interface {
	// Append adds a leaf.
	Append(leaf []byte) error

	// Root returns the root over all leaves.
	Root() commitment.Root

	// Prove returns the encoded proof of leaf number index in the log of the
	// first count leaves.
	Prove(index, count uint64) ([]byte, error)

	// Verify checks an encoded proof that leaf is number index of the log under
	// root. It uses its arguments alone. Whatever does not hold matches
	// [commitment.ErrInvalid].
	Verify(root commitment.Root, index uint64, leaf, proof []byte) error
}

// An Extender is a [Log] that can show that it only ever grew.
type Extender interface {
	Log

	// ProveExtension returns the encoded proof that the log of the first
	// newCount leaves begins with that of the first oldCount.
	ProveExtension(oldCount, newCount uint64) ([]byte, error)

	// VerifyExtension checks such a proof of the logs under two roots, under
	// the conditions of Verify.
	VerifyExtension(oldRoot, newRoot commitment.Root, proof []byte) error
}

// TestLog checks a log commitment: every leaf verifies at its index under the
// root of each size of the log, and nothing else does; if the log is an
// [Extender], every size extends every smaller one, and no other. New returns an
// empty log.
func TestLog(t *testing.T, new func(testing.TB) Log) {
	const size = 23
	t.Run("Prove", func(t *testing.T) {
		l, roots := grow(t, new(t), size)
		for count := uint64(1); count <= size; count++ {
			for index := range count {
				proof := logProof(t, l, index, count)
				if err := l.Verify(roots[count], index, logLeaf(index), proof); err != nil {
					t.Errorf("Verify of leaf %d of %d = %v, want nil", index, count, err)
				}
			}
		}
	})

	t.Run("Deterministic", func(t *testing.T) {
		_, roots := grow(t, new(t), size)
		_, again := grow(t, new(t), size)
		seen := make(map[commitment.Root]int)
		for count, root := range roots {
			if again[count] != root {
				t.Errorf("the roots over the same %d leaves are %v and %v", count, root, again[count])
			}
			if other, ok := seen[root]; ok {
				t.Errorf("the logs of %d and %d leaves have one root", other, count)
			}
			seen[root] = count
		}
		l := new(t)
		if err := l.Append([]byte("another leaf")); err != nil {
			t.Fatalf("Append: %v", err)
		}
		if l.Root() == roots[1] {
			t.Error("two logs of one leaf, which differs, have one root")
		}
	})

	t.Run("Forge", func(t *testing.T) {
		l, roots := grow(t, new(t), size)
		for _, at := range [][2]uint64{{0, 1}, {0, 8}, {6, 7}, {6, 23}, {21, 23}, {22, 23}} {
			forgeLog(t, l, roots, at[0], at[1])
		}
	})

	t.Run("ProveOutOfRange", func(t *testing.T) {
		l, _ := grow(t, new(t), 4)
		for _, at := range [][2]uint64{{0, 0}, {3, 3}, {4, 4}, {0, 5}, {1 << 40, 4}, {0, 1 << 40}} {
			if _, err := l.Prove(at[0], at[1]); err == nil {
				t.Errorf("Prove of leaf %d of %d, in a log of 4, succeeds", at[0], at[1])
			}
		}
	})

	t.Run("Extension", func(t *testing.T) {
		l, roots := grow(t, new(t), size)
		e, ok := l.(Extender)
		if !ok {
			return
		}
		for newCount := range uint64(size + 1) {
			for oldCount := range newCount + 1 {
				proof, err := e.ProveExtension(oldCount, newCount)
				if err != nil {
					t.Fatalf("ProveExtension of %d to %d: %v", oldCount, newCount, err)
				}
				if err := e.VerifyExtension(roots[oldCount], roots[newCount], proof); err != nil {
					t.Errorf("VerifyExtension of %d to %d = %v, want nil", oldCount, newCount, err)
				}
				for i, root := range roots {
					if uint64(i) != oldCount {
						wantRefused(t, e.VerifyExtension(root, roots[newCount], proof), "of the extension of %d to %d, said to be of %d", oldCount, newCount, i)
					}
					if uint64(i) != newCount {
						wantRefused(t, e.VerifyExtension(roots[oldCount], root, proof), "of the extension of %d to %d, said to be to %d", oldCount, newCount, i)
					}
				}
			}
		}
		proof, err := e.ProveExtension(7, 22)
		if err != nil {
			t.Fatalf("ProveExtension: %v", err)
		}
		for what, forged := range forgeries(proof) {
			wantRefused(t, e.VerifyExtension(roots[7], roots[22], forged), "of the extension of 7 to 22 by a proof %s", what)
		}
	})
}

// forgeLog changes each thing that Verify is given, one at a time.
func forgeLog(t *testing.T, l Log, roots []commitment.Root, index, count uint64) {
	root, leaf, proof := roots[count], logLeaf(index), logProof(t, l, index, count)
	name := fmt.Sprintf("of leaf %d of %d", index, count)
	if err := l.Verify(root, index, leaf, proof); err != nil {
		t.Fatalf("Verify %s = %v, want nil", name, err)
	}
	for k := range root {
		wantRefused(t, l.Verify(flipRoot(root, k), index, leaf, proof), "%s with byte %d of the root changed", name, k)
	}
	for c, other := range roots {
		if uint64(c) != count {
			wantRefused(t, l.Verify(other, index, leaf, proof), "%s under the root of %d", name, c)
		}
	}
	for j := range count + 2 {
		if j != index {
			wantRefused(t, l.Verify(root, j, leaf, proof), "%s at index %d", name, j)
			wantRefused(t, l.Verify(root, index, logLeaf(j), proof), "%s with the value of leaf %d", name, j)
		}
		if j != index && j < count {
			wantRefused(t, l.Verify(root, index, logLeaf(j), logProof(t, l, j, count)), "%s with value and proof of leaf %d", name, j)
		}
	}
	wantRefused(t, l.Verify(root, index, append(leaf, 0), proof), "%s with a longer value", name)
	wantRefused(t, l.Verify(root, index, nil, proof), "%s with an empty value", name)
	for what, forged := range forgeries(proof) {
		wantRefused(t, l.Verify(root, index, leaf, forged), "%s by a proof %s", name, what)
	}
}

// grow appends n leaves and returns the root at each size, from none on.
func grow(t *testing.T, l Log, n uint64) (Log, []commitment.Root) {
	t.Helper()
	roots := []commitment.Root{l.Root()}
	for i := range n {
		if err := l.Append(logLeaf(i)); err != nil {
			t.Fatalf("Append of leaf %d: %v", i, err)
		}
		roots = append(roots, l.Root())
	}
	return l, roots
}

func logLeaf(i uint64) []byte { return fmt.Appendf(nil, "leaf %d", i) }

func logProof(t *testing.T, l Log, index, count uint64) []byte {
	t.Helper()
	proof, err := l.Prove(index, count)
	if err != nil {
		t.Fatalf("Prove of leaf %d of %d: %v", index, count, err)
	}
	return proof
}
