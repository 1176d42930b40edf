package prooftest

import (
	"crypto/ed25519"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// attester is a Verifier that believes one key's signatures: the smallest that
// is sound, and what a policy of signers is made of.
type attester struct{ key ed25519.PublicKey }

func (a attester) Verify(s proof.Statement, p []byte) error {
	h := s.Hash()
	if len(p) != ed25519.SignatureSize || !ed25519.Verify(a.key, h[:], p) {
		return fmt.Errorf("%w: no signature of the attester", proof.ErrInvalid)
	}
	return nil
}

// verifierFunc is a spoiled one.
type verifierFunc func(s proof.Statement, p []byte) error

func (f verifierFunc) Verify(s proof.Statement, p []byte) error { return f(s, p) }

func attested(sign func(s proof.Statement) commitment.Root) (attester, []Case) {
	key := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))
	var cases []Case
	for i := range byte(3) {
		s := proof.Statement{Program: commitment.Root{1}, Pre: commitment.Root{2, i}, Input: commitment.Root{3, i}, Post: commitment.Root{4, i}}
		h := sign(s)
		cases = append(cases, Case{s, ed25519.Sign(key, h[:])})
	}
	return attester{key.Public().(ed25519.PublicKey)}, cases
}

func TestGoodVerifier(t *testing.T) {
	a, cases := attested(proof.Statement.Hash)
	TestVerifier(t, func() proof.Verifier { return a }, cases)
}

// TestBadVerifiers shows that each rule finds who breaks it.
func TestBadVerifiers(t *testing.T) {
	good, cases := attested(proof.Statement.Hash)
	var calls atomic.Int64
	for _, c := range []struct {
		name, rule string
		verify     verifierFunc
		cases      []Case
	}{
		{"refuses", "Complete", func(proof.Statement, []byte) error { return proof.ErrInvalid }, cases},
		{"tires", "Complete", func(s proof.Statement, p []byte) error {
			if calls.Add(1) > 4 {
				return proof.ErrInvalid
			}
			return good.Verify(s, p)
		}, cases},
		{"ignores what is behind", "ProofLengths", func(s proof.Statement, p []byte) error {
			return good.Verify(s, p[:min(len(p), ed25519.SignatureSize)])
		}, cases},
		{"panics on short proofs", "ProofLengths", func(s proof.Statement, p []byte) error {
			return good.Verify(s, p[:ed25519.SignatureSize])
		}, cases},
		{"reads the first half", "MutatedProofs", func(s proof.Statement, p []byte) error {
			if len(p) == 64 && slices.ContainsFunc(cases, func(c Case) bool { return c.Statement == s && slices.Equal(c.Proof[:32], p[:32]) }) {
				return nil
			}
			return proof.ErrInvalid
		}, cases},
		{"takes any true proof", "OthersProofs", func(s proof.Statement, p []byte) error {
			for _, c := range cases {
				if good.Verify(c.Statement, p) == nil {
					return nil
				}
			}
			return proof.ErrInvalid
		}, cases},
		{"an error of its own", "BoundToTheStatement", func(s proof.Statement, p []byte) error {
			if good.Verify(s, p) != nil {
				return fmt.Errorf("no")
			}
			return nil
		}, cases},
		{"changes the proof", "ConcurrentAndPure", func(s proof.Statement, p []byte) error {
			err := good.Verify(s, p)
			clear(p)
			return err
		}, cases},
	} {
		t.Run(c.name, func(t *testing.T) {
			calls.Store(0)
			found(t, c.rule, c.verify, c.cases)
		})
	}
	// A verifier for each field that its proofs are not bound to.
	for f, name := range []string{"Program", "Pre", "Input", "Post"} {
		forget := func(s proof.Statement) commitment.Root {
			*[]*commitment.Root{&s.Program, &s.Pre, &s.Input, &s.Post}[f] = commitment.Root{}
			return s.Hash()
		}
		a, cases := attested(forget)
		t.Run("forgets "+name, func(t *testing.T) {
			found(t, "BoundToTheStatement", func(s proof.Statement, p []byte) error {
				*[]*commitment.Root{&s.Program, &s.Pre, &s.Input, &s.Post}[f] = commitment.Root{}
				return a.Verify(s, p)
			}, cases)
		})
	}
}

func found(t *testing.T, rule string, v verifierFunc, cases []Case) {
	t.Helper()
	for _, r := range verifierRules {
		if r.name == rule {
			if err := r.check(func() proof.Verifier { return v }, cases); err == nil {
				t.Errorf("%s finds nothing", rule)
			} else {
				t.Log(err)
			}
			return
		}
	}
	t.Fatalf("no rule %s", rule)
}

func TestCases(t *testing.T) {
	_, cases := attested(proof.Statement.Hash)
	if checkCases(cases[:1]) == nil || checkCases(append(cases, cases[0])) == nil || checkCases(cases) != nil {
		t.Error("cases are not checked")
	}
}
