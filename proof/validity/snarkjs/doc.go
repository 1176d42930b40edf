// Package snarkjs verifies proofs that snarkjs makes on BN254 (its curve bn128), from
// its own JSON. Keys and proofs are read strictly: numbers are decimal, digits alone,
// coordinates below p, scalars below r, points on the curve, and no field is unknown,
// missing or there twice. Snarkjs itself takes some of what is refused here, a
// coordinate plus p for one.
//
// A Groth16 key becomes one of package groth16, which verifies its proofs; PLONK's
// (https://eprint.iacr.org/2019/953) are verified here, because snarkjs makes its own.
package snarkjs
