// Package groth16test proves anything, for tests of what is built on package
// groth16: a proof of false inputs, or a true one without a prover. It is the
// simulator by which Groth's paper shows that proofs tell nothing.
package groth16test

import (
	"encoding/binary"
	"fmt"
	"math/big"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
)

// A Setup knows the secrets of its key. Who has them proves what they like, and so
// its key is worth nothing to anybody else.
type Setup struct {
	seed                      byte
	key                       *groth16.Key
	alpha, beta, gamma, delta bn254.Scalar
	inputs                    []bn254.Scalar // logarithms of the key's points of inputs
	g, sigma                  bn254.Scalar   // of the commitment
	commitment                *groth16.Commitment
}

// NewSetup returns the setup of a key of n inputs, without a commitment. The seed
// tells setups apart; everything is the same each time.
func NewSetup(seed byte, n int) (*Setup, error) { return newSetup(seed, n, nil) }

// NewCommittedSetup returns the setup of a key of n inputs with a commitment, of
// which it takes what is committed and the hash.
func NewCommittedSetup(seed byte, n int, c groth16.Commitment) (*Setup, error) {
	return newSetup(seed, n, &c)
}

func newSetup(seed byte, n int, c *groth16.Commitment) (*Setup, error) {
	s := &Setup{seed: seed, commitment: c}
	s.alpha, s.beta, s.gamma, s.delta = s.scalar("alpha", 0), s.scalar("beta", 0), s.scalar("gamma", 0), s.scalar("delta", 0)
	p := groth16.Points{Alpha: g1(s.alpha), Beta: g2(s.beta), Gamma: g2(s.gamma), Delta: g2(s.delta)}
	points := n + 1
	if c != nil {
		s.g, s.sigma = s.scalar("g", 0), s.scalar("sigma", 0)
		var minus bn254.Scalar
		minus.Mul(&s.g, &s.sigma).Neg(&minus)
		c.G, c.GSigmaNeg = g2(s.g), g2(minus)
		p.Commitment = c
		points++
	}
	for i := range points {
		s.inputs = append(s.inputs, s.scalar("input", uint64(i)))
		p.Inputs = append(p.Inputs, g1(s.inputs[i]))
	}
	var err error
	s.key, err = groth16.NewKey(p)
	return s, err
}

// Key returns the key whose secrets the setup knows.
func (s *Setup) Key() *groth16.Key { return s.key }

// Prove returns a proof of inputs, each 32 bytes big-endian and reduced. Salt tells
// proofs of the same inputs apart.
func (s *Setup) Prove(inputs [][32]byte, salt uint64) ([]byte, error) {
	return s.Forge(inputs, salt, bn254.Scalar{}, bn254.Scalar{})
}

// Forge returns what were a proof of inputs if both errors were zero: its equation is
// wrong by e(G1, G2) to the power of first, that of its commitment to the power of
// second. Without weights, errors of several proofs can cancel each other.
func (s *Setup) Forge(inputs [][32]byte, salt uint64, first, second bn254.Scalar) ([]byte, error) {
	if got, want := len(inputs), s.key.Inputs(); got != want {
		return nil, fmt.Errorf("groth16test: %d inputs, want %d", got, want)
	}
	a, b, d := s.scalar("a", salt), s.scalar("b", salt), s.scalar("d", salt)
	pa, pb, pd := g1(a), g2(b), g1(d)
	sum := s.inputs[0]
	for i := range inputs {
		x, err := bn254.DecodeScalar(inputs[i][:])
		if err != nil {
			return nil, fmt.Errorf("groth16test: input %d: %w", i, err)
		}
		sum.Add(&sum, x.Mul(&x, &s.inputs[i+1]))
	}
	if s.commitment != nil {
		x, err := s.challenge(bn254.AppendG1(nil, &pd), inputs)
		if err != nil {
			return nil, fmt.Errorf("groth16test: %w", err)
		}
		sum.Add(&sum, x.Mul(&x, &s.inputs[len(inputs)+1])).Add(&sum, &d)
	}
	// e(A, B) = e(alpha, beta) e(inputs, gamma) e(C, delta), in logarithms, for any A and B.
	var c, t bn254.Scalar
	c.Mul(&a, &b).Sub(&c, &first)
	c.Sub(&c, t.Mul(&s.alpha, &s.beta))
	c.Sub(&c, t.Mul(&sum, &s.gamma))
	c.Mul(&c, t.Inverse(&s.delta))
	pc := g1(c)
	p := bn254.AppendG1(make([]byte, 0, groth16.CommitmentProofSize), &pa)
	p = bn254.AppendG2(p, &pb)
	p = bn254.AppendG1(p, &pc)
	if s.commitment == nil {
		return p, nil
	}
	// e(D, -sigma G) e(E, G) = 1, for any D.
	var e bn254.Scalar
	e.Mul(&second, t.Inverse(&s.g)).Add(&e, t.Mul(&d, &s.sigma))
	pe := g1(e)
	return bn254.AppendG1(bn254.AppendG1(p, &pd), &pe), nil
}

// challenge returns the input that the commitment d adds.
func (s *Setup) challenge(d []byte, inputs [][32]byte) (x bn254.Scalar, err error) {
	for _, i := range s.commitment.Committed {
		d = append(d, inputs[i][:]...)
	}
	if s.commitment.Hash == groth16.Keccak256 {
		h := commitment.Keccak256(d)
		x.SetBytes(h[:])
		return x, nil
	}
	one, err := fr.Hash(d, []byte("bsb22-commitment"), 1)
	if err != nil {
		return x, err
	}
	return one[0], nil
}

func (s *Setup) scalar(name string, n uint64) (x bn254.Scalar) {
	h := commitment.Keccak256([]byte{s.seed}, []byte(name), binary.BigEndian.AppendUint64(nil, n))
	x.SetBytes(h[:])
	return x
}

func g1(x bn254.Scalar) (p bn254.G1) {
	p.ScalarMultiplicationBase(x.BigInt(new(big.Int)))
	return p
}

func g2(x bn254.Scalar) (q bn254.G2) {
	_, _, _, base := curve.Generators()
	q.ScalarMultiplication(&base, x.BigInt(new(big.Int)))
	return q
}
