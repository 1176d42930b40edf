package groth16

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// Points are what a verifying key consists of, in the names of Groth's paper.
type Points struct {
	Alpha              bn254.G1
	Beta, Gamma, Delta bn254.G2

	// Inputs are the points that public inputs are multiplied with: first that
	// of the constant one, then one for each, last the challenge's if there is a
	// commitment. Infinity is allowed: the circuit does not use that input.
	Inputs []bn254.G1

	Commitment *Commitment // nil if there is none
}

// A Commitment is what a key says of the commitment that its proofs have.
type Commitment struct {
	// G and GSigmaNeg are the verifying key of Pedersen's commitment with its
	// proof of knowledge: GSigmaNeg is G times minus the secret.
	G, GSigmaNeg bn254.G2

	// Committed are the public inputs that are hashed with the commitment, by
	// their index, counted from zero, ascending.
	Committed []int

	// Hash makes the challenge.
	Hash Hash
}

// A Key is a verifying key whose points are what they should be. Whether anybody
// knows how they were made is another question: trust in a key is trust in its
// setup.
type Key struct {
	points  Points
	encoded []byte
}

// NewKey returns the key of points, which it copies. Errors match
// [validity.ErrKey].
func NewKey(p Points) (*Key, error) {
	if err := p.check(); err != nil {
		return nil, fmt.Errorf("%w: groth16: %w", validity.ErrKey, err)
	}
	p.Inputs = slices.Clone(p.Inputs)
	if p.Commitment != nil {
		c := *p.Commitment
		c.Committed = slices.Clone(c.Committed)
		p.Commitment = &c
	}
	return &Key{p, p.append(nil)}, nil
}

// Points returns the key's points; they are a copy.
func (k *Key) Points() Points {
	p := k.points
	p.Inputs = slices.Clone(p.Inputs)
	if p.Commitment != nil {
		c := *p.Commitment
		c.Committed = slices.Clone(c.Committed)
		p.Commitment = &c
	}
	return p
}

// Inputs returns how many public inputs proofs under the key speak of.
func (k *Key) Inputs() int { return k.points.inputs() }

// Hash returns the keccak256 of the key's encoding, which names it on L1 and here.
func (k *Key) Hash() commitment.Root { return commitment.Keccak256(k.encoded) }

func (k *Key) proofSize() int {
	if k.points.Commitment != nil {
		return CommitmentProofSize
	}
	return ProofSize
}

func (p *Points) inputs() int {
	n := len(p.Inputs) - 1
	if p.Commitment != nil {
		n--
	}
	return n
}

func (p *Points) check() error {
	n := p.inputs()
	if n < 0 || n > math.MaxUint16 {
		return fmt.Errorf("%d public inputs, want 0 to %d", n, math.MaxUint16)
	}
	if err := checkG1(&p.Alpha); err != nil {
		return fmt.Errorf("alpha: %w", err)
	}
	for i, q := range []*bn254.G2{&p.Beta, &p.Gamma, &p.Delta} {
		if err := checkG2(q); err != nil {
			return fmt.Errorf("%s: %w", []string{"beta", "gamma", "delta"}[i], err)
		}
	}
	for i := range p.Inputs {
		if err := checkG1(&p.Inputs[i]); err != nil && !errors.Is(err, bn254.ErrInfinity) {
			return fmt.Errorf("point of inputs %d: %w", i, err)
		}
	}
	if p.Commitment == nil {
		return nil
	}
	return p.Commitment.check(n)
}

func checkG1(p *bn254.G1) error {
	switch {
	case p.IsInfinity():
		return bn254.ErrInfinity
	case !p.IsOnCurve():
		return bn254.ErrNotOnCurve
	}
	return nil
}

func checkG2(q *bn254.G2) error {
	switch {
	case q.IsInfinity():
		return bn254.ErrInfinity
	case !q.IsOnCurve():
		return bn254.ErrNotOnCurve
	case !q.IsInSubGroup():
		return bn254.ErrNotInSubgroup
	}
	return nil
}
