package groth16

import (
	"bytes"
	"fmt"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// A Verifier verifies proofs under one key: see [validity.BatchSystem]. It is pure
// and safe for concurrent use.
type Verifier struct {
	key  *Key
	hash commitment.Root

	// Lines of points that every proof is paired with, those of the equation's
	// right side negated. The last two are the commitment's.
	beta, gamma, delta, g, gSigmaNeg *bn254.Lines
	alphaBeta                        bn254.GT // alpha with -beta, ahead of the final exponentiation

	inputs *bn254.Bases // the first points of inputs
}

var (
	_ validity.BatchSystem = (*Verifier)(nil)
	_ validity.KeyedSystem = (*Verifier)(nil)
)

// maxBases bounds the memory that a verifier takes for a key of many inputs.
const maxBases = 64

// New returns the verifier of proofs under k. It computes what depends on the key
// alone, in about a millisecond.
func New(k *Key) *Verifier {
	v := &Verifier{key: k, hash: k.Hash()}
	points := []bn254.G2{k.points.Beta, k.points.Gamma, k.points.Delta}
	for i := range points {
		points[i].Neg(&points[i])
	}
	fixed := []**bn254.Lines{&v.beta, &v.gamma, &v.delta}
	if c := k.points.Commitment; c != nil {
		points = append(points, c.G, c.GSigmaNeg)
		fixed = append(fixed, &v.g, &v.gSigmaNeg)
	}
	// A key's points are in the subgroup, so there is no error.
	lines, _ := bn254.NewLines(points)
	for i := range lines {
		*fixed[i] = &lines[i]
	}
	v.inputs = bn254.NewBases(k.points.Inputs[:min(len(k.points.Inputs), maxBases)])
	v.alphaBeta = bn254.MillerLoop([]bn254.Pair{{P: k.points.Alpha, Q: v.beta}})
	return v
}

// Inputs implements [validity.System].
func (v *Verifier) Inputs() int { return v.key.Inputs() }

// Key returns the hash of the verifying key.
func (v *Verifier) Key() commitment.Root { return v.hash }

// VerifyingKey returns the verifying key's encoding, a copy. With Key it implements
// [validity.KeyedSystem].
func (v *Verifier) VerifyingKey() []byte { return bytes.Clone(v.key.encoded) }

// VerifyInputs implements [validity.System]. The error also matches one of package
// bn254's if it is an encoding that is wrong.
func (v *Verifier) VerifyInputs(inputs [][32]byte, p []byte) error {
	s, err := v.decode(inputs, p)
	if err != nil {
		return fmt.Errorf("groth16: %w", err)
	}
	return v.verify([]statement{s})
}

// VerifyInputsBatch implements [validity.BatchSystem]: all proofs are checked in
// one equation, each with a weight of its own, hashed from all of them. It costs
// about a quarter of verifying one by one, from some tens of proofs on.
func (v *Verifier) VerifyInputsBatch(inputs [][][32]byte, proofs [][]byte) error {
	if len(proofs) == 0 || len(inputs) != len(proofs) {
		return fmt.Errorf("groth16: %w: %d proofs of %d lists of inputs", proof.ErrInvalid, len(proofs), len(inputs))
	}
	statements := make([]statement, len(proofs))
	for i := range proofs {
		var err error
		if statements[i], err = v.decode(inputs[i], proofs[i]); err != nil {
			return fmt.Errorf("groth16: proof %d: %w", i, err)
		}
	}
	return v.verify(statements)
}

// verify checks the product of what each statement says, to the power of its
// weight:
//
//	e(A, B) = e(alpha, beta) e(sum of inputs, gamma) e(C, delta)
//
// and, to the power of another one, that the maker of D knows what is in it:
//
//	e(D, GSigmaNeg) e(E, G) = 1
//
// It is one if each equation holds, and with a chance of 2^-127 otherwise.
func (v *Verifier) verify(statements []statement) error {
	weights := v.weights(statements)
	pairs := v.sums(statements, weights)
	var f bn254.GT
	f.SetOne()
	if len(statements) == 1 {
		f = v.alphaBeta
	}
	const block = 32 // bounds the memory that lines take
	for len(statements) > 0 {
		n := min(block, len(statements))
		proofs, err := proofPairs(statements[:n], weights[:n])
		if err != nil {
			return fmt.Errorf("groth16: %w: point B: %w", proof.ErrInvalid, err)
		}
		loop := bn254.MillerLoop(append(pairs, proofs...))
		f.Mul(&f, &loop)
		statements, weights, pairs = statements[n:], weights[n:], nil
	}
	f = curve.FinalExponentiation(&f)
	if !f.IsOne() {
		return fmt.Errorf("groth16: %w: the equation of pairings does not hold", proof.ErrInvalid)
	}
	return nil
}

// proofPairs returns the pairs of A, weighted, and B, and finds points B outside of
// the subgroup.
func proofPairs(statements []statement, weights []weight) ([]bn254.Pair, error) {
	bs := make([]bn254.G2, len(statements))
	terms := make([]bn254.Term, len(statements))
	for i, s := range statements {
		bs[i], terms[i] = s.b, bn254.Term{Point: s.a, By: weights[i].proof}
	}
	lines, err := bn254.NewLines(bs)
	if err != nil {
		return nil, err
	}
	pairs := make([]bn254.Pair, len(statements))
	for i, a := range bn254.Products(terms) {
		pairs[i] = bn254.Pair{P: a, Q: &lines[i]}
	}
	return pairs, nil
}

// sums returns what is paired with the key's points. Alone, a statement has the
// weight one, and its pairing of alpha and beta is at hand.
func (v *Verifier) sums(statements []statement, weights []weight) []bn254.Pair {
	points := v.key.points.Inputs
	by := make([]bn254.Scalar, len(points)) // sums of the inputs, the constant first
	var c, d, e, known []bn254.Term
	for i, s := range statements {
		w := weights[i]
		by[0].Add(&by[0], &w.proof)
		for j := range s.inputs {
			var x bn254.Scalar
			by[j+1].Add(&by[j+1], x.Mul(&s.inputs[j], &w.proof))
		}
		c = append(c, bn254.Term{Point: s.c, By: w.proof})
		if v.key.points.Commitment != nil {
			d = append(d, bn254.Term{Point: s.d, By: w.proof})
			known = append(known, bn254.Term{Point: s.d, By: w.commitment})
			e = append(e, bn254.Term{Point: s.e, By: w.commitment})
		}
	}
	others := d
	for i := v.inputs.Len(); i < len(points); i++ {
		others = append(others, bn254.Term{Point: points[i], By: by[i]})
	}
	inputs, sum := v.inputs.Sum(by), bn254.Sum(others)
	inputs.Add(&inputs, &sum)
	pairs := []bn254.Pair{{P: inputs, Q: v.gamma}, {P: bn254.Sum(c), Q: v.delta}}
	if len(statements) > 1 {
		alpha := bn254.Term{Point: v.key.points.Alpha, By: by[0]}
		pairs = append(pairs, bn254.Pair{P: bn254.Sum([]bn254.Term{alpha}), Q: v.beta})
	}
	if v.key.points.Commitment != nil {
		pairs = append(pairs, bn254.Pair{P: bn254.Sum(known), Q: v.gSigmaNeg}, bn254.Pair{P: bn254.Sum(e), Q: v.g})
	}
	return pairs
}
