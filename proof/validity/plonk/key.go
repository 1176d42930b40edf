package plonk

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/internal/gwc"
)

// MaxCommitments is how many commitments a key may have.
const MaxCommitments = 4

// Points are what a verifying key consists of, in the names of gnark's.
type Points struct {
	Inputs int // public inputs, at most 65,535

	Size       uint64       // of the domain, n: a power of two up to 2^28
	Generator  bn254.Scalar // of the domain, ω
	CosetShift bn254.Scalar // u: the domain's cosets are those of u and u²

	S                  [3]bn254.G1 // the permutation
	Ql, Qr, Qm, Qo, Qk bn254.G1    // selectors; infinity is allowed
	Commitments        []Commitment

	// The structured reference string: generators of G1 and G2, and the latter
	// times the secret, tau.
	G1    bn254.G1
	G2    bn254.G2
	G2Tau bn254.G2
}

// A Commitment is one that a circuit makes with api.Commit.
type Commitment struct {
	Qcp   bn254.G1 // its selector; infinity is allowed
	Index uint64   // of the constraint that gets the challenge, counted behind the public inputs
}

// A Key is a verifying key whose parts are what they should be. Whether they are
// those of a circuit, and whether anybody knows the secret, is another question:
// trust in a key is trust in its setup.
type Key struct {
	points  Points
	encoded []byte
}

// NewKey returns the key of points, which it copies. Errors match
// [validity.ErrKey].
func NewKey(p Points) (*Key, error) {
	if err := p.check(); err != nil {
		return nil, fmt.Errorf("%w: plonk: %w", validity.ErrKey, err)
	}
	p.Commitments = slices.Clone(p.Commitments)
	return &Key{p, p.append(nil)}, nil
}

// Points returns the key's parts; they are a copy.
func (k *Key) Points() Points {
	p := k.points
	p.Commitments = slices.Clone(p.Commitments)
	return p
}

// Inputs returns how many public inputs proofs under the key speak of.
func (k *Key) Inputs() int { return k.points.Inputs }

// ProofSize returns the size of proofs under the key in bytes.
func (k *Key) ProofSize() int { return ProofSize + len(k.points.Commitments)*CommitmentSize }

// Hash returns the keccak256 of the key's encoding, which names it on L1 and here.
func (k *Key) Hash() commitment.Root { return commitment.Keccak256(k.encoded) }

func (p *Points) circuit() (c gwc.Circuit) {
	c.Size, c.Generator = p.Size, p.Generator
	c.Shifts[0] = p.CosetShift
	c.Shifts[1].Square(&p.CosetShift)
	return c
}

func (p *Points) check() error {
	c := p.circuit()
	if err := c.Check(); err != nil {
		return err
	}
	if n := p.Inputs; n < 0 || n > math.MaxUint16 || uint64(n) > p.Size {
		return fmt.Errorf("%d public inputs over a domain of %d, want at most that and %d", n, p.Size, math.MaxUint16)
	}
	if got, limit := len(p.Commitments), MaxCommitments; got > limit {
		return fmt.Errorf("%d commitments, want at most %d", got, limit)
	}
	for i := range p.S {
		if err := checkG1(&p.S[i]); err != nil {
			return fmt.Errorf("permutation %d: %w", i+1, err)
		}
	}
	for i, q := range []*bn254.G1{&p.Ql, &p.Qr, &p.Qm, &p.Qo, &p.Qk} {
		if err := checkG1(q); err != nil && !errors.Is(err, bn254.ErrInfinity) {
			return fmt.Errorf("selector Q%c: %w", "lrmok"[i], err)
		}
	}
	for i := range p.Commitments {
		q := &p.Commitments[i]
		if err := checkG1(&q.Qcp); err != nil && !errors.Is(err, bn254.ErrInfinity) {
			return fmt.Errorf("selector of commitment %d: %w", i, err)
		}
		if q.Index >= p.Size-uint64(p.Inputs) {
			return fmt.Errorf("commitment %d is at %d of %d constraints", i, q.Index, p.Size-uint64(p.Inputs))
		}
	}
	if err := checkG1(&p.G1); err != nil {
		return fmt.Errorf("reference string, G1: %w", err)
	}
	if err := checkG2(&p.G2); err != nil {
		return fmt.Errorf("reference string, G2: %w", err)
	}
	if err := checkG2(&p.G2Tau); err != nil {
		return fmt.Errorf("reference string, G2 times the secret: %w", err)
	}
	return nil
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
