// Package zkledger is a rollup's rule made for circuits: a ledger whose state,
// signatures and batches cost little to prove. docs/zkledger.md specifies it,
// byte for byte; the circuit, the contract and this package say the same of all
// bytes.
//
// What is trusted: Poseidon2 and the twisted Edwards curve on BN254's scalar
// field, as gnark-crypto has them. The [Ledger] is a [proof.Transition]: it
// reads state through the nodes that it is given and checks their hashes, takes
// any bytes for a transaction, and makes the same of a block everywhere. It is
// pure and builds for riscv64 without cgo. [Codec] is its batches' format,
// [Admission] its sequencer's doorkeeper, [Wallet] signs, and [EscapeProof] is
// what an account shows L1 if the operator vanishes. What a prover needs beside
// the result, [Ledger.Trace] tells.
//
// # State
//
// A binary tree of a fixed depth, an [Account] at each index, one that does not
// exist being all zeros. Its nodes are named by their digest in the tree, not by
// their keccak256: so a machine whose oracle serves preimages of keccak256
// cannot read them, and a rollup of this ledger settles by validity proofs.
// Nodes of subtrees in which nothing exists are known, and never read nor
// written.
//
// The examples begin with [New] and [Genesis].
package zkledger
