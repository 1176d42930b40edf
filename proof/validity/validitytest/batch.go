package validitytest

import (
	"fmt"
	"slices"

	"github.com/sharedsec/sharedsec/proof/validity"
)

// A batch is what is verified at once.
type batch []Case

func (b batch) lists() (inputs [][][32]byte, proofs [][]byte) {
	for _, c := range b {
		inputs, proofs = append(inputs, c.Inputs), append(proofs, c.Proof)
	}
	return inputs, proofs
}

func (b batch) verify(s validity.System) error {
	inputs, proofs := b.lists()
	return verifyBatch(s, inputs, proofs)
}

func verifyBatch(s validity.System, inputs [][][32]byte, proofs [][]byte) (err error) {
	defer recovered("VerifyInputsBatch", &err)
	return validity.VerifyInputsBatch(s, inputs, proofs)
}

// spoiled returns c with what makes it wrong, in each of the ways that a verifier
// sees: early, when it reads, and late, in the equation.
func spoiled(c, other Case) []Case {
	bad := []Case{{c.Inputs, other.Proof}, {other.Inputs, c.Proof}, {c.Inputs, nil}, {nil, c.Proof}}
	for _, at := range []int{0, len(c.Proof) / 2, len(c.Proof) - 1} {
		p := slices.Clone(c.Proof)
		p[at] ^= 1
		bad = append(bad, Case{c.Inputs, p})
	}
	return bad
}

// batches holds batches against their members: one is accepted exactly if each of
// them is.
func batches(make func() validity.System, cases []Case) error {
	s := make()
	for n := 1; n <= len(cases); n++ {
		if err := batch(cases[:n]).verify(s); err != nil {
			return fmt.Errorf("a batch of %d true proofs is refused: %w", n, err)
		}
	}
	backward := slices.Clone(cases)
	slices.Reverse(backward)
	twice := slices.Concat(cases, backward)
	for range 2 {
		if err := batch(twice).verify(s); err != nil {
			return fmt.Errorf("a batch with each proof twice is refused: %w", err)
		}
	}
	for i := range twice {
		other := cases[0]
		if slices.Equal(other.Inputs, twice[i].Inputs) {
			other = cases[1]
		}
		for k, bad := range spoiled(twice[i], other) {
			if refused(verify(s, bad.Inputs, bad.Proof)) != nil {
				return fmt.Errorf("what is wrong in way %d is accepted alone", k)
			}
			b := slices.Clone(twice)
			b[i] = bad
			if err := refused(batch(b).verify(s)); err != nil {
				return fmt.Errorf("a batch of %d whose proof %d is wrong in way %d: %w", len(b), i, k, err)
			}
			if err := refused(batch{bad}.verify(s)); err != nil {
				return fmt.Errorf("a batch of one that is wrong in way %d: %w", k, err)
			}
		}
	}
	// Two that are wrong, each by the other's proof: errors must not cancel.
	inputs, proofs := batch(cases).lists()
	proofs[0], proofs[1] = proofs[1], proofs[0]
	if err := refused(verifyBatch(s, inputs, proofs)); err != nil {
		return fmt.Errorf("a batch with two proofs swapped: %w", err)
	}
	return nil
}

// batchLengths gives nothing, and lists that do not fit.
func batchLengths(make func() validity.System, cases []Case) error {
	s := make()
	inputs, proofs := batch(cases).lists()
	for _, b := range []struct {
		name   string
		inputs [][][32]byte
		proofs [][]byte
	}{
		{"nothing", nil, nil},
		{"no proof", inputs[:1], nil},
		{"no inputs", nil, proofs[:1]},
		{"a proof too few", inputs, proofs[1:]},
		{"a list of inputs too few", inputs[:len(inputs)-1], proofs},
	} {
		if err := refused(verifyBatch(s, b.inputs, b.proofs)); err != nil {
			return fmt.Errorf("a batch of %s: %w", b.name, err)
		}
	}
	if err := batch(cases).verify(s); err != nil {
		return fmt.Errorf("after refusals, a batch of true proofs is refused: %w", err)
	}
	return nil
}
