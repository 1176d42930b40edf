// Package gnark makes validity proofs with gnark: of a circuit, by Groth16 or by
// PLONK on BN254, in the encodings of docs/validity.md. Who only verifies needs
// nothing from here: see proof/validity and what lies below it.
//
// Its module stands alone, because gnark (v0.14.0) wants a later gnark-crypto
// (v0.19.0) than go-ethereum does; what it uses of the library builds with both.
// Package zkledger, below, has the circuit of examples/zkledger, and blobeval what
// other circuits of rollups can use, too. A circuit must not compute in other fields
// by gnark's std/math/emulated (v0.14.0 and v0.15.0), nor by what stands on it: it leaves carries
// unchecked, so that a prover can have any product.
package gnark
