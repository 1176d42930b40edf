package groth16

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// setups are keys of all kinds.
func setups(t testing.TB) map[string]*setup {
	return map[string]*setup{
		"NoInputs":         newSetup(t, 0, nil),
		"OneInput":         newSetup(t, 1, nil),
		"ManyInputs":       newSetup(t, maxBases+5, nil),
		"Commitment":       newSetup(t, 3, &Commitment{}),
		"Committed":        newSetup(t, 3, &Commitment{Committed: []int{0, 2}}),
		"Keccak256":        newSetup(t, 2, &Commitment{Committed: []int{1}, Hash: Keccak256}),
		"CommitmentNoMore": newSetup(t, 0, &Commitment{Hash: Keccak256}),
	}
}

func TestTrueProofs(t *testing.T) {
	for name, s := range setups(t) {
		t.Run(name, func(t *testing.T) {
			v := New(s.key)
			inputs, proofs := s.proofs(3)
			for range 2 {
				for i := range proofs {
					if err := v.VerifyInputs(inputs[i], proofs[i]); err != nil {
						t.Errorf("proof %d: %v", i, err)
					}
				}
				for n := 1; n <= len(proofs); n++ {
					if err := v.VerifyInputsBatch(inputs[:n], proofs[:n]); err != nil {
						t.Errorf("a batch of %d: %v", n, err)
					}
				}
			}
			// Others' proofs of the same key.
			if len(inputs[0]) > 0 {
				if err := v.VerifyInputs(inputs[0], proofs[1]); !errors.Is(err, proof.ErrInvalid) {
					t.Errorf("a proof of other inputs: error %v, want ErrInvalid", err)
				}
			}
			stranger := newSetup(t, s.publicInputs+100, nil)
			if err := New(stranger.key).VerifyInputs(stranger.some(), proofs[0]); !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("under another key: error %v, want ErrInvalid", err)
			}
		})
	}
}

// Batches are larger than a block of them.
func TestLargeBatch(t *testing.T) {
	s := newSetup(t, 2, &Commitment{Committed: []int{1}})
	v := New(s.key)
	inputs, proofs := s.proofs(70)
	if err := v.VerifyInputsBatch(inputs, proofs); err != nil {
		t.Error(err)
	}
	for _, at := range []int{0, 31, 32, 63, 64, 69} {
		bad := slices.Clone(proofs)
		bad[at] = s.proveWith(inputs[at], fr.One(), bn254.Scalar{})
		if err := v.VerifyInputsBatch(inputs, bad); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("with a bad proof %d: error %v, want ErrInvalid", at, err)
		}
	}
}

func TestFlippedBytes(t *testing.T) {
	cases := vectors(t)[:2]
	s := newSetup(t, 2, &Commitment{Committed: []int{1}})
	inputs, proofs := s.proofs(1)
	cases = append(cases, vector{"Commitment", s.key, inputs[0], proofs[0]})
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			v := New(c.key)
			for at := range c.proof {
				p := slices.Clone(c.proof)
				p[at] ^= byte(1 << (at % 8))
				if err := v.VerifyInputs(c.inputs, p); !errors.Is(err, proof.ErrInvalid) {
					t.Errorf("with byte %d changed: error %v, want ErrInvalid", at, err)
				}
			}
			for i := range c.inputs {
				for at := range c.inputs[i] {
					inputs := slices.Clone(c.inputs)
					inputs[i][at] ^= byte(1 << (at % 8))
					if err := v.VerifyInputs(inputs, c.proof); !errors.Is(err, proof.ErrInvalid) {
						t.Errorf("with byte %d of input %d changed: error %v, want ErrInvalid", at, i, err)
					}
				}
			}
		})
	}
}

// add adds n to the 32 bytes at the offset.
func add(t *testing.T, b []byte, offset int, n *big.Int) []byte {
	b = slices.Clone(b)
	sum := new(big.Int).Add(new(big.Int).SetBytes(b[offset:offset+32]), n)
	if sum.BitLen() > 256 {
		t.Fatalf("the number at %d has no second encoding", offset)
	}
	sum.FillBytes(b[offset : offset+32])
	return b
}

