package zkledger

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/consensys/gnark/frontend"
)

// hash is the ledger's: Poseidon2 on BN254's scalar field, of width 2 with 6 full
// and 50 partial rounds. gnark's own permutation is the same and takes as many
// constraints for Groth16, but 4 for PLONK where this one takes 3: here each
// element of a round is one linear gate, which adds the next round's key.
type hash struct {
	api  frontend.API
	keys [][2]*big.Int // of each round, zero where a round has none
}

func newHash(api frontend.API) *hash {
	h := &hash{api: api}
	for _, keys := range poseidon2.NewParameters(2, 6, 50).RoundKeys {
		pair := [2]*big.Int{new(big.Int), new(big.Int)}
		for i := range keys {
			keys[i].BigInt(pair[i])
		}
		h.keys = append(h.keys, pair)
	}
	return h
}

// compress returns C(left, right).
func (h *hash) compress(left, right frontend.Variable) frontend.Variable {
	const full = 6
	a, b := h.mix(left, 2, right, 2, h.keys[0])
	for i := range h.keys {
		next := [2]*big.Int{new(big.Int), new(big.Int)}
		if i+1 < len(h.keys) {
			next = h.keys[i+1]
		}
		a = h.power5(a)
		if partial := i >= full/2 && i < len(h.keys)-full/2; partial {
			a, b = h.mix(a, 2, b, 3, next)
		} else {
			a, b = h.mix(a, 2, h.power5(b), 2, next)
		}
	}
	return h.api.Add(b, right)
}

// mix returns p a + b and a + q b, with keys added.
func (h *hash) mix(a frontend.Variable, p int, b frontend.Variable, q int, keys [2]*big.Int) (frontend.Variable, frontend.Variable) {
	return h.api.Add(h.api.Mul(a, p), b, keys[0]), h.api.Add(a, h.api.Mul(b, q), keys[1])
}

func (h *hash) power5(v frontend.Variable) frontend.Variable {
	square := h.api.Mul(v, v)
	return h.api.Mul(h.api.Mul(square, square), v)
}

// md returns MD of the elements on top of a state, that of none being 0.
func (h *hash) md(state frontend.Variable, elements ...frontend.Variable) frontend.Variable {
	for _, e := range elements {
		state = h.compress(state, e)
	}
	return state
}
