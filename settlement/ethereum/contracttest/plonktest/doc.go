// Package plonktest holds the tests of PlonkVerifier. They run the compiled contract
// on go-ethereum's EVM under Osaka's rules, and hold it against package plonk: on
// the proofs of others, and on what an attacker would make of them.
package plonktest
