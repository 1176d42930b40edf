package proof_test

import (
	"bytes"
	"crypto/ed25519"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/prooftest"
	"github.com/sharedsec/sharedsec/trust"
)

// An attester believes its key's signatures, of the programs that it knows.
type attester struct {
	seed    byte
	unknown commitment.Root // a program that it does not know
}

func (a attester) private() ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{a.seed}, ed25519.SeedSize))
}

func (a attester) sign(s proof.Statement) []byte {
	h := s.Hash()
	return ed25519.Sign(a.private(), h[:])
}

func (a attester) Key() commitment.Root {
	return commitment.Root(a.private().Public().(ed25519.PublicKey))
}

func (a attester) Verify(s proof.Statement, p []byte) error {
	if s.Program == a.unknown {
		return fmt.Errorf("%w: %v", proof.ErrUnknownProgram, s.Program)
	}
	h, key := s.Hash(), a.Key()
	if len(p) != ed25519.SignatureSize || !ed25519.Verify(key[:], h[:], p) {
		return fmt.Errorf("%w: no signature", proof.ErrInvalid)
	}
	return nil
}

// A counting attester counts the calls of both kinds.
type counting struct {
	attester
	single, batches *int
}

func (c counting) Verify(s proof.Statement, p []byte) error {
	*c.single++
	return c.attester.Verify(s, p)
}

func (c counting) VerifyBatch(s []proof.Statement, proofs [][]byte) error {
	*c.batches++
	return proof.VerifyBatch(c.attester, s, proofs)
}

func must(v proof.BatchVerifier, err error) proof.BatchVerifier {
	if err != nil {
		panic(err)
	}
	return v
}

