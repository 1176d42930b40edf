package merkle

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
)

func TestExtension(t *testing.T) {
	leaves := testLeaves(40)
	var prover LogProver
	prover.Append(leaves...)
	for n := range uint64(41) {
		for m := range n + 1 {
			oldRoot, newRoot := twinLogRoot(leaves[:m]), twinLogRoot(leaves[:n])
			good, err := prover.ProveExtension(m, n)
			if err != nil {
				t.Fatal(err)
			}
			if err := VerifyExtension(oldRoot, newRoot, good); err != nil {
				t.Fatalf("%d to %d: %v", m, n, err)
			}
			var again LogExtension
			b, err := good.MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			if err := again.UnmarshalBinary(b); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(good, again, cmp.AllowUnexported(Log{})); diff != "" {
				t.Fatalf("%d to %d: decoded proof (-want +got):\n%s", m, n, diff)
			}
			refuseExtensionForgeries(t, oldRoot, newRoot, good)
		}
	}
	for _, bad := range [][2]uint64{{1, 0}, {0, 41}, {41, 41}} {
		if _, err := prover.ProveExtension(bad[0], bad[1]); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("ProveExtension(%d, %d) of 40 leaves: %v, want ErrInvalid", bad[0], bad[1], err)
		}
	}
}

func refuseExtensionForgeries(t *testing.T, oldRoot, newRoot commitment.Root, good LogExtension) {
	t.Helper()
	m, n := good.Old.Count(), good.NewCount
	refuse := func(what string, oldRoot, newRoot commitment.Root, change func(*LogExtension)) {
		t.Helper()
		e := good
		e.Subtrees = append([]commitment.Root{}, good.Subtrees...)
		change(&e)
		if err := VerifyExtension(oldRoot, newRoot, e); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("%d to %d: %s: %v, want ErrInvalid", m, n, what, err)
		}
	}
	same := func(*LogExtension) {}
	refuse("old root", flip(oldRoot, 4), newRoot, same)
	refuse("new root", oldRoot, flip(newRoot, 4), same)
	if m != n {
		refuse("swapped roots", newRoot, oldRoot, same)
	}
	refuse("new count up", oldRoot, newRoot, func(e *LogExtension) { e.NewCount++ })
	refuse("new count down", oldRoot, newRoot, func(e *LogExtension) { e.NewCount-- })
	refuse("new count too large", oldRoot, newRoot, func(e *LogExtension) { e.NewCount |= 1 << 63 })
	refuse("more subtrees", oldRoot, newRoot, func(e *LogExtension) { e.Subtrees = append(e.Subtrees, newRoot) })
	refuse("longer old log", oldRoot, newRoot, func(e *LogExtension) {
		if err := e.Old.Append(commitment.Root{}); err != nil {
			t.Fatal(err)
		}
	})
	for k := range good.Subtrees {
		refuse("subtree", oldRoot, newRoot, func(e *LogExtension) { e.Subtrees[k] = flip(e.Subtrees[k], 5) })
		refuse("fewer subtrees", oldRoot, newRoot, func(e *LogExtension) { e.Subtrees = e.Subtrees[:k] })
	}
	for h := range 6 {
		if m>>h&1 == 1 {
			refuse("peak", oldRoot, newRoot, func(e *LogExtension) { e.Old.peaks[h] = flip(e.Old.peaks[h], 5) })
		}
	}
}

func FuzzLogExtensionDecode(f *testing.F) {
	var prover LogProver
	prover.Append(testLeaves(21)...)
	for m := range uint64(22) {
		e, err := prover.ProveExtension(m, 21)
		if err != nil {
			f.Fatal(err)
		}
		b, _ := e.MarshalBinary()
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var e LogExtension
		if err := e.UnmarshalBinary(b); err != nil {
			if !errors.Is(err, commitment.ErrInvalid) {
				t.Errorf("%v does not match ErrInvalid", err)
			}
			return
		}
		if out, err := e.MarshalBinary(); err != nil || !bytes.Equal(out, b) {
			t.Errorf("two encodings of one extension: %x and %x, error %v", b, out, err)
		}
		var root *RootError
		if err := VerifyExtension(e.Old.Root(), commitment.Root{}, e); !errors.As(err, &root) {
			t.Errorf("VerifyExtension of a decoded proof to the zero root: %v, want a *RootError", err)
		}
	})
}
