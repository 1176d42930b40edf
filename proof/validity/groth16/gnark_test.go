package groth16

import (
	"bytes"
	"errors"
	"os"
	"slices"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// encodeAsGnark writes values with the encoder that gnark uses.
func encodeAsGnark(t testing.TB, raw bool, values ...any) []byte {
	t.Helper()
	var buf bytes.Buffer
	var options []func(*curve.Encoder)
	if raw {
		options = append(options, curve.RawEncoding())
	}
	enc := curve.NewEncoder(&buf, options...)
	for _, v := range values {
		if err := enc.Encode(v); err != nil {
			t.Fatal(err)
		}
	}
	return buf.Bytes()
}

// gnarkKey is VerifyingKey.writeTo of gnark v0.14.0, backend/groth16/bn254.
func gnarkKey(t testing.TB, s *setup, raw bool) []byte {
	p := s.key.Points()
	beta, delta := s.g1(s.beta), s.g1(s.delta)
	committed := [][]uint64{}
	if p.Commitment != nil {
		committed = append(committed, []uint64{})
		for _, i := range p.Commitment.Committed {
			committed[0] = append(committed[0], uint64(i+1))
		}
	}
	values := []any{&p.Alpha, &beta, &p.Beta, &p.Gamma, &delta, &p.Delta, p.Inputs, committed, uint32(len(committed))}
	if p.Commitment != nil {
		values = append(values, &p.Commitment.G, &p.Commitment.GSigmaNeg)
	}
	return encodeAsGnark(t, raw, values...)
}

// gnarkProof is Proof.writeTo of the same.
func gnarkProof(t testing.TB, p []byte, raw bool) []byte {
	var s statement
	if err := s.decodePoints(p); err != nil {
		t.Fatal(err)
	}
	commitments := []bn254.G1{}
	if len(p) > ProofSize {
		commitments = append(commitments, s.d)
	}
	return encodeAsGnark(t, raw, &s.a, &s.b, &s.c, commitments, &s.e)
}

func TestReadGnark(t *testing.T) {
	for name, s := range setups(t) {
		for _, raw := range []bool{false, true} {
			hash := SHA256
			if c := s.key.points.Commitment; c != nil {
				hash = c.Hash
			}
			k, err := ReadGnarkKey(gnarkKey(t, s, raw), hash)
			if err != nil {
				t.Errorf("%s, raw %v: %v", name, raw, err)
				continue
			}
			if k.Hash() != s.key.Hash() {
				t.Errorf("%s, raw %v: another key", name, raw)
			}
			want := s.prove(s.some())
			got, err := ReadGnarkProof(gnarkProof(t, want, raw))
			if err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s, raw %v: the proof is another, or %v", name, raw, err)
			}
		}
	}
}

// The keys that SP1 publishes as gnark writes them.
func TestReadGnarkKeyOfSP1(t *testing.T) {
	older := readFile(t, "testdata/groth16_vk_v3.0.0.bin")
	if k, err := ReadGnarkKey(older, SHA256); err != nil || k.Inputs() != 2 {
		t.Errorf("v3.0.0: %v", err)
	}
	k, err := ReadGnarkKey(readFile(t, "testdata/groth16_vk_v4.0.0-rc.3.bin"), SHA256)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range vectors(t) {
		if v.name == "sp1_v4.0.0-rc.3_groth16" && k.Hash() != v.key.Hash() {
			t.Errorf("v4.0.0-rc.3: %v, its contract has %v", k.Hash(), v.key.Hash())
		}
	}
}

