package plonktest

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/plonk"
)

// layout is where points and scalars are in proofs under a key.
func layout(key *plonk.Key) (points, scalars []int) {
	points = []int{0, 64, 128, 192, 256, 320, 544, 640, 704}
	scalars = []int{384, 416, 448, 480, 512, 608}
	commitments := len(key.Points().Commitments)
	for i := range commitments {
		scalars = append(scalars, plonk.ProofSize+32*i)
		points = append(points, plonk.ProofSize+32*commitments+64*i)
	}
	return points, scalars
}

// changed returns p with a change.
func changed(p []byte, change func(p []byte)) []byte {
	p = slices.Clone(p)
	change(p)
	return p
}

// plus adds n to the number of 32 bytes, if it fits.
func plus(b []byte, n *big.Int) {
	sum := new(big.Int).SetBytes(b)
	if sum.Add(sum, n).BitLen() <= 256 {
		sum.FillBytes(b)
	}
}

func TestEveryWordCounts(t *testing.T) {
	v := sp1(t)
	j := newJudge(t, v.key)
	random := rand.New(rand.NewPCG(1, 1))
	for word := 0; word < len(v.proofs[0]); word += 32 {
		at := word + random.IntN(32)
		p := changed(v.proofs[0], func(p []byte) { p[at] ^= 1 << random.IntN(8) })
		j.refused(t, fmt.Sprintf("byte %d changed", at), v.inputs, p)
	}
	for i := range v.inputs[0] {
		inputs := slices.Clone(v.inputs[0])
		inputs[i][31-random.IntN(20)] ^= 1 << random.IntN(8)
		j.refused(t, fmt.Sprintf("input %d changed", i), [][][32]byte{inputs}, v.proofs[0])
	}
}

// Each part is what it is in another encoding, or what it is not.
func TestForgeries(t *testing.T) {
	for _, v := range []vector{sp1(t), vectors(t)[4]} {
		j := newJudge(t, v.key)
		points, scalars := layout(v.key)
		for _, at := range scalars {
			forge := func(name string, change func(b []byte)) {
				t.Helper()
				p := changed(v.proofs[0], func(p []byte) { change(p[at : at+32]) })
				j.refused(t, fmt.Sprintf("%s, scalar at %d, %s", v.name, at, name), v.inputs[:1], p)
			}
			forge("plus r", func(b []byte) { plus(b, fr.Modulus()) })
			forge("r", func(b []byte) { fr.Modulus().FillBytes(b) })
			forge("zero", func(b []byte) { clear(b) })
			forge("all ones", func(b []byte) { copy(b, slices.Repeat([]byte{0xff}, 32)) })
		}
		for i, at := range points {
			forge := func(name string, change func(b []byte)) {
				t.Helper()
				p := changed(v.proofs[0], func(p []byte) { change(p[at : at+64]) })
				j.refused(t, fmt.Sprintf("%s, point at %d, %s", v.name, at, name), v.inputs[:1], p)
			}
			forge("x plus p", func(b []byte) { plus(b[:32], fp.Modulus()) })
			forge("y plus p", func(b []byte) { plus(b[32:], fp.Modulus()) })
			forge("off the curve", func(b []byte) { b[63] ^= 1 })
			forge("infinity", func(b []byte) { clear(b) })
			forge("x without y", func(b []byte) { clear(b[32:]) })
			forge("the generator", func(b []byte) { clear(b); b[31], b[63] = 1, 2 })
			forge("negated", func(b []byte) {
				y := new(big.Int).SetBytes(b[32:])
				y.Sub(fp.Modulus(), y).FillBytes(b[32:])
			})
			other := points[(i+1)%len(points)]
			p := changed(v.proofs[0], func(p []byte) {
				first := [64]byte(p[at:])
				copy(p[at:at+64], p[other:other+64])
				copy(p[other:], first[:])
			})
			j.refused(t, fmt.Sprintf("%s, points at %d and %d swapped", v.name, at, other), v.inputs[:1], p)
		}
		for i := range v.inputs[0] {
			inputs := slices.Clone(v.inputs[0])
			plus(inputs[i][:], fr.Modulus())
			j.refused(t, fmt.Sprintf("%s, input %d plus r", v.name, i), [][][32]byte{inputs}, v.proofs[0])
		}
		// All zeros satisfies any equation that is linear in the proof.
		j.refused(t, v.name+", zeros", v.inputs[:1], make([]byte, len(v.proofs[0])))
	}
}

// The transcript has no lengths: the key alone says where inputs end and points
// begin. A word that moves across changes no hash, and must change the verdict.
func TestWordsThatMove(t *testing.T) {
	v := sp1(t)
	j := newJudge(t, v.key)
	inputs, p := v.inputs[0], v.proofs[0]
	last := inputs[len(inputs)-1]
	for name, c := range map[string]struct {
		inputs [][32]byte
		proof  []byte
	}{
		"an input into the proof":   {inputs[:1], append(slices.Clone(last[:]), p...)},
		"a word into the inputs":    {append(slices.Clone(inputs), [32]byte(p)), p[32:]},
		"a point into the inputs":   {append(slices.Clone(inputs), [32]byte(p), [32]byte(p[32:])), p[64:]},
		"no inputs":                 {nil, p},
		"an input more":             {append(slices.Clone(inputs), [32]byte{}), p},
		"inputs swapped":            {[][32]byte{inputs[1], inputs[0]}, p},
		"a byte more":               {inputs, append(slices.Clone(p), 0)},
		"a byte less":               {inputs, p[:len(p)-1]},
		"no commitment":             {inputs, p[:plonk.ProofSize]},
		"two commitments":           {inputs, append(slices.Clone(p), p[plonk.ProofSize:]...)},
		"the proof twice":           {inputs, append(slices.Clone(p), p...)},
		"no proof":                  {inputs, nil},
		"the commitment's value D":  {inputs, append(slices.Clone(p[:plonk.ProofSize]), append(slices.Clone(p[800:]), p[768:800]...)...)},
		"a proof of another system": {inputs, make([]byte, 256)},
	} {
		j.refused(t, name, [][][32]byte{c.inputs}, c.proof)
	}
}

