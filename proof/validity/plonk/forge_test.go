package plonk

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// layout is where the parts of SP1's proofs are, which have one commitment.
var layout = func() (points, scalars []int) {
	for i := range 6 {
		points = append(points, 64*i)
	}
	for i := range 5 {
		scalars = append(scalars, 384+32*i)
	}
	return append(points, 544, 640, 704, 800), append(scalars, 608, 768)
}

// refused checks that v refuses a forgery, alone and beside a valid proof.
func refused(t *testing.T, verifier *Verifier, v vector, name string, inputs [][32]byte, p []byte) {
	t.Helper()
	if err := verifier.VerifyInputs(inputs, p); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("%s: error %v, want ErrInvalid", name, err)
	}
	err := verifier.VerifyInputsBatch([][][32]byte{v.inputs, inputs}, [][]byte{v.proof, p})
	if !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("%s, in a batch: error %v, want ErrInvalid", name, err)
	}
}

func TestEveryByteCounts(t *testing.T) {
	v := sp1(t)
	verifier := New(v.key)
	for i := range v.proof {
		p := slices.Clone(v.proof)
		p[i] ^= 1 << (i % 8)
		if err := verifier.VerifyInputs(v.inputs, p); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("byte %d of the proof changed: error %v, want ErrInvalid", i, err)
		}
	}
	for i := range v.inputs {
		for j := range v.inputs[i] {
			inputs := slices.Clone(v.inputs)
			inputs[i][j] ^= 1 << (j % 8)
			if err := verifier.VerifyInputs(inputs, v.proof); !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("byte %d of input %d changed: error %v, want ErrInvalid", j, i, err)
			}
		}
	}
}

func TestForgeries(t *testing.T) {
	v := sp1(t)
	verifier := New(v.key)
	points, scalars := layout()
	add := func(b []byte, n *big.Int) bool { // a second encoding of the same value
		sum := new(big.Int).SetBytes(b)
		if sum.Add(sum, n).BitLen() > 256 {
			return false
		}
		sum.FillBytes(b)
		return true
	}
	forge := func(name string, change func(p []byte)) {
		t.Helper()
		p := slices.Clone(v.proof)
		change(p)
		if slices.Equal(p, v.proof) {
			t.Fatalf("%s: nothing changed", name)
		}
		refused(t, verifier, v, name, v.inputs, p)
	}
	for _, at := range scalars {
		forge(fmt.Sprintf("scalar at %d plus r", at), func(p []byte) { add(p[at:at+32], fr.Modulus()) })
		forge(fmt.Sprintf("scalar at %d zero", at), func(p []byte) { clear(p[at : at+32]) })
		forge(fmt.Sprintf("scalar at %d all ones", at), func(p []byte) {
			copy(p[at:at+32], slices.Repeat([]byte{0xff}, 32))
		})
	}
	for i, at := range points {
		for _, coordinate := range []int{at, at + 32} {
			forge(fmt.Sprintf("coordinate at %d plus p", coordinate), func(p []byte) {
				add(p[coordinate:coordinate+32], fp.Modulus())
			})
		}
		forge(fmt.Sprintf("point at %d infinity", at), func(p []byte) { clear(p[at : at+64]) })
		forge(fmt.Sprintf("point at %d negated", at), func(p []byte) {
			q, err := bn254.DecodeG1(p[at : at+64])
			if err != nil {
				t.Fatal(err)
			}
			q.Neg(&q)
			bn254.AppendG1(p[at:at], &q)
		})
		for _, other := range points[:i] {
			forge(fmt.Sprintf("points at %d and %d swapped", other, at), func(p []byte) {
				first := [64]byte(p[other:])
				copy(p[other:], p[at:at+64])
				copy(p[at:], first[:])
			})
		}
	}
	for i := range v.inputs {
		inputs := slices.Clone(v.inputs)
		add(inputs[i][:], fr.Modulus())
		refused(t, verifier, v, fmt.Sprintf("input %d plus r", i), inputs, v.proof)
	}
	refused(t, verifier, v, "inputs swapped", [][32]byte{v.inputs[1], v.inputs[0]}, v.proof)
	refused(t, verifier, v, "an input more", append(slices.Clone(v.inputs), [32]byte{}), v.proof)
	refused(t, verifier, v, "an input less", v.inputs[:1], v.proof)
	refused(t, verifier, v, "no inputs", nil, v.proof)
	refused(t, verifier, v, "a byte more", v.inputs, append(slices.Clone(v.proof), 0))
	refused(t, verifier, v, "a byte less", v.inputs, v.proof[:len(v.proof)-1])
	refused(t, verifier, v, "without its commitment", v.inputs, v.proof[:ProofSize])
	refused(t, verifier, v, "with two commitments", v.inputs, append(slices.Clone(v.proof), v.proof[ProofSize:]...))
	refused(t, verifier, v, "no proof", v.inputs, nil)
	// All zeros satisfies any equation that is linear in the proof.
	refused(t, verifier, v, "zeros", v.inputs, make([]byte, len(v.proof)))
}

