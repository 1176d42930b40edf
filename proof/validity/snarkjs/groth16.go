package snarkjs

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
)

// groth16KeyFile is verification_key.json. The pairing of alpha and beta is what
// these points give, whatever the file says; snarkjs does not read it either.
type groth16KeyFile struct {
	Protocol  string          `json:"protocol"`
	Curve     string          `json:"curve"`
	Inputs    *uint32         `json:"nPublic"`
	Alpha     g1              `json:"vk_alpha_1"`
	Beta      g2              `json:"vk_beta_2"`
	Gamma     g2              `json:"vk_gamma_2"`
	Delta     g2              `json:"vk_delta_2"`
	AlphaBeta json.RawMessage `json:"vk_alphabeta_12"`
	Points    []g1            `json:"IC"`
}

// ReadGroth16Key reads a verifying key of snarkjs' Groth16, and of other programs that
// write the same (verification_key.json). Errors match [validity.ErrKey].
func ReadGroth16Key(b []byte) (*groth16.Key, error) {
	points, err := readGroth16Points(b)
	if err != nil {
		return nil, fmt.Errorf("%w: snarkjs' groth16: %w", validity.ErrKey, err)
	}
	return groth16.NewKey(points)
}

func readGroth16Points(b []byte) (p groth16.Points, err error) {
	var f groth16KeyFile
	if err := unmarshalKind(b, "groth16", &f); err != nil {
		return p, err
	}
	if f.Inputs == nil || *f.Inputs > math.MaxUint16 || len(f.Points) != int(*f.Inputs)+1 {
		return p, errors.New("the number of inputs and of their points do not fit")
	}
	if p.Alpha, err = f.Alpha.decode(); err != nil {
		return p, fmt.Errorf("alpha: %w", err)
	}
	if p.Beta, err = f.Beta.decode(); err != nil {
		return p, fmt.Errorf("beta: %w", err)
	}
	if p.Gamma, err = f.Gamma.decode(); err != nil {
		return p, fmt.Errorf("gamma: %w", err)
	}
	if p.Delta, err = f.Delta.decode(); err != nil {
		return p, fmt.Errorf("delta: %w", err)
	}
	p.Inputs = make([]bn254.G1, len(f.Points))
	for i := range f.Points {
		if p.Inputs[i], err = f.Points[i].decode(); err != nil {
			return p, fmt.Errorf("point of inputs %d: %w", i, err)
		}
	}
	return p, nil
}

// groth16ProofFile is proof.json.
type groth16ProofFile struct {
	Protocol string `json:"protocol"`
	Curve    string `json:"curve"`
	A        g1     `json:"pi_a"`
	B        g2     `json:"pi_b"`
	C        g1     `json:"pi_c"`
}

// ReadGroth16Proof reads a proof of snarkjs' Groth16 (proof.json) and returns it in
// package groth16's encoding. Errors match [proof.ErrInvalid]; that there is none says
// nothing yet.
func ReadGroth16Proof(b []byte) ([]byte, error) {
	p, err := readGroth16Proof(b)
	if err != nil {
		return nil, fmt.Errorf("snarkjs: %w: groth16: %w", proof.ErrInvalid, err)
	}
	return p, nil
}

func readGroth16Proof(b []byte) ([]byte, error) {
	var f groth16ProofFile
	if err := unmarshalKind(b, "groth16", &f); err != nil {
		return nil, err
	}
	a, err := f.A.decode()
	if err != nil {
		return nil, fmt.Errorf("point A: %w", err)
	}
	bb, err := f.B.decode()
	if err != nil {
		return nil, fmt.Errorf("point B: %w", err)
	}
	c, err := f.C.decode()
	if err != nil {
		return nil, fmt.Errorf("point C: %w", err)
	}
	p := bn254.AppendG1(make([]byte, 0, groth16.ProofSize), &a)
	return bn254.AppendG1(bn254.AppendG2(p, &bb), &c), nil
}
