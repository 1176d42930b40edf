// Package groth16test proves anything under keys whose secrets it knows: true
// statements, false ones, and those that are false in a chosen way. It is the
// simulator that makes Groth16 zero-knowledge, and what a dishonest setup lets its
// maker do. Tests use it to have proofs with any number of inputs without a circuit.
package groth16test

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
)

// A Setup is a key with its secrets: the logarithms of its points.
type Setup struct {
	random                    *rand.ChaCha8
	alpha, beta, gamma, delta bn254.Scalar
	points                    []bn254.Scalar // of the inputs
	g, sigma                  bn254.Scalar   // of the commitment
	commitment                *groth16.Commitment
	key                       *groth16.Key
}

// New returns the setup of a key with n public inputs. With a commitment, of which
// Committed and Hash are taken, the key has one. The same arguments give the same
// setup.
func New(seed uint64, n int, c *groth16.Commitment) (*Setup, error) {
	s := &Setup{random: rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8), byte(n), byte(n >> 8)})}
	for _, x := range []*bn254.Scalar{&s.alpha, &s.beta, &s.gamma, &s.delta, &s.g, &s.sigma} {
		*x = s.scalar()
	}
	p := groth16.Points{Alpha: G1(s.alpha), Beta: G2(s.beta), Gamma: G2(s.gamma), Delta: G2(s.delta)}
	points := n + 1
	if c != nil {
		var minus bn254.Scalar
		minus.Mul(&s.g, &s.sigma).Neg(&minus)
		s.commitment = &groth16.Commitment{G: G2(s.g), GSigmaNeg: G2(minus), Committed: c.Committed, Hash: c.Hash}
		p.Commitment = s.commitment
		points++
	}
	for range points {
		s.points = append(s.points, s.scalar())
		p.Inputs = append(p.Inputs, G1(s.points[len(s.points)-1]))
	}
	var err error
	if s.key, err = groth16.NewKey(p); err != nil {
		return nil, fmt.Errorf("groth16test: %w", err)
	}
	return s, nil
}

// Key returns the key.
func (s *Setup) Key() *groth16.Key { return s.key }

// Inputs returns inputs for one proof, others each time.
func (s *Setup) Inputs() [][32]byte {
	inputs := make([][32]byte, s.key.Inputs())
	for i := range inputs {
		x := s.scalar()
		inputs[i] = x.Bytes()
	}
	return inputs
}

// Prove returns a proof of inputs, which are reduced, true or false.
func (s *Setup) Prove(inputs [][32]byte) []byte {
	return s.Forge(inputs, bn254.Scalar{}, bn254.Scalar{})
}

// Forge returns what would be a proof of inputs if first and second were zero: its
// first equation is wrong by e(G1, G2) to the power of first, that of the commitment
// by the power of second. Of several proofs such errors can cancel each other.
func (s *Setup) Forge(inputs [][32]byte, first, second bn254.Scalar) []byte {
	a, b, d := s.scalar(), s.scalar(), s.scalar()
	pa, pb, pd := G1(a), G2(b), G1(d)
	sum := s.points[0]
	add := func(x, y bn254.Scalar) { sum.Add(&sum, x.Mul(&x, &y)) }
	for i := range inputs {
		var x bn254.Scalar
		x.SetBytes(inputs[i][:])
		add(x, s.points[1+i])
	}
	if s.commitment != nil {
		add(s.challenge(bn254.AppendG1(nil, &pd), inputs), s.points[1+len(inputs)])
		sum.Add(&sum, &d)
	}
	// ab = alpha beta + sum gamma + c delta + first
	var c, x bn254.Scalar
	c.Mul(&a, &b).Sub(&c, x.Mul(&s.alpha, &s.beta)).Sub(&c, x.Mul(&sum, &s.gamma)).Sub(&c, &first)
	c.Div(&c, &s.delta)
	pc := G1(c)
	p := bn254.AppendG1(bn254.AppendG2(bn254.AppendG1(nil, &pa), &pb), &pc)
	if s.commitment == nil {
		return p
	}
	// e g - d sigma g = second
	var e bn254.Scalar
	e.Div(&second, &s.g).Add(&e, x.Mul(&d, &s.sigma))
	pe := G1(e)
	return bn254.AppendG1(bn254.AppendG1(p, &pd), &pe)
}

// challenge returns the input that the commitment d adds.
func (s *Setup) challenge(d []byte, inputs [][32]byte) (x bn254.Scalar) {
	for _, i := range s.commitment.Committed {
		d = append(d, inputs[i][:]...)
	}
	if s.commitment.Hash == groth16.Keccak256 {
		h := commitment.Keccak256(d)
		return *x.SetBytes(h[:])
	}
	one, err := fr.Hash(d, []byte("bsb22-commitment"), 1)
	if err != nil { // only for tags and outputs longer than these
		return x
	}
	return one[0]
}

func (s *Setup) scalar() (x bn254.Scalar) {
	var b [48]byte
	s.random.Read(b[:]) // it has no error
	return *x.SetBytes(b[:])
}

// G1 returns the generator of G1 times x.
func G1(x bn254.Scalar) (p bn254.G1) {
	var n big.Int
	return *p.ScalarMultiplicationBase(x.BigInt(&n))
}

// G2 returns the generator of G2 times x.
func G2(x bn254.Scalar) (q bn254.G2) {
	var n big.Int
	return *q.ScalarMultiplicationBase(x.BigInt(&n))
}

// OutsideSubgroup returns a point of G2's curve that is not in G2.
func OutsideSubgroup(seed uint64) bn254.G2 {
	for ; ; seed++ {
		var u curve.E2
		u.A0.SetUint64(seed)
		if q := curve.MapToCurve2(&u); q.IsOnCurve() && !q.IsInSubGroup() {
			return q
		}
	}
}