func TestBatches(t *testing.T) {
	v := vectors(t)[3] // of three inputs, with a commitment
	j := newJudge(t, v.key)
	a, b := v.proofs[0], v.proofs[1]
	bad := changed(a, func(p []byte) { p[len(p)-1] ^= 1 })
	late := changed(a, func(p []byte) { copy(p[640:], b[640:704]) }) // a valid point in place of W
	for name, c := range map[string]struct {
		inputs [][][32]byte
		proofs [][]byte
	}{
		"nothing":                  {nil, nil},
		"lists alone":              {v.inputs, nil},
		"proofs alone":             {nil, v.proofs},
		"a list more":              {append(slices.Clone(v.inputs), v.inputs[0]), v.proofs},
		"a proof more":             {v.inputs, append(slices.Clone(v.proofs), a)},
		"proofs exchanged":         {v.inputs, [][]byte{b, a}},
		"first bad":                {v.inputs, [][]byte{bad, b}},
		"last late":                {[][][32]byte{v.inputs[1], v.inputs[0]}, [][]byte{b, late}},
		"the same forgery, twice":  {[][][32]byte{v.inputs[0], v.inputs[0]}, [][]byte{late, late}},
		"one bad of four":          {slices.Concat(v.inputs, v.inputs), [][]byte{a, b, late, b}},
		"nothing for one of three": {append(slices.Clone(v.inputs), nil), append(slices.Clone(v.proofs), nil)},
	} {
		j.refused(t, name, c.inputs, c.proofs...)
	}
}

// Two forgeries whose errors cancel when they are added up. W and W2 are in no
// challenge: moving them changes nothing else.
func TestErrorsDoNotCancel(t *testing.T) {
	v := vectors(t)[3]
	j := newJudge(t, v.key)
	g := v.key.Points().G1
	for _, at := range []int{640, 704} {
		moved := func(negative bool) []byte {
			return changed(v.proofs[0], func(p []byte) {
				q, err := bn254.DecodeG1(p[at : at+64])
				if err != nil {
					t.Fatal(err)
				}
				step := g
				if negative {
					step.Neg(&g)
				}
				q.Add(&q, &step)
				bn254.AppendG1(p[at:at], &q)
			})
		}
		inputs := [][][32]byte{v.inputs[0], v.inputs[0]}
		j.refused(t, fmt.Sprintf("points at %d moved there and back", at), inputs, moved(false), moved(true))
	}
	// Both openings of one proof, the one moved against the other.
	p := changed(v.proofs[0], func(p []byte) {
		for at, negative := range map[int]bool{640: false, 704: true} {
			q, err := bn254.DecodeG1(p[at : at+64])
			if err != nil {
				t.Fatal(err)
			}
			step := g
			if negative {
				step.Neg(&g)
			}
			q.Add(&q, &step)
			bn254.AppendG1(p[at:at], &q)
		}
	})
	j.refused(t, "both openings moved", v.inputs[:1], p)
}

// Random mutations, of bytes, of words, and of whole points and scalars for others
// that are what they should be: the last come to the equation.
func TestRandomMutations(t *testing.T) {
	all := vectors(t)
	random := rand.New(rand.NewPCG(7, 8))
	for _, v := range all {
		j := newJudge(t, v.key)
		points, scalars := layout(v.key)
		for i := range 40 {
			n := random.IntN(len(v.proofs))
			p := changed(v.proofs[n], func(p []byte) {
				switch i % 4 {
				case 0:
					p[random.IntN(len(p))] ^= byte(1 + random.IntN(255))
				case 1:
					at := scalars[random.IntN(len(scalars))]
					s := fr.NewElement(random.Uint64())
					bn254.AppendScalar(p[at:at], &s)
				case 2:
					from, to := points[random.IntN(len(points))], points[random.IntN(len(points))]
					copy(p[to:to+64], p[from:from+64])
				case 3:
					at := points[random.IntN(len(points))]
					q := v.key.Points().G1
					q.ScalarMultiplication(&q, big.NewInt(random.Int64()))
					bn254.AppendG1(p[at:at], &q)
				}
			})
			accepted := j.same(t, v.name, v.inputs[n:n+1], [][]byte{p})
			if accepted != slices.Equal(p, v.proofs[n]) {
				t.Errorf("%s: %x is accepted: %t", v.name, p, accepted)
			}
		}
	}
}

// Proofs by somebody who knows the secret of the reference string, and so can prove
// anything, refused for one number that is written with r added: all else fits.
func TestSimulatedProofs(t *testing.T) {
	var file struct {
		Key    string
		Proofs []struct {
			Name   string
			Valid  bool
			Inputs []string
			Proof  string
		}
	}
	read(t, "testdata/simulated.json", &file)
	key, err := plonk.ParseKey(unhex(t, file.Key))
	if err != nil {
		t.Fatal(err)
	}
	j := newJudge(t, key)
	for _, p := range file.Proofs {
		var inputs [][32]byte
		for _, s := range p.Inputs {
			inputs = append(inputs, [32]byte(unhex(t, s)))
		}
		if j.same(t, p.Name, [][][32]byte{inputs}, [][]byte{unhex(t, p.Proof)}) != p.Valid {
			t.Errorf("%s: valid is %t", p.Name, p.Valid)
		}
	}
}