// assemble makes a proof of s by the signers with the given indices, which are one
// less than their seeds.
func assemble(t testing.TB, s proof.Statement, indices ...uint8) []byte {
	t.Helper()
	var parts []proof.Part
	for _, i := range indices {
		parts = append(parts, proof.Part{Verifier: i, Proof: attester{seed: i + 1}.sign(s)})
	}
	p, err := proof.AppendParts(nil, parts...)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func statement(i byte) proof.Statement {
	return proof.Statement{Program: root(1), Pre: root(2 + i), Input: root(3 + i), Post: root(4 + i)}
}

func TestThreshold(t *testing.T) {
	three := []proof.Verifier{attester{seed: 1}, attester{seed: 2}, attester{seed: 3}}
	nested := []proof.Verifier{must(proof.AllOf(three[:2]...)), three[2]}
	nest := func(s proof.Statement) []byte {
		p, err := proof.AppendParts(nil, proof.Part{Verifier: 0, Proof: assemble(t, s, 0, 1)})
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	for _, c := range []struct {
		name  string
		make  func() proof.Verifier
		prove func(i byte, s proof.Statement) []byte
	}{
		{"2 of 3", func() proof.Verifier { return must(proof.Threshold(2, three...)) }, func(i byte, s proof.Statement) []byte {
			return assemble(t, s, [][]uint8{{0, 1}, {0, 2}, {1, 2}}[i]...)
		}},
		{"all of 3", func() proof.Verifier { return must(proof.AllOf(three...)) }, func(_ byte, s proof.Statement) []byte { return assemble(t, s, 0, 1, 2) }},
		{"any of 3", func() proof.Verifier { return must(proof.AnyOf(three...)) }, func(i byte, s proof.Statement) []byte { return assemble(t, s, i) }},
		{"one alone", func() proof.Verifier { return must(proof.AllOf(three[0])) }, func(_ byte, s proof.Statement) []byte { return assemble(t, s, 0) }},
		{"nested", func() proof.Verifier { return must(proof.AnyOf(nested...)) }, func(_ byte, s proof.Statement) []byte { return nest(s) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			var cases []prooftest.Case
			for i := range byte(3) {
				s := statement(3 * i)
				cases = append(cases, prooftest.Case{Statement: s, Proof: c.prove(i, s)})
			}
			prooftest.TestVerifier(t, c.make, cases)
		})
	}
}

// Whoever forges writes the parts by hand.
func TestThresholdForgeries(t *testing.T) {
	s := statement(0)
	v := must(proof.Threshold(2, attester{seed: 1}, attester{seed: 2}, attester{seed: 3}))
	part := func(i uint8) []byte { return assemble(t, s, i) }
	long := func(length ...byte) []byte {
		p := slices.Concat(part(0), part(1))
		copy(p[len(part(0))+1:], length)
		return p
	}
	if err := v.Verify(s, slices.Concat(part(0), part(1))); err != nil {
		t.Fatal(err)
	}
	for name, p := range map[string][]byte{
		"nothing":                      {},
		"one part":                     part(0),
		"one part twice":               slices.Concat(part(0), part(0)),
		"descending":                   slices.Concat(part(1), part(0)),
		"three parts":                  slices.Concat(part(0), part(1), part(2)),
		"a byte behind":                append(slices.Concat(part(0), part(1)), 0),
		"a byte short":                 slices.Concat(part(0), part(1))[:2*len(part(0))-1],
		"a head cut":                   slices.Concat(part(0), part(1)[:4]),
		"a verifier beyond the last":   slices.Concat(part(0), part(3)),
		"the last index of all":        slices.Concat(part(0), part(255)),
		"a length beyond the end":      long(0, 0, 0, 65),
		"the greatest length":          long(0xff, 0xff, 0xff, 0xff),
		"a length that turns negative": long(0x80, 0, 0, 0),
		"a length that is short":       long(0, 0, 0, 63),
		"an empty part":                slices.Concat(part(0), []byte{1, 0, 0, 0, 0}),
		"another's proof":              slices.Concat(part(0), []byte{1, 0, 0, 0, 64}, attester{seed: 3}.sign(s)),
		"one proof under two indices":  slices.Concat(part(0), []byte{1}, part(0)[1:]),
		"the proof of another's post":  slices.Concat(part(0), assemble(t, statement(1), 1)),
		"the second part is a forgery": slices.Concat(part(0), []byte{2, 0, 0, 0, 64}, make([]byte, 64)),
		"the first part is a forgery":  slices.Concat([]byte{0, 0, 0, 0, 64}, make([]byte, 64), part(1)),
	} {
		if err := v.Verify(s, p); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s: Verify = %v, want ErrInvalid", name, err)
		}
	}
}

func TestThresholdNamesThePart(t *testing.T) {
	s, strange := statement(0), statement(1)
	strange.Program = root(99)
	v := must(proof.Threshold(2, attester{seed: 1, unknown: strange.Program}, attester{seed: 2}, attester{seed: 3, unknown: strange.Program}))
	forged := func(s proof.Statement, good uint8, bad uint8) []byte {
		p, err := proof.AppendParts(nil, proof.Part{Verifier: good, Proof: attester{seed: good + 1}.sign(s)}, proof.Part{Verifier: bad, Proof: make([]byte, 64)})
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	for _, c := range []struct {
		name      string
		statement proof.Statement
		proof     []byte
		want      error
		text      string
	}{
		{"one is unknown", strange, assemble(t, strange, 0, 1), proof.ErrUnknownProgram, "verifier 0 of 3"},
		{"all are unknown", strange, assemble(t, strange, 0, 2), proof.ErrUnknownProgram, "verifier 0 of 3"},
		{"the last is unknown", strange, assemble(t, strange, 1, 2), proof.ErrUnknownProgram, "verifier 2 of 3"},
		{"invalid", s, forged(s, 0, 2), proof.ErrInvalid, "verifier 2 of 3"},
		{"unknown, and another is invalid", strange, forged(strange, 0, 1), proof.ErrInvalid, "verifier 1 of 3"},
	} {
		err := v.Verify(c.statement, c.proof)
		if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.text) {
			t.Errorf("%s: Verify = %v, want %v of %s", c.name, err, c.want, c.text)
		}
		if errors.Is(err, proof.ErrInvalid) && errors.Is(err, proof.ErrUnknownProgram) {
			t.Errorf("%s: Verify = %v: it names two reactions", c.name, err)
		}
	}
}

// Each verifier is called once for all that is its.
func TestThresholdForwardsBatches(t *testing.T) {
	var single, batches int
	list := func(seed byte) proof.Verifier { return counting{attester{seed: seed}, &single, &batches} }
	v := must(proof.Threshold(2, list(1), list(2), list(3)))
	var statements []proof.Statement
	var proofs [][]byte
	for i := range byte(6) {
		s := statement(3 * i)
		statements, proofs = append(statements, s), append(proofs, assemble(t, s, 0, 1+i%2))
	}
	if err := v.VerifyBatch(statements, proofs); err != nil {
		t.Fatal(err)
	}
	if single != 0 || batches != 3 {
		t.Errorf("%d calls of Verify and %d of VerifyBatch, want 0 and one of each verifier", single, batches)
	}
}

func TestVerifyBatch(t *testing.T) {
	a, s, other := attester{seed: 1}, statement(0), statement(3)
	if err := proof.VerifyBatch(a, []proof.Statement{s, other}, [][]byte{a.sign(s), a.sign(other)}); err != nil {
		t.Error(err)
	}
	for name, c := range map[string]struct {
		s []proof.Statement
		p [][]byte
	}{
		"nothing":       {},
		"no proof":      {[]proof.Statement{s}, nil},
		"no statement":  {nil, [][]byte{a.sign(s)}},
		"a proof fewer": {[]proof.Statement{s, other}, [][]byte{a.sign(s)}},
		"swapped":       {[]proof.Statement{other, s}, [][]byte{a.sign(s), a.sign(other)}},
	} {
		if err := proof.VerifyBatch(a, c.s, c.p); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s: VerifyBatch = %v, want ErrInvalid", name, err)
		}
	}
	err := proof.VerifyBatch(a, []proof.Statement{s, other}, [][]byte{a.sign(s), {}})
	if err == nil || !strings.Contains(err.Error(), "proof 1") {
		t.Errorf("VerifyBatch = %v, want that it names proof 1", err)
	}
}