func readFile(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestBytesThatAreNotGnarks(t *testing.T) {
	s := newSetup(t, 2, &Commitment{Committed: []int{0, 1}})
	p := s.prove(s.some())
	for _, raw := range []bool{false, true} {
		key, proofBytes := gnarkKey(t, s, raw), gnarkProof(t, p, raw)
		for n := range key {
			if _, err := ReadGnarkKey(key[:n], SHA256); !errors.Is(err, validity.ErrKey) {
				t.Errorf("raw %v, the first %d bytes of a key: error %v, want ErrKey", raw, n, err)
			}
		}
		for n := range proofBytes {
			if _, err := ReadGnarkProof(proofBytes[:n]); !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("raw %v, the first %d bytes of a proof: error %v, want ErrInvalid", raw, n, err)
			}
		}
		if _, err := ReadGnarkKey(append(key, 0), SHA256); !errors.Is(err, validity.ErrKey) {
			t.Errorf("raw %v, a key with a byte more: error %v, want ErrKey", raw, err)
		}
		if _, err := ReadGnarkProof(append(proofBytes, 0)); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("raw %v, a proof with a byte more: error %v, want ErrInvalid", raw, err)
		}
	}

	k := s.key.Points()
	c := k.Commitment
	a, g := &k.Alpha, &c.G
	noKey := func(name string, inputs []bn254.G1, rest ...any) {
		t.Helper()
		values := append([]any{a, a, g, g, a, g, inputs}, rest...)
		if _, err := ReadGnarkKey(encodeAsGnark(t, false, values...), SHA256); !errors.Is(err, validity.ErrKey) {
			t.Errorf("%s: error %v, want ErrKey", name, err)
		}
	}
	one, none := [][]uint64{{}}, [][]uint64{}
	noKey("the constant is committed", k.Inputs, [][]uint64{{0, 1}}, uint32(1), g, g)
	noKey("the challenge is committed", k.Inputs, [][]uint64{{3}}, uint32(1), g, g)
	noKey("an index beyond any", k.Inputs, [][]uint64{{1 << 63}}, uint32(1), g, g)
	noKey("two commitments", k.Inputs, [][]uint64{{}, {}}, uint32(2), g, g, g, g)
	noKey("a commitment without its key", k.Inputs, one, uint32(0))
	noKey("a key without its commitment", k.Inputs, none, uint32(1), g, g)
	noKey("no points of inputs", nil, none, uint32(0))
	huge := encodeAsGnark(t, false, a, a, g, g, a, g, uint32(1<<32-1), k.Inputs)
	if _, err := ReadGnarkKey(huge, SHA256); !errors.Is(err, validity.ErrKey) {
		t.Errorf("a length beyond the bytes: error %v, want ErrKey", err)
	}
	mixed := slices.Concat(encodeAsGnark(t, false, a), encodeAsGnark(t, true, a, g, g, a, g, k.Inputs, none, uint32(0)))
	if _, err := ReadGnarkKey(mixed, SHA256); !errors.Is(err, validity.ErrKey) {
		t.Errorf("one point compressed: error %v, want ErrKey", err)
	}
	stranger := pointOfTwist(1)
	if _, err := ReadGnarkKey(encodeAsGnark(t, true, a, a, &stranger, g, a, g, k.Inputs[:2], none, uint32(0)), SHA256); !errors.Is(err, validity.ErrKey) {
		t.Errorf("beta outside of the subgroup: error %v, want ErrKey", err)
	}

	for name, b := range map[string][]byte{
		"two commitments":           encodeAsGnark(t, false, a, g, a, []bn254.G1{*a, *a}, a),
		"knowledge of nothing":      encodeAsGnark(t, false, a, g, a, []bn254.G1{}, a),
		"a length beyond the bytes": encodeAsGnark(t, false, a, g, a, uint32(1<<32-1), a),
		"B outside of the subgroup": encodeAsGnark(t, true, a, &stranger, a, []bn254.G1{}, &bn254.G1{}),
	} {
		if _, err := ReadGnarkProof(b); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s: error %v, want ErrInvalid", name, err)
		}
	}
}

// Whatever is read as gnark's is what gnark would write, but for the prover's points
// of a key.
func FuzzReadGnark(f *testing.F) {
	for _, s := range []*setup{newSetup(f, 1, nil), newSetup(f, 2, &Commitment{Committed: []int{1}})} {
		for _, raw := range []bool{false, true} {
			f.Add(gnarkKey(f, s, raw))
			f.Add(gnarkProof(f, s.prove(s.some()), raw))
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		k, err := ReadGnarkKey(b, SHA256)
		switch {
		case err == nil:
			if again, err := ParseKey(encode(t, k)); err != nil || again.Hash() != k.Hash() {
				t.Errorf("the key cannot be read again: %v", err)
			}
		case !errors.Is(err, validity.ErrKey):
			t.Errorf("the error is %v, which does not match ErrKey", err)
		}
		p, err := ReadGnarkProof(b)
		switch {
		case err == nil:
			var s statement
			if s.decodePoints(p) == nil && !bytes.Equal(gnarkProof(t, p, b[0]>>6 == 0), b) {
				t.Errorf("%x was read as %x", b, p)
			}
		case !errors.Is(err, proof.ErrInvalid):
			t.Errorf("the error is %v, which does not match ErrInvalid", err)
		}
	})
}