func TestForgedProofs(t *testing.T) {
	s := newSetup(t, 2, &Commitment{Committed: []int{0}})
	v := New(s.key)
	inputs := s.some()
	good := s.prove(inputs)
	if err := v.VerifyInputs(inputs, good); err != nil {
		t.Fatal(err)
	}
	const a, b, c, d, e = 0, 64, 192, 256, 320
	put := func(at int, with []byte) []byte {
		p := slices.Clone(good)
		copy(p[at:], with)
		return p
	}
	type forgery struct {
		name  string
		proof []byte
		want  error
	}
	forgeries := []forgery{
		{"nothing", nil, nil},
		{"no commitment", good[:ProofSize], nil},
		{"a byte less", good[:len(good)-1], nil},
		{"a byte more", append(slices.Clone(good), 0), nil},
		{"twice", slices.Concat(good, good), nil},
		{"zeros", make([]byte, len(good)), bn254.ErrInfinity},
		{"A and C swapped", put(a, slices.Concat(good[c:d], good[b:c], good[a:b])), nil},
		{"D and E swapped", put(d, slices.Concat(good[e:], good[d:e])), nil},
		{"B's halves swapped", put(b, slices.Concat(good[b+32:b+64], good[b:b+32], good[b+96:c], good[b+64:b+96])), bn254.ErrNotOnCurve},
	}
	for name, at := range map[string]int{"A": a, "C": c, "D": d, "E": e} {
		g := s.g1(s.scalar())
		negative := s.g1(fr.One())
		if err := negative.Unmarshal(good[at : at+64]); err != nil {
			t.Fatal(err)
		}
		negative.Neg(&negative)
		forgeries = append(forgeries,
			forgery{name + " is another point", put(at, bn254.AppendG1(nil, &g)), nil},
			forgery{name + " negated", put(at, bn254.AppendG1(nil, &negative)), nil},
			forgery{name + " at infinity", put(at, make([]byte, 64)), bn254.ErrInfinity},
			forgery{name + " off the curve", put(at, word32(1)), bn254.ErrNotOnCurve},
			forgery{name + ", x not reduced", add(t, good, at, fp.Modulus()), bn254.ErrNotReduced},
			forgery{name + ", y not reduced", add(t, good, at+32, fp.Modulus()), bn254.ErrNotReduced},
		)
	}
	g := s.g2(s.scalar())
	forgeries = append(forgeries,
		forgery{"B is another point", put(b, bn254.AppendG2(nil, &g)), nil},
		forgery{"B at infinity", put(b, make([]byte, 128)), bn254.ErrInfinity},
		forgery{"B off the curve", put(b, word32(1)), bn254.ErrNotOnCurve},
	)
	for i := range 4 {
		forgeries = append(forgeries, forgery{fmt.Sprintf("B, coordinate %d not reduced", i), add(t, good, b+32*i, fp.Modulus()), bn254.ErrNotReduced})
	}
	for _, outside := range outsiders(t, good[b:c]) {
		forgeries = append(forgeries, forgery{"B outside of the subgroup", put(b, outside), bn254.ErrNotInSubgroup})
	}
	for _, f := range forgeries {
		check := func(how string, err error) {
			t.Helper()
			if !errors.Is(err, proof.ErrInvalid) || f.want != nil && !errors.Is(err, f.want) {
				t.Errorf("%s, %s: error %v, want ErrInvalid and %v", f.name, how, err, f.want)
			}
		}
		check("alone", v.VerifyInputs(inputs, f.proof))
		check("a batch of one", v.VerifyInputsBatch([][][32]byte{inputs}, [][]byte{f.proof}))
		check("with others", v.VerifyInputsBatch([][][32]byte{inputs, inputs, inputs}, [][]byte{good, f.proof, good}))
	}
}

