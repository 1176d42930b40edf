// Package escape holds the generated binding of the LedgerEscape contract,
// with which the example ledger's accounts leave through the escape hatch. Its
// source is settlement/ethereum/contracts/src/examples/LedgerEscape.sol, the
// proofs that it takes are made by package ledger.
package escape
