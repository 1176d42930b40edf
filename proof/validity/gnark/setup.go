package gnark

import (
	"context"
	"fmt"

	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/test/unsafekzg"
)

// Setup makes keys for a circuit's constraints, in this process, of randomness that
// nobody checks. Whoever runs it could keep that randomness and then prove anything:
// it is for tests, for demonstrations, and for who trusts nobody but himself. A
// rollup with users takes keys from a ceremony: [NewGroth16Keys] or [SetupPLONK], and
// [Cache.Import].
//
// If ctx ends first, its error is returned at once, and what was begun ends by
// itself.
func Setup(ctx context.Context, b Backend, ccs constraint.ConstraintSystem) (*Keys, error) {
	return await(ctx, func() (*Keys, error) { return setup(b, ccs) })
}

func setup(b Backend, ccs constraint.ConstraintSystem) (*Keys, error) {
	switch b {
	case Groth16:
		pk, vk, err := groth16.Setup(ccs)
		if err != nil {
			return nil, fmt.Errorf("gnark: setup: %w", err)
		}
		return NewGroth16Keys(ccs, pk, vk)
	case PLONK:
		canonical, lagrange, err := unsafekzg.NewSRS(ccs)
		if err != nil {
			return nil, fmt.Errorf("gnark: setup: %w", err)
		}
		return SetupPLONK(ccs, canonical, lagrange)
	default:
		return nil, fmt.Errorf("%w: %d", ErrBackend, b)
	}
}
