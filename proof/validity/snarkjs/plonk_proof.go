package snarkjs

import (
	"fmt"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/internal/gwc"
)

// PlonkProofSize is the size of a proof in bytes, as [ReadPlonkProof] returns it:
// the points A, B, C, Z, T1, T2, T3, Wxi and Wxiw, x and y each, and the scalars
// eval_a, eval_b, eval_c, eval_s1, eval_s2 and eval_zw. So snarkjs' Solidity
// verifiers take it.
const PlonkProofSize = 9*bn254.G1Size + 6*bn254.ScalarSize

// plonkProofFile is proof.json.
type plonkProofFile struct {
	A        g1     `json:"A"`
	B        g1     `json:"B"`
	C        g1     `json:"C"`
	Z        g1     `json:"Z"`
	T1       g1     `json:"T1"`
	T2       g1     `json:"T2"`
	T3       g1     `json:"T3"`
	Wxi      g1     `json:"Wxi"`
	Wxiw     g1     `json:"Wxiw"`
	EvalA    scalar `json:"eval_a"`
	EvalB    scalar `json:"eval_b"`
	EvalC    scalar `json:"eval_c"`
	EvalS1   scalar `json:"eval_s1"`
	EvalS2   scalar `json:"eval_s2"`
	EvalZw   scalar `json:"eval_zw"`
	Protocol string `json:"protocol"`
	Curve    string `json:"curve"`
}

// ReadPlonkProof reads a proof as snarkjs writes it (proof.json), and returns it as
// the verifier takes it: see [PlonkProofSize]. Errors match [proof.ErrInvalid]; that
// there is none says nothing yet.
func ReadPlonkProof(b []byte) ([]byte, error) {
	p, err := readPlonkProof(b)
	if err != nil {
		return nil, fmt.Errorf("snarkjs: %w: %w", proof.ErrInvalid, err)
	}
	return p, nil
}

func readPlonkProof(b []byte) ([]byte, error) {
	var f plonkProofFile
	if err := unmarshalKind(b, "plonk", &f); err != nil {
		return nil, err
	}
	out := make([]byte, 0, PlonkProofSize)
	for i, p := range []g1{f.A, f.B, f.C, f.Z, f.T1, f.T2, f.T3, f.Wxi, f.Wxiw} {
		q, err := p.decode()
		if err != nil {
			return nil, fmt.Errorf("point %d: %w", i, err)
		}
		out = bn254.AppendG1(out, &q)
	}
	for i, s := range []scalar{f.EvalA, f.EvalB, f.EvalC, f.EvalS1, f.EvalS2, f.EvalZw} {
		e, err := s.decode()
		if err != nil {
			return nil, fmt.Errorf("evaluation %d: %w", i, err)
		}
		out = bn254.AppendScalar(out, &e)
	}
	return out, nil
}

// A plonkProof is a proof with its inputs, decoded.
type plonkProof struct {
	inputs                 []bn254.Scalar
	a, b, c, z             bn254.G1
	t                      [3]bn254.G1
	wxi, wxiw              bn254.G1
	values                 gwc.Values
	encodedInputs, encoded []byte
}

func (v *PlonkVerifier) decode(inputs [][32]byte, b []byte) (*plonkProof, error) {
	if got, want := len(inputs), v.Inputs(); got != want {
		return nil, fmt.Errorf("%w: %d inputs, want %d", proof.ErrInvalid, got, want)
	}
	if got, want := len(b), PlonkProofSize; got != want {
		return nil, fmt.Errorf("%w: a proof of %d bytes, want %d", proof.ErrInvalid, got, want)
	}
	p := &plonkProof{inputs: make([]bn254.Scalar, len(inputs)), encoded: b}
	for i := range inputs {
		var err error
		if p.inputs[i], err = bn254.DecodeScalar(inputs[i][:]); err != nil {
			return nil, fmt.Errorf("%w: input %d: %w", proof.ErrInvalid, i, err)
		}
		p.encodedInputs = append(p.encodedInputs, inputs[i][:]...)
	}
	for i, q := range []*bn254.G1{&p.a, &p.b, &p.c, &p.z, &p.t[0], &p.t[1], &p.t[2], &p.wxi, &p.wxiw} {
		var err error
		if *q, err = bn254.DecodeG1OrInfinity(b[:bn254.G1Size]); err != nil {
			return nil, fmt.Errorf("%w: point %d: %w", proof.ErrInvalid, i, err)
		}
		b = b[bn254.G1Size:]
	}
	e := &p.values
	for i, s := range []*bn254.Scalar{&e.L, &e.R, &e.O, &e.S1, &e.S2, &e.ZNext} {
		var err error
		if *s, err = bn254.DecodeScalar(b[:bn254.ScalarSize]); err != nil {
			return nil, fmt.Errorf("%w: evaluation %d: %w", proof.ErrInvalid, i, err)
		}
		b = b[bn254.ScalarSize:]
	}
	return p, nil
}
