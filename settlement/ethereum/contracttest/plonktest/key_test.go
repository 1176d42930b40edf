package plonktest

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/plonk"
)

// sameKey checks that L1 and Go say the same of bytes: a key or none.
func sameKey(t *testing.T, name string, key []byte) (accepted bool) {
	t.Helper()
	_, ret, _, err := newChain(t).deploy(key)
	if err != nil {
		reason := bytes.Equal(ret, invalidKey[:4]) || bytes.Equal(ret, invalidProof[:4])
		if !errors.Is(err, vm.ErrExecutionReverted) || !reason {
			t.Fatalf("%s: deployment failed with %v, %x", name, err, ret)
		}
	}
	_, want := plonk.ParseKey(key)
	if want != nil && !errors.Is(want, validity.ErrKey) {
		t.Fatal(want)
	}
	if (err == nil) != (want == nil) {
		t.Errorf("%s: on L1 %v, in Go %v", name, err, want)
	}
	return err == nil
}

func TestKeysAreTheSame(t *testing.T) {
	key, err := sp1(t).key.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if !sameKey(t, "the key", key) {
		t.Fatal("SP1's key is refused")
	}
	random := rand.New(rand.NewPCG(3, 4))
	for word := 8; word < len(key); word += 32 { // each is a scalar or half of a point, but for the last
		b := slices.Clone(key)
		b[min(word+random.IntN(32), len(b)-1)] ^= 1 << random.IntN(8)
		sameKey(t, fmt.Sprintf("word at %d changed", word), b)
	}
	for i := range 8 {
		b := slices.Clone(key)
		b[i] ^= 1
		sameKey(t, fmt.Sprintf("byte %d changed", i), b)
	}
	for name, b := range map[string][]byte{
		"nothing":          nil,
		"a byte":           key[:1],
		"without index":    key[:len(key)-4],
		"a byte less":      key[:len(key)-1],
		"a byte more":      append(slices.Clone(key), 0),
		"zeros":            make([]byte, len(key)),
		"no commitment":    with(key, 1, 0),
		"five commitments": with(key, 1, 5),
		"all commitments":  with(key, 1, 255),
		"an index too far": with(key, len(key)-4, 1),
		"infinite tau":     cleared(key, 840, 128),
		"infinite G2":      cleared(key, 712, 128),
		"infinite G1":      cleared(key, 648, 64),
		"infinite S1":      cleared(key, 72, 64),
		"infinite S2":      cleared(key, 136, 64),
		"infinite S3":      cleared(key, 200, 64),
		"shift of zero":    cleared(key, 40, 32),
		"shift of one":     with(key, 71, 1),
		"generator zero":   cleared(key, 8, 32),
		"shift by omega":   append(slices.Clone(key[:40]), append(slices.Clone(key[8:40]), key[72:]...)...),
	} {
		if sameKey(t, name, b) {
			t.Errorf("%s: accepted", name)
		}
	}
	for _, at := range []int{264, 328, 392, 456, 520, 584} {
		if !sameKey(t, "a selector of zero", cleared(key, at, 64)) {
			t.Errorf("a selector of zero at %d is refused", at)
		}
	}
	// A square root of the generator: shifted twice, the domain is itself.
	p := sp1(t).key.Points()
	p.CosetShift.Sqrt(&p.Generator)
	shift := p.CosetShift.Bytes()
	if sameKey(t, "shift whose square is in the domain", append(slices.Clone(key[:40]), append(shift[:], key[72:]...)...)) {
		t.Error("a shift whose square is in the domain is accepted")
	}
}

func TestKeysOfTheTwist(t *testing.T) {
	v := sp1(t)
	key, err := v.key.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	for _, at := range []int{712, 840} {
		// Real and imaginary parts exchanged: off the curve.
		b := slices.Clone(key)
		copy(b[at:], key[at+32:at+64])
		copy(b[at+32:], key[at:at+32])
		if sameKey(t, "exchanged parts", b) {
			t.Error("a point of G2 with its parts exchanged is accepted")
		}
		// On the twist, and outside of the subgroup.
		copy(b[at:], outside(t))
		if sameKey(t, "outside of the subgroup", b) {
			t.Error("a point outside of the subgroup is accepted")
		}
	}
}

func with(b []byte, at int, value byte) []byte {
	b = slices.Clone(b)
	b[at] = value
	return b
}

func cleared(b []byte, at, size int) []byte {
	b = slices.Clone(b)
	clear(b[at : at+size])
	return b
}

// outside returns a point of the twist that is not in the subgroup, encoded.
func outside(t *testing.T) []byte {
	t.Helper()
	var u curve.E2
	u.A0.SetUint64(1)
	p := curve.MapToCurve2(&u)
	if !p.IsOnCurve() || p.IsInSubGroup() {
		t.Fatal("the point is not what this test needs")
	}
	return bn254.AppendG2(nil, &p)
}
