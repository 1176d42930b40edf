package snarkjs

import (
	"encoding/binary"
	"fmt"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/internal/gwc"
)

// A PlonkVerifier verifies snarkjs' PLONK proofs under one key: see
// [validity.BatchSystem]. It is pure and safe for concurrent use.
//
// Challenges are keccak256 mod r, of points x, y and scalars, 32 bytes each:
//
//	beta  = H(Qm, Ql, Qr, Qo, Qc, S1, S2, S3, inputs..., A, B, C)
//	gamma = H(beta)
//	alpha = H(beta, gamma, Z)
//	xi    = H(alpha, T1, T2, T3)
//	v     = H(xi, eval_a, eval_b, eval_c, eval_s1, eval_s2, eval_zw)
//
// What snarkjs calls u, the weight of the opening at xi·w, is hashed here from all
// there is, not from the openings alone: a prover has no use for it.
type PlonkVerifier struct {
	key   *PlonkKey
	hash  commitment.Root
	setup gwc.Setup
	rows  []uint64
}

var _ validity.BatchSystem = (*PlonkVerifier)(nil)

// NewPlonk returns the verifier of proofs under k. It computes what depends on the
// key alone, in about a millisecond.
func NewPlonk(k *PlonkKey) *PlonkVerifier {
	_, _, generator, generator2 := curve.Generators()
	tau := k.tau
	tau.Neg(&tau)
	// Both points are in the subgroup, so there is no error.
	lines, _ := bn254.NewLines([]bn254.G2{generator2, tau})
	points := []bn254.G1{k.ql, k.qr, k.qm, k.qo, k.qc, k.s3, k.s1, k.s2, generator}
	v := &PlonkVerifier{key: k, hash: k.hash(), rows: make([]uint64, k.inputs)}
	v.setup = gwc.Setup{
		Points:    bn254.NewBases(points),
		Generator: len(points) - 1,
		G2:        &lines[0],
		TauNeg:    &lines[1],
	}
	for i := range v.rows {
		v.rows[i] = uint64(i)
	}
	return v
}

// Inputs implements [validity.System].
func (v *PlonkVerifier) Inputs() int { return v.key.inputs }

// VerifyInputs implements [validity.System]. The proof is what [ReadPlonkProof]
// returns.
func (v *PlonkVerifier) VerifyInputs(inputs [][32]byte, b []byte) error {
	return v.VerifyInputsBatch([][][32]byte{inputs}, [][]byte{b})
}

// VerifyInputsBatch implements [validity.BatchSystem]: the openings of all proofs
// are checked in one equation, each with a weight of its own, hashed from all.
func (v *PlonkVerifier) VerifyInputsBatch(inputs [][][32]byte, proofs [][]byte) error {
	if len(proofs) == 0 || len(inputs) != len(proofs) {
		return fmt.Errorf("snarkjs: %w: %d proofs of %d lists of inputs", proof.ErrInvalid, len(proofs), len(inputs))
	}
	var n [32]byte
	binary.BigEndian.PutUint64(n[24:], uint64(len(proofs)))
	seed := [][]byte{v.hash[:], n[:]}
	openings := make([]gwc.Opening, 0, 2*len(proofs))
	for i := range proofs {
		p, err := v.decode(inputs[i], proofs[i])
		if err != nil {
			return fmt.Errorf("snarkjs: proof %d: %w", i, err)
		}
		at, next, err := v.openings(p)
		if err != nil {
			return fmt.Errorf("snarkjs: %w: proof %d: %w", proof.ErrInvalid, i, err)
		}
		openings = append(openings, at, next)
		seed = append(seed, p.encodedInputs, p.encoded)
	}
	weights := gwc.Weights(commitment.Keccak256(seed...), len(openings))
	if !v.setup.Check(openings, weights) {
		return fmt.Errorf("snarkjs: %w: the equation of pairings does not hold", proof.ErrInvalid)
	}
	return nil
}

// openings returns what is left to check of a proof: that polynomials, most of them
// folded into one, have values at xi, and z at the point next to it.
func (v *PlonkVerifier) openings(p *plonkProof) (at, next gwc.Opening, err error) {
	k := v.key
	ch, fold := v.challenges(p)
	e, err := k.circuit.At(ch.Zeta)
	if err != nil {
		return at, next, err
	}
	// Package gwc has gnark's signs: what snarkjs adds for copies, gnark subtracts,
	// and snarkjs subtracts the inputs.
	var inputs bn254.Scalar
	for i, l := range e.Lagrange(v.rows) {
		inputs.Sub(&inputs, l.Mul(&l, &p.inputs[i]))
	}
	ch.Alpha.Neg(&ch.Alpha)
	lin := k.circuit.Linearize(&ch, &p.values, e, inputs, k.circuit.Size)

	one := fr.One()
	var powers [6]bn254.Scalar
	powers[0] = one
	values := []*bn254.Scalar{&lin.Value, &p.values.L, &p.values.R, &p.values.O, &p.values.S1, &p.values.S2}
	for i := range powers {
		if i > 0 {
			powers[i].Mul(&powers[i-1], &fold)
		}
		var product bn254.Scalar
		at.Value.Add(&at.Value, product.Mul(values[i], &powers[i]))
	}
	at.Commitment = gwc.Sum{
		Key: []bn254.Scalar{p.values.L, p.values.R, lin.LR, p.values.O, one, lin.S3, powers[4], powers[5]},
		Proof: []bn254.Term{
			{Point: p.z, By: lin.Z},
			{Point: p.t[0], By: lin.H[0]},
			{Point: p.t[1], By: lin.H[1]},
			{Point: p.t[2], By: lin.H[2]},
			{Point: p.a, By: powers[1]},
			{Point: p.b, By: powers[2]},
			{Point: p.c, By: powers[3]},
		},
	}
	at.Point, at.Proof = ch.Zeta, p.wxi

	next.Commitment.Proof = []bn254.Term{{Point: p.z, By: one}}
	next.Point.Mul(&ch.Zeta, &k.circuit.Generator)
	next.Value, next.Proof = p.values.ZNext, p.wxiw
	return at, next, nil
}

// challenges makes those up to xi, and v, which folds what is opened there.
func (v *PlonkVerifier) challenges(p *plonkProof) (c gwc.Challenges, fold bn254.Scalar) {
	b := p.encoded
	point := func(i, n int) []byte { return b[i*bn254.G1Size:][:n*bn254.G1Size] }
	scalar := func(s *bn254.Scalar) []byte { return bn254.AppendScalar(nil, s) }
	hash := func(parts ...[]byte) (s bn254.Scalar) {
		h := commitment.Keccak256(parts...)
		return *s.SetBytes(h[:])
	}
	c.Beta = hash(v.key.hashed, p.encodedInputs, point(0, 3))
	c.Gamma = hash(scalar(&c.Beta))
	c.Alpha = hash(scalar(&c.Beta), scalar(&c.Gamma), point(3, 1))
	c.Zeta = hash(scalar(&c.Alpha), point(4, 3))
	return c, hash(scalar(&c.Zeta), b[9*bn254.G1Size:])
}
