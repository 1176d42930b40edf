package proof

import "fmt"

// A BatchVerifier is also convinced of many statements for less than each alone
// costs.
type BatchVerifier interface {
	Verifier

	// VerifyBatch returns nil if each proof proves the statement with the same
	// index: exactly if Verify accepts each. Otherwise the error matches
	// [ErrInvalid] or [ErrUnknownProgram], and need not say which: verify them
	// one by one to know. An empty batch, and lists of different lengths, match
	// [ErrInvalid].
	VerifyBatch(s []Statement, proofs [][]byte) error
}

// VerifyBatch verifies many proofs: together where v can, else one by one.
// Wrappers forward the power by calling it for what they wrap.
func VerifyBatch(v Verifier, s []Statement, proofs [][]byte) error {
	if err := checkBatch(s, proofs); err != nil {
		return err
	}
	if b, ok := v.(BatchVerifier); ok {
		return b.VerifyBatch(s, proofs)
	}
	for i, p := range proofs {
		if err := v.Verify(s[i], p); err != nil {
			return fmt.Errorf("proof %d: %w", i, err)
		}
	}
	return nil
}

func checkBatch(s []Statement, proofs [][]byte) error {
	if len(proofs) == 0 || len(proofs) != len(s) {
		return fmt.Errorf("%w: %d proofs of %d statements", ErrInvalid, len(proofs), len(s))
	}
	return nil
}
