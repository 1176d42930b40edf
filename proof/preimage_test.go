package proof_test

import (
	"encoding"
	"errors"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// preimages are a value of each kind and the hash that it is behind.
func preimages() map[string]struct {
	value encoding.BinaryAppender
	hash  commitment.Root
} {
	s := proof.Statement{Program: root(1), Pre: root(2), Input: root(3), Post: root(4)}
	b := proof.Boundary{Claim: root(5), Position: 6}
	r := proof.Range{Start: 1, StartAccumulator: root(2), End: 3, EndAccumulator: root(4)}
	return map[string]struct {
		value encoding.BinaryAppender
		hash  commitment.Root
	}{
		"boundary": {proof.Segment{DisputeID: root(7), Boundary: b}, b.Hash(root(7))},
		"dispute":  {proof.Dispute{Program: s.Program, Pre: s.Pre, Input: s.Input}, s.DisputeID()},
		"program":  {proof.Definition{Semantics: root(1), Config: root(2)}, proof.Program(root(1), root(2))},
		"input":    {r, proof.Input(r.Start, r.StartAccumulator, r.End, r.EndAccumulator)},
	}
}

// into returns a new value of the same type, to read into.
func into(v encoding.BinaryAppender) encoding.BinaryUnmarshaler {
	return reflect.New(reflect.TypeOf(v)).Interface().(encoding.BinaryUnmarshaler)
}

func TestPreimages(t *testing.T) {
	for name, tt := range preimages() {
		t.Run(name, func(t *testing.T) {
			b, err := tt.value.AppendBinary(nil)
			if err != nil {
				t.Fatal(err)
			}
			if got := commitment.Keccak256(b); got != tt.hash {
				t.Errorf("the encoding's hash is %v, want %v", got, tt.hash)
			}
			got := into(tt.value)
			if err := got.UnmarshalBinary(b); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.value, reflect.ValueOf(got).Elem().Interface()); diff != "" {
				t.Errorf("changed on its way (-in +out):\n%s", diff)
			}
			for n := range len(b) {
				if err := got.UnmarshalBinary(b[:n]); !errors.Is(err, proof.ErrInvalid) {
					t.Errorf("UnmarshalBinary of %d bytes = %v, want ErrInvalid", n, err)
				}
			}
			if err := got.UnmarshalBinary(append(b, 0)); !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("UnmarshalBinary with a byte too many = %v, want ErrInvalid", err)
			}
			b[0] ^= 0x80
			if err := got.UnmarshalBinary(b); !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("UnmarshalBinary with another tag = %v, want ErrInvalid", err)
			}
		})
	}
	d := proof.Dispute{Program: root(1), Pre: root(2), Input: root(3)}
	if got, want := d.ID(), preimages()["dispute"].hash; got != want {
		t.Errorf("ID() = %v, want %v", got, want)
	}
}

func FuzzPreimages(f *testing.F) {
	for _, tt := range preimages() {
		b, err := tt.value.AppendBinary(nil)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, p []byte) {
		for name, tt := range preimages() {
			v := into(tt.value)
			if v.UnmarshalBinary(p) != nil {
				continue
			}
			b, err := v.(encoding.BinaryAppender).AppendBinary(nil)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(p, b); diff != "" {
				t.Errorf("two encodings of one %s (-in +out):\n%s", name, diff)
			}
		}
	})
}
