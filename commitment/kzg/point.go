package kzg

import (
	"fmt"
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// ProvePoint returns the value at z of the polynomial that b stands for, and its
// proof. A malformed b or z is a [*MalformedError].
func ProvePoint(b *Blob, z Element) (value Element, proof Proof, err error) {
	if err := checkBlob(b); err != nil {
		return Element{}, Proof{}, err
	}
	if err := checkElements("point", z[:]); err != nil {
		return Element{}, Proof{}, err
	}
	p, y, err := kzg4844.ComputeProof((*kzg4844.Blob)(b), kzg4844.Point(z))
	return Element(y), Proof(p), err
}

// VerifyPoint reports why proof does not show that the polynomial under c has
// the given value at z; nil means it does. It is the check of the point
// evaluation precompile of EIP-4844. The errors are a [*MalformedError] and
// [ErrProof].
func VerifyPoint(c Commitment, z, value Element, proof Proof) error {
	if err := checkElements("point", z[:]); err != nil {
		return err
	}
	if err := checkElements("value", value[:]); err != nil {
		return err
	}
	if err := kzg4844.VerifyProof(kzg4844.Commitment(c), kzg4844.Point(z), kzg4844.Claim(value), kzg4844.Proof(proof)); err != nil {
		return proofError([]Commitment{c}, []Proof{proof})
	}
	return nil
}

// Point returns where a blob's polynomial takes the value of the blob's element
// i: the root of unity w^r, where r is i with its 12 bits reversed and w is
// 7^((q-1)/4096) modulo the field's order q (EIP-4844's consensus
// specification, compute_roots_of_unity and bit_reversal_permutation). With it,
// [ProvePoint] and [VerifyPoint] open a single element. An i of [Elements] or
// more is a [*MalformedError].
func Point(i uint64) (Element, error) {
	if i >= Elements {
		return Element{}, &MalformedError{What: "element index", Reason: fmt.Sprintf("%d, want below %d", i, Elements)}
	}
	q := new(big.Int)
	for _, limb := range order {
		q.Lsh(q, 64).Add(q, new(big.Int).SetUint64(limb))
	}
	e := new(big.Int).Sub(q, big.NewInt(1))
	e.Div(e, big.NewInt(Elements)).Mul(e, new(big.Int).SetUint64(bits.Reverse64(i)>>(64-12)))
	var z Element
	e.Exp(big.NewInt(7), e, q).FillBytes(z[:])
	return z, nil
}
