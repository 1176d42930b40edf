package validitytest

import (
	"bytes"
	"encoding/binary"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
)

// three returns verifiers of three kinds.
func three(t testing.TB, c *chain) []*verifier {
	t.Helper()
	return []*verifier{newSP1(t, c, 2, nil), newRiscZero(t, c), newSP1(t, c, 5, v6(0))}
}

// newThreshold returns the threshold of verifiers, which proves to the first k.
func newThreshold(t testing.TB, k int, parts []*verifier) *verifier {
	t.Helper()
	c := parts[0].chain
	var list []proof.Verifier
	var addresses []common.Address
	for _, p := range parts {
		list, addresses = append(list, p.v), append(addresses, p.at)
	}
	v, err := proof.Threshold(k, list...)
	if err != nil {
		t.Fatal(err)
	}
	var first []int
	for i := range k {
		first = append(first, i)
	}
	return &verifier{chain: c, t: t, at: c.mustCreate(t, validity.Threshold(uint8(k), addresses...)), v: v, prove: func(s proof.Statement) []byte {
		return proveTo(parts, s, first...)
	}}
}

// proveTo returns a proof with parts for the verifiers with some indices.
func proveTo(parts []*verifier, s proof.Statement, indices ...int) (out []byte) {
	for _, i := range indices {
		out = append(out, part(byte(i), parts[i].prove(s))...)
	}
	return out
}

func part(index byte, p []byte) []byte {
	return append(binary.BigEndian.AppendUint32([]byte{index}, uint32(len(p))), p...)
}

func TestThreshold(t *testing.T) {
	parts := three(t, newChain(t))
	for k := 1; k <= 3; k++ {
		v := newThreshold(t, k, parts)
		key, err := proof.Key(v.v)
		if err != nil {
			t.Fatal(err)
		}
		v.check(key)
	}
}

// Any k of the verifiers, in ascending order, exactly k, and all of them convinced.
func TestThresholdParts(t *testing.T) {
	parts := three(t, newChain(t))
	v := newThreshold(t, 2, parts)
	s, other := statement(1), statement(2)
	to := func(indices ...int) []byte { return proveTo(parts, s, indices...) }
	a, b := to(0), to(1)
	for name, c := range map[string]struct {
		proof []byte
		want  bool
	}{
		"first two":              {to(0, 1), true},
		"first and last":         {to(0, 2), true},
		"last two":               {to(1, 2), true},
		"one":                    {to(1), false},
		"three":                  {to(0, 1, 2), false},
		"none":                   {nil, false},
		"descending":             {to(1, 0), false},
		"one twice":              {slices.Concat(a, a), false},
		"one of another":         {slices.Concat(a, proveTo(parts, other, 1)), false},
		"one of the other's":     {slices.Concat(a, part(1, parts[0].prove(s))), false},
		"no such verifier":       {slices.Concat(a, part(3, parts[0].prove(s))), false},
		"the last index":         {slices.Concat(a, part(255, parts[0].prove(s))), false},
		"an empty part":          {slices.Concat(a, part(1, nil)), false},
		"a length beyond":        {slices.Concat(a, []byte{1, 0xff, 0xff, 0xff, 0xff}, b[5:]), false},
		"a length too short":     {slices.Concat(a, []byte{1, 0, 0, 0, 1}, b[5:]), false},
		"half a header":          {slices.Concat(a, b[:3]), false},
		"a header behind":        {slices.Concat(a, b, []byte{2, 0, 0, 0, 0}), false},
		"a header of none ahead": {slices.Concat([]byte{0, 0, 0, 0, 0}, a, b), false},
	} {
		if got := v.accepts1(s, c.proof); got != c.want {
			t.Errorf("%s: accepted %v, want %v", name, got, c.want)
		}
	}
	// Each proof of a list chooses its own verifiers.
	list := []proof.Statement{s, other, s}
	proofs := [][]byte{to(0, 1), proveTo(parts, other, 1, 2), to(0, 2)}
	if !v.accepts(list, proofs) {
		t.Error("refused, with other verifiers for each")
	}
	for i := range proofs {
		whole := proofs[i]
		proofs[i] = bytes.Clone(whole)
		proofs[i][len(whole)-1] ^= 1
		if v.accepts(list, proofs) {
			t.Errorf("accepted with proof %d changed", i)
		}
		proofs[i] = whole
	}
}

// A threshold may be a part of another.
func TestNestedThreshold(t *testing.T) {
	parts := three(t, newChain(t))
	v := newThreshold(t, 1, []*verifier{newThreshold(t, 2, parts), parts[2]})
	key, err := proof.Key(v.v)
	if err != nil {
		t.Fatal(err)
	}
	if got := v.key(t, v.at); got != key {
		t.Errorf("its key on L1 is %x, in Go %v", got, key)
	}
	s, proofs := v.many(2)
	if !v.accepts(s, proofs) {
		t.Error("refused")
	}
	if v.accepts([]proof.Statement{s[1], s[0]}, proofs) {
		t.Error("accepted for other statements")
	}
}

func TestThresholdParams(t *testing.T) {
	c := newChain(t)
	at := newSP1(t, c, 2, nil).at
	for _, x := range []struct {
		k    uint8
		n    int
		want bool
	}{{0, 0, false}, {0, 1, false}, {1, 0, false}, {2, 1, false}, {1, 1, true}, {255, 255, true}, {1, 256, false}} {
		if _, _, ret, err := c.create(validity.Threshold(x.k, slices.Repeat([]common.Address{at}, x.n)...)); (err == nil) != x.want {
			t.Errorf("%d of %d: %v, %x", x.k, x.n, err, ret)
		}
	}
	if _, _, _, err := c.create(validity.Threshold(1, common.Address{0xee})); err == nil {
		t.Error("created over what is no contract")
	}
}
