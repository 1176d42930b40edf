package da_test

import (
	"bytes"
	"encoding"
	"encoding/hex"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/da"
)

var (
	_ encoding.BinaryAppender    = da.Ref{}
	_ encoding.BinaryMarshaler   = da.Ref{}
	_ encoding.BinaryUnmarshaler = (*da.Ref)(nil)
)

func mustRef(t testing.TB, l da.Layer, size uint32, c []byte) da.Ref {
	t.Helper()
	r, err := da.NewRef(l, size, c)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// The encoding is consensus: these bytes never change.
func TestRefVectors(t *testing.T) {
	for _, tt := range []struct {
		ref        da.Ref
		text, want string
	}{
		{mustRef(t, da.LayerCalldata, 5, []byte{0xab}), "calldata:5:0xab", "01" + "00000005" + "01" + "ab"},
		{mustRef(t, da.LayerBlob, 131_072, bytes.Repeat([]byte{1}, 32)),
			"blob:131072:0x0101010101010101010101010101010101010101010101010101010101010101",
			"02" + "00020000" + "20" + "0101010101010101010101010101010101010101010101010101010101010101"},
		{mustRef(t, 9, 1<<32-1, []byte{1, 2}), "layer(9):4294967295:0x0102", "09" + "ffffffff" + "02" + "0102"},
		{mustRef(t, da.LayerMemory, 0, []byte{0}), "memory:0:0x00", "f0" + "00000000" + "01" + "00"},
		{mustRef(t, da.LayerDisk, 0, []byte{0}), "disk:0:0x00", "f1" + "00000000" + "01" + "00"},
	} {
		got, err := tt.ref.MarshalBinary()
		if err != nil || hex.EncodeToString(got) != tt.want {
			t.Errorf("%v encodes to %x, %v; want %s", tt.ref, got, err, tt.want)
		}
		if got := tt.ref.String(); got != tt.text {
			t.Errorf("String = %s, want %s", got, tt.text)
		}
	}
}

func TestRefRefuses(t *testing.T) {
	for name, f := range map[string]func() (da.Ref, error){
		"Layer0":         func() (da.Ref, error) { return da.NewRef(0, 1, []byte{1}) },
		"NoCommitment":   func() (da.Ref, error) { return da.NewRef(1, 1, nil) },
		"LongCommitment": func() (da.Ref, error) { return da.NewRef(1, 1, make([]byte, da.MaxCommitment+1)) },
	} {
		if r, err := f(); !errors.Is(err, da.ErrInvalidRef) || !r.IsZero() {
			t.Errorf("%s: NewRef = %v, %v; want the zero Ref and da.ErrInvalidRef", name, r, err)
		}
	}
	if _, err := (da.Ref{}).MarshalBinary(); !errors.Is(err, da.ErrInvalidRef) {
		t.Errorf("MarshalBinary(zero Ref) = %v, want da.ErrInvalidRef", err)
	}
	good, err := mustRef(t, 2, 7, []byte{1, 2, 3}).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	for n := range good {
		var r da.Ref
		if err := r.UnmarshalBinary(good[:n]); !errors.Is(err, da.ErrInvalidRef) || !r.IsZero() {
			t.Errorf("UnmarshalBinary(first %d bytes) = %v, %v; want da.ErrInvalidRef", n, r, err)
		}
	}
	for name, p := range map[string][]byte{
		"Trailing":       append(bytes.Clone(good), 0),
		"Layer0":         append([]byte{0}, good[1:]...),
		"NoCommitment":   {1, 0, 0, 0, 1, 0},
		"LongCommitment": append([]byte{1, 0, 0, 0, 1, da.MaxCommitment + 1}, make([]byte, da.MaxCommitment+1)...),
	} {
		var r da.Ref
		if err := r.UnmarshalBinary(p); !errors.Is(err, da.ErrInvalidRef) || !r.IsZero() {
			t.Errorf("%s: UnmarshalBinary = %v, %v; want da.ErrInvalidRef", name, r, err)
		}
	}
}

func TestRefCopies(t *testing.T) {
	c := []byte{1, 2, 3}
	r := mustRef(t, 1, 1, c)
	c[0] = 9
	r.Commitment()[1] = 9
	if got := r.Commitment(); !bytes.Equal(got, []byte{1, 2, 3}) {
		t.Errorf("Commitment = %x: a Ref must not share memory", got)
	}
}

// checkRefs holds ParseRefs to AppendRefs, both ways.
func checkRefs(t *testing.T, p []byte, max int) {
	t.Helper()
	refs, err := da.ParseRefs(p, max)
	if err != nil {
		if !errors.Is(err, da.ErrInvalidRef) || refs != nil {
			t.Fatalf("ParseRefs = %v, %v; want none and da.ErrInvalidRef", refs, err)
		}
		return
	}
	if len(refs) > 0 && len(refs) > max {
		t.Fatalf("%d refs, want at most %d", len(refs), max)
	}
	again, err := da.AppendRefs(nil, refs)
	if err != nil || !bytes.Equal(again, p) {
		t.Fatalf("%x reads as %v, which encodes to %x, %v: two encodings of one list", p, refs, again, err)
	}
}

func TestRefsRandom(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		var want []da.Ref
		for range rnd.IntN(5) {
			c := make([]byte, 1+rnd.IntN(da.MaxCommitment))
			for i := range c {
				c[i] = byte(rnd.Uint32())
			}
			want = append(want, mustRef(t, da.Layer(1+rnd.IntN(255)), rnd.Uint32(), c))
		}
		p, err := da.AppendRefs([]byte("before"), want)
		if err != nil {
			t.Fatal(err)
		}
		p = p[len("before"):]
		got, err := da.ParseRefs(p, len(want))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b da.Ref) bool { return a == b })); diff != "" {
			t.Fatalf("refs changed (-want +got):\n%s", diff)
		}
		if len(want) > 0 {
			if _, err := da.ParseRefs(p, len(want)-1); !errors.Is(err, da.ErrInvalidRef) {
				t.Fatalf("ParseRefs of one too many = %v, want da.ErrInvalidRef", err)
			}
			checkRefs(t, p[:len(p)-1], 10)
		}
	}
}

func FuzzParseRefs(f *testing.F) {
	f.Add([]byte{}, 1)
	f.Add([]byte{1, 0, 0, 0, 5, 1, 0xab}, 1)
	f.Add([]byte{1, 0, 0, 0, 5, 1, 0xab, 2, 0, 2, 0, 0, 2, 1, 2}, 2)
	f.Add([]byte{1, 0, 0, 0, 5, 255, 0xab}, 3)
	f.Fuzz(func(t *testing.T, p []byte, max int) { checkRefs(t, p, max) })
}
