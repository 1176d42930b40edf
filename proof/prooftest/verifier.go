package prooftest

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/sharedsec/sharedsec/proof"
)

// A Case is a statement with a proof that proves it.
type Case struct {
	Statement proof.Statement
	Proof     []byte
}

// TestVerifier tests a [proof.Verifier], and if it is one, the
// [proof.BatchVerifier]: that it is convinced by proofs, and by nothing else, alone
// and in batches. Make returns a verifier, made anew; the cases' statements must
// differ from each other, and there must be two at least.
//
// No test shows that a proof system is sound. This one finds what goes wrong
// around it: fields of the statement that a proof is not bound to, bytes of the
// proof that nobody reads, lengths that crash, batches that differ from their
// members.
func TestVerifier(t *testing.T, make func() proof.Verifier, cases []Case) {
	if err := checkCases(cases); err != nil {
		t.Fatal(err)
	}
	for _, r := range verifierRules {
		t.Run(r.name, func(t *testing.T) {
			if err := r.check(make, cases); err != nil {
				t.Error(err)
			}
		})
	}
}

func checkCases(cases []Case) error {
	if len(cases) < 2 {
		return errors.New("prooftest: want two cases at least")
	}
	for i, c := range cases {
		for _, d := range cases[:i] {
			if c.Statement == d.Statement {
				return errors.New("prooftest: two cases of one statement")
			}
		}
	}
	return nil
}

// verifierRules are the subtests of [TestVerifier].
var verifierRules = []struct {
	name  string
	check func(make func() proof.Verifier, cases []Case) error
}{
	{"Complete", complete},
	{"BoundToTheStatement", bound},
	{"OthersProofs", othersProofs},
	{"MutatedProofs", mutatedProofs},
	{"ProofLengths", proofLengths},
	{"ConcurrentAndPure", concurrentAndPure},
	{"Batches", batches},
	{"BatchLengths", batchLengths},
}

// verify calls Verify. A panic is an error that matches no sentinel.
func verify(v proof.Verifier, s proof.Statement, p []byte) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("panic in Verify: %v", x)
		}
	}()
	return v.Verify(s, p)
}

// refuses reports an error unless v refuses p for s, in the words that it may.
func refuses(v proof.Verifier, s proof.Statement, p []byte) error {
	return refusal(verify(v, s, p))
}

// refusal reports an error unless err is a refusal as the interface has it.
func refusal(err error) error {
	switch {
	case err == nil:
		return errors.New("it is accepted")
	case !errors.Is(err, proof.ErrInvalid) && !errors.Is(err, proof.ErrUnknownProgram):
		return fmt.Errorf("the error is %w, which matches neither proof.ErrInvalid nor proof.ErrUnknownProgram", err)
	}
	return nil
}

func complete(make func() proof.Verifier, cases []Case) error {
	v := make()
	for range 2 {
		for i, c := range cases {
			if err := verify(v, c.Statement, c.Proof); err != nil {
				return fmt.Errorf("case %d: a true proof is refused: %w", i, err)
			}
		}
	}
	return nil
}

// bound changes each field of the statement.
func bound(make func() proof.Verifier, cases []Case) error {
	v := make()
	for i, c := range cases {
		other := cases[(i+1)%len(cases)].Statement
		for f, name := range []string{"Program", "Pre", "Input", "Post"} {
			field := func(s *proof.Statement) *[32]byte {
				return []*[32]byte{(*[32]byte)(&s.Program), (*[32]byte)(&s.Pre), (*[32]byte)(&s.Input), (*[32]byte)(&s.Post)}[f]
			}
			var changed []proof.Statement
			for bit := range 256 {
				s := c.Statement
				field(&s)[bit/8] ^= 1 << (bit % 8)
				changed = append(changed, s)
			}
			zero, swapped := c.Statement, c.Statement
			*field(&zero), *field(&swapped) = [32]byte{}, *field(&other)
			changed = append(changed, zero, swapped)
			for _, s := range changed {
				if s == c.Statement {
					continue
				}
				if err := refuses(v, s, c.Proof); err != nil {
					return fmt.Errorf("case %d: with %s %x in place of %x: %w: a proof speaks of its statement, all of it", i, name, *field(&s), *field(&c.Statement), err)
				}
			}
		}
	}
	return nil
}

func othersProofs(make func() proof.Verifier, cases []Case) error {
	v := make()
	for i, c := range cases {
		for k, d := range cases {
			if i == k {
				continue
			}
			if err := refuses(v, c.Statement, d.Proof); err != nil {
				return fmt.Errorf("the proof of case %d for the statement of case %d: %w", k, i, err)
			}
		}
	}
	return nil
}

// mutations is how many places of a long proof are changed, evenly chosen.
const mutations = 512

// mutatedProofs changes proofs byte by byte.
func mutatedProofs(make func() proof.Verifier, cases []Case) error {
	v := make()
	for i, c := range cases {
		stride := (len(c.Proof) + mutations - 1) / mutations
		for at := 0; at < len(c.Proof); at += stride {
			for _, x := range []byte{0x01, 0x80, 0xff} {
				p := slices.Clone(c.Proof)
				p[at] ^= x
				if err := refuses(v, c.Statement, p); err != nil {
					return fmt.Errorf("case %d: with byte %d of the proof changed by %#x: %w: one statement's proof has no bytes that do not count", i, at, x, err)
				}
			}
		}
	}
	return nil
}

// proofLengths cuts and extends proofs.
func proofLengths(make func() proof.Verifier, cases []Case) error {
	v := make()
	for i, c := range cases {
		stride := (len(c.Proof) + mutations - 1) / mutations
		for n := 0; n < len(c.Proof); n += stride {
			if err := refuses(v, c.Statement, c.Proof[:n:n]); err != nil {
				return fmt.Errorf("case %d: the first %d bytes of %d: %w", i, n, len(c.Proof), err)
			}
		}
		for _, more := range [][]byte{{0}, {0xff}, bytes.Repeat([]byte{0}, 32), c.Proof} {
			if len(more) == 0 {
				continue
			}
			if err := refuses(v, c.Statement, slices.Concat(c.Proof, more)); err != nil {
				return fmt.Errorf("case %d: with %d bytes behind it: %w", i, len(more), err)
			}
		}
		if len(c.Proof) > 0 {
			if err := refuses(v, c.Statement, nil); err != nil {
				return fmt.Errorf("case %d: no proof: %w", i, err)
			}
		}
	}
	return nil
}

// concurrentAndPure verifies true and false proofs at the same time, again and
// again: the verdict depends on the arguments alone, which stay as they are.
func concurrentAndPure(make func() proof.Verifier, cases []Case) error {
	v := make()
	errs := [4]error{}
	var wg sync.WaitGroup
	for g := range errs {
		wg.Go(func() {
			for n := range 4 * len(cases) {
				c := cases[(n+g)%len(cases)]
				p := slices.Clone(c.Proof)
				wrong := c.Statement
				wrong.Post[0] ^= 1
				if err := refuses(v, wrong, p); err != nil {
					errs[g] = fmt.Errorf("another Post: %w", err)
					return
				}
				if err := verify(v, c.Statement, p); err != nil {
					errs[g] = fmt.Errorf("a true proof, after and beside others, is refused: %w", err)
					return
				}
				if !bytes.Equal(p, c.Proof) {
					errs[g] = errors.New("a call of Verify changed the proof")
					return
				}
			}
		})
	}
	wg.Wait()
	return errors.Join(errs[:]...)
}
