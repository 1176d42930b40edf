// Package validity creates the contracts that verify validity proofs on L1. Each
// function returns the creation code of one, constructor arguments included, for
// whoever deploys: [github.com/sharedsec/sharedsec/settlement/ethereum.Params], or
// any transaction. None of these contracts has an owner, storage or ether: what
// they accept is fixed by their creation.
//
// A system's contract comes first: a SNARK with its verifying key, [Groth16] or
// [Plonk]. One that judges statements stands on it: [SP1], [RiscZero], or a rollup's
// own. Of several of those [Threshold] makes one. docs/validity.md says what each accepts;
// the Go packages of the same names below proof/validity, and proof.Threshold, accept
// the same, and compute the same keys.
package validity

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// Groth16 returns the creation code of a Groth16Verifier, an ISystem. Key is the
// encoding of a groth16.Key; creation reverts if it is none, or has more than the
// 24,575 bytes that a contract's code can have, which are those of some 370 inputs.
func Groth16(key []byte) []byte {
	return creation(bindings.Groth16VerifierMetaData.Bin, bindings.NewGroth16Verifier().PackConstructor(key))
}

// Plonk returns the creation code of a PlonkVerifier, an ISystem. Key is the encoding
// of a plonk.Key; creation reverts if it is none.
func Plonk(key []byte) []byte {
	return creation(bindings.PlonkVerifierMetaData.Bin, bindings.NewPlonkVerifier().PackConstructor(key))
}

// SP1Params are what an SP1Verifier is created with.
type SP1Params struct {
	System   common.Address // the ISystem of the version's verifying key
	Selector [4]byte        // of the version: the first bytes of its verifying key's hash
	VKRoot   [32]byte       // of the recursion's verifying keys, since version 6; before zero
	Program  [32]byte       // the program's verifying key
}

// SP1 returns the creation code of an SP1Verifier, an IValidityVerifier.
func SP1(p SP1Params) []byte {
	return creation(bindings.SP1VerifierMetaData.Bin,
		bindings.NewSP1Verifier().PackConstructor(p.System, p.Selector, p.VKRoot, p.Program))
}

// RiscZeroParams are what a RiscZeroVerifier is created with.
type RiscZeroParams struct {
	System      common.Address // the ISystem of the version's verifying key
	Selector    [4]byte        // of the version
	ControlRoot [32]byte       // of the version's recursion programs
	ControlID   [32]byte       // of the program that makes proofs on BN254, as a scalar
	ImageID     [32]byte       // the program
}

// RiscZero returns the creation code of a RiscZeroVerifier, an IValidityVerifier.
func RiscZero(p RiscZeroParams) []byte {
	return creation(bindings.RiscZeroVerifierMetaData.Bin,
		bindings.NewRiscZeroVerifier().PackConstructor(p.System, p.Selector, p.ControlRoot, p.ControlID, p.ImageID))
}

// Threshold returns the creation code of a ThresholdVerifier, an IValidityVerifier
// that k of the given must be convinced for. Creation reverts unless k is at least 1
// and there are k to 255 of them.
func Threshold(k uint8, verifiers ...common.Address) []byte {
	arg := new(big.Int).SetUint64(uint64(k))
	return creation(bindings.ThresholdVerifierMetaData.Bin, bindings.NewThresholdVerifier().PackConstructor(arg, verifiers))
}

func creation(bytecode string, args []byte) []byte {
	return append(common.FromHex(bytecode), args...)
}
