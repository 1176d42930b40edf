// Package plonk verifies proofs by PLONK (https://eprint.iacr.org/2019/953) on the curve
// BN254 as gnark v0.14.0 makes them for its Solidity verifiers, and so SP1's too, one by
// one or many for less. Commitments are gnark's (https://eprint.iacr.org/2022/1072).
//
// A [Key] is a verifying key. [ParseKey] reads this project's encoding, which L1's
// verifier shares, [ReadGnarkKey] gnark's, [ReadSolidityKey] the constants of a
// verifier that gnark has written in Solidity. [New] makes a
// [github.com/sharedsec/sharedsec/proof/validity.BatchSystem] of a key.
//
// # Proofs
//
// A proof is what gnark's MarshalSolidity writes, each point x, y (64 bytes) and
// each scalar 32 bytes, big-endian, with k the number of the key's commitments:
//
//	L, R, O           3 points    commitments to the wires
//	H0, H1, H2        3 points    the quotient, cut at the degree n+2
//	l, r, o, s1, s2   5 scalars   values at ζ
//	Z                 1 point     the product that shows that copies are equal
//	z                 1 scalar    its value at ωζ
//	W, W'             2 points    the openings at ζ and at ωζ
//	qcp               k scalars   values of the commitments' selectors at ζ
//	D                 k points    the commitments
//
// That is 768 + 96k bytes. Infinity, all zeros, is a point as others: it commits to
// zero. Coordinates are below p, scalars below r, points on the curve, and nothing
// follows, or the proof is refused.
//
// # Challenges
//
// They are SHA-256 over names and what was said since the challenge before, as it
// is encoded; hashed as they are, used mod r:
//
//	γ = H("gamma", S1, S2, S3, Ql, Qr, Qm, Qo, Qk, Qcp..., inputs..., L, R, O)
//	β = H("beta", γ)
//	α = H("alpha", β, D..., Z)
//	ζ = H("zeta", α, H0, H1, H2)
//	v = H("gamma", ζ mod r, F, L, R, O, S1, S2, Qcp..., f, l, r, o, s1, s2, qcp..., z)
//
// F and f are the linearised polynomial's commitment and value, both computed by
// the verifier; v folds what is opened at ζ. Each commitment adds the public input
// hash_to_field(D), by RFC 9380 with expand_message_xmd, SHA-256 and the tag
// BSB22-Plonk, 48 bytes reduced mod r, at the row that the key says.
package plonk

import (
	"fmt"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/internal/gwc"
)

// ProofSize is the size of a proof in bytes, without commitments.
const ProofSize = 9*bn254.G1Size + 6*bn254.ScalarSize

// CommitmentSize is by how many bytes each of the key's commitments makes proofs
// longer.
const CommitmentSize = bn254.ScalarSize + bn254.G1Size

// Where parts of a proof are that are hashed together.
const (
	wiresEnd = 3 * bn254.G1Size
	hEnd     = 6 * bn254.G1Size
	zAt      = hEnd + 5*bn254.ScalarSize
	zEnd     = zAt + bn254.G1Size
)

// A statement is a proof with its inputs, decoded.
type statement struct {
	inputs []bn254.Scalar

	wires, h      [3]bn254.G1
	z             bn254.G1
	values        gwc.Values
	opening, next bn254.G1 // W, W'
	selectors     []bn254.Scalar
	commitments   []bn254.G1

	encodedInputs, encoded []byte
}

// decode reads what v is to judge.
func (v *Verifier) decode(inputs [][32]byte, p []byte) (*statement, error) {
	if got, want := len(inputs), v.Inputs(); got != want {
		return nil, fmt.Errorf("%w: %d inputs, want %d", proof.ErrInvalid, got, want)
	}
	if got, want := len(p), v.key.ProofSize(); got != want {
		return nil, fmt.Errorf("%w: a proof of %d bytes, want %d", proof.ErrInvalid, got, want)
	}
	s := &statement{
		inputs:        make([]bn254.Scalar, len(inputs)),
		encodedInputs: make([]byte, 0, len(inputs)*bn254.ScalarSize),
		encoded:       p,
	}
	for i := range inputs {
		var err error
		if s.inputs[i], err = bn254.DecodeScalar(inputs[i][:]); err != nil {
			return nil, fmt.Errorf("%w: input %d: %w", proof.ErrInvalid, i, err)
		}
		s.encodedInputs = append(s.encodedInputs, inputs[i][:]...)
	}
	r := reader{b: p}
	s.read(&r, len(v.key.points.Commitments))
	if err := r.end(); err != nil {
		return nil, fmt.Errorf("%w: %w", proof.ErrInvalid, err)
	}
	return s, nil
}

// read reads a proof whose key has so many commitments.
func (s *statement) read(r *reader, commitments int) {
	points := func(to ...*bn254.G1) {
		for _, p := range to {
			*p = r.g1OrInfinity()
		}
	}
	scalars := func(to ...*bn254.Scalar) {
		for _, e := range to {
			*e = r.scalar()
		}
	}
	points(&s.wires[0], &s.wires[1], &s.wires[2], &s.h[0], &s.h[1], &s.h[2])
	v := &s.values
	scalars(&v.L, &v.R, &v.O, &v.S1, &v.S2)
	points(&s.z)
	scalars(&v.ZNext)
	points(&s.opening, &s.next)
	s.selectors = make([]bn254.Scalar, commitments)
	s.commitments = make([]bn254.G1, commitments)
	for i := range s.selectors {
		scalars(&s.selectors[i])
	}
	for i := range s.commitments {
		points(&s.commitments[i])
	}
}
