// Package contract holds the generated bindings of the contracts of the ledger
// for circuits: ZkLedgerVerifier, which is convinced on L1 of what the ledger
// does, by the proofs that package opening makes, and ZkLedgerEscape, by which
// its accounts leave through the escape hatch with the proofs that package
// zkledger makes. Their sources are in
// settlement/ethereum/contracts/src/examples.
package contract
