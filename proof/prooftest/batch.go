package prooftest

import (
	"fmt"
	"slices"

	"github.com/sharedsec/sharedsec/proof"
)

// verifyBatch verifies cases at once. What does not fit is called directly: the
// helper refuses it ahead of the verifier.
func verifyBatch(v proof.Verifier, s []proof.Statement, proofs [][]byte) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("panic in VerifyBatch: %v", x)
		}
	}()
	if b, ok := v.(proof.BatchVerifier); ok {
		return b.VerifyBatch(s, proofs)
	}
	return proof.VerifyBatch(v, s, proofs)
}

func lists(cases []Case) (s []proof.Statement, proofs [][]byte) {
	for _, c := range cases {
		s, proofs = append(s, c.Statement), append(proofs, c.Proof)
	}
	return s, proofs
}

// batches holds batches against their members: one is accepted exactly if each of
// them is.
func batches(make func() proof.Verifier, cases []Case) error {
	v := make()
	for n := 1; n <= len(cases); n++ {
		s, proofs := lists(cases[:n])
		if err := verifyBatch(v, s, proofs); err != nil {
			return fmt.Errorf("a batch of %d true proofs is refused: %w", n, err)
		}
	}
	backward := slices.Clone(cases)
	slices.Reverse(backward)
	twice := slices.Concat(cases, backward)
	s, proofs := lists(twice)
	if err := verifyBatch(v, s, proofs); err != nil {
		return fmt.Errorf("a batch with each proof twice is refused: %w", err)
	}
	for i, c := range twice {
		other := cases[0]
		if other.Statement == c.Statement {
			other = cases[1]
		}
		post := c.Statement
		post.Post[31] ^= 1
		bad := []Case{{c.Statement, other.Proof}, {other.Statement, c.Proof}, {post, c.Proof}, {c.Statement, append(slices.Clone(c.Proof), 0)}}
		if n := len(c.Proof); n > 0 {
			bad = append(bad, Case{c.Statement, nil})
			for _, at := range []int{0, n / 2, n - 1} {
				p := slices.Clone(c.Proof)
				p[at] ^= 1
				bad = append(bad, Case{c.Statement, p})
			}
		}
		for k, b := range bad {
			spoiled := slices.Clone(twice)
			spoiled[i] = b
			for _, list := range [][]Case{spoiled, {b}} {
				s, proofs := lists(list)
				if err := refusal(verifyBatch(v, s, proofs)); err != nil {
					return fmt.Errorf("a batch of %d with one that is wrong, in way %d: %w", len(list), k, err)
				}
			}
		}
	}
	// Two that are wrong, each by the other's proof: errors must not cancel.
	s, proofs = lists(cases)
	proofs[0], proofs[1] = proofs[1], proofs[0]
	if err := refusal(verifyBatch(v, s, proofs)); err != nil {
		return fmt.Errorf("a batch with two proofs swapped: %w", err)
	}
	return nil
}

// batchLengths gives nothing, and lists that do not fit.
func batchLengths(make func() proof.Verifier, cases []Case) error {
	v := make()
	s, proofs := lists(cases)
	n := len(cases)
	for _, b := range []struct {
		name   string
		s      []proof.Statement
		proofs [][]byte
	}{
		{"nothing", nil, nil},
		{"a statement and no proof", s[:1], nil},
		{"a proof and no statement", nil, proofs[:1]},
		{"a proof too few", s, proofs[: n-1 : n-1]},
		{"a statement too few", s[: n-1 : n-1], proofs},
	} {
		if err := refusal(verifyBatch(v, b.s, b.proofs)); err != nil {
			return fmt.Errorf("a batch of %s: %w", b.name, err)
		}
	}
	return nil
}
