package gnark

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"
)

// A Backend is a proof system.
type Backend uint8

// The backends. A Groth16 key is made for one circuit, by a ceremony of its own, and
// has the cheapest proofs; a PLONK key needs one ceremony for all circuits up to a
// size.
const (
	Groth16 Backend = iota + 1
	PLONK
)

// String returns the backend's name, as it stands in names of files.
func (b Backend) String() string {
	switch b {
	case Groth16:
		return "groth16"
	case PLONK:
		return "plonk"
	}
	return fmt.Sprintf("backend(%d)", uint8(b))
}

// ErrBackend matches a number that is no backend's.
var ErrBackend = errors.New("gnark: unknown backend")

// Compile returns the constraints of a circuit on BN254. They are the same each
// time: keys are kept by their hash.
func Compile(b Backend, circuit frontend.Circuit) (constraint.ConstraintSystem, error) {
	var builder frontend.NewBuilder
	switch b {
	case Groth16:
		builder = r1cs.NewBuilder
	case PLONK:
		builder = scs.NewBuilder
	default:
		return nil, fmt.Errorf("%w: %d", ErrBackend, b)
	}
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), builder, circuit)
	if err != nil {
		return nil, fmt.Errorf("gnark: compile: %w", err)
	}
	return ccs, nil
}
