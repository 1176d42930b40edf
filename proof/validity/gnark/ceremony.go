package gnark

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/kzg"
	"github.com/consensys/gnark/backend/groth16"
	bn254groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/plonk"
	"github.com/consensys/gnark/constraint"

	"github.com/sharedsec/sharedsec/proof/validity"
)

// NewGroth16Keys joins a circuit's constraints with the keys that were made for them,
// such as those of a ceremony by gnark's backend/groth16/bn254/mpcsetup. Whether its
// contributions were sound is the caller's to verify. Keys that do not fit the
// constraints match [validity.ErrKey]; those of other constraints that happen to fit
// prove nothing, as [Keys.Prove] finds.
func NewGroth16Keys(ccs constraint.ConstraintSystem, pk groth16.ProvingKey, vk groth16.VerifyingKey) (*Keys, error) {
	if err := checkGroth16(ccs, pk); err != nil {
		return nil, fmt.Errorf("%w: gnark: %w", validity.ErrKey, err)
	}
	public, err := encodeKey(Groth16, vk)
	if err != nil {
		return nil, err
	}
	k, err := newKeys(Groth16, ccs, pk, public)
	if err != nil {
		return nil, err
	}
	// Gnark counts the constant one among the public variables.
	if got, want := k.system.Inputs(), ccs.GetNbPublicVariables()-1; got != want {
		return nil, fmt.Errorf("%w: gnark: a key of %d inputs, and a circuit of %d", validity.ErrKey, got, want)
	}
	return k, nil
}

// checkGroth16 compares sizes: gnark's prover would index beyond the end of a smaller
// key, in a goroutine whose panic nobody can catch.
func checkGroth16(ccs constraint.ConstraintSystem, key groth16.ProvingKey) error {
	pk, ok := key.(*bn254groth16.ProvingKey)
	commitments, isR1CS := ccs.GetCommitments().(constraint.Groth16Commitments)
	if !ok || !isR1CS {
		return fmt.Errorf("%T with %T, want Groth16 on BN254", key, ccs)
	}
	own := 0
	for _, c := range commitments.GetPrivateCommitted() {
		own += len(c)
	}
	private := ccs.GetNbInternalVariables() + ccs.GetNbSecretVariables()
	wires := private + ccs.GetNbPublicVariables()
	domain := ecc.NextPowerOfTwo(uint64(ccs.GetNbConstraints()))
	for _, c := range []struct {
		name      string
		got, want int
	}{
		{"constraints' domain", int(pk.Domain.Cardinality), int(domain)},
		{"variables left", len(pk.InfinityA), wires},
		{"variables right", len(pk.InfinityB), wires},
		{"points of A", len(pk.G1.A) + int(pk.NbInfinityA), wires},
		{"points of B", len(pk.G1.B) + int(pk.NbInfinityB), wires},
		{"points of B in G2", len(pk.G2.B) + int(pk.NbInfinityB), wires},
		{"points of what is private", len(pk.G1.K), private - own - len(commitments)},
		{"points of the quotient", len(pk.G1.Z), int(domain) - 1},
		{"commitments", len(pk.CommitmentKeys), len(commitments)},
	} {
		if c.got != c.want {
			return fmt.Errorf("a proving key of other constraints: %s: %d, want %d", c.name, c.got, c.want)
		}
	}
	return nil
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
