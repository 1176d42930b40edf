package commitmenttest

import (
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Vector is a commitment to a vector of values, as [TestVector] drives it:
// some lines around the implementation under test.
type Vector interface {
	// Commit returns the root over values.
	Commit(values [][]byte) (commitment.Root, error)

	// Prove returns the encoded proof of values[i].
	Prove(values [][]byte, i uint64) ([]byte, error)

	// Verify checks an encoded proof that value is number i of the n values
	// under root. It uses its arguments alone. Whatever does not hold matches
	// [commitment.ErrInvalid].
	Verify(root commitment.Root, n, i uint64, value, proof []byte) error
}

// TestVector checks a vector commitment: every value verifies at its index, and
// none elsewhere, nor by any forged proof. The values are of 32 bytes, the first
// of which is zero, and distinct; there are 33 at most.
func TestVector(t *testing.T, v Vector) {
	for _, n := range []int{1, 2, 3, 5, 8, 33} {
		t.Run(fmt.Sprintf("Prove/%d", n), func(t *testing.T) {
			values := vectorValues(n)
			root := vectorRoot(t, v, values)
			for i := 0; i < n; i += 1 + n/8 {
				proof := vectorProof(t, v, values, i)
				if err := v.Verify(root, uint64(n), uint64(i), values[i], proof); err != nil {
					t.Errorf("Verify of value %d of %d = %v, want nil", i, n, err)
				}
			}
			if again := vectorRoot(t, v, values); again != root {
				t.Errorf("Commit of the same %d values = %v, before %v: a root depends on the values alone", n, again, root)
			}
		})

		t.Run(fmt.Sprintf("Forge/%d", n), func(t *testing.T) {
			values := vectorValues(n)
			forgeVector(t, v, values, n/2)
		})
	}

	t.Run("Binding", func(t *testing.T) {
		seen := make(map[commitment.Root]string)
		commit := func(what string, values [][]byte) {
			t.Helper()
			root := vectorRoot(t, v, values)
			if other, ok := seen[root]; ok {
				t.Errorf("%s and %s have one root: it must bind every value and its place", what, other)
			}
			seen[root] = what
		}
		for n := 1; n <= 9; n++ {
			commit(fmt.Sprintf("the first %d values", n), vectorValues(n))
		}
		for i := range 9 {
			values := vectorValues(9)
			values[i][31] ^= 1
			commit(fmt.Sprintf("nine with number %d changed", i), values)
			if i > 0 {
				values = vectorValues(9)
				values[0], values[i] = values[i], values[0]
				commit(fmt.Sprintf("nine with 0 and %d swapped", i), values)
			}
		}
	})

	t.Run("ProveOutOfRange", func(t *testing.T) {
		for _, n := range []int{1, 3, 4} {
			if _, err := v.Prove(vectorValues(n), uint64(n)); err == nil {
				t.Errorf("Prove of value %d of %d succeeds", n, n)
			}
		}
	})
}

// forgeVector changes each thing that Verify is given, one at a time.
func forgeVector(t *testing.T, v Vector, values [][]byte, at int) {
	root, proof := vectorRoot(t, v, values), vectorProof(t, v, values, at)
	n, i, value := uint64(len(values)), uint64(at), values[at]
	if err := v.Verify(root, n, i, value, proof); err != nil {
		t.Fatalf("Verify = %v, want nil", err)
	}
	for k := range root {
		wantRefused(t, v.Verify(flipRoot(root, k), n, i, value, proof), "with byte %d of the root changed", k)
	}
	for j := range n + 2 {
		if j != i {
			wantRefused(t, v.Verify(root, n, j, value, proof), "of value %d at index %d", i, j)
		}
	}
	wantRefused(t, v.Verify(root, n, i+1<<32, value, proof), "at an index 2^32 too large")
	wantRefused(t, v.Verify(root, i, i, value, proof), "of value %d of as many", i)
	wantRefused(t, v.Verify(root, 0, i, value, proof), "of no values")
	for j, other := range values {
		if j != at {
			wantRefused(t, v.Verify(root, n, i, other, proof), "of value %d at index %d", j, i)
		}
	}
	for k := range value {
		changed := append([]byte{}, value...)
		changed[k] ^= 1
		wantRefused(t, v.Verify(root, n, i, changed, proof), "with byte %d of the value changed", k)
	}
	wantRefused(t, v.Verify(root, n, i, append([]byte{0}, value...), proof), "of a longer value")
	wantRefused(t, v.Verify(root, n, i, value[:31], proof), "of a shorter value")
	wantRefused(t, v.Verify(root, n, i, nil, proof), "of an empty value")
	for what, forged := range forgeries(proof) {
		wantRefused(t, v.Verify(root, n, i, value, forged), "of a proof %s", what)
	}
	if j := (at + 1) % len(values); j != at {
		wantRefused(t, v.Verify(root, n, i, value, vectorProof(t, v, values, j)), "by the proof of another index")
		wantRefused(t, v.Verify(root, n, i, values[j], vectorProof(t, v, values, j)), "of another index's value and proof")
	}
}

func vectorValues(n int) [][]byte {
	values := make([][]byte, n)
	for i := range values {
		h := commitment.Keccak256([]byte("value"), []byte{byte(i)})
		h[0] = 0
		values[i] = h[:]
	}
	return values
}

func vectorRoot(t *testing.T, v Vector, values [][]byte) commitment.Root {
	t.Helper()
	root, err := v.Commit(values)
	if err != nil {
		t.Fatalf("Commit of %d values: %v", len(values), err)
	}
	return root
}

func vectorProof(t *testing.T, v Vector, values [][]byte, i int) []byte {
	t.Helper()
	proof, err := v.Prove(values, uint64(i))
	if err != nil {
		t.Fatalf("Prove of value %d of %d: %v", i, len(values), err)
	}
	return proof
}
