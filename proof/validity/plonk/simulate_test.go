package plonk

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"slices"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/internal/gwc"
)

var update = flag.Bool("update", false, "write the simulated proofs anew")

// A simulator knows the secret of its key's reference string. So it can open any
// commitment at any value, and prove anything: with it, a forger is tested who has
// got so far that only one check is in his way.
type simulator struct {
	verifier *Verifier
	tau      bn254.Scalar
	n        uint64 // of numbers that it has drawn
	together bool   // openings are to be wrong, and right if they are added up
}

func (m *simulator) scalar() (s bn254.Scalar) {
	m.n++
	return scalar(hash([]byte("simulator"), big.NewInt(int64(m.n)).Bytes()))
}

func (m *simulator) point() (p bn254.G1) {
	s := m.scalar()
	return *p.ScalarMultiplicationBase(s.BigInt(new(big.Int)))
}

func newSimulator(t testing.TB, inputs, commitments int) *simulator {
	t.Helper()
	m := new(simulator)
	m.tau = m.scalar()
	p := Points{Inputs: inputs, Size: 16}
	var err error
	if p.Generator, err = fr.Generator(p.Size); err != nil {
		t.Fatal(err)
	}
	p.CosetShift.SetUint64(5)
	for _, q := range []*bn254.G1{&p.S[0], &p.S[1], &p.S[2], &p.Ql, &p.Qr, &p.Qm, &p.Qo, &p.Qk} {
		*q = m.point()
	}
	for i := range commitments {
		p.Commitments = append(p.Commitments, Commitment{m.point(), uint64(2*i + 1)})
	}
	_, _, p.G1, p.G2 = curve.Generators()
	p.G2Tau.ScalarMultiplication(&p.G2, m.tau.BigInt(new(big.Int)))
	key, err := NewKey(p)
	if err != nil {
		t.Fatal(err)
	}
	m.verifier = New(key)
	return m
}

// with returns a simulator whose key has more inputs or fewer, and commitments in the
// same rows: all that is hashed and computed of a proof is the same.
func (m *simulator) with(t testing.TB, inputs int) *simulator {
	t.Helper()
	p := m.verifier.key.Points()
	for i := range p.Commitments {
		p.Commitments[i].Index = uint64(p.Inputs) + p.Commitments[i].Index - uint64(inputs)
	}
	p.Inputs = inputs
	key, err := NewKey(p)
	if err != nil {
		t.Fatal(err)
	}
	return &simulator{verifier: New(key), tau: m.tau, n: m.n + 1000}
}

// prove makes a proof of inputs that is nothing but openings. Change may change what
// the verifier is going to see: the inputs' bytes and the proof's, but the openings.
func (m *simulator) prove(t testing.TB, inputs [][32]byte, change func(inputs, p []byte)) ([][32]byte, []byte) {
	t.Helper()
	points, scalars := m.layout()
	p := make([]byte, m.verifier.key.ProofSize())
	for _, at := range points {
		q := m.point()
		bn254.AppendG1(p[at:at], &q)
	}
	for _, at := range scalars {
		s := m.scalar()
		bn254.AppendScalar(p[at:at], &s)
	}
	encoded := slices.Concat(p) // what is decoded has the values, what is hashed the bytes
	var list []byte
	for i := range inputs {
		list = append(list, inputs[i][:]...)
	}
	change(list, encoded)
	for _, at := range points {
		copy(p[at:at+64], encoded[at:]) // points are changed for others, not written otherwise
	}
	s, err := m.verifier.decode(inputs, p)
	if err != nil {
		t.Fatal(err)
	}
	s.encodedInputs, s.encoded = list, encoded
	at, next, err := m.verifier.openings(s)
	if err != nil {
		t.Fatal(err)
	}
	w, w2 := m.open(&at), m.open(&next)
	if m.together {
		// Errors that cancel if both openings have the weight one.
		x := m.point()
		w.Add(&w, &x)
		var first, second bn254.Scalar
		first.Sub(&m.tau, &at.Point)
		second.Sub(&next.Point, &m.tau).Inverse(&second).Mul(&second, &first)
		x.ScalarMultiplication(&x, second.BigInt(new(big.Int)))
		w2.Add(&w2, &x)
	}
	bn254.AppendG1(encoded[640:640], &w)
	bn254.AppendG1(encoded[704:704], &w2)
	out := make([][32]byte, len(inputs))
	for i := range out {
		out[i] = [32]byte(list[32*i:])
	}
	return out, encoded
}

