package gnark

import (
	"context"
	"fmt"

	"github.com/consensys/gnark-crypto/kzg"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/plonk"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/test/unsafekzg"
)

// Setup makes keys for a circuit's constraints, in this process, of randomness that
// nobody checks. Whoever runs it could keep that randomness and then prove anything:
// it is for tests, for demonstrations, and for who trusts nobody but himself. A
// rollup with users takes keys from a ceremony, by [Cache.Import].
//
// If ctx ends first, its error is returned at once, and what was begun ends by
// itself.
func Setup(ctx context.Context, b Backend, ccs constraint.ConstraintSystem) (*Keys, error) {
	return await(ctx, func() (*Keys, error) { return setup(b, ccs) })
}

func setup(b Backend, ccs constraint.ConstraintSystem) (*Keys, error) {
	var proving provingKey
	var verifying verifyingKey
	switch b {
	case Groth16:
		pk, vk, err := groth16.Setup(ccs)
		if err != nil {
			return nil, fmt.Errorf("gnark: setup: %w", err)
		}
		proving, verifying = pk, vk
	case PLONK:
		canonical, lagrange, err := unsafekzg.NewSRS(ccs)
		if err != nil {
			return nil, fmt.Errorf("gnark: setup: %w", err)
		}
		return SetupPLONK(ccs, canonical, lagrange)
	default:
		return nil, fmt.Errorf("%w: %d", ErrBackend, b)
	}
	public, err := encodeKey(b, verifying)
	if err != nil {
		return nil, err
	}
	return newKeys(b, ccs, proving, public)
}

// SetupPLONK makes PLONK keys of a structured reference string, which a ceremony
// made once for all circuits up to its size: as monomials, and as Lagrange
// polynomials on the circuit's domain. It adds no secret.
func SetupPLONK(ccs constraint.ConstraintSystem, canonical, lagrange kzg.SRS) (*Keys, error) {
	pk, vk, err := plonk.Setup(ccs, canonical, lagrange)
	if err != nil {
		return nil, fmt.Errorf("gnark: setup: %w", err)
	}
	public, err := encodeKey(PLONK, vk)
	if err != nil {
		return nil, err
	}
	return newKeys(PLONK, ccs, pk, public)
}
