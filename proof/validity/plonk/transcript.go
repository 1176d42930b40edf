package plonk

import (
	"crypto/sha256"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/internal/gwc"
)

// bsb22Tag is the tag that gnark hashes commitments with.
const bsb22Tag = "BSB22-Plonk"

func hash(parts ...[]byte) []byte {
	h := sha256.New()
	for _, p := range parts {
		h.Write(p)
	}
	return h.Sum(nil)
}

func scalar(b []byte) (s bn254.Scalar) {
	return *s.SetBytes(b)
}

// challenges makes those up to zeta. Each hash takes in the one before as it is,
// not reduced.
func (v *Verifier) challenges(s *statement) (c gwc.Challenges) {
	p := s.encoded
	gamma := hash([]byte("gamma"), v.key.hashed(), s.encodedInputs, p[:wiresEnd])
	beta := hash([]byte("beta"), gamma)
	commitments := p[len(p)-len(s.commitments)*bn254.G1Size:]
	alpha := hash([]byte("alpha"), beta, commitments, p[zAt:zEnd])
	zeta := hash([]byte("zeta"), alpha, p[wiresEnd:hEnd])
	return gwc.Challenges{Beta: scalar(beta), Gamma: scalar(gamma), Alpha: scalar(alpha), Zeta: scalar(zeta)}
}

// folding makes the challenge that folds what is opened at zeta: the linearised
// polynomial with this commitment and value, and the others.
func (v *Verifier) folding(s *statement, zeta *bn254.Scalar, linear *bn254.G1, value *bn254.Scalar) bn254.Scalar {
	p, k := s.encoded, v.key.encoded
	n := len(s.commitments)
	return scalar(hash(
		[]byte("gamma"),
		bn254.AppendScalar(nil, zeta),
		bn254.AppendG1(nil, linear),
		p[:wiresEnd],
		k[pointsAt:][:2*bn254.G1Size],      // S1, S2
		k[selectorsAt:][:n*bn254.G1Size],   // Qcp
		bn254.AppendScalar(nil, value),     //
		p[hEnd:zAt],                        // l, r, o, s1, s2
		p[ProofSize:][:n*bn254.ScalarSize], // qcp
		p[zEnd:][:bn254.ScalarSize],        // z
	))
}

// hashed returns the points that the first challenge is hashed from.
func (k *Key) hashed() []byte {
	return k.encoded[pointsAt : selectorsAt+len(k.points.Commitments)*bn254.G1Size]
}

// challenge returns the public input that a commitment adds.
func challenge(commitment *bn254.G1) bn254.Scalar {
	one, err := fr.Hash(bn254.AppendG1(nil, commitment), []byte(bsb22Tag), 1)
	if err != nil { // only for tags and outputs longer than these
		return bn254.Scalar{}
	}
	return one[0]
}
