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

// batchFunc is one that is spoiled in batches alone.
type batchFunc struct {
	attester
	verify func(s []proof.Statement, proofs [][]byte) error
}

func (f batchFunc) VerifyBatch(s []proof.Statement, proofs [][]byte) error {
	return f.verify(s, proofs)
}

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
	TestVerifier(t, func() proof.Verifier {
		return batchFunc{a, func(s []proof.Statement, proofs [][]byte) error { return proof.VerifyBatch(a, s, proofs) }}
	}, cases)
}

// TestBadBatchVerifiers shows the same of batches.
func TestBadBatchVerifiers(t *testing.T) {
	good, cases := attested(proof.Statement.Hash)
	// some verifies those of a batch that are chosen.
	some := func(chosen func(i, n int) bool) func([]proof.Statement, [][]byte) error {
		return func(s []proof.Statement, proofs [][]byte) error {
			if len(s) != len(proofs) || len(s) == 0 {
				return proof.ErrInvalid
			}
			for i := range s {
				if chosen(i, len(s)) && good.Verify(s[i], proofs[i]) != nil {
					return proof.ErrInvalid
				}
			}
			return nil
		}
	}
	for _, c := range []struct {
		name, rule string
		verify     func(s []proof.Statement, proofs [][]byte) error
	}{
		{"refuses", "Batches", func([]proof.Statement, [][]byte) error { return proof.ErrInvalid }},
		{"reads the first alone", "Batches", some(func(i, _ int) bool { return i == 0 })},
		{"forgets the last", "Batches", some(func(i, n int) bool { return i < n-1 || n == 1 })},
		{"reads none of one", "Batches", some(func(_, n int) bool { return n > 1 })},
		{"takes proofs in any order", "Batches", func(s []proof.Statement, proofs [][]byte) error {
			if len(s) != len(proofs) || len(s) == 0 {
				return proof.ErrInvalid
			}
			for i := range s {
				if !slices.ContainsFunc(proofs, func(p []byte) bool { return good.Verify(s[i], p) == nil }) {
					return proof.ErrInvalid
				}
			}
			return nil
		}},
		{"an error of its own", "Batches", func(s []proof.Statement, proofs [][]byte) error {
			if proof.VerifyBatch(good, s, proofs) != nil {
				return fmt.Errorf("no")
			}
			return nil
		}},
		{"takes nothing", "BatchLengths", func(s []proof.Statement, proofs [][]byte) error {
			if len(s) == 0 && len(proofs) == 0 {
				return nil
			}
			return proof.VerifyBatch(good, s, proofs)
		}},
		{"takes statements without proofs", "BatchLengths", func(s []proof.Statement, proofs [][]byte) error {
			if len(proofs) == 0 {
				return proof.ErrInvalid
			}
			n := min(len(s), len(proofs))
			return proof.VerifyBatch(good, s[:n], proofs[:n])
		}},
		{"panics on lists that do not fit", "BatchLengths", func(s []proof.Statement, proofs [][]byte) error {
			if len(s) == 0 || len(proofs) == 0 {
				return proof.ErrInvalid
			}
			for i := range s {
				if err := good.Verify(s[i], proofs[i]); err != nil {
					return err
				}
			}
			return nil
		}},
	} {
		t.Run(c.name, func(t *testing.T) { found(t, c.rule, batchFunc{good, c.verify}, cases) })
	}
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
			found(t, "BoundToTheStatement", verifierFunc(func(s proof.Statement, p []byte) error {
				*[]*commitment.Root{&s.Program, &s.Pre, &s.Input, &s.Post}[f] = commitment.Root{}
				return a.Verify(s, p)
			}), cases)
		})
	}
}

func found(t *testing.T, rule string, v proof.Verifier, cases []Case) {
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