func TestThresholdIsRefused(t *testing.T) {
	a := attester{seed: 1}
	for name, c := range map[string]struct {
		k         int
		verifiers []proof.Verifier
	}{
		"no verifiers":   {0, nil},
		"one of none":    {1, nil},
		"none of one":    {0, []proof.Verifier{a}},
		"less than none": {-1, []proof.Verifier{a}},
		"two of one":     {2, []proof.Verifier{a}},
		"256 verifiers":  {1, slices.Repeat([]proof.Verifier{a}, 256)},
		"a nil verifier": {1, []proof.Verifier{a, nil}},
	} {
		if v, err := proof.Threshold(c.k, c.verifiers...); err == nil {
			t.Errorf("%s: Threshold = %v, want an error", name, v)
		}
	}
	if _, err := proof.Threshold(255, slices.Repeat([]proof.Verifier{a}, 255)...); err != nil {
		t.Errorf("255 verifiers: %v", err)
	}
	if _, err := proof.AllOf(); err == nil {
		t.Error("AllOf() of nothing would accept everything")
	}
}

// keyless hides all but Verify.
type keyless struct{ proof.Verifier }

func TestThresholdKey(t *testing.T) {
	a, b := attester{seed: 1}, attester{seed: 2}
	ka, kb := a.Key(), b.Key()
	key := func(v proof.Verifier) commitment.Root {
		k, err := proof.Key(v)
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	if got, want := key(must(proof.AnyOf(a, b))), commitment.Keccak256([]byte{0x22, 1, 2}, ka[:], kb[:]); got != want {
		t.Errorf("the key is %v, want %v", got, want)
	}
	seen := map[commitment.Root]bool{}
	for _, v := range []proof.Verifier{a, must(proof.AllOf(a)), must(proof.AllOf(a, b)), must(proof.AllOf(b, a)), must(proof.AnyOf(a, b)), must(proof.AnyOf(a, a))} {
		if seen[key(v)] {
			t.Errorf("two policies have the key %v", key(v))
		}
		seen[key(v)] = true
	}
	for _, v := range []proof.Verifier{keyless{a}, must(proof.AllOf(keyless{a}, b)), must(proof.AllOf(a, keyless{b})), must(proof.AllOf(must(proof.AllOf(keyless{a}))))} {
		if k, err := proof.Key(v); !errors.Is(err, errors.ErrUnsupported) {
			t.Errorf("Key of %T = %v, %v, want errors.ErrUnsupported", v, k, err)
		}
	}
}

// stating is a verifier that takes something on trust.
type stating struct{ attester }

func (s stating) Assumptions() []trust.Assumption {
	return []trust.Assumption{{Part: "attester", Dimension: trust.StateValidation, Who: fmt.Sprintf("key %d", s.seed), Could: "sign what is false", Cost: "nothing"}}
}

func TestThresholdForwardsTrust(t *testing.T) {
	a, b := stating{attester{seed: 1}}, stating{attester{seed: 2}}
	stated, ok := trust.Of(must(proof.Threshold(2, a, b, a, attester{seed: 3})))
	if !ok {
		t.Fatal("it states nothing")
	}
	var who []string
	for _, s := range stated {
		who = append(who, s.Who)
	}
	if want := []string{"2 of 4 verifiers together", "key 1", "key 2", "unknown"}; !slices.Equal(who, want) {
		t.Errorf("it states %q, want %q", who, want)
	}
}

func TestAppendParts(t *testing.T) {
	for name, parts := range map[string][]proof.Part{
		"twice":      {{Verifier: 1}, {Verifier: 1}},
		"descending": {{Verifier: 2}, {Verifier: 1}},
	} {
		if _, err := proof.AppendParts(nil, parts...); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s: AppendParts = %v, want ErrInvalid", name, err)
		}
	}
	got, err := proof.AppendParts([]byte{9}, proof.Part{Verifier: 0, Proof: []byte{1, 2}}, proof.Part{Verifier: 254})
	if want := []byte{9, 0, 0, 0, 0, 2, 1, 2, 254, 0, 0, 0, 0}; err != nil || !bytes.Equal(got, want) {
		t.Errorf("AppendParts = %x, %v, want %x", got, err, want)
	}
}

