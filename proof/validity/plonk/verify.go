package plonk

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/internal/gwc"
)

// A Verifier verifies proofs under one key: see [validity.BatchSystem]. It is pure
// and safe for concurrent use.
type Verifier struct {
	key     *Key
	hash    commitment.Root
	circuit gwc.Circuit
	setup   gwc.Setup
	rows    []uint64 // of the public inputs, then of the commitments
}

var (
	_ validity.BatchSystem = (*Verifier)(nil)
	_ validity.KeyedSystem = (*Verifier)(nil)
)

// New returns the verifier of proofs under k. It computes what depends on the key
// alone, in less than a millisecond.
func New(k *Key) *Verifier {
	p := &k.points
	v := &Verifier{key: k, hash: k.Hash(), circuit: p.circuit()}
	var tau bn254.G2
	tau.Neg(&p.G2Tau)
	// A key's points are in the subgroup, so there is no error.
	lines, _ := bn254.NewLines([]bn254.G2{p.G2, tau})
	points := p.fixedPoints()
	v.setup = gwc.Setup{
		Points:    bn254.NewBases(points),
		Generator: len(points) - 1,
		G2:        &lines[0],
		TauNeg:    &lines[1],
	}
	for i := range p.Inputs {
		v.rows = append(v.rows, uint64(i))
	}
	for i := range p.Commitments {
		v.rows = append(v.rows, uint64(p.Inputs)+p.Commitments[i].Index)
	}
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
		return fmt.Errorf("plonk: %w", err)
	}
	return v.verify([]*statement{s})
}

// VerifyInputsBatch implements [validity.BatchSystem]: the openings of all proofs
// are checked in one equation, each with a weight of its own, hashed from all.
func (v *Verifier) VerifyInputsBatch(inputs [][][32]byte, proofs [][]byte) error {
	if len(proofs) == 0 || len(inputs) != len(proofs) {
		return fmt.Errorf("plonk: %w: %d proofs of %d lists of inputs", proof.ErrInvalid, len(proofs), len(inputs))
	}
	statements := make([]*statement, len(proofs))
	for i := range proofs {
		var err error
		if statements[i], err = v.decode(inputs[i], proofs[i]); err != nil {
			return fmt.Errorf("plonk: proof %d: %w", i, err)
		}
	}
	return v.verify(statements)
}

func (v *Verifier) verify(statements []*statement) error {
	openings := make([]gwc.Opening, 0, 2*len(statements))
	for i, s := range statements {
		at, next, err := v.openings(s)
		if err != nil {
			return fmt.Errorf("plonk: %w: proof %d: %w", proof.ErrInvalid, i, err)
		}
		openings = append(openings, at, next)
	}
	if !v.setup.Check(openings, gwc.Weights(v.seed(statements), len(openings))) {
		return fmt.Errorf("plonk: %w: the equation of pairings does not hold", proof.ErrInvalid)
	}
	return nil
}

// openings returns what is left to check of a statement: that polynomials, most of
// them folded into one, have values at zeta, and z at the point next to it.
func (v *Verifier) openings(s *statement) (at, next gwc.Opening, err error) {
	k := &v.key.points
	ch := v.challenges(s)
	e, err := v.circuit.At(ch.Zeta)
	if err != nil {
		return at, next, err
	}
	values := &s.values
	lin := v.circuit.Linearize(&ch, values, e, v.inputsAt(s, e), k.Size+2)

	// The linearised polynomial, with scalars in the order of fixedPoints.
	one := fr.One()
	sum := gwc.Sum{
		Key: []bn254.Scalar{values.L, values.R, lin.LR, values.O, one, lin.S3},
		Proof: []bn254.Term{
			{Point: s.z, By: lin.Z},
			{Point: s.h[0], By: lin.H[0]},
			{Point: s.h[1], By: lin.H[1]},
			{Point: s.h[2], By: lin.H[2]},
		},
	}
	for i := range s.commitments {
		sum.Proof = append(sum.Proof, bn254.Term{Point: s.commitments[i], By: s.selectors[i]})
	}
	linear := v.setup.Point(&sum)

	powers := folding{by: v.folding(s, &ch.Zeta, &linear, &lin.Value), power: one}
	at.Commitment.Proof = []bn254.Term{
		{Point: linear, By: powers.next(&lin.Value)},
		{Point: s.wires[0], By: powers.next(&values.L)},
		{Point: s.wires[1], By: powers.next(&values.R)},
		{Point: s.wires[2], By: powers.next(&values.O)},
	}
	at.Commitment.Key = make([]bn254.Scalar, 6, 8+len(s.selectors)) // none of the first six
	at.Commitment.Key = append(at.Commitment.Key, powers.next(&values.S1), powers.next(&values.S2))
	for i := range s.selectors {
		at.Commitment.Key = append(at.Commitment.Key, powers.next(&s.selectors[i]))
	}
	at.Point, at.Value, at.Proof = ch.Zeta, powers.value, s.opening

	next.Commitment.Proof = []bn254.Term{{Point: s.z, By: one}}
	next.Point.Mul(&ch.Zeta, &k.Generator)
	next.Value, next.Proof = values.ZNext, s.next
	return at, next, nil
}

// fixedPoints returns the points of a key that are multiplied by scalars.
func (p *Points) fixedPoints() []bn254.G1 {
	points := []bn254.G1{p.Ql, p.Qr, p.Qm, p.Qo, p.Qk, p.S[2], p.S[0], p.S[1]}
	for i := range p.Commitments {
		points = append(points, p.Commitments[i].Qcp)
	}
	return append(points, p.G1)
}

// inputsAt returns the value at zeta of the polynomial that has the public inputs,
// and the challenges that commitments add, in their rows.
func (v *Verifier) inputsAt(s *statement, e *gwc.Evaluation) (sum bn254.Scalar) {
	inputs := s.inputs
	for i := range s.commitments {
		inputs = append(inputs, challenge(&s.commitments[i]))
	}
	for i, l := range e.Lagrange(v.rows) {
		sum.Add(&sum, l.Mul(&l, &inputs[i]))
	}
	return sum
}

// A folding multiplies polynomials by successive powers of a challenge.
type folding struct {
	by, power bn254.Scalar
	value     bn254.Scalar // of their sum
}

// next returns the power for the next polynomial, which has this value.
func (f *folding) next(value *bn254.Scalar) bn254.Scalar {
	power := f.power
	var product bn254.Scalar
	f.value.Add(&f.value, product.Mul(value, &power))
	f.power.Mul(&f.power, &f.by)
	return power
}

// seed returns what weights are hashed from: keccak256 over the key, the number of
// proofs as 32 bytes, and each proof's inputs and bytes.
func (v *Verifier) seed(statements []*statement) commitment.Root {
	var n [32]byte
	binary.BigEndian.PutUint64(n[24:], uint64(len(statements)))
	parts := [][]byte{v.hash[:], n[:]}
	for _, s := range statements {
		parts = append(parts, s.encodedInputs, s.encoded)
	}
	return commitment.Keccak256(parts...)
}
