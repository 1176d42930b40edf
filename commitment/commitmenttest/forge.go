package commitmenttest

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
)

// forgeries yields what can be made of a proof that must no longer verify, each
// with a name: a bit changed in every byte, every prefix in steps, bytes before
// and after.
func forgeries(proof []byte) iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		for i := range proof {
			forged := slices.Clone(proof)
			forged[i] ^= 1 << (i % 8)
			if !yield(fmt.Sprintf("with a bit of byte %d flipped", i), forged) {
				return
			}
		}
		for _, cut := range []int{1, 8, 16, 31, 32, 33, 48, len(proof)} {
			if cut > 0 && cut <= len(proof) && !yield(fmt.Sprintf("with its last %d bytes cut off", cut), proof[:len(proof)-cut]) {
				return
			}
		}
		for _, n := range []int{1, 8, 16, 32, 48} {
			if !yield(fmt.Sprintf("with %d trailing bytes", n), append(slices.Clone(proof), make([]byte, n)...)) ||
				!yield(fmt.Sprintf("with %d leading bytes", n), append(make([]byte, n), proof...)) {
				return
			}
		}
	}
}

// wantRefused fails the test unless err is that of a refused proof.
func wantRefused(t testing.TB, err error, format string, args ...any) {
	t.Helper()
	if !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("Verify %s = %v, want an error that matches commitment.ErrInvalid", fmt.Sprintf(format, args...), err)
	}
}

// flipRoot returns root with a bit of byte i changed.
func flipRoot(root commitment.Root, i int) commitment.Root {
	root[i] ^= 1 << (i % 8)
	return root
}
