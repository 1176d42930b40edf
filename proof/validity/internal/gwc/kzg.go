package gwc

import (
	"encoding/binary"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// A Setup is what a key fixes of the verifier's sums and pairings.
type Setup struct {
	// Points are those that the circuit's commitments, and the generator of G1
	// that the commitments are made with, are multiplied from.
	Points    *bn254.Bases
	Generator int // its place among the points

	G2     *bn254.Lines // of the generator of G2
	TauNeg *bn254.Lines // and of minus its multiple by the secret
}

// A Sum is a commitment made of others: multiples of the key's points, with a
// scalar for each or fewer, and of a proof's.
type Sum struct {
	Key   []bn254.Scalar
	Proof []bn254.Term
}

// Point computes a sum.
func (s *Setup) Point(of *Sum) (p bn254.G1) {
	key, rest := s.Points.Sum(of.Key), bn254.Sum(of.Proof)
	return *p.Add(&key, &rest)
}

// An Opening is the claim that a polynomial has a value at a point.
type Opening struct {
	Commitment   Sum
	Point, Value bn254.Scalar
	Proof        bn254.G1 // the commitment to the quotient by x - point
}

// Check reports whether all openings hold, each multiplied by its weight, in one
// product of two pairings:
//
//	e(sum of w (C - value G1 + point W), G2) e(sum of w W, -tau G2) = 1
//
// If one does not, it reports that they do with a chance of no more than one to the
// number of weights that there could be.
func (s *Setup) Check(openings []Opening, weights []bn254.Scalar) bool {
	left := Sum{Key: make([]bn254.Scalar, s.Points.Len())}
	right := make([]bn254.Term, len(openings))
	value := &left.Key[s.Generator]
	for i := range openings {
		o, w := &openings[i], &weights[i]
		for j := range o.Commitment.Key {
			left.Key[j].Add(&left.Key[j], product(&o.Commitment.Key[j], w))
		}
		for _, t := range o.Commitment.Proof {
			left.Proof = append(left.Proof, bn254.Term{Point: t.Point, By: *product(&t.By, w)})
		}
		left.Proof = append(left.Proof, bn254.Term{Point: o.Proof, By: *product(&o.Point, w)})
		value.Sub(value, product(&o.Value, w))
		right[i] = bn254.Term{Point: o.Proof, By: *w}
	}
	return bn254.PairingCheck([]bn254.Pair{{P: s.Point(&left), Q: s.G2}, {P: bn254.Sum(right), Q: s.TauNeg}})
}

// Weights returns n weights: the first is one, the others are the low and the high
// halves, in turns, of keccak256(seed, i as 32 bytes).
func Weights(seed commitment.Root, n int) []bn254.Scalar {
	weights := make([]bn254.Scalar, n)
	for i := range weights {
		var index [32]byte
		binary.BigEndian.PutUint64(index[24:], uint64(i/2))
		h := commitment.Keccak256(seed[:], index[:])
		half := h[16:]
		if i%2 == 1 {
			half = h[:16]
		}
		weights[i].SetBytes(half)
	}
	if n > 0 {
		weights[0].SetOne()
	}
	return weights
}