// Each part of the key takes part in the verdict.
func TestProofsUnderOtherKeys(t *testing.T) {
	v := sp1(t)
	double := func(p *bn254.G1) { p.Double(p) }
	for name, change := range map[string]func(p *Points){
		"S1":    func(p *Points) { double(&p.S[0]) },
		"S2":    func(p *Points) { double(&p.S[1]) },
		"S3":    func(p *Points) { double(&p.S[2]) },
		"Ql":    func(p *Points) { double(&p.Ql) },
		"Qr":    func(p *Points) { double(&p.Qr) },
		"Qm":    func(p *Points) { double(&p.Qm) },
		"Qo":    func(p *Points) { double(&p.Qo) },
		"Qk":    func(p *Points) { double(&p.Qk) },
		"Qcp":   func(p *Points) { double(&p.Commitments[0].Qcp) },
		"index": func(p *Points) { p.Commitments[0].Index++ },
		"G1":    func(p *Points) { double(&p.G1) },
		"G2":    func(p *Points) { p.G2.Double(&p.G2) },
		"tau":   func(p *Points) { p.G2Tau.Double(&p.G2Tau) },
		"omega": func(p *Points) { p.Generator.Inverse(&p.Generator) },
		"shift": func(p *Points) { p.CosetShift.SetUint64(7) },
		"size":  func(p *Points) { p.Size *= 2; p.Generator.Sqrt(&p.Generator) },
	} {
		p := v.key.Points()
		change(&p)
		k, err := NewKey(p)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if k.Hash() == v.key.Hash() {
			t.Errorf("%s: the key has the same hash", name)
		}
		if err := New(k).VerifyInputs(v.inputs, v.proof); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s changed: error %v, want ErrInvalid", name, err)
		}
	}
}

func TestBatchesRefuseTheEmptyAndTheUneven(t *testing.T) {
	v := sp1(t)
	verifier := New(v.key)
	for name, err := range map[string]error{
		"nothing":        verifier.VerifyInputsBatch(nil, nil),
		"more inputs":    verifier.VerifyInputsBatch([][][32]byte{v.inputs, v.inputs}, [][]byte{v.proof}),
		"more proofs":    verifier.VerifyInputsBatch([][][32]byte{v.inputs}, [][]byte{v.proof, v.proof}),
		"proofs alone":   verifier.VerifyInputsBatch(nil, [][]byte{v.proof}),
		"inputs without": verifier.VerifyInputsBatch([][][32]byte{v.inputs}, nil),
	} {
		if !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s: error %v, want ErrInvalid", name, err)
		}
	}
}

// Two forgeries whose errors cancel when they are added up: a batch without weights
// would take them.
func TestErrorsDoNotCancel(t *testing.T) {
	v := sp1(t)
	verifier := New(v.key)
	shift := func(at int, negative bool) []byte {
		p := slices.Clone(v.proof)
		q, err := bn254.DecodeG1(p[at : at+64])
		if err != nil {
			t.Fatal(err)
		}
		g := v.key.Points().G1
		if negative {
			g.Neg(&g)
		}
		q.Add(&q, &g)
		bn254.AppendG1(p[at:at], &q)
		return p
	}
	// W and W' are in no challenge: moving them changes nothing else.
	for _, at := range []int{640, 704} {
		proofs := [][]byte{shift(at, false), shift(at, true)}
		err := verifier.VerifyInputsBatch([][][32]byte{v.inputs, v.inputs}, proofs)
		if !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("points at %d moved there and back: error %v, want ErrInvalid", at, err)
		}
	}
}

func TestConcurrentUse(t *testing.T) {
	v := sp1(t)
	verifier := New(v.key)
	forged := slices.Clone(v.proof)
	forged[len(forged)-1] ^= 1
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for range 3 {
				if err := verifier.VerifyInputs(v.inputs, v.proof); err != nil {
					t.Error(err)
				}
				if verifier.VerifyInputs(v.inputs, forged) == nil {
					t.Error("a forgery is accepted")
				}
			}
		})
	}
	group.Wait()
}

func FuzzVerify(f *testing.F) {
	v := sp1(f)
	verifier := New(v.key)
	f.Add(v.proof)
	f.Add(make([]byte, len(v.proof)))
	f.Fuzz(func(t *testing.T, p []byte) {
		err := verifier.VerifyInputs(v.inputs, p)
		if slices.Equal(p, v.proof) != (err == nil) || err != nil && !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%x: %v", p, err)
		}
	})
}