// outsiders returns encodings of points of the twist that are not in the subgroup:
// one of large order, and sums of the point that b encodes and points of the small
// order 10069, which pairings may not notice.
func outsiders(t *testing.T, b []byte) (out [][]byte) {
	q, err := bn254.DecodeG2(b)
	if err != nil {
		t.Fatal(err)
	}
	// (2p - r) / 10069 · r
	n := new(big.Int).Lsh(fp.Modulus(), 1)
	n.Sub(n, fr.Modulus()).Div(n, big.NewInt(10069)).Mul(n, fr.Modulus())
	for seed := uint64(1); len(out) < 3; seed++ {
		large := pointOfTwist(seed)
		small := times(large, n)
		if small.IsInfinity() {
			continue
		}
		out = append(out, bn254.AppendG2(nil, &large), bn254.AppendG2(nil, small.Add(&small, &q)))
	}
	return out
}

func TestWrongInputs(t *testing.T) {
	s := newSetup(t, 2, nil)
	v := New(s.key)
	inputs := s.some()
	p := s.prove(inputs)
	unreduced := slices.Clone(inputs)
	unreduced[1] = [32]byte(add(t, inputs[1][:], 0, fr.Modulus()))
	for name, wrong := range map[string][][32]byte{
		"none":        nil,
		"one less":    inputs[:1],
		"one more":    append(slices.Clone(inputs), [32]byte{}),
		"swapped":     {inputs[1], inputs[0]},
		"not reduced": unreduced,
	} {
		if err := v.VerifyInputs(wrong, p); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s: error %v, want ErrInvalid", name, err)
		}
		if err := v.VerifyInputsBatch([][][32]byte{inputs, wrong}, [][]byte{p, p}); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s, in a batch: error %v, want ErrInvalid", name, err)
		}
	}
	if err := v.VerifyInputs(unreduced, p); !errors.Is(err, bn254.ErrNotReduced) {
		t.Errorf("not reduced: error %v, want ErrNotReduced", err)
	}
	for name, lists := range map[string][][][32]byte{"none": nil, "fewer": {inputs}, "more": {inputs, inputs, inputs}} {
		if err := v.VerifyInputsBatch(lists, [][]byte{p, p}); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s lists of inputs: error %v, want ErrInvalid", name, err)
		}
	}
	if err := v.VerifyInputsBatch(nil, nil); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("nothing to verify: error %v, want ErrInvalid", err)
	}
}

// Errors that cancel each other in the product of all equations do not if each has
// its own weight.
func TestErrorsDoNotCancel(t *testing.T) {
	s := newSetup(t, 1, &Commitment{})
	v := New(s.key)
	inputs, good := s.proofs(4)
	zero, plus := bn254.Scalar{}, s.scalar()
	var minus bn254.Scalar
	minus.Neg(&plus)
	refused := func(name string, proofs [][]byte) {
		t.Helper()
		if err := v.VerifyInputsBatch(inputs[:len(proofs)], proofs); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s: error %v, want ErrInvalid", name, err)
		}
	}
	for i := range good {
		bad := slices.Clone(good)
		bad[i] = s.proveWith(inputs[i], plus, zero)
		refused(fmt.Sprintf("proof %d is wrong", i), bad)
		bad[i] = s.proveWith(inputs[i], zero, plus)
		refused(fmt.Sprintf("commitment %d is wrong", i), bad)
		bad[i] = s.proveWith(inputs[i], plus, minus)
		refused(fmt.Sprintf("proof and commitment %d cancel", i), bad)
		refused(fmt.Sprintf("proof and commitment %d cancel, alone", i), bad[:i+1])
		for k := range i {
			bad := slices.Clone(good)
			bad[i], bad[k] = s.proveWith(inputs[i], plus, zero), s.proveWith(inputs[k], minus, zero)
			refused(fmt.Sprintf("proofs %d and %d cancel", i, k), bad)
			bad[i], bad[k] = s.proveWith(inputs[i], zero, plus), s.proveWith(inputs[k], zero, minus)
			refused(fmt.Sprintf("commitments %d and %d cancel", i, k), bad)
			bad[i], bad[k] = s.proveWith(inputs[i], plus, zero), s.proveWith(inputs[k], zero, minus)
			refused(fmt.Sprintf("proof %d and commitment %d cancel", i, k), bad)
		}
	}
	if err := v.VerifyInputs(inputs[0], s.proveWith(inputs[0], plus, minus)); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("proof and commitment cancel: error %v, want ErrInvalid", err)
	}
}

