package merkle

import (
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// An IndexError reports a leaf index at or beyond the number of leaves. It
// matches [commitment.ErrInvalid].
type IndexError struct{ Index, Count uint64 }

func (e *IndexError) Error() string {
	return fmt.Sprintf("merkle: leaf index %d of %d leaves", e.Index, e.Count)
}

// Unwrap returns [commitment.ErrInvalid].
func (e *IndexError) Unwrap() error { return commitment.ErrInvalid }

// A LengthError reports a part of a proof or an encoding that is longer or
// shorter than the only length it can have. It matches [commitment.ErrInvalid].
type LengthError struct {
	Part      string // what was measured, with its unit: "siblings", "proof bytes"
	Got, Want int
}

func (e *LengthError) Error() string {
	return fmt.Sprintf("merkle: %d %s, want %d", e.Got, e.Part, e.Want)
}

// Unwrap returns [commitment.ErrInvalid].
func (e *LengthError) Unwrap() error { return commitment.ErrInvalid }

// A RootError reports a well-formed proof that leads to another root than the
// trusted one. It matches [commitment.ErrInvalid].
type RootError struct{ Got, Want commitment.Root }

func (e *RootError) Error() string {
	return fmt.Sprintf("merkle: proof leads to root %v, want %v", e.Got, e.Want)
}

// Unwrap returns [commitment.ErrInvalid].
func (e *RootError) Unwrap() error { return commitment.ErrInvalid }

func checkIndex(index, count uint64) error {
	if index >= count {
		return &IndexError{Index: index, Count: count}
	}
	return nil
}

func checkLength(part string, got, want int) error {
	if got != want {
		return &LengthError{Part: part, Got: got, Want: want}
	}
	return nil
}

func checkRoot(got, want commitment.Root) error {
	if got != want {
		return &RootError{Got: got, Want: want}
	}
	return nil
}
