package proof

import (
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Keyed verifier has a name for all that decides what it accepts: keys,
// programs, thresholds, parts. Two with the same key accept the same proofs.
type Keyed interface {
	// Key returns the name. The verifier's contract on L1 returns the same: a
	// node compares the two before it relies on its own.
	Key() commitment.Root
}

// Key returns v's key. For a verifier that has none the error matches
// [errors.ErrUnsupported].
func Key(v Verifier) (commitment.Root, error) {
	k, ok := v.(Keyed)
	if !ok {
		return commitment.Root{}, fmt.Errorf("proof: %T has no key: %w", v, errors.ErrUnsupported)
	}
	return k.Key(), nil
}