// The weights are those of docs/validity.md.
func TestWeights(t *testing.T) {
	s := newSetup(t, 2, nil)
	v := New(s.key)
	inputs, proofs := s.proofs(3)
	key := s.key.Hash()
	all := append(slices.Clone(key[:]), word32(3)...)
	statements := make([]statement, 3)
	for i := range proofs {
		all = append(all, inputs[i][0][:]...)
		all = append(all, inputs[i][1][:]...)
		all = append(all, proofs[i]...)
		var err error
		if statements[i], err = v.decode(inputs[i], proofs[i]); err != nil {
			t.Fatal(err)
		}
	}
	seed := commitment.Keccak256(all)
	for i, w := range v.weights(statements) {
		h := commitment.Keccak256(seed[:], word32(i))
		var low, high bn254.Scalar
		low.SetBytes(h[16:])
		high.SetBytes(h[:16])
		if i == 0 {
			low.SetOne()
		}
		if w.proof != low || w.commitment != high {
			t.Errorf("weight %d is %v", i, w)
		}
	}
}

// The verdict depends on the arguments alone, which stay as they are.
func TestConcurrentAndPure(t *testing.T) {
	s := newSetup(t, 2, &Commitment{Committed: []int{1}})
	v := New(s.key)
	inputs, proofs := s.proofs(5)
	bad := slices.Clone(proofs)
	bad[3] = proofs[2]
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for i := range proofs {
				p := slices.Clone(proofs[i])
				if err := v.VerifyInputs(inputs[i], p); err != nil {
					t.Errorf("proof %d: %v", i, err)
				}
				if !bytes.Equal(p, proofs[i]) {
					t.Errorf("proof %d changed", i)
				}
			}
			if err := v.VerifyInputsBatch(inputs, proofs); err != nil {
				t.Error(err)
			}
			if err := v.VerifyInputsBatch(inputs, bad); !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("a bad batch: error %v, want ErrInvalid", err)
			}
		})
	}
	wg.Wait()
}

// From a proof anybody can make another: the package says so.
func TestProofsAreMalleable(t *testing.T) {
	s := newSetup(t, 1, nil)
	inputs := s.some()
	p := s.prove(inputs)
	a, err := bn254.DecodeG1(p[:64])
	if err != nil {
		t.Fatal(err)
	}
	b, err := bn254.DecodeG2(p[64:192])
	if err != nil {
		t.Fatal(err)
	}
	other := bn254.AppendG2(bn254.AppendG1(nil, a.Neg(&a)), b.Neg(&b))
	other = append(other, p[192:]...)
	if err := New(s.key).VerifyInputs(inputs, other); err != nil {
		t.Error(err)
	}
}

// Bytes never crash a verifier, whatever the verdict.
func FuzzVerify(f *testing.F) {
	s := newSetup(f, 2, &Commitment{Committed: []int{1}})
	v, plain := New(s.key), New(newSetup(f, 1, nil).key)
	inputs := s.some()
	good := s.prove(inputs)
	f.Add(inputs[0][:], inputs[1][:], good)
	f.Add(inputs[0][:], inputs[1][:], good[:ProofSize])
	f.Fuzz(func(t *testing.T, first, second, p []byte) {
		var in [2][32]byte
		copy(in[0][:], first)
		copy(in[1][:], second)
		err := v.VerifyInputs(in[:], p)
		if again := v.VerifyInputsBatch([][][32]byte{in[:], inputs}, [][]byte{p, good}); (again == nil) != (err == nil) {
			t.Errorf("alone: %v, in a batch: %v", err, again)
		}
		for _, err := range []error{err, plain.VerifyInputs(in[:1], p)} {
			if err != nil && !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("the error is %v, which does not match ErrInvalid", err)
			}
		}
	})
}
