package gnark

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/plonk"
	bnplonk "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/constraint"
	bnconstraint "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	ourgroth16 "github.com/sharedsec/sharedsec/proof/validity/groth16"
	ourplonk "github.com/sharedsec/sharedsec/proof/validity/plonk"
)

// Keys are a circuit's constraints with the keys to prove it and to verify it. They
// are safe for concurrent use.
type Keys struct {
	backend Backend
	ccs     constraint.ConstraintSystem
	proving provingKey
	public  []byte // the verifying key in the encoding of proof/validity
	system  validity.KeyedSystem
}

// A provingKey is one of gnark's, of either backend.
type provingKey interface {
	io.WriterTo
	WriteRawTo(w io.Writer) (int64, error)
	UnsafeReadFrom(r io.Reader) (int64, error)
}

// A verifyingKey is one of gnark's, of either backend.
type verifyingKey interface {
	WriteRawTo(w io.Writer) (int64, error)
}

// Backend returns the proof system that the keys are for.
func (k *Keys) Backend() Backend { return k.backend }

// Constraints returns how many the circuit has: what proving costs grows with it.
func (k *Keys) Constraints() int { return k.ccs.GetNbConstraints() }

// VerifyingKey returns the key by which proofs are verified, in the encoding of
// docs/validity.md: what L1's verifier is deployed with.
func (k *Keys) VerifyingKey() []byte { return bytes.Clone(k.public) }

// System returns the verifier of these keys' proofs, which needs no gnark. It also
// verifies batches: see [validity.VerifyInputsBatch].
func (k *Keys) System() validity.KeyedSystem { return k.system }

// newKeys joins a circuit's constraints with its keys.
func newKeys(b Backend, ccs constraint.ConstraintSystem, proving provingKey, public []byte) (*Keys, error) {
	k := &Keys{backend: b, ccs: ccs, proving: proving, public: public}
	switch b {
	case Groth16:
		key, err := ourgroth16.ParseKey(public)
		if err != nil {
			return nil, err
		}
		k.system = ourgroth16.New(key)
	case PLONK:
		key, err := ourplonk.ParseKey(public)
		if err != nil {
			return nil, err
		}
		k.system = ourplonk.New(key)
	default:
		return nil, fmt.Errorf("%w: %d", ErrBackend, b)
	}
	return k, nil
}

// encodeKey returns one of gnark's verifying keys in our encoding. Proofs are made
// as gnark's Solidity verifiers want them: see [Keys.Prove].
func encodeKey(b Backend, vk verifyingKey) ([]byte, error) {
	var raw bytes.Buffer
	if _, err := vk.WriteRawTo(&raw); err != nil {
		return nil, fmt.Errorf("gnark: verifying key: %w", err)
	}
	if b == Groth16 {
		key, err := ourgroth16.ReadGnarkKey(raw.Bytes(), ourgroth16.Keccak256)
		if err != nil {
			return nil, err
		}
		return key.MarshalBinary()
	}
	key, err := ourplonk.ReadGnarkKey(raw.Bytes())
	if err != nil {
		return nil, err
	}
	return key.MarshalBinary()
}

// A Hinter is a circuit with hints of its own: functions that find a part of its
// witness. Those of gnark's library need not be named.
type Hinter interface {
	frontend.Circuit
	Hints() []solver.Hint
}

// Prove returns the public inputs of an assignment and their proof, checked by
// [Keys.System]. An assignment that does not satisfy the circuit matches
// [proof.ErrInvalid].
//
// Gnark cannot be interrupted: if ctx ends first, its error is returned at once,
// and what was begun ends by itself. See [Pool], which waits for it.
func (k *Keys) Prove(ctx context.Context, assignment frontend.Circuit) (inputs [][32]byte, p []byte, err error) {
	type proven struct {
		inputs [][32]byte
		proof  []byte
	}
	out, err := await(ctx, func() (proven, error) {
		inputs, p, err := k.prove(assignment)
		return proven{inputs, p}, err
	})
	return out.inputs, out.proof, err
}

func (k *Keys) prove(assignment frontend.Circuit) (inputs [][32]byte, p []byte, err error) {
	full, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		return nil, nil, fmt.Errorf("%w: gnark: assignment: %w", proof.ErrInvalid, err)
	}
	if inputs, err = publicInputs(full); err != nil {
		return nil, nil, err
	}
	solve := backend.WithSolverOptions()
	if h, ok := assignment.(Hinter); ok {
		solve = backend.WithSolverOptions(solver.WithHints(h.Hints()...))
	}
	if k.backend == Groth16 {
		p, err = k.proveGroth16(full, solve)
	} else {
		p, err = k.provePLONK(full, solve)
	}
	if err != nil {
		return nil, nil, err
	}
	if err := k.system.VerifyInputs(inputs, p); err != nil {
		return nil, nil, fmt.Errorf("gnark: a proof was made that is none: %v", err)
	}
	return inputs, p, nil
}

func (k *Keys) proveGroth16(full witness.Witness, solve backend.ProverOption) ([]byte, error) {
	made, err := groth16.Prove(k.ccs, k.proving.(groth16.ProvingKey), full, solve, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
	if err != nil {
		return nil, failure(err)
	}
	var raw bytes.Buffer
	if _, err := made.WriteRawTo(&raw); err != nil {
		return nil, fmt.Errorf("gnark: prove: %w", err)
	}
	return ourgroth16.ReadGnarkProof(raw.Bytes())
}

func (k *Keys) provePLONK(full witness.Witness, solve backend.ProverOption) ([]byte, error) {
	made, err := plonk.Prove(k.ccs, k.proving.(plonk.ProvingKey), full, solve, solidity.WithProverTargetSolidityVerifier(backend.PLONK))
	if err != nil {
		return nil, failure(err)
	}
	bn, ok := made.(*bnplonk.Proof)
	if !ok {
		return nil, errors.New("gnark: prove: a proof on another curve")
	}
	return bn.MarshalSolidity(), nil
}

// failure tells an assignment that is wrong from a prover that fails.
func failure(err error) error {
	var unsatisfied *bnconstraint.UnsatisfiedConstraintError
	if errors.As(err, &unsatisfied) {
		return fmt.Errorf("%w: gnark: %w", proof.ErrInvalid, err)
	}
	return fmt.Errorf("gnark: prove: %w", err)
}

// publicInputs returns the public part of a witness.
func publicInputs(full witness.Witness) ([][32]byte, error) {
	public, err := full.Public()
	if err != nil {
		return nil, fmt.Errorf("%w: gnark: assignment: %w", proof.ErrInvalid, err)
	}
	vector, ok := public.Vector().(fr.Vector)
	if !ok {
		return nil, errors.New("gnark: a witness of another field")
	}
	inputs := make([][32]byte, len(vector))
	for i := range vector {
		inputs[i] = vector[i].Bytes()
	}
	return inputs, nil
}

// await returns what f does, or ctx's error as soon as it ends; f then goes on.
func await[T any](ctx context.Context, f func() (T, error)) (T, error) {
	type result struct {
		v   T
		err error
	}
	done := make(chan result, 1)
	go func() {
		v, err := f()
		done <- result{v, err}
	}()
	select {
	case <-ctx.Done():
		var zero T
		return zero, ctx.Err()
	case r := <-done:
		return r.v, r.err
	}
}
