package contract

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
)

// Verifier returns the creation code of a ZkLedgerVerifier, constructor arguments
// included. System is the contract that verifies SNARKs by the circuit's key, for
// example what Groth16 in settlement/ethereum/validity creates. Creation reverts
// for parameters that [opening.Params.Validate] refuses, and for a key that has
// not the circuit's five inputs.
func Verifier(system common.Address, p opening.Params) []byte {
	return append(common.FromHex(ZkLedgerVerifierMetaData.Bin), NewZkLedgerVerifier().PackConstructor(ZkLedgerParams{
		System: system, Program: p.Program, Transactions: p.Transactions,
		Poster: p.Poster, TimeLag: p.TimeLag, OriginLag: p.OriginLag,
	})...)
}
