package validitytest

import (
	"fmt"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/proof/validity/groth16/groth16test"
)

// A setup proves anything under its key; no two proofs are the same.
type setup struct {
	*groth16test.Setup
	t     testing.TB
	count uint64
}

// newSetup returns the setup of a key with n inputs, and a commitment if c is one.
func newSetup(t testing.TB, n int, c *groth16.Commitment) *setup {
	t.Helper()
	s, err := groth16test.NewSetup(1, n)
	if c != nil {
		s, err = groth16test.NewCommittedSetup(1, n, *c)
	}
	if err != nil {
		t.Fatal(err)
	}
	return &setup{Setup: s, t: t}
}

// some returns inputs, others each time.
func (s *setup) some() [][32]byte {
	inputs := make([][32]byte, s.Key().Inputs())
	for i := range inputs {
		s.count++
		h := commitment.Keccak256(fmt.Append(nil, "input", s.count))
		inputs[i] = h
		inputs[i][0] &= 0x1f // below r
	}
	return inputs
}

func (s *setup) prove(inputs [][32]byte) []byte {
	return s.forge(inputs, bn254.Scalar{}, bn254.Scalar{})
}

func (s *setup) forge(inputs [][32]byte, first, second bn254.Scalar) []byte {
	s.t.Helper()
	s.count++
	p, err := s.Forge(inputs, s.count, first, second)
	if err != nil {
		s.t.Fatal(err)
	}
	return p
}

// many returns n proofs of different inputs.
func (s *setup) many(n int) (lists [][][32]byte, proofs [][]byte) {
	for range n {
		inputs := s.some()
		lists, proofs = append(lists, inputs), append(proofs, s.prove(inputs))
	}
	return lists, proofs
}

// shapes are setups of all kinds.
func shapes(t testing.TB) map[string]*setup {
	t.Helper()
	all := map[string]*setup{}
	for _, n := range []int{0, 1, 2, 5, 6, 17} {
		for name, c := range map[string]*groth16.Commitment{
			"plain":   nil,
			"sha256":  {Committed: committed(n), Hash: groth16.SHA256},
			"keccak":  {Committed: committed(n), Hash: groth16.Keccak256},
			"private": {Hash: groth16.SHA256},
		} {
			all[fmt.Sprintf("%d inputs, %s", n, name)] = newSetup(t, n, c)
		}
	}
	return all
}

// committed returns every second of n inputs.
func committed(n int) (list []int) {
	for i := 0; i < n; i += 2 {
		list = append(list, i)
	}
	return list
}

// outsideSubgroup returns a point of G2's curve that is not in G2.
func outsideSubgroup(t testing.TB, seed uint64) bn254.G2 {
	t.Helper()
	var u curve.E2
	u.A0.SetUint64(seed)
	q := curve.MapToCurve2(&u)
	if !q.IsOnCurve() || q.IsInSubGroup() {
		t.Fatalf("seed %d gives no point outside the subgroup", seed)
	}
	return q
}
