// Package bindings holds the generated bindings of the L1 contracts, creation
// bytecode included. settlement/ethereum/contracts/generate.sh writes them.
package bindings