// A credulous verifier believes all that it is shown, and notes it.
type credulous struct {
	index uint8
	seen  *[]proof.Part
}

func (c credulous) Verify(_ proof.Statement, p []byte) error {
	*c.seen = append(*c.seen, proof.Part{Verifier: c.index, Proof: p})
	return nil
}

// What is accepted is what AppendParts writes of what the verifiers were shown: one
// choice has one encoding.
func FuzzThreshold(f *testing.F) {
	f.Add(uint8(2), uint8(3), assemble(f, statement(0), 0, 2))
	f.Add(uint8(1), uint8(1), []byte{0, 0, 0, 0, 0})
	f.Add(uint8(1), uint8(1), []byte{0, 0xff, 0xff, 0xff, 0xff})
	f.Fuzz(func(t *testing.T, k, n uint8, p []byte) {
		var seen []proof.Part
		var verifiers []proof.Verifier
		for i := range n {
			verifiers = append(verifiers, credulous{i, &seen})
		}
		v, err := proof.Threshold(int(k), verifiers...)
		if err != nil {
			return
		}
		if err := v.Verify(statement(0), p); err != nil {
			if !errors.Is(err, proof.ErrInvalid) {
				t.Fatalf("Verify = %v, want ErrInvalid", err)
			}
			return
		}
		again, err := proof.AppendParts(nil, seen...)
		if err != nil || !bytes.Equal(again, p) || len(seen) != int(k) {
			t.Errorf("%x is accepted, and is %x, %v with %d parts, want %d", p, again, err, len(seen), k)
		}
	})
}
