package zkledger

import (
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/sharedsec/sharedsec/commitment"
)

// permutation is Poseidon2 on BN254's scalar field, of width 2 with 6 full and
// 50 partial rounds. It only reads what it was made with.
var permutation = sync.OnceValue(func() *poseidon2.Permutation { return poseidon2.NewPermutation(2, 6, 50) })

// Compress returns C(left, right) of docs/zkledger.md: gnark-crypto's Poseidon2
// (https://eprint.iacr.org/2023/323) compression, the second element of the permuted pair plus right.
func Compress(left, right fr.Element) fr.Element {
	pair := [2]fr.Element{left, right}
	_ = permutation().Permutation(pair[:]) // fails for other widths alone
	pair[1].Add(&pair[1], &right)
	return pair[1]
}

// Hash returns MD(elements...) of docs/zkledger.md: Compress from zero on, one
// element after the other. The number of elements is not bound: lists of
// different lengths must not meet in one use.
func Hash(elements ...fr.Element) fr.Element {
	var state fr.Element
	for _, e := range elements {
		state = Compress(state, e)
	}
	return state
}

// element returns the number that r's bytes are, mod p.
func element(r commitment.Root) (e fr.Element) {
	e.SetBytes(r[:])
	return e
}

// digest returns the element that r's bytes are; ok is false if they are p or
// more, which no digest is.
func digest(r commitment.Root) (e fr.Element, ok bool) {
	return e, e.SetBytesCanonical(r[:]) == nil
}
