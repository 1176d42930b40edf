// Package snarkjs verifies proofs that snarkjs makes on BN254 (its curve bn128), from
// its own JSON. Keys and proofs are read strictly: numbers are decimal, digits alone,
// coordinates below p, scalars below r, points on the curve, and no field is unknown
// or missing. Snarkjs itself takes some of what is refused here, a coordinate plus p
// for one.
package snarkjs
