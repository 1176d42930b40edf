// Package validitytest holds the tests of the contracts that verify validity proofs.
// They run the compiled contracts, through the bindings, on go-ethereum's EVM under
// Osaka's rules, and compare with the Go verifiers: on proofs of other provers, on
// proofs made with a key's secrets, and on what attackers make of both.
package validitytest
