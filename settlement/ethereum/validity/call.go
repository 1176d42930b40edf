package validity

import (
	"math/big"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// InputsCall returns the calldata that asks an ISystem whether each proof proves the
// public inputs with the same index: see proof/validity.BatchSystem. The call returns
// nothing, or reverts with InvalidProof(). It changes nothing, so eth_call will do.
func InputsCall(inputs [][][32]byte, proofs [][]byte) []byte {
	lists := make([][]*big.Int, len(inputs))
	for i, list := range inputs {
		lists[i] = make([]*big.Int, len(list))
		for j := range list {
			lists[i][j] = new(big.Int).SetBytes(list[j][:])
		}
	}
	return bindings.NewISystem().PackVerify(lists, proofs)
}

// StatementsCall returns the calldata that asks an IValidityVerifier whether each
// proof proves the statement with the same index: see [proof.BatchVerifier]. The call
// returns nothing, or reverts with InvalidProof(), as [InputsCall] has it.
func StatementsCall(statements []proof.Statement, proofs [][]byte) []byte {
	hashes := make([][32]byte, len(statements))
	for i, s := range statements {
		hashes[i] = s.Hash()
	}
	return bindings.NewIValidityVerifier().PackVerify(hashes, proofs)
}
