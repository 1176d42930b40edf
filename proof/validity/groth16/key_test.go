package groth16

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

func encode(t testing.TB, k *Key) []byte {
	t.Helper()
	b, err := k.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestKeysAreReadAsTheyAreWritten(t *testing.T) {
	keys := map[string]*Key{}
	for _, v := range vectors(t) {
		keys[v.name] = v.key
	}
	for name, s := range setups(t) {
		keys[name] = s.key
		if got := s.key.Inputs(); got != s.publicInputs {
			t.Errorf("%s: %d inputs, want %d", name, got, s.publicInputs)
		}
	}
	hashes := map[commitment.Root]string{}
	for name, k := range keys {
		b := encode(t, k)
		again, err := ParseKey(b)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !bytes.Equal(encode(t, again), b) {
			t.Errorf("%s: another encoding", name)
		}
		if k.Hash() != commitment.Keccak256(b) || again.Hash() != k.Hash() || New(k).Key() != k.Hash() {
			t.Errorf("%s: the hash is not that of its encoding", name)
		}
		fromPoints, err := NewKey(again.Points())
		if err != nil || fromPoints.Hash() != k.Hash() {
			t.Errorf("%s: its points make another key: %v", name, err)
		}
		hashes[k.Hash()] = name
	}
	// All receipts of RISC Zero here have one key.
	if got, want := len(hashes), len(keys)-2; got != want {
		t.Errorf("%d hashes, want %d", got, want)
	}
}

// The encoding is what L1 knows keys by: it is fixed.
func TestKeyHashIsPinned(t *testing.T) {
	want := map[string]string{
		"risc0_receipt_V2_0":      "0xc3b0c8d512c9fe40e44ccc3f56e6417a19033b3f6b46ee69679f7dca1337658f",
		"sp1_v4.0.0-rc.3_groth16": "0x81aeab4efc66590e939d1ee6c7e20bd02592973d467aa5224a63e57e18afba2f",
	}
	for _, v := range vectors(t) {
		if w, ok := want[v.name]; ok && v.key.Hash().String() != w {
			t.Errorf("%s: %v, want %s", v.name, v.key.Hash(), w)
		}
	}
	s := newSetup(t, 2, &Commitment{Committed: []int{1}, Hash: Keccak256})
	if got, want := s.key.Hash().String(), "0x3a113d19a093c3d71ef965e5d653cc6aa8d957d3c133163859f5a321af3db355"; got != want {
		t.Errorf("with a commitment: %s, want %s", got, want)
	}
}

func TestKeysDoNotChange(t *testing.T) {
	s := newSetup(t, 2, &Commitment{Committed: []int{0, 1}})
	want := encode(t, s.key)
	p := s.key.Points()
	k, err := NewKey(p)
	if err != nil {
		t.Fatal(err)
	}
	p.Inputs[0] = bn254.G1{}
	p.Commitment.Committed[0] = 7
	p.Commitment.G = bn254.G2{}
	encode(t, k)[0] = 9
	for _, k := range []*Key{s.key, k} {
		again, err := NewKey(k.Points())
		if err != nil || !bytes.Equal(encode(t, k), want) || !bytes.Equal(encode(t, again), want) {
			t.Errorf("the key changed: %v", err)
		}
	}
}

func TestBytesThatAreNoKey(t *testing.T) {
	s := newSetup(t, 2, &Commitment{Committed: []int{0, 1}})
	good := encode(t, s.key)
	plain := encode(t, newSetup(t, 1, nil).key)
	const beta, inputs = 4 + 64, 4 + 64 + 3*128
	put := func(at int, with ...byte) []byte {
		b := slices.Clone(good)
		copy(b[at:], with)
		return b
	}
	stranger := bn254.AppendG2(nil, ptr(pointOfTwist(1)))
	end := len(good)
	for _, c := range []struct {
		name string
		b    []byte
		want error
	}{
		{"version 0", put(0, 0), nil},
		{"version 2", put(0, 2), nil},
		{"no commitment", put(1, 0), nil},
		{"keccak256 and no commitment", append([]byte{1, 2}, plain[2:]...), nil},
		{"an unknown flag", put(1, 5), nil},
		{"an input less", put(2, 0, 1), nil},
		{"an input more", put(2, 0, 3), nil},
		{"many inputs", put(2, 0xff, 0xff), nil},
		{"alpha at infinity", put(4, make([]byte, 64)...), bn254.ErrInfinity},
		{"alpha off the curve", put(4+63, good[4+63]^1), bn254.ErrNotOnCurve},
		{"beta at infinity", put(beta, make([]byte, 128)...), bn254.ErrInfinity},
		{"beta off the curve", put(beta+127, good[beta+127]^1), bn254.ErrNotOnCurve},
		{"beta not reduced", put(beta, bytes.Repeat([]byte{0xff}, 32)...), bn254.ErrNotReduced},
		{"beta outside of the subgroup", put(beta, stranger...), bn254.ErrNotInSubgroup},
		{"gamma outside of the subgroup", put(beta+128, stranger...), bn254.ErrNotInSubgroup},
		{"delta outside of the subgroup", put(beta+256, stranger...), bn254.ErrNotInSubgroup},
		{"a point of inputs off the curve", put(inputs+63, good[inputs+63]^1), bn254.ErrNotOnCurve},
		{"G outside of the subgroup", put(end-6-256, stranger...), bn254.ErrNotInSubgroup},
		{"GSigmaNeg at infinity", put(end-6-128, make([]byte, 128)...), bn254.ErrInfinity},
		{"an index less", put(end-6, 0, 1), nil},
		{"an index more", put(end-6, 0, 3), nil},
		{"indices descending", put(end-4, 0, 1, 0, 0), nil},
		{"an index twice", put(end-4, 0, 1, 0, 1), nil},
		{"an index too high", put(end-2, 0, 2), nil},
		{"a byte more", append(slices.Clone(good), 0), nil},
	} {
		if _, err := ParseKey(c.b); !errors.Is(err, validity.ErrKey) || c.want != nil && !errors.Is(err, c.want) {
			t.Errorf("%s: error %v, want ErrKey and %v", c.name, err, c.want)
		}
	}
	for n := range good {
		if _, err := ParseKey(good[:n]); !errors.Is(err, validity.ErrKey) {
			t.Errorf("the first %d bytes: error %v, want ErrKey", n, err)
		}
	}
	if _, err := ParseKey(put(inputs, make([]byte, 64)...)); err != nil {
		t.Errorf("a point of inputs at infinity: %v", err)
	}
}

func TestPointsThatAreNoKey(t *testing.T) {
	for name, change := range map[string]func(*Points){
		"no points of inputs":           func(p *Points) { p.Inputs = nil },
		"only the challenge's":          func(p *Points) { p.Inputs = p.Inputs[:1] },
		"too many points of inputs":     func(p *Points) { p.Inputs = make([]bn254.G1, 1<<16+2) },
		"alpha at infinity":             func(p *Points) { p.Alpha = bn254.G1{} },
		"alpha off the curve":           func(p *Points) { p.Alpha.X.SetOne() },
		"gamma at infinity":             func(p *Points) { p.Gamma = bn254.G2{} },
		"delta off the curve":           func(p *Points) { p.Delta.X.SetOne() },
		"beta outside of the subgroup":  func(p *Points) { p.Beta = pointOfTwist(1) },
		"a point off the curve":         func(p *Points) { p.Inputs[1].Y.SetOne() },
		"G at infinity":                 func(p *Points) { p.Commitment.G = bn254.G2{} },
		"GSigmaNeg outside":             func(p *Points) { p.Commitment.GSigmaNeg = pointOfTwist(1) },
		"a hash that nobody knows":      func(p *Points) { p.Commitment.Hash = 2 },
		"a negative index":              func(p *Points) { p.Commitment.Committed = []int{-1} },
		"an index that is no input's":   func(p *Points) { p.Commitment.Committed = []int{2} },
		"indices that do not ascend":    func(p *Points) { p.Commitment.Committed = []int{1, 0} },
		"an index that comes two times": func(p *Points) { p.Commitment.Committed = []int{1, 1} },
	} {
		p := newSetup(t, 2, &Commitment{Committed: []int{0, 1}}).key.Points()
		change(&p)
		if _, err := NewKey(p); !errors.Is(err, validity.ErrKey) {
			t.Errorf("%s: error %v, want ErrKey", name, err)
		}
	}
}

func ptr[T any](v T) *T { return &v }

// Whatever is read as a key has one encoding.
func FuzzParseKey(f *testing.F) {
	f.Add(encode(f, newSetup(f, 1, nil).key))
	f.Add(encode(f, newSetup(f, 2, &Commitment{Committed: []int{1}, Hash: Keccak256}).key))
	f.Fuzz(func(t *testing.T, b []byte) {
		k, err := ParseKey(b)
		if err != nil {
			if !errors.Is(err, validity.ErrKey) {
				t.Errorf("the error is %v, which does not match ErrKey", err)
			}
			return
		}
		if again := encode(t, k); !bytes.Equal(again, b) {
			t.Errorf("%x was read as %x", b, again)
		}
	})
}
