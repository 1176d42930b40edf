// Package contract holds the generated binding of the ZkLedgerVerifier contract,
// which is convinced on L1 of what the ledger for circuits does. Its source is
// settlement/ethereum/contracts/src/examples/ZkLedgerVerifier.sol, the proofs that
// it takes are made by package opening.
package contract