// open returns the proof of an opening: (commitment - value) / (tau - point).
func (m *simulator) open(o *gwc.Opening) (w bn254.G1) {
	c := m.verifier.setup.Point(&o.Commitment)
	var value bn254.G1
	value.ScalarMultiplicationBase(o.Value.BigInt(new(big.Int)))
	c.Sub(&c, &value)
	var d bn254.Scalar
	d.Sub(&m.tau, &o.Point).Inverse(&d)
	return *w.ScalarMultiplication(&c, d.BigInt(new(big.Int)))
}

func (m *simulator) layout() (points, scalars []int) {
	points = []int{0, 64, 128, 192, 256, 320, 544}
	scalars = []int{384, 416, 448, 480, 512, 608}
	n := len(m.verifier.key.points.Commitments)
	for i := range n {
		scalars = append(scalars, ProofSize+32*i)
		points = append(points, ProofSize+32*n+64*i)
	}
	return points, scalars
}

// A simulated is what L1's test reads.
type simulated struct {
	Name   string   `json:"name"`
	Valid  bool     `json:"valid"`
	Inputs []string `json:"inputs"`
	Proof  string   `json:"proof"`
}

// What a simulator proves is accepted, and refused if a number in it is written with
// its modulus added, though all that is hashed and computed fits that.
func TestSimulatedProofs(t *testing.T) {
	m := newSimulator(t, 2, 2)
	var all []simulated
	judge := func(name string, valid bool, by *simulator, change func(inputs, p []byte)) {
		t.Helper()
		list := make([][32]byte, by.verifier.Inputs())
		for i := range list {
			a := by.scalar()
			list[i] = a.Bytes()
		}
		inputs, p := by.prove(t, list, change)
		err := m.verifier.VerifyInputs(inputs, p)
		if valid && err != nil || !valid && !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s: error %v, valid is %t", name, err, valid)
		}
		s := simulated{Name: name, Valid: valid, Inputs: []string{}, Proof: hex.EncodeToString(p)}
		for _, in := range inputs {
			s.Inputs = append(s.Inputs, hex.EncodeToString(in[:]))
		}
		all = append(all, s)
	}
	check := func(name string, valid bool, change func(inputs, p []byte)) {
		t.Helper()
		judge(name, valid, m, change)
	}
	same := func(_, _ []byte) {}
	check("nothing changed", true, same)
	judge("an input more", false, m.with(t, 3), same)
	judge("an input less", false, m.with(t, 1), same)
	m.together = true
	check("openings that are right together alone", false, same)
	m.together = false
	points, scalars := m.layout()
	for _, at := range points {
		check(fmt.Sprintf("point at %d infinity", at), true, func(_, p []byte) { clear(p[at : at+64]) })
	}
	addR := func(b []byte) {
		sum := new(big.Int).SetBytes(b)
		sum.Add(sum, fr.Modulus()).FillBytes(b)
	}
	for _, at := range scalars {
		check(fmt.Sprintf("scalar at %d plus r", at), false, func(_, p []byte) { addR(p[at : at+32]) })
	}
	for i := range 2 {
		check(fmt.Sprintf("input %d plus r", i), false, func(inputs, _ []byte) { addR(inputs[32*i : 32*i+32]) })
	}

	key, err := m.verifier.key.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.MarshalIndent(struct {
		Key    string      `json:"key"`
		Proofs []simulated `json:"proofs"`
	}{hex.EncodeToString(key), all}, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	const path = "../../../settlement/ethereum/contracttest/plonktest/testdata/simulated.json"
	if *update {
		if err := os.WriteFile(path, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want, err := os.ReadFile(path); err != nil || string(want) != string(b) {
		t.Errorf("%s has other proofs, write them with -update: %v", path, err)
	}
}
