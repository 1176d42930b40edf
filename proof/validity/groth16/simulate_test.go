package groth16

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// A setup knows the secrets of its key, and so can prove anything: the simulator
// that makes Groth16 zero-knowledge. All points are given by their logarithms.
type setup struct {
	random                           *rand.ChaCha8
	alpha, beta, gamma, delta        bn254.Scalar
	inputs                           []bn254.Scalar
	g, sigma                         bn254.Scalar
	key                              *Key
	generator1                       bn254.G1
	generator2                       bn254.G2
	publicInputs, pointsOfCommitment int
}

// newSetup returns the setup of a key with n inputs, and a commitment if c is one,
// whose points it sets.
func newSetup(t testing.TB, n int, c *Commitment) *setup {
	t.Helper()
	s := &setup{random: rand.NewChaCha8([32]byte{byte(n)}), publicInputs: n}
	_, _, s.generator1, s.generator2 = curve.Generators()
	s.alpha, s.beta, s.gamma, s.delta, s.g, s.sigma = s.scalar(), s.scalar(), s.scalar(), s.scalar(), s.scalar(), s.scalar()
	if c != nil {
		s.pointsOfCommitment = 1
		c.G = s.g2(s.g)
		minus := s.sigma
		minus.Neg(&minus).Mul(&minus, &s.g)
		c.GSigmaNeg = s.g2(minus)
	}
	p := Points{Alpha: s.g1(s.alpha), Beta: s.g2(s.beta), Gamma: s.g2(s.gamma), Delta: s.g2(s.delta), Commitment: c}
	for range 1 + n + s.pointsOfCommitment {
		k := s.scalar()
		s.inputs = append(s.inputs, k)
		p.Inputs = append(p.Inputs, s.g1(k))
	}
	var err error
	if s.key, err = NewKey(p); err != nil {
		t.Fatal(err)
	}
	return s
}

func (s *setup) scalar() (x bn254.Scalar) {
	var b [40]byte
	s.random.Read(b[:]) // it has no error
	return *x.SetBytes(b[:])
}

func (s *setup) g1(x bn254.Scalar) (p bn254.G1) {
	var n big.Int
	return *p.ScalarMultiplication(&s.generator1, x.BigInt(&n))
}

func (s *setup) g2(x bn254.Scalar) (q bn254.G2) {
	var n big.Int
	return *q.ScalarMultiplication(&s.generator2, x.BigInt(&n))
}

// some returns inputs.
func (s *setup) some() [][32]byte {
	inputs := make([][32]byte, s.publicInputs)
	for i := range inputs {
		x := s.scalar()
		inputs[i] = x.Bytes()
	}
	return inputs
}

// prove returns a proof of inputs, true or false.
func (s *setup) prove(inputs [][32]byte) []byte {
	return s.proveWith(inputs, bn254.Scalar{}, bn254.Scalar{})
}

// proveWith returns a proof whose first equation is wrong by e(G1, G2) to the power
// of first, and whose second, of the commitment, by that of second.
func (s *setup) proveWith(inputs [][32]byte, first, second bn254.Scalar) []byte {
	a, b, d := s.scalar(), s.scalar(), s.scalar()
	pa, pb, pd := s.g1(a), s.g2(b), s.g1(d)
	var sum, x, c bn254.Scalar
	sum.Set(&s.inputs[0])
	for i := range inputs {
		x.SetBytes(inputs[i][:])
		sum.Add(&sum, x.Mul(&x, &s.inputs[1+i]))
	}
	if commitment := s.key.points.Commitment; commitment != nil {
		x = commitment.challenge(bn254.AppendG1(nil, &pd), inputs)
		sum.Add(&sum, x.Mul(&x, &s.inputs[1+len(inputs)])).Add(&sum, &d)
	}
	// ab = alpha beta + sum gamma + c delta + first
	c.Mul(&a, &b).Sub(&c, x.Mul(&s.alpha, &s.beta)).Sub(&c, x.Mul(&sum, &s.gamma)).Sub(&c, &first)
	c.Div(&c, &s.delta)
	pc := s.g1(c)
	proof := bn254.AppendG1(bn254.AppendG2(bn254.AppendG1(nil, &pa), &pb), &pc)
	if s.key.points.Commitment != nil {
		// -d sigma g + e g = second
		var e bn254.Scalar
		e.Div(&second, &s.g).Add(&e, x.Mul(&d, &s.sigma))
		pe := s.g1(e)
		proof = bn254.AppendG1(bn254.AppendG1(proof, &pd), &pe)
	}
	return proof
}

// proofs returns n proofs of different inputs.
func (s *setup) proofs(n int) (inputs [][][32]byte, proofs [][]byte) {
	for range n {
		in := s.some()
		inputs, proofs = append(inputs, in), append(proofs, s.prove(in))
	}
	return inputs, proofs
}

// word32 returns n as 32 bytes.
func word32(n int) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, 24), uint64(n))
}

// pointOfTwist returns a point of the twist, most likely outside of the subgroup.
func pointOfTwist(seed uint64) bn254.G2 {
	var u curve.E2
	u.A0.SetUint64(seed)
	return curve.MapToCurve2(&u)
}

// times multiplies a point of the twist, in the subgroup or not: gnark-crypto's
// multiplication is right in the subgroup alone.
func times(p bn254.G2, n *big.Int) (out bn254.G2) {
	var sum curve.G2Jac
	for i := n.BitLen() - 1; i >= 0; i-- {
		sum.DoubleAssign()
		if n.Bit(i) == 1 {
			sum.AddMixed(&p)
		}
	}
	out.FromJacobian(&sum)
	return out
}
